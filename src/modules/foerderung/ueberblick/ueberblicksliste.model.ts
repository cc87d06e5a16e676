import {
  compareStandortnamen,
  type Regierungsbezirk,
  REGIERUNGSBEZIRKE,
  type StandortTyp,
} from '#src/modules/standort/standort.model.ts';
import { FOERDERFALL_ZUSTAENDE } from '../foerderfall.model.ts';
import { MERKMALE, NACHWEISSTAENDE, STUFEN, type Stufe, type Ueberblickszeile } from './ueberblick.model.ts';

export type Ueberblicksfilter = {
  readonly regierungsbezirk?: Regierungsbezirk | undefined;
  readonly typ?: StandortTyp | undefined;
  readonly stufe?: Stufe | undefined;
  /** Only what the Bezirksregierung does next. */
  readonly eingang?: boolean | undefined;
};

export function listPassende(
  zeilen: readonly Ueberblickszeile[],
  { regierungsbezirk, typ, stufe, eingang = false }: Ueberblicksfilter,
): Ueberblickszeile[] {
  return zeilen.filter(
    (zeile) =>
      (regierungsbezirk === undefined || zeile.regierungsbezirk === regierungsbezirk) &&
      (typ === undefined || zeile.typ === typ) &&
      (stufe === undefined || zeile.stufe === stufe) &&
      (!eingang || zeile.beiBezirksregierung),
  );
}

export const SORTIERUNGEN = [
  'standort',
  'stand',
  'beantragt',
  'bewilligt',
  'ausgezahlt',
  'offen',
  'termin',
  'punkte',
  'nachweis',
  'merkmal',
] as const;
export type Sortierfeld = (typeof SORTIERUNGEN)[number];
export type Sortierung = { readonly feld: Sortierfeld; readonly absteigend: boolean };

/** What is missing comes last, whatever the direction; equal rows stand by name. */
export function listSortierte(
  zeilen: readonly Ueberblickszeile[],
  { feld, absteigend }: Sortierung,
): Ueberblickszeile[] {
  const wert = WERTE[feld];
  return zeilen.toSorted((a, b) => {
    const [links, rechts] = [wert(a), wert(b)];
    if (links === null || rechts === null) {
      if (links !== rechts) return links === null ? 1 : -1;
    } else if (links !== rechts) {
      return (links < rechts ? -1 : 1) * (absteigend ? -1 : 1);
    }
    const name = compareStandortnamen(a.standort, b.standort);
    return feld === 'standort' && absteigend ? -name : name || b.foerderjahr - a.foerderjahr;
  });
}

const WERTE: Readonly<Record<Sortierfeld, (zeile: Ueberblickszeile) => number | string | null>> = {
  standort: () => 0,
  stand: ({ zustand }) => (zustand === null ? -1 : FOERDERFALL_ZUSTAENDE.indexOf(zustand)),
  beantragt: ({ beantragt }) => beantragt,
  bewilligt: ({ bewilligt }) => bewilligt,
  ausgezahlt: ({ bewilligt, ausgezahlt }) => (bewilligt === null ? null : ausgezahlt),
  offen: ({ bewilligt, offen }) => (bewilligt === null ? null : offen),
  termin: ({ termin }) => termin?.tag ?? null,
  punkte: ({ offenePunkte }) => offenePunkte,
  nachweis: ({ nachweis }) => (nachweis === null ? null : NACHWEISSTAENDE.indexOf(nachweis)),
  merkmal: ({ merkmal }) => (merkmal === null ? null : MERKMALE.indexOf(merkmal)),
};

export type Ueberblickssumme = {
  anzahl: number;
  beantragt: number;
  bewilligt: number;
  ausgezahlt: number;
  offen: number;
};

export function sumZeilen(zeilen: readonly Ueberblickszeile[]): Ueberblickssumme {
  const summe = (wert: (zeile: Ueberblickszeile) => number | null): number =>
    zeilen.reduce((bisher, zeile) => bisher + (wert(zeile) ?? 0), 0);
  return {
    anzahl: zeilen.length,
    beantragt: summe(({ beantragt }) => beantragt),
    bewilligt: summe(({ bewilligt }) => bewilligt),
    ausgezahlt: summe(({ ausgezahlt }) => ausgezahlt),
    offen: summe(({ offen }) => offen),
  };
}

export type Bezirkszeile = Ueberblickssumme & {
  readonly bezirk: Regierungsbezirk | null;
  readonly stufen: Readonly<Record<Stufe, number>>;
};

/** How many Standorte of each Regierungsbezirk stand where, with their sums. Empty ones are left out. */
export function countBezirke(zeilen: readonly Ueberblickszeile[]): Bezirkszeile[] {
  return [...REGIERUNGSBEZIRKE, null].flatMap((bezirk) => {
    const eigene = zeilen.filter(({ regierungsbezirk }) => regierungsbezirk === bezirk);
    if (eigene.length === 0) return [];
    const stufen = Object.fromEntries(
      STUFEN.map((stufe) => [stufe, eigene.filter((zeile) => zeile.stufe === stufe).length]),
    ) as Record<Stufe, number>;
    return [{ bezirk, stufen, ...sumZeilen(eigene) }];
  });
}
