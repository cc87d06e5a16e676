import { type Cent, toCent } from '#src/core/cent.ts';

/** An exact fraction, always reduced, the denominator positive. Calculations round once, at the end of a position. */
export type Bruch = { readonly zaehler: bigint; readonly nenner: bigint };

/** Throws on a denominator of 0: then a rule asked for a share of nothing. */
export function toBruch(zaehler: number | bigint, nenner: number | bigint = 1n): Bruch {
  const unten = BigInt(nenner);
  if (unten === 0n) throw new RangeError('Fraction over 0');
  const oben = unten < 0n ? -BigInt(zaehler) : BigInt(zaehler);
  const betrag = unten < 0n ? -unten : unten;
  const teiler = commonDivisor(oben < 0n ? -oben : oben, betrag);
  return { zaehler: oben / teiler, nenner: betrag / teiler };
}

export const NULL_BRUCH: Bruch = toBruch(0);
export const EINS_BRUCH: Bruch = toBruch(1);

export function addBruch(a: Bruch, b: Bruch): Bruch {
  return toBruch(a.zaehler * b.nenner + b.zaehler * a.nenner, a.nenner * b.nenner);
}

export function sumBruch(brueche: readonly Bruch[]): Bruch {
  return brueche.reduce(addBruch, NULL_BRUCH);
}

export function multiplyBruch(a: Bruch, b: Bruch): Bruch {
  return toBruch(a.zaehler * b.zaehler, a.nenner * b.nenner);
}

/** -1, 0 or 1, for sorting. */
export function compareBruch(a: Bruch, b: Bruch): -1 | 0 | 1 {
  const unterschied = a.zaehler * b.nenner - b.zaehler * a.nenner;
  if (unterschied === 0n) return 0;
  return unterschied < 0n ? -1 : 1;
}

/** Largest whole number that is not above the fraction. */
export function roundDown(bruch: Bruch): number {
  const quotient = bruch.zaehler / bruch.nenner;
  const abgerundet = bruch.zaehler < 0n && bruch.zaehler % bruch.nenner !== 0n ? quotient - 1n : quotient;
  return Number(abgerundet);
}

/** Kaufmännisch (DIN 1333): half a unit goes away from zero. */
export function roundBruch(bruch: Bruch): number {
  const betrag = bruch.zaehler < 0n ? -bruch.zaehler : bruch.zaehler;
  const gerundet = Number((betrag * 2n + bruch.nenner) / (bruch.nenner * 2n));
  return bruch.zaehler < 0n && gerundet !== 0 ? -gerundet : gerundet;
}

/** `betrag` times `anteil`, rounded once to the cent. */
export function multiplyBetrag(betrag: Cent, anteil: Bruch): Cent {
  return toCent(roundBruch(multiplyBruch(toBruch(betrag), anteil)));
}

/** `3/4`, and `1` for a whole. */
export function formatBruch(bruch: Bruch): string {
  return bruch.nenner === 1n ? String(bruch.zaehler) : `${bruch.zaehler}/${bruch.nenner}`;
}

function commonDivisor(a: bigint, b: bigint): bigint {
  let groesser = a;
  let kleiner = b;
  while (kleiner !== 0n) [groesser, kleiner] = [kleiner, groesser % kleiner];
  return groesser === 0n ? 1n : groesser;
}
