import type { Problem } from '#src/web/api/problem.ts';
import { readEntschiedenenBetrag } from '../eingabe.model.ts';

/** What the server refused, beside its field. */
export function findFehler(problem: Problem | null, feld: string): string | undefined {
  return problem?.errors.find(({ pointer }) => pointer === `/${feld}` || pointer.startsWith(`/${feld}/`))
    ?.detail;
}

/** The same for a group: only what concerns it as a whole, not one of its fields. */
export function findGruppenfehler(problem: Problem | null, gruppe: string): string | undefined {
  return problem?.errors.find(({ pointer }) => pointer === `/${gruppe}`)?.detail;
}

/** Why an amount that somebody decides cannot be taken. */
export function findBetragsfehler(text: string): string | undefined {
  const gelesen = readEntschiedenenBetrag(text);
  return gelesen.ok ? undefined : gelesen.fehler;
}
