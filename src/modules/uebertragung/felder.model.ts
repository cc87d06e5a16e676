import { diffDays, formatGerman, type PlainDate, quarterOf } from '#src/core/plain-date.ts';
import { type AkteArt, type AkteZustand, ZUSTAND_NAMEN } from '#src/modules/akte/akte.model.ts';
import { FALLMANAGEMENT } from '#src/modules/akte/wertelisten/aufnahme.ts';
import { SPRACHEN } from '#src/modules/akte/wertelisten/sprachen.ts';
import { THEMENBEREICHE } from '#src/modules/akte/wertelisten/themenbereiche.ts';
import {
  ABSCHLUSSGRUENDE,
  ALTERSGRUPPEN,
  KURZBERATUNG_ERGEBNISSE,
  ZIELSTAENDE,
} from '#src/modules/akte/wertelisten/verlauf.ts';
import { textOf } from '#src/modules/akte/wertelisten/werteliste.ts';
import { ZUGANGSWEGE } from '#src/modules/akte/wertelisten/zugangswege.ts';
import { EMPFAENGERARTEN } from '#src/modules/einwilligung/wertelisten/empfaenger.ts';
import { formatName, type Identitaet } from '#src/modules/person/identitaet.model.ts';
import { toAltersgruppe } from '#src/modules/person/suche.model.ts';
import { GESCHLECHTER } from '#src/modules/person/wertelisten/angaben.ts';
import { formatStaat } from '#src/modules/person/wertelisten/staaten.ts';
import { VERWEISERGEBNISSE } from '#src/modules/verweis/wertelisten/verweis.ts';

/** Everything of one Akte that a form may ask for, opened. */
export type Stoff = {
  akte: {
    nummer: string;
    art: AkteArt;
    zustand: AkteZustand;
    begonnenAm: PlainDate;
    aufgenommenAm: PlainDate | null;
    abgeschlossenAm: PlainDate | null;
    abschlussgrund: string | null;
  };
  zugangsweg: string | null;
  sprache: string | null;
  /** Of the Kurzberatung; of a Fall the areas with a need in the newest assessment. */
  bedarfe: readonly string[];
  ergebnis: string | null;
  gespraeche: number;
  person: Identitaet | null;
  personen: number;
  /** In force today, in words. */
  aufenthalt: readonly string[];
  leistungen: readonly string[];
  fallmanagement: readonly string[];
  ziele: readonly { bereich: string; stand: string }[];
  vermittlungen: readonly { empfaengerArt: string; ergebnis: string | null }[];
};

/** A text, or null: nothing recorded. UNNOETIG: does not apply to this Akte as it stands. */
type Wert = string | null | typeof UNNOETIG;
export const UNNOETIG = Symbol('unnoetig');

export type Feld = {
  text: string;
  abschnitt: string;
  /** Where the source names it; [L…] is the line of the evaluation report. */
  quelle: string;
  /** Part of the statistical minimum that names nobody (OQ-CS-10). */
  minimum: boolean;
  wert: (stoff: Stoff, stichtag: PlainDate) => Wert;
};

const BERATUNG = 'Beratung';
const ZUGANG = 'Zugang';
const PERSON = 'Person';
const INHALT = 'Bedarfe, Ziele, Vermittlungen';
const FALLZAHLEN = 'Evaluation 2023–2025 [L523]: Fallzahlen';
const MERKMALE = 'Evaluation 2023–2025 [L523]: Merkmale der Klient:innen';

const tag = (datum: PlainDate | null): string | null => (datum === null ? null : formatGerman(datum));
const liste = (werte: readonly string[]): string | null => (werte.length === 0 ? null : werte.join('; '));
const nurFall = (stoff: Stoff, wert: Wert): Wert => (stoff.akte.art === 'FALL' ? wert : UNNOETIG);

/**
 * What the program can hand over, each value with its source. Which of them a form asks for, and in which order, is the
 * form's own data (`zielformulare.ts`).
 */
