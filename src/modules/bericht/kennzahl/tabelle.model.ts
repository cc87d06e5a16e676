import { isAnteilZeigbar, VERDECKT } from '../geheimhaltung/geheimhaltung.model.ts';
import { ALLE, JAHR, WEITERE } from './blatt.model.ts';
import type { Achse, Kennzahlfrage, Kennzahltabelle, Kennzahlzelle, Kopf, Profil } from './kennzahl.model.ts';

/** Smallest count that is somebody: below it a cell is hidden. STAT-01. */
export const SCHWELLE = { INTERN: 3, EXTERN: 5 } as const satisfies Record<Profil, number>;

/** One cell of what is published; `wert` null: there is nothing. */
export type Zelle = { readonly wert: number | null; readonly verdeckt: boolean };
export type Zellfinder = (ort: string, merkmal: string, code: string, zeit: string) => Zelle | undefined;

/** What the axes of a table can show. */
export type Achsenbild = {
  readonly orte: readonly Kopf[];
  readonly zeiten: readonly Kopf[];
  readonly werte: (merkmal: string) => readonly Kopf[];
  /** Time of a table without time on its axes. */
  readonly zeit: string;
};

type Lage = { ort: string; merkmal: string; code: string; zeit: string };

/** Heads of an axis: its values, then their sum where there is one. */
function listKoepfe(achse: Achse, bild: Achsenbild): readonly Kopf[] {
  if (achse === null) return [{ code: '', text: 'Wert', summe: false }];
  if (achse === 'ORT') return bild.orte;
  if (achse === 'ZEIT') return bild.zeiten;
  return bild.werte(achse);
}

function toLage(lage: Lage, achse: Achse, { code }: Kopf): Lage {
  if (achse === null) return lage;
  if (achse === 'ORT') return { ...lage, ort: code };
  if (achse === 'ZEIT') return { ...lage, zeit: code };
  return code === ALLE ? { ...lage, merkmal: '', code: '' } : { ...lage, merkmal: achse, code };
}

function toGrundlage({ filter }: Kennzahlfrage, bild: Achsenbild): Lage {
  const grund: Lage = { ort: ALLE, merkmal: '', code: '', zeit: bild.zeit };
  return Object.entries(filter).reduce((lage, [name, code]) => {
    if (name === 'ort') return { ...lage, ort: code };
    if (name === 'quartal') return { ...lage, zeit: code };
    return { ...lage, merkmal: name, code };
  }, grund);
}

/** Rows, columns and cells of a question, read cell by cell from what is published. */
export function computeZellen(
  frage: Kennzahlfrage,
  bild: Achsenbild,
  find: Zellfinder,
): Pick<Kennzahltabelle, 'zeilen' | 'spalten' | 'zellen'> {
  const zeilen = listKoepfe(frage.zeile, bild);
  const spalten = listKoepfe(frage.spalte, bild);
  const grund = toGrundlage(frage, bild);
  return {
    zeilen,
    spalten,
    zellen: zeilen.map((zeile) =>
      spalten.map((spalte) => {
        const lage = toLage(toLage(grund, frage.zeile, zeile), frage.spalte, spalte);
        return toKennzahlzelle(find(lage.ort, lage.merkmal, lage.code, lage.zeit));
      }),
    ),
  };
}

function toKennzahlzelle(zelle: Zelle | undefined): Kennzahlzelle {
  if (zelle === undefined) return null;
  return zelle.verdeckt ? VERDECKT : zelle.wert;
}

/** What stands behind the whole table: the cell of its filter, over the year or over the quarters that are shown. */
export function computeGesamt(frage: Kennzahlfrage, bild: Achsenbild, find: Zellfinder): Kennzahlzelle {
  const { ort, merkmal, code, zeit } = toGrundlage(frage, bild);
  const hatZeit = frage.zeile === 'ZEIT' || frage.spalte === 'ZEIT';
  const jahr = find(ort, merkmal, code, JAHR);
  if (!hatZeit || jahr !== undefined) return toKennzahlzelle(hatZeit ? jahr : find(ort, merkmal, code, zeit));
  let summe = 0;
  for (const kopf of bild.zeiten) {
    const zelle = toKennzahlzelle(find(ort, merkmal, code, kopf.code));
    if (zelle === VERDECKT) return VERDECKT;
    summe += zelle ?? 0;
  }
  return summe;
}

