/** One step of the tour through the demo. It shows as soon as a page with its address exists. */
export type Tourschritt = {
  titel: string;
  text: string;
  /** Name of the demo account that is logged in for the step; null: the page is public. */
  person: string | null;
  /** Address the step leads to; must match a page of the application. */
  pfad: string;
};

/** The tour of the demo, in the order in which the story is told. */
export const TOUR: readonly Tourschritt[] = [
  {
    titel: 'Ein Kontakt in unter einer Minute',
    text: 'Jana Terhorn, Case Managerin in Altenbrück, hält eine Kurzberatung fest.',
    person: 'Jana Terhorn',
    pfad: '/kurzberatungen',
  },
  {
    titel: 'Der Fall Rahaf Z. von Anfang an',
    text: 'Die Zeitleiste zeigt 35 Tage ohne Einkommen beim Wechsel vom AsylbLG in das SGB II.',
    person: 'Jana Terhorn',
    pfad: '/faelle',
  },
  {
    titel: 'Mein KIM-Blatt auf Arabisch',
    text: 'Die Klientin liest auf dem Telefon, was vereinbart ist und wer was wissen darf.',
    person: 'Jana Terhorn',
    pfad: '/kim-blatt',
  },
  {
    titel: 'Vom Hinweis zur Wirkung',
    text: 'Sabine Wiesenkamp, KIM-Koordination, verfolgt das Thema „Leistungslücke“ – ohne einen einzigen Namen.',
    person: 'Sabine Wiesenkamp',
    pfad: '/themen',
  },
  {
    titel: 'Der Antrag, der sich erklärt',
    text: 'Ulrich Bramfeld verbessert einen Stellenanteil von 0,4; Regel und Quelle stehen daneben.',
    person: 'Ulrich Bramfeld',
    pfad: '/foerderung',
  },
  {
    titel: 'Die Tabelle von 2022',
    text: 'Helen Strathoff im Ministerium ruft die Stellenbesetzung zu einem vergangenen Stichtag ab.',
    person: 'Helen Strathoff',
    pfad: '/stellen',
  },
  {
    titel: 'Wer hat hingesehen?',
    text: 'Die datenschutzbeauftragte Person sieht jeden Zugriff auf den Fall Rahaf Z.',
    person: 'Datenschutz',
    pfad: '/datenschutz/protokoll',
  },
];
