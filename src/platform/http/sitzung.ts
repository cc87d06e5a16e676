import type { KontoActor } from '#src/core/contract/actor.ts';

/** A valid session as the server needs it; found by the module benutzer and handed in at start. */
export type Sitzung = {
  actor: KontoActor;
  csrf: string;
  /** Milliseconds of the last password or second-factor check. */
  bestaetigtUm: number;
  /** Until this is mended, only operations of the own account and session answer. */
  beschraenkung?: 'PASSWORT_AENDERN' | 'ZWEITER_FAKTOR_FEHLT' | null;
};

export type FindSitzung = (token: string) => Promise<Sitzung | null>;

export const SITZUNG_COOKIE = 'kim_sitzung';
/** Says that this browser logged in before; it opens nothing. */
export const GERAET_COOKIE = 'kim_geraet';
export const CSRF_HEADER = 'x-kim-csrf';
