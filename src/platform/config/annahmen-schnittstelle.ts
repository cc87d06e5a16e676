import type { Annahme } from './annahmen.ts';

const KI = 'Kommunale Integrationszentren';
const DSB = 'Datenschutzbeauftragte der verantwortlichen Stelle';

/** What the sources leave open about Schnittstellen, Ketten, Ansprechpersonen and Kooperationsvereinbarungen. */
export const SCHNITTSTELLE_ANNAHMEN: readonly Annahme[] = [
  {
    id: 'OQ-S-27',
    frage:
      'Welche Angaben hat ein Schritt einer Dienstleistungskette, und welche Formen der Übergabe gibt es?',
    wer: KI,
    annahme:
      'Stelle, wer handelt, Frist in Tagen ab Beginn oder ab dem Schritt davor, Übergabe in einer von fünf Formen, Verzweigung, Abschnitt. Wege führen nur nach vorn.',
    quelle: 'Evaluation 2023–2025 [L4448, L5070–5121]; kein Schema genannt',
  },
  {
    id: 'OQ-S-28',
    frage: 'Welche Fristen gelten für die Schritte der beiden Prozessbeispiele?',
    wer: KI,
    annahme: 'Keine. Die Vorlagen nennen die Schritte der Evaluation; Fristen setzt jeder Standort selbst.',
    quelle: 'Evaluation 2023–2025 [L5077, L5116–5119]; keine Fristen genannt',
  },
  {
    id: 'OQ-S-29',
    frage: 'Wer gibt eine Dienstleistungskette frei, und braucht es dafür einen Beschluss?',
    wer: KI,
    annahme:
      'Koordination oder KI-Leitung geben frei, ein Konto genügt. Ein Beschluss kann in der Quelle der Kette genannt werden.',
    quelle: 'Handlungskonzept 2.1 (KO-09); Freigabe nicht genannt',
  },
  {
    id: 'OQ-S-30',
    frage: 'Dürfen Ansprechpersonen der Ämter mit Namen geführt werden, und wer sieht sie?',
    wer: DSB,
    annahme:
      'Ja, als dienstliche Erreichbarkeit: Funktion, Name, Telefon, E-Mail. Der Name ist freiwillig. Case Management und Teamleitung des Standorts sehen nur gültige. In eine Akte wird kein Name übernommen.',
    quelle: 'Fallmodell IF-R1; Art. 6 Abs. 1 e DSGVO, § 3 DSG NRW',
  },
  {
    id: 'OQ-S-31',
    frage: 'Was gehört in eine Kooperationsvereinbarung, und wo liegt das unterzeichnete Papier?',
    wer: KI,
    annahme:
      'Partner, Gegenstand, Ablauf, Daten, Anlagen, Laufzeit, Prüfung. Das Papier und seine Anlagen bleiben in der Ablage des Hauses; hier steht ihre Fundstelle.',
    quelle: 'Fallmodell IF-R2; Ablage nicht genannt',
  },
  {
    id: 'OQ-S-32',
    frage: 'Welchen Aufbau hat eine Schnittstellenanalyse?',
    wer: 'MKJFGFI',
    annahme:
      'Zwei Stellen, Gegenstand, Vorgehen, Ist, Lücken, Soll, Maßnahme mit verantwortlicher Stelle und Frist. Jede Änderung ist eine neue Fassung.',
    quelle: 'Handlungskonzept 2.1 (SN-01); kein Muster genannt',
  },
];
