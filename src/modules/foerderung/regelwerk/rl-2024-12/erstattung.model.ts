import type { Cent } from '#src/core/cent.ts';
import {
  addDays,
  addMonths,
  dayOf,
  diffDays,
  formatGerman,
  lastDayOfYear,
  minDate,
  monthOf,
  type PlainDate,
  toPlainDate,
  yearOf,
} from '#src/core/plain-date.ts';
import { type Bruch, formatBruch, multiplyBetrag, multiplyBruch, sumBruch, toBruch } from '../bruch.model.ts';
import { type Befund, toBefund } from '../meldungen.model.ts';
import type { Regelparameter } from '../parameter.model.ts';
import { type Gerechnet, toSchritt } from '../schritt.model.ts';

/** § 49a Abs. 3 VwVfG NRW: five percentage points above the Basiszins (§ 247 BGB). */
const AUFSCHLAG = toBruch(5, 100);
const WARNTAGE = 60;

/** Basiszins in the unit 1 = 100 %, from the given day on. Entered by the authority every half year; may be negative. */
export type Basiszins = { readonly ab: PlainDate; readonly satz: Bruch };

/** A stretch with one rate; `jahre` is its length in years, exact. */
export type Zinsabschnitt = { readonly jahre: Bruch; readonly basiszins: Bruch };

/** GL-RF-c: interest over all stretches, rounded once to the cent. A negative rate below the addition gives none. */
export function computeZinsen(betrag: Cent, abschnitte: readonly Zinsabschnitt[]): Gerechnet<Cent> {
  const anteil = sumBruch(abschnitte.map((abschnitt) => computeZinsanteil(abschnitt)));
  const wert = multiplyBetrag(betrag, anteil);
  const eingabe = {
    betrag,
    abschnitte: abschnitte.map(({ jahre, basiszins }) => ({
      jahre: formatBruch(jahre),
      basiszins: formatBruch(basiszins),
    })),
  };
  return { wert, schritte: [toSchritt('GL-RF-c', eingabe, wert)] };
}

/** What one stretch adds, as a share of the amount, unrounded. */
export function computeZinsanteil({ jahre, basiszins }: Zinsabschnitt): Bruch {
  return multiplyBruch(jahre, addRate(basiszins));
}

/**
 * Cuts the time of interest at the changes of the Basiszins. The first day counts, `bis` does not (it is the day of
 * payment). Throws when the table does not reach back to `von`: then the authority has to enter a rate.
 */
export function listZinsabschnitte(
  von: PlainDate,
  bis: PlainDate,
  tabelle: readonly Basiszins[],
  parameter: Pick<Regelparameter, 'zinstage'>,
): Zinsabschnitt[] {
  const geordnet = tabelle.toSorted((a, b) => (a.ab < b.ab ? -1 : 1));
  if (geordnet[0] === undefined || geordnet[0].ab > von)
    throw new RangeError('No Basiszins for the first day');
  return geordnet.flatMap(({ ab, satz }, platz) => {
    const beginn = ab > von ? ab : von;
    const ende = minDate(geordnet[platz + 1]?.ab ?? bis, bis);
    return beginn < ende ? [{ jahre: computeZinsjahre(beginn, ende, parameter), basiszins: satz }] : [];
  });
}

/** Length in years by the method of the parameter (OQ-F-25). */
export function computeZinsjahre(
  von: PlainDate,
  bis: PlainDate,
  parameter: Pick<Regelparameter, 'zinstage'>,
): Bruch {
  if (parameter.zinstage === 'ACT_365') return toBruch(diffDays(von, bis), 365);
  if (parameter.zinstage === '30_360') return toBruch(commercialDays(von, bis), 360);
  const jahre: Bruch[] = [];
  let beginn = von;
  while (beginn < bis) {
    const neujahr = addDays(lastDayOfYear(beginn), 1);
    const ende = minDate(neujahr, bis);
    const erster = toPlainDate(`${yearOf(beginn)}-01-01`);
    jahre.push(toBruch(diffDays(beginn, ende), diffDays(erster, neujahr)));
    beginn = ende;
  }
  return sumBruch(jahre);
}

/** GL-RF-a (§ 48 Abs. 4, § 49 Abs. 3 Satz 2 VwVfG NRW): one year from knowledge; a warning sixty days before its end. */
export function checkJahresfrist(kenntnisAm: PlainDate, stichtag: PlainDate): Befund[] {
  const ende = addMonths(kenntnisAm, 12);
  return stichtag >= addDays(ende, -WARNTAGE) ? [toBefund('W-RF-a', { datum: formatGerman(ende) })] : [];
}

function addRate(basiszins: Bruch): Bruch {
  const satz = sumBruch([basiszins, AUFSCHLAG]);
  return satz.zaehler < 0n ? toBruch(0) : satz;
}

/** 30/360: every month has thirty days. */
function commercialDays(von: PlainDate, bis: PlainDate): number {
  const tag = (datum: PlainDate): number => Math.min(dayOf(datum), 30);
  return (yearOf(bis) - yearOf(von)) * 360 + (monthOf(bis) - monthOf(von)) * 30 + (tag(bis) - tag(von));
}
