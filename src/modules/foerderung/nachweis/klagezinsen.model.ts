import { type Cent, NULL_CENT, toCent } from '#src/core/cent.ts';
import { maxDate, minDate, type PlainDate } from '#src/core/plain-date.ts';
import { fail, ok, type Result } from '#src/core/result.ts';
import {
  type Bruch,
  multiplyBruch,
  NULL_BRUCH,
  roundBruch,
  sumBruch,
  toBruch,
} from '../regelwerk/bruch.model.ts';
import type { Regelparameter } from '../regelwerk/parameter.model.ts';
import { computeZinsanteil } from '../regelwerk/rl-2024-12/erstattung.model.ts';
import { listAbschnitte, type Zinsangabe } from './erstattung.model.ts';

export type Klagezinsfrage = {
  /** The Erstattung without interest. */
  readonly erstattung: Cent;
  /** Day up to which the Bescheid counted interest: the first one that bears it now. */
  readonly ab: PlainDate;
  /** The day of payment; it bears none. */
  readonly bis: PlainDate;
  /** What came in, with its day. */
  readonly eingaenge: readonly { readonly am: PlainDate; readonly betrag: number }[];
  readonly saetze: readonly Zinsangabe[];
};
export type Klagezinszeile = {
  readonly von: PlainDate;
  readonly bis: PlainDate;
  /** Open on these days. */
  readonly offen: Cent;
  readonly basiszins: Bruch;
};
export type Klagezinsen = { readonly zinsen: Cent; readonly zeilen: readonly Klagezinszeile[] };

/**
 * GL-RF-c (§ 49a Abs. 3 VwVfG NRW) for the time that the Bescheid did not count, because a Klage was pending (OQ-F-82): from
 * `ab` on what is open each day, rounded once to the cent. A payment lowers the Erstattung first (OQ-F-97).
 */
export function computeKlagezinsen(
  { erstattung, ab, bis, eingaenge, saetze }: Klagezinsfrage,
  parameter: Pick<Regelparameter, 'zinstage'>,
): Result<Klagezinsen, string> {
  if (saetze.length === 0) return fail('Tragen Sie den Basiszinssatz ein, der am ersten Tag galt.');
  if (bis <= ab) return fail('Das Ende liegt nicht nach dem Tag, bis zu dem der Bescheid Zinsen rechnet.');
  const tage = eingaenge.map(({ am }) => minDate(maxDate(am, ab), bis));
  const grenzen = [...new Set([ab, ...tage, bis])].toSorted();
  const zeilen: Klagezinszeile[] = [];
  const anteile: Bruch[] = [NULL_BRUCH];
  for (const [platz, von] of grenzen.slice(0, -1).entries()) {
    const offen = countOffen(erstattung, eingaenge, von);
    if (offen === NULL_CENT) continue;
    const abschnitte = listAbschnitte(von, grenzen[platz + 1] ?? bis, saetze, parameter);
    if (!abschnitte.ok) return abschnitte;
    for (const abschnitt of abschnitte.wert) {
      zeilen.push({ von: abschnitt.von, bis: abschnitt.bis, offen, basiszins: abschnitt.basiszins });
      anteile.push(multiplyBruch(toBruch(offen), computeZinsanteil(abschnitt)));
    }
  }
  return ok({ zinsen: toCent(roundBruch(sumBruch(anteile))), zeilen });
}

function countOffen(erstattung: Cent, eingaenge: Klagezinsfrage['eingaenge'], am: PlainDate): Cent {
  const gezahlt = eingaenge
    .filter((eines) => eines.am <= am)
    .reduce((summe, { betrag }) => summe + betrag, 0);
  return toCent(Math.max(0, erstattung - gezahlt));
}
