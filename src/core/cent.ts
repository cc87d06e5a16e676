import { fail, ok } from './result.ts';
import type { Result } from './result.ts';

/** Money as whole cents, a safe integer, may be negative. Never euros, never a float. */
export type Cent = number & { readonly __cent: true };

export type CentFehler = { code: 'BETRAG_FORMAT' | 'BETRAG_ZU_GROSS'; meldung: string };

/**
 * HALF_UP: from half a cent away from zero (kaufmännisch, DIN 1333), -0,5 becomes -1.
 * FLOOR: towards the smaller amount. A rule names its rounding; there is no default.
 */
export type Rundung = 'HALF_UP' | 'FLOOR';

const GERMAN = /^([-−])?(\d{1,3}(?:\.\d{3})+|\d+)(?:,(\d{1,2}))?$/;

/** Throws when the number is no safe integer: then a calculation went wrong. */
export function toCent(ganzzahl: number): Cent {
  if (!Number.isSafeInteger(ganzzahl)) throw new RangeError('Not a whole number of cents');
  return (ganzzahl === 0 ? 0 : ganzzahl) as Cent;
}

export const NULL_CENT: Cent = toCent(0);

/**
 * Reads German text: `1.234,56`, `1234,5`, `1234`, with or without `€`. A point is only accepted between groups of
 * three digits, so `12.50` is refused rather than read as 1.250 euros.
 */
export function parseCent(text: string): Result<Cent, CentFehler> {
  const kern = text.trim().replace(/^€|€$/, '').trim();
  const treffer = GERMAN.exec(kern);
  if (!treffer) {
    return fail({ code: 'BETRAG_FORMAT', meldung: 'Geben Sie den Betrag so ein: 1.234,56.' });
  }
  const ziffern = `${(treffer[2] ?? '').replaceAll('.', '')}${(treffer[3] ?? '').padEnd(2, '0')}`;
  const betrag = Number(ziffern);
  if (!Number.isSafeInteger(betrag)) {
    return fail({ code: 'BETRAG_ZU_GROSS', meldung: 'Der Betrag ist zu groß.' });
  }
  return ok(toCent(treffer[1] ? -betrag : betrag));
}

/** `1.234,56 €`, with a no-break space before the sign. */
export function formatCent(betrag: Cent): string {
  return `${formatCentBare(betrag)}\u00a0€`;
}

/** `1.234,56` without a sign of the currency, for input fields and tables that name it in the head. */
export function formatCentBare(betrag: Cent): string {
  const ziffern = String(Math.abs(betrag)).padStart(3, '0');
  const euro = ziffern.slice(0, -2).replace(/\B(?=(\d{3})+$)/g, '.');
  return `${betrag < 0 ? '-' : ''}${euro},${ziffern.slice(-2)}`;
}

export function addCent(a: Cent, b: Cent): Cent {
  return toCent(a + b);
}

export function subtractCent(a: Cent, b: Cent): Cent {
  return toCent(a - b);
}

export function sumCent(betraege: readonly Cent[]): Cent {
  return betraege.reduce(addCent, NULL_CENT);
}

/**
 * `betrag` times `zaehler` / `nenner`, exact until the one named rounding. Both are integers, so 75 % is
 * `{ zaehler: 75, nenner: 100 }`. Throws on a nenner of 0 or when a number is not whole.
 */
export function multiplyCent(
  betrag: Cent,
  anteil: { zaehler: number; nenner: number },
  rundung: Rundung,
): Cent {
  const vorzeichen = anteil.nenner < 0 ? -1n : 1n;
  const oben = BigInt(betrag) * BigInt(anteil.zaehler) * vorzeichen;
  const unten = BigInt(anteil.nenner) * vorzeichen;
  return toCent(Number(rundung === 'FLOOR' ? floorDivide(oben, unten) : halfUpDivide(oben, unten)));
}

function halfUpDivide(oben: bigint, unten: bigint): bigint {
  const betrag = oben < 0n ? -oben : oben;
  const gerundet = (betrag * 2n + unten) / (unten * 2n);
  return oben < 0n ? -gerundet : gerundet;
}

function floorDivide(oben: bigint, unten: bigint): bigint {
  const quotient = oben / unten;
  return oben < 0n && oben % unten !== 0n ? quotient - 1n : quotient;
}
