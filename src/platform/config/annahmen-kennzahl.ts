import type { Annahme } from './annahmen.ts';

/** Questions that the monitoring raised. */
export const KENNZAHL_ANNAHMEN: readonly Annahme[] = [
  {
    id: 'OQ-M-02',
    frage: 'Welche Kennzahlen umfasst das landesweite Controlling, und wie sind sie bestimmt?',
    wer: 'MKJFGFI, Bezirksregierung Arnsberg',
    annahme:
      'Der Katalog der Plattform: die fünf Ausgaben, die die Evaluation erwartet hat, und KP-01 bis KP-15. Jede Kennzahl nennt ihre Bestimmung und deren Fassung.',
    quelle: 'Richtlinie Nr. 6 d; Handlungskonzept 2.1 (nennt keine Kennzahl)',
  },
  {
    id: 'OQ-M-03',
    frage: 'Ab wann sind die Zahlen eines Quartals endgültig?',
    wer: 'MKJFGFI, IT.NRW',
    annahme:
      'Gezeigt werden abgeschlossene Quartale mit allem, was bis zum Ende des letzten abgeschlossenen Quartals eingetragen ist. Veröffentlichte Tabellen bleiben, wie sie sind; eine Berichtigung steht daneben.',
    quelle: 'Datenschutzkatalog STAT-07, STAT-08 (nennen keine Frist)',
  },
  {
    id: 'OQ-M-04',
    frage: 'Zählt als Teilnahme an einer Maßnahme auch, was nicht auf einen Verweis zurückgeht?',
    wer: 'MKJFGFI, wissenschaftliche Begleitung',
    annahme:
      'Nein: gezählt werden Verweise, nach denen Hilfe begonnen hat oder das Anliegen geklärt ist. Anderes erfährt die Plattform nicht.',
    quelle: 'Evaluation 2023–2025 (erwartete Ausgabe „Teilnahme an Maßnahmen“, ohne Bestimmung)',
  },
  {
    id: 'OQ-M-05',
    frage: 'Sollen Staatsangehörigkeit und Geschlecht in die Zählung?',
    wer: 'MKJFGFI, Datenschutzbeauftragte der verantwortlichen Stellen',
    annahme:
      'Ja, in Gruppen: jedes Merkmal in einer eigenen Zählzeile ohne Kommune und ohne Verbindung zur Akte, gezeigt nur auf Vielfache von fünf gerundet. Einzeln stehen Syrien, Ukraine, Afghanistan, Irak, Iran und Türkei.',
    quelle:
      'Evaluation 2023–2025 (Merkmale der Personen); Datenschutzkatalog STAT-05, STAT-09 (nennen keine Liste)',
  },
  {
    id: 'OQ-M-06',
    frage: 'Wie lange dauert ein Fall höchstens, ehe seine Dauer nur noch als Gruppe zählt?',
    wer: 'IT.NRW',
    annahme: '60 Monate: längere Fälle zählen im Mittelwert als 60.',
    quelle: 'Datenschutzkatalog STAT-10 (keine kleinsten und größten Werte)',
  },
  {
    id: 'OQ-M-63',
    frage: 'Wann ist ein Re-Assessment fällig, wenn der Fall ruht, und was gilt, wenn er vorher endet?',
    wer: 'MKJFGFI',
    annahme:
      'Fällig sechs Monate nach dem vorigen Assessment (OQ-CS-02), auch wenn der Fall ruht. Endet der Fall vorher, wird nichts fällig; danach gilt es als nicht durchgeführt.',
    quelle: 'Handlungskonzept 2.2 (CP-08: „regelmäßige Re-Assessments“), Kennzahl KP-13',
  },
  {
    id: 'OQ-M-64',
    frage: 'Welche Vollzeitstellen stehen im Nenner der Auslastung, und ab wie vielen gibt es die Zahl?',
    wer: 'MKJFGFI, Personalräte',
    annahme:
      'Die am letzten Tag des Quartals besetzten Stellen des Bausteins 2 ohne Verwaltungsassistenz. Unter drei Vollzeitstellen gibt es keine Zahl. Fälle und Kurzberatungen stehen getrennt.',
    quelle: 'Kennzahl KP-10 (Richtwert ohne Bestimmung); § 72 LPVG NRW',
  },
  {
    id: 'OQ-M-65',
    frage: 'Wann ist eine neue Leistung ein Wechsel des Rechtskreises?',
    wer: 'MKJFGFI, wissenschaftliche Begleitung',
    annahme:
      'Wenn die eine geendet hat und eine andere höchstens drei Monate danach beginnt. Kindergeld, Wohngeld, Elterngeld, SGB V, IX und XI sind kein eigener Rechtskreis. Gezählt wird ab dem Beginn der Akte.',
    quelle: 'Evaluation 2023–2025 (Rechtskreiswechsel, ohne Bestimmung)',
  },
  {
    id: 'OQ-M-71',
    frage:
      'Gilt ein Thema als beschlossen, das ohne Beschluss der Lenkungsgruppe gelöst und ihr nur zur Kenntnis gegeben wurde?',
    wer: 'MKJFGFI, wissenschaftliche Begleitung',
    annahme: 'Nein: Es zählt als umgesetzt (KP-05C), nicht als beschlossen (KP-05B).',
    quelle: 'Kennzahl KP-05 („gemeldet, beschlossen, umgesetzt“, ohne Bestimmung)',
  },
  {
    id: 'OQ-M-72',
    frage: 'Was muss bei Zahlen verborgen bleiben, die jede für sich auf Fünfer gerundet sind?',
    wer: 'IT.NRW, Datenschutzbeauftragte der verantwortlichen Stellen',
    annahme:
      'Keine Zahl von 1 bis k − 1 darf sich aus gerundeten Quartalen, gerundetem Jahr und der bekannten Summe genau errechnen lassen. Sonst erscheint nur das Jahr, und wenn auch das zu viel sagt, keine Zahl des Merkmals.',
    quelle: 'Datenschutzkatalog STAT-04, STAT-05 (verlangen die Prüfung nur für gesperrte Tabellen)',
  },
  {
    id: 'OQ-M-73',
    frage:
      'Was muss an gerundeten Beständen verborgen bleiben, damit sie verdeckte Zu- und Abgänge desselben Orts nicht verraten?',
    wer: 'IT.NRW, Datenschutzbeauftragte der verantwortlichen Stellen',
    annahme:
      'Alles, was die gezeigten Zu- und Abgänge nicht ohnehin sagen: Ein Bestand wird nur aus ihnen errechnet und gerundet, und wo verdeckte ihn zu ungewiss machen, fehlt er. Kleine Bestände, die sich aus gezeigten Zu- und Abgängen selbst ergeben, werden dadurch nicht verborgen.',
    quelle: 'Datenschutzkatalog STAT-05, STAT-07 (nennen den Fall nicht); Entscheidungen 0090 und 0096',
  },
  {
    id: 'OQ-M-56',
    frage: 'Mit welchem Schutz kleiner Zahlen liest die Lenkungsgruppe ihren Bericht?',
    wer: 'KIM-Standorte, Datenschutzbeauftragte der verantwortlichen Stellen',
    annahme:
      'Mit dem Schutz für Zahlen nach außen: In der Lenkungsgruppe sitzen auch Menschen, die nicht zum KIM-Standort gehören. Zahlen von 1 bis 4 sind verdeckt.',
    quelle: 'Datenschutzkatalog STAT-01; Handlungskonzept 2.1 (LG-04)',
  },
  {
    id: 'OQ-M-58',
    frage: 'Wann ist ein regelmäßiger Bericht fällig?',
    wer: 'KIM-Standorte, MKJFGFI',
    annahme:
      'Wöchentlich am Montag, monatlich am Ersten, je Quartal am zehnten Tag nach seinem Ende: Bis dahin sind die Nachträge der letzten Tage eingetragen. Was ausfiel, kommt einmal nach.',
    quelle: 'Richtlinie Nr. 6 d (nennt keinen Tag)',
  },
  {
    id: 'OQ-M-59',
    frage:
      'Welche Tabellen gehören in den Jahresbericht, den Bericht der Lenkungsgruppe und den Landesbericht?',
    wer: 'MKJFGFI, KIM-Standorte',
    annahme:
      'Die Vorlagen der Plattform: je bis zu neun Kennzahlen des Katalogs. Jeder Standort kann sie übernehmen und ändern.',
    quelle: 'Richtlinie Nr. 6 d; Handlungskonzept 2.1 (nennen keinen Aufbau)',
  },
];
