/** Titles of the pages for the navigation: they are there with the first visit, the other texts come with the page. */
export const TITEL = {
  'austausch.titel': 'Austausch',
  'neu.titel': 'Neuer Beitrag',
  'beitrag.titel': 'Beitrag im Austausch',
  'register.titel': 'Register',
  'stellenprofile.titel': 'Stellenprofile',
  'stellenprofil.titel': 'Stellenprofil',
} as const;
