import type { Annahme } from './annahmen.ts';

const LAND = 'MKJFGFI';
const DSB = 'Datenschutzbeauftragte der verantwortlichen Stelle';
const KI = 'Kommunale Integrationszentren';

/** What the sources leave open about the Austausch of the Standorte. */
export const AUSTAUSCH_ANNAHMEN: readonly Annahme[] = [
  {
    id: 'OQ-S-55',
    frage: 'Nach welchen Themen sind Beiträge im Austausch der Standorte geordnet?',
    wer: LAND,
    annahme: 'Elf Themen (`AUSTAUSCHTHEMEN`). Die Art des Materials folgt der Evaluation.',
    quelle: 'Evaluation 2023–2025, Handlungsempfehlungen: Themenforen ohne Liste',
  },
  {
    id: 'OQ-S-56',
    frage: 'Unter welchen Lizenzen dürfen Standorte Materialien teilen?',
    wer: LAND,
    annahme:
      'Sechs zur Wahl (`LIZENZEN`), von CC0 bis „Nutzung im KIM erlaubt“. Ohne Lizenz wird nichts veröffentlicht.',
    quelle:
      'Evaluation 2023–2025, Handlungsempfehlungen: Unterlagen „zur Verbreitung“ freigeben, Rechte nicht genannt',
  },
  {
    id: 'OQ-S-57',
    frage: 'Wer gibt ein Praxisbeispiel für alle Standorte frei?',
    wer: LAND,
    annahme:
      'Koordination oder Leitung desselben Standorts, und nie, wer es zuletzt geschrieben hat. Material veröffentlicht die Koordination ohne zweite Person.',
    quelle: 'Keine Quelle nennt eine Freigabe',
  },
  {
    id: 'OQ-S-59',
    frage: 'Liest und schreibt das Land im Austausch mit, und sieht man, welche Person geschrieben hat?',
    wer: LAND,
    annahme:
      'Das Ministerium liest, fragt, antwortet und veröffentlicht mit. Zu sehen ist der Standort, nie die Person. Die Teamleitung liest nur.',
    quelle:
      'Evaluation 2023–2025, Handlungsempfehlungen: Plattform für alle Beteiligten, Rollen nicht genannt',
  },
  {
    id: 'OQ-S-63',
    frage: 'Womit belegt ein Standort die Punkte der strategischen Steuerung, und in welcher Form?',
    wer: LAND,
    annahme:
      'Acht Register ohne Namen: Zusammenarbeit der Bausteine, Fachbereiche, Befugnisse, Erklärungen, Beteiligung, gemeinsames Konzept, Berichte, Auswertungen. Papiere gelten auf Dauer, alles andere so lange wie ein Nachweis (OQ-S-44).',
    quelle: 'Handlungskonzept 1.3, 2.1 und Anhang: Pflichten ohne Form',
  },
  {
    id: 'OQ-S-66',
    frage:
      'Wer darf sehen, welche Koordinatorin oder welcher Koordinator an Fortbildungen des Landes teilgenommen hat?',
    wer: LAND,
    annahme:
      'Jedes Konto trägt selbst ein. Die KI-Leitung liest die Namen, bei denen im Jahr nichts eingetragen ist; die Koordination liest Anzahlen, das Land nichts.',
    quelle: 'Richtlinie 12.12.2024, Nr. 6 b; § 18 DSG NRW, § 72 LPVG NRW; Nachweis nicht geregelt',
  },
  {
    id: 'OQ-S-68',
    frage:
      'Wer haftet dafür, dass in einer Datei der Steuerung niemand erkennbar ist, und wer erfährt den Namen?',
    wer: DSB,
    annahme:
      'Das Programm liest keine Dateien. Wer hochlädt, bestätigt die Durchsicht; Name und Tag stehen im eigenen Standort als „geprüft von“ dabei. Andere Standorte sehen den Standort.',
    quelle: 'DP-B-07; Hausregel „geprüft von“, nie „anonym“',
  },
  {
    id: 'OQ-S-69',
    frage: 'Wohin gehört die unterzeichnete Niederschrift, wenn das Protokoll schon genehmigt ist?',
    wer: KI,
    annahme:
      'Zu einer Sitzung kommen Dateien, bis das Protokoll vorgelegt ist; was die zweite Person genehmigt, ändert sich nicht mehr. Zu einer unterzeichneten Vereinbarung kommt etwas dazu, weg kommt nichts.',
    quelle: 'keine Quelle; Hausregel Protokoll zu zweit',
  },
  {
    id: 'OQ-S-70',
    frage: 'Fordert die Bezirksregierung Berichte auch an, ohne das Programm zu nutzen?',
    wer: 'Bezirksregierung Arnsberg',
    annahme:
      'Was sie im Programm anfordert, steht als Meldung und nur dort. Im Register steht allein, was auf anderem Weg kam, zum Beispiel mit Brief.',
    quelle: 'Handlungskonzept 2.1 (WB-02): Bericht auf Anforderung, Weg nicht genannt',
  },
];
