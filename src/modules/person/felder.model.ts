import { z } from 'zod';
import { absatz, zeile } from '#src/modules/akte/feld.model.ts';

/** A line, or nothing: blank and left out are null. */
export function zeileOderLeer(max: number) {
  return z.preprocess(toNull, zeile(max).nullable().default(null));
}

/** Several lines, or nothing. */
export function absatzOderLeer(max: number) {
  return z.preprocess(toNull, absatz(max).nullable().default(null));
}

function toNull(wert: unknown): unknown {
  return typeof wert === 'string' && wert.trim() === '' ? null : wert;
}
