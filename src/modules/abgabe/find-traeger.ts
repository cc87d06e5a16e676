import { type EinwilligungFuerStelle, findTragend } from '#src/modules/einwilligung/tragend.model.ts';
import { findEinwilligungen } from '#src/modules/einwilligung/index.ts';
import { type Beteiligter, findBeteiligte } from '#src/modules/person/index.ts';
import type { Trx } from '#src/platform/db/kysely.ts';
import type { Kontext } from '#src/platform/dienste.ts';

/** Kind of recipient in a consent that names another verantwortliche Stelle. */
const KIM_STELLE = 'KIM_STELLE';

export type Traeger = {
  person: Beteiligter | undefined;
  /** The consent that names this Stelle today; undefined: none carries an Abgabe to it. */
  findEinwilligung: (stelle: string) => EinwilligungFuerStelle | undefined;
};

/** The person of the Akte, and which Stellen her consents name (DP-C-01, DP-C-08). */
export async function findTraeger(trx: Trx, kontext: Kontext, akteId: string): Promise<Traeger> {
  const beteiligte = await findBeteiligte(trx, kontext, akteId);
  const person = beteiligte.find(({ rolle }) => rolle === 'HAUPTPERSON');
  const einwilligungen = await findEinwilligungen(trx, kontext, akteId);
  return {
    person,
    findEinwilligung: (name) => findTragend(einwilligungen, { art: KIM_STELLE, name }, person?.personId),
  };
}
