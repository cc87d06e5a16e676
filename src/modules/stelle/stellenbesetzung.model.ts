import type { PlainDate } from '#src/core/plain-date.ts';
import { type Quote, ratioVzae, subtractVzae, sumVzae, type Vzae } from '#src/core/vzae.ts';
import {
  compareStandortnamen,
  type Herkunft,
  type Regierungsbezirk,
  type StandortTyp,
} from '#src/modules/standort/standort.model.ts';

/** What is known about one Standort and Baustein on the Stichtag. null: nobody has said anything for this day. */
export type Angaben = {
  standortId: string;
  name: string;
  typ: StandortTyp;
  regierungsbezirk: Regierungsbezirk | null;
  typEvaluation: number | null;
  herkunft: Herkunft;
  zugewiesen: Vzae | null;
  vorgesehen: Vzae | null;
  besetzt: Vzae | null;
  /** Oldest Stichtag of a Meldung the row rests on; null when everything is kept continuously by hand. */
  meldungVom: PlainDate | null;
  /** A Besetzung was recorded by hand since the Meldung. */
  fortgeschrieben: boolean;
};

/** The four numbers of the table with what follows from them. Hundredths of a VZÄ. */
export type Zahlen = {
  zugewiesen: Vzae;
  vorgesehen: Vzae;
  besetzt: Vzae;
  /** vorgesehen − besetzt: „unbesetzt bzw. im Stellenbesetzungsverfahren“. */
  offen: Vzae;
  /** zugewiesen − vorgesehen: hidden behind „offen“ in the printed table. */
  nieAbgerufen: Vzae;
  quoteVorgesehen: Quote;
  quoteZugewiesen: Quote;
};

export type Berichtszeile = Omit<Angaben, 'zugewiesen' | 'vorgesehen' | 'besetzt' | 'meldungVom'> & {
  stand: PlainDate;
  /** The row's Stand is not the report's Stichtag: it carries a mark. */
  andererStand: boolean;
  zahlen: Zahlen | null;
};

export type Bericht = { zeilen: Berichtszeile[]; summe: Zahlen; ohneAngabe: number };

export const SORTIERUNGEN = [
  'name',
  'zugewiesen',
  'vorgesehen',
  'besetzt',
  'offen',
  'nieAbgerufen',
  'quoteVorgesehen',
  'quoteZugewiesen',
  'stand',
] as const;
type Sortierfeld = (typeof SORTIERUNGEN)[number];
export type Sortierung = { feld: Sortierfeld; absteigend: boolean };

export type Filter = {
  typ?: StandortTyp | undefined;
  regierungsbezirk?: Regierungsbezirk | undefined;
  /** `ohne`: the Standorte to which the evaluation gives no type. */
  typEvaluation?: number | 'ohne' | undefined;
};

/** Table with sum row. The sum always is the sum of the shown rows; rows without numbers add nothing. */
export function computeBericht(
  angaben: readonly Angaben[],
  wahl: { stichtag: PlainDate; filter?: Filter; sortierung?: Sortierung },
): Bericht {
  const zeilen = angaben
    .filter((zeile) => isMatch(zeile, wahl.filter ?? {}))
    .map((zeile) => toBerichtszeile(zeile, wahl.stichtag))
    .sort(createCompare(wahl.sortierung ?? { feld: 'name', absteigend: false }));
  return {
    zeilen,
    summe: sumZahlen(zeilen),
    ohneAngabe: zeilen.filter((zeile) => zeile.zahlen === null).length,
  };
}

/** Sum over rows; also used for parts, for example all rows of one Stand. */
export function sumZahlen(zeilen: readonly Pick<Berichtszeile, 'zahlen'>[]): Zahlen {
  const zahlen = zeilen.flatMap((zeile) => zeile.zahlen ?? []);
  return computeZahlen(
    sumVzae(zahlen.map((zahl) => zahl.zugewiesen)),
    sumVzae(zahlen.map((zahl) => zahl.vorgesehen)),
    sumVzae(zahlen.map((zahl) => zahl.besetzt)),
  );
}

/** Quotas stay fractions: with a denominator of 0 they show a dash, never 0 % or 100 %. */
function computeZahlen(zugewiesen: Vzae, vorgesehen: Vzae, besetzt: Vzae): Zahlen {
  return {
    zugewiesen,
    vorgesehen,
    besetzt,
    offen: subtractVzae(vorgesehen, besetzt),
    nieAbgerufen: subtractVzae(zugewiesen, vorgesehen),
    quoteVorgesehen: ratioVzae(besetzt, vorgesehen),
    quoteZugewiesen: ratioVzae(besetzt, zugewiesen),
  };
}

function isMatch(zeile: Angaben, filter: Filter): boolean {
  if (filter.typ !== undefined && zeile.typ !== filter.typ) return false;
  if (filter.regierungsbezirk !== undefined && zeile.regierungsbezirk !== filter.regierungsbezirk)
    return false;
  if (filter.typEvaluation === undefined) return true;
  return zeile.typEvaluation === (filter.typEvaluation === 'ohne' ? null : filter.typEvaluation);
}

function toBerichtszeile(angaben: Angaben, stichtag: PlainDate): Berichtszeile {
  const { zugewiesen, vorgesehen, besetzt, meldungVom, ...rest } = angaben;
  const stand = meldungVom ?? stichtag;
  // A Kontingent without any word about the Besetzung is no zero: the row stays without numbers.
  const zahlen =
    zugewiesen === null || vorgesehen === null || besetzt === null
      ? null
      : computeZahlen(zugewiesen, vorgesehen, besetzt);
  return { ...rest, stand, andererStand: zahlen !== null && stand !== stichtag, zahlen };
}

function createCompare({ feld, absteigend }: Sortierung): (a: Berichtszeile, b: Berichtszeile) => number {
  const richtung = absteigend ? -1 : 1;
  return (a, b) => {
    const name = compareStandortnamen(a.name, b.name);
    if (feld === 'name') return richtung * name;
    if (feld === 'stand') return richtung * compare(a.stand, b.stand) || name;
    const links = toSortValue(a, feld);
    const rechts = toSortValue(b, feld);
    // Rows without a value stand at the end, whichever way the rest is sorted.
    if (links === null || rechts === null) return Number(links === null) - Number(rechts === null) || name;
    return richtung * compareQuote(links, rechts) || name;
  };
}

function toSortValue(zeile: Berichtszeile, feld: Exclude<Sortierfeld, 'name' | 'stand'>): Quote | null {
  const wert = zeile.zahlen?.[feld];
  if (wert === undefined) return null;
  if (typeof wert === 'number') return { zaehler: wert, nenner: 1 };
  return wert.nenner === 0 ? null : wert;
}

/** Exact: cross multiplication of whole numbers instead of a division. */
function compareQuote(a: Quote, b: Quote): number {
  return compare(a.zaehler * b.nenner, b.zaehler * a.nenner);
}

function compare<T extends number | string>(a: T, b: T): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
