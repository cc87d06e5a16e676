/** Titles of the pages for the navigation: they are there with the first visit, the other texts come with the page. */
export const TITEL = {
  'ketten.titel': 'Dienstleistungsketten',
  'ketten.neu.titel': 'Neue Dienstleistungskette',
  'kette.titel': 'Dienstleistungskette',
  'start.titel': 'Kette im Fall starten',
  'ansprech.titel': 'Ansprechpersonen',
  'vereinbarungen.titel': 'Kooperationsvereinbarungen',
  'vereinbarungen.neu.titel': 'Neue Kooperationsvereinbarung',
  'vereinbarung.titel': 'Kooperationsvereinbarung',
  'analysen.titel': 'Schnittstellenanalysen',
  'analysen.neu.titel': 'Neue Schnittstellenanalyse',
  'analyse.titel': 'Schnittstellenanalyse',
} as const;
