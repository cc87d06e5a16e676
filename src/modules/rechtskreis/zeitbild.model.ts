import {
  addDays,
  addMonths,
  diffDays,
  maxDate,
  minDate,
  type PlainDate,
  toPlainDate,
  yearOf,
} from '#src/core/plain-date.ts';
import type { Eintrag } from './eintrag.model.ts';

/** A bar of the picture; places in percent of its width, from the begin of the line of writing. */
export type Balken = {
  id: string;
  start: number;
  breite: number;
  /** Begin not known: the bar starts at the edge. */
  ohneBeginn: boolean;
  /** Goes on, as far as anybody knows. */
  offen: boolean;
  /** A change on one day. */
  punkt: boolean;
};
export type Zeitbild = {
  von: PlainDate;
  bis: PlainDate;
  heute: number;
  marken: { text: string; ort: number }[];
  balken: Balken[];
};

/** Months shown before and after, so that a bar at the edge can be told from one that goes on. */
const RAND_MONATE = 6;
/** A bar is never narrower than a finger can see. */
const MINDESTBREITE = 1.5;

/** Places of the entries between the first known begin and the last known end; today is always inside. */
export function computeZeitbild(eintraege: readonly Eintrag[], stichtag: PlainDate): Zeitbild {
  const tage = eintraege.flatMap(({ gueltigVon, gueltigBis }) =>
    [gueltigVon, gueltigBis].filter((tag) => tag !== null),
  );
  const von = addMonths(tage.reduce(minDate, stichtag), -RAND_MONATE);
  const bis = addMonths(tage.reduce(maxDate, stichtag), RAND_MONATE);
  const laenge = diffDays(von, bis);
  const ort = (tag: PlainDate): number => (diffDays(von, tag) / laenge) * 100;
  return {
    von,
    bis,
    heute: ort(stichtag),
    marken: listMarken(von, bis).map((tag) => ({ text: String(yearOf(tag)), ort: ort(tag) })),
    balken: eintraege.map(({ id, spur, gueltigVon, gueltigBis }) => {
      const punkt = spur === 'VERAENDERUNG' && gueltigBis === null;
      const start = gueltigVon === null ? 0 : ort(gueltigVon);
      const ende = gueltigBis === null ? 100 : ort(addDays(gueltigBis, 1));
      const breite = punkt ? 0 : Math.min(Math.max(ende - start, MINDESTBREITE), 100 - start);
      return {
        id,
        start,
        breite,
        ohneBeginn: gueltigVon === null,
        offen: gueltigBis === null && !punkt,
        punkt,
      };
    }),
  };
}

/** Begins of years, at most eight. */
function listMarken(von: PlainDate, bis: PlainDate): PlainDate[] {
  const erstes = yearOf(von) + 1;
  const anzahl = yearOf(bis) - erstes + 1;
  const schritt = Math.max(1, Math.ceil(anzahl / 8));
  return Array.from({ length: Math.max(0, anzahl) }, (_, stelle) => erstes + stelle)
    .filter((_, stelle) => stelle % schritt === 0)
    .map((jahr) => toPlainDate(`${String(jahr)}-01-01`));
}
