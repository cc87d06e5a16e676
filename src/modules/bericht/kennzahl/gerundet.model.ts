import { roundToFive } from '#src/core/staffelung.ts';

/** What may be shown of numbers that are rounded one by one: all, only those of the whole time, or none. */
export type Rundungslage = 'ALLES' | 'NUR_GANZES' | 'NICHTS';

type Tausch = { readonly auf: boolean; readonly ab: boolean };
/** Could the number behind a rounded one be one more, or one less? */
function toTausch(anzahl: number): Tausch {
  const rund = roundToFive(anzahl);
  return { auf: anzahl < rund + 2, ab: anzahl > Math.max(0, rund - 2) };
}

/**
 * Rounding each number for itself hides it only while something can be exchanged: four quarters shown as 0 and a year shown as 10
 * are 2, 2, 2, 2. Somebody knows the exact sum of each quarter besides (P-01). A small number (1 to k − 1) is known exactly if it
 * can grow or shrink by nobody's exchange: no closed way through quarters, values and years on which each number stays within what
 * its rounding allows. `jeWert`: per value the counts of the quarters.
 */
export function computeRundungslage(jeWert: readonly (readonly number[])[], k: number): Rundungslage {
  if (!isBerechenbar(jeWert, k)) return 'ALLES';
  return isBerechenbar(
    jeWert.map((zahlen) => [sum(zahlen)]),
    k,
  )
    ? 'NICHTS'
    : 'NUR_GANZES';
}
const sum = (zahlen: readonly number[]): number => zahlen.reduce((summe, zahl) => summe + zahl, 0);

/** Is there a small number, of a quarter or of all together, that cannot be another one? */
function isBerechenbar(jeWert: readonly (readonly number[])[], k: number): boolean {
  const istKlein = (zahl: number): boolean => zahl > 0 && zahl < k;
  // Nodes: values, then quarters, then the whole.
  const ganzes = jeWert.length + (jeWert[0]?.length ?? 0);
  const wege = new Map<number, Set<number>>();
  const add = (von: number, nach: number): void => {
    wege.set(von, (wege.get(von) ?? new Set()).add(nach));
  };
  const kanten: { von: number; nach: number; tausch: Tausch; klein: boolean }[] = [];
  for (const [wert, zahlen] of jeWert.entries()) {
    const summe = sum(zahlen);
    kanten.push({ von: wert, nach: ganzes, tausch: toTausch(summe), klein: istKlein(summe) });
    for (const [quartal, zahl] of zahlen.entries())
      kanten.push({
        von: jeWert.length + quartal,
        nach: wert,
        tausch: toTausch(zahl),
        klein: istKlein(zahl),
      });
  }
  for (const { von, nach, tausch } of kanten) {
    if (tausch.auf) add(von, nach);
    if (tausch.ab) add(nach, von);
  }
  return kanten.some(
    ({ von, nach, tausch, klein }) =>
      klein && !(tausch.auf && hasWeg(wege, nach, von)) && !(tausch.ab && hasWeg(wege, von, nach)),
  );
}

/** Is there a way from one node to another that does not take the step between the two themselves? */
function hasWeg(wege: ReadonlyMap<number, ReadonlySet<number>>, von: number, nach: number): boolean {
  const offen = [von];
  const besucht = new Set(offen);
  for (let knoten = offen.pop(); knoten !== undefined; knoten = offen.pop())
    for (const naechster of wege.get(knoten) ?? []) {
      if (knoten === von && naechster === nach) continue;
      if (naechster === nach) return true;
      if (besucht.has(naechster)) continue;
      besucht.add(naechster);
      offen.push(naechster);
    }
  return false;
}
