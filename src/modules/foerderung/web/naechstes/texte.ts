import { createTexte } from '#src/platform/i18n/texte.ts';

/** German texts of what comes next. What a step is called comes from the model. */
export const t = createTexte({
  titel: 'Als Nächstes in der Förderung',
  'titel.fall': 'Als Nächstes in diesem Förderfall',
  nichts: 'Zurzeit liegt in der Förderung nichts bei Ihnen.',
  'nichts.fall': 'Zurzeit ist in diesem Förderfall nichts zu tun.',
  fehler: 'Was als Nächstes zu tun ist, ließ sich nicht laden. Laden Sie die Seite neu.',
  wo: '{titel} ({standort} {jahr})',
  tag: 'bis {tag}: {rest}',
  andere: 'Liegt bei: {wer}.',
  vierAugen: 'Das haben Sie vorbereitet. Den Schritt macht eine andere Person ({wer}).',
  mehr: '{anzahl, plural, one {# weiterer Schritt} other {# weitere Schritte}}',
  alle: 'Alle Förderfälle',
  eigene: 'Alle Weiterleitungen an uns',
});
