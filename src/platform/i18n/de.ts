/**
 * German catalogue of everything that server and browser share, and of client-facing pages. Other languages are
 * files of the same shape beside this one; a test compares their ids with these.
 */
export const DE = {
  'allgemein.produkt': 'KIM-Plattform',
  'allgemein.ki': 'Kommunales Integrationszentrum',
  'allgemein.synthetisch': 'SYNTHETISCH',
  'sprache.waehlen': 'Sprache wählen',
  'sprache.anwenden': 'Anwenden',
  'sprache.verbindlich': 'Verbindlich ist der deutsche Text.',
  'anzahl.eintraege': '{anzahl, plural, =0 {Keine Einträge} one {# Eintrag} other {# Einträge}}',
  'anzahl.tage': '{anzahl, plural, one {# Tag} other {# Tage}}',
} as const;

export type TextId = keyof typeof DE;
