import { type PlainDate, toPlainDate } from '#src/core/plain-date.ts';
import { toVzae, type Vzae } from '#src/core/vzae.ts';
import type { Baustein } from './baustein.model.ts';

export type GedruckteSumme = { zugewiesen: Vzae; vorgesehen: Vzae; besetzt: Vzae; offen: Vzae };

/** Stichtag and rows „Insgesamt“ of the three tables. Source: Landtag NRW, answer 498 of 2 November 2022. */
export const LANDTAG_STICHTAG: PlainDate = toPlainDate('2022-09-30');
export const LANDTAG_QUELLE = 'Landtag NRW, Kleine Anfrage 498, Antwort vom 02.11.2022';

export const GEDRUCKTE_SUMMEN = {
  1: toSumme(19_400, 18_000, 13_657, 4_343),
  2: toSumme(71_300, 61_972, 36_716, 25_256),
  3: toSumme(20_000, 16_800, 10_850, 5_950),
} as const satisfies Record<Baustein, GedruckteSumme>;

/** „714 mögliche“ Stellen in the text of the answer; the table adds up to 713,00. */
export const TEXT_MOEGLICHE_BAUSTEIN_2: Vzae = toVzae(71_400);

function toSumme(zugewiesen: number, vorgesehen: number, besetzt: number, offen: number): GedruckteSumme {
  return {
    zugewiesen: toVzae(zugewiesen),
    vorgesehen: toVzae(vorgesehen),
    besetzt: toVzae(besetzt),
    offen: toVzae(offen),
  };
}
