import type { Sitzungsansicht } from '#src/modules/benutzer/benutzer.contract.ts';

/** The session as the server describes it, and when it did (server clock, ms). */
export type Sitzung = Sitzungsansicht & { gelesenUm: number };
export type Mitgliedschaft = Sitzung['mitgliedschaften'][number];

/** `lastSeen` is written at most once a minute, so the end may lie that much earlier than the last request says. */
const UNSCHAERFE_MS = 60_000;

/** The membership the session acts in now. */
export function findAktive(sitzung: Sitzung): Mitgliedschaft | undefined {
  return sitzung.mitgliedschaften.find(({ id }) => id === sitzung.mitgliedschaftId);
}

/**
 * ms until the session ends without further action. Every request moves the idle limit; asking the server for it
 * would move it too, so it is computed here. All instants by the server's clock.
 */
export function computeRestzeit(sitzung: Sitzung, jetzt: number, letzteAnfrage: number): number {
  const ablauf = Date.parse(sitzung.laeuftAbUm);
  const leerlauf = ablauf - sitzung.gelesenUm;
  const verschoben = letzteAnfrage + leerlauf - UNSCHAERFE_MS;
  return Math.min(Date.parse(sitzung.absolutBis), Math.max(ablauf, verschoben)) - jetzt;
}

/** False when the session ends at `ende` because its longest duration is reached: then only a new login helps. */
export function isVerlaengerbar(sitzung: Sitzung, ende: number): boolean {
  return Date.parse(sitzung.absolutBis) - ende > UNSCHAERFE_MS;
}
