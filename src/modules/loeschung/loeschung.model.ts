import type { PlainDate } from '#src/core/plain-date.ts';
import { codesOf, type Wert } from '#src/modules/akte/wertelisten/werteliste.ts';

/** Why an Akte is kept past its day: the exceptions of Art. 17 Abs. 3 and the cases of Art. 18 Abs. 1 DSGVO that fit. */
export const SPERRGRUENDE = [
  {
    code: 'RECHTSPFLICHT',
    text: 'Eine Rechtsvorschrift verlangt die Aufbewahrung',
    quelle: 'Art. 17 Abs. 3 b DSGVO',
  },
  {
    code: 'RECHTSANSPRUECHE',
    text: 'Rechtsansprüche werden geltend gemacht oder abgewehrt',
    quelle: 'Art. 17 Abs. 3 e DSGVO',
  },
  {
    code: 'RICHTIGKEIT_BESTRITTEN',
    text: 'Die Person bestreitet, dass Angaben stimmen',
    quelle: 'Art. 18 Abs. 1 a DSGVO',
  },
  {
    code: 'STATT_LOESCHUNG',
    text: 'Die Person verlangt Einschränkung statt Löschung',
    quelle: 'Art. 18 Abs. 1 b DSGVO',
  },
  {
    code: 'PERSON_BRAUCHT_DATEN',
    text: 'Die Person braucht die Angaben für eigene Ansprüche',
    quelle: 'Art. 18 Abs. 1 c DSGVO',
  },
  {
    code: 'WIDERSPRUCH',
    text: 'Über einen Widerspruch der Person ist noch nicht entschieden',
    quelle: 'Art. 18 Abs. 1 d DSGVO',
  },
] as const satisfies readonly Wert[];
export const SPERRGRUND_CODES = codesOf(SPERRGRUENDE);
export type Sperrgrund = (typeof SPERRGRUND_CODES)[number];

/** What holds a deletion, in the order in which it is looked for. FREIGABE: more are due than go without a release. */
export const HINDERNISSE = ['SPERRE', 'UEBERGABE', 'FREIGABE'] as const;
export type Hindernis = (typeof HINDERNISSE)[number];

/**
 * Classes by which an Akte is deleted (`src/platform/retention/loeschklassen.ts`), in plain words. LK-04 empties its special
 * categories and leaves the rest.
 */
export const AKTENKLASSEN = ['LK-01', 'LK-02', 'LK-03', 'LK-04', 'LK-06'] as const;
export type Aktenklasse = (typeof AKTENKLASSEN)[number];
export const AKTENKLASSE_NAMEN = {
  'LK-01': 'Anfrage ohne Gespräch: sechs Monate',
  'LK-02': 'Kurzberatung oder nicht aufgenommen: zwölf Monate nach dem letzten Kontakt',
  'LK-03': 'Fall: drei Jahre nach dem Jahr des Abschlusses',
  'LK-04':
    'Nur besonders geschützte Angaben: zwölf Monate nach dem Abschluss des Falls oder der Ziele des Bereichs',
  'LK-06': 'Einwilligung widerrufen: ein Monat',
} as const satisfies Record<Aktenklasse, string>;

/** What the protocol of a run counts. */
export const GEGENSTAENDE = [
  'AKTE',
  'PERSON',
  'NACHWEIS',
  'BESONDERES',
  'FOERDERBELEGE',
  'FOERDERAKTE',
  'STELLENBEZUG',
] as const;
export type Gegenstand = (typeof GEGENSTAENDE)[number];
export const GEGENSTAND_NAMEN = {
  AKTE: 'Akten',
  PERSON: 'Personen (Name und Kontakt)',
  NACHWEIS: 'Nachweise',
  BESONDERES: 'Akten, nur besonders geschützte Angaben',
  FOERDERBELEGE: 'Förderfälle, nur Belege und Dateien',
  FOERDERAKTE: 'Förderakten',
  STELLENBEZUG: 'Kürzel und Abschlüsse zu Stellen',
} as const satisfies Record<Gegenstand, string>;

/** An Akte whose day has come. `begonnen`: an earlier run began with it and was interrupted. */
export type Faellige = {
  mandantId: string;
  loeschenAb: PlainDate;
  begonnen: boolean;
  hindernis: Hindernis | null;
};

/**
 * What a run may delete (DP-G-02): nothing that is held; and where more than `grenze` Akten of one Stelle are due at once,
 * only those up to the day that somebody released. A clock that runs ahead must not empty a Stelle. What was begun is ended.
 */
export function findLoeschbare<T extends Faellige>(
  faellige: readonly T[],
  freigaben: ReadonlyMap<string, PlainDate>,
  grenze: number,
): T[] {
  const offen = faellige.filter(({ hindernis, begonnen }) => begonnen || hindernis === null);
  const jeMandant = Map.groupBy(offen, ({ mandantId }) => mandantId);
  return [...jeMandant].flatMap(([mandantId, akten]) => {
    const freiBis = freigaben.get(mandantId);
    const isFrei = ({ begonnen, loeschenAb }: T): boolean =>
      begonnen || (freiBis !== undefined && loeschenAb <= freiBis);
    const ohneFreigabe = akten.filter((akte) => !isFrei(akte));
    return ohneFreigabe.length > grenze ? akten.filter(isFrei) : akten;
  });
}
