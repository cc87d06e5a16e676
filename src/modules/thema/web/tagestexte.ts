import { createTexte } from '#src/platform/i18n/texte.ts';

/** Texts of Mein Tag and of the Akte; the others come with their page. */
export const t = createTexte({
  titel: 'Systemhinweise',
  rueckfragen: '{anzahl, plural, one {# Rückfrage wartet auf Sie} other {# Rückfragen warten auf Sie}}',
  rueckmeldungen: '{anzahl, plural, one {# neue Rückmeldung} other {# neue Rückmeldungen}}',
  geben: 'Systemhinweis geben',
  gebenZu: 'Systemhinweis geben: {was}',
});
