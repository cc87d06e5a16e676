import type { Ablehnung } from '#src/core/contract/ablehnung.ts';
import { refuseRegel } from '#src/core/contract/ablehnung.ts';
import { formatWartezeit, PASSWORT_MINDESTLAENGE, type PasswortFehler } from './benutzer.model.ts';

/** One answer for every cause (unknown, wrong, locked, closed, without role): nobody learns which accounts exist. */
export const ANMELDUNG_FEHLGESCHLAGEN: Ablehnung<'ANMELDUNG_FEHLGESCHLAGEN'> = {
  code: 'ANMELDUNG_FEHLGESCHLAGEN',
  status: 401,
  titel: 'Kennung oder Passwort stimmt nicht.',
  detail: 'Prüfen Sie beides. Wenn es dabei bleibt, hilft Ihnen Ihre Administration.',
};

/** Only after the right password. */
export const EINMALCODE_NOETIG: Ablehnung<'EINMALCODE_NOETIG'> = {
  code: 'EINMALCODE_NOETIG',
  status: 401,
  titel: 'Geben Sie den Code aus Ihrer Authenticator-App ein.',
};

/** Wrong, outdated or used before. The code of the refusal is the same: the page keeps asking for one. */
export const EINMALCODE_FALSCH: Ablehnung<'EINMALCODE_NOETIG'> = {
  code: 'EINMALCODE_NOETIG',
  status: 401,
  titel: 'Der Code stimmt nicht oder wurde schon benutzt.',
  detail: 'Warten Sie auf den nächsten Code Ihrer App und geben Sie ihn ein.',
};

export function refuseZuVieleVersuche(wartenMs: number): Ablehnung<'ZU_VIELE_VERSUCHE'> {
  return {
    code: 'ZU_VIELE_VERSUCHE',
    status: 429,
    titel: 'Zu viele Fehlversuche.',
    detail: `Versuchen Sie es in ${formatWartezeit(wartenMs)} noch einmal.`,
    zustand: { wartenSekunden: Math.ceil(wartenMs / 1000) },
  };
}

/** Within a session: 401 would mean that the session is gone. */
export function toBestaetigungsfehler(ablehnung: Ablehnung): Ablehnung {
  if (ablehnung.code === 'ANMELDUNG_FEHLGESCHLAGEN') {
    return refuseRegel('PASSWORT_FALSCH', 'Das Passwort stimmt nicht.');
  }
  return ablehnung.status === 401 ? { ...ablehnung, status: 422 } : ablehnung;
}

const PASSWORT_TEXTE: Record<PasswortFehler | 'PASSWORT_UNVERAENDERT', string> = {
  PASSWORT_ZU_KURZ: `Das Passwort braucht mindestens ${PASSWORT_MINDESTLAENGE} Zeichen.`,
  PASSWORT_IST_KENNUNG: 'Das Passwort darf nicht Ihre Kennung sein.',
  PASSWORT_UNVERAENDERT: 'Wählen Sie ein anderes Passwort als das bisherige.',
};

export function refusePasswort(
  fehler: readonly (keyof typeof PASSWORT_TEXTE)[],
): Ablehnung<'PASSWORT_UNGEEIGNET'> {
  return refuseRegel('PASSWORT_UNGEEIGNET', 'Dieses Passwort ist nicht geeignet.', {
    fehler: fehler.map((code) => ({ pointer: '/passwort', code, detail: PASSWORT_TEXTE[code] })),
    quelle: 'BSI ORP.4',
  });
}

export const ZWEITER_FAKTOR_AKTIV = refuseRegel(
  'ZWEITER_FAKTOR_AKTIV',
  'Ein zweiter Faktor ist schon eingerichtet.',
  {
    detail: 'Entfernen Sie ihn zuerst, wenn Sie das Gerät wechseln.',
  },
);
