import { addDays, type PlainDate } from '#src/core/plain-date.ts';
import { getKonto } from '#src/modules/akte/index.ts';
import { SPRACHEN } from '#src/modules/akte/wertelisten/sprachen.ts';
import { textOf } from '#src/modules/akte/wertelisten/werteliste.ts';
import { PARAMETER } from '#src/platform/config/parameter.ts';
import type { Trx } from '#src/platform/db/kysely.ts';
import type { Kontext } from '#src/platform/dienste.ts';
import { BuchungInhalt } from './buchung.model.ts';
import { listOffeneBuchungzeilen, toBuchungOrt } from './sprachmittlung.repo.ts';
import { ZUSTAENDE } from './wertelisten/sprachmittlung.ts';

/** For Mein Tag: Sprachmittlung of the coming days, and what is over and has no result yet. */
export async function listTagestermine(
  trx: Trx,
  kontext: Kontext,
  akteIds: readonly string[],
): Promise<{ akteId: string; tag: PlainDate; text: string }[]> {
  const { mandantId } = getKonto(kontext);
  const bis = addDays(kontext.stichtag, PARAMETER.sprachmittlung_vorschau.wert);
  const zeilen = await listOffeneBuchungzeilen(trx, mandantId, akteIds, bis);
  const inhalte = await kontext.dienste.tresor.openMany(
    zeilen.map(({ akte_id: akteId, id, siegel }) => ({ ort: toBuchungOrt(mandantId, akteId, id), siegel })),
    BuchungInhalt,
  );
  return zeilen.flatMap(({ akte_id: akteId, tag, zustand }, stelle) => {
    const inhalt = inhalte[stelle];
    if (inhalt === undefined) return [];
    const { zeit, sprache } = inhalt;
    const stand = tag < kontext.stichtag ? 'Ergebnis fehlt' : textOf(ZUSTAENDE, zustand);
    return [{ akteId, tag, text: `${zeit} Uhr · ${textOf(SPRACHEN, sprache)} · ${stand}` }];
  });
}
