import type { Vorlage, Vorlagenblock } from './vorlage-typen.model.ts';

const RECHTSBEHELF: Vorlagenblock = {
  id: 'rechtsbehelf',
  ueberschrift: 'Rechtsbehelfsbelehrung',
  teile: [
    {
      text: 'Gegen diesen Bescheid können Sie innerhalb eines Monats nach seiner Bekanntgabe Klage beim Verwaltungsgericht {gericht} mit Sitz in {gericht} erheben.',
    },
  ],
};

const BEGRUENDUNG: Vorlagenblock = {
  id: 'begruendung',
  ueberschrift: 'Begründung',
  teile: [{ text: '{begruendung}' }],
};

const ERMESSEN: Vorlagenblock = {
  id: 'ermessen',
  ueberschrift: 'Ermessen',
  teile: [
    {
      text: 'Ein Anspruch auf die Zuwendung besteht nicht (Nr. 1.3 der Richtlinie). Wir haben nach pflichtgemäßem Ermessen entschieden:',
    },
    { text: '{ermessen}' },
  ],
};

const RECHTSGRUNDLAGE: Vorlagenblock = {
  id: 'rechtsgrundlage',
  ueberschrift: 'Rechtsgrundlage',
  teile: [
    {
      text: 'Grundlage ist {rechtsgrundlage} über die Gewährung von Zuwendungen zur Durchführung eines strategischen Kommunalen Integrationsmanagements in den Kommunen (MBl. NRW. 2024 Nr. 43).',
    },
  ],
};

const ZWECK: Vorlagenblock = {
  id: 'zweck',
  ueberschrift: 'Zweck',
  teile: [
    { text: '{zweck}' },
    { text: 'Die Zuwendung darf nur für diesen Zweck und nur im Bewilligungszeitraum verwendet werden.' },
  ],
};

const FINANZIERUNG: Vorlagenblock = {
  id: 'finanzierung',
  ueberschrift: 'Art der Zuwendung',
  teile: [
    {
      text: 'Die Zuwendung ist eine {zuwendungsart}. Sie wird als {finanzierungsart} in Form einer {form} gewährt. Zuwendungsfähig sind die tatsächlichen Ausgaben, je Position bis zum bewilligten Betrag.',
    },
    {
      text: 'Die Mittel stehen im Landeshaushalt {foerderjahr} in Kapitel {kapitel}, Titel {haushaltstitel}.',
    },
  ],
};

const STELLEN: Vorlagenblock = {
  id: 'stellen',
  ueberschrift: 'Stellen',
  teile: [{ text: 'Der Bewilligung liegen diese Stellen zugrunde:' }, { einsatz: 'STELLEN' }],
};

const BETRAEGE: Vorlagenblock = {
  id: 'betraege',
  ueberschrift: 'Beträge',
  teile: [{ einsatz: 'BETRAEGE' }],
};

const AUSZAHLUNG: Vorlagenblock = {
  id: 'auszahlung',
  ueberschrift: 'Auszahlung',
  teile: [
    {
      text: 'Wir zahlen aus, wenn dieser Bescheid bestandskräftig ist und Sie die Zahlung angefordert haben (Nr. 7.3 der Richtlinie). Mit einem schriftlichen Verzicht auf den Rechtsbehelf wird der Bescheid früher bestandskräftig. Vorgesehen sind:',
    },
    { einsatz: 'ZAHLUNGSPLAN' },
  ],
};

const NEBENBESTIMMUNGEN: Vorlagenblock = {
  id: 'nebenbestimmungen',
  ueberschrift: 'Nebenbestimmungen',
  teile: [
    {
      text: 'Die beigefügten Allgemeinen Nebenbestimmungen für Zuwendungen an Gemeinden (ANBest-G, {anbest_fassung}) sind Bestandteil dieses Bescheids. Ihre Nummern {anbest_ausgenommen} gelten nicht (Nr. 7.3 der Richtlinie).',
    },
    { einsatz: 'NEBENBESTIMMUNGEN' },
  ],
};

