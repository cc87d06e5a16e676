/** Titles of the pages for the navigation: it is there with the first visit, the other texts come with their page. */
export const TITEL = {
  'bericht.titel': 'Stellenbesetzung',
  gruppe: 'Stellen',
  'plan.titel': 'Stellenplan',
  'import.titel': 'Stellenbesetzung importieren',
} as const;
