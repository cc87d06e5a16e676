import type { Annahme } from './annahmen.ts';

/** What the sources leave open about texts of the steering and about what a Standort publishes of its Gremien. */
export const STEUERUNG_ANNAHMEN: readonly Annahme[] = [
  {
    id: 'OQ-S-60',
    frage: 'Was darf ein Text der Steuerung nennen, das in einem Text aus der Fallarbeit auffiele?',
    wer: 'Datenschutzbeauftragte der verantwortlichen Stellen',
    annahme:
      'Kommunen, Orte und Einrichtungen, dazu Ämter, die entscheiden (Rat, Abgeordnete, Ministerium): Davon handelt die Steuerung. Alles andere wird gefunden wie in einem herausgelösten Text, auch „die einzige“, seltene Herkunft, Alter und Merkmal. Verglichen wird nie mit Namen aus Akten.',
    quelle: 'Datenschutzkatalog DP-B-07; für Gremien und Themen keine eigene Regel',
  },
];
