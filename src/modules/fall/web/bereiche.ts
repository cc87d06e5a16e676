import { ENDZUSTAENDE } from '#src/modules/akte/akte.model.ts';
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
  'sprachmittlung',
  'rechtskreis',
  'verfahren',
  'netzwerk',
  'verweise',
  'einwilligungen',
  'offenlegungen',
  'papiere',
  'zeitleiste',
  'abschluss',
] as const;
export type Bereich = (typeof BEREICHE)[number];

const NUR_FALL: ReadonlySet<Bereich> = new Set(['assessment', 'ziele']);
const NUR_BENANNT: ReadonlySet<Bereich> = new Set([
  'person',
  'rechtskreis',
  'verfahren',
  'einwilligungen',
  'verweise',
  'netzwerk',
]);

/**
 * Only what belongs to this Akte: a Kurzberatung has no Ziele, an anonymous one no person; once it has ended nothing is left
 * to be handed on.
 */
export function listBereiche({
  akte,
  kurzberatung,
}: Pick<AkteSeite, 'akte' | 'kurzberatung'>): readonly Bereich[] {
  return BEREICHE.filter((name) => {
    if (NUR_FALL.has(name)) return akte.art === 'FALL';
    if (name === 'abschluss') return akte.art === 'FALL' || !ENDZUSTAENDE.has(akte.zustand);
    if (NUR_BENANNT.has(name)) return !akte.anonym;
    return name !== 'kurzberatung' || kurzberatung !== null;
  });
}

/** Appended to the address of an Akte it opens the form of the Termin. */
export const TERMIN_FORMULAR = '?formular=termin';
export const SICHTUNG_FORMULAR = '?formular=sichtung';
