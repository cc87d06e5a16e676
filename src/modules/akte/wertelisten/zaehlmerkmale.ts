import { codesOf, type Wert } from './werteliste.ts';

/** Values that exist for counting alone: groups that are coarse enough to leave the Akte (decision 12). */

const CP08 = 'Handlungskonzept 2.2 (CP-08), Kennzahl KP-13; Abstand Annahme (OQ-CS-02)';

/** What became of a Re-Assessment that was due; counted in the quarter of the day on which it was. */
export const FAELLIGKEITEN = [
  { code: 'RECHTZEITIG', text: 'bis zum fälligen Tag', quelle: CP08 },
  { code: 'VERSPAETET', text: 'nach dem fälligen Tag', quelle: CP08 },
  { code: 'OFFEN', text: 'noch nicht durchgeführt', quelle: CP08 },
] as const satisfies readonly Wert[];
export const FAELLIGKEIT_CODES = codesOf(FAELLIGKEITEN);
export type Faelligkeit = (typeof FAELLIGKEITEN)[number]['code'];

const WECHSEL = 'Evaluation 2023–2025 (Rechtskreiswechsel); Gruppen Annahme (OQ-M-65)';

/** From which Rechtskreis into which. What is rare has one value for all. */
export const RECHTSKREISWECHSEL = [
  { code: 'ASYLBLG_SGB_II', text: 'vom AsylbLG in das SGB II', quelle: WECHSEL },
  { code: 'ASYLBLG_SGB_XII', text: 'vom AsylbLG in das SGB XII', quelle: WECHSEL },
  { code: 'ASYLBLG_OHNE', text: 'vom AsylbLG zu eigenem Einkommen oder ohne Leistung', quelle: WECHSEL },
  { code: 'SGB_II_SGB_XII', text: 'vom SGB II in das SGB XII', quelle: WECHSEL },
  { code: 'SGB_II_OHNE', text: 'vom SGB II zu eigenem Einkommen oder ohne Leistung', quelle: WECHSEL },
  { code: 'OHNE_SGB_II', text: 'in das SGB II, vorher ohne Leistung', quelle: WECHSEL },
  { code: 'SONSTIGER', text: 'anderer Wechsel', quelle: WECHSEL },
] as const satisfies readonly Wert[];
export const RECHTSKREISWECHSEL_CODES = codesOf(RECHTSKREISWECHSEL);
export type Rechtskreiswechsel = (typeof RECHTSKREISWECHSEL)[number]['code'];

const STAT09 = 'Datenschutzkatalog STAT-09; Gruppen Annahme (OQ-M-05)';

export const GESCHLECHTSGRUPPEN = [
  { code: 'WEIBLICH', text: 'weiblich', quelle: STAT09 },
  { code: 'MAENNLICH', text: 'männlich', quelle: STAT09 },
  { code: 'DIVERS_OHNE_EINTRAG', text: 'divers oder ohne Eintrag', quelle: STAT09 },
  { code: 'KEINE_ANGABE', text: 'keine Angabe', quelle: STAT09 },
] as const satisfies readonly Wert[];
export const GESCHLECHTSGRUPPE_CODES = codesOf(GESCHLECHTSGRUPPEN);
export type Geschlechtsgruppe = (typeof GESCHLECHTSGRUPPEN)[number]['code'];

/** A short list of the frequent ones, everything else in groups (STAT-09). */
export const STAATSGRUPPEN = [
  { code: 'SY', text: 'Syrien', quelle: STAT09 },
  { code: 'UA', text: 'Ukraine', quelle: STAT09 },
  { code: 'AF', text: 'Afghanistan', quelle: STAT09 },
  { code: 'IQ', text: 'Irak', quelle: STAT09 },
  { code: 'IR', text: 'Iran', quelle: STAT09 },
  { code: 'TR', text: 'Türkei', quelle: STAT09 },
  { code: 'EU', text: 'Staat der Europäischen Union', quelle: STAT09 },
  { code: 'WESTBALKAN', text: 'Westbalkan', quelle: STAT09 },
  { code: 'ANDERE', text: 'anderer Staat oder mehrere', quelle: STAT09 },
  { code: 'OHNE', text: 'staatenlos oder ungeklärt', quelle: STAT09 },
  { code: 'KEINE_ANGABE', text: 'keine Angabe', quelle: STAT09 },
] as const satisfies readonly Wert[];
export const STAATSGRUPPE_CODES = codesOf(STAATSGRUPPEN);
export type Staatsgruppe = (typeof STAATSGRUPPEN)[number]['code'];
