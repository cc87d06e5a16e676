import { addDays, type PlainDate, toPlainDate } from '#src/core/plain-date.ts';
import { contains, type Period } from '#src/core/period.ts';

/** A row that holds from `von` to `bis` (open: null), both days included. */
export type Abschnitt = { von: PlainDate; bis: PlainDate | null };

/** The row that holds on the day, or null. Rows of one series never overlap. */
export function findAm<T extends Abschnitt>(reihe: readonly T[], tag: PlainDate): T | null {
  return reihe.find((abschnitt) => contains(abschnitt, tag)) ?? null;
}

/** Last day of a new row that begins on `ab`: the day before the next row of the series, or open. */
export function computeEnde(reihe: readonly Abschnitt[], ab: PlainDate): PlainDate | null {
  const naechster = reihe
    .map((abschnitt) => abschnitt.von)
    .filter((von) => von > ab)
    .sort()[0];
  return naechster === undefined ? null : addDays(naechster, -1);
}

/**
 * The part of a row that stays when something else begins on `ab`: the days before. null when nothing stays.
 * The row itself is never shortened: it is replaced by this part, so that the old knowledge is kept.
 */
export function computeRest(alt: Abschnitt, ab: PlainDate): Period | null {
  return alt.von < ab ? { von: alt.von, bis: addDays(ab, -1) } : null;
}

/** When and by whom rows are recorded; `von` is null for system accounts. */
export type Erfassung = { am: Date; von: string | null };

/** Columns of validity as a row of the domain. */
export function toAbschnitt(zeile: { gueltig_von: string; gueltig_bis: string | null }): Abschnitt {
  return {
    von: toPlainDate(zeile.gueltig_von),
    bis: zeile.gueltig_bis === null ? null : toPlainDate(zeile.gueltig_bis),
  };
}
