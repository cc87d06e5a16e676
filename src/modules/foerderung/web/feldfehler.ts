import type { Problem } from '#src/web/api/problem.ts';

/** What the server refused, beside its field. */
export function findFehler(problem: Problem | null, feld: string): string | undefined {
  return problem?.errors.find(({ pointer }) => pointer === `/${feld}` || pointer.startsWith(`/${feld}/`))
    ?.detail;
}
