import type { Annahme } from './annahmen.ts';

/** Questions that the way of a Thema beyond its Standort raised. */
export const ESKALATION_ANNAHMEN: readonly Annahme[] = [
  {
    id: 'OQ-S-52',
    frage: 'Welche Ressorts antworten, und wer pflegt ihre Liste nach einer Regierungsbildung?',
    wer: 'MKJFGFI',
    annahme:
      'Die Ministerien in ihrem Zuschnitt seit 2022 und die Staatskanzlei mit amtlichem Namen; die Stelle des Bundes ist freier Text. Ein neuer Zuschnitt ergänzt die Liste, alte Werte bleiben lesbar.',
    quelle: 'keine Quelle der Fachdokumente nennt eine Liste',
  },
  {
    id: 'OQ-S-54',
    frage: 'Welchen Weg nimmt ein Thema zum Land, und darf ein Standort den Bund selbst ansprechen?',
    wer: 'MKJFGFI, Kommunale Integrationszentren',
    annahme:
      'Die Koordination schlägt vor, die KI-Leitung gibt mit einem anderen Konto frei, das für Integration zuständige Ministerium nimmt an und gibt an den Bund weiter. Die Bezirksregierung ist nicht beteiligt. Ein Beschluss der Lenkungsgruppe ist dafür nicht nötig.',
    quelle: 'Handlungskonzept 2.1; Evaluation 2023–2025, ohne Ablauf',
  },
];
