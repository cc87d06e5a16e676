import type { Rolle } from './rollen.ts';

/** A logged-in person in exactly one Mitgliedschaft (Mandant × role). */
export type KontoActor = {
  art: 'konto';
  kontoId: string;
  sitzungId: string;
  mitgliedschaftId: string;
  rolle: Rolle;
  /** null for roles of the Land (ministry, Bezirksregierung …): they belong to no Mandant. */
  mandantId: string | null;
  standortId: string | null;
  /**
   * Acts through a Mitgliedschaft of the kind VERTRETUNG: a deputy who belongs to another Stelle. Covered Akten only, and
   * nothing of what belongs to this Stelle as a whole (decision 0026).
   */
  fremdvertretung?: boolean;
};

/**
 * Named system accounts. Each has its own rows in the rights matrix; none reads FALL content. `verweis` acts for whoever
 * holds the token of a Verweis: it has no row at all, only functions that ask for the token (migration 0021);
 * `kalender` does the same for the address of a calendar feed (migration 0029). `fallanfrage` acts for a Stelle without
 * an account that asks, or holds a receipt (migration 0025). `foerderfristen` takes the steps of a Förderfall that only time
 * takes (migration 0046). `angebot` acts for whoever keeps Angebote by a link, and reminds (migration 0078). `bericht` keeps
 * the sums of the Zählsätze (migration 0079). `angebotsquelle` reads other directories and brings their Angebote in
 * (migration 0082).
 */
export const SYSTEMKONTEN = [
  'betrieb',
  'siegel',
  'loeschung',
  'demo',
  'anmeldung',
  'verweis',
  'fallanfrage',
  'kalender',
  'foerderfristen',
  'angebot',
  'bericht',
  'angebotsquelle',
] as const;
export type Systemkonto = (typeof SYSTEMKONTEN)[number];
export type SystemActor = { art: 'system'; name: Systemkonto; mandantId: string | null };

/** Nobody is logged in. */
export type OeffentlichActor = { art: 'oeffentlich' };

export type Actor = KontoActor | SystemActor | OeffentlichActor;
