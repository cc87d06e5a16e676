import {
  addDays,
  addMonths,
  endOfQuarter,
  type PlainDate,
  quarterOf,
  startOfQuarter,
  toPlainDate,
} from '#src/core/plain-date.ts';

/** Quarters that can be chosen: the running one and those before it. Our choice; no source names a reporting period (OQ-P-42). */
export const ZEITRAEUME = 5;
export const ZEITRAUM_MUSTER = /^20\d\d-Q[1-4]$/;

/** The running quarter first. */
export function listZeitraeume(stichtag: PlainDate): string[] {
  const zeitraeume: string[] = [];
  let tag = startOfQuarter(stichtag);
  while (zeitraeume.length < ZEITRAEUME) {
    zeitraeume.push(quarterOf(tag));
    tag = startOfQuarter(addDays(tag, -1));
  }
  return zeitraeume;
}

/** First and last day of a quarter. */
export function toGrenzen(zeitraum: string): { von: PlainDate; bis: PlainDate } {
  const monat = (Number(zeitraum.slice(-1)) - 1) * 3;
  const von = addMonths(toPlainDate(`${zeitraum.slice(0, 4)}-01-01`), monat);
  return { von, bis: endOfQuarter(von) };
}

/** „4. Quartal 2026“ */
export function formatZeitraum(zeitraum: string): string {
  return `${zeitraum.slice(-1)}. Quartal ${zeitraum.slice(0, 4)}`;
}
