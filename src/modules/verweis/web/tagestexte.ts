import { createTexte } from '#src/platform/i18n/texte.ts';

/** The Verweise on Mein Tag; in a file of their own, they come with the first visit. */
export const t = createTexte({
  titel: 'Verweise: Antworten und Überfälliges',
  zeile: '{nummer} · {stelle}',
  vertretung: 'Vertretung',
  eilig: 'Eilig',
});
