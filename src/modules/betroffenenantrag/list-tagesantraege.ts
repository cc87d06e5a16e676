import { addDays, type PlainDate } from '#src/core/plain-date.ts';
import { getKonto } from '#src/modules/akte/index.ts';
import { textOf } from '#src/modules/akte/wertelisten/werteliste.ts';
import type { Trx } from '#src/platform/db/kysely.ts';
import type { Kontext } from '#src/platform/dienste.ts';
import { computeFrist } from './antrag.model.ts';
import { listOffeneAntraege } from './antrag.repo.ts';
import { ANTRAGSARTEN } from './wertelisten/antraege.ts';

/** For Mein Tag: requests whose last day comes within so many days or is over. */
export async function listTagesantraege(
  trx: Trx,
  kontext: Kontext,
  vorschauTage: number,
): Promise<{ akteId: string; frist: PlainDate; text: string }[]> {
  const { mandantId } = getKonto(kontext);
  const bis = addDays(kontext.stichtag, vorschauTage);
  const offene = await listOffeneAntraege(trx, mandantId);
  return offene
    .map((zeile) => ({
      akteId: zeile.akteId,
      frist: computeFrist(zeile),
      text: textOf(ANTRAGSARTEN, zeile.art),
    }))
    .filter(({ frist }) => frist <= bis);
}
