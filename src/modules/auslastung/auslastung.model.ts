import {
  addDays,
  addMonths,
  diffDays,
  lastDayOfMonth,
  type PlainDate,
  toPlainDate,
} from '#src/core/plain-date.ts';
import { roundToFive } from '#src/core/staffelung.ts';
import { toVzae, type Vzae } from '#src/core/vzae.ts';
import type { Messwert } from './zielwerte.model.ts';

/** How many full months a period has. */
export const MONATE = [1, 3] as const;
export type Monate = (typeof MONATE)[number];
/**
 * So many full months back a period may end: capacity is a question of now. What deleted Akten added to a month is kept for a
 * year (migration 0059), so that a count does not shrink by a deletion.
 */
export const MONATE_ZURUECK = 3;

/** Full calendar months; `bis` is the Stichtag. Both days included. */
export type Zeitraum = { von: PlainDate; bis: PlainDate; monate: Monate };

/** Last days of the months that a period may end with, the latest first: only months that are over. */
export function listMonatsenden(heute: PlainDate): PlainDate[] {
  const erster = toPlainDate(`${heute.slice(0, 7)}-01`);
  return Array.from({ length: MONATE_ZURUECK }, (_, stelle) => addDays(addMonths(erster, -stelle), -1));
}

/** The period that ends with this month (`2026-09`); null when it is not one of those that can be chosen. */
export function computeZeitraum(
  heute: PlainDate,
  monat: string | undefined,
  monate: Monate,
): Zeitraum | null {
  const enden = listMonatsenden(heute);
  const bis = monat === undefined ? enden[0] : enden.find((ende) => ende.startsWith(monat));
  if (bis === undefined) return null;
  const erster = toPlainDate(`${bis.slice(0, 7)}-01`);
  return { von: addMonths(erster, 1 - monate), bis: lastDayOfMonth(bis), monate };
}

/** Exact counts of a period as the database answers them. Days: one per open Akte and day. */
export type Zaehlung = {
  faelleHeute: number;
  kurzHeute: number;
  faelleStichtag: number;
  kurzStichtag: number;
  fallTage: number;
  kurzTage: number;
  begonnen: number;
};

export const KEINE_ZAEHLUNG: Zaehlung = {
  faelleHeute: 0,
  kurzHeute: 0,
  faelleStichtag: 0,
  kurzStichtag: 0,
  fallTage: 0,
  kurzTage: 0,
  begonnen: 0,
};

export function addZaehlung(a: Zaehlung, b: Zaehlung): Zaehlung {
  return {
    faelleHeute: a.faelleHeute + b.faelleHeute,
    kurzHeute: a.kurzHeute + b.kurzHeute,
    faelleStichtag: a.faelleStichtag + b.faelleStichtag,
    kurzStichtag: a.kurzStichtag + b.kurzStichtag,
    fallTage: a.fallTage + b.fallTage,
    kurzTage: a.kurzTage + b.kurzTage,
    begonnen: a.begonnen + b.begonnen,
  };
}

export const VZAE_LAGEN = ['BEKANNT', 'UNBEKANNT', 'NUR_STANDORT', 'NULL'] as const;
/** Filled VZÄ of Baustein 2: on the Stichtag and as average of the period; both null unless BEKANNT. */
export type Vzaestand = {
  lage: (typeof VZAE_LAGEN)[number];
  stichtag: Vzae | null;
  durchschnitt: Vzae | null;
};

export type Vzaezeile = { sammelmeldung: boolean; vzaeStichtag: number; vzaeTage: number };

/**
 * What is known about the VZÄ. `ganz`: the whole Standort, which a Sammelmeldung covers; a part of it is not known from
 * one. Nothing recorded is not the same as nothing filled, and neither is ever divided by.
 */
export function computeVzaestand(zeilen: readonly Vzaezeile[], zeitraum: Zeitraum, ganz: boolean): Vzaestand {
  const ohne = (lage: Vzaestand['lage']): Vzaestand => ({ lage, stichtag: null, durchschnitt: null });
  if (!ganz && zeilen.some(({ sammelmeldung }) => sammelmeldung)) return ohne('NUR_STANDORT');
  if (zeilen.length === 0) return ohne('UNBEKANNT');
  const summe = (feld: 'vzaeStichtag' | 'vzaeTage'): number =>
    zeilen.reduce((n, zeile) => n + zeile[feld], 0);
  const stichtag = summe('vzaeStichtag');
  const durchschnitt = Math.round(summe('vzaeTage') / countTage(zeitraum));
  if (stichtag === 0 && durchschnitt === 0) return ohne('NULL');
  return { lage: 'BEKANNT', stichtag: toVzae(stichtag), durchschnitt: toVzae(durchschnitt) };
}

/** One measure: count on the Stichtag (none for what is counted over a month), average in tenths, both per VZÄ in tenths. */
export type Wert = {
  messwert: Messwert;
  stichtag: number | null;
  durchschnitt: number;
  jeVzaeStichtag: number | null;
  jeVzaeDurchschnitt: number | null;
};

/** The three measures. `gerundet`: counts to five before anything is divided, so that no exact count can be computed back. */
export function computeWerte(
  zaehlung: Zaehlung,
  { zeitraum, vzae, gerundet }: { zeitraum: Zeitraum; vzae: Vzaestand; gerundet: boolean },
): Wert[] {
  const tage = countTage(zeitraum);
  const zahl = (anzahl: number): number => (gerundet ? roundToFive(anzahl) : anzahl);
  const schnitt = (summe: number): number =>
    gerundet ? roundToFive(Math.round(summe / tage)) * 10 : Math.round((summe * 10) / tage);
  const toWert = (messwert: Messwert, stichtag: number | null, durchschnitt: number): Wert => ({
    messwert,
    stichtag,
    durchschnitt,
    jeVzaeStichtag: stichtag === null ? null : computeJeVzae(stichtag * 10, vzae.stichtag),
    jeVzaeDurchschnitt: computeJeVzae(durchschnitt, vzae.durchschnitt),
  });
  const { faelleStichtag, kurzStichtag, fallTage, kurzTage, begonnen } = zaehlung;
  return [
    toWert('FAELLE', zahl(faelleStichtag), schnitt(fallTage)),
    toWert('KURZBERATUNGEN', null, Math.round((zahl(begonnen) * 10) / zeitraum.monate)),
    toWert('AKTEN', zahl(faelleStichtag + kurzStichtag), schnitt(fallTage + kurzTage)),
  ];
}

/** Tenths per full post. null: nothing to divide by. */
export function computeJeVzae(zehntel: number, vzae: Vzae | null): number | null {
  return vzae === null || vzae === 0 ? null : Math.round((zehntel * 100) / vzae);
}

/** Days of the period, both ends included. */
export function countTage({ von, bis }: Pick<Zeitraum, 'von' | 'bis'>): number {
  return diffDays(von, bis) + 1;
}

/** Team figures need so many people behind them (HR-03): a median of fewer is nearly somebody's own number. */
export const MEDIAN_MINDESTENS = 5;

/** The middle of these numbers, in tenths for an even count of them; null when too few stand behind it. */
export function computeMedian(zahlen: readonly number[]): number | null {
  if (zahlen.length < MEDIAN_MINDESTENS) return null;
  const sortiert = zahlen.toSorted((a, b) => a - b);
  const mitte = Math.floor(sortiert.length / 2);
  const [oben = 0, unten = 0] = [sortiert[mitte], sortiert[mitte - 1]];
  return sortiert.length % 2 === 1 ? oben : Math.round((oben + unten) / 2);
}
