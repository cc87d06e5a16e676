/**
 * What became of one Lebensbereich between two Assessments. The Bedarf 0–3 decides: less is better. Nobody is rated;
 * it is the word of the case manager on both days (CP-08).
 */
export const VERAENDERUNGEN = [
  'BESSER',
  'GLEICH',
  'SCHLECHTER',
  'NEU_ERHOBEN',
  'NICHT_MEHR_ERHOBEN',
  'NICHT_ERHOBEN',
  'OFFEN',
] as const;
export type Veraenderung = (typeof VERAENDERUNGEN)[number];

/** Bedarf of a Lebensbereich on both days; null: not raised; OFFEN: the later Assessment is still being recorded. */
export type Bedarfspaar = { frueher: number | null; spaeter: number | null | 'OFFEN' };

export function computeVeraenderung({ frueher, spaeter }: Bedarfspaar): Veraenderung {
  if (spaeter === 'OFFEN') return 'OFFEN';
  if (frueher === null) return spaeter === null ? 'NICHT_ERHOBEN' : 'NEU_ERHOBEN';
  if (spaeter === null) return 'NICHT_MEHR_ERHOBEN';
  if (spaeter === frueher) return 'GLEICH';
  return spaeter < frueher ? 'BESSER' : 'SCHLECHTER';
}

/**
 * The two Assessments that stand beside each other: the newest two, or those that were asked for, whatever their order.
 * `alle` is newest first. `null`: there are not two; `'UNBEKANNT'`: one that was asked for is not among them.
 */
export function findPaar<A extends { id: string }>(
  alle: readonly A[],
  wunsch: { frueher?: string | undefined; spaeter?: string | undefined },
): { frueher: A; spaeter: A } | null | 'UNBEKANNT' {
  const gewuenscht = [wunsch.spaeter, wunsch.frueher].filter((id) => id !== undefined);
  if (gewuenscht.some((id) => !alle.some((assessment) => assessment.id === id))) return 'UNBEKANNT';
  const gewaehlt = alle.filter(({ id }) => gewuenscht.includes(id));
  const [spaeter, frueher] = [...gewaehlt, ...alle.filter((assessment) => !gewaehlt.includes(assessment))]
    .slice(0, 2)
    .toSorted((a, b) => alle.indexOf(a) - alle.indexOf(b));
  return spaeter === undefined || frueher === undefined ? null : { frueher, spaeter };
}
