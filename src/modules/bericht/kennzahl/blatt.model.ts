import { computeLiniensperrung, type Linie } from '../geheimhaltung/liniensperrung.model.ts';

/** All places, all values, all quarters of the year together. */
export const ALLE = '*';
export const JAHR = 'JAHR';
export const WEITERE = 'WEITERE';

/** A sum of counts: `merkmal` empty for all values together. */
export type Zahl = {
  readonly ort: string;
  readonly merkmal: string;
  readonly code: string;
  readonly quartal: string;
  readonly wert: number;
};

/** Places above others: each kind (Regierungsbezirke, types) covers all places once. */
export type Ortsgruppe = { readonly art: string; readonly code: string; readonly orte: readonly string[] };

export type Blattrahmen = {
  readonly k: number;
  readonly orte: readonly string[];
  readonly gruppen: readonly Ortsgruppe[];
  readonly quartale: readonly string[];
  /** All four quarters are over: the year stands beside them. */
  readonly mitJahr: boolean;
  readonly merkmale: readonly {
    readonly code: string;
    readonly werte: readonly string[];
    readonly mehrfach: boolean;
  }[];
};

export type Blatt = {
  /** Value of a place, Merkmal value and time; undefined: not part of what is published. */
  readonly find: (ort: string, merkmal: string, code: string, zeit: string) => Blattzelle | undefined;
  readonly mitJahr: boolean;
  /** Merkmale whose table by place is held back: its bounds are too close (STAT-04). */
  readonly ohneOrte: ReadonlySet<string>;
};
export type Blattzelle = { readonly wert: number; readonly verdeckt: boolean };

/**
 * Everything that is published of one kind of count for one year: places by quarter, values by quarter, and for a finished year
 * places by values, with all sums. Hidden once for all of it: a page, an export and a filter only read cells from here, so two
 * tables never hide different cells (STAT-07, STAT-08).
 *
 * Quarters are decided each by itself and stay as they are when the year is over; the sums of the year follow them.
 */
export function computeBlatt(zahlen: readonly Zahl[], rahmen: Blattrahmen): Blatt {
  const tafel = createTafel(zahlen, rahmen);
  for (const quartal of rahmen.quartale) {
    const linien = listLinien(rahmen, quartal, tafel.stelle);
    const sperrung = computeLiniensperrung(tafel.werte, linien, {
      k: rahmen.k,
      vorab: tafel.verdeckte(),
      fest: tafel.andere(quartal),
      oben: tafel.oben,
    });
    if (sperrung.geschuetzt) tafel.hide(sperrung);
    else tafel.hideAlle(quartal);
  }
  if (!rahmen.mitJahr) return toBlatt(tafel, false, new Set(rahmen.merkmale.map(({ code }) => code)));

  const ohneOrte = new Set<string>();
  const vorher = tafel.verdeckte();
  for (;;) {
    const linien = [
      ...[...rahmen.quartale, JAHR].flatMap((zeit) => listLinien(rahmen, zeit, tafel.stelle)),
      ...listJahreslinien(rahmen, tafel.stelle),
      ...listKreuzlinien(rahmen, ohneOrte, tafel.stelle),
    ];
    const sperrung = computeLiniensperrung(tafel.werte, linien, {
      k: rahmen.k,
      vorab: vorher,
      fest: tafel.sichtbareQuartale(vorher),
      oben: tafel.oben,
    });
    if (!sperrung.geschuetzt) {
      // First without places by values, then without the sums of the year.
      if (ohneOrte.size === rahmen.merkmale.length) return toBlatt(tafel, false, ohneOrte);
      for (const { code } of rahmen.merkmale) ohneOrte.add(code);
      continue;
    }
    tafel.hide(sperrung);
    return toBlatt(tafel, true, ohneOrte);
  }
}

type Stelle = (ort: string, merkmal: string, code: string, zeit: string) => number;
type Tafel = {
  werte: number[];
  oben: number[];
  stelle: Stelle;
  verdeckt: boolean[];
  hide: (sperrung: { verdeckt: readonly boolean[] }) => void;
  /** What cannot be protected cell by cell is not shown at all. */
  hideAlle: (zeit: string) => void;
  verdeckte: () => Set<number>;
  andere: (zeit: string) => Set<number>;
  sichtbareQuartale: (verdeckte: ReadonlySet<number>) => Set<number>;
  find: Blatt['find'];
};

