import type { Zufall } from '../../demo/zufall.ts';

const hex = (wert: number, stellen: number): string => wert.toString(16).padStart(stellen, '0');
const next = (zufall: Zufall, stellen: number): string =>
  hex(Math.floor(zufall.next() * 16 ** stellen), stellen);

/** Version 7 of a moment in the story; `zaehler` (three hex digits) keeps the order of ids made together. */
export function createIdV7(zufall: Zufall, ms: number, zaehler: string): string {
  const zeit = hex(ms, 12);
  return `${zeit.slice(0, 8)}-${zeit.slice(8)}-7${zaehler}-a${next(zufall, 3)}-${next(zufall, 6)}${next(zufall, 6)}`;
}

/** Version 4 from the seed: synthetic rows only. */
export function createIdV4(zufall: Zufall): string {
  return `${next(zufall, 8)}-${next(zufall, 4)}-4${next(zufall, 3)}-9${next(zufall, 3)}-${next(zufall, 6)}${next(zufall, 6)}`;
}
