import { createHash } from 'node:crypto';
import type { GeladenesBlatt } from './load-blatt.ts';

type Geschuetztes = Omit<GeladenesBlatt, 'frische'>;

/** Sheets that this process keeps: the years that people look at, of some Standorte. */
const HOECHSTENS = 200;
const gemerkt = new Map<string, Geschuetztes>();

/**
 * A sheet that was hidden before from exactly the same counts: hiding is a pure function of them, and by far the slowest step. The key
 * is all that goes in, so a corrected count, another reader or another day never finds what is not theirs.
 */
export function ensureGeschuetztes(eingang: unknown, compute: () => Geschuetztes): Geschuetztes {
  const schluessel = createHash('sha256').update(JSON.stringify(eingang)).digest('base64url');
  const bekannt = gemerkt.get(schluessel);
  const geschuetztes = bekannt ?? compute();
  // The one that was not asked for the longest goes first.
  gemerkt.delete(schluessel);
  gemerkt.set(schluessel, geschuetztes);
  const aelteste = gemerkt.keys().next().value;
  if (gemerkt.size > HOECHSTENS && aelteste !== undefined) gemerkt.delete(aelteste);
  return geschuetztes;
}
