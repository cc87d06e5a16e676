/**
 * Gives each Akte to the taker who has the fewest by then, so that the load evens out. `last` is what each has already,
 * open and offered. Equal load: the order of the list. Who refused an Akte does not get it again; when all did, it waits.
 */
export function assignAkten(
  akten: readonly { akteId: string; absagen: readonly { kontoId: string }[] }[],
  uebernehmende: readonly { kontoId: string; last: number }[],
): Map<string, string> {
  const lasten = uebernehmende.map(({ kontoId, last }) => ({ kontoId, last }));
  const zuteilung = new Map<string, string>();
  for (const { akteId, absagen } of akten) {
    const moegliche = lasten.filter((eine) => absagen.every(({ kontoId }) => kontoId !== eine.kontoId));
    const naechste = moegliche.reduce<(typeof lasten)[number] | undefined>(
      (kleinste, eine) => (kleinste === undefined || eine.last < kleinste.last ? eine : kleinste),
      undefined,
    );
    if (naechste === undefined) continue;
    naechste.last += 1;
    zuteilung.set(akteId, naechste.kontoId);
  }
  return zuteilung;
}
