import { addDays, maxDate, type Quartal } from '#src/core/plain-date.ts';
import type { Trx } from '#src/platform/db/kysely.ts';
import type { Kontext } from '#src/platform/dienste.ts';
import { ALLE } from './blatt.model.ts';
import { loadBlatt, loadRaum } from './load-blatt.ts';
import { OHNE_KOMMUNE } from './summen.repo.ts';
import { SCHWELLE } from './tabelle.model.ts';
import { endOf, lastQuartal } from './zeit.model.ts';

/** What the sheet of a Standort shows of one kind of count in one quarter; what is merged there is not shown for itself. */
export type Sichtbarkeit = {
  readonly gesamt: boolean;
  readonly isOrtSichtbar: (kommuneId: string | null) => boolean;
  readonly isWertSichtbar: (merkmal: string, code: string) => boolean;
};

/**
 * For other pages that show the same counts of the own Standort: they hide what the indicators hide, so that nobody learns more from
 * both than from one. A quarter that still runs is judged as if it were over with what is there. Where no sums are there yet, all is visible.
 */
export async function loadSichtbarkeit(
  trx: Trx,
  kontext: Kontext,
  zaehlart: string,
  quartal: Quartal,
): Promise<Sichtbarkeit> {
  const raum = await loadRaum(trx, 'STANDORT', kontext.dienste.demo, SCHWELLE.INTERN);
  const letztes = lastQuartal(kontext.stichtag);
  const { blatt, zusammenfassung } = await loadBlatt(trx, raum, {
    zaehlart,
    jahr: Number(quartal.slice(0, 4)),
    wissensstand: quartal > letztes ? quartal : letztes,
    stichtag: maxDate(kontext.stichtag, addDays(endOf(quartal), 1)),
  });
  const isSichtbar = (ort: string, merkmal: string, code: string): boolean =>
    blatt.find(ort, merkmal, code, quartal)?.verdeckt !== true;
  return {
    gesamt: isSichtbar(ALLE, '', ''),
    isOrtSichtbar: (kommuneId) => {
      const ort = kommuneId ?? OHNE_KOMMUNE;
      return !zusammenfassung.orte.has(ort) && isSichtbar(ort, '', '');
    },
    isWertSichtbar: (merkmal, code) =>
      zusammenfassung.codes.get(merkmal)?.has(code) !== true && isSichtbar(ALLE, merkmal, code),
  };
}
