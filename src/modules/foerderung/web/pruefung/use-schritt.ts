import type { Ausgabe, Route } from '#src/core/contract/define-route.ts';
import type { Anfrage } from '#src/web/api/call-route.ts';
import type { Problem } from '#src/web/api/problem.ts';
import { setMeldung } from '#src/web/layout/meldung.ts';
import type { getPruefungRoute } from '../../pruefung/pruefung.contract.ts';
import { useFoerderschritt } from '../use-foerderschritt.ts';

export type Pruefungsfall = Ausgabe<typeof getPruefungRoute>;
export type Bescheidblatt = Pruefungsfall['bescheide'][number];

/** One act on this Förderfall against the version that is shown. */
export function useSchritt(
  route: Route,
  { id, version }: Pick<Pruefungsfall, 'id' | 'version'>,
  fertig: string,
): { act: (body: object) => Promise<boolean>; laeuft: boolean; problem: Problem | null } {
  const { sende, laeuft, problem } = useFoerderschritt(route);
  const act = async (body: object) => {
    const anfrage: unknown = { params: { foerderfallId: id }, body: { version, ...body } };
    // The contract parses it: each caller names the fields of its own operation.
    const antwort = await sende(anfrage as Anfrage<Route>);
    if (antwort.ok) setMeldung(fertig);
    return antwort.ok;
  };
  return { act, laeuft, problem };
}
