import { createTexte } from '#src/platform/i18n/texte.ts';

/** Texts of Mein Tag; the others come with their page. */
export const t = createTexte({
  titel: 'Fachfragen',
  antworten: '{anzahl, plural, one {# neue Antwort} other {# neue Antworten}}',
  rueckfragen: '{anzahl, plural, one {# Rückfrage wartet auf Sie} other {# Rückfragen warten auf Sie}}',
  ueberfaellig: '{anzahl, plural, one {# ist} other {# sind}} ohne Antwort überfällig',
});
