import type { z } from 'zod';
import type { Ablehnung, Feldfehler } from '#src/core/contract/ablehnung.ts';

/** RFC 9457 body of every error. `anfrage` is the trace id a user can name to the operator. */
export type Problem = {
  type: 'about:blank';
  title: string;
  status: number;
  code: string;
  detail?: string;
  errors?: readonly Feldfehler[];
  quelle?: string;
  zustand?: unknown;
  anfrage: string;
};

export function toProblem(ablehnung: Ablehnung, anfrage: string): Problem {
  return {
    type: 'about:blank',
    title: ablehnung.titel,
    status: ablehnung.status,
    code: ablehnung.code,
    ...(ablehnung.detail === undefined ? {} : { detail: ablehnung.detail }),
    ...(ablehnung.fehler === undefined ? {} : { errors: ablehnung.fehler }),
    ...(ablehnung.quelle === undefined ? {} : { quelle: ablehnung.quelle }),
    ...(ablehnung.zustand === undefined ? {} : { zustand: ablehnung.zustand }),
    anfrage,
  };
}

/** Wrong input: every violation with its pointer. Messages name the rule, never the value that was typed. */
export function toEingabefehler(fehler: z.ZodError, teil: 'body' | 'query'): Ablehnung {
  return {
    code: 'EINGABE_UNGUELTIG',
    status: 422,
    titel: 'Bitte prüfen Sie Ihre Angaben.',
    detail: 'Die Angaben sind noch nicht gespeichert.',
    fehler: fehler.issues.map((issue) => ({
      pointer: `${teil === 'query' ? '/query' : ''}/${issue.path.map(String).join('/')}`,
      code: issue.code.toUpperCase(),
      detail: issue.message,
    })),
  };
}

export const KEINE_SITZUNG: Ablehnung = {
  code: 'NICHT_ANGEMELDET',
  status: 401,
  titel: 'Sie sind nicht angemeldet.',
  detail: 'Melden Sie sich an. Ihre Eingaben auf dieser Seite bleiben erhalten.',
};

export const KEIN_RECHT: Ablehnung = {
  code: 'KEIN_RECHT',
  status: 403,
  titel: 'Das gehört nicht zu Ihren Aufgaben.',
  detail:
    'Ihre Rolle darf diesen Vorgang nicht ausführen. Fragen Sie Ihre Administration, wenn das falsch ist.',
};

export const CSRF_FEHLT: Ablehnung = {
  code: 'CSRF_FEHLT',
  status: 403,
  titel: 'Die Anfrage kam nicht von dieser Seite.',
  detail: 'Laden Sie die Seite neu und versuchen Sie es noch einmal.',
};

export const ERNEUT_ANMELDEN: Ablehnung = {
  code: 'ERNEUT_ANMELDEN',
  status: 403,
  titel: 'Bitte bestätigen Sie diesen Vorgang mit Ihrem Passwort.',
};

export const INTERNER_FEHLER = {
  type: 'about:blank',
  title: 'Das hat nicht geklappt. Der Fehler liegt bei uns.',
  status: 500,
  code: 'INTERNER_FEHLER',
  detail:
    'Es wurde nichts gespeichert. Versuchen Sie es noch einmal. Bleibt es dabei, nennen Sie der Administration die Anfrage-Nummer.',
} as const;

/** The session may only mend what is missing: own account and session. */
export const BESCHRAENKT = {
  PASSWORT_AENDERN: {
    code: 'PASSWORT_AENDERN',
    status: 403,
    titel: 'Bitte ändern Sie zuerst Ihr Passwort.',
    detail: 'Ihr Anfangspasswort gilt nur für die erste Anmeldung. Ändern Sie es unter „Mein Konto“.',
  },
  ZWEITER_FAKTOR_FEHLT: {
    code: 'ZWEITER_FAKTOR_FEHLT',
    status: 403,
    titel: 'Bitte richten Sie zuerst den zweiten Faktor ein.',
    detail: 'Ihre Rolle verlangt ihn. Sie finden die Schritte unter „Mein Konto“.',
  },
} as const satisfies Record<string, Ablehnung>;
