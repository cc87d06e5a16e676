import type { Annahme } from './annahmen.ts';

/** Questions about what may follow a Bescheid after its decision (decision 0045). */
export const BESCHEID_ANNAHMEN: readonly Annahme[] = [
  {
    id: 'OQ-F-77',
    frage: 'Wann ist ein Betrag in einem Bescheid offenbar unrichtig?',
    wer: 'Bezirksregierung Arnsberg',
    annahme:
      'Wenn er nicht der ist, den die gespeicherte Entscheidung ergibt; in Texten, wenn der Bescheid den richtigen selbst festsetzt. Jede andere Zahl ist eine neue Entscheidung.',
    quelle: '§ 42 VwVfG NRW: „Schreibfehler, Rechenfehler und ähnliche offenbare Unrichtigkeiten“',
  },
  {
    id: 'OQ-F-78',
    frage: 'Beginnt durch eine Berichtigung eine neue Klagefrist?',
    wer: 'Bezirksregierung Arnsberg',
    annahme: 'Nein. Die Rechtsbehelfsbelehrung selbst wird nicht berichtigt; sie folgt aus dem Gesetz.',
    quelle: '§ 42 VwVfG NRW, § 58 VwGO; nicht ausdrücklich geregelt',
  },
  {
    id: 'OQ-F-79',
    frage:
      'Was gilt, wenn nach dem richtigen Tag der Bekanntgabe ein Bescheid noch nicht bestandskräftig wäre?',
    wer: 'Bezirksregierung Arnsberg',
    annahme:
      'Der Tag wird erst berichtigt, wenn der Bescheid auch nach ihm bestandskräftig ist. Was darauf beruht, wird nicht rückgängig gemacht.',
    quelle: '§ 41 VwVfG NRW, § 74 VwGO; Folgen eines falschen Vermerks nicht geregelt',
  },
  {
    id: 'OQ-F-80',
    frage: 'Läuft eine Zuwendung weiter, wenn nur ein Teil widerrufen oder zurückgenommen ist?',
    wer: 'Bezirksregierung Arnsberg',
    annahme:
      'Ja. Ist der Bescheid bestandskräftig und die Erstattung erledigt, läuft der übrige Teil weiter und wird am Ende nachgewiesen. Wird alles aufgehoben, endet der Förderfall.',
    quelle: '§ 49 Abs. 3 VwVfG NRW: „ganz oder teilweise“; Richtlinie Nr. 7.5',
  },
  {
    id: 'OQ-F-81',
    frage: 'Wie wird zurückgezahlt, was auf einen aufgehobenen Erstattungsbescheid eingegangen ist?',
    wer: 'Bezirksregierung Arnsberg, Landeskasse',
    annahme: 'Außerhalb des Systems; die Seite nennt den Betrag.',
    quelle: 'öffentlich-rechtlicher Erstattungsanspruch; der Weg zur Landeskasse ist offen (OQ-F-50)',
  },
  {
    id: 'OQ-F-82',
    frage: 'Bis wann ist eine Erstattung zu zahlen, wenn das Gericht den Bescheid bestätigt?',
    wer: 'Bezirksregierung Arnsberg',
    annahme:
      'Die Bezirksregierung nennt mit dem Ende des Verfahrens einen neuen Tag. Zinsen für die Zeit der Klage setzt sie danach mit einem eigenen Zinsbescheid fest.',
    quelle: '§§ 80, 80b VwGO; § 49a Abs. 3 VwVfG NRW',
  },
  {
    id: 'OQ-F-83',
    frage: 'Kann ohne Verwendungsnachweis ein Teil der Zuwendung bleiben, wenn der Zeitraum vorbei ist?',
    wer: 'Bezirksregierung Arnsberg',
    annahme:
      'Nein. Ohne Nachweis ist nichts anerkannt; reicht der Kreis ihn in der Anhörung ein, wird er geprüft.',
    quelle: 'Richtlinie Nr. 7.4; § 49 Abs. 3 Satz 1 Nr. 2 VwVfG NRW',
  },
  {
    id: 'OQ-F-93',
    frage:
      'Was gilt, wenn eine Klage gegen einen Erstattungsbescheid in der Frist erhoben ist, aber erst nach der Bestandskraft bekannt wird?',
    wer: 'Bezirksregierung Arnsberg',
    annahme:
      'Nach einem Verwendungsnachweis wird sie nachgetragen und öffnet den Förderfall wieder, auch nach dem Abschluss. Nach einem Widerruf oder einer Rücknahme ohne Nachweis nicht: Die offenen Teilbeträge sind dann schon neu geplant.',
    quelle: '§ 80 Abs. 1, § 74 VwGO; Folgen eines falschen Vermerks nicht geregelt',
  },
  {
    id: 'OQ-F-94',
    frage: 'Wer berichtigt einen falsch gebuchten Zahlungseingang, und wie?',
    wer: 'Landeskasse, Bezirksregierung Arnsberg',
    annahme:
      'Die Landeskasse schlägt den richtigen Betrag mit Grund vor, die Schlusszeichnung zeichnet ihn. Die Buchung bleibt stehen. Fehlt dadurch Geld, ist die Erstattung wieder offen; auch nach einem Erlass oder einer Niederschlagung, soweit mehr fehlt, als erlassen oder niedergeschlagen ist.',
    quelle: '§§ 70 ff. LHO; der Weg zur Landeskasse ist offen (OQ-F-50)',
  },
  {
    id: 'OQ-F-95',
    frage: 'Wer außer dem Zuwendungsempfänger erhält einen Zuwendungsbescheid, und ab welchem Betrag?',
    wer: 'Bezirksregierung Arnsberg, Landesrechnungshof',
    annahme:
      'Der Landesrechnungshof erhält einen Abdruck, wenn mehr als 50.000 Euro bewilligt sind. Der Verteiler steht am Bescheid in der Akte, nicht im Text; versandt wird außerhalb des Systems.',
    quelle:
      'VVG Nr. 4.2 zu § 44 LHO, alter Stand: heutige Wertgrenze und ein Verzicht sind zu prüfen (GL-LRH-a)',
  },
  {
    id: 'OQ-F-97',
    frage: 'Was mindert eine Teilzahlung zuerst, wenn Zinsen für die Zeit einer Klage gerechnet werden?',
    wer: 'Bezirksregierung Arnsberg, Landeskasse',
    annahme:
      'Die Erstattung; Zinsen tragen keine Zinsen. Gerechnet wird ab dem Tag, bis zu dem der Bescheid Zinsen nennt, auf den Betrag, der an dem Tag offen ist; der Tag der Buchung gilt als Tag der Zahlung.',
    quelle: '§ 49a Abs. 3 VwVfG NRW nennt keine Reihenfolge; § 367 BGB rechnet zuerst auf Zinsen an',
  },
  {
    id: 'OQ-F-98',
    frage: 'Wann und durch wen ergeht der Bescheid über die Zinsen für die Zeit einer Klage?',
    wer: 'Bezirksregierung Arnsberg',
    annahme:
      'Wenn die Erstattung ganz eingegangen ist, also einmal über den ganzen Zeitraum. Die Sachbearbeitung hört an und schlägt vor, die Schlusszeichnung zeichnet. Er bewegt den Förderfall nicht: Auch ein abgeschlossener bekommt ihn.',
    quelle: '§ 49a Abs. 3, § 28 VwVfG NRW; ein Verfahren ist nicht vorgegeben',
  },
  {
    id: 'OQ-F-99',
    frage: 'Was tut der Zuwendungsempfänger, wenn ein Letztempfänger gar keinen Nachweis vorlegt?',
    wer: 'Bezirksregierung Arnsberg, Kreise',
    annahme:
      'Er erinnert mit neuem Tag; der vereinbarte Tag bleibt. Bleibt der Nachweis aus, trägt er 0,00 Euro Ausgaben mit seinem Vermerk als Datei ein; die Zeichnung erkennt nichts an und fordert zurück, was gezahlt ist. Danach kann der eigene Nachweis gezeichnet werden.',
    quelle:
      'VVG Nr. 12 zu § 44 LHO, alter Stand: erst die Nachweise der Letztempfänger; Folgen des Ausbleibens stehen nicht darin',
  },
  {
    id: 'OQ-F-100',
    frage:
      'Darf ein Verzeichnis stehen, wer in der Bezirksregierung wen von wann bis wann vertritt, und wer trägt ein?',
    wer: 'Bezirksregierung Arnsberg, Personalvertretung',
    annahme:
      'Ja, ohne Grund der Abwesenheit, sichtbar nur für die Rollen der Bezirksregierung im Förderverfahren. Jede Person trägt sich selbst ein, die Schlusszeichnung alle. Eine Rolle gibt es nicht: Wer vertritt, hat sie schon.',
    quelle: '§ 18 DSG NRW, § 72 LPVG NRW (Mitbestimmung); eine Regel zur Vertretung nennt keine Quelle',
  },
  {
    id: 'OQ-F-103',
    frage: 'Welche Zinsen trägt eine gestundete Erstattung, und tragen gestundete Zinsen selbst Zinsen?',
    wer: 'Bezirksregierung Arnsberg, Landeskasse',
    annahme:
      'Die Erstattung trägt weiter fünf Prozentpunkte über dem Basiszinssatz, vom Zahlungstag des Bescheids bis zu jeder Rate; der Betrag steht im Stundungsbescheid und ist mit der letzten Rate fällig. Zinsen tragen keine Zinsen. Nach einer Klage rechnet der Zinsbescheid die Zeit der Stundung mit.',
    quelle:
      '§ 49a Abs. 3 VwVfG NRW; § 59 Abs. 1 Satz 1 Nr. 1 LHO NRW verlangt eine angemessene Verzinsung, die VV nennen regelmäßig zwei Prozentpunkte',
  },
  {
    id: 'OQ-F-105',
    frage: 'Braucht ein Erlass, eine Stundung oder ihre Ablehnung ein Rechtsbehelfsverfahren im System?',
    wer: 'Bezirksregierung Arnsberg',
    annahme:
      'Nein. Stundung und Erlass ergehen auf Antrag als Bescheid mit Rechtsbehelfsbelehrung; der Zuwendungsempfänger liest sie am Tag der Entscheidung. Eine Klage dagegen und die Ablehnung eines Antrags werden außerhalb des Systems geführt. Eine befristete Niederschlagung sieht er nicht; eine unbefristete beendet die Einziehung und steht im Verlauf.',
    quelle: '§§ 35, 41 VwVfG NRW; § 59 LHO NRW nennt kein Verfahren',
  },
  {
    id: 'OQ-F-110',
    frage: 'Wie spät darf eine Erstattung fällig sein, und bis wann rechnet der Bescheid die Zinsen?',
    wer: 'Bezirksregierung Arnsberg, Landeskasse',
    annahme:
      'Fällig spätestens zwölf Monate nach dem Bescheid; mehr Zeit gibt eine Stundung. Die Zinsen rechnet der Bescheid höchstens bis zum Tag der Zahlung, und unwirksam wird die Bewilligung frühestens mit dem Bewilligungszeitraum oder ihrem Bescheid.',
    quelle:
      '§ 49a Abs. 1 und 3 VwVfG NRW nennt Beginn und Höhe der Zinsen, keine Zahlungsfrist; § 59 LHO NRW',
  },
];
