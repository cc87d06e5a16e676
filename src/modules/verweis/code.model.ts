/**
 * The code that goes another way than the link: eight characters that are not mistaken for each other when read out,
 * some 39 bits. The limits below make guessing hopeless: in 30 days fewer than 3,000 attempts.
 */
export const CODE_ZEICHEN = 'ABCDEFGHJKMNPQRSTUVWXYZ23456789';
export const CODE_LAENGE = 8;

/** „ABCD-EFGH“ for reading out. */
export function formatCode(code: string): string {
  return `${code.slice(0, 4)}-${code.slice(4)}`;
}

/** What somebody typed, without blanks and hyphens, in capitals. */
export function foldCode(eingabe: string): string {
  return eingabe
    .normalize('NFKC')
    .replaceAll(/[\s‐-―-]/g, '')
    .toUpperCase();
}

export type Codegrenzen = { frei: number; ersteWartezeitMs: number; laengsteWartezeitMs: number };

/** Milliseconds until the next code is looked at: none below `frei` failures, then doubling up to the longest. */
export function computeCodewartezeit(
  fehlversuche: number,
  zuletzt: number | null,
  jetzt: number,
  grenzen: Codegrenzen,
): number {
  if (zuletzt === null || fehlversuche < grenzen.frei) return 0;
  const stufe = Math.min(fehlversuche - grenzen.frei, 20);
  const wartezeit = Math.min(grenzen.ersteWartezeitMs * 2 ** stufe, grenzen.laengsteWartezeitMs);
  return Math.max(0, zuletzt + wartezeit - jetzt);
}
