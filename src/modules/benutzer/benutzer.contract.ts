import { z } from 'zod';
import { defineRoute } from '#src/core/contract/define-route.ts';
import { ROLLEN } from '#src/core/contract/rollen.ts';

/** Why a session may do nothing but mend this: only operations of the own account and session answer. */
export const BESCHRAENKUNGEN = ['PASSWORT_AENDERN', 'ZWEITER_FAKTOR_FEHLT'] as const;
export type Beschraenkung = (typeof BESCHRAENKUNGEN)[number];

const Benannt = z.object({ id: z.uuid(), name: z.string() });

/** Who is logged in, as what, until when, and what that role may do. Instants are ISO 8601 in UTC. */
export const Sitzungsansicht = z.object({
  konto: z.object({ id: z.uuid(), name: z.string(), kennung: z.string(), zweiterFaktor: z.boolean() }),
  mitgliedschaftId: z.uuid(),
  rolle: z.enum(ROLLEN),
  mandant: Benannt.nullable(),
  standort: Benannt.nullable(),
  mitgliedschaften: z.array(
    z.object({
      id: z.uuid(),
      rolle: z.enum(ROLLEN),
      vertretung: z.boolean(),
      mandantName: z.string().nullable(),
      standortName: z.string().nullable(),
    }),
  ),
  csrf: z.string(),
  /** Idle limit: the page warns before. Every request moves it. */
  laeuftAbUm: z.iso.datetime(),
  absolutBis: z.iso.datetime(),
  stichtag: z.iso.date(),
  demo: z.boolean(),
  /** Mails leave the house; else pages must not say that one is on its way. */
  mailversand: z.boolean(),
  zweiterFaktorFehlt: z.boolean(),
  passwortAendern: z.boolean(),
  rechte: z.array(z.string()),
});
export type Sitzungsansicht = z.infer<typeof Sitzungsansicht>;

const Kennung = z
  .string()
  .trim()
  .min(1, 'Geben Sie Ihre Kennung ein.')
  .max(100)
  // No Kennung holds one, and the database cannot take a zero byte.
  .regex(/^\P{Cc}*$/u, 'Geben Sie die Kennung ohne Steuerzeichen ein.');
const Passwort = z.string().min(1, 'Geben Sie Ihr Passwort ein.').max(200, 'Höchstens 200 Zeichen.');
export const Einmalcode = z.string().regex(/^\d{6}$/, 'Der Code hat sechs Ziffern.');

export const createAnmeldung = defineRoute({
  id: 'benutzer.createAnmeldung',
  methode: 'POST',
  pfad: '/anmeldung',
  domaene: 'anmeldung',
  recht: 'oeffentlich',
  zweck: 'Anmeldung',
  protokoll: { art: 'ANMELDUNG', objektart: 'konto' },
  beschreibung: 'Meldet eine Person an und setzt das Sitzungs-Cookie.',
  body: z.object({ kennung: Kennung, passwort: Passwort, einmalcode: Einmalcode.optional() }),
  antwort: z.object({ csrf: z.string(), sitzung: Sitzungsansicht }),
  status: 200,
});

export const getSitzung = defineRoute({
  id: 'benutzer.getSitzung',
  methode: 'GET',
  pfad: '/sitzung',
  domaene: 'anmeldung',
  recht: 'angemeldet',
  zweck: 'Sitzung',
  protokoll: { art: 'ANMELDUNG', objektart: 'sitzung' },
  beschreibung: 'Wer angemeldet ist, in welcher Rolle und wie lange noch.',
  antwort: Sitzungsansicht,
});

export const assignMitgliedschaft = defineRoute({
  id: 'benutzer.assignMitgliedschaft',
  methode: 'POST',
  pfad: '/sitzung/wechsel',
  domaene: 'anmeldung',
  recht: 'angemeldet',
  zweck: 'Rollenwechsel',
  protokoll: { art: 'ANMELDUNG', objektart: 'mitgliedschaft' },
  beschreibung: 'Wechselt in eine andere eigene Mitgliedschaft; die Sitzung erhält ein neues Token.',
  body: z.object({ mitgliedschaftId: z.uuid() }),
  antwort: z.object({ csrf: z.string(), sitzung: Sitzungsansicht }),
  status: 200,
});

export const updateSitzung = defineRoute({
  id: 'benutzer.updateSitzung',
  methode: 'POST',
  pfad: '/sitzung/verlaengerung',
  domaene: 'anmeldung',
  recht: 'angemeldet',
  zweck: 'Sitzung',
  protokoll: { art: 'ANMELDUNG', objektart: 'sitzung' },
  beschreibung: 'Verlängert die Sitzung nach dem Hinweis auf ihren Ablauf, nie über die Höchstdauer.',
  antwort: z.object({ laeuftAbUm: z.iso.datetime(), absolutBis: z.iso.datetime() }),
  status: 200,
});

export const recordBestaetigung = defineRoute({
  id: 'benutzer.recordBestaetigung',
  methode: 'POST',
  pfad: '/sitzung/bestaetigung',
  domaene: 'anmeldung',
  recht: 'angemeldet',
  zweck: 'Erneute Anmeldung',
  protokoll: { art: 'ANMELDUNG', objektart: 'sitzung' },
  beschreibung:
    'Bestätigt die Person mit ihrem Passwort, bevor ein besonderer Vorgang läuft; die Sitzung erhält ein neues Token.',
  body: z.object({ passwort: Passwort, einmalcode: Einmalcode.optional() }),
  antwort: z.object({ bestaetigtUm: z.iso.datetime(), csrf: z.string() }),
  status: 200,
});

export const closeSitzung = defineRoute({
  id: 'benutzer.closeSitzung',
  methode: 'POST',
  pfad: '/abmeldung',
  domaene: 'anmeldung',
  recht: 'angemeldet',
  zweck: 'Abmeldung',
  protokoll: { art: 'ANMELDUNG', objektart: 'sitzung' },
  beschreibung: 'Beendet die Sitzung.',
  antwort: z.object({ abgemeldet: z.literal(true) }),
  status: 200,
});

export const listDemomails = defineRoute({
  id: 'benutzer.listDemomails',
  methode: 'GET',
  pfad: '/demo/mails',
  domaene: 'anmeldung',
  recht: 'oeffentlich',
  zweck: 'Demo',
  protokoll: { art: 'BETRIEB', objektart: 'mail' },
  beschreibung:
    'Die letzten Mails der Demo, die neuesten zuerst; sie gehen nie hinaus. Auf einer echten Installation gibt es diese Adresse nicht.',
  antwort: z.array(
    z.object({
      id: z.uuid(),
      /** Address of a partner, or name of an account. */
      an: z.string(),
      betreff: z.string(),
      text: z.string(),
    }),
  ),
});

export const listDemokonten = defineRoute({
  id: 'benutzer.listDemokonten',
  methode: 'GET',
  pfad: '/demo/konten',
  domaene: 'anmeldung',
  recht: 'oeffentlich',
  zweck: 'Demo',
  protokoll: { art: 'BETRIEB', objektart: 'konto' },
  beschreibung:
    'Die Konten der Demo mit Passwort; auf einer echten Installation gibt es diese Adresse nicht.',
  antwort: z.array(
    z.object({
      kennung: z.string(),
      passwort: z.string(),
      name: z.string(),
      rolle: z.enum(ROLLEN),
      standort: z.string().nullable(),
      verantwortlicheStelle: z.string().nullable(),
      /** The code of this moment for the one account with a second factor. */
      einmalcode: z.string().nullable(),
    }),
  ),
});
