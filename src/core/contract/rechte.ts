import type { Rolle } from './rollen.ts';

/**
 * How far a right reaches. The use case asks for the operation's right; row level security decides the rows.
 *
 * SELBST   own account only · EIGENE   Akten for which the account is zuständig or deputy today
 * MANDANT  one verantwortliche Stelle · STANDORT   its KIM-Standort · LAND   all Standorte
 */
export const REICHWEITEN = ['SELBST', 'EIGENE', 'MANDANT', 'STANDORT', 'LAND'] as const;
export type Reichweite = (typeof REICHWEITEN)[number];

/** One right: which role has it and how far it reaches. A role that is not named has it not (default deny). */
export type Rechtszeile = Partial<Record<Rolle, Reichweite>>;

/** Rights table of a module, for example `{ 'fall.lesen': { CASE_MANAGEMENT: 'EIGENE' } }`. */
export type Rechtetabelle = Readonly<Record<string, Rechtszeile>>;

/** Every role, same reach: for what each logged-in person may do for itself. */
export function allRollen(reichweite: Reichweite, rollen: readonly Rolle[]): Rechtszeile {
  return Object.fromEntries(rollen.map((rolle) => [rolle, reichweite]));
}
