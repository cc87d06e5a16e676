import type { Annahme } from './annahmen.ts';

/** Open questions of the public Förder-Check and of the Bescheid. */
export const FOERDERCHECK_ANNAHMEN: readonly Annahme[] = [
  {
    id: 'OQ-F-45',
    frage:
      'Zählt der Ausschuss für Chancengerechtigkeit und Integration für Nr. 3.2 und 4.3 wie ein Integrationsrat oder wie ein Integrationsausschuss?',
    wer: 'MKJFGFI',
    annahme:
      'Wie ein Integrationsausschuss (`ausschussChancengerechtigkeit`): weitere Stelle ja, Weiterleitung mit Begründung.',
    quelle: '§ 27 GO NRW in der Fassung ab 2025; Richtlinie Nr. 3.2 und 4.3 nennen ihn nicht',
  },
  {
    id: 'OQ-F-46',
    frage: 'Wie verteilt sich eine gewünschte Summe von VZÄ auf Stellen?',
    wer: 'Bezirksregierung Arnsberg',
    annahme:
      'Der Förder-Check teilt in ganze Stellen und einen Rest; ein Rest unter 0,5 geht mit einer ganzen Stelle zu gleichen Teilen zusammen. Einzelne Stellen kann man nennen.',
    quelle: 'Richtlinie Nr. 5.4.1 nennt nur Summe und kleinsten Anteil',
  },
  {
    id: 'OQ-F-47',
    frage:
      'Welchen Wortlaut haben die Bescheide nach Anlage 2, und gibt es Muster für Ablehnung, Änderung, Widerruf?',
    wer: 'Bezirksregierung Arnsberg',
    annahme: 'Eigene Vorlage `bescheid-2026-11`, auf jedem Bescheid als Annahme gekennzeichnet.',
    quelle: 'Richtlinie Nr. 7.2.1; die Anlagen liegen nicht vor',
  },
  {
    id: 'OQ-F-48',
    frage: 'Ist die Rechtsbehelfsbelehrung so richtig, und stimmen die Bezirke der Verwaltungsgerichte?',
    wer: 'Bezirksregierung Arnsberg, Justiziariat',
    annahme:
      'Klage binnen eines Monats beim Gericht des Sitzes; Bezirke nach § 17 JustG NRW, am 22.11.2026 mit dem Gesetzestext verglichen. Zur Form der Klage sagt die Belehrung nichts.',
    quelle: '§ 37 Abs. 6 VwVfG NRW, § 52 Nr. 3 Satz 2, §§ 58, 74 VwGO, § 17 JustG NRW',
  },
  {
    id: 'OQ-F-49',
    frage: 'Wann sind die Auflagen a bis h nachzuweisen?',
    wer: 'Bezirksregierung Arnsberg',
    annahme:
      'Jährliche mit dem Verwendungsnachweis; je Fortbildung, Maßnahme und Erhebung bis zum Ende des Bewilligungszeitraums; die tägliche vom ersten Tag an.',
    quelle: 'Richtlinie Nr. 6 nennt keine Tage',
  },
];
