import type { AkteSeite } from './akte-typen.ts';

/** Parts of the page of an Akte, in the order of the work. */
export const BEREICHE = [
  'ueberblick',
  'aufnahme',
  'assessment',
  'ziele',
  'kontakte',
  'einwilligungen',
  'zeitleiste',
  'abschluss',
] as const;
export type Bereich = (typeof BEREICHE)[number];

const NUR_FALL: ReadonlySet<Bereich> = new Set(['assessment', 'ziele', 'abschluss']);

/** A Kurzberatung shows only what belongs to it; the Aufnahme is the way into a Fall. */
export function listBereiche({ art, anonym }: Pick<AkteSeite['akte'], 'art' | 'anonym'>): readonly Bereich[] {
  if (art === 'FALL') return BEREICHE;
  return BEREICHE.filter((name) => !NUR_FALL.has(name) && (name !== 'einwilligungen' || !anonym));
}
