import { type Ablehnung, refuseRegel } from '#src/core/contract/ablehnung.ts';
import { fail, ok, type Result } from '#src/core/result.ts';
import { type Beteiligter, findBeteiligte, formatName } from '#src/modules/person/index.ts';
import { isBeteiligt } from '#src/modules/person/beteiligung.model.ts';
import type { Trx } from '#src/platform/db/kysely.ts';
import type { Kontext } from '#src/platform/dienste.ts';

export type Gemeinte = { personId: string; name: string };

/** Whom a Ziel or step is about, with their names, for the timeline: persons of this Akte, who left it only where they stood before. */
export async function checkGemeinte(
  trx: Trx,
  kontext: Kontext,
  akteId: string,
  personIds: readonly string[] | undefined,
  vorher: readonly string[] = [],
): Promise<Result<Gemeinte[], Ablehnung>> {
  if (personIds === undefined) return ok([]);
  const beteiligte = await findBeteiligte(trx, kontext, akteId);
  const waehlbar = beteiligte.filter((person) => isBeteiligt(person) || vorher.includes(person.personId));
  const gewaehlt = waehlbar.filter(({ personId }) => personIds.includes(personId));
  return gewaehlt.length === new Set(personIds).size ? ok(toGemeinte(gewaehlt, personIds)) : fail(UNBEKANNT);
}

/** The names of those who stand in a Ziel or step, also who has left. */
export async function listGemeinte(
  trx: Trx,
  kontext: Kontext,
  akteId: string,
  personIds: readonly string[],
): Promise<Gemeinte[]> {
  return personIds.length === 0 ? [] : toGemeinte(await findBeteiligte(trx, kontext, akteId), personIds);
}

export function toGemeinte(
  beteiligte: readonly Pick<Beteiligter, 'personId' | 'identitaet'>[],
  personIds: readonly string[],
): Gemeinte[] {
  return beteiligte
    .filter(({ personId }) => personIds.includes(personId))
    .map(({ personId, identitaet }) => ({ personId, name: formatName(identitaet) }));
}

/** „Für: Al-Hassan, Rahaf; Al-Hassan, Yusuf“; undefined where nobody is named. */
export function formatGemeinte(gemeinte: readonly Gemeinte[]): string | undefined {
  return gemeinte.length === 0 ? undefined : `Für: ${gemeinte.map(({ name }) => name).join('; ')}`;
}

const UNBEKANNT = refuseRegel('PERSON_NICHT_IN_AKTE', 'Bitte prüfen Sie, um wen es geht.', {
  fehler: [
    {
      pointer: '/personIds',
      code: 'PERSON_NICHT_IN_AKTE',
      detail: 'Wählen Sie Personen, die zur Akte gehören.',
    },
  ],
});