/**
 * A share from cells that are shown: numerator and denominator must follow from them, so a share never tells more than the table
 * of counts. In tenths of a percent; hidden below 20 cases or with a small part (STAT-06).
 */
export function toAnteilsfinder(
  find: Zellfinder,
  {
    merkmal,
    zaehler,
    nenner,
    k,
  }: { merkmal: string; zaehler: readonly string[]; nenner: readonly string[]; k: number },
  alle: readonly string[],
): { anteil: Zellfinder; zaehler: Zellfinder; nenner: Zellfinder } {
  const sum = (ort: string, zeit: string, codes: readonly string[]): Zelle | undefined => {
    if (find(ort, merkmal, WEITERE, zeit) !== undefined) return { wert: null, verdeckt: true };
    const zellen = codes.flatMap((code) => find(ort, merkmal, code, zeit) ?? []);
    if (zellen.length === 0)
      return find(ort, '', '', zeit) === undefined ? undefined : { wert: 0, verdeckt: false };
    if (!zellen.some(({ verdeckt }) => verdeckt))
      return { wert: zellen.reduce((summe, { wert }) => summe + (wert ?? 0), 0), verdeckt: false };
    const gesamt = find(ort, '', '', zeit);
    const andere = alle
      .filter((code) => !codes.includes(code))
      .flatMap((code) => find(ort, merkmal, code, zeit) ?? []);
    if (gesamt === undefined || gesamt.verdeckt || andere.some(({ verdeckt }) => verdeckt))
      return { wert: null, verdeckt: true };
    return {
      wert: (gesamt.wert ?? 0) - andere.reduce((summe, { wert }) => summe + (wert ?? 0), 0),
      verdeckt: false,
    };
  };
  const oben: Zellfinder = (ort, _m, _c, zeit) => sum(ort, zeit, zaehler);
  const unten: Zellfinder = (ort, _m, _c, zeit) => sum(ort, zeit, nenner);
  return {
    zaehler: oben,
    nenner: unten,
    anteil: (ort, m, c, zeit) => {
      const [z, n] = [oben(ort, m, c, zeit), unten(ort, m, c, zeit)];
      if (z === undefined || n === undefined) return undefined;
      if (!n.verdeckt && n.wert === 0) return { wert: null, verdeckt: false };
      if (z.verdeckt || n.verdeckt) return { wert: null, verdeckt: true };
      const [a, b] = [z.wert ?? 0, n.wert ?? 0];
      return isAnteilZeigbar({ zaehler: a, basis: b }, { k })
        ? { wert: Math.round((a / b) * 1_000), verdeckt: false }
        : { wert: null, verdeckt: true };
    },
  };
}

/** Cases from which on a mean and a median are shown. STAT-10. */
export const MINDESTZAHL_MITTEL = 10;

export type Verteilung = readonly { readonly monate: number; readonly anzahl: number }[];

/** Mean and median of a distribution in tenths; null below ten cases. No smallest and greatest value (STAT-10). */
export function computeMittel(verteilung: Verteilung): { mittel: number; median: number; n: number } | null {
  const sortiert = verteilung.filter(({ anzahl }) => anzahl > 0).toSorted((a, b) => a.monate - b.monate);
  const n = sortiert.reduce((summe, { anzahl }) => summe + anzahl, 0);
  if (n < MINDESTZAHL_MITTEL) return null;
  const find = (stelle: number): number => {
    let bisher = 0;
    return sortiert.find(({ anzahl }) => (bisher += anzahl) > stelle)?.monate ?? 0;
  };
  const summe = sortiert.reduce((zahl, { monate, anzahl }) => zahl + monate * anzahl, 0);
  const mitte = (find(Math.floor((n - 1) / 2)) + find(Math.floor(n / 2))) / 2;
  return { mittel: Math.round((summe / n) * 10), median: Math.round(mitte * 10), n };
}

/** Hidden cells of those that are not zero, sums apart, in whole percent. */
export function computeAnteilVerdeckt({
  zeilen,
  spalten,
  zellen,
}: Pick<Kennzahltabelle, 'zeilen' | 'spalten' | 'zellen'>): number {
  const werte = zellen.flatMap((zeile, i) =>
    zeile.filter((_, j) => zeilen[i]?.summe === false && spalten[j]?.summe === false),
  );
  const belegt = werte.filter((wert) => wert !== null && wert !== 0);
  if (belegt.length === 0) return 0;
  return Math.round((belegt.filter((wert) => wert === VERDECKT).length / belegt.length) * 100);
}
