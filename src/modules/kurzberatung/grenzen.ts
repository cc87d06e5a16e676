import { addDays, addMonths, type PlainDate } from '#src/core/plain-date.ts';
import { PARAMETER } from '#src/platform/config/parameter.ts';

/** Entered from paper: not longer ago than the Akte would be kept (LK-02). */
export function computeFruehestenBeginn(stichtag: PlainDate): PlainDate {
  return addMonths(stichtag, -PARAMETER.kurzberatung_nachtrag.wert);
}

/** The information may have been given before the Akte began, as a contact may have been. One that stands there stays. */
export function computeFruehesteInformation(
  begonnenAm: PlainDate,
  neu: PlainDate | null,
  bisher: PlainDate | null = null,
): PlainDate | undefined {
  return neu === bisher ? undefined : addDays(begonnenAm, -PARAMETER.kontakt_vor_beginn.wert);
}
