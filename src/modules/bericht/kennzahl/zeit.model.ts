import {
  endOfQuarter,
  type PlainDate,
  type Quartal,
  quarterOf,
  startOfQuarter,
  toPlainDate,
} from '#src/core/plain-date.ts';

export const MUSTER_QUARTAL = /^20[0-9]{2}-Q[1-4]$/u;

/** Quarters of a year that are over on a day. The running one is never shown: from day to day its numbers grow by single people. */
export function listQuartale(jahr: number, stichtag: PlainDate): Quartal[] {
  return [1, 2, 3, 4]
    .map((nummer) => `${jahr}-Q${nummer}` as Quartal)
    .filter((quartal) => quartal < quarterOf(stichtag));
}

export function startOf(quartal: string): PlainDate {
  const monat = (Number(quartal.slice(6)) - 1) * 3 + 1;
  return startOfQuarter(toPlainDate(`${quartal.slice(0, 4)}-${String(monat).padStart(2, '0')}-01`));
}

export function endOf(quartal: string): PlainDate {
  return endOfQuarter(startOf(quartal));
}

/** The last quarter that is over. */
export function lastQuartal(stichtag: PlainDate): Quartal {
  const jahr = Number(stichtag.slice(0, 4));
  return listQuartale(jahr, stichtag).at(-1) ?? (`${jahr - 1}-Q4` as Quartal);
}

export function formatQuartal(quartal: string): string {
  return `${quartal.slice(6)}. Quartal ${quartal.slice(0, 4)}`;
}
