import { addDays, maxDate, type Quartal } from '#src/core/plain-date.ts';
import type { Trx } from '#src/platform/db/kysely.ts';
import type { Kontext } from '#src/platform/dienste.ts';
import { ALLE } from './blatt.model.ts';
import { loadRaum } from './load-blatt.ts';
import { OHNE_KOMMUNE } from './summen.repo.ts';
import { SCHWELLE } from './tabelle.model.ts';
import { type Bestand, loadBestandsfinder } from './tabelle-bestand.ts';
import { endOf, lastQuartal, listQuartale } from './zeit.model.ts';

/** Stocks of the own Standort as the indicators show them; null: hidden there. */
export type Bestandslage = {
  readonly gesamt: number | null;
  readonly findOrt: (kommuneId: string | null) => number | null;
};

/**
 * For other pages that show a stock of the own Standort: the same number as the indicator, so that nobody learns more from both than
 * from one. A quarter that still runs is judged as if it were over with what is there.
 */
export async function loadBestandslage(
  trx: Trx,
  kontext: Kontext,
  fluesse: Omit<Bestand, 'art'>,
  quartal: Quartal,
): Promise<Bestandslage> {
  const raum = await loadRaum(trx, 'STANDORT', kontext.dienste.demo, SCHWELLE.INTERN);
  const letztes = lastQuartal(kontext.stichtag);
  const stichtag = maxDate(kontext.stichtag, addDays(endOf(quartal), 1));
  const wissensstand = quartal > letztes ? quartal : letztes;
  const jahr = Number(quartal.slice(0, 4));
  const geladen = await loadBestandsfinder(
    trx,
    {
      raum,
      stichtag,
      wissensstand,
      neuester: wissensstand,
      quartale: listQuartale(jahr, stichtag),
      speicher: new Map(),
      frage: { jahr },
    },
    { art: 'BESTAND', ...fluesse },
  );
  const find = (ort: string): number | null =>
    geladen.ok ? (geladen.wert.find(ort, '', '', quartal)?.wert ?? null) : null;
  return { gesamt: find(ALLE), findOrt: (kommuneId) => find(kommuneId ?? OHNE_KOMMUNE) };
}
