/**
 * Gives each Akte to the taker who has the fewest by then, so that the load evens out. `last` is what each has already,
 * open and offered. Equal load: the order of the list.
 */
export function assignAkten(
  akteIds: readonly string[],
  uebernehmende: readonly { kontoId: string; last: number }[],
): Map<string, string> {
  const lasten = uebernehmende.map(({ kontoId, last }) => ({ kontoId, last }));
  const zuteilung = new Map<string, string>();
  for (const akteId of akteIds) {
    const naechste = lasten.reduce<(typeof lasten)[number] | undefined>(
      (kleinste, eine) => (kleinste === undefined || eine.last < kleinste.last ? eine : kleinste),
      undefined,
    );
    if (naechste === undefined) break;
    naechste.last += 1;
    zuteilung.set(akteId, naechste.kontoId);
  }
  return zuteilung;
}
