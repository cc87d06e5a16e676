import { ENDZUSTAENDE } from '#src/modules/akte/akte.model.ts';
import type { AkteSeite } from './akte-typen.ts';

/** Parts of the page of an Akte, grouped as people look for them. */
const GRUPPEN = [
  { name: 'fall', bereiche: ['ueberblick', 'zeitleiste', 'abschluss'] },
  { name: 'mensch', bereiche: ['person', 'rechtskreis', 'verfahren', 'sprachmittlung'] },
  { name: 'beratung', bereiche: ['kurzberatung', 'aufnahme', 'assessment', 'ziele', 'kontakte'] },
  { name: 'umfeld', bereiche: ['netzwerk', 'verweise'] },
  { name: 'nachweise', bereiche: ['einwilligungen', 'offenlegungen', 'papiere'] },
] as const;

export const BEREICHE = GRUPPEN.flatMap(({ bereiche }): readonly Bereich[] => bereiche);
type Gruppe = (typeof GRUPPEN)[number];
export type Bereich = Gruppe['bereiche'][number];

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

/** The same, group by group; a group with nothing in it is left out. */
export function listGruppen(
  seite: Pick<AkteSeite, 'akte' | 'kurzberatung'>,
): readonly { name: Gruppe['name']; bereiche: readonly Bereich[] }[] {
  const da = listBereiche(seite);
  return GRUPPEN.map(({ name, bereiche }) => ({
    name,
    bereiche: da.filter((b) => isIn(bereiche, b)),
  })).filter(({ bereiche }) => bereiche.length > 0);
}

const isIn = (bereiche: readonly Bereich[], bereich: Bereich): boolean => bereiche.includes(bereich);

/** Appended to the address of an Akte it opens the form of the Termin. */
export const TERMIN_FORMULAR = '?formular=termin';
export const SICHTUNG_FORMULAR = '?formular=sichtung';
