import { config, type z } from 'zod';

/**
 * What a person reads when an input does not fit and the contract has no sentence of its own. German, says how to
 * mend it, never repeats the value. Imported once by the server and by the pages.
 */
config({ customError: toMeldung });

function toMeldung(issue: z.core.$ZodRawIssue): string {
  switch (issue.code) {
    case 'invalid_type':
      return issue.input === undefined || issue.input === null
        ? 'Diese Angabe fehlt.'
        : `Hier wird ${ARTEN[issue.expected] ?? 'eine andere Angabe'} erwartet.`;
    case 'too_big':
      return issue.origin === 'string'
        ? `Zu lang: höchstens ${issue.maximum} Zeichen.`
        : issue.origin === 'array'
          ? `Zu viele: höchstens ${issue.maximum}.`
          : `Zu groß: höchstens ${issue.maximum}.`;
    case 'too_small':
      return issue.origin === 'string'
        ? issue.minimum === 1
          ? 'Diese Angabe fehlt.'
          : `Zu kurz: mindestens ${issue.minimum} Zeichen.`
        : issue.origin === 'array'
          ? `Zu wenige: mindestens ${issue.minimum}.`
          : `Zu klein: mindestens ${issue.minimum}.`;
    case 'invalid_format':
      return FORMATE[issue.format] ?? 'Diese Angabe hat nicht die erwartete Form.';
    case 'invalid_value':
    case 'invalid_union':
      return 'Wählen Sie einen Wert aus der Liste.';
    case 'unrecognized_keys':
      return 'Diese Angabe gibt es hier nicht.';
    case 'not_multiple_of':
      return `Nur Vielfache von ${issue.divisor}.`;
    default:
      return 'Diese Angabe passt nicht.';
  }
}

const ARTEN: Readonly<Record<string, string>> = {
  string: 'ein Text',
  number: 'eine Zahl',
  int: 'eine ganze Zahl',
  boolean: 'Ja oder Nein',
  array: 'eine Liste',
  object: 'eine Gruppe von Angaben',
  date: 'ein Datum',
};

const FORMATE: Readonly<Record<string, string>> = {
  date: 'Geben Sie ein Datum an, zum Beispiel 2026-10-31.',
  datetime: 'Geben Sie Datum und Uhrzeit an.',
  email: 'Geben Sie eine E-Mail-Adresse an, zum Beispiel name@stadt.de.',
  uuid: 'Diese Kennung gibt es nicht.',
};
