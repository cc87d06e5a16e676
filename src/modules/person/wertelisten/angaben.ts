import { BARRIEREFREIHEIT, type Barrierefreiheit } from '#src/modules/akte/wertelisten/kontakt.ts';
import { codesOf, type Wert } from '#src/modules/akte/wertelisten/werteliste.ts';

const ANNAHME = 'Annahme: keine Quelle nennt die Werte';

/** Voluntary. Values of § 22 Abs. 3, § 45b PStG. */
export const GESCHLECHTER = [
  { code: 'WEIBLICH', text: 'weiblich', quelle: '§ 22 Abs. 3 PStG' },
  { code: 'MAENNLICH', text: 'männlich', quelle: '§ 22 Abs. 3 PStG' },
  { code: 'DIVERS', text: 'divers', quelle: '§ 22 Abs. 3 PStG' },
  { code: 'KEINE_ANGABE', text: 'keine Angabe', quelle: '§ 22 Abs. 3 PStG (Eintrag ohne Angabe)' },
] as const satisfies readonly Wert[];
export const GESCHLECHT_CODES = codesOf(GESCHLECHTER);

/** Level of a language after the Gemeinsamer Europäischer Referenzrahmen. */
export const SPRACHNIVEAUS = [
  { code: 'ERSTSPRACHE', text: 'Erstsprache', quelle: ANNAHME },
  { code: 'A1', text: 'A1', quelle: 'GER' },
  { code: 'A2', text: 'A2', quelle: 'GER' },
  { code: 'B1', text: 'B1', quelle: 'GER' },
  { code: 'B2', text: 'B2', quelle: 'GER' },
  { code: 'C1', text: 'C1', quelle: 'GER' },
  { code: 'C2', text: 'C2', quelle: 'GER' },
] as const satisfies readonly Wert[];
export const SPRACHNIVEAU_CODES = codesOf(SPRACHNIVEAUS);

/** How well somebody writes a language: a first language that was never learned in writing is common. */
export const SCHRIFTNIVEAUS = [
  { code: 'KEINE', text: 'schreibt diese Sprache nicht', quelle: ANNAHME },
  { code: 'A1', text: 'A1', quelle: 'GER' },
  { code: 'A2', text: 'A2', quelle: 'GER' },
  { code: 'B1', text: 'B1', quelle: 'GER' },
  { code: 'B2', text: 'B2', quelle: 'GER' },
  { code: 'C1', text: 'C1', quelle: 'GER' },
  { code: 'C2', text: 'C2', quelle: 'GER' },
  { code: 'ERSTSPRACHE', text: 'schreibt sie als Erstsprache', quelle: ANNAHME },
] as const satisfies readonly Wert[];
export const SCHRIFTNIVEAU_CODES = codesOf(SCHRIFTNIVEAUS);

const GEBURT = 'Annahme: Ausweise nennen oft nur das Jahr oder den 1. Januar';

/** Where the birth date comes from. An estimated one and the 1 January of a document are no known day. */
export const GEBURTSDATUM_ARTEN = [
  { code: 'DOKUMENT', text: 'aus einem Dokument', quelle: GEBURT },
  { code: 'ANGABE', text: 'sagt die Person', quelle: GEBURT },
  { code: 'DOKUMENT_1_JANUAR', text: '1. Januar im Dokument, Tag unbekannt', quelle: GEBURT },
  { code: 'GESCHAETZT', text: 'geschätzt', quelle: GEBURT },
] as const satisfies readonly Wert[];
export const GEBURTSDATUM_ART_CODES = codesOf(GEBURTSDATUM_ARTEN);

const LESEN = 'Evaluation 2023–2025 [L1541]; Werte Annahme';

/** Decides whether a letter helps. */
export const LESEFAEHIGKEITEN = [
  { code: 'LATEINISCH', text: 'liest lateinische Schrift', quelle: LESEN },
  { code: 'ANDERE_SCHRIFT', text: 'liest eine andere Schrift', quelle: LESEN },
  { code: 'MIT_MUEHE', text: 'liest mit Mühe', quelle: LESEN },
  { code: 'NICHT', text: 'liest nicht', quelle: LESEN },
  { code: 'KEINE_ANGABE', text: 'keine Angabe', quelle: LESEN },
] as const satisfies readonly Wert[];
export const LESEFAEHIGKEIT_CODES = codesOf(LESEFAEHIGKEITEN);

const ISO_15924 = 'ISO 15924';

