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
} as const satisfies Record<string, Parameter>;
