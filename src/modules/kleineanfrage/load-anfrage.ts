import {
  type Ablehnung,
  refuseKonflikt,
  refuseNichtGefunden,
  refuseRegel,
} from '#src/core/contract/ablehnung.ts';
import { fail, ok, type Result } from '#src/core/result.ts';
import type { Trx } from '#src/platform/db/kysely.ts';
import type { Kontext } from '#src/platform/dienste.ts';
import { type Anfragezeile, findAnfragezeile, setAnfrageversion } from './anfrage.repo.ts';

export function getLandkonto({ actor }: Kontext): { kontoId: string } {
  if (actor.art !== 'konto') throw new Error('Accounts only');
  return actor;
}

/** Takes a draft for a change: there, a draft, and as the page has read it. */
export async function openEntwurf(
  trx: Trx,
  anfrageId: string,
  version: number,
): Promise<Result<Anfragezeile, Ablehnung>> {
  const anfrage = await findAnfragezeile(trx, anfrageId);
  if (anfrage === undefined) return fail(refuseNichtGefunden());
  if (anfrage.zustand !== 'ENTWURF') {
    const gezeichnet = anfrage.zustand === 'GEZEICHNET';
    return fail(
      refuseRegel('KEIN_ENTWURF', 'Diese Antwort ist kein Entwurf und ändert sich nicht mehr.', {
        detail: gezeichnet
          ? 'Beginnen Sie eine Korrektur. Die gezeichnete Antwort bleibt, wie sie ist.'
          : 'Geben Sie die Antwort mit Grund zurück. Dann ist sie wieder ein Entwurf.',
      }),
    );
  }
  if (!(await setAnfrageversion(trx, anfrageId, version))) return fail(refuseKonflikt(null));
  return ok(anfrage);
}
