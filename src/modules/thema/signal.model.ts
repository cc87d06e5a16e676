import { type Anteil, computeNewcombeIntervall, computeWilsonIntervall, ratioOf } from '#src/core/anteil.ts';
import {
  addMonths,
  quarterOf,
  startOfQuarter,
  addDays,
  type PlainDate,
  type Quartal,
} from '#src/core/plain-date.ts';
import { type Rate, toPromille } from './wirkung.model.ts';

/** How a quarter compares with what the Standort's own earlier quarters let expect. */
export const SIGNAL_STAENDE = ['MEHR', 'WIE_ERWARTET', 'WENIGER', 'EINZELFALL', 'OHNE_VERGLEICH'] as const;
export type SignalStand = (typeof SIGNAL_STAENDE)[number];
export const SIGNAL_STAND_NAMEN = {
  MEHR: 'mehr als erwartet',
  WIE_ERWARTET: 'wie erwartet',
  WENIGER: 'weniger als erwartet',
  EINZELFALL: 'Einzelfall',
  OHNE_VERGLEICH: 'kein Vergleich möglich',
} as const satisfies Record<SignalStand, string>;
export const SIGNAL_GRUND = 500;

export type Signalgrenzen = { hinweise: number; faelle: number };
export type Signal = { stand: SignalStand; jetzt: Rate | null; erwartet: Rate | null };

/** The last quarter that is over, and the first day of the quarters before it. */
export function computeSignalzeit(
  stichtag: PlainDate,
  fruehere: number,
): { quartal: Quartal; von: PlainDate; beginn: PlainDate; bis: PlainDate } {
  const bis = addDays(startOfQuarter(stichtag), -1);
  const beginn = startOfQuarter(bis);
  return { quartal: quarterOf(bis), von: addMonths(beginn, -3 * fruehere), beginn, bis };
}

/** Compares the quarter with the earlier ones together; small numbers are named and not compared (OQ-S-21). */
export function computeSignal(jetzt: Anteil, frueher: Anteil, grenzen: Signalgrenzen): Signal {
  if (jetzt.betroffen < grenzen.hinweise) return { stand: 'EINZELFALL', jetzt: null, erwartet: null };
  const vergleichbar = [jetzt, frueher].every(
    ({ betroffen, faelle }) => faelle >= grenzen.faelle && betroffen <= faelle,
  );
  if (!vergleichbar) return { stand: 'OHNE_VERGLEICH', jetzt: null, erwartet: null };
  const { unten, oben } = computeNewcombeIntervall(jetzt, frueher);
  const stand = unten > 0 ? 'MEHR' : oben < 0 ? 'WENIGER' : 'WIE_ERWARTET';
  return { stand, jetzt: toRate(jetzt), erwartet: toRate(frueher) };
}

function toRate(anteil: Anteil): Rate {
  return toPromille(ratioOf(anteil), computeWilsonIntervall(anteil));
}
