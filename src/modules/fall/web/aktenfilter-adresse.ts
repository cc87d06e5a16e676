import { z } from 'zod';
import { GemerkterFilter } from '../aktenfilter.model.ts';

/** What the page begins with while nothing is chosen. */
export const GRUNDFILTER: GemerkterFilter = { offen: 'ja' };

const FELDER = Object.keys(GemerkterFilter.shape) as (keyof GemerkterFilter)[];
/** What stands in the main row; the others are folded away. */
const HAUPTFELDER: ReadonlySet<string> = new Set(['art', 'offen', 'sortierung']);

/** The filter that an address names; what the contract does not know is left out. An address without one is null. */
export function parseFilter(suche: URLSearchParams): GemerkterFilter | null {
  if (suche.size === 0) return null;
  const filter: Record<string, unknown> = {};
  for (const feld of FELDER) {
    const schema: z.ZodType = GemerkterFilter.shape[feld];
    const gelesen = schema.safeParse(suche.get(feld) ?? undefined);
    if (gelesen.success && gelesen.data !== undefined) filter[feld] = gelesen.data;
  }
  return filter;
}

/** The filter as address, its fields always in the same order. */
export function formatFilter(filter: GemerkterFilter): URLSearchParams {
  const suche = new URLSearchParams();
  for (const feld of FELDER) {
    const wert = filter[feld];
    if (wert !== undefined) suche.set(feld, String(wert));
  }
  // An address without anything would be the start filter again.
  if (suche.size === 0) suche.set('sortierung', 'naechsterTermin');
  return suche;
}

export function isGleicherFilter(a: GemerkterFilter, b: GemerkterFilter): boolean {
  return formatFilter(a).toString() === formatFilter(b).toString();
}

/** How many of the folded filters are set. */
export function countWeitere(filter: GemerkterFilter): number {
  return FELDER.filter((feld) => !HAUPTFELDER.has(feld) && filter[feld] !== undefined).length;
}

/** One field set anew, or taken out; what has ended is not looked for among the open ones. */
export function setFeld(filter: GemerkterFilter, feld: keyof GemerkterFilter, wert: string): GemerkterFilter {
  const { [feld]: _alt, ...rest } = filter;
  if (wert === '') return rest;
  const gelesen = GemerkterFilter.safeParse({ ...rest, [feld]: wert });
  if (!gelesen.success) return rest;
  return gelesen.data.phase === 'BEENDET' && feld === 'phase'
    ? { ...gelesen.data, offen: 'nein' }
    : gelesen.data;
}
