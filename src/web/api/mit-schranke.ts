import type { Result } from '#src/core/result.ts';
import { callMitToken } from '../sitzung/sitzung-api.ts';
import type { Problem } from './problem.ts';
import { fordereSchranke } from './schranke.ts';
import type { SchrankenArt } from './schranke.ts';

/** Runs the request; after 401 or 403 ERNEUT_ANMELDEN asks in place and repeats it, until the person gives up. */
export async function callMitSchranke<T>(
  rufe: () => Promise<Result<T, Problem>>,
): Promise<Result<T, Problem>> {
  for (;;) {
    const antwort = await callMitToken(rufe);
    if (antwort.ok) return antwort;
    const art = schrankeFuer(antwort.fehler);
    if (!art || !(await fordereSchranke(art))) return antwort;
  }
}

function schrankeFuer(problem: Problem): SchrankenArt | null {
  if (problem.status === 401) return 'anmelden';
  if (problem.status === 403 && problem.code === 'ERNEUT_ANMELDEN') return 'bestaetigen';
  return null;
}
