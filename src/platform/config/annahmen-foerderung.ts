import type { Annahme } from './annahmen.ts';

/** What the Richtlinie vom 12.12.2024 leaves open. The Regelwerk names each as a parameter: `regelwerk/parameter.model.ts`. */
export const FOERDERUNG_ANNAHMEN: readonly Annahme[] = [
  {
    id: 'OQ-F-01',
    frage: 'Wie wird ein Jahresbetrag gekürzt, wenn eine Stelle nur einen Teil des Jahres besetzt ist?',
    wer: 'Bezirksregierung Arnsberg',
    annahme: 'Je Monat ein Zwölftel, angebrochene Monate taggenau (`zeitfaktor`).',
    quelle: 'Richtlinie Nr. 5.4.1 nennt nur den Jahresbetrag',
  },
  {
    id: 'OQ-F-02',
    frage: 'Sinkt der Jahresbetrag bei Teilzeit im gleichen Verhältnis?',
    wer: 'Bezirksregierung Arnsberg',
    annahme: 'Ja, linear (`teilzeit`).',
    quelle: 'Richtlinie Nr. 5.4.1',
  },
  {
    id: 'OQ-F-03',
    frage: 'Sind Anteile zwischen 0,5 und 1,0 zulässig, die kein Vielfaches von 0,5 sind?',
    wer: 'Bezirksregierung Arnsberg',
    annahme: 'Ja, ab 0,5 (`anteilSchritt`).',
    quelle: 'Handlungskonzept 2.1: „maximal in 0,5-Stellenanteile“',
  },
  {
    id: 'OQ-F-04',
    frage: 'Gelten Sachausgaben „pro Stelle“ je VZÄ, je Kopf oder je Stelle jeder Größe?',
    wer: 'Bezirksregierung Arnsberg',
    annahme: 'Je VZÄ, linear (`sachKoordination`).',
    quelle: 'Richtlinie Nr. 5.4.2',
  },
  {
    id: 'OQ-F-05',
    frage: 'Gelten 2.850 Euro für die halbe oder für eine ganze Stelle der Verwaltungsassistenz?',
    wer: 'Bezirksregierung Arnsberg',
    annahme: 'Für die halbe (`sachVerwaltungsassistenz`).',
    quelle: 'Richtlinie Nr. 5.4.2, INC-F-04',
  },
  {
    id: 'OQ-F-06',
    frage: 'Werden Sachausgaben für einen Teil des Jahres gekürzt?',
    wer: 'Bezirksregierung Arnsberg',
    annahme: 'Ja, wie die Personalausgaben (`sachZeitanteilig`).',
    quelle: 'Richtlinie Nr. 5.4.2',
  },
  {
    id: 'OQ-F-07',
    frage: 'Gilt die Obergrenze je Stelle, je Träger oder für alle Stellen zusammen?',
    wer: 'Bezirksregierung Arnsberg',
    annahme: 'Je Stelle (`deckelung`).',
    quelle: 'Richtlinie Nr. 5.4.1',
  },
  {
    id: 'OQ-F-08',
    frage: 'Dürfen Positionen einander ausgleichen?',
    wer: 'Bezirksregierung Arnsberg',
    annahme: 'Nein (`deckungsfaehig`).',
    quelle: 'Richtlinie nennt es nicht',
  },
  {
    id: 'OQ-F-09',
    frage: 'Ist die Antragsfrist eine Ausschlussfrist?',
    wer: 'Bezirksregierung Arnsberg',
    annahme: 'Nein: Warnung, die Bewilligungsbehörde entscheidet (`ausschlussfrist`).',
    quelle: 'Richtlinie Nr. 7.1.2',
  },
  {
    id: 'OQ-F-10',
    frage: 'Verschiebt sich der 31. Oktober am Wochenende?',
    wer: 'Bezirksregierung Arnsberg',
    annahme: 'Ja, auf den nächsten Werktag (`wochenendregel`).',
    quelle: '§ 31 Abs. 3 und 5 VwVfG NRW',
  },
  {
    id: 'OQ-F-11',
    frage: 'Ab wann kann ein Antrag gestellt werden?',
    wer: 'Bezirksregierung Arnsberg',
    annahme: 'Ab 1. September des Vorjahres (`antragOeffnung`).',
    quelle: 'Richtlinie nennt es nicht',
  },
  {
    id: 'OQ-F-12',
    frage: 'Was heißt „anteilig“ bei den beiden Teilbeträgen?',
    wer: 'Bezirksregierung Arnsberg',
    annahme: 'Je die Hälfte, abgerundet im Mai (`ersterTeilbetrag`).',
    quelle: 'Richtlinie Nr. 7.3',
  },
  {
    id: 'OQ-F-13',
    frage: 'Wann wird gebucht, wenn der Termin kein Werktag ist?',
    wer: 'Bezirksregierung Arnsberg, Landeskasse',
    annahme: 'Am nächsten Werktag (`buchungstag`).',
    quelle: 'Richtlinie Nr. 7.3; der 1. Mai ist immer Feiertag',
  },
  {
    id: 'OQ-F-14',
    frage: 'Wird nach später Bestandskraft sofort gezahlt oder zum nächsten Termin?',
    wer: 'Bezirksregierung Arnsberg',
    annahme: 'Sofort auf Anforderung (`nachBestandskraft`).',
    quelle: 'Richtlinie Nr. 7.3',
  },
  {
    id: 'OQ-F-15',
    frage: 'Darf der zweite Teilbetrag bei Vakanzen gekürzt werden?',
    wer: 'Bezirksregierung Arnsberg',
    annahme: 'Nur als Vorschlag (`zweiterTeilbetragKuerzen`).',
    quelle: 'Richtlinie Nr. 7.3',
  },
  {
    id: 'OQ-F-16',
    frage: 'Wann endet die Nachweisfrist, wenn der Bewilligungszeitraum am Monatsende endet?',
    wer: 'Bezirksregierung Arnsberg',
    annahme: 'Am letzten Tag des dritten Monats (`nachweisMonatsende`).',
    quelle: 'Richtlinie Nr. 7.4; § 188 BGB',
  },
  {
    id: 'OQ-F-17',
    frage: 'Bis wann und wie weisen Letztempfänger die Mittel nach?',
    wer: 'Bezirksregierung Arnsberg',
    annahme: '31 Tage vor der eigenen Frist (`vorlaufLetztempfaengerTage`).',
    quelle: 'Richtlinie nennt es nicht',
  },
  {
    id: 'OQ-F-18',
    frage: 'Gibt es ein Kontingent für das Case Management, und welche Reihenfolge gilt bei knappen Mitteln?',
    wer: 'MKJFGFI',
    annahme: 'Kontingent als Eingabe je Jahr; besetzte Stellen zuerst (`vorrang`).',
    quelle: 'Richtlinie Nr. 5.4.1 Abs. 3; Handlungskonzept 2.2',
  },
  {
    id: 'OQ-F-19',
    frage: 'Welche Daten, Schwellen und Rundung hat der Verteilschlüssel, und gilt er noch?',
    wer: 'MKJFGFI',
    annahme: 'Größte Reste; nur Planungshilfe.',
    quelle: 'Handlungskonzept 2.2',
  },
  {
    id: 'OQ-F-20',
    frage: 'Ist der Bewilligungszeitraum immer das Kalenderjahr?',
    wer: 'Bezirksregierung Arnsberg',
    annahme: 'Ja; ein Zeitraum über mehrere Jahre zählt seine Jahre zusammen.',
    quelle: 'Richtlinie Nr. 5.4.1, 7.1.2',
  },
  {
    id: 'OQ-F-21',
    frage: 'Welche Rundung und welche Bagatellgrenze gelten?',
    wer: 'Bezirksregierung Arnsberg',
    annahme: 'Kaufmännisch auf den Cent, je Position einmal; keine Grenze (`bagatelle`).',
    quelle: 'VVG zu § 44 LHO',
  },
  {
    id: 'OQ-F-22',
    frage: 'Worauf beziehen sich die zwei Drittel der Freien Wohlfahrtspflege, und welche Ausnahmen gibt es?',
    wer: 'MKJFGFI, Bezirksregierung Arnsberg',
    annahme:
      'Auf die bewilligten VZÄ; eine festgehaltene Ausnahme macht den Fehler zur Warnung `W-HK-WL-a` (`fwHoechstanteil`).',
    quelle: 'Handlungskonzept, Anhang; Evaluation nennt bis zu 100 %',
  },
  {
    id: 'OQ-F-23',
    frage: 'Was gilt, wenn die Kommune die Zusatzstelle ablehnt oder ein Merkmal im Jahr verliert?',
    wer: 'Bezirksregierung Arnsberg',
    annahme: 'Die Stelle bleibt mit Nachweis beim Kreis; sonst Änderung.',
    quelle: 'Richtlinie Nr. 4.3; Handlungskonzept, Anhang',
  },
  {
    id: 'OQ-F-24',
    frage: 'Ist eine Verwaltungsassistenz ohne Koordinationsstelle zulässig?',
    wer: 'Bezirksregierung Arnsberg',
    annahme: 'Ja, mit Warnung (`assistenzOhneKoordinationMelden`).',
    quelle: 'Richtlinie Nr. 5.4.1',
  },
  {
    id: 'OQ-F-25',
    frage: 'Wie werden Zinstage gezählt, und wann beginnen sie?',
    wer: 'Bezirksregierung Arnsberg',
    annahme: 'Kalendertage durch 365 (`zinstage`).',
    quelle: '§ 49a Abs. 3 VwVfG NRW',
  },
  {
    id: 'OQ-F-26',
    frage: 'Gibt es Sachausgaben für Zusatzstellen, auch weitergeleitet?',
    wer: 'Bezirksregierung Arnsberg',
    annahme: 'Ja (`sachZusatz`).',
    quelle: 'Richtlinie Nr. 5.4.2',
  },
  {
    id: 'OQ-F-27',
    frage: 'Wird die Prozessbegleitung noch gefördert?',
    wer: 'MKJFGFI',
    annahme: 'Nein, abgeschaltet (`prozessbegleitung`).',
    quelle: 'Handlungskonzept, Anhang; Richtlinie nennt sie nicht',
  },
  {
    id: 'OQ-F-28',
    frage: 'Welche Indikatoren, Zeiträume und welches Format hat die Fachdatenerhebung NRW?',
    wer: 'MKJFGFI, Bezirksregierung Arnsberg',
    annahme: 'Noch keine; nur die Auflage steht fest.',
    quelle: 'Richtlinie Nr. 6 d',
  },
  {
    id: 'OQ-F-29',
    frage: 'Was steht in den Anlagen 1 bis 4?',
    wer: 'Bezirksregierung Arnsberg',
    annahme: 'Eigene Angaben, bis sie vorliegen; das Regelwerk prüft nur, was die Richtlinie selbst nennt.',
    quelle: 'Richtlinie, Anlagen liegen nicht vor',
  },
  {
    id: 'OQ-F-30',
    frage: 'Welche Beträge, Empfänger und welche Rechtsform hat Baustein 3 seit 2023?',
    wer: 'MKJFGFI',
    annahme: 'Pauschale, nur lesbar.',
    quelle: 'Handlungskonzept 2.3',
  },
  {
    id: 'OQ-F-31',
    frage: 'Wie wird nachgewiesen, dass eine Stelle außerhalb der Personaltableaus von JMD und MBE liegt?',
    wer: 'Bezirksregierung Arnsberg',
    annahme: 'Erklärung und Beleg.',
    quelle: 'Richtlinie Nr. 3.2 Abs. 3',
  },
  {
    id: 'OQ-F-32',
    frage: 'Welche Qualifikation ist vergleichbar, und wer entscheidet?',
    wer: 'Bezirksregierung Arnsberg',
    annahme: 'Die Bewilligungsbehörde mit Begründung.',
    quelle: 'Richtlinie Nr. 4.1 e',
  },
  {
    id: 'OQ-F-33',
    frage: 'Welche Personalausgaben zählen, und was gilt bei langer Abwesenheit?',
    wer: 'Bezirksregierung Arnsberg',
    annahme: 'Die Bestandteile gibt die Behörde vor; Monate ohne Entgelt zählen nicht.',
    quelle: 'Richtlinie Nr. 5.4.1',
  },
  {
    id: 'OQ-F-34',
    frage: 'Welche Änderung braucht einen Änderungsbescheid, und welche Unterschrift genügt?',
    wer: 'Bezirksregierung Arnsberg',
    annahme: 'Die Behörde entscheidet je Änderung; zwei Personen.',
    quelle: 'VVG zu § 44 LHO',
  },
  {
    id: 'OQ-F-35',
    frage: 'Wer darf in der Kommune einen Antrag vorbereiten?',
    wer: 'Kommunen, Bezirksregierung Arnsberg',
    annahme:
      'Die Sachbearbeitung und die Leitung des Kommunalen Integrationszentrums; zeichnen darf nur, wer den Antrag nicht zuletzt bearbeitet hat.',
    quelle: 'Richtlinie nennt es nicht; Vier-Augen-Prinzip',
  },
  {
    id: 'OQ-F-36',
    frage: 'Welche Felder hat das Antragsmuster nach Anlage 1?',
    wer: 'Ministerium, Bezirksregierung Arnsberg',
    annahme: 'Die Felder folgen den Nummern 3 bis 5 der Richtlinie; das Muster liegt nicht vor.',
    quelle: 'Richtlinie Nr. 7.1.1',
  },
  {
    id: 'OQ-F-37',
    frage: 'Welche Nachweise zu den Voraussetzungen gehören schon zum Antrag?',
    wer: 'Bezirksregierung Arnsberg',
    annahme:
      'Die Kommune erklärt, nennt die Fundstelle und kann Dateien beilegen; verlangt ist keine. Die Bewilligungsbehörde prüft.',
    quelle: 'Richtlinie Nr. 4.1',
  },
  {
    id: 'OQ-F-38',
    frage: 'Muss ein Hinweis der Regeln schon im Antrag begründet sein?',
    wer: 'Bezirksregierung Arnsberg',
    annahme:
      'Ja: Gezeichnet werden kann erst, wenn jeder Hinweis begründet ist; die Begründung steht im Antrag.',
    quelle: 'Keine Quelle; die Bewilligungsbehörde bestätigt Hinweise mit Begründung',
  },
  {
    id: 'OQ-F-40',
    frage: 'Aus wie vielen Kapiteln und Titeln wird das KIM je Haushaltsjahr bewilligt?',
    wer: 'MKJFGFI',
    annahme:
      'Aus einem Titel je Haushaltsjahr; Reste und Verpflichtungsermächtigungen stehen nur zur Kenntnis da.',
    quelle: '§ 44 LHO NRW; Richtlinie Nr. 1.3',
  },
  {
    id: 'OQ-F-41',
    frage: 'Welche Fassung der ANBest-G wird dem Bescheid beigefügt?',
    wer: 'Bezirksregierung Arnsberg',
    annahme: 'Stand 25.05.2025 als Vorgabe; die Sachbearbeitung kann eine andere nennen.',
    quelle: 'Richtlinie Nr. 7.3',
  },
  {
    id: 'OQ-F-42',
    frage: 'Welche Punkte gehören in die Prüfliste der Bewilligungsbehörde?',
    wer: 'Bezirksregierung Arnsberg',
    annahme:
      'Nr. 4.1 a bis f, Nr. 4.2, jede weitere Koordinationsstelle, Weiterleitungen, die Abwägung nach Nr. 1.3 und jeder Hinweis der Regeln.',
    quelle: 'Richtlinie Nr. 4; Anlagen liegen nicht vor',
  },
  {
    id: 'OQ-F-43',
    frage: 'Reicht ein Verzicht auf die Klage, der im System gezeichnet ist?',
    wer: 'Bezirksregierung Arnsberg',
    annahme: 'Ja, wenn eine zeichnungsberechtigte Person ihn nach der Bekanntgabe erklärt.',
    quelle: 'VVG zu § 44 LHO Nr. 7.1',
  },
  {
    id: 'OQ-F-44',
    frage: 'Auf welchem Weg gibt die Bewilligungsbehörde Bescheide bekannt?',
    wer: 'Bezirksregierung Arnsberg',
    annahme:
      'Jeder Weg des § 41 VwVfG NRW und § 9 OZG ist möglich; der Versand geschieht außerhalb des Systems.',
    quelle: '§ 41 VwVfG NRW',
  },
  {
    id: 'OQ-F-50',
    frage: 'Auf welchem Weg und in welchem Format gehen Auszahlungen an die Landeskasse?',
    wer: 'Bezirksregierung Arnsberg, Landeshauptkasse',
    annahme:
      'Als CSV oder SEPA (pain.001.001.09), die die Landeskasse selbst lädt; eine Schnittstelle des Landes kann daneben treten.',
    quelle: 'Keine Quelle; LHO NRW §§ 70 ff. nennt Anordnung und Zahlung',
  },
  {
    id: 'OQ-F-51',
    frage: 'Welche Angaben gehören in eine Mittelanforderung?',
    wer: 'Bezirksregierung Arnsberg',
    annahme:
      'Je Position, was bis zum Jahresende gebraucht wird, mit Grund, wenn es weniger ist als bewilligt; dazu die Bestätigung des Zuwendungszwecks.',
    quelle:
      'Richtlinie Nr. 7.3: „auf Anforderung“; die VVG zu § 44 LHO liegen nicht in der heutigen Fassung vor',
  },
  {
    id: 'OQ-F-52',
    frage: 'Wie lange wartet eine Auszahlung auf ein neues Konto, und wer bestätigt es?',
    wer: 'Bezirksregierung Arnsberg, Landeshauptkasse',
    annahme:
      'Drei Tage ab der Zeichnung in der Kommune, oder bis die Sachbearbeitung der Bewilligungsbehörde einen Rückruf festhält.',
    quelle: 'Keine Quelle; Schutz vor gefälschten Kontowechseln',
  },
  {
    id: 'OQ-F-53',
    frage: 'Woran binden Bescheide die Haushaltsmittel?',
    wer: 'MKJFGFI, Bezirksregierung Arnsberg',
    annahme:
      'An den Ansatz des Förderjahres; ist der Bescheid in einem früheren Jahr erlassen, auch an dessen Verpflichtungsermächtigung.',
    quelle: 'LHO NRW §§ 34, 38; Haushaltsplan liegt nicht vor',
  },
  {
    id: 'OQ-F-54',
    frage: 'Darf eine Auszahlung vor dem Auszahlungstermin angeordnet werden?',
    wer: 'Bezirksregierung Arnsberg',
    annahme: 'Nein: angefordert und festgestellt werden kann früher, angeordnet ab dem Termin.',
    quelle: 'Richtlinie Nr. 7.3: „anteilig zum 1. Mai und 1. Oktober“',
  },
  {
    id: 'OQ-F-60',
    frage: 'Wie legt ein Letztempfänger ohne Konto seinen Nachweis vor?',
    wer: 'Kommunen, Träger der Freien Wohlfahrtspflege',
    annahme:
      'Auf Papier oder als Datei beim Zuwendungsempfänger; dessen Sachbearbeitung trägt ihn ein und lädt das Schriftstück hoch, die Zeichnung prüft ihn.',
    quelle: 'VV Nr. 12 zu § 44 LHO nennt nur die Prüfung durch den Erstempfänger',
  },
  {
    id: 'OQ-F-61',
    frage: 'In welcher Form wird an eine kreisangehörige Kommune weitergeleitet?',
    wer: 'Bezirksregierung Arnsberg',
    annahme:
      'Durch Weiterleitungsbescheid oder öffentlich-rechtliche Vereinbarung; Anlage 4 gilt für die Freie Wohlfahrtspflege.',
    quelle: 'Richtlinie Nr. 3.2 Abs. 2 nennt das Muster nur für die Freie Wohlfahrtspflege',
  },
  {
    id: 'OQ-F-62',
    frage: 'Welche Inhalte verlangt das Vertragsmuster nach Anlage 4?',
    wer: 'Ministerium, Bezirksregierung Arnsberg',
    annahme:
      'Zehn Pflichtinhalte nach Richtlinie und Zuwendungsrecht; der erzeugte Text ist als Annahme gekennzeichnet.',
    quelle: 'Richtlinie Nr. 3.2 Abs. 2; das Muster liegt nicht vor',
  },
  {
    id: 'OQ-F-63',
    frage:
      'Wonach bemisst sich der Anteil der Weiterleitung, wenn weniger Stellen bewilligt als beantragt sind?',
    wer: 'Bezirksregierung Arnsberg',
    annahme:
      'Die Anteile rechnen mit den Stellen des gezeichneten Antrags; das Geld ist durch den bewilligten Betrag je Position begrenzt.',
    quelle: 'Handlungskonzept, Anhang Baustein 2: „der Stellen“',
  },
  {
    id: 'OQ-F-64',
    frage: 'Was wird aus den Teilbeträgen, wenn ein Änderungsbescheid den Betrag verringert oder erhöht?',
    wer: 'Bezirksregierung Arnsberg',
    annahme:
      'Gezahlte und angeordnete bleiben. Offene werden mit der Bestandskraft neu geplant: jeder höchstens mit seinem Anteil am neuen Betrag, der letzte nimmt den Rest; wer schon angefordert hatte, fordert neu an. Zu viel Gezahltes wird erstattet.',
    quelle: 'Richtlinie Nr. 7.3 „anteilig“; Änderungen nicht genannt',
  },
  {
    id: 'OQ-F-65',
    frage: 'Wie verteilt sich der Betrag einer Position nach einer Änderung auf ihre Stellen?',
    wer: 'Bezirksregierung Arnsberg',
    annahme:
      'Nach dem Höchstbetrag der Zeiten, die der Änderung zugrunde liegen. Eine Stelle, die monatelang frei war, nimmt den anderen nichts.',
    quelle: 'Richtlinie Nr. 5.4.1 nennt den Jahresbetrag je Stelle; Änderungen nicht genannt',
  },
  {
    id: 'OQ-F-66',
    frage: 'Darf die Bezirksregierung den Betrag von Amts wegen durch Änderungsbescheid verringern?',
    wer: 'Bezirksregierung Arnsberg, Ministerium',
    annahme:
      'Ja, nach Anhörung und bis zu dem, was schon gezahlt oder angeordnet ist. Darunter nur durch Widerruf mit Erstattung.',
    quelle: '§§ 28, 49 VwVfG NRW; Richtlinie Nr. 7.5 verweist auf die VV zu § 44 LHO',
  },
  {
    id: 'OQ-F-67',
    frage: 'Bis wann ist eine Auflage erfüllt, die täglich gilt?',
    wer: 'Bezirksregierung Arnsberg',
    annahme: 'Sie läuft den ganzen Bewilligungszeitraum; vermerkt wird sie bis zu seinem letzten Tag.',
    quelle: 'Richtlinie Nr. 6 e: „tagesaktuell“, ohne Tag',
  },
  {
    id: 'OQ-F-68',
    frage: 'Bis wann müssen Mittel angefordert werden?',
    wer: 'Bezirksregierung Arnsberg',
    annahme: 'Bis zum Auszahlungstermin; wer später anfordert, wird später ausgezahlt und verliert nichts.',
    quelle: 'Richtlinie Nr. 7.3 nennt nur den 1. Mai und den 1. Oktober',
  },
  {
    id: 'OQ-F-69',
    frage: 'Unter welcher Kennung veröffentlicht das Land Zuwendungen als offene Daten?',
    wer: 'MKJFGFI',
    annahme:
      'Unter „360G-kimnrw“, bis ein Vorsatz bei 360Giving eingetragen ist; veröffentlicht wird nur Bestandskräftiges.',
    quelle: '360Giving 1.1 verlangt einen eingetragenen Vorsatz',
  },
  {
    id: 'OQ-F-70',
    frage: 'Ab welcher Änderung entscheidet die Bezirksregierung über einen Änderungsbescheid?',
    wer: 'Bezirksregierung Arnsberg',
    annahme:
      'Ab 0,5 VZÄ an einem Tag und bei jeder Änderung, die Empfänger, Voraussetzung oder Betrag betrifft; darunter genügt eine Mitteilung.',
    quelle: 'Richtlinie Nr. 5.4.1 nennt 0,5 VZÄ nur als kleinsten Anteil',
  },
  {
    id: 'OQ-F-71',
    frage: 'Wessen Geld geht zurück, wenn eine Stelle überfinanziert ist?',
    wer: 'Bezirksregierung Arnsberg, Zuwendungsempfänger',
    annahme:
      'Zuerst die Kofinanzierung; was dann noch über den Ausgaben liegt, wird als Minderbedarf angezeigt. Geld anderer über dem Höchstbetrag ist keine Doppelförderung.',
    quelle: 'Richtlinie Nr. 4.2, 5.2; Evaluation 2023–2025: die meisten Kommunen geben eigenes Geld dazu',
  },
  {
    id: 'OQ-F-72',
    frage: 'Bis wann und durch wen wird eine Änderung angezeigt?',
    wer: 'Bezirksregierung Arnsberg',
    annahme:
      'Innerhalb von 14 Tagen ab dem Tag der Änderung, frühestens ab dem Bescheid, durch die Sachbearbeitung ohne zweite Person.',
    quelle: 'ANBest-G verlangt eine unverzügliche Mitteilung und nennt keine Tage',
  },
  {
    id: 'OQ-F-73',
    frage: 'Wird dieselbe Person über Standorte hinweg auf Doppelförderung geprüft?',
    wer: 'Bezirksregierung Arnsberg, Datenschutzaufsicht',
    annahme:
      'Nein: Kürzel gelten an einem Standort, und kein Name verlässt ihn. Geprüft werden alle Stellen eines Standorts und die dort eingetragenen Anteile in anderen Programmen.',
    quelle: 'Richtlinie Nr. 4.2; § 18 DSG NRW',
  },
];
