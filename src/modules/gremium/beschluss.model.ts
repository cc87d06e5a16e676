import { addMonths, diffDays, type PlainDate } from '#src/core/plain-date.ts';

export const BESCHLUSS_ZUSTAENDE = ['BESCHLOSSEN', 'IN_UMSETZUNG', 'UMGESETZT', 'NICHT_UMGESETZT'] as const;
export type BeschlussZustand = (typeof BESCHLUSS_ZUSTAENDE)[number];
export const BESCHLUSS_ZUSTAND_NAMEN = {
  BESCHLOSSEN: 'beschlossen',
  IN_UMSETZUNG: 'in Umsetzung',
  UMGESETZT: 'umgesetzt',
  NICHT_UMGESETZT: 'nicht umgesetzt',
} as const satisfies Record<BeschlussZustand, string>;
export const VERFAHREN = ['KONSENS', 'ABSTIMMUNG'] as const;
export type Beschlussverfahren = (typeof VERFAHREN)[number];
export const VERFAHREN_NAMEN = {
  KONSENS: 'Konsens',
  ABSTIMMUNG: 'Abstimmung',
} as const satisfies Record<Beschlussverfahren, string>;

/** What may follow. A finished one may be taken up again; nothing goes back to where nobody had begun. */
export const BESCHLUSS_FOLGEN = {
  BESCHLOSSEN: ['BESCHLOSSEN', 'IN_UMSETZUNG', 'UMGESETZT', 'NICHT_UMGESETZT'],
  IN_UMSETZUNG: ['IN_UMSETZUNG', 'UMGESETZT', 'NICHT_UMGESETZT'],
  UMGESETZT: ['IN_UMSETZUNG'],
  NICHT_UMGESETZT: ['IN_UMSETZUNG'],
} as const satisfies Record<BeschlussZustand, readonly BeschlussZustand[]>;

export const OFFENE_ZUSTAENDE = [
  'BESCHLOSSEN',
  'IN_UMSETZUNG',
] as const satisfies readonly BeschlussZustand[];

export function isOffen(zustand: BeschlussZustand): boolean {
  return OFFENE_ZUSTAENDE.some((einer) => einer === zustand);
}

/** Day after which an open Beschluss is overdue; without a date due, some months after it was decided (OQ-S-05). */
export function computeUmsetzungsfrist(
  { faellig, beschlossenAm }: { faellig: PlainDate | null; beschlossenAm: PlainDate },
  monateOhneFrist: number,
): PlainDate {
  return faellig ?? addMonths(beschlossenAm, monateOhneFrist);
}

/** Days since it was decided. */
export function computeAlter(beschlossenAm: PlainDate, stichtag: PlainDate): number {
  return Math.max(0, diffDays(beschlossenAm, stichtag));
}
