import { roundToFive } from '#src/core/staffelung.ts';
import { computeSchranken, sumAlles, sumSpalte, sumZeile } from './schranken.model.ts';
import { computeSperrung, type Zahlentafel } from './sperrung.model.ts';

/** Stands for a hidden count. */
export const VERDECKT = 'x';
export type Ausgabezelle = number | typeof VERDECKT;

/**
 * What may be published. `TABELLE`: with hidden cells. `NUR_5ER_RUNDUNG`: a hidden count could be calculated, so only
 * the table in which each number is rounded to five for itself (or one with merged categories).
 */
export type Veroeffentlichung = 'TABELLE' | 'NUR_5ER_RUNDUNG';

export type Pruefzeile = {
  /** Row and column, from 0. */
  readonly zelle: readonly [number, number];
  readonly wert: number;
  readonly von: number;
  /** null: what is published sets no limit. */
  readonly bis: number | null;
  readonly primaer: boolean;
  readonly sicher: boolean;
};

export type Geheimhaltung = {
  /** With a sum for each row, a row of sums, and the sum of all in the corner. */
  readonly ausgabe: readonly (readonly Ausgabezelle[])[];
  readonly primaer: readonly (readonly [number, number])[];
  readonly gesperrt: readonly (readonly [number, number])[];
  readonly pruefung: readonly Pruefzeile[];
  readonly sicher: boolean;
  readonly veroeffentlichen: Veroeffentlichung;
  readonly gerundet: readonly (readonly number[])[];
};

/**
 * Hides, audits and rounds a table of counts with its sums: hidden cells (STAT-02, STAT-03), the exact bounds of each
 * (STAT-04: a count below `k` must keep a range of at least `k` − 1), and beside it every number rounded to five for itself (STAT-05).
 */
export function computeGeheimhaltung(tafel: Zahlentafel, k: number): Geheimhaltung {
  const sperrung = computeSperrung(tafel, k);
  const schranken = computeSchranken(tafel, sperrung);
  const pruefung = tafel.flatMap((zeile, i) =>
    zeile.flatMap((wert, j) => {
      const schranke = schranken[i]?.[j];
      if (!schranke) return [];
      const primaer = sperrung.primaer[i]?.[j] === true;
      const weite = schranke.bis === null ? Infinity : schranke.bis - schranke.von;
      return [{ zelle: [i, j] as const, wert, ...schranke, primaer, sicher: !primaer || weite >= k - 1 }];
    }),
  );
  const sicher = pruefung.every((zelle) => zelle.sicher);
  const mitSummen = addSummen(tafel);
  const isVerdeckt = (i: number, j: number): boolean => {
    const zeilen = tafel.length;
    const spalten = tafel[0]?.length ?? 0;
    if (i < zeilen && j < spalten) return sperrung.zellen[i]?.[j] === true;
    if (i < zeilen) return sperrung.zeilensummen[i] === true;
    return j < spalten ? sperrung.spaltensummen[j] === true : sperrung.gesamtsumme;
  };
  return {
    ausgabe: mitSummen.map((zeile, i) => zeile.map((anzahl, j) => (isVerdeckt(i, j) ? VERDECKT : anzahl))),
    primaer: listStellen(sperrung.primaer),
    gesperrt: listStellen(sperrung.zellen),
    pruefung,
    sicher,
    veroeffentlichen: sicher ? 'TABELLE' : 'NUR_5ER_RUNDUNG',
    gerundet: mitSummen.map((zeile) => zeile.map(roundToFive)),
  };
}

function addSummen(tafel: Zahlentafel): readonly (readonly number[])[] {
  const spaltensummen = (tafel[0] ?? []).map((_, j) => sumSpalte(tafel, j));
  return [...tafel.map((zeile, i) => [...zeile, sumZeile(tafel, i)]), [...spaltensummen, sumAlles(tafel)]];
}

function listStellen(tafel: readonly (readonly boolean[])[]): readonly (readonly [number, number])[] {
  return tafel.flatMap((zeile, i) => zeile.flatMap((gesperrt, j) => (gesperrt ? [[i, j] as const] : [])));
}

/** A share is shown from this number of cases on. STAT-06. */
export const MINDESTBASIS = 20;

/** May `zaehler` of `basis` be shown as a share? Not with too few cases, nor when either part is 1 … `k` − 1. STAT-06. */
export function isAnteilZeigbar(
  { zaehler, basis }: { zaehler: number; basis: number },
  { k, mindestbasis = MINDESTBASIS }: { k: number; mindestbasis?: number },
): boolean {
  return basis > 0 && basis >= mindestbasis && !isKlein(zaehler, k) && !isKlein(basis - zaehler, k);
}

/** May `b` be published where `a` is and holds it? Their difference is a count like any other. STAT-07. */
export function isDifferenzZulaessig(a: number, b: number, k: number): boolean {
  return !isKlein(Math.abs(a - b), k);
}

function isKlein(anzahl: number, k: number): boolean {
  return anzahl > 0 && anzahl < k;
}
