import { createTexte } from '#src/platform/i18n/texte.ts';

/** Texts of the look back after the end of a Fall or a Kurzberatung. */
export const t = createTexte({
  'nachsorge.titel': 'Nachsorge festhalten',
  'nachsorge.text.FALL':
    'Fragen Sie nach, wie es der Person nach dem Abschluss geht. Danach ist die Akte geschlossen.',
  'nachsorge.text.KURZBERATUNG':
    'Fragen Sie nach, wie die Sache nach der Kurzberatung ausgegangen ist. Danach ist die Akte geschlossen.',
  'nachsorge.ergebnis': 'Ergebnis',
  'nachsorge.ergebnis.fehlt': 'Wählen Sie ein Ergebnis.',
  'nachsorge.kontakt': 'Wie haben Sie nachgefragt?',
  'nachsorge.keinKontakt': 'Kein neuer Kontakt',
  'nachsorge.datum': 'Tag des Kontakts',
  'nachsorge.bemerkung': 'Bemerkung',
  'nachsorge.gespeichert': 'Die Nachsorge ist festgehalten. Die Akte ist geschlossen.',
});