/** Scripts that somebody reads: those of the languages of the list, Latin and Arabic first. */
export const SCHRIFTEN = [
  { code: 'LATN', text: 'lateinisch', quelle: ISO_15924 },
  { code: 'ARAB', text: 'arabisch', quelle: ISO_15924 },
  { code: 'CYRL', text: 'kyrillisch', quelle: ISO_15924 },
  { code: 'ETHI', text: 'äthiopisch', quelle: ISO_15924 },
  { code: 'ARMN', text: 'armenisch', quelle: ISO_15924 },
  { code: 'BENG', text: 'bengalisch', quelle: ISO_15924 },
  { code: 'MYMR', text: 'birmanisch', quelle: ISO_15924 },
  { code: 'HANI', text: 'chinesisch', quelle: ISO_15924 },
  { code: 'DEVA', text: 'Devanagari', quelle: ISO_15924 },
  { code: 'GEOR', text: 'georgisch', quelle: ISO_15924 },
  { code: 'GREK', text: 'griechisch', quelle: ISO_15924 },
  { code: 'GUJR', text: 'Gujarati', quelle: ISO_15924 },
  { code: 'GURU', text: 'Gurmukhi', quelle: ISO_15924 },
  { code: 'HEBR', text: 'hebräisch', quelle: ISO_15924 },
  { code: 'SINH', text: 'singhalesisch', quelle: ISO_15924 },
  { code: 'TAML', text: 'tamilisch', quelle: ISO_15924 },
  { code: 'THAI', text: 'thailändisch', quelle: ISO_15924 },
  { code: 'WEITERE', text: 'andere Schrift', quelle: 'Annahme: Auffangwert' },
] as const satisfies readonly Wert[];
export const SCHRIFT_CODES = codesOf(SCHRIFTEN);

/**
 * Needs that tell something about health already by their name (Art. 9 DSGVO): they are recorded under their own consent
 * only. The other needs of the list say nothing of the kind.
 */
const GESUNDHEITSNAH = ['STUFENLOS', 'HOEREN', 'SEHEN'] as const;
type Gesundheitsnah = (typeof GESUNDHEITSNAH)[number];
type Alltagsnah = Exclude<Barrierefreiheit, Gesundheitsnah>;

const isGesundheitsnah = (code: Barrierefreiheit): code is Gesundheitsnah =>
  GESUNDHEITSNAH.some((nah) => nah === code);

export const BARRIEREN_ALLTAG = BARRIEREFREIHEIT.filter(({ code }) => !isGesundheitsnah(code));
export const BARRIEREN_GESUNDHEIT = BARRIEREFREIHEIT.filter(({ code }) => isGesundheitsnah(code));
export const BARRIERE_ALLTAG_CODES = BARRIEREN_ALLTAG.map(({ code }) => code) as [
  Alltagsnah,
  ...Alltagsnah[],
];
export const BARRIERE_GESUNDHEIT_CODES = BARRIEREN_GESUNDHEIT.map(({ code }) => code) as [
  Gesundheitsnah,
  ...Gesundheitsnah[],
];

export const KONTAKTWEGARTEN = [
  { code: 'MOBIL', text: 'Mobiltelefon', quelle: ANNAHME },
  { code: 'TELEFON', text: 'Festnetz', quelle: ANNAHME },
  { code: 'E_MAIL', text: 'E-Mail', quelle: ANNAHME },
  { code: 'MESSENGER', text: 'Messenger', quelle: ANNAHME },
  { code: 'POST', text: 'Post', quelle: ANNAHME },
  { code: 'UEBER_PERSON', text: 'über eine andere Person', quelle: ANNAHME },
  { code: 'WEITERES', text: 'anderer Weg', quelle: ANNAHME },
] as const satisfies readonly Wert[];
export const KONTAKTWEGART_CODES = codesOf(KONTAKTWEGARTEN);

/** Further forms of a name. GEBURTSNAME and FRUEHERER_NAME are written in Latin letters, the others as they come. */
export const NAMENSARTEN = [
  { code: 'SCHREIBWEISE', text: 'andere Schreibweise', quelle: ANNAHME },
  { code: 'ORIGINALSCHRIFT', text: 'in der eigenen Schrift', quelle: ANNAHME },
  { code: 'GEBURTSNAME', text: 'Geburtsname', quelle: ANNAHME },
  { code: 'FRUEHERER_NAME', text: 'früherer Name', quelle: ANNAHME },
  { code: 'RUFNAME', text: 'Rufname', quelle: ANNAHME },
] as const satisfies readonly Wert[];
export const NAMENSART_CODES = codesOf(NAMENSARTEN);

const DPB09 = 'Datenschutzanforderung DP-B-09: Grund der Suche außerhalb eigener Akten';

/** Why somebody searches outside the own Akten. The code goes to the access log. */
export const SUCHGRUENDE = [
  { code: 'DOPPELTE_BERATUNG', text: 'Doppelte Beratung vermeiden', quelle: DPB09 },
  { code: 'PERSON_FRAGT', text: 'Die Person fragt nach ihrer Ansprechperson', quelle: DPB09 },
  { code: 'VERTRETUNG', text: 'Kollegin oder Kollege ist nicht da', quelle: DPB09 },
] as const satisfies readonly Wert[];
export const SUCHGRUND_CODES = codesOf(SUCHGRUENDE);
