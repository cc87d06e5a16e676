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
