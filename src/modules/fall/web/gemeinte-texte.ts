import { createTexte } from '#src/platform/i18n/texte.ts';

/** Texts of whom a Ziel or step is about. */
export const t = createTexte({
  label: 'Um wen geht es?',
  'hinweis.ziel': 'Nichts angekreuzt: um die Hauptperson.',
  'hinweis.schritt': 'Nichts angekreuzt: um dieselben Personen wie im Ziel.',
  fuer: 'Für',
  kurz: 'für {namen}',
});
