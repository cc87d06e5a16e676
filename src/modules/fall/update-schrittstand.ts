import type { Antwort, Eingabe } from '#src/core/contract/define-route.ts';
import { ok } from '#src/core/result.ts';
import { getKonto, recordEreignis } from '#src/modules/akte/index.ts';
import type { Antwortet, Kontext } from '#src/platform/dienste.ts';
import type { Schrittstand } from './fall.model.ts';
import { updateSchrittZeile } from './fall.repo.ts';
import { getSchrittFor } from './open-schritt.ts';
import { applyUebergang, withAkte } from './with-akte.ts';
import type { updateSchrittstandRoute } from './ziel.contract.ts';

type Stand = typeof updateSchrittstandRoute;

const STAND_EREIGNIS = {
  OFFEN: 'SCHRITT_WIEDER_OFFEN',
  ERLEDIGT: 'SCHRITT_ERLEDIGT',
  ENTFALLEN: 'SCHRITT_ENTFALLEN',
} as const satisfies Record<Schrittstand, string>;

/** Ticks a step off, drops it or opens it again. */
export async function updateSchrittstand(
  kontext: Kontext,
  { params, body }: Eingabe<Stand>,
): Antwortet<Antwort<Stand>> {
  const { mandantId } = getKonto(kontext);
  return withAkte(kontext, params.akteId, undefined, async (trx, akte) => {
    const schritt = await getSchrittFor(trx, kontext, akte.id, params.schrittId, body.version);
    if (!schritt.ok) return schritt;
    // A task without a Ziel moves no state, so it can be ticked off in a Kurzberatung too.
    if (schritt.wert.zeile.ziel_id !== null) {
      const uebergang = await applyUebergang(trx, kontext, akte, {
        ereignis: 'FORTSCHRITT_ERFASST',
        am: kontext.stichtag,
      });
      if (!uebergang.ok) return uebergang;
    }
    const { id } = schritt.wert.zeile;
    const version = await updateSchrittZeile(trx, mandantId, id, { stand: body.stand });
    const ereignis = {
      art: STAND_EREIGNIS[body.stand],
      codes: { schrittId: id },
      inhalt: { was: schritt.wert.vorher.was },
    };
    await recordEreignis(trx, kontext, akte.id, ereignis, kontext.stichtag);
    return ok({ id, version });
  });
}
