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

/** Texts and house rules without client data, needed for work on a covered Akte. */
const AUCH_IN_FREMDVERTRETUNG: ReadonlySet<string> = new Set(['einwilligung.texte', 'schutzkonzept.lesen']);
/** For members of the Stelle alone, though they reach no further than the own account. */
const NIE_IN_FREMDVERTRETUNG: ReadonlySet<string> = new Set(['auslastung.eigene', 'kalender.einrichten']);

/**
 * Whether a right holds for a deputy of another Stelle: only what reaches no further than single Akten or the own account
 * (decision 0026). Whatever belongs to the Stelle as a whole is closed from the start.
 */
export function isInFremdvertretung(recht: string, reichweite: Reichweite): boolean {
  if (NIE_IN_FREMDVERTRETUNG.has(recht)) return false;
  return reichweite === 'EIGENE' || reichweite === 'SELBST' || AUCH_IN_FREMDVERTRETUNG.has(recht);
}

/** Every role, same reach: for what each logged-in person may do for itself. */
export function allRollen(reichweite: Reichweite, rollen: readonly Rolle[]): Rechtszeile {
  return Object.fromEntries(rollen.map((rolle) => [rolle, reichweite]));
}
