/**
 * Names follow DIN 5007-2 (`phonebk`: ä as ae, ö as oe, ü as ue), the order of lists of persons: Müller stands beside
 * Mueller, so that both spellings of one person are found at the same place.
 */
const NAMES = new Intl.Collator('de-DE-u-co-phonebk', { usage: 'sort' });

/** Everything else follows DIN 5007-1 (ä as a), numbers by value: „Stelle 2“ before „Stelle 10“. */
const TEXTS = new Intl.Collator('de-DE', { usage: 'sort', numeric: true });

/** Compares two names, for Array.sort. 0 only for the same string, so that the order never depends on the input. */
export function compareNames(a: string, b: string): number {
  return NAMES.compare(a, b) || compareCodeUnits(a, b);
}

/** Family name, then given names. */
export function comparePersonen(
  a: { familienname: string; vornamen: string },
  b: { familienname: string; vornamen: string },
): number {
  return compareNames(a.familienname, b.familienname) || compareNames(a.vornamen, b.vornamen);
}

/** Compares two German texts that are no names of persons, for Array.sort. */
export function compareTexts(a: string, b: string): number {
  return TEXTS.compare(a, b) || compareCodeUnits(a, b);
}

function compareCodeUnits(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
