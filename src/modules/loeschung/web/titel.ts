/** Titles of the pages for the navigation: it is there with the first visit, the other texts come with their page. */
export const TITEL = {
  'eigene.titel': 'Löschung von Akten',
  'dsb.titel': 'Löschung',
  'nachweise.titel': 'Nachweise gelöschter Akten',
} as const;
