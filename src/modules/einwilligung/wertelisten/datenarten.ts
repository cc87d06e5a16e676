import { codesOf, type Wert } from '#src/modules/akte/wertelisten/werteliste.ts';

const DPC01 = 'DP-C-01; Werte Annahme OQ-P-96';

/** Which way information flows between the own Stelle and the named recipient. */
export const DATENRICHTUNGEN = [
  { code: 'BEIDE', text: 'Beide Seiten geben einander Angaben', quelle: DPC01 },
  { code: 'GEBEN', text: 'Nur wir geben Angaben', quelle: DPC01 },
  { code: 'ERHALTEN', text: 'Nur wir bekommen Angaben', quelle: DPC01 },
] as const satisfies readonly Wert[];
export type Datenrichtung = (typeof DATENRICHTUNGEN)[number]['code'];
export const DATENRICHTUNG_CODES = codesOf(DATENRICHTUNGEN);

/** Kinds of information, as one asks a person. Special categories are not among them: they have a consent of their own. */
export const DATENARTEN = [
  { code: 'PERSON', text: 'Name, Geburtsdatum, Anschrift', quelle: DPC01 },
  { code: 'KONTAKT', text: 'Kontaktwege und Sprachen', quelle: DPC01 },
  { code: 'ANLIEGEN', text: 'Anliegen und was bisher geschah', quelle: DPC01 },
  { code: 'AUFENTHALT', text: 'Aufenthalt und Staatsangehörigkeit', quelle: DPC01 },
  { code: 'LEBENSLAGE', text: 'Leistungen, Arbeit, Ausbildung, Wohnen', quelle: DPC01 },
  { code: 'FAMILIE', text: 'Familie, Schule, Kinderbetreuung', quelle: DPC01 },
] as const satisfies readonly Wert[];
export type Datenart = (typeof DATENARTEN)[number]['code'];
export const DATENART_CODES = codesOf(DATENARTEN);
