import { createTexte } from '#src/platform/i18n/texte.ts';

/** Texts of the hint; the others come with their page. */
export const t = createTexte({
  titel: 'Austausch',
  antworten: '{anzahl, plural, one {# Ihrer Fragen hat} other {# Ihrer Fragen haben}} Antworten',
  zusagen: '{anzahl, plural, one {# Hospitation ist} other {# Hospitationen sind}} Ihnen zugesagt',
  anfragen: '{anzahl, plural, one {# Anfrage wartet} other {# Anfragen warten}} auf Ihre Antwort',
  probleme: '{anzahl, plural, one {# Problem ist} other {# Probleme sind}} gemeldet',
  freigaben: '{anzahl, plural, one {# Praxisbeispiel wartet} other {# Praxisbeispiele warten}} auf Freigabe',
});
