import type { Antwort, Eingabe } from '#src/core/contract/define-route.ts';
import { ok } from '#src/core/result.ts';
import { AKTE_ZUSTAENDE, listZustaende, toPhase } from '#src/modules/akte/index.ts';
import { PARAMETER } from '#src/platform/config/parameter.ts';
import { withActor } from '#src/platform/db/with-actor.ts';
import type { Antwortet, Kontext } from '#src/platform/dienste.ts';
import { listTeamaktenzeilen } from './team.repo.ts';
import type { listTeamaktenRoute } from './teamakten.contract.ts';

type R = typeof listTeamaktenRoute;

/** Most rows of one answer (DP-B-09). */
const HOECHSTENS = 50;
const GRENZEN = {
  caseManager: PARAMETER.teamakten_case_manager.wert,
  akten: PARAMETER.teamakten_akten.wert,
};

/**
 * Open Akten of the team without identity (decision 4): the occasion goes into the log, a small team answers like one
 * without Akten. Nothing that is searched for comes in, so there is no way to ask for a person.
 */
export function listTeamakten(kontext: Kontext, { query }: Eingabe<R>): Antwortet<Antwort<R>> {
  const { anlass, art, phase, vor } = query;
  kontext.protokoll.grund = anlass;
  kontext.protokoll.abfrageklasse = 'team-pseudonym';
  return withActor(kontext, async (trx) => {
    const zeilen = await listTeamaktenzeilen(trx, {
      art: art ?? null,
      zustaende: phase === undefined ? AKTE_ZUSTAENDE : listZustaende(phase),
      vor: vor ?? null,
      anzahl: HOECHSTENS + 1,
      ...GRENZEN,
    });
    const eintraege = zeilen
      .slice(0, HOECHSTENS)
      .map(({ zustand, ...zeile }) => ({ ...zeile, phase: toPhase(zustand) }));
    kontext.protokoll.anzahl = eintraege.length;
    return ok({ eintraege, weitere: zeilen.length > HOECHSTENS });
  });
}
