/**
 * What a mail may name. No name, no birth date, no concern, no text that a person typed: a mail leaves the house
 * unsealed. Someone who needs to know more follows the link and logs in, or answers by a one-time link.
 */
export const PLATZHALTER = {
  link: /^https?:\/\/[^\s<>"]{1,500}$/,
  code: /^[A-Z0-9-]{4,20}$/,
  /** German day. */
  frist: /^\d{2}\.\d{2}\.\d{4}$/,
  anzahl: /^\d{1,5}$/,
  /** File number of a Förderfall or Gremium, never the number of an Akte. */
  vorgang: /^[A-Z0-9][A-Z0-9./-]{1,39}$/,
} as const satisfies Record<string, RegExp>;
export type Platzhalter = keyof typeof PLATZHALTER;

export type Mailvorlage = { betreff: string; text: string };

/** German, Sie form. Placeholders as `{link}`; a test refuses every other one. */
export const MAILVORLAGEN = {
  verweis_anfrage: {
    betreff: 'KIM: Eine Vermittlung wartet auf Ihre Antwort',
    text: 'Guten Tag,\n\nfür Ihre Stelle liegt eine Vermittlung vor. Bitte antworten Sie bis zum {frist}:\n\n{link}\n\nEin Konto brauchen Sie dafür nicht. Leiten Sie diesen Link nicht weiter.',
  },
  verweis_eingang: {
    betreff: 'KIM: Neues im Stellen-Eingang',
    text: 'Guten Tag,\n\nim Stellen-Eingang Ihrer Stelle liegt eine neue Vermittlung. Bitte antworten Sie bis zum {frist}. Nach der Anmeldung finden Sie sie hier:\n\n{link}',
  },
  verweis_erinnerung: {
    betreff: 'KIM: Erinnerung an eine Vermittlung',
    text: 'Guten Tag,\n\neine Vermittlung an Ihre Stelle ist noch ohne Antwort. Bitte antworten Sie bis zum {frist}:\n\n{link}',
  },
  aufgaben_faellig: {
    betreff: 'KIM: {anzahl} Aufgaben sind fällig',
    text: 'Guten Tag,\n\nheute sind {anzahl} Aufgaben fällig. Sie finden sie nach der Anmeldung unter „Mein Tag“:\n\n{link}',
  },
  frist_foerderung: {
    betreff: 'KIM: Frist am {frist}',
    text: 'Guten Tag,\n\nim Vorgang {vorgang} endet am {frist} eine Frist:\n\n{link}',
  },
  angebot_pflege: {
    betreff: 'KIM: Stimmen Ihre Angebote noch?',
    text: 'Guten Tag,\n\nim Verzeichnis der Angebote stehen Einträge Ihrer Stelle. Bitte prüfen Sie sie bis zum {frist}. Ist alles unverändert, genügt ein Klick:\n\n{link}\n\nEin Konto brauchen Sie dafür nicht. Leiten Sie diesen Link nicht weiter.',
  },
  bericht_neu: {
    betreff: 'KIM: Ein Bericht liegt bereit',
    text: 'Guten Tag,\n\nein bestellter Bericht liegt bereit. Nach der Anmeldung finden Sie ihn hier:\n\n{link}\n\nDiese Mails können Sie beim Bericht abbestellen.',
  },
  konto_neu: {
    betreff: 'KIM: Ihr Konto ist eingerichtet',
    text: 'Guten Tag,\n\nfür Sie wurde ein Konto eingerichtet. Vergeben Sie bis zum {frist} Ihr Passwort:\n\n{link}',
  },
  konto_passwort: {
    betreff: 'KIM: Neues Passwort vergeben',
    text: 'Guten Tag,\n\nüber diesen Link vergeben Sie ein neues Passwort. Er gilt bis zum {frist}:\n\n{link}\n\nWenn Sie das nicht angefordert haben, melden Sie es Ihrer Administration.',
  },
} as const satisfies Record<string, Mailvorlage>;
export type MailvorlageId = keyof typeof MAILVORLAGEN;

type PlatzhalterIn<Text extends string> = Text extends `${string}{${infer Name}}${infer Rest}`
  ? Name | PlatzhalterIn<Rest>
  : never;

/** The parameters a template needs, read from its text by the compiler. */
export type Mailparameter<V extends MailvorlageId> = Record<
  PlatzhalterIn<(typeof MAILVORLAGEN)[V]['betreff'] | (typeof MAILVORLAGEN)[V]['text']>,
  string
>;

/** Subject and text. Throws when a parameter is missing, unknown or of the wrong form: a bug of the caller. */
export function formatMail(vorlage: MailvorlageId, parameter: Readonly<Record<string, string>>): Mailvorlage {
  const { betreff, text } = MAILVORLAGEN[vorlage];
  assertParameter(vorlage, parameter);
  const fill = (muster: string): string =>
    muster.replace(/\{(\w+)\}/g, (_treffer, name: string) => parameter[name] ?? '');
  return { betreff: fill(betreff), text: `${fill(text)}\n` };
}

export function assertParameter(vorlage: MailvorlageId, parameter: Readonly<Record<string, string>>): void {
  const noetig = findPlatzhalter(MAILVORLAGEN[vorlage]);
  const gegeben = Object.keys(parameter);
  const falsch =
    noetig.length !== gegeben.length ||
    noetig.some((name) => !isPlatzhalter(name) || !PLATZHALTER[name].test(parameter[name] ?? ''));
  if (falsch) throw new Error(`Mail ${vorlage}: parameters do not fit`);
}

export function findPlatzhalter({ betreff, text }: Mailvorlage): string[] {
  return [...new Set([...`${betreff}\n${text}`.matchAll(/\{([^}]*)\}/g)].map((treffer) => treffer[1] ?? ''))];
}

export function isPlatzhalter(name: string): name is Platzhalter {
  return Object.hasOwn(PLATZHALTER, name);
}
