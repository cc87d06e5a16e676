import {
  addDays,
  daysInMonth,
  diffDays,
  lastDayOfMonth,
  lastDayOfYear,
  monthOf,
  type PlainDate,
  toPlainDate,
  yearOf,
} from '#src/core/plain-date.ts';
import type { Vzae } from '#src/core/vzae.ts';
import {
  addBruch,
  type Bruch,
  EINS_BRUCH,
  multiplyBruch,
  NULL_BRUCH,
  sumBruch,
  toBruch,
} from '../bruch.model.ts';
import type { ZeitfaktorMethode } from '../parameter.model.ts';

/** A closed period: both days are counted. */
export type Zeitraum = { readonly von: PlainDate; readonly bis: PlainDate };

/**
 * Share of a Jahresbetrag for a period (OQ-F-01). The Richtlinie says „Jahresbetrag“ and no more, so the method is a
 * parameter. One whole calendar year is 1 by every method. A period over several years adds up its years.
 */
export function computeZeitfaktor(zeitraum: Zeitraum, methode: ZeitfaktorMethode): Bruch {
  if (methode === 'KEINE') return EINS_BRUCH;
  if (methode === 'TAG') return sumBruch(listJahre(zeitraum).map(dayShare));
  return multiplyBruch(
    sumBruch(listMonate(zeitraum).map((monat) => monthShare(monat, methode))),
    toBruch(1, 12),
  );
}

/** A share of a post with the days it was filled. */
export type Besetzungsabschnitt = Zeitraum & { readonly vzae: Vzae };

/** VZÄ times time, for shares that change inside the year: unrounded, so that the amount is rounded once. */
export function computeJahresanteil(
  abschnitte: readonly Besetzungsabschnitt[],
  methode: ZeitfaktorMethode,
): Bruch {
  return abschnitte.reduce(
    (summe, abschnitt) =>
      addBruch(summe, multiplyBruch(toBruch(abschnitt.vzae, 100), computeZeitfaktor(abschnitt, methode))),
    NULL_BRUCH,
  );
}

function monthShare({ von, bis }: Zeitraum, methode: ZeitfaktorMethode): Bruch {
  const monatstage = daysInMonth(yearOf(von), monthOf(von));
  const tage = diffDays(von, bis) + 1;
  if (methode === 'ZWOELFTEL_ANGEFANGEN') return EINS_BRUCH;
  if (methode === 'ZWOELFTEL_VOLL') return tage === monatstage ? EINS_BRUCH : NULL_BRUCH;
  return toBruch(tage, monatstage);
}

function dayShare(jahr: Zeitraum): Bruch {
  const erster = toPlainDate(`${yearOf(jahr.von)}-01-01`);
  return toBruch(diffDays(jahr.von, jahr.bis) + 1, diffDays(erster, lastDayOfYear(erster)) + 1);
}

/** Cuts the period at the ends of months. */
function listMonate(zeitraum: Zeitraum): Zeitraum[] {
  return cutPeriod(zeitraum, (tag) => lastDayOfMonth(tag));
}

function listJahre(zeitraum: Zeitraum): Zeitraum[] {
  return cutPeriod(zeitraum, (tag) => lastDayOfYear(tag));
}

function cutPeriod({ von, bis }: Zeitraum, endOf: (tag: PlainDate) => PlainDate): Zeitraum[] {
  const teile: Zeitraum[] = [];
  let beginn = von;
  while (beginn <= bis) {
    const ende = endOf(beginn) < bis ? endOf(beginn) : bis;
    teile.push({ von: beginn, bis: ende });
    if (ende === bis) break;
    beginn = addDays(ende, 1);
  }
  return teile;
}
