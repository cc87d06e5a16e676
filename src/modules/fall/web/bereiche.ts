import type { AkteSeite } from './akte-typen.ts';

/** Parts of the page of an Akte, in the order of the work. */
export const BEREICHE = [
  'ueberblick',
  'person',
  'kurzberatung',
  'aufnahme',
  'assessment',
  'ziele',
  'kontakte',
  'rechtskreis',
  'verweise',
  'einwilligungen',
  'papiere',
  'zeitleiste',
  'abschluss',
] as const;
export type Bereich = (typeof BEREICHE)[number];

const NUR_FALL: ReadonlySet<Bereich> = new Set(['assessment', 'ziele', 'abschluss']);
const NUR_BENANNT: ReadonlySet<Bereich> = new Set(['person', 'rechtskreis', 'einwilligungen', 'verweise']);

/** Only what belongs to this Akte: a Kurzberatung has no Ziele, an anonymous one no person. */
export function listBereiche({
  akte,
  kurzberatung,
}: Pick<AkteSeite, 'akte' | 'kurzberatung'>): readonly Bereich[] {
  return BEREICHE.filter((name) => {
    if (NUR_FALL.has(name)) return akte.art === 'FALL';
    if (NUR_BENANNT.has(name)) return !akte.anonym;
    return name !== 'kurzberatung' || kurzberatung !== null;
  });
}

/** Appended to the address of an Akte it opens the form of the Termin. */
export const TERMIN_FORMULAR = '?formular=termin';