const AUFLAGEN: Vorlagenblock = {
  id: 'auflagen',
  ueberschrift: 'Auflagen',
  teile: [
    { text: 'Dieser Bescheid ergeht mit diesen Auflagen (Nr. 6 der Richtlinie):' },
    { einsatz: 'AUFLAGEN' },
  ],
};

const WIDERRUFSVORBEHALT: Vorlagenblock = {
  id: 'widerrufsvorbehalt',
  ueberschrift: 'Vorbehalt des Widerrufs',
  teile: [
    {
      text: 'Wir können diesen Bescheid ganz oder teilweise widerrufen, auch für die Vergangenheit, wenn die Zuwendung nicht für ihren Zweck verwendet oder eine Auflage nicht erfüllt wird (§ 49 Abs. 3 VwVfG NRW). Vorher hören wir Sie an. Zeigen Sie uns Änderungen bei Stellen, Besetzung, Weiterleitung und Bedarf unverzüglich an.',
    },
  ],
};

const WEITERLEITUNG: Vorlagenblock = {
  id: 'weiterleitung',
  ueberschrift: 'Weiterleitung',
  teile: [
    {
      text: 'Stellen und Mittel dürfen Sie nach Nr. 3.2 der Richtlinie weiterleiten. Geben Sie den Letztempfängern die Bestimmungen dieses Bescheids weiter, prüfen Sie ihre Nachweise und fügen Sie das Ergebnis Ihrem Verwendungsnachweis bei. Für die Freie Wohlfahrtspflege gilt das Vertragsmuster der Anlage 4.',
    },
  ],
};

const VERWENDUNGSNACHWEIS: Vorlagenblock = {
  id: 'verwendungsnachweis',
  ueberschrift: 'Verwendungsnachweis',
  teile: [
    {
      text: 'Legen Sie uns den Verwendungsnachweis bis zum {nachweisfrist} vor (Nr. 7.4 der Richtlinie). Er besteht aus Sachbericht, zahlenmäßigem Nachweis, Stellen und Besetzungen, den geprüften Weiterleitungen, der Bestätigung von Notwendigkeit und Wirtschaftlichkeit und der Zeichnung.',
    },
  ],
};

const ABLEHNUNG: Vorlagenblock = {
  id: 'ablehnung',
  ueberschrift: 'Was wir nicht bewilligen',
  teile: [{ text: '{ablehnungsgruende}' }, { einsatz: 'BEFUNDE' }],
};

const ANHOERUNG: Vorlagenblock = {
  id: 'anhoerung',
  ueberschrift: 'Anhörung',
  teile: [
    { text: 'Mit Schreiben vom {anhoerung_vom} haben wir Sie angehört (§ 28 VwVfG NRW).' },
    { text: '{stellungnahme}' },
  ],
};

const ZINSEN: Vorlagenblock = {
  id: 'zinsen',
  ueberschrift: 'Zinsen',
  teile: [{ text: '{zinssatz}' }, { einsatz: 'ZINSEN' }],
};

/** A grant, or a part of it, that is taken back without a Verwendungsnachweis: with which words, on which law. */
function createAufhebung(worte: {
  titel: string;
  satz: string;
  rechtsgrundlage: string;
  ermessen: string;
}): readonly Vorlagenblock[] {
  return [
    {
      id: 'entscheidung',
      ueberschrift: worte.titel,
      teile: [{ text: worte.satz }, { text: '{erstattungssatz}' }],
    },
    { id: 'rechtsgrundlage', ueberschrift: 'Rechtsgrundlage', teile: [{ text: worte.rechtsgrundlage }] },
    ANHOERUNG,
    {
      id: 'aufhebung',
      ueberschrift: 'Was bleibt und was entfällt',
      teile: [{ einsatz: 'AUFHEBUNG' }],
    },
    {
      id: 'erstattung',
      ueberschrift: 'Erstattung',
      teile: [
        {
          text: 'Ausgezahlt sind {ausgezahlt}, bewilligt bleiben {bewilligt}. Zu erstatten sind {erstattung}. Wir kennen die Tatsachen seit dem {kenntnis_am}; die Jahresfrist endet am {jahresfrist} (§ 48 Abs. 4 VwVfG NRW).',
        },
      ],
    },
    ZINSEN,
    BEGRUENDUNG,
    { id: 'ermessen', ueberschrift: 'Ermessen', teile: [{ text: worte.ermessen }, { text: '{ermessen}' }] },
    RECHTSBEHELF,
  ];
}

