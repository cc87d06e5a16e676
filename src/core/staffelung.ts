/**
 * Rounds a count of persons or Fälle to the nearest multiple of five (0–2 → 0, 3–7 → 5 …), so that a single person
 * does not show. A sum is rounded from its exact value and may differ from the sum of rounded cells.
 * Throws on anything but a count.
 */
export function roundToFive(anzahl: number): number {
  if (!Number.isSafeInteger(anzahl) || anzahl < 0) throw new RangeError('Not a count');
  return Math.floor((anzahl + 2) / 5) * 5;
}
