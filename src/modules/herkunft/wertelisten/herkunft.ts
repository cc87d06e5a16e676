import { codesOf, type Wert } from '#src/modules/akte/wertelisten/werteliste.ts';

/** Whose information is bound to more than our own secrecy. */
export const HERKUENFTE = [
  {
    code: 'SOZIALLEISTUNGSTRAEGER',
    text: 'Sozialleistungsträger (§ 78 SGB X: nur für denselben Zweck)',
    quelle: '§ 78 Abs. 1 SGB X; §§ 12, 18 bis 29 SGB I',
  },
  {
    code: 'GEHEIMNISTRAEGER',
    text: 'Person mit Berufsgeheimnis (§ 203 StGB), zum Beispiel Praxis oder Fachberatung',
    quelle: '§ 76 Abs. 1 SGB X; § 203 Abs. 1 und 4 StGB',
  },
] as const satisfies readonly Wert[];
export const HERKUNFT_CODES = codesOf(HERKUENFTE);
export type Herkunftsart = (typeof HERKUNFT_CODES)[number];

const WEG = 'Annahme: Wege, auf denen Angaben in die Akte kommen (OQ-P-75)';

/** How it came into the Akte. */
export const EINGANGSWEGE = [
  { code: 'KONTAKT', text: 'in einem Kontakt', quelle: WEG },
  { code: 'SCHREIBEN', text: 'in einem Schreiben oder einer Unterlage', quelle: WEG },
  { code: 'VERWEISANTWORT', text: 'in der Antwort auf einen Verweis', quelle: WEG },
] as const satisfies readonly Wert[];
export const EINGANGSWEG_CODES = codesOf(EINGANGSWEGE);

/** What a disclosure says about each bound piece. */
export const WEITERGABEN = [
  { code: 'NICHT_ENTHALTEN', text: 'nicht enthalten', quelle: 'Art. 5 Abs. 1 c DSGVO' },
  {
    code: 'GLEICHER_ZWECK',
    text: 'enthalten: für denselben Zweck, zu dem die Stelle sie mitgeteilt hat',
    quelle: '§ 78 Abs. 1 Satz 1 SGB X',
  },
  {
    code: 'EINWILLIGUNG',
    text: 'enthalten: Die Person will, dass auch das weitergegeben wird',
    quelle: '§ 67b Abs. 2 SGB X; Art. 6 Abs. 1 a DSGVO',
  },
  {
    code: 'ENTBUNDEN',
    text: 'enthalten: Die Person hat die Quelle von der Schweigepflicht entbunden',
    quelle: '§ 76 Abs. 1 SGB X; § 203 StGB',
  },
  {
    code: 'BEFUGNIS',
    text: 'enthalten: Die gesetzliche Befugnis trägt auch das',
    quelle: '§ 34 StGB; § 138 StGB',
  },
] as const satisfies readonly Wert[];
export const WEITERGABE_CODES = codesOf(WEITERGABEN);
export type Weitergabe = (typeof WEITERGABE_CODES)[number];
