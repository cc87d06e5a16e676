import { keepPreviousData, useQuery } from '@tanstack/react-query';
import type { UseQueryResult } from '@tanstack/react-query';
import type { Ausgabe, Route } from '#src/core/contract/define-route.ts';
import { callRoute } from './call-route.ts';
import type { Anfrage } from './call-route.ts';
import { callMitSchranke } from './mit-schranke.ts';
import type { Problem } from './problem.ts';

/** TanStack Query wants a thrown error; this one carries the refusal and never reaches a log. */
export class ProblemFehler extends Error {
  readonly problem: Problem;
  constructor(problem: Problem) {
    super(problem.code);
    this.problem = problem;
  }
}

/** The problem of a failed query, or null. */
export function toProblem(fehler: unknown): Problem | null {
  return fehler instanceof ProblemFehler ? fehler.problem : null;
}

export function toSchluessel<R extends Route>(route: R, anfrage: Anfrage<R>): readonly [string, Anfrage<R>] {
  return [route.id, anfrage];
}

/**
 * Reads an operation. `data` is parsed by the contract; `error` is a `ProblemFehler` (see `toProblem`).
 * `wennBereit: false` waits (for example until an id is known); `behalteAlte` keeps the old page while paging.
 */
export function useLesen<R extends Route>(
  route: R,
  anfrage: Anfrage<R>,
  { wennBereit = true, behalteAlte = false }: { wennBereit?: boolean; behalteAlte?: boolean } = {},
): UseQueryResult<Ausgabe<R>> {
  return useQuery<Ausgabe<R>>({
    queryKey: toSchluessel(route, anfrage),
    enabled: wennBereit,
    ...(behalteAlte ? { placeholderData: keepPreviousData } : {}),
    queryFn: async ({ signal }) => {
      const antwort = await callMitSchranke(() => callRoute(route, anfrage, { signal }));
      if (!antwort.ok) throw new ProblemFehler(antwort.fehler);
      return antwort.wert;
    },
  });
}
