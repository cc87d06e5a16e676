import type { Annahme } from './annahmen.ts';

const KI = 'Kommunale Integrationszentren';

/** What the sources leave open about Gremien, Sitzungen and Beschlüsse. */
export const GREMIUM_ANNAHMEN: readonly Annahme[] = [
  {
    id: 'OQ-S-01',
    frage:
      'Ab welchem Anteil der Mitglieder ist eine Lenkungsgruppe beschlussfähig, und mit welcher Mehrheit beschließt sie?',
    wer: 'Geschäftsordnung der Lenkungsgruppe',
    annahme:
      'Keine Vorgabe. Ein Gremium kann einen Anteil setzen; dann gilt er. Stellvertretungen zählen mit. Abgestimmt wird mit einfacher Mehrheit, Enthaltungen zählen nicht; Konsens braucht keine Zahlen.',
    quelle: 'Handlungskonzept 2.1, Anhang; Beschlussfähigkeit nicht genannt',
  },
  {
    id: 'OQ-S-02',
    frage: 'Wie oft tagt eine Lenkungsgruppe mindestens?',
    wer: 'MKJFGFI',
    annahme: 'Vorgeschlagen wird halbjährlich; das Gremium wählt. Monatlich und jährlich sind ergänzt.',
    quelle: 'Evaluation 2023–2025 [L4132]: halbjährlich 74,5 Prozent',
  },
  {
    id: 'OQ-S-03',
    frage: 'Wer genehmigt das Protokoll, wenn der Vorsitz kein Konto hat?',
    wer: KI,
    annahme:
      'Ein zweites Konto der Koordination oder der KI-Leitung hält die Genehmigung fest. Wer vorgelegt oder danach geändert hat, genehmigt nicht.',
    quelle: 'Fallmodell 4.1: Protokoll durch die Koordination, Bestätigung durch den Vorsitz',
  },
  {
    id: 'OQ-S-04',
    frage:
      'Welche Funktionsebenen zählen als Ebene der Entscheidungsträger, und müssen Mitglieder mit Namen geführt werden?',
    wer: 'MKJFGFI',
    annahme:
      'Dezernat, Amtsleitung und Geschäftsführung mit Entscheidungsbefugnis, mindestens eine intern und eine extern. Für Engagement, Zielgruppe und Migrantenselbstorganisationen wird kein Leitungsamt verlangt. Namen werden nicht geführt.',
    quelle: 'Handlungskonzept, Anhang (LG-03); Datenminimierung, Art. 5 Abs. 1 c DSGVO',
  },
  {
    id: 'OQ-S-06',
    frage: 'Wer außer Koordination und KI-Leitung liest Gremien, Protokolle und Beschlüsse?',
    wer: KI,
    annahme:
      'Case Management und Teamleitung des Standorts: die Gremien sofort, Sitzungen und Beschlüsse nach Genehmigung des Protokolls. Land und Bezirksregierung lesen nichts.',
    quelle: 'Handlungskonzept 2.1; Leserechte nicht genannt',
  },
];