function createTafel(
  zahlen: readonly Zahl[],
  { k, orte, gruppen, quartale, mitJahr, merkmale }: Blattrahmen,
): Tafel {
  const schluessel = new Map<string, number>();
  const zeitVon: string[] = [];
  const werte: number[] = [];
  const alleOrte = [...orte, ...gruppen.map(({ code }) => code), ALLE];
  const zeiten = mitJahr ? [...quartale, JAHR] : quartale;
  const add = (ort: string, merkmal: string, code: string, zeit: string): void => {
    schluessel.set(toSchluessel(ort, merkmal, code, zeit), werte.length);
    werte.push(0);
    zeitVon.push(zeit);
  };
  for (const zeit of zeiten) {
    for (const ort of alleOrte) add(ort, '', '', zeit);
    for (const { code: merkmal, werte: codes } of merkmale)
      for (const code of codes)
        for (const ort of zeit === JAHR ? alleOrte : [ALLE]) add(ort, merkmal, code, zeit);
  }
  const gruppenVon = new Map(
    orte.map((ort) => [ort, gruppen.filter((gruppe) => gruppe.orte.includes(ort)).map(({ code }) => code)]),
  );
  for (const { ort, merkmal, code, quartal, wert } of zahlen)
    for (const o of [ort, ...(gruppenVon.get(ort) ?? []), ALLE])
      for (const zeit of mitJahr ? [quartal, JAHR] : [quartal]) {
        const stelle = schluessel.get(toSchluessel(o, merkmal, code, zeit));
        if (stelle !== undefined) werte[stelle] = (werte[stelle] ?? 0) + wert;
      }
  const verdeckt = werte.map(() => false);
  const oben = werte.map(() => Infinity);
  for (const quartal of quartale)
    for (const ort of orte) {
      const stelle = schluessel.get(toSchluessel(ort, '', '', quartal));
      if (stelle !== undefined) oben[stelle] = toObergrenze(werte[stelle] ?? 0, k);
    }
  return {
    werte,
    oben,
    verdeckt,
    stelle: (ort, merkmal, code, zeit) => schluessel.get(toSchluessel(ort, merkmal, code, zeit)) ?? -1,
    hide: (sperrung) => sperrung.verdeckt.forEach((wert, i) => (verdeckt[i] = wert)),
    hideAlle: (zeit) =>
      zeitVon.forEach(
        (von, i) => (verdeckt[i] = verdeckt[i] === true || (von === zeit && (werte[i] ?? 0) > 0)),
      ),
    verdeckte: () => new Set(verdeckt.flatMap((wert, i) => (wert ? [i] : []))),
    andere: (zeit) => new Set(zeitVon.flatMap((von, i) => (von === zeit ? [] : [i]))),
    sichtbareQuartale: (verdeckte) =>
      new Set(zeitVon.flatMap((von, i) => (von === JAHR || verdeckte.has(i) ? [] : [i]))),
    find: (ort, merkmal, code, zeit) => {
      const stelle = schluessel.get(toSchluessel(ort, merkmal, code, zeit));
      return stelle === undefined
        ? undefined
        : { wert: werte[stelle] ?? 0, verdeckt: verdeckt[stelle] === true };
    },
  };
}

/**
 * What is known of a hidden number of a place in a quarter: that it is at most so much. Stocks are made of these bounds, so everything
 * here is protected as if they stood beside each x. The lowest one leaves a small number more than k − 1 values.
 */
export function toObergrenze(wert: number, k: number): number {
  for (let stufe = 1; ; stufe *= 10)
    for (const teil of [2, 5, 10]) if (wert <= teil * stufe * k) return teil * stufe * k;
}

function toSchluessel(ort: string, merkmal: string, code: string, zeit: string): string {
  return `${ort}\n${merkmal}\n${code}\n${zeit}`;
}

function toBlatt(tafel: Tafel, mitJahr: boolean, ohneOrte: ReadonlySet<string>): Blatt {
  return {
    mitJahr,
    ohneOrte,
    find: (ort, merkmal, code, zeit) => {
      if (zeit === JAHR && !mitJahr) return undefined;
      if (merkmal !== '' && ort !== ALLE && ohneOrte.has(merkmal)) return undefined;
      return tafel.find(ort, merkmal, code, zeit);
    },
  };
}

/** Places of one time add up, and so do the values of each Merkmal that has one value per count. */
function listLinien({ orte, gruppen, merkmale }: Blattrahmen, zeit: string, stelle: Stelle): Linie[] {
  const summe = stelle(ALLE, '', '', zeit);
  return [
    ...listOrtslinien({ orte, gruppen }, (ort) => stelle(ort, '', '', zeit)),
    ...merkmale.flatMap(({ code: merkmal, werte, mehrfach }) =>
      mehrfach ? [] : [{ summe, teile: werte.map((code) => stelle(ALLE, merkmal, code, zeit)) }],
    ),
  ];
}

/** Places add up to the whole, by each kind of group and within each. */
export function listOrtslinien(
  { orte, gruppen }: Pick<Blattrahmen, 'orte' | 'gruppen'>,
  stelle: (ort: string) => number,
): Linie[] {
  const arten = [...new Set(gruppen.map(({ art }) => art))];
  return [
    { summe: stelle(ALLE), teile: orte.map(stelle) },
    ...arten.map((art) => ({
      summe: stelle(ALLE),
      teile: gruppen.filter((gruppe) => gruppe.art === art).map(({ code }) => stelle(code)),
    })),
    ...gruppen.map((gruppe) => ({ summe: stelle(gruppe.code), teile: gruppe.orte.map(stelle) })),
  ];
}

/** The quarters of a place, and those of a value, add up to the year. */
function listJahreslinien({ orte, gruppen, quartale, merkmale }: Blattrahmen, stelle: Stelle): Linie[] {
  const toLinie = (ort: string, merkmal: string, code: string): Linie => ({
    summe: stelle(ort, merkmal, code, JAHR),
    teile: quartale.map((quartal) => stelle(ort, merkmal, code, quartal)),
  });
  return [
    ...[...orte, ...gruppen.map(({ code }) => code), ALLE].map((ort) => toLinie(ort, '', '')),
    ...merkmale.flatMap(({ code: merkmal, werte }) => werte.map((code) => toLinie(ALLE, merkmal, code))),
  ];
}

/** Places by values over the year: both directions add up. */
function listKreuzlinien(rahmen: Blattrahmen, ohne: ReadonlySet<string>, stelle: Stelle): Linie[] {
  const { orte, gruppen, merkmale } = rahmen;
  return merkmale
    .filter(({ code }) => !ohne.has(code))
    .flatMap(({ code: merkmal, werte, mehrfach }) => [
      ...werte.flatMap((code) => listOrtslinien(rahmen, (ort) => stelle(ort, merkmal, code, JAHR))),
      ...(mehrfach
        ? []
        : [...orte, ...gruppen.map(({ code }) => code)].map((ort) => ({
            summe: stelle(ort, '', '', JAHR),
            teile: werte.map((code) => stelle(ort, merkmal, code, JAHR)),
          }))),
    ]);
}
