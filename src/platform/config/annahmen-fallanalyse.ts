import type { Annahme } from './annahmen.ts';

/** Questions that Fallanalyse and the check of lifted text raised. */
export const FALLANALYSE_ANNAHMEN: readonly Annahme[] = [
  {
    id: 'OQ-S-45',
    frage: 'Welche Angaben machen einen Menschen ohne Namen erkennbar, und wer pflegt die Wortlisten?',
    wer: 'Datenschutzbeauftragte der verantwortlichen Stellen',
    annahme:
      'Gefunden werden Schrift, Anfangsbuchstaben, seltene Herkunft, Herkunft mit Beruf, seltener Beruf, Ort, kleine Kommune, Einrichtung, Familie, Ereignis, Merkmal, Alter und „einzige“. Die Listen sind Auswahl und nicht vollständig; wer den Text herauslöst, liest ihn noch einmal.',
    quelle: 'Datenschutzkatalog DP-B-07 (Warnung bei kleinen Gruppen); keine Liste',
  },
  {
    id: 'OQ-S-46',
    frage:
      'Welche Leitfragen gelten für Fallbesprechung, Fallrekonstruktion und Fallkonferenz einheitlich im Land?',
    wer: 'MKJFGFI',
    annahme:
      'Dreizehn Leitfragen, je Format und Kurzform ausgewählt. Jede folgt dem, was die Evaluation als Zweck des Formats nennt; eine Liste ist nirgends gedruckt.',
    quelle: 'Evaluation 2023–2025 [L1956, L1958, L3379, L4704–4706, L5747–5749]',
  },
  {
    id: 'OQ-S-49',
    frage: 'Nimmt die KIM-Koordination mit eigenem Konto an einer Fallanalyse teil?',
    wer: 'Datenschutzbeauftragte der verantwortlichen Stellen, MKJFGFI',
    annahme:
      'Nein. Sie ist im Raum dabei und liest kein Blatt: Ihre Rolle sieht keine Klientendaten, auch keine pseudonymisierten. Was die Steuerung angeht, kommt als Systemhinweis.',
    quelle:
      'Evaluation 2023–2025 [L5747] nennt die Koordination als Teilnehmende; Rechtetabelle der Datenschutzanforderungen, Teil 9',
  },
  {
    id: 'OQ-S-50',
    frage: 'Wer außer der Hauptperson muss in eine Fallkonferenz einwilligen?',
    wer: 'Datenschutzbeauftragte der verantwortlichen Stellen',
    annahme:
      'Geprüft wird die Einwilligung der Hauptperson je Stelle. Geht es auch um andere Erwachsene der Familie, holt die führende Person deren Einwilligung vorher ein.',
    quelle: 'Datenschutzkatalog DP-C-03; Kreis der Personen nicht genannt',
  },
];
