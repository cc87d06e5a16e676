/** Titles of the pages for the navigation: they are there with the first visit, the other texts come with the page. */
export const TITEL = {
  'konzepte.titel': 'Konzepte',
  'fassung.titel': 'Fassung eines Konzepts',
  'vergleich.titel': 'Fassungen vergleichen',
  'stand.titel': 'Umsetzungsstand',
  'anstehend.titel': 'Fristen der Steuerung',
  'check.titel': 'Checkliste zum Handlungskonzept',
} as const;
