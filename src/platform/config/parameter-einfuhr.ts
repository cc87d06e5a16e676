import type { Parameter } from './parameter-typen.ts';

/** Angebote from files. */
export const EINFUHR_PARAMETER = {
  angebotsdatei_tage: {
    bezeichnung: 'Angebote aus Dateien: So lange wartet eine Datei auf eine Entscheidung',
    wert: 30,
    einheit: 'Tage',
    quelle: 'keine Quelle',
    stand: 'ANNAHME',
    frage: {
      id: 'OQ-A-27',
      text: 'Wie lange darf eine hochgeladene Tabelle mit Angeboten liegen, über die niemand entscheidet?',
      wer: 'KIM-Standorte, Datenschutzbeauftragte',
    },
  },
} as const satisfies Record<string, Parameter>;