export const FELDER = {
  ART: {
    text: 'Art der Beratung',
    abschnitt: BERATUNG,
    quelle: `${FALLZAHLEN}; Kurzberatung [L1126]`,
    minimum: true,
    wert: ({ akte }) => (akte.art === 'FALL' ? 'KIM-Case Management' : 'KIM-Kurzberatung'),
  },
  AKTENNUMMER: {
    text: 'Aktennummer',
    abschnitt: BERATUNG,
    quelle: 'Hausregel: findet den Eintrag wieder',
    minimum: false,
    wert: ({ akte }) => akte.nummer,
  },
  BEGINN_QUARTAL: {
    text: 'Beginn (Quartal)',
    abschnitt: BERATUNG,
    quelle: FALLZAHLEN,
    minimum: true,
    wert: ({ akte }) => quarterOf(akte.begonnenAm),
  },
  BEGINN: {
    text: 'Beginn',
    abschnitt: BERATUNG,
    quelle: FALLZAHLEN,
    minimum: false,
    wert: ({ akte }) => tag(akte.begonnenAm),
  },
  STAND: {
    text: 'Stand',
    abschnitt: BERATUNG,
    quelle: FALLZAHLEN,
    minimum: false,
    wert: ({ akte }) => ZUSTAND_NAMEN[akte.zustand],
  },
  GESPRAECHE: {
    text: 'Zahl der Gespräche (Kurzberatung)',
    abschnitt: BERATUNG,
    quelle: 'Evaluation 2023–2025 [L1085]: Mindeststandard zwei Gespräche',
    minimum: false,
    wert: ({ akte, gespraeche }) => (akte.art === 'KURZBERATUNG' ? String(gespraeche) : UNNOETIG),
  },
  AUFNAHME: {
    text: 'Aufnahme in das Case Management',
    abschnitt: BERATUNG,
    quelle: FALLZAHLEN,
    minimum: false,
    wert: (stoff) => nurFall(stoff, tag(stoff.akte.aufgenommenAm)),
  },
  ENDE: {
    text: 'Ende',
    abschnitt: BERATUNG,
    quelle: FALLZAHLEN,
    minimum: false,
    wert: ({ akte }) => tag(akte.abgeschlossenAm) ?? UNNOETIG,
  },
  ENDE_GRUND: {
    text: 'Grund des Endes',
    abschnitt: BERATUNG,
    quelle: 'Fallmodell 4.2; Liste Annahme OQ-CS-04',
    minimum: false,
    wert: ({ akte, ergebnis }) => {
      if (akte.abgeschlossenAm === null) return UNNOETIG;
      if (akte.art === 'FALL') return textOderNull(ABSCHLUSSGRUENDE, akte.abschlussgrund);
      return textOderNull(KURZBERATUNG_ERGEBNISSE, ergebnis);
    },
  },
  VERWEILDAUER: {
    text: 'Verweildauer in Tagen',
    abschnitt: BERATUNG,
    quelle: 'Evaluation 2023–2025 [L523]: Verweildauer im KIM-Case Management',
    minimum: false,
    wert: (stoff, stichtag) => {
      const { aufgenommenAm, abgeschlossenAm } = stoff.akte;
      if (aufgenommenAm === null) return nurFall(stoff, null);
      return String(diffDays(aufgenommenAm, abgeschlossenAm ?? stichtag));
    },
  },
  ZUGANGSWEG: {
    text: 'Zugangsweg',
    abschnitt: ZUGANG,
    quelle: 'Evaluation 2023–2025 [L1203–1219]',
    minimum: true,
    wert: ({ zugangsweg }) => textOderNull(ZUGANGSWEGE, zugangsweg),
  },
  SPRACHE: {
    text: 'Sprache der Beratung',
    abschnitt: ZUGANG,
    quelle: MERKMALE,
    minimum: false,
    wert: ({ sprache }) => textOderNull(SPRACHEN, sprache),
  },
  NAME: {
    text: 'Name',
    abschnitt: PERSON,
    quelle: 'nur, wenn ein Formular ihn verlangt',
    minimum: false,
    wert: ({ person }) => (person === null ? null : formatName(person)),
  },
  ALTERSGRUPPE: {
    text: 'Altersgruppe',
    abschnitt: PERSON,
    quelle: MERKMALE,
    minimum: false,
    wert: ({ person }, stichtag) => {
      const gruppe = toAltersgruppe(person?.geburtsdatum ?? null, stichtag);
      return gruppe === 'KEINE_ANGABE' ? null : textOf(ALTERSGRUPPEN, gruppe);
    },
  },
  GESCHLECHT: {
    text: 'Geschlecht',
    abschnitt: PERSON,
    quelle: MERKMALE,
    minimum: false,
    wert: ({ person }) => textOderNull(GESCHLECHTER, person?.geschlecht ?? null),
  },
  STAATSANGEHOERIGKEIT: {
    text: 'Staatsangehörigkeit',
    abschnitt: PERSON,
    quelle: MERKMALE,
    minimum: false,
    wert: ({ person }) => liste((person?.staatsangehoerigkeiten.staaten ?? []).map(formatStaat)),
  },
  AUFENTHALT: {
    text: 'Aufenthaltsrechtlicher Status',
    abschnitt: PERSON,
    quelle: `${MERKMALE}; Zielgruppen [L1143]`,
    minimum: false,
    wert: ({ aufenthalt }) => liste(aufenthalt),
  },
  LEISTUNGEN: {
    text: 'Leistungsbezug',
    abschnitt: PERSON,
    quelle: MERKMALE,
    minimum: false,
    wert: ({ leistungen }) => liste(leistungen),
  },
  FALLMANAGEMENT: {
    text: 'Anderes Fallmanagement',
    abschnitt: PERSON,
    quelle: 'Handlungskonzept 2.2 (CM-01)',
    minimum: false,
    wert: ({ fallmanagement }) =>
      liste(fallmanagement.map((code) => textOf(FALLMANAGEMENT, code))) ?? UNNOETIG,
  },
  PERSONEN: {
    text: 'Personen im Fall',
    abschnitt: PERSON,
    quelle: MERKMALE,
    minimum: false,
    wert: ({ personen }) => (personen === 0 ? null : String(personen)),
  },
  BEDARFE_ANZAHL: {
    text: 'Anzahl der Bedarfe',
    abschnitt: INHALT,
    quelle: 'Evaluation 2023–2025 [L523]: Anzahl und Art der Bedarfe',
    minimum: true,
    wert: ({ bedarfe }) => (bedarfe.length === 0 ? null : String(bedarfe.length)),
  },
  BEDARFE: {
    text: 'Art der Bedarfe',
    abschnitt: INHALT,
    quelle: 'Evaluation 2023–2025 [L523]: Anzahl und Art der Bedarfe',
    minimum: true,
    wert: ({ bedarfe }) => liste(bedarfe.map((bereich) => textOf(THEMENBEREICHE, bereich))),
  },
  ZIELE: {
    text: 'Ziele mit Stand',
    abschnitt: INHALT,
    quelle: 'Evaluation 2023–2025 [L1678–1706]',
    minimum: false,
    wert: (stoff) =>
      nurFall(
        stoff,
        liste(
          stoff.ziele.map(
            ({ bereich, stand }) => `${textOf(THEMENBEREICHE, bereich)}: ${textOf(ZIELSTAENDE, stand)}`,
          ),
        ),
      ),
  },
  VERMITTLUNGEN: {
    text: 'Vermittlungen mit Ergebnis',
    abschnitt: INHALT,
    quelle: 'Evaluation 2023–2025 [L523]: Teilnahme an Maßnahmen',
    minimum: false,
    wert: ({ vermittlungen }) =>
      liste(
        vermittlungen.map(({ empfaengerArt, ergebnis }) => {
          const stelle = textOf(EMPFAENGERARTEN, empfaengerArt);
          return `${stelle}: ${ergebnis === null ? 'Ergebnis offen' : textOf(VERWEISERGEBNISSE, ergebnis)}`;
        }),
      ) ?? UNNOETIG,
  },
} as const satisfies Readonly<Record<string, Feld>>;

export type Feldcode = keyof typeof FELDER;
export const FELDCODES = Object.keys(FELDER) as [Feldcode, ...Feldcode[]];

function textOderNull(werte: Parameters<typeof textOf>[0], code: string | null): string | null {
  return code === null ? null : textOf(werte, code);
}
