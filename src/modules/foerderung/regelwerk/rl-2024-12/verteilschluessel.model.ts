import { compareTexts } from '#src/core/sort.ts';
import {
  addBruch,
  type Bruch,
  compareBruch,
  formatBruch,
  multiplyBruch,
  roundDown,
  toBruch,
} from '../bruch.model.ts';
import { type Gerechnet, toSchritt } from '../schritt.model.ts';

const GEWICHT_FLUEAG = toBruch(40, 100);
const GEWICHT_AWOV = toBruch(60, 100);

export type Bestand = { readonly name: string; readonly flueag: number; readonly awov: number };
export type Zuteilung = { readonly name: string; readonly anteil: Bruch; readonly stellen: number };

/**
 * FH-VS-a (Handlungskonzept 2.2): 40 % by FlüAG, 60 % by AWoV, in exact fractions, whole posts by largest remainder. The
 * key is proven for 2020 and 2021 only; today a help for planning (FH-VS-d, OQ-F-19). Equal remainders go by name, so
 * that the order of the input never matters. Both sums must be above 0.
 */
export function computeVerteilung(bestaende: readonly Bestand[], stellen: number): Gerechnet<Zuteilung[]> {
  const summeFlueag = bestaende.reduce((summe, { flueag }) => summe + flueag, 0);
  const summeAwov = bestaende.reduce((summe, { awov }) => summe + awov, 0);
  const zeilen = bestaende.map(({ name, flueag, awov }) => {
    const anteil = addBruch(
      multiplyBruch(GEWICHT_FLUEAG, toBruch(flueag, summeFlueag)),
      multiplyBruch(GEWICHT_AWOV, toBruch(awov, summeAwov)),
    );
    const genau = multiplyBruch(anteil, toBruch(stellen));
    const ganze = roundDown(genau);
    return { name, anteil, ganze, rest: addBruch(genau, toBruch(-ganze)) };
  });
  const offen = stellen - zeilen.reduce((summe, { ganze }) => summe + ganze, 0);
  const dazu = new Set(
    zeilen.toSorted((a, b) => compareBruch(b.rest, a.rest) || compareTexts(a.name, b.name)).slice(0, offen),
  );
  const wert = zeilen.map((zeile) => ({
    name: zeile.name,
    anteil: zeile.anteil,
    stellen: zeile.ganze + (dazu.has(zeile) ? 1 : 0),
  }));
  const eingabe = { flueag: summeFlueag, awov: summeAwov, stellen };
  const ergebnis = wert.map((zeile) => ({ ...zeile, anteil: formatBruch(zeile.anteil) }));
  return { wert, schritte: [toSchritt('FH-VS-a', eingabe, ergebnis)] };
}
