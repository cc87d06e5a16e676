import type { Parameter } from './parameter-typen.ts';

/** The funding procedure, beside the parameters of the Regelwerk, which a Förderfall keeps. */
export const FOERDERUNG_PARAMETER = {
  massenloeschung_foerderfaelle: {
    bezeichnung: 'Löschlauf: mehr fällige Löschungen von Förderfällen auf einmal brauchen zwei Personen',
    wert: 20,
    einheit: 'Anzahl',
    quelle: 'Datenschutzkatalog DP-G-02 nennt 100 Personen; für Förderfälle nennt keine Quelle eine Zahl',
    stand: 'ANNAHME',
    frage: {
      id: 'OQ-F-96',
      text: 'Ab wie vielen Löschungen von Förderfällen auf einmal muss eine zweite Person freigeben, und wer schlägt vor?',
      wer: 'Bezirksregierung Arnsberg, Datenschutzbeauftragte',
    },
  },
} as const satisfies Record<string, Parameter>;
