import { codesOf, type Wert } from './werteliste.ts';

// [L1269–1273], verbatim.
const HANDREICHUNG = 'Handreichung nach Evaluation 2023–2025 [L1267–1273], Handlungskonzept 2.2 (CP-03)';

/** The five criteria, verbatim. The last one is the Grundvoraussetzung. */
export const AUFNAHMEKRITERIEN = [
  { code: 'KOMPLEXE_BEDARFSLAGE', text: 'Vorliegen einer komplexen Bedarfslage', quelle: HANDREICHUNG },
  { code: 'HOHE_AKTEURSDICHTE', text: 'Hohe Dichte von Akteur:innen', quelle: HANDREICHUNG },
  { code: 'REGELVERSORGUNG_GREIFT_NICHT', text: 'Nicht-Greifen von Regelversorgung', quelle: HANDREICHUNG },
  { code: 'FEHLENDE_RESSOURCEN', text: 'Fehlende Ressourcen bei den Nutzer:innen', quelle: HANDREICHUNG },
  {
    code: 'EINWILLIGUNG_ZUSAMMENARBEIT',
    text: 'Einwilligung der Ratsuchenden in die Zusammenarbeit (Grundvoraussetzung)',
    quelle: HANDREICHUNG,
  },
] as const satisfies readonly Wert[];
export type Aufnahmekriterium = (typeof AUFNAHMEKRITERIEN)[number]['code'];
export const AUFNAHMEKRITERIUM_CODES = codesOf(AUFNAHMEKRITERIEN);

/** Why somebody was taken in although a criterion is not met; the first is counted as a gap in what is offered. */
export const AUSNAHMEGRUENDE = [
  {
    code: 'SONST_NIRGENDS_VERSORGT',
    text: 'Wäre sonst nirgends versorgt',
    quelle: 'Evaluation 2023–2025 [L1321]',
  },
  { code: 'ANDERER', text: 'Anderer Grund', quelle: 'Annahme' },
] as const satisfies readonly Wert[];
export const AUSNAHMEGRUND_CODES = codesOf(AUSNAHMEGRUENDE);

const CM01 = 'Handlungskonzept 1.4, 2.2; Richtlinie 2.2 (CM-01)';

/** Other Fallmanagement to which the person has access (CM-01). The Teilhabemanagement programmes have ended (IF-10). */
export const FALLMANAGEMENT = [
  { code: 'KEINS', text: 'Keins', quelle: CM01 },
  { code: 'SGB_II', text: 'SGB II (Jobcenter)', quelle: CM01 },
  { code: 'SGB_III', text: 'SGB III (Agentur für Arbeit)', quelle: CM01 },
  { code: 'SGB_VIII', text: 'SGB VIII (Jugendamt)', quelle: CM01 },
  { code: 'MBE', text: 'Migrationsberatung für erwachsene Zugewanderte (MBE)', quelle: CM01 },
  { code: 'JMD', text: 'Jugendmigrationsdienst (JMD)', quelle: CM01 },
  {
    code: 'TEILHABEMANAGEMENT',
    text: 'Teilhabemanagement (Programm beendet)',
    quelle: `${CM01}, IF-10`,
    beendet: true,
  },
  { code: 'SONSTIGES', text: 'Sonstiges', quelle: CM01 },
] as const satisfies readonly Wert[];
export type Fallmanagement = (typeof FALLMANAGEMENT)[number]['code'];
export const FALLMANAGEMENT_CODES = codesOf(FALLMANAGEMENT);

// Fallmodell 4.2 names exactly these four.
const NICHT = 'Fallmodell 4.2; Evaluation 2023–2025 [L1389] (Kapazität, Passung)';

export const ABLEHNUNGSGRUENDE = [
  { code: 'KRITERIEN', text: 'Kriterien nicht erfüllt', quelle: NICHT },
  { code: 'KAPAZITAET', text: 'Keine freie Kapazität', quelle: NICHT },
  { code: 'WUNSCH', text: 'Auf Wunsch der Person', quelle: NICHT },
  { code: 'ZUSTAENDIGKEIT', text: 'Andere Stelle zuständig', quelle: NICHT },
] as const satisfies readonly Wert[];
export type Ablehnungsgrund = (typeof ABLEHNUNGSGRUENDE)[number]['code'];
export const ABLEHNUNGSGRUND_CODES = codesOf(ABLEHNUNGSGRUENDE);

const CP02 = 'Handlungskonzept 2.2 (CP-02: Dringlichkeit), Werte Annahme';

/** How soon something must happen; a word of the case manager, never computed. */
export const DRINGLICHKEITEN = [
  { code: 'SOFORT', text: 'Sofort (in den nächsten Tagen)', quelle: CP02 },
  { code: 'BALD', text: 'Bald (in den nächsten Wochen)', quelle: CP02 },
  { code: 'PLANBAR', text: 'Planbar', quelle: CP02 },
] as const satisfies readonly Wert[];
export type Dringlichkeit = (typeof DRINGLICHKEITEN)[number]['code'];
export const DRINGLICHKEIT_CODES = codesOf(DRINGLICHKEITEN);
