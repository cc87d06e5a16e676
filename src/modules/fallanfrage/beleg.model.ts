/** Sixteen characters that are not mistaken for each other when read out: some 79 bits, so it cannot be guessed. */
export const BELEG_LAENGE = 16;

/** „ABCD-EFGH-JKMN-PQRS“ for reading out and writing down. */
export function formatBeleg(beleg: string): string {
  return beleg.replaceAll(/(.{4})(?=.)/g, '$1-');
}
