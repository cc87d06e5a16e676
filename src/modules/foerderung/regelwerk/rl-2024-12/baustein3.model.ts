import { type Cent, multiplyCent, sumCent, toCent } from '#src/core/cent.ts';
import { type Gerechnet, toSchritt } from '../schritt.model.ts';

/**
 * Baustein 3 is history here: named in Nr. 1.2 c of the Richtlinie, but no Gegenstand der Förderung (FH-B3-e). It is a
 * Pauschale with read-only reporting; the numbers are those of 2021 to 2025 (OQ-F-30).
 */
export const BAUSTEIN_3 = {
  antragNachRichtlinie: false,
  /** Unit of 2021: 0,75 post; the Handlungskonzept calls the 35 further ones „halbe“ (INC-F-12), the amount is the same. */
  jeEinheit2021: toCent(3_750_000),
  einheiten2021: { auslaenderbehoerden: 81, einbuergerungsbehoerden: 84, weitere: 35 },
  mittel: { 2021: toCent(750_000_000), 2022: toCent(1_000_000_000), 2025: toCent(1_000_000_000) },
  stellen2022: 200,
} as const;

export type Baustein3Einheiten = {
  readonly auslaenderbehoerden: number;
  readonly einbuergerungsbehoerden: number;
  readonly weitere: number;
};

export type Baustein3Mittel = Readonly<Record<keyof Baustein3Einheiten, Cent>> & { readonly gesamt: Cent };

/** FH-B3-a to -c: units of 2021 times 37.500 Euro. */
export function computeBaustein3(einheiten: Baustein3Einheiten): Gerechnet<Baustein3Mittel> {
  const rechne = (anzahl: number): Cent =>
    multiplyCent(BAUSTEIN_3.jeEinheit2021, { zaehler: anzahl, nenner: 1 }, 'HALF_UP');
  const auslaenderbehoerden = rechne(einheiten.auslaenderbehoerden);
  const einbuergerungsbehoerden = rechne(einheiten.einbuergerungsbehoerden);
  const weitere = rechne(einheiten.weitere);
  const gesamt = sumCent([auslaenderbehoerden, einbuergerungsbehoerden, weitere]);
  return {
    wert: { auslaenderbehoerden, einbuergerungsbehoerden, weitere, gesamt },
    schritte: [
      toSchritt('FH-B3-a', { einheiten: einheiten.auslaenderbehoerden }, auslaenderbehoerden),
      toSchritt('FH-B3-b', { einheiten: einheiten.einbuergerungsbehoerden }, einbuergerungsbehoerden),
      toSchritt('FH-B3-c', { einheiten: einheiten.weitere }, weitere),
    ],
  };
}

/** FH-B3-d, FH-HIST-b: money divided by posts, for comparison only. `stellen` at least 1. */
export function computeJeStelle(mittel: Cent, stellen: number): Gerechnet<Cent> {
  const wert = multiplyCent(mittel, { zaehler: 1, nenner: stellen }, 'HALF_UP');
  return { wert, schritte: [toSchritt('FH-B3-d', { mittel, stellen }, wert)] };
}
