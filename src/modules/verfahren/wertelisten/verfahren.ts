import { codesOf, type Wert } from '#src/modules/akte/wertelisten/werteliste.ts';

const ANNAHME = 'Annahme (OQ-P-47): keine Quelle zählt die Werte auf';

export const SCHRITTSTAENDE = [
  { code: 'OFFEN', text: 'offen', quelle: ANNAHME },
  { code: 'ERLEDIGT', text: 'erledigt', quelle: ANNAHME },
  { code: 'ENTFAELLT', text: 'nicht nötig', quelle: ANNAHME },
] as const satisfies readonly Wert[];
export type Schrittstand = (typeof SCHRITTSTAENDE)[number]['code'];
export const SCHRITTSTAND_CODES = codesOf(SCHRITTSTAENDE);

export const SCHRITT_WER = [
  { code: 'PERSON', text: 'Die Person selbst', quelle: ANNAHME },
  { code: 'CASE_MANAGEMENT', text: 'Case Management', quelle: 'Evaluation 2023–2025 [L2428]' },
  { code: 'BEHOERDE', text: 'Ausländer- oder Einbürgerungsbehörde', quelle: 'Evaluation 2023–2025 [L5758]' },
  { code: 'BERATUNG', text: 'Beratungsstelle oder Rechtsberatung', quelle: ANNAHME },
  { code: 'ANDERE', text: 'Jemand anderes', quelle: ANNAHME },
] as const satisfies readonly Wert[];
export const SCHRITT_WER_CODES = codesOf(SCHRITT_WER);

export const ERGEBNISSE = [
  { code: 'OFFEN', text: 'läuft', quelle: ANNAHME },
  { code: 'ERTEILT', text: 'erteilt', quelle: ANNAHME },
  { code: 'ABGELEHNT', text: 'abgelehnt', quelle: ANNAHME },
  { code: 'ZURUECKGEZOGEN', text: 'zurückgezogen', quelle: ANNAHME },
] as const satisfies readonly Wert[];
export type Ergebnis = (typeof ERGEBNISSE)[number]['code'];
export const ERGEBNIS_CODES = codesOf(ERGEBNISSE);
