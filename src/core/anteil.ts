/** `betroffen` out of `faelle`, for example 31 of 88. */
export type Anteil = { betroffen: number; faelle: number };
/** Both ends between 0 and 1, of a difference between −1 and 1. */
export type Intervall = { unten: number; oben: number };

/** Two-sided 95 per cent of the normal distribution, the usual choice in both papers below. */
const Z = 1.959_963_984_540_054;

/** Throws on anything that is not a part of a whole: a share needs at least one case and no more hits than cases. */
export function ratioOf({ betroffen, faelle }: Anteil): number {
  const zaehlbar = Number.isSafeInteger(betroffen) && Number.isSafeInteger(faelle);
  if (!zaehlbar || betroffen < 0 || faelle < 1 || betroffen > faelle) throw new RangeError('Not a share');
  return betroffen / faelle;
}

/**
 * Where the share may lie: Wilson's score interval without correction for continuity,
 * (2np + z² ± z√(z² + 4np(1−p))) / 2(n + z²). Wilson 1927; Newcombe, Statistics in Medicine 17 (1998) 857–872, method 3.
 * Unlike p ± z·s it never leaves 0…1 and holds for few cases.
 */
export function computeWilsonIntervall(anteil: Anteil): Intervall {
  const p = ratioOf(anteil);
  const n = anteil.faelle;
  const mitte = 2 * n * p + Z * Z;
  const weite = Z * Math.sqrt(Z * Z + 4 * n * p * (1 - p));
  const nenner = 2 * (n + Z * Z);
  return { unten: Math.max(0, (mitte - weite) / nenner), oben: Math.min(1, (mitte + weite) / nenner) };
}

/**
 * Where the difference `a − b` of two independent shares may lie: Newcombe's hybrid score interval, put together from the
 * two Wilson intervals. Newcombe, Statistics in Medicine 17 (1998) 873–890, method 10.
 */
export function computeNewcombeIntervall(a: Anteil, b: Anteil): Intervall {
  const [pa, pb] = [ratioOf(a), ratioOf(b)];
  const [wa, wb] = [computeWilsonIntervall(a), computeWilsonIntervall(b)];
  const unterschied = pa - pb;
  return {
    unten: unterschied - Math.hypot(pa - wa.unten, wb.oben - pb),
    oben: unterschied + Math.hypot(wa.oben - pa, pb - wb.unten),
  };
}

/** Middle of the sorted values, of an even number the mean of both middle ones; undefined for none. */
export function computeMedian(werte: readonly number[]): number | undefined {
  const sortiert = [...werte].sort((a, b) => a - b);
  const rechts = sortiert[Math.floor(sortiert.length / 2)];
  const links = sortiert[Math.floor((sortiert.length - 1) / 2)];
  return rechts === undefined || links === undefined ? undefined : (links + rechts) / 2;
}
