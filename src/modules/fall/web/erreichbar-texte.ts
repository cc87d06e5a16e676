import { createTexte } from '#src/platform/i18n/texte.ts';

/** Texts about reaching a person safely and about what she needs to take part: they come with their parts. */
export const t = createTexte({
  titel: 'So erreichen Sie {name}',
  keinSicherer: 'Für {name} ist kein sicherer Weg erfasst',
  'keinSicherer.text':
    'Fragen Sie die Person beim nächsten Gespräch. Bis dahin: keine Nachricht hinterlassen, neutraler Absender.',
  keinWeg: 'Noch kein Kontaktweg erfasst.',
  sprachen: 'Sprachen: {sprachen}',
  schrift: 'Lesen: {lesen}',
  keinBrief: 'Ein Brief hilft hier nicht: Die Person liest nicht. Sprechen Sie mit ihr.',
  mitMuehe: 'Die Person liest mit Mühe. Schreiben Sie kurz, und erklären Sie den Brief mündlich.',
  hilfen: 'Nötige Hilfen: {hilfen}',
  fehler:
    'Die Kontaktwege sind gerade nicht lesbar. Sehen Sie im Teil „Person“ nach, bevor Sie anrufen oder schreiben.',

  'bedarf.titel': 'Besonders geschützt: nötige Hilfen aus gesundheitlichen Gründen',
  'bedarf.text':
    'Nur, was wir bereitstellen, keine Diagnose. Mit eigener Einwilligung dieser Person für den Lebensbereich Gesundheit.',
  'bedarf.ohne':
    'Dafür fehlt die Einwilligung von {name}. Erfassen Sie sie im Teil „Einwilligungen“: besonders geschützte Angaben, Lebensbereich Gesundheit.',
  'bedarf.nichts': 'Nichts erfasst.',
  'bedarf.erfassen': 'Erfassen',
  'bedarf.aendern': 'Ändern',
  'bedarf.name': '{knopf}: nötige Hilfen von {name}',
  'bedarf.hilfen': 'Was stellen wir bereit?',
  'bedarf.freitext': 'Was ist dabei zu beachten?',
  'bedarf.gespeichert': 'Die nötigen Hilfen sind gespeichert.',
  'bedarf.nurZustaendig': 'In der Vertretung können Sie diese Angaben lesen, nicht erfassen.',
});
