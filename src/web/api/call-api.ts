import { fail, ok } from '#src/core/result.ts';
import type { Result } from '#src/core/result.ts';
import { ABGEBROCHEN, KEINE_VERBINDUNG, parseProblem } from './problem.ts';
import type { Problem } from './problem.ts';

export const BASIS = '/api/v1';

export type AufrufOptionen = {
  body?: unknown;
  /** Value of the header Idempotency-Key. */
  idempotenz?: string;
  signal?: AbortSignal;
  /** Lets the request outlive the page (saving a draft when the tab is closed). */
  ueberlebtSeite?: boolean;
};

/** The token lives in memory only: a reload fetches it again with the session. */
let csrfToken = '';
/** Server clock minus browser clock in ms, so that „noch 2 Minuten“ is right on a wrong clock. */
let uhrVersatz = 0;
/** Server clock of the last answer: every request moves the idle limit of the session. */
let letzteAnfrage = 0;

export function setCsrf(token: string): void {
  csrfToken = token;
}

export function getServerzeit(): number {
  return Date.now() + uhrVersatz;
}

export function getLetzteAnfrage(): number {
  return letzteAnfrage;
}

/** One request below `/api/v1`. Never throws for refusals or a lost connection. */
export async function callApi(
  methode: string,
  pfad: string,
  optionen: AufrufOptionen = {},
): Promise<Result<unknown, Problem>> {
  let antwort: Response;
  try {
    antwort = await fetch(BASIS + pfad, createAnfrage(methode, optionen));
  } catch {
    return fail(optionen.signal?.aborted ? ABGEBROCHEN : KEINE_VERBINDUNG);
  }
  setUhr(antwort.headers.get('date'));
  letzteAnfrage = getServerzeit();
  const inhalt = await getInhalt(antwort);
  if (inhalt.verloren) return fail(optionen.signal?.aborted ? ABGEBROCHEN : KEINE_VERBINDUNG);
  return antwort.ok ? ok(inhalt.wert) : fail(parseProblem(antwort.status, inhalt.wert));
}

function createAnfrage(methode: string, optionen: AufrufOptionen): RequestInit {
  const kopf: Record<string, string> = { accept: 'application/json, application/problem+json' };
  if (methode !== 'GET') kopf['x-kim-csrf'] = csrfToken;
  if (optionen.idempotenz) kopf['idempotency-key'] = optionen.idempotenz;
  const anfrage: RequestInit = {
    method: methode,
    headers: kopf,
    credentials: 'same-origin',
    cache: 'no-store',
  };
  if (optionen.body !== undefined) {
    kopf['content-type'] = 'application/json';
    anfrage.body = JSON.stringify(optionen.body);
  }
  if (optionen.signal) anfrage.signal = optionen.signal;
  if (optionen.ueberlebtSeite) anfrage.keepalive = true;
  return anfrage;
}

/** The connection may break in the middle of the body: that is a lost answer, not an empty one. */
async function getInhalt(antwort: Response): Promise<{ wert: unknown; verloren: boolean }> {
  let text: string;
  try {
    text = await antwort.text();
  } catch {
    return { wert: undefined, verloren: true };
  }
  try {
    return { wert: text === '' ? null : JSON.parse(text), verloren: false };
  } catch {
    return { wert: undefined, verloren: false };
  }
}

function setUhr(date: string | null): void {
  const serverzeit = date ? Date.parse(date) : Number.NaN;
  if (!Number.isNaN(serverzeit)) uhrVersatz = serverzeit - Date.now();
}
