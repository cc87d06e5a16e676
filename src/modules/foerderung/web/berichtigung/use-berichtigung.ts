import type { Ausgabe, Route } from '#src/core/contract/define-route.ts';
import type { Anfrage } from '#src/web/api/call-route.ts';
import type { Problem } from '#src/web/api/problem.ts';
import { useSchreiben } from '#src/web/api/use-schreiben.ts';
import { setMeldung } from '#src/web/layout/meldung.ts';
import type { getBerichtigungenRoute } from '../../berichtigung/berichtigung.contract.ts';

export type Berichtigungsliste = Ausgabe<typeof getBerichtigungenRoute>;
export type Berichtigung = Berichtigungsliste['berichtigungen'][number];

/** One act on this Berichtigung against the version that is shown. */
export function useBerichtigungsschritt(
  route: Route,
  { id, version }: Pick<Berichtigung, 'id' | 'version'>,
  fertig: string,
): { act: (body?: object) => Promise<boolean>; laeuft: boolean; problem: Problem | null } {
  const { sende, laeuft, problem } = useSchreiben(route);
  const act = async (body: object = {}) => {
    const anfrage: unknown = { params: { berichtigungId: id }, body: { version, ...body } };
    // The contract parses it: each caller names the fields of its own operation.
    const antwort = await sende(anfrage as Anfrage<Route>);
    if (antwort.ok) setMeldung(fertig);
    return antwort.ok;
  };
  return { act, laeuft, problem };
}
