/** Titles of the pages for the navigation. */
export const TITEL = {
  'suche.titel': 'Angebote',
  'neu.titel': 'Angebot eintragen',
  'angebot.titel': 'Angebot',
  'aendern.titel': 'Angebot ändern',
  'anbieter.titel': 'Anbieter',
  'pflege.titel': 'Pflege der Angebote',
  'quellen.titel': 'Andere Verzeichnisse',
} as const;
