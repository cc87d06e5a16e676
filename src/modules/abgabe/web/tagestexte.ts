import { createTexte } from '#src/platform/i18n/texte.ts';

/** Texts of Mein Tag; the others come with their page. */
export const t = createTexte({
  'tag.titel': 'Andere KIM-Stellen',
  'tag.text': '{anzahl, plural, one {# Übergabe wartet} other {# Übergaben warten}} auf Sie',
});
