/** Where a rule lives: a file of `rl-2024-12`, or the reason in law or fact why no code can hold it. */
export type Regel = { readonly quelle: string; readonly inhalt: string } & (
  | { readonly ort: string; readonly ohne?: never }
  | { readonly ort?: never; readonly ohne: string }
);

/**
 * Every rule of the funding procedure by its id. FR = Richtlinie vom 12.12.2024 (RL, MBl. NRW. 2024 Nr. 43), FH =
 * Handlungskonzept (HK), FT = Teilhabe- und Integrationsgesetz, GL = general law. Every step of a calculation and every
 * finding names one; `docs/foerderung-abdeckung.md` is made from this table.
 */
export const REGELN = {
  'FR-1.3-a': {
    quelle: 'RL Nr. 1.3',
    inhalt: 'Kein Anspruch: Entscheidung nach Ermessen und im Rahmen der Haushaltsmittel',
    ort: 'bescheid',
  },
  'FR-3.1-a': {
    quelle: 'RL Nr. 3.1, 5.4.1',
    inhalt: 'Antrag nur durch Kreis, kreisfreie Stadt oder Städteregion Aachen',
    ort: 'antragsberechtigung',
  },
  'FR-3.1-b': {
    quelle: 'RL Nr. 1.1, 3.1',
    inhalt: 'Kommune mit Kommunalem Integrationszentrum',
    ort: 'voraussetzungen',
  },
  'FR-3.1-c': {
    quelle: 'Annahme',
    inhalt: 'Ein laufender Förderfall je Gebietskörperschaft und Förderjahr',
    ort: 'antragsberechtigung',
  },
  'FT-9-a': {
    quelle: 'TIntG § 9 Abs. 1',
    inhalt: 'Rechtsgrundlage der Förderung steht im Bescheid',
    ort: 'bescheid',
  },
  'FR-3.2-a': {
    quelle: 'RL Nr. 3.2 Abs. 1',
    inhalt: 'Koordination: Weiterleitung an große kreisangehörige Kommunen',
    ort: 'weiterleitung',
  },
  'FR-3.2-b': {
    quelle: 'RL Nr. 3.2 Abs. 1',
    inhalt: 'Koordination geht an niemanden sonst',
    ort: 'weiterleitung',
  },
  'FR-3.2-c': {
    quelle: 'RL Nr. 3.2 Abs. 2',
    inhalt:
      'Case Management: kreisangehörige Kommunen und Freie Wohlfahrtspflege, dort mit Vertrag nach Anlage 4',
    ort: 'weiterleitung',
  },
  'FR-3.2-d': {
    quelle: 'RL Nr. 3.2 Abs. 3; HK 2.2',
    inhalt: 'Stellen liegen nachweisbar außerhalb der Personaltableaus von JMD und MBE',
    ort: 'weiterleitung',
  },
  'FR-3.2-e': {
    quelle: 'Rechnung',
    inhalt: 'Weitergeleitet wird höchstens, was bewilligt ist',
    ort: 'weiterleitung',
  },
  'FR-3.2-f': {
    quelle: 'RL Nr. 3.2',
    inhalt: 'Eine kreisfreie Stadt hat keine kreisangehörigen Kommunen',
    ort: 'weiterleitung',
  },
  'FH-WL-a': {
    quelle: 'HK Anhang Baustein 2',
    inhalt: 'Höchstens zwei Drittel der Stellen an die Freie Wohlfahrtspflege',
    ort: 'weiterleitung',
  },
  'FH-WL-b': {
    quelle: 'HK 2.2',
    inhalt: 'Empfohlen: ein Drittel bei der koordinierenden Stelle',
    ort: 'weiterleitung',
  },
  'FH-WL-c': {
    quelle: 'HK 2.2',
    inhalt: 'Weiterleitung an die Freie Wohlfahrtspflege braucht eine konzeptionelle Begründung',
    ort: 'weiterleitung',
  },
  'FH-WL-d': { quelle: 'HK 2.1', inhalt: 'Zusatzstellen sollen weitergeleitet werden', ort: 'weiterleitung' },
  'FH-ZS-b': {
    quelle: 'HK Anhang Baustein 1',
    inhalt: 'Die Stelle bleibt beim Kreis, wenn die Kommune ablehnt',
    ort: 'weiterleitung',
  },
  'FH-WL-e': {
    quelle: 'HK 2.1',
    inhalt: 'Zusammenarbeit bei weitergeleiteter Koordination',
    ort: 'weiterleitung',
  },
  'GL-WL-a': {
    quelle: 'VVG Nr. 12 (alter Stand)',
    inhalt: 'Erst die Nachweise der Letztempfänger, dann der eigene',
    ort: 'verwendungsnachweis',
  },
  'GL-WL-b': {
    quelle: 'Annahme',
    inhalt: 'Nachweis der Letztempfänger vor der eigenen Frist',
    ort: 'verwendungsnachweis',
  },
  'FR-4.1-a': {
    quelle: 'RL Nr. 4.1 a',
    inhalt: 'Gefördertes Kommunales Integrationszentrum',
    ort: 'voraussetzungen',
  },
  'FR-4.1-b': {
    quelle: 'RL Nr. 4.1 b; HK 1.3, 2.1',
    inhalt: 'Koordination am Kommunalen Integrationszentrum, Ausnahme durch das Ministerium',
    ort: 'voraussetzungen',
  },
  'FR-4.1-c': {
    quelle: 'RL Nr. 4.1 c; HK 2.1',
    inhalt: 'Lenkungsgruppe auf Leitungsebene',
    ort: 'voraussetzungen',
  },
  'FR-4.1-d': {
    quelle: 'RL Nr. 4.1 d; HK 2.1',
    inhalt: 'Konzept zur Umsetzung mit allen Kapiteln',
    ort: 'voraussetzungen',
  },
  'FR-4.1-e': {
    quelle: 'RL Nr. 4.1 e',
    inhalt: 'Einschlägige Abschlüsse oder vergleichbare Qualifikation',
    ort: 'voraussetzungen',
  },
  'FR-4.1-f': {
    quelle: 'RL Nr. 4.1 f',
    inhalt: 'Abgestimmtes Konzept für das Case Management',
    ort: 'voraussetzungen',
  },
  'FR-4.2-a': {
    quelle: 'RL Nr. 4.2, 3.2; TIntG § 9 Abs. 4',
    inhalt: 'Keine Doppelförderung: Person, Stelle, Beleg',
    ort: 'doppelfoerderung',
  },
  'FR-4.4-a': {
    quelle: 'RL Nr. 4.4; VVG Nr. 1.3.4',
    inhalt: 'Fortsetzung aus 2024 oder Zulassung des vorzeitigen Beginns',
    ort: 'voraussetzungen',
  },
  'FR-4.3-a': {
    quelle: 'RL Nr. 4.3',
    inhalt: 'Weitere Koordinationsstelle: Ausländerbehörde, Jugendamt, Integrationsrat oder -ausschuss',
    ort: 'zusatzstelle',
  },
  'FR-4.3-b': { quelle: 'RL Nr. 4.3', inhalt: 'Nur für kreisangehörige Kommunen', ort: 'zusatzstelle' },
  'FR-4.3-c': { quelle: 'RL Nr. 4.3', inhalt: 'Höchstens 1,0 VZÄ je Kommune', ort: 'zusatzstelle' },
  'FR-4.3-d': {
    quelle: 'RL Nr. 4.3, 5.4.1',
    inhalt: 'Zusätzlich zu den 3,5 Stellen des Kreises',
    ort: 'zusatzstelle',
  },
  'FR-4.3-e': {
    quelle: 'RL Nr. 5.4.1, 5.4.2',
    inhalt: 'Gleicher Jahresbetrag und gleiche Sachausgaben',
    ort: 'betraege',
  },
  'FR-5.4.1-a': {
    quelle: 'RL Nr. 5.4.1 Abs. 1',
    inhalt: 'Koordination bis 3,5 oder 2,5 VZÄ',
    ort: 'stellen',
  },
  'FR-5.4.1-b': { quelle: 'RL Nr. 5.4.1 Abs. 1', inhalt: 'Verwaltungsassistenz bis 0,5 VZÄ', ort: 'stellen' },
  'FR-5.4.1-c': {
    quelle: 'RL Nr. 5.4.1 Abs. 1 Satz 2; HK 2.1',
    inhalt: 'Koordination: kein Anteil unter 0,5 VZÄ',
    ort: 'stellen',
  },
  'FR-5.4.1-d': {
    quelle: 'RL Nr. 5.4.1 Abs. 1 Satz 2',
    inhalt: 'Die halbe Assistenz wird nicht geteilt',
    ort: 'stellen',
  },
  'FR-5.4.1-g': {
    quelle: 'RL Nr. 5.4.1 Abs. 3 Satz 3',
    inhalt: 'Case Management: kein Anteil unter 0,5 VZÄ',
    ort: 'stellen',
  },
  'FR-5.4.1-h': {
    quelle: 'Begriff des VZÄ',
    inhalt: 'Ein Anteil einer Stelle ist höchstens 1,0 VZÄ',
    ort: 'stellen',
  },
  'FR-5.4.1-i': { quelle: 'HK 2.2', inhalt: 'Case Management bis zum Kontingent', ort: 'stellen' },
  'FR-5.4.1-j': { quelle: 'RL Nr. 5.4.1 Abs. 3 Satz 2', inhalt: 'Besetzte Stellen zuerst', ort: 'vorrang' },
  'FH-ST-a': { quelle: 'HK 2.1', inhalt: 'Koordination arbeitet als Team', ort: 'stellen' },
  'FR-5.4.1-k': { quelle: 'RL Nr. 5.4.1', inhalt: 'Assistenz ohne Koordination', ort: 'stellen' },
  'FR-5.4.1-e': {
    quelle: 'RL Nr. 5.4.1 Abs. 1, 2',
    inhalt: 'Jahresbetrag Koordination und Assistenz',
    ort: 'betraege',
  },
  'FR-5.4.1-f': { quelle: 'RL Nr. 5.4.1 Abs. 3', inhalt: 'Jahresbetrag Case Management', ort: 'betraege' },
  'FR-5.4.2-a': { quelle: 'RL Nr. 5.4.2 Abs. 1', inhalt: 'Sachausgaben Koordination', ort: 'betraege' },
  'FR-5.4.2-b': { quelle: 'RL Nr. 5.4.2 Abs. 1', inhalt: 'Sachausgaben Assistenz', ort: 'betraege' },
  'FR-5.4.2-c': { quelle: 'RL Nr. 5.4.2 a', inhalt: 'Veranstaltungsformate', ort: 'betraege' },
  'FR-5.4.2-d': {
    quelle: 'RL Nr. 5.4.2 b',
    inhalt: 'Maßnahmen aus der Analyse der Schnittstellen',
    ort: 'betraege',
  },
  'FR-5.4.2-e': { quelle: 'RL Nr. 5.4.2', inhalt: 'Keine Sachausgaben im Case Management', ort: 'betraege' },
  'FR-5.4.2-g': {
    quelle: 'RL Nr. 5.4.2 Abs. 2',
    inhalt: 'Arbeitsplatz, Büroausstattung, Fortbildung',
    ort: 'betraege',
  },
  'FH-PR-a': {
    quelle: 'HK 2.1',
    inhalt: 'Beispiele förderfähiger Veranstaltungen und Maßnahmen',
    ort: 'betraege',
  },
  'FR-5.1-a': {
    quelle: 'RL Nr. 5.1 bis 5.3',
    inhalt: 'Projektförderung, Vollfinanzierung, Zuweisung; kein Eigenanteil',
    ort: 'bescheid',
  },
  'FR-7.1.1-a': {
    quelle: 'RL Nr. 7.1.1',
    inhalt: 'Antrag nach Anlage 1',
    ohne: 'Anlage 1 ist nicht veröffentlicht und liegt nicht vor (OQ-F-29, OQ-F-36). Was die Richtlinie von einem Antrag verlangt, prüft das Formular; den Aufbau der Anlage kann niemand nachbilden, der sie nicht kennt. Das Übertragungsblatt ordnet die Felder um, sobald er bekannt ist.',
  },
  'FR-7.1.2-a': {
    quelle: 'RL Nr. 7.1.2 Satz 1',
    inhalt: 'Frist 2025: vier Wochen nach Veröffentlichung',
    ort: 'antragsfrist',
  },
  'FR-7.1.2-b': {
    quelle: 'RL Nr. 7.1.2 Satz 2',
    inhalt: 'Frist ab 2026: 31. Oktober des Vorjahres',
    ort: 'antragsfrist',
  },
  'FR-7.1.2-c': { quelle: 'RL Nr. 8', inhalt: 'Letztes Förderjahr 2028', ort: 'antragsfrist' },
  'FR-7.1.2-d': { quelle: 'Annahme', inhalt: 'Frühester Tag des Antrags', ort: 'antragsfrist' },
  'FR-7.1.2-e': {
    quelle: 'Annahme',
    inhalt: 'Verspätung ist ohne Ausschlussfrist keine Ablehnung',
    ort: 'antragsfrist',
  },
  'FR-7.2.1-a': {
    quelle: 'RL Nr. 7.2.1',
    inhalt: 'Bescheid nach Anlage 2',
    ohne: 'Anlage 2 ist nicht veröffentlicht und liegt nicht vor (OQ-F-29, OQ-F-47). Der Bescheid entsteht aus einer eigenen, als Annahme gekennzeichneten Vorlage mit allen Pflichtangaben (GL-BS-a); eine neue Fassung der Vorlage ersetzt sie ohne Änderung am Programm des Verfahrens.',
  },
  'FR-7.2.2-a': {
    quelle: 'RL Nr. 7.2.2',
    inhalt: 'Bewilligungsbehörde ist die Bezirksregierung Arnsberg',
    ort: 'bescheid',
  },
  'FR-6-a..h': { quelle: 'RL Nr. 6', inhalt: 'Acht Auflagen stehen im Bescheid', ort: 'auflagen' },
  'GL-BS-a': {
    quelle: 'VwVfG NRW §§ 37, 39; VVG Nr. 4.2 (alter Stand)',
    inhalt: 'Pflichtangaben des Bescheids',
    ort: 'bescheid',
  },
  'GL-BS-b': {
    quelle: 'VwVfG NRW § 37 Abs. 6; VwGO § 58',
    inhalt: 'Rechtsbehelfsbelehrung',
    ort: 'bescheid',
  },
  'GL-BS-c': {
    quelle: 'VwVfG NRW § 36',
    inhalt: 'Nebenbestimmung als eigener Eintrag',
    ort: 'auflagen',
  },
  'GL-ERM-a': { quelle: 'VwVfG NRW § 35a', inhalt: 'Keine automatische Entscheidung', ort: 'uebergang' },
  'GL-ANH-a': {
    quelle: 'VwVfG NRW § 28',
    inhalt: 'Anhörung vor Widerruf und Rückforderung',
    ort: 'uebergang',
  },
  'GL-LRH-a': {
    quelle: 'VVG Nr. 4.2 (alter Stand)',
    inhalt: 'Abdruck an den Landesrechnungshof',
    ort: 'bescheid',
  },
  'GL-BK-a': {
    quelle: 'VwVfG NRW § 41 Abs. 2',
    inhalt: 'Bekannt am vierten Tag nach der Aufgabe, vor 2025 am dritten',
    ort: 'bekanntgabe',
  },
  'GL-BK-b': {
    quelle: 'VwVfG NRW § 41 Abs. 2 Satz 3',
    inhalt: 'Späterer Zugang zählt, früherer nicht',
    ort: 'bekanntgabe',
  },
  'GL-BK-c': {
    quelle: 'VwVfG NRW § 41 Abs. 2a',
    inhalt: 'Abruf im Portal: am Tag danach, nach zehn Tagen nicht mehr',
    ort: 'bekanntgabe',
  },
  'GL-BK-d': {
    quelle: 'OZG § 9',
    inhalt: 'Postfach: am vierten Tag nach der Bereitstellung',
    ort: 'bekanntgabe',
  },
  'GL-BK-e': { quelle: 'VwZG NRW', inhalt: 'Förmliche Zustellung: am Tag selbst', ort: 'bekanntgabe' },
  'GL-RB-a': {
    quelle: 'VwGO §§ 57, 74; ZPO § 222; BGB §§ 187, 188',
    inhalt: 'Klagefrist ein Monat, Ende am Werktag',
    ort: 'bekanntgabe',
  },
  'GL-RB-b': { quelle: 'VwGO § 58 Abs. 2', inhalt: 'Ohne Belehrung ein Jahr', ort: 'bekanntgabe' },
  'GL-RB-c': {
    quelle: 'Allgemeine Regel',
    inhalt: 'Bestandskraft am Tag nach der Frist',
    ort: 'bekanntgabe',
  },
  'GL-RB-d': { quelle: 'VVG Nr. 7.1 (alter Stand)', inhalt: 'Rechtsbehelfsverzicht', ort: 'bekanntgabe' },
  'GL-RB-e': { quelle: 'VwGO § 80', inhalt: 'Klage hindert die Bestandskraft', ort: 'bekanntgabe' },
  'GL-RB-f': {
    quelle: 'VwVfG NRW § 31',
    inhalt: 'Frist verschiebt sich, fester Termin nicht',
    ort: 'antragsfrist',
  },
  'FR-7.3-a': {
    quelle: 'RL Nr. 7.3',
    inhalt: 'Zahlung nach Bestandskraft und auf Anforderung',
    ort: 'auszahlung',
  },
  'FR-7.3-b': { quelle: 'RL Nr. 7.3', inhalt: 'Teilbeträge zum 1. Mai und 1. Oktober', ort: 'auszahlung' },
  'FR-7.3-c': { quelle: 'RL Nr. 7.3', inhalt: 'Vier Nummern der ANBest-G gelten nicht', ort: 'bescheid' },
  'FR-7.3-d': { quelle: 'Annahme', inhalt: 'Späte Bestandskraft: sofort auf Anforderung', ort: 'auszahlung' },
  'FR-7.3-e': { quelle: 'Annahme', inhalt: 'Zweiter Teilbetrag: Vorschlag bei Vakanz', ort: 'auszahlung' },
  'GL-ZA-a': {
    quelle: 'LHO §§ 70 ff.',
    inhalt: 'Anordnung und Zahlung durch verschiedene Personen',
    ort: 'uebergang',
  },
  'GL-ZA-b': { quelle: 'Annahme', inhalt: 'Geänderte Bankverbindung', ort: 'auszahlung' },
  'FR-6-a': {
    quelle: 'RL Nr. 6 a',
    inhalt: 'Aufgaben des Kommunalen Integrationszentrums unberührt',
    ort: 'auflagen',
  },
  'FR-6-b': { quelle: 'RL Nr. 6 b', inhalt: 'Fortbildungen des Landes', ort: 'auflagen' },
  'FR-6-c': { quelle: 'RL Nr. 6 c', inhalt: 'Maßnahmen nach dem Handlungskonzept', ort: 'auflagen' },
  'FR-6-d': { quelle: 'RL Nr. 6 d', inhalt: 'Fachdatenerhebung NRW', ort: 'auflagen' },
  'FR-6-e': { quelle: 'RL Nr. 6 e', inhalt: 'KIM-Datenbank tagesaktuell', ort: 'auflagen' },
  'FR-6-f': { quelle: 'RL Nr. 6 f', inhalt: 'Zusammenarbeit des Case Managements', ort: 'auflagen' },
  'FR-6-g': { quelle: 'RL Nr. 6 g', inhalt: 'Konzept fortschreiben', ort: 'auflagen' },
  'FR-6-h': { quelle: 'RL Nr. 6 h', inhalt: 'Strategische Steuerung sicherstellen', ort: 'auflagen' },
  'FR-7.4-a': {
    quelle: 'RL Nr. 7.4',
    inhalt: 'Verwendungsnachweis binnen drei Monaten',
    ort: 'verwendungsnachweis',
  },
  'FR-7.4-b': {
    quelle: 'ANBest-G',
    inhalt: 'Sachbericht und zahlenmäßiger Nachweis',
    ort: 'verwendungsnachweis',
  },
  'FR-7.4-c': {
    quelle: 'RL Nr. 5.4.1',
    inhalt: 'Anerkannter Betrag je Position',
    ort: 'verwendungsnachweis',
  },
  'FR-7.5-a': { quelle: 'RL Nr. 7.5', inhalt: 'Prüfvermerk', ort: 'verwendungsnachweis' },
  'GL-RF-a': {
    quelle: 'VwVfG NRW §§ 48, 49 Abs. 3',
    inhalt: 'Jahresfrist für den Widerruf',
    ort: 'erstattung',
  },
  'GL-RF-b': { quelle: 'VwVfG NRW § 49a Abs. 1', inhalt: 'Erstattung durch Bescheid', ort: 'uebergang' },
  'GL-RF-c': {
    quelle: 'VwVfG NRW § 49a Abs. 3',
    inhalt: 'Zinsen: fünf Prozentpunkte über dem Basiszins',
    ort: 'erstattung',
  },
  'GL-RF-d': {
    quelle: 'VwVfG NRW § 49a Abs. 4',
    inhalt: 'Zinsen bei später Verwendung',
    ohne: 'Die Regel greift nicht: § 49a Abs. 4 Satz 1 VwVfG NRW setzt eine Frist für die Verwendung voraus, und Nr. 7.3 der Richtlinie nimmt Nr. 1.4 der ANBest-G aus, die eine nennt. Zinsen dafür zu rechnen hätte keine Grundlage (INC-F-06).',
  },
  'GL-RF-e': { quelle: 'VVG', inhalt: 'Bagatellgrenze', ort: 'verwendungsnachweis' },
  'GL-RF-f': { quelle: 'LHO § 59', inhalt: 'Stundung, Niederschlagung, Erlass', ort: 'zustaende' },
  'GL-AR-a': { quelle: 'ANBest-G', inhalt: 'Belege fünf Jahre aufbewahren', ort: 'verwendungsnachweis' },
  'FR-7.4-d': { quelle: 'Rechnung', inhalt: 'Restzahlung', ort: 'verwendungsnachweis' },
  'FR-8-a': { quelle: 'RL Nr. 8', inhalt: 'Gilt vom 01.01.2025 bis 31.12.2028', ort: 'geltung' },
  'FR-8-b': { quelle: 'RL Nr. 8', inhalt: 'Alte Fälle nach altem Erlass', ort: 'geltung' },
  'FR-8-c': {
    quelle: 'RL Nr. 4.4',
    inhalt: 'Pauschale 2024 und Zuwendung sind zwei Rechtsformen',
    ort: 'geltung',
  },
  'FR-8-d': {
    quelle: 'HG § 29',
    inhalt: 'Fachbezogene Pauschale mit Bestätigung',
    ohne: 'Die Pauschale endete 2024, wurde ohne Antrag gezahlt und wird mit einer Bestätigung abgerechnet, nicht mit diesem Verfahren. Förderfälle beginnen 2025 (FR-8-a, E-8-a); die Rechtsform der Jahre davor nennt geltung.model.ts, damit niemand beides zusammenzählt (FR-8-c).',
  },
  'FH-B3-a': { quelle: 'HK 2.3 a', inhalt: '81 Einheiten Ausländerbehörden', ort: 'baustein3' },
  'FH-B3-b': { quelle: 'HK 2.3 b', inhalt: '84 Einheiten Einbürgerungsbehörden', ort: 'baustein3' },
  'FH-B3-c': { quelle: 'HK 2.3 b', inhalt: '35 weitere Einheiten', ort: 'baustein3' },
  'FH-B3-d': { quelle: 'HK, KA 498, Evaluation', inhalt: 'Mittel 2021, 2022, 2025', ort: 'baustein3' },
  'FH-B3-e': {
    quelle: 'RL Nr. 1.2 c, 2',
    inhalt: 'Kein Gegenstand der Förderung nach der Richtlinie',
    ort: 'baustein3',
  },
  'FH-B3-f': {
    quelle: 'HK 2.3',
    inhalt: 'Zusammenarbeit mit den anderen Bausteinen',
    ohne: 'Eine Soll-Vorgabe für die Arbeit, an der nichts zu rechnen oder zu prüfen ist. Ihr dienen Fachfragen ohne Angaben zu Klient:innen und die Gremien der Steuerung; Fallarbeit und Baustein 3 bleiben getrennt.',
  },
  'FH-VS-a': { quelle: 'HK 2.2', inhalt: '40 % FlüAG, 60 % AWoV, größte Reste', ort: 'verteilschluessel' },
  'FH-VS-b': {
    quelle: 'HK 2.2',
    inhalt: 'Gruppen nach Zahl der Geflüchteten',
    ohne: 'Nicht rechenbar: Das Handlungskonzept nennt Gruppen, aber keine Schwellen (OQ-F-19). Das Ergebnis 2022 steht je Standort in historie.model.ts und stimmt in der Summe.',
  },
  'FH-VS-c': {
    quelle: 'HK 2.2',
    inhalt: 'Aufwuchs für große kreisangehörige Kommunen',
    ohne: 'Nicht rechenbar: Die Quelle nennt das Ziel, aber weder Formel noch Zahl. Die Stellen je Kommune trägt der Kreis im Antrag ein.',
  },
  'FH-VS-d': { quelle: 'HK 2.2', inhalt: 'Schlüssel nur für 2020 und 2021 belegt', ort: 'verteilschluessel' },
  'FH-HIST-a': { quelle: 'HK 1.1, 2.3', inhalt: 'Mittel 2020 und 2021', ort: 'historie' },
  'FH-HIST-b': { quelle: 'KA 498', inhalt: 'Mittel 2022', ort: 'historie' },
  'FH-HIST-c': { quelle: 'KA 498', inhalt: 'Baustein 1 2022', ort: 'historie' },
  'FH-HIST-d': { quelle: 'KA 498', inhalt: 'Bausteine 2 und 3 2022', ort: 'historie' },
  'FH-HIST-e': { quelle: 'Evaluation 3.1.1', inhalt: 'Mittel bis 2024', ort: 'historie' },
  'FH-HIST-f': { quelle: 'Evaluation 3.1.1, 3.2.1.3', inhalt: 'Mittel 2025', ort: 'historie' },
  'FT-3-a': {
    quelle: 'TIntG § 3 Abs. 2',
    inhalt: '130 Mio. Euro für die gesamte Infrastruktur',
    ort: 'historie',
  },
  'FH-PB-a': {
    quelle: 'HK Anhang Baustein 1',
    inhalt: 'Sechs Beratungs- und drei Austauschtage, bis 1.000 Euro',
    ort: 'prozessbegleitung',
  },
  'FH-PB-b': { quelle: 'HK Anhang', inhalt: 'Qualifizierte externe Beratung', ort: 'prozessbegleitung' },
  'FH-PB-c': { quelle: 'RL', inhalt: 'In der Richtlinie nicht vorgesehen', ort: 'prozessbegleitung' },
} as const satisfies Record<string, Regel>;

export type RegelId = keyof typeof REGELN;
export const REGEL_IDS = Object.keys(REGELN) as readonly RegelId[];
