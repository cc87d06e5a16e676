import { ok } from '#src/core/result.ts';
import { roundToFive } from '#src/core/staffelung.ts';
import type { Trx } from '#src/platform/db/kysely.ts';
import { ALLE, JAHR } from './blatt.model.ts';
import type { Ladeangabe } from './compute-tabelle.ts';
import { computeRundungslage, type Rundungslage } from './gerundet.model.ts';
import { getDimension } from './katalog/dimensionen.ts';
import { type Kennzahltabelle, type Rechnung } from './kennzahl.model.ts';
import { loadSummen, toOrtskoepfe } from './load-blatt.ts';
import type { Summe } from './summen.repo.ts';
import {
  type Achsenbild,
  computeAnteilVerdeckt,
  computeGesamt,
  computeZellen,
  type Zellfinder,
} from './tabelle.model.ts';
import { type Inhalt, RUNDUNGSHINWEIS, toFrische, toZeitkoepfe } from './tabelle-faelle.ts';

/** A flow by Merkmale that are counted apart from one another: by value and time, each number rounded for itself (STAT-05, STAT-09). */
export async function loadGerundet(
  trx: Trx,
  angabe: Ladeangabe,
  { zaehlart }: Extract<Rechnung, { art: 'GERUNDET' }>,
) {
  const { kennzahl, frage, raum, quartale, wissensstand } = angabe;
  const summen = new Map<string, Summe[]>();
  for (const merkmal of kennzahl.dimensionen)
    summen.set(
      merkmal,
      await loadSummen(trx, raum, {
        arten: [zaehlart],
        schnitt: merkmal,
        von: quartale[0] ?? `${frage.jahr}-Q1`,
        bis: quartale.at(-1) ?? `${frage.jahr}-Q1`,
        wissensstand,
      }),
    );
  const lagen = new Map(
    [...summen].map(([merkmal, zeilen]) => [
      merkmal,
      computeRundungslage(toMatrix(zeilen, getDimension(merkmal).werte, quartale), raum.k),
    ]),
  );
  const find = toSicheres(toGerundet(summen, kennzahl.dimensionen[0] ?? ''), lagen);
  const bild: Achsenbild = {
    orte: toOrtskoepfe(raum, { orte: [], gruppen: [] }, frage.ebene),
    zeiten: toZeitkoepfe(quartale, quartale.length === 4),
    werte: (merkmal) => [
      ...getDimension(merkmal).werte.map(({ code, text }) => ({ code, text, summe: false })),
      { code: ALLE, text: 'zusammen', summe: true },
    ],
    zeit: JAHR,
  };
  const tabelle = computeZellen(frage, bild, find);
  const n = computeGesamt(frage, bild, find);
  const zurueckgehalten = [...lagen.values()].some((lage) => lage !== 'ALLES');
  return ok({
    ...tabelle,
    median: null,
    n,
    N: computeGesamt({ ...frage, filter: {} }, bild, find),
    wissensstand: wissensstand as Kennzahltabelle['wissensstand'],
    frische: toFrische([...summen.values()].flat().map(({ berechnetAm }) => berechnetAm)),
    verfahren: 'RUNDUNG',
    hinweise: [RUNDUNGSHINWEIS, ...(zurueckgehalten ? [ZURUECKGEHALTEN] : [])],
    anteilVerdeckt: computeAnteilVerdeckt(tabelle),
  } satisfies Inhalt);
}

const ZURUECKGEHALTEN =
  'Einige Zahlen sind verdeckt (x): Aus gerundeten Quartalen, Jahr und Summe ließe sich sonst eine kleine Zahl genau errechnen.';

/** Per value that the table shows, the counts of its quarters. */
function toMatrix(
  zeilen: readonly Pick<Summe, 'quartal' | 'code' | 'wert'>[],
  werte: readonly { code: string }[],
  quartale: readonly string[],
): number[][] {
  return werte.map(({ code }) =>
    quartale.map((quartal) =>
      Math.max(
        0,
        zeilen
          .filter((zeile) => zeile.code === code && zeile.quartal === quartal)
          .reduce((summe, { wert }) => summe + wert, 0),
      ),
    ),
  );
}

/** Hides what rounding does not: all quarters of a Merkmal, or all of it. The sum over its values is that of P-01 and known. */
function toSicheres(find: Zellfinder, lagen: ReadonlyMap<string, Rundungslage>): Zellfinder {
  return (ort, merkmal, code, zeit) => {
    const lage = lagen.get(merkmal) ?? 'ALLES';
    return lage === 'NICHTS' || (lage === 'NUR_GANZES' && zeit !== JAHR)
      ? { wert: null, verdeckt: true }
      : find(ort, merkmal, code, zeit);
  };
}

/** `''`: all values together, by the first Merkmal. A value that more was taken back from than added in a quarter is 0. */
export function toGerundet(
  summen: ReadonlyMap<string, readonly Pick<Summe, 'quartal' | 'code' | 'wert'>[]>,
  erstes: string,
): Zellfinder {
  return (_ort, merkmal, code, zeit) => {
    const zeilen = summen.get(merkmal === '' ? erstes : merkmal) ?? [];
    const wert = zeilen
      .filter((zeile) => (zeit === JAHR || zeile.quartal === zeit) && (merkmal === '' || zeile.code === code))
      .reduce((summe, zeile) => summe + zeile.wert, 0);
    return { wert: roundToFive(Math.max(0, wert)), verdeckt: false };
  };
}
