/** One step of the tour through the demo. It shows as soon as a page with its address exists. */
export type Tourschritt = {
  titel: string;
  text: string;
  /** Kennung of the demo account that is logged in for the step; null: the page is public. */
  kennung: string | null;
  /** Address the step leads to, with its query; its path must match a page of the application. */
  pfad: string;
};

/** The tour of the demo, in the order in which the story is told. */
export const TOUR: readonly Tourschritt[] = [
  {
    titel: 'Der Tag einer Case Managerin',
    text: 'Montag, 19. Oktober: Rahaf Z. kommt heute, eine Wiedervorlage ist überfällig. Orhan Yelkenci ist krank: Wechseln Sie oben in die Vertretung bei der Stadt Werdeck.',
    kennung: 'jana.terhorn',
    pfad: '/mein-tag',
  },
  {
    titel: 'Ein Kontakt in unter einer Minute',
    text: 'Jana Terhorn hält eine Kurzberatung fest. Ein Name ist dafür nicht nötig.',
    kennung: 'jana.terhorn',
    pfad: '/kurzberatungen/neu',
  },
  {
    titel: 'Der Fall Rahaf Z. von Anfang an',
    text: 'Öffnen Sie Rahaf Z.: zwei Kurzberatungen, Aufnahme am 20. August, das Ziel in ihren Worten, vier Entscheidungen über Einwilligungen und 35 Tage ohne Einkommen.',
    kennung: 'jana.terhorn',
    pfad: '/akten',
  },
  {
    titel: 'Mein KIM-Blatt auf Arabisch',
    text: 'Die Klientin liest auf dem Telefon, was vereinbart ist und wer was wissen darf.',
    kennung: 'jana.terhorn',
    pfad: '/kim-blatt',
  },
  {
    titel: 'Zahlen ohne einen einzigen Namen',
    text: 'Sabine Wiesenkamp liest die Fallzahlen ihres Standorts, auf fünf gerundet. Hohenlinde ist leer: Dort ist niemand zuständig.',
    kennung: 'sabine.wiesenkamp',
    pfad: '/fallzahlen',
  },
  {
    titel: 'Vom Hinweis zur Wirkung',
    text: 'Sabine Wiesenkamp verfolgt das Thema „Leistungslücke“.',
    kennung: 'sabine.wiesenkamp',
    pfad: '/themen',
  },
  {
    titel: 'Der Antrag, der sich erklärt',
    text: 'Ulrich Bramfeld verbessert einen Stellenanteil von 0,4; Regel und Quelle stehen daneben.',
    kennung: 'ulrich.bramfeld',
    pfad: '/foerderung',
  },
  {
    titel: 'Eine Stelle, eine Regel',
    text: 'Ulrich Bramfeld führt den Stellenplan. Ein Anteil von 0,4 wird abgelehnt, mit der Quelle daneben.',
    kennung: 'ulrich.bramfeld',
    pfad: '/stellen',
  },
  {
    titel: 'Die Tabelle von 2022',
    text: 'Helen Strathoff im Ministerium ruft die Stellenbesetzung zum 30. September 2022 ab.',
    kennung: 'helen.strathoff',
    pfad: '/stellenbesetzung?baustein=2&stichtag=2022-09-30',
  },
  {
    titel: 'Wer hat hingesehen?',
    text: 'Wechseln Sie oben zur Stadt Altenbrück: Jeder Zugriff auf den Fall Rahaf Z. steht im Protokoll. Grund DEMO heißt: beim Anlegen der Demo geschrieben.',
    kennung: 'dsb.kreis',
    pfad: '/datenschutz/protokoll',
  },
];
