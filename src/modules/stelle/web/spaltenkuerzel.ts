import type { Baustein, Spaltentitel } from '../baustein.model.ts';

/** Columns of the report, in the order of the Landtag answer. */
export const BERICHTSFELDER = [
  'zugewiesen',
  'vorgesehen',
  'besetzt',
  'offen',
  'nieAbgerufen',
  'quoteVorgesehen',
  'quoteZugewiesen',
] as const satisfies readonly (keyof Spaltentitel)[];
export type Berichtsfeld = (typeof BERICHTSFELDER)[number];

type Kuerzel = Record<Berichtsfeld, string>;

const FACHBEZOGENE_PAUSCHALE: Kuerzel = {
  zugewiesen: 'Zugewiesen',
  vorgesehen: 'Vorgesehen',
  besetzt: 'Besetzt',
  offen: 'Offen',
  nieAbgerufen: 'Nie abgerufen',
  quoteVorgesehen: 'Quote von vorgesehen',
  quoteZugewiesen: 'Quote von zugewiesen',
};

/**
 * Headings that fit eight columns on a screen. The official wording (SPALTENTITEL) stands in the list beside the
 * table and in every download. Baustein 1 and Bausteine 2/3 share no label for the first two columns.
 */
export const SPALTENKUERZEL = {
  1: {
    zugewiesen: 'Zur Verfügung gestellt',
    vorgesehen: 'Abgerufen',
    besetzt: 'Besetzt',
    offen: 'Offen',
    nieAbgerufen: 'Nie abgerufen',
    quoteVorgesehen: 'Quote von abgerufen',
    quoteZugewiesen: 'Quote von zur Verfügung gestellt',
  },
  2: FACHBEZOGENE_PAUSCHALE,
  3: FACHBEZOGENE_PAUSCHALE,
} as const satisfies Record<Baustein, Kuerzel>;
