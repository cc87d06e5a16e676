import { type Ablehnung, refuseKonflikt, refuseNichtGefunden } from '#src/core/contract/ablehnung.ts';
import { type Result, fail, ok } from '#src/core/result.ts';
import { getKonto } from '#src/modules/akte/index.ts';
import type { Trx } from '#src/platform/db/kysely.ts';
import type { Kontext } from '#src/platform/dienste.ts';
import { SchrittInhalt } from './fall.model.ts';
import { findSchritt } from './fall.repo.ts';
import { toSchrittOrt } from './siegelorte.ts';

type Schrittzeile = NonNullable<Awaited<ReturnType<typeof findSchritt>>>;

/** The step of this Akte on the version that was read, with its opened values. */
export async function getSchrittFor(
  trx: Trx,
  kontext: Kontext,
  akteId: string,
  schrittId: string,
  version: number,
): Promise<
  Result<
    {
      zeile: Schrittzeile;
      inhalt: SchrittInhalt;
      vorher: { was: string; wer: string; art: string; faelligAm: string | null };
    },
    Ablehnung
  >
> {
  const { mandantId } = getKonto(kontext);
  const zeile = await findSchritt(trx, mandantId, akteId, schrittId);
  if (zeile === undefined) return fail(refuseNichtGefunden());
  const inhalt = await kontext.dienste.tresor.open(
    toSchrittOrt(mandantId, akteId, zeile.id),
    zeile.siegel,
    SchrittInhalt,
  );
  const vorher = { was: inhalt.was, wer: zeile.wer, art: zeile.art, faelligAm: zeile.faellig_am };
  if (zeile.version !== version)
    return fail(refuseKonflikt({ version: zeile.version, stand: zeile.stand, ...vorher }));
  return ok({ zeile, inhalt, vorher });
}
