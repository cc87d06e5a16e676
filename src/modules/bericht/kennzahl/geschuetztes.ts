import { createHash } from 'node:crypto';
import type { GeladenesBlatt } from './load-blatt.ts';

type Geschuetztes = Omit<GeladenesBlatt, 'frische'>;

/** Cells of the sheets that this process keeps, about 100 MB: all years of the Land, or those of all Standorte. */
const HOECHSTENS_ZELLEN = 400_000;
const gemerkt = { blaetter: new Map<string, Geschuetztes>(), zellen: 0 };
const geladen = { blaetter: new Map<string, GeladenesBlatt>(), zellen: 0 };

/**
 * A sheet that was hidden before from exactly the same counts: hiding is a pure function of them, and by far the slowest step. The key
 * is all that goes in, so a corrected count, another reader or another day never finds what is not theirs.
 */
export function ensureGeschuetztes(eingang: unknown, compute: () => Geschuetztes): Geschuetztes {
  const schluessel = hash(eingang);
  const geschuetztes = gemerkt.blaetter.get(schluessel) ?? compute();
  keep(gemerkt, schluessel, geschuetztes);
  return geschuetztes;
}

/** The same without reading the counts: the key says whose they are, and how often they were computed. */
export async function ensureGeladenes(
  eingang: unknown,
  load: () => Promise<GeladenesBlatt>,
): Promise<GeladenesBlatt> {
  const schluessel = hash(eingang);
  const blatt = geladen.blaetter.get(schluessel) ?? (await load());
  keep(geladen, schluessel, blatt);
  return blatt;
}

const hash = (eingang: unknown): string =>
  createHash('sha256').update(JSON.stringify(eingang)).digest('base64url');

/** Those that were not asked for the longest go first. */
function keep<T extends Geschuetztes>(
  merkzettel: { blaetter: Map<string, T>; zellen: number },
  schluessel: string,
  wert: T,
): void {
  const { blaetter } = merkzettel;
  if (!blaetter.delete(schluessel)) merkzettel.zellen += countZellen(wert);
  blaetter.set(schluessel, wert);
  for (const [aeltester, blatt] of blaetter) {
    if (merkzettel.zellen <= HOECHSTENS_ZELLEN || aeltester === schluessel) return;
    blaetter.delete(aeltester);
    merkzettel.zellen -= countZellen(blatt);
  }
}

function countZellen({ rahmen: { orte, gruppen, quartale, merkmale } }: Geschuetztes): number {
  const werte = merkmale.reduce((summe, merkmal) => summe + merkmal.werte.length, 1);
  return (orte.length + gruppen.length + 1 + quartale.length) * werte;
}
