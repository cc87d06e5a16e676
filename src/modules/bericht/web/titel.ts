/** Titles for the navigation: they are there with the first visit, the other texts come with the page. */
export const TITEL = {
  titel: 'Kennzahlen',
  'kennzahl.titel': 'Kennzahl',
  'berichte.titel': 'Berichte',
  'bericht.titel': 'Bericht',
  'eingang.titel': 'Meine Berichte',
  'vergleich.titel': 'Standorte im Vergleich',
} as const;
