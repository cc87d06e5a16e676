import { createTexte } from '#src/platform/i18n/texte.ts';

/** Texts of what a decision on the whole Akte rests on, when it changed meanwhile. */
export const t = createTexte({
  titel: 'Inzwischen wurde hier etwas geändert',
  text: 'Ihre Eingaben stehen noch da. Sehen Sie sich an, was sich geändert hat, und entscheiden Sie dann.',
  begonnen: '{name}: als Sie begannen',
  jetzt: '{name}: jetzt',
  nichts: '(nichts)',
  gesehen: 'Gesehen, mit meinen Eingaben weiter',
  'name.zustand': 'Zustand',
  'name.ziele': 'Ziele',
  'name.schritte': 'Offene Schritte und Aufgaben',
  'name.kontakt': 'Letzter Kontakt',
  'name.termin': 'Nächster Termin',
  'name.verweis': 'Angebotener Verweis',
  'name.einwilligungen': 'Gültige Einwilligungen',
  'einwilligung.bis': '{zweck}, bis {datum}',
});
