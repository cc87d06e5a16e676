import { createTexte } from '#src/platform/i18n/texte.ts';

/** Texts of Mein Tag and of the Akte; the others come with their page. */
export const t = createTexte({
  titel: 'Fallanalysen',
  einladungen: '{anzahl, plural, one {# Einladung} other {# Einladungen}}',
  aufgaben: '{anzahl, plural, one {# fällige Aufgabe} other {# fällige Aufgaben}}',
  nachfassen: '{anzahl, plural, one {# Mal nachfassen} other {# Mal nachfassen}}',
  rueckmeldungen: '{anzahl, plural, one {# neue Rückmeldung} other {# neue Rückmeldungen}}',
  knopf: 'Fallanalyse vorbereiten',
});
