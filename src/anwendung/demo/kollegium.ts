import type { Rolle } from '#src/core/contract/rollen.ts';
import type { DemoMandant } from './orte.ts';

/**
 * Colleagues who fill the lists and never log in: without them the counts of a Koordination would stand on too few
 * Case Manager:innen to be shown. They are no demo accounts, so the start page and `/demo/konten` leave them out.
 * `menge`: how many Akten of the crowd they have; none for a Koordination.
 */
export type Kollegin = { kennung: string; name: string; mandant: DemoMandant; rolle: Rolle; menge: number };

// biome-ignore format: a table, one row per person
export const KOLLEGIUM: readonly Kollegin[] = [
  { kennung: 'kim.birkenfels', name: 'Astrid Birkenfels', mandant: 'kreis', rolle: 'CASE_MANAGEMENT', menge: 24 },
  { kennung: 'kim.wolberg', name: 'Cem Wolberg', mandant: 'kreis', rolle: 'CASE_MANAGEMENT', menge: 24 },
  { kennung: 'kim.hasselrode', name: 'Judith Hasselrode', mandant: 'kreis', rolle: 'CASE_MANAGEMENT', menge: 24 },
  { kennung: 'kim.nemetz', name: 'Pavel Nemetz', mandant: 'kreis', rolle: 'CASE_MANAGEMENT', menge: 24 },
  { kennung: 'altenbrueck.sievering', name: 'Maike Sievering', mandant: 'altenbrueck', rolle: 'CASE_MANAGEMENT', menge: 24 },
  { kennung: 'altenbrueck.harkort', name: 'Nele Harkort', mandant: 'altenbrueck', rolle: 'CASE_MANAGEMENT', menge: 12 },
  { kennung: 'caritas.lindenau', name: 'Sophie Lindenau', mandant: 'caritas', rolle: 'CASE_MANAGEMENT', menge: 24 },
  { kennung: 'caritas.yavari', name: 'Mina Yavari', mandant: 'caritas', rolle: 'CASE_MANAGEMENT', menge: 24 },
  { kennung: 'rurhafen.steinbeek', name: 'Lars Steinbeek', mandant: 'rurhafen', rolle: 'CASE_MANAGEMENT', menge: 18 },
  { kennung: 'rurhafen.adeyemi', name: 'Grace Adeyemi', mandant: 'rurhafen', rolle: 'CASE_MANAGEMENT', menge: 18 },
  { kennung: 'rurhafen.koordination', name: 'Birte Osthues', mandant: 'rurhafen', rolle: 'KOORDINATION', menge: 0 },
];

/** Akten of the crowd beside the named stories, for accounts of the start page. */
export const MENGE_DER_ERZAEHLTEN = {
  'jana.terhorn': 22,
  'orhan.yelkenci': 16,
  'miriam.ostgard': 20,
  'caritas.obermoos': 24,
} as const satisfies Record<string, number>;
