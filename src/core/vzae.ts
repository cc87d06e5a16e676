import { fail, ok } from './result.ts';
import type { Result } from './result.ts';

/** Vollzeitäquivalent as whole hundredths: 2,50 VZÄ is 250. May be negative as a difference. Never a float. */
export type Vzae = number & { readonly __vzae: true };

/** A share as two whole numbers in the same unit; rounded only for display. */
export type Quote = { readonly zaehler: number; readonly nenner: number };

export type VzaeFehler = { code: 'VZAE_FORMAT' | 'VZAE_ZU_GENAU' | 'VZAE_ZU_GROSS'; meldung: string };

const DECIMAL = /^([-−])?(\d+)(?:[.,](\d+))?$/;

/** Throws when the number is no safe integer: then a calculation went wrong. */
export function toVzae(hundertstel: number): Vzae {
  if (!Number.isSafeInteger(hundertstel)) throw new RangeError('Not a whole number of hundredths');
  return (hundertstel === 0 ? 0 : hundertstel) as Vzae;
}

export const NULL_VZAE: Vzae = toVzae(0);

/**
 * Reads `2,50`, `2.50`, `2,5` and `2`; comma and point both mean the decimals, since there are no thousands of VZÄ.
 * More than two decimals are refused and not rounded: `0,125` would change what was agreed.
 */
export function parseVzae(text: string): Result<Vzae, VzaeFehler> {
  const treffer = DECIMAL.exec(text.trim());
  if (!treffer) {
    return fail({ code: 'VZAE_FORMAT', meldung: 'Geben Sie den Stellenanteil so ein: 2,50.' });
  }
  const nachkomma = treffer[3] ?? '';
  if (nachkomma.length > 2) {
    return fail({ code: 'VZAE_ZU_GENAU', meldung: 'Stellenanteile haben höchstens zwei Nachkommastellen.' });
  }
  const hundertstel = Number(`${treffer[2] ?? ''}${nachkomma.padEnd(2, '0')}`);
  if (!Number.isSafeInteger(hundertstel)) {
    return fail({ code: 'VZAE_ZU_GROSS', meldung: 'Der Stellenanteil ist zu groß.' });
  }
  return ok(toVzae(treffer[1] ? -hundertstel : hundertstel));
}

/** `2,50`: always two decimals. */
export function formatVzae(wert: Vzae): string {
  return formatScaled(wert, 2);
}

export function addVzae(a: Vzae, b: Vzae): Vzae {
  return toVzae(a + b);
}

export function subtractVzae(a: Vzae, b: Vzae): Vzae {
  return toVzae(a - b);
}

export function sumVzae(werte: readonly Vzae[]): Vzae {
  return werte.reduce(addVzae, NULL_VZAE);
}

/** `teil` of `gesamt`, for example besetzt of bewilligt. */
export function ratioVzae(teil: Vzae, gesamt: Vzae): Quote {
  return { zaehler: teil, nenner: gesamt };
}

/**
 * Percent with one decimal as German text (`83,3`, without the sign), rounded half up away from zero.
 * null when there is nothing to divide by: then the report shows a dash and not 0.
 */
export function formatProzent(quote: Quote): string | null {
  if (quote.nenner === 0) return null;
  const oben = BigInt(quote.zaehler) * 1000n;
  const unten = BigInt(quote.nenner);
  const negativ = oben < 0n !== unten < 0n;
  const promille = (absolute(oben) * 2n + absolute(unten)) / (absolute(unten) * 2n);
  return formatScaled(Number(negativ ? -promille : promille), 1);
}

function absolute(n: bigint): bigint {
  return n < 0n ? -n : n;
}

function formatScaled(ganzzahl: number, stellen: number): string {
  const ziffern = String(Math.abs(ganzzahl)).padStart(stellen + 1, '0');
  return `${ganzzahl < 0 ? '-' : ''}${ziffern.slice(0, -stellen)},${ziffern.slice(-stellen)}`;
}
