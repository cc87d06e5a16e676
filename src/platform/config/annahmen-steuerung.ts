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
  {
    id: 'OQ-S-61',
    frage:
      'Was aus Gremien der strategischen Steuerung darf oder muss öffentlich sein, und wer gibt es frei?',
    wer: 'Geschäftsordnung der Lenkungsgruppe, MKJFGFI',
    annahme:
      'Nichts ist von selbst öffentlich. Koordination oder KI-Leitung geben Gremium, Sitzung und Vorlage einzeln frei und nehmen es zurück. Mitglieder, Anwesenheit, Protokoll und Namen werden nie öffentlich; Ergebnis und Beschluss erst nach der Genehmigung des Protokolls.',
    quelle: 'Handlungskonzept 2.1 und Anhang; Öffentlichkeit nicht genannt',
  },
  {
    id: 'OQ-S-62',
    frage: 'Unter welcher Lizenz stehen veröffentlichte Vorlagen?',
    wer: 'KIM-Standorte',
    annahme: 'Keine Angabe: Das Feld „license“ von OParl bleibt leer, bis ein Standort eine Lizenz nennt.',
    quelle: 'OParl 1.1 (license ist freiwillig)',
  },
];
