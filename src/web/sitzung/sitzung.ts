import { z } from 'zod';
import { ROLLEN } from '#src/core/contract/rollen.ts';

const Benannt = z.object({ id: z.string(), name: z.string() });
const Rolle = z.enum(ROLLEN);

/** One pair of verantwortliche Stelle and role that the person may act in. */
export const Mitgliedschaft = z.object({
  id: z.string(),
  rolle: Rolle,
  mandantName: z.string().nullable(),
  standortName: z.string().nullable(),
});
export type Mitgliedschaft = z.infer<typeof Mitgliedschaft>;

/** What the shell needs to know about the session (`GET /api/v1/sitzung`). */
export const Sitzung = z.object({
  konto: z.object({ id: z.string(), name: z.string(), kennung: z.string() }),
  rolle: Rolle,
  mitgliedschaftId: z.string().optional(),
  mandant: Benannt.nullable(),
  standort: Benannt.nullable(),
  mitgliedschaften: z.array(Mitgliedschaft),
  csrf: z.string(),
  /** ISO instants. The session ends at the earlier of the two; `absolutBis` cannot be extended. */
  laeuftAbUm: z.string(),
  absolutBis: z.string(),
  /** „Today“ of the domain, ISO day. */
  stichtag: z.string(),
  demo: z.boolean(),
});
export type Sitzung = z.infer<typeof Sitzung>;

/** The membership the session acts in now. */
export function findAktive(sitzung: Sitzung): Mitgliedschaft | undefined {
  return (
    sitzung.mitgliedschaften.find(({ id }) => id === sitzung.mitgliedschaftId) ??
    sitzung.mitgliedschaften.find(
      ({ rolle, mandantName, standortName }) =>
        rolle === sitzung.rolle &&
        mandantName === (sitzung.mandant?.name ?? null) &&
        standortName === (sitzung.standort?.name ?? null),
    ) ??
    sitzung.mitgliedschaften.find(({ rolle }) => rolle === sitzung.rolle)
  );
}

/** ms until the session ends without further action, seen from `jetzt` (server clock). */
export function computeRestzeit(sitzung: Sitzung, jetzt: number): number {
  return Math.min(Date.parse(sitzung.laeuftAbUm), Date.parse(sitzung.absolutBis)) - jetzt;
}

/** False when only a new login helps, because the longest duration of a session is reached. */
export function isVerlaengerbar(sitzung: Sitzung): boolean {
  return Date.parse(sitzung.absolutBis) > Date.parse(sitzung.laeuftAbUm);
}
