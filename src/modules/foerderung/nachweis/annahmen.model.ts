import type { Regelparameter } from '../regelwerk/parameter.model.ts';

/** Open questions that touch a Verwendungsnachweis, as one sentence each. The register: `docs/offene-fragen.md`. */
export const NACHWEIS_ANNAHMEN: readonly {
  readonly id: string;
  readonly text: (parameter: Pick<Regelparameter, 'zeitfaktor' | 'deckelung' | 'deckungsfaehig'>) => string;
}[] = [
  {
    id: 'OQ-F-01',
    text: ({ zeitfaktor }) =>
      zeitfaktor === 'ZWOELFTEL_TAGGENAU'
        ? 'Teile eines Monats zählen nach Tagen des Monats.'
        : 'Teile eines Jahres zählen nach der Methode, die im Förderfall gespeichert ist.',
  },
  {
    id: 'OQ-F-07',
    text: ({ deckelung }) =>
      deckelung === 'JE_STELLE'
        ? 'Der Höchstbetrag gilt für jede Stelle allein.'
        : 'Der Höchstbetrag gilt für alle Stellen einer Position zusammen.',
  },
  {
    id: 'OQ-F-08',
    text: ({ deckungsfaehig }) =>
      deckungsfaehig ? 'Positionen gleichen einander aus.' : 'Positionen gleichen einander nicht aus.',
  },
  {
    id: 'OQ-F-55',
    text: () => 'Der bewilligte Betrag einer Position verteilt sich nach VZÄ auf ihre Stellen.',
  },
  {
    id: 'OQ-F-56',
    text: () => 'Das Land braucht keine Personalausgaben je Stelle, nur den anerkannten Betrag je Position.',
  },
  {
    id: 'OQ-F-57',
    text: () => 'Belege zählen, wenn sie höchstens 90 Tage nach dem Bewilligungszeitraum datiert sind.',
  },
  {
    id: 'OQ-F-58',
    text: () =>
      'Die Abschnitte des Sachberichts folgen der Richtlinie; das Muster nach Anlage 3 liegt noch nicht vor.',
  },
  {
    id: 'OQ-F-74',
    text: () =>
      'Zahlen aus der Fallarbeit stehen nur als gerundete Summen des Standorts im Sachbericht, und nur bei genügend vielen Menschen.',
  },
];
