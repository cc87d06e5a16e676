import type { Annahme } from './annahmen.ts';

/** Questions that the answers to the Landtag raised. */
export const KLEINEANFRAGE_ANNAHMEN: readonly Annahme[] = [
  {
    id: 'OQ-M-36',
    frage: 'Wer im Ministerium legt Antworten vor, zeichnet mit und zeichnet schluss?',
    wer: 'MKJFGFI',
    annahme:
      'Jedes Konto des Ministeriums darf vorlegen und mitzeichnen, wenn es gefragt ist. Schluss zeichnet ein anderes Konto als das, das vorgelegt hat. Eine Reihenfolge der Mitzeichnung gibt es nicht.',
    quelle:
      'keine Quelle der Fachdokumente; die Antwort auf die Kleine Anfrage 498 nennt das Einvernehmen mit dem Finanzministerium',
  },
  {
    id: 'OQ-M-37',
    frage: 'Wie zeichnen andere Ressorts mit, die kein Konto haben?',
    wer: 'MKJFGFI',
    annahme:
      'Das Referat oder Ressort steht als Text bei der Mitzeichnung. Ein Konto des Ministeriums trägt sie ein, wenn sie auf anderem Weg vorliegt.',
    quelle: 'Landtag NRW, Antwort auf die Kleine Anfrage 498 (Einvernehmen), ohne Ablauf',
  },
  {
    id: 'OQ-M-38',
    frage: 'Wie lange werden Antworten und ihre Tabellen aufbewahrt?',
    wer: 'MKJFGFI, Landesarchiv',
    annahme:
      'Ohne Frist (LK-16): Sie enthalten Summen und öffentliche Texte, an Personen nur die Konten, die gehandelt haben.',
    quelle: 'keine Quelle',
  },
];
