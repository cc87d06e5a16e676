/** Titles of the pages for the navigation: they are there with the first visit, the other texts come with the page. */
export const TITEL = {
  'gremien.titel': 'Gremien',
  'neu.titel': 'Neues Gremium',
  'gremium.titel': 'Gremium',
  'sitzung.titel': 'Sitzung eines Gremiums',
  'beschluesse.titel': 'Beschlüsse',
  'beschluss.titel': 'Beschluss',
  'vorlagen.titel': 'Vorlagen',
  'vorlage.neu': 'Neue Vorlage',
  'vorlage.titel': 'Vorlage',
} as const;
