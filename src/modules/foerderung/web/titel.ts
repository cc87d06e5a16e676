/** Titles of the pages for the navigation: it is there with the first visit, the other texts come with their page. */
export const TITEL = {
  'seite.foerderung': 'Förderung',
  'seite.fristen': 'Fristen',
  'seite.ueberblick': 'Förderüberblick',
  'seite.weiterleitung': 'Weiterleitung',
  'seite.foerderfall': 'Förderfall',
  'seite.pruefung': 'Prüfung und Bescheid',
  'seite.fallzahlungen': 'Zahlungen zum Förderfall',
  'seite.zahlungen': 'Zahlungen',
  'seite.haushaltsmittel': 'Haushaltsmittel',
  'seite.laufjahr': 'Stellen und Änderungen',
  'seite.nachweis': 'Verwendungsnachweis',
  'seite.uebertragung': 'Übertragung in integration.web',
  'seite.eigeneWeiterleitungen': 'Unsere Weiterleitungen',
  'seite.loeschtage': 'Löschung von Förderfällen',
  'seite.aenderung': 'Änderung des Bescheids',
} as const;