/** Texts until the Anlagen 1 to 4 of the Richtlinie are known (OQ-F-47). */
export const VORLAGE_2026_11: Vorlage = {
  version: 'bescheid-2026-11',
  kennzeichen: 'Annahme: Muster bis die Anlagen 1–4 vorliegen',
  titel: {
    BEWILLIGUNG: 'Zuwendungsbescheid',
    TEILABLEHNUNG: 'Zuwendungsbescheid mit teilweiser Ablehnung',
    ABLEHNUNG: 'Ablehnungsbescheid',
    AENDERUNG: 'Änderungsbescheid',
    WIDERRUF: 'Widerrufs- und Erstattungsbescheid',
    WIDERRUF_BEWILLIGUNG: 'Widerrufs- und Erstattungsbescheid',
    RUECKNAHME: 'Rücknahme- und Erstattungsbescheid',
    ZINSEN: 'Zinsbescheid',
  },
  bloecke: {
    BEWILLIGUNG: [
      {
        id: 'entscheidung',
        ueberschrift: 'Bewilligung',
        teile: [
          {
            text: 'Auf Ihren Antrag vom {antrag_vom} bewilligen wir Ihnen für die Zeit vom {von} bis {bis} eine Zuwendung in Höhe von {bewilligt}.',
          },
        ],
      },
      RECHTSGRUNDLAGE,
      ZWECK,
      FINANZIERUNG,
      STELLEN,
      BETRAEGE,
      AUSZAHLUNG,
      NEBENBESTIMMUNGEN,
      AUFLAGEN,
      WIDERRUFSVORBEHALT,
      WEITERLEITUNG,
      VERWENDUNGSNACHWEIS,
      BEGRUENDUNG,
      ERMESSEN,
      RECHTSBEHELF,
    ],
    TEILABLEHNUNG: [
      {
        id: 'entscheidung',
        ueberschrift: 'Entscheidung',
        teile: [
          {
            text: 'Auf Ihren Antrag vom {antrag_vom} bewilligen wir Ihnen für die Zeit vom {von} bis {bis} eine Zuwendung in Höhe von {bewilligt}. Beantragt haben Sie {beantragt}. Im Übrigen, also in Höhe von {abgelehnt}, lehnen wir den Antrag ab.',
          },
        ],
      },
      RECHTSGRUNDLAGE,
      ZWECK,
      FINANZIERUNG,
      STELLEN,
      BETRAEGE,
      AUSZAHLUNG,
      NEBENBESTIMMUNGEN,
      AUFLAGEN,
      WIDERRUFSVORBEHALT,
      WEITERLEITUNG,
      VERWENDUNGSNACHWEIS,
      ABLEHNUNG,
      BEGRUENDUNG,
      ERMESSEN,
      RECHTSBEHELF,
    ],
    ABLEHNUNG: [
      {
        id: 'entscheidung',
        ueberschrift: 'Ablehnung',
        teile: [
          {
            text: 'Ihren Antrag vom {antrag_vom} auf eine Zuwendung in Höhe von {beantragt} für die Zeit vom {von} bis {bis} lehnen wir ab.',
          },
        ],
      },
      RECHTSGRUNDLAGE,
      BETRAEGE,
      ABLEHNUNG,
      BEGRUENDUNG,
      ERMESSEN,
      RECHTSBEHELF,
    ],
    AENDERUNG: [
      {
        id: 'entscheidung',
        ueberschrift: 'Änderung',
        teile: [
          {
            text: 'Unseren Bescheid vom {bescheid_vom} ändern wir. Die Zuwendung für die Zeit vom {von} bis {bis} beträgt nun {bewilligt}; bisher waren es {bisher}.',
          },
        ],
      },
      RECHTSGRUNDLAGE,
      {
        id: 'aenderung',
        ueberschrift: 'Was sich ändert',
        teile: [{ text: '{aenderungsanlass}' }, { einsatz: 'AENDERUNG' }],
      },
      STELLEN,
      BETRAEGE,
      AUSZAHLUNG,
      {
        id: 'fortgeltung',
        ueberschrift: 'Was bleibt',
        teile: [
          {
            text: 'Im Übrigen gilt der Bescheid vom {bescheid_vom} mit seinen Nebenbestimmungen weiter. Nur der geänderte Betrag wartet auf die Bestandskraft dieses Bescheids. Der Verwendungsnachweis bleibt bis zum {nachweisfrist} vorzulegen.',
          },
          { einsatz: 'NEBENBESTIMMUNGEN' },
        ],
      },
      AUFLAGEN,
      BEGRUENDUNG,
      ERMESSEN,
      RECHTSBEHELF,
    ],
    WIDERRUF: [
      {
        id: 'entscheidung',
        ueberschrift: 'Widerruf und Erstattung',
        teile: [
          {
            text: 'Unseren Bescheid vom {bescheid_vom} widerrufen wir mit Wirkung vom {unwirksam_ab} in Höhe von {erstattung}. Diesen Betrag haben Sie bis zum {zahlbar_bis} zu erstatten.',
          },
        ],
      },
      {
        id: 'rechtsgrundlage',
        ueberschrift: 'Rechtsgrundlage',
        teile: [
          {
            text: 'Der Widerruf beruht auf {widerrufsgrund}. Die Erstattung folgt aus § 49a Abs. 1 VwVfG NRW in Verbindung mit Nr. 7.5 der Richtlinie vom 12.12.2024.',
          },
        ],
      },
      ANHOERUNG,
      {
        id: 'abrechnung',
        ueberschrift: 'Abrechnung',
        teile: [
          {
            text: 'Anerkannt wird je Position der kleinste der drei Beträge. Ausgezahlt sind {ausgezahlt}, anerkannt {anerkannt}.',
          },
          { einsatz: 'ABRECHNUNG' },
        ],
      },
      {
        id: 'erstattung',
        ueberschrift: 'Erstattung',
        teile: [
          {
            text: 'Zu erstatten ist, was über den anerkannten Betrag hinaus ausgezahlt wurde: {ausgezahlt} weniger {anerkannt} ergibt {erstattung}. Wir kennen die Tatsachen, auf denen der Widerruf beruht, seit dem {kenntnis_am}; die Jahresfrist endet am {jahresfrist} (§ 49 Abs. 3 Satz 2, § 48 Abs. 4 VwVfG NRW).',
          },
        ],
      },
      ZINSEN,
      BEGRUENDUNG,
      {
        id: 'ermessen',
        ueberschrift: 'Ermessen',
        teile: [
          { text: 'Ob und in welcher Höhe wir widerrufen, steht in unserem pflichtgemäßen Ermessen:' },
          { text: '{ermessen}' },
        ],
      },
      RECHTSBEHELF,
    ],
    WIDERRUF_BEWILLIGUNG: createAufhebung({
      titel: 'Widerruf und Erstattung',
      satz: 'Unseren Bescheid vom {bescheid_vom} widerrufen wir mit Wirkung vom {unwirksam_ab}. Bewilligt bleiben {bewilligt}.',
      rechtsgrundlage:
        'Der Widerruf beruht auf {widerrufsgrund}. Die Erstattung folgt aus § 49a Abs. 1 VwVfG NRW in Verbindung mit Nr. 7.5 der Richtlinie vom 12.12.2024.',
      ermessen: 'Ob und in welcher Höhe wir widerrufen, steht in unserem pflichtgemäßen Ermessen:',
    }),
    RUECKNAHME: createAufhebung({
      titel: 'Rücknahme und Erstattung',
      satz: 'Unseren Bescheid vom {bescheid_vom} nehmen wir mit Wirkung vom {unwirksam_ab} zurück. Bewilligt bleiben {bewilligt}.',
      rechtsgrundlage:
        'Die Rücknahme beruht auf {widerrufsgrund}. Die Erstattung folgt aus § 49a Abs. 1 VwVfG NRW in Verbindung mit Nr. 7.5 der Richtlinie vom 12.12.2024.',
      ermessen: 'Ob und in welcher Höhe wir zurücknehmen, steht in unserem pflichtgemäßen Ermessen:',
    }),
    ZINSEN: [
      {
        id: 'entscheidung',
        ueberschrift: 'Festsetzung von Zinsen',
        teile: [
          {
            text: 'Für die Zeit vom {zinsen_ab} bis vor dem {zinsen_bis} setzen wir zu der Erstattung aus unserem Bescheid vom {bescheid_vom} Zinsen in Höhe von {zinsbetrag} fest. Diesen Betrag haben Sie bis zum {zahlbar_bis} zu zahlen.',
          },
        ],
      },
      {
        id: 'rechtsgrundlage',
        ueberschrift: 'Rechtsgrundlage',
        teile: [
          {
            text: 'Die Zinsen beruhen auf § 49a Abs. 3 Satz 1 VwVfG NRW. Danach ist der zu erstattende Betrag vom Eintritt der Unwirksamkeit des Zuwendungsbescheids an mit fünf Prozentpunkten über dem Basiszinssatz jährlich zu verzinsen.',
          },
        ],
      },
      ANHOERUNG,
      {
        id: 'zinsen',
        ueberschrift: 'Zinsen',
        teile: [
          {
            text: 'Der Bescheid vom {bescheid_vom} rechnet Zinsen bis vor dem {zinsen_ab}. Ihre Klage vom {klage_vom} ({klage_aktenzeichen}) hatte aufschiebende Wirkung (§ 80 Abs. 1 VwGO). Das Verfahren endete am {klage_ende}; der Bescheid ist bestätigt.',
          },
          { text: '{zinssatz}' },
          { einsatz: 'ZINSEN' },
        ],
      },
      BEGRUENDUNG,
      {
        id: 'ermessen',
        ueberschrift: 'Ermessen',
        teile: [
          {
            text: 'Von Zinsen kann abgesehen werden (§ 49a Abs. 3 Satz 2 VwVfG NRW). Wir haben nach pflichtgemäßem Ermessen entschieden:',
          },
          { text: '{ermessen}' },
        ],
      },
      RECHTSBEHELF,
    ],
  },
  auflagen: {
    a: 'Stellen Sie sicher, dass die bisherigen Aufgaben des Kommunalen Integrationszentrums durch diese Förderung unberührt bleiben und seine Lehrkräfte weiterhin nur in ihrem Aufgabenbereich arbeiten.',
    b: 'Lassen Sie die Koordinatorinnen und Koordinatoren an den Fortbildungen des Landes teilnehmen.',
    c: 'Stellen Sie sicher, dass sich Ihre Maßnahmen nach dem Handlungskonzept „Kommunales Integrationsmanagement“ des Landes in seiner jeweils geltenden Fassung richten.',
    d: 'Nehmen Sie am landesweiten Förderprogrammcontrolling „Verfahren Fachdatenerhebung NRW“ teil.',
    e: 'Verwenden Sie die KIM-Datenbank und tragen Sie die Daten aus den Beratungsgesprächen am selben Tag ein.',
    f: 'Die Casemanagerinnen und Casemanager sollen mit der Koordination sowie den Ausländer- und Einbürgerungsbehörden zusammenarbeiten, damit das Gesamtkonzept abgestimmt umgesetzt wird.',
    g: 'Schreiben Sie das Konzept zur Umsetzung des Kommunalen Integrationsmanagements fort, ergänzen Sie es und legen Sie es uns vor. Ein Kreis berücksichtigt dabei die kreisangehörigen Kommunen.',
    h: 'Stellen Sie die strategische Steuerung und die Zweckmäßigkeit der operativen Unterstützung sicher.',
  },
};
