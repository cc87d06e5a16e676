import { z } from 'zod';
import type { Feldfehler } from '#src/core/contract/ablehnung.ts';

/** A refusal as the browser sees it (RFC 9457). `status` 0: no answer came, nobody knows whether it was done. */
export type Problem = {
  code: string;
  status: number;
  title: string;
  detail: string | undefined;
  errors: readonly Feldfehler[];
  /** With KONFLIKT: what stands now. */
  zustand: unknown;
  /** Source of the rule that refused. */
  quelle: string | undefined;
};

const ProblemJson = z.object({
  code: z.string(),
  title: z.string(),
  detail: z.string().optional(),
  quelle: z.string().optional(),
  errors: z.array(z.object({ pointer: z.string(), code: z.string(), detail: z.string() })).default([]),
  zustand: z.unknown().optional(),
});

export const KEINE_VERBINDUNG: Problem = createProblem(
  'KEINE_VERBINDUNG',
  0,
  'Keine Verbindung zum Server.',
  'Ihre Eingaben bleiben hier stehen. Prüfen Sie die Verbindung und versuchen Sie es noch einmal.',
);

export const ABGEBROCHEN: Problem = createProblem('ABGEBROCHEN', 0, 'Die Anfrage wurde abgebrochen.');

export const ANTWORT_UNERWARTET: Problem = createProblem(
  'ANTWORT_UNERWARTET',
  200,
  'Die Antwort des Servers passt nicht zu dieser Seite.',
  'Laden Sie die Seite neu. Bleibt der Fehler, melden Sie ihn der Technischen Administration.',
);

export function createProblem(code: string, status: number, title: string, detail?: string): Problem {
  return { code, status, title, detail, errors: [], zustand: undefined, quelle: undefined };
}

/** Reads problem+json; anything else (a proxy's page, an empty body) becomes a plain German sentence. */
export function parseProblem(status: number, inhalt: unknown): Problem {
  const gelesen = ProblemJson.safeParse(inhalt);
  if (!gelesen.success) return createProblem('UNBEKANNT', status, titelFuer(status));
  const { code, title, detail, quelle, errors, zustand } = gelesen.data;
  return { code, status, title, detail, quelle, errors, zustand };
}

function titelFuer(status: number): string {
  if (status === 404) return 'Nicht gefunden.';
  if (status === 429) return 'Zu viele Anfragen. Bitte warten Sie einen Augenblick.';
  if (status === 502 || status === 503 || status === 504) return 'Der Server ist gerade nicht erreichbar.';
  return 'Das hat nicht geklappt. Bitte versuchen Sie es noch einmal.';
}
