import { toPlainDate } from '#src/core/plain-date.ts';
import type { Pruefstand } from './regel.model.ts';

/**
 * State of the shipped rules: written from the laws as of this day, checked by nobody yet (OQ-RK-01). A Stelle that had
 * a rule checked writes name and new date beside it.
 */
export const UNGEPRUEFT: Pruefstand = {
  stand: toPlainDate('2026-08-19'),
  geprueftVon: null,
  pruefenBis: toPlainDate('2027-08-31'),
};

/** Shown in place of a name. */
export const NOCH_NICHT_GEPRUEFT = 'ungeprüft (noch nicht fachlich geprüft)';
