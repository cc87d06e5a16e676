import type { Annahme } from './annahmen.ts';

/** Rights of the persons and requests of others that the case work leaves to the verantwortliche Stelle. */
export const BETROFFENE_ANNAHMEN: readonly Annahme[] = [
  {
    id: 'OQ-P-90',
    frage:
      'Wer führt Anträge auf Auskunft, Mitnahme, Löschung, Einschränkung und Widerspruch, und wer sieht eine Kopie durch, bevor sie hinausgeht?',
    wer: 'Datenschutzbeauftragte der verantwortlichen Stelle',
    annahme:
      'Wer für die Akte zuständig ist, nimmt den Antrag auf, sieht die Kopie Eintrag für Eintrag durch und gibt sie aus; eine Vertretung nicht. Die datenschutzbeauftragte Person sieht alle Anträge der Stelle mit Frist und Ergebnis, ohne Namen und Wortlaut. Eine Kopie umfasst eine Akte.',
    quelle: 'Art. 12, 15, 17, 18, 20, 21 DSGVO; DP-D-02, D-04, D-05, D-06, D-08, D-09',
  },
  {
    id: 'OQ-P-91',
    frage: 'Wie wird eine Angabe gekennzeichnet, deren Richtigkeit die Person bestreitet?',
    wer: 'Datenschutzbeauftragte der verantwortlichen Stelle',
    annahme:
      'Der Antrag auf Berichtigung nennt die Angabe. Solange er offen oder ganz oder teilweise abgelehnt ist, steht „Bestritten“ mit dem Text im Kopf der Akte, nicht an der einzelnen Angabe. Eine Berichtigung behält den alten Stand in der Zeitleiste.',
    quelle: 'Art. 16, 18, 19 DSGVO; § 84 Abs. 2 SGB X; DP-D-03',
  },
  {
    id: 'OQ-P-92',
    frage: 'Wer prüft eine Anfrage der Ausländerbehörde, und wo wird die Prüfung festgehalten?',
    wer: 'Rechtsamt und Datenschutzbeauftragte der verantwortlichen Stelle',
    annahme:
      'Ohne Einwilligung der Person lehnt das Programm eine Mitteilung an die Ausländerbehörde ab und verweist an datenschutzbeauftragte Person und Rechtsamt. Einen Vorgang dafür gibt es nicht.',
    quelle: '§§ 87, 88 AufenthG; DP-F-02',
  },
  {
    id: 'OQ-P-93',
    frage: 'Wer kennt die Erfassungsmaske der KIM-Datenbank, und welche Reihenfolge und Namen hat sie?',
    wer: 'KIM-Verantwortliche der Standorte, MKJFGFI',
    annahme:
      'Koordination oder KI-Leitung legen Spalten, Reihenfolge und Namen je KIM-Standort fest; jede Speicherung ist eine Fassung. Ohne eigene Fassung gilt die des Programms.',
    quelle: 'Formular der KIM-Datenbank nicht veröffentlicht',
  },
  {
    id: 'OQ-P-96',
    frage: 'Welche Arten von Angaben soll eine Schweigepflichtentbindung nennen?',
    wer: 'Datenschutzbeauftragte der verantwortlichen Stelle',
    annahme:
      'Sechs Arten (Person, Kontakt, Anliegen, Aufenthalt, Lebenslage, Familie), freiwillig. Ohne Auswahl gilt der Text: was für das Anliegen bei dieser Stelle nötig ist. Die Richtung ist ohne Angabe beidseitig.',
    quelle: 'DP-C-01; Art. 5 Abs. 1 c DSGVO',
  },
  {
    id: 'OQ-P-97',
    frage: 'Dürfen die Sprachen der Fachkräfte erfasst und bei der Verteilung genutzt werden?',
    wer: 'Personalräte, Standorte',
    annahme: 'Nein. Sie wären eine Angabe über Beschäftigte, nach der verteilt würde.',
    quelle: '§ 72 LPVG NRW; Evaluation 2023–2025 [L1161, L1186]',
  },
  {
    id: 'OQ-P-98',
    frage: 'Wie wird vor einer Antwort nach Art. 15 bis 21 DSGVO die Identität geprüft?',
    wer: 'Datenschutzbeauftragte der verantwortlichen Stelle',
    annahme:
      'Persönlich bekannt, Ausweis gesehen oder Rückfrage auf dem hinterlegten Weg. Festgehalten wird nur, welches davon; nichts wird kopiert.',
    quelle: 'Art. 12 Abs. 6 DSGVO; DP-D-08',
  },
  {
    id: 'OQ-P-99',
    frage: 'Seit wann gelten §§ 16g, 20a, 25a, 25b, 60b, 60d AufenthG und § 63a AsylG?',
    wer: 'MKJFGFI, Ausländerbehörden',
    annahme:
      'Die Tage stehen ungeprüft im Programm. Ein früherer Beginn wird mit dem Wort „ungeprüft“ zurückgewiesen; wer ihn auf dem Papier liest, wählt „Anderes Papier“.',
    quelle: '`src/modules/rechtskreis/titelbeginn.model.ts`; Verkündung nicht nachgelesen; DP-F-03',
  },
  {
    id: 'OQ-P-100',
    frage: 'Was darf in einer Kopie nach Art. 15 DSGVO fehlen?',
    wer: 'Datenschutzbeauftragte der verantwortlichen Stelle',
    annahme:
      'Immer: Angaben allein über andere Personen, Namen der Beschäftigten, Rechenwerte für Suche und Zählung, Kennungen, nicht abgeschickte Entwürfe, das Protokoll der Zugriffe. Einzelne Einträge lässt aus, wer die Kopie durchsieht, mit einem Grund, der in der Kopie steht. Was fehlt, sagt die Kopie selbst.',
    quelle: 'Art. 15 Abs. 4 DSGVO; DP-D-02; `src/modules/auskunft/ausnahmen.model.ts`',
  },
  {
    id: 'OQ-S-71',
    frage:
      'Wer sorgt für die Kopie aus Akten derselben Person, die jemand anderes in der Stelle führt, ohne dass jemand sieht, was nicht zu sehen ist?',
    wer: 'Datenschutzbeauftragte der verantwortlichen Stelle',
    annahme:
      'Eine Kopie umfasst die Akten der Person, für die dasselbe Konto zuständig ist. Weitere nennt nur das Register der datenschutzbeauftragten Person, mit Nummer und wer sie führt; sie veranlasst dort eine eigene Kopie. Jede Kopie sagt der Person, dass es so geht.',
    quelle:
      'Art. 15 Abs. 1, Art. 39 Abs. 1 b DSGVO; DP-D-02; `src/modules/betroffenenantrag/list-register.ts`',
  },
  {
    id: 'OQ-S-72',
    frage: 'In welcher Sprache bekommt die Person die Kopie ihrer Daten?',
    wer: 'Datenschutzbeauftragte der verantwortlichen Stelle, Prüfende der Übersetzungen',
    annahme:
      'Überschriften und feste Sätze auf Deutsch und in einer von neun Sprachen, als „Lesehilfe, nicht geprüft“, bis eine benannte Person sie prüft. Einträge und Namen der Felder bleiben deutsch, wie sie geschrieben wurden.',
    quelle: 'Art. 12 Abs. 1 DSGVO; `src/modules/papier/vorlagen/datenkopie/worte.model.ts`',
  },
  {
    id: 'OQ-S-75',
    frage: 'Über welche Absagen entscheiden im Clearing mit zwei Entscheidenden beide?',
    wer: 'Kommunale Integrationszentren',
    annahme:
      'Über fehlende Kapazität und fehlende Passung: Der Bericht nennt sie als Ausgang der gemeinsamen Entscheidung. Nicht über den Wunsch der Person und nicht, wenn eine andere Stelle zuständig ist. Wer allein absagt, begründet es.',
    quelle: 'Evaluation 2023–2025 [L1389]; `src/modules/clearing/clearing.model.ts`',
  },
];
