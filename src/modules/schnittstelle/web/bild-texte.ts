import { createTexte } from '#src/platform/i18n/texte.ts';

/** Texts of a step of a Kette where others show it: in the Hilfeplan and at a Verweis. */
export const t = createTexte({
  start: 'Kette starten',
  kette: 'Aus der Kette „{name}“, Schritt {kennung}',
  versaeumt: 'Die Frist ist vorbei. Liegt es an der Schnittstelle?',
  ansprech: 'Ansprechpersonen: {art}',
  'ansprech.zeigen': 'Ansprechpersonen zeigen: {art}',
  keine: 'Für diese Stelle ist keine Ansprechperson eingetragen.',
  vertretung: 'Vertretung: {wer}',
  aufgabe: 'für {aufgabe}',
});
