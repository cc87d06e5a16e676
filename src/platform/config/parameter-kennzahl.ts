import type { Parameter } from './parameter-typen.ts';

/** Indicators. */
export const KENNZAHL_PARAMETER = {
  kennzahl_team: {
    bezeichnung: 'Kennzahlen: Zahlen eines Teams erst ab so vielen Case-Managerinnen und Case-Managern',
    wert: 5,
    einheit: 'Personen',
    quelle: 'Datenschutzkatalog 15 (HR-03); § 72 LPVG NRW nennt keine Zahl',
    stand: 'ANNAHME',
    frage: {
      id: 'OQ-M-01',
      text: 'Ab welcher Größe darf ein Team eigene Zahlen sehen, und sieht die Personalvertretung das genauso?',
      wer: 'Personalräte, KIM-Standorte',
    },
  },
  kennzahl_vergleichsgruppe: {
    bezeichnung:
      'Kennzahlen: Median und Spanne einer Gruppe von KIM-Standorten erst ab so vielen gezeigten Zahlen',
    wert: 3,
    einheit: 'Anzahl',
    quelle: 'Evaluation 2023–2025 (Typen von Standorten; nennt keine Mindestzahl)',
    stand: 'ANNAHME',
    frage: {
      id: 'OQ-M-57',
      text: 'Ab wie vielen KIM-Standorten sagt der Median einer Gruppe etwas, und nach welchen Gruppen soll verglichen werden?',
      wer: 'MKJFGFI, wissenschaftliche Begleitung',
    },
  },
} as const satisfies Record<string, Parameter>;
