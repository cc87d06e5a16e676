import type { Annahme } from './annahmen.ts';

const KI = 'Kommunale Integrationszentren';
const LAND = 'MKJFGFI';

/** What the sources leave open about Konzept, checklist and Umsetzungsstand. */
export const KONZEPT_ANNAHMEN: readonly Annahme[] = [
  {
    id: 'OQ-S-36',
    frage: 'Zählt „ansatzweise“ bei der Auswertung von Beratungsfällen im Summenscore als Ja oder als Nein?',
    wer: LAND,
    annahme: 'Als Nein. Die Seite nennt die Regel; im Code ist sie ein Wert (`SCOREREGEL.ansatzweise`).',
    quelle: 'Evaluation 2023–2025, Tabelle 10 druckt Ja und Nein, der Fragebogen hatte drei Antworten',
  },
  {
    id: 'OQ-S-37',
    frage: 'Wie zählen „nicht zu beurteilen“ und fehlende Antworten im Summenscore?',
    wer: LAND,
    annahme: 'Als Nein. Im Code ein Wert (`SCOREREGEL.nichtBeurteilbar`).',
    quelle: 'Evaluation 2023–2025, Tabelle 10: keine Angabe zur Umkodierung',
  },
  {
    id: 'OQ-S-38',
    frage: 'Zu welcher Gruppe gehören Summenscores unter 3 und über 26?',
    wer: LAND,
    annahme:
      'Unter 3 zur niedrigen, über 26 zur hohen Gruppe. Gedruckt sind 3 bis 9, 10 bis 18 und 19 bis 26.',
    quelle: 'Evaluation 2023–2025 [L5192–L5194]',
  },
  {
    id: 'OQ-S-39',
    frage: 'Welche Ausgabe des Handlungskonzepts des Landes gilt für eine neue Fassung?',
    wer: LAND,
    annahme: 'Die Ausgabe von 2021. Jede Fassung nennt die Vorgabe, der sie folgt.',
    quelle:
      'Richtlinie 12.12.2024, Nr. 4.1 d: „in der jeweils geltenden Fassung“; eine neuere liegt nicht vor',
  },
  {
    id: 'OQ-S-40',
    frage: 'Welche Kapitel muss das Konzept für das Case Management haben?',
    wer: LAND,
    annahme:
      'Vier: Beratungsansätze und Aufgabenverteilung, Abgrenzung, Standards (mit Zuständigkeiten, Übergabe, Dokumentation), Team und Träger. Keine Quelle nennt eine Gliederung.',
    quelle:
      'Richtlinie 12.12.2024, Nr. 4.1 f; Handlungskonzept 2.2, Anhang Baustein 2 (CM-04, CM-15 bis CM-21)',
  },
  {
    id: 'OQ-S-41',
    frage: 'Nimmt die Bezirksregierung ein Konzept ausdrücklich zur Kenntnis, und in welcher Form?',
    wer: 'Bezirksregierung Arnsberg',
    annahme:
      'Der Standort trägt Tag und Grund ein, die ihm die Bezirksregierung mitteilt. Ohne Kenntnisnahme tritt eine Fassung nicht in Kraft.',
    quelle: 'Richtlinie 12.12.2024, Nr. 6 g; Fallmodell 4.4',
  },
  {
    id: 'OQ-S-42',
    frage: 'Wer außer Koordination und KI-Leitung liest Konzepte, Checkliste und Umsetzungsstand?',
    wer: KI,
    annahme:
      'Case Management und Teamleitung lesen gültige Konzepte. Checkliste und Umsetzungsstand lesen nur Koordination und KI-Leitung. Das Land sieht allein die Datei, die dem Antrag beiliegt.',
    quelle: 'Handlungskonzept 2.1; Leserechte nicht genannt',
  },
  {
    id: 'OQ-S-43',
    frage:
      'Welche Kennzahlen der Steuerung verlangt das landesweite Controlling, und wie sind sie definiert?',
    wer: LAND,
    annahme:
      'KP-03 bis KP-05, KP-07 und KP-08 mit der Definition, die auf der Seite steht. Kooperationsvereinbarungen (KP-06) sind nicht dabei.',
    quelle:
      'Handlungskonzept 2.1; Richtlinie 12.12.2024, Nr. 6 d („Verfahren Fachdatenerhebung NRW“, Inhalt unbekannt)',
  },
];
