import type { KontoActor } from '#src/core/contract/actor.ts';
import type { Ablehnung } from '#src/core/contract/ablehnung.ts';
import type { Reichweite } from '#src/core/contract/rechte.ts';
import type { Rolle } from '#src/core/contract/rollen.ts';
import { fail, ok, type Result } from '#src/core/result.ts';
import type { Herkunft } from '#src/modules/standort/standort.model.ts';
import type { Kontext } from '#src/platform/dienste.ts';
import type { Baustein } from './baustein.model.ts';
import { STELLE_RECHTE } from './stelle.rights.ts';

/** Which Standorte a report shows to whoever asks. Row level security decides once more. */
export type Sicht = { standortId: string | null; herkunft: Herkunft | null };

/**
 * Land roles and system accounts see all Standorte of one origin: `echt`, or in a demo installation the invented
 * ones on request. Roles of a Standort, and a Rechnungsprüfung bound to one, see their own one, whatever its origin.
 */
export function getSicht(
  kontext: Kontext,
  wahl: { baustein?: Baustein | undefined; herkunft?: Herkunft | undefined },
): Result<Sicht, Ablehnung> {
  const { actor, dienste } = kontext;
  const land: Sicht = { standortId: null, herkunft: dienste.demo ? (wahl.herkunft ?? 'echt') : 'echt' };
  if (actor.art === 'system') return ok(land);
  if (actor.art === 'oeffentlich') return fail(FREMD);
  if (actor.rolle === 'B3_FACHKRAFT' && wahl.baustein !== undefined && wahl.baustein !== 3)
    return fail(NUR_BAUSTEIN_3);
  const rechte: Partial<Record<Rolle, Reichweite>> = STELLE_RECHTE['stellenbesetzung.lesen'];
  if (rechte[actor.rolle] === 'LAND' && !isImStandort(actor)) return ok(land);
  return actor.standortId === null ? fail(FREMD) : ok({ standortId: actor.standortId, herkunft: null });
}

/** A Rechnungsprüfung of a Standort or a Stelle reads there only; that of the Land reads all. */
function isImStandort({ rolle, standortId }: KontoActor): boolean {
  return rolle === 'PRUEFUNG_LESEND' && standortId !== null;
}

const FREMD: Ablehnung = {
  code: 'KEIN_STANDORT',
  status: 403,
  titel: 'Ihr Zugang gehört zu keinem KIM-Standort.',
  detail: 'Fragen Sie Ihre Administration.',
};

const NUR_BAUSTEIN_3: Ablehnung = {
  code: 'NUR_BAUSTEIN_3',
  status: 403,
  titel: 'Sie sehen nur Baustein 3.',
  detail: 'Wählen Sie Baustein 3.',
};
