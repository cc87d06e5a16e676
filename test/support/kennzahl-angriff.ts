import type { Rolle } from '#src/core/contract/rollen.ts';
import {
  ALLE,
  type Blatt,
  type Blattrahmen,
  JAHR,
  toObergrenze,
  WEITERE,
} from '#src/modules/bericht/kennzahl/blatt.model.ts';
import type {
  Achse,
  Ebene,
  Kennzahl,
  Kennzahlfrage,
  Kennzahltabelle,
} from '#src/modules/bericht/kennzahl/kennzahl.model.ts';
import { UEBRIGE } from '#src/modules/bericht/kennzahl/zahlen.model.ts';
import { computeSpanne, type Wissen } from './angriff.ts';

export type Sicht = {
  rolle: Rolle;
  standortId: string | null;
  profil: 'INTERN' | 'EXTERN';
  ebenen: readonly Ebene[];
};

/** Every table of a Kennzahl that the page can show of a year: whole, by place, by each Merkmal, by both. */
export function listFragen({ code, dimensionen }: Kennzahl, jahr: number, sicht: Sicht): Kennzahlfrage[] {
  const frage = (ebene: Ebene, zeile: Achse, spalte: Achse): Kennzahlfrage => ({
    kennzahl: code,
    zeile,
    spalte,
    jahr,
    stichtag: null,
    wissensstand: null,
    ebene,
    filter: {},
    profil: sicht.profil,
  });
  const [ganzes = 'LAND', ...teile] = sicht.ebenen;
  return [
    frage(ganzes, null, 'ZEIT'),
    ...dimensionen.map((merkmal) => frage(ganzes, merkmal, 'ZEIT')),
    ...teile.flatMap((ebene) => [
      frage(ebene, 'ORT', 'ZEIT'),
      ...dimensionen.map((merkmal) => frage(ebene, 'ORT', merkmal)),
    ]),
  ];
}

const toName = (ort: string, merkmal: string, code: string, zeit: string): string =>
  [ort, merkmal, code, zeit].join('\n');

/** Cells of a table by their full name: the place, the value, the time. */
function* listZellen(
  frage: Kennzahlfrage,
  tabelle: Kennzahltabelle,
  ohneZeit: string,
): Generator<[string, number | 'x']> {
  for (const [i, zeile] of tabelle.zeilen.entries())
    for (const [j, spalte] of tabelle.spalten.entries()) {
      const zelle = tabelle.zellen[i]?.[j] ?? null;
      if (zelle === null) continue;
      const lage = { ort: ALLE, merkmal: '', code: '', zeit: ohneZeit };
      for (const [achse, kopf] of [
        [frage.zeile, zeile],
        [frage.spalte, spalte],
      ] as const) {
        if (achse === 'ORT') lage.ort = kopf.code;
        else if (achse === 'ZEIT') lage.zeit = kopf.code;
        else if (achse !== null && kopf.code !== ALLE)
          Object.assign(lage, { merkmal: achse, code: kopf.code });
      }
      yield [toName(lage.ort, lage.merkmal, lage.code, lage.zeit), zelle];
    }
}

export type Ausgabe = {
  tabellen: readonly { frage: Kennzahlfrage; tabelle: Kennzahltabelle }[];
  rahmen: Blattrahmen;
  blatt: Blatt;
};
export type Fund = { zellen: number; verdeckt: number; kleine: number; verraten: string[] };

/**
 * Small counts that somebody can pin down more closely than k − 1 who has read all these tables and knows how places, values and
 * quarters add up. `blatt` says what is true, and nothing of it is used to guess.
 */
export function findVerratene(
  tabellen: Ausgabe['tabellen'],
  rahmen: Blattrahmen,
  blatt: Blatt,
  k: number,
): Fund {
  return findVerrateneAusgaben([{ tabellen, rahmen, blatt }], k);
}

/**
 * The same of somebody who kept what was published before, in the order of publication, and knows that late entries only add. What
 * is true of a number of one Ausgabe is nothing that the other tells.
 */
export function findVerrateneAusgaben(ausgaben: readonly Ausgabe[], k: number): Fund {
  const wissen: Wissen = { unbekannte: [], gleichungen: [] };
  const kleine: { name: string; wert: number }[] = [];
  const bisher = new Map<string, number | null>();
  const fund = { zellen: 0, verdeckt: 0 };
  for (const [nr, { tabellen, rahmen, blatt }] of ausgaben.entries()) {
    const { bekannt, verdeckt, zellen } = readTabellen(tabellen);
    fund.zellen += zellen;
    fund.verdeckt += verdeckt.size;
    const toEigen = (name: string): string => `${nr}. ${name}`;
    wissen.unbekannte.push(...[...verdeckt].map(toEigen));
    for (const { koeffizienten, wert } of listGleichungen(rahmen, bekannt, verdeckt))
      wissen.gleichungen.push({
        koeffizienten: new Map([...koeffizienten].map(([name, faktor]) => [toEigen(name), faktor])),
        wert,
      });
    for (const name of verdeckt) {
      const [ort = '', merkmal = '', code = '', zeit = ''] = name.split('\n');
      const wert = blatt.find(ort, merkmal, code, zeit)?.wert ?? 0;
      if (wert > 0 && wert < k) kleine.push({ name: toEigen(name), wert });
    }
    addObergrenzen(wissen, toEigen, { rahmen, blatt, k }, verdeckt);
    addNachtraege(wissen, nr, bisher, bekannt, verdeckt);
    for (const name of verdeckt) bisher.set(name, null);
    for (const [name, wert] of bekannt) bisher.set(name, wert);
  }
  return {
    ...fund,
    kleine: kleine.length,
    verraten: kleine.flatMap(({ name, wert }) => {
      const [von, bis] = computeSpanne(wissen, name);
      return bis - von >= k - 1 ? [] : [`${name.replaceAll('\n', '|')}=${wert} in ${von}..${bis}`];
    }),
  };
}

/** What the stocks let everybody know: a hidden number of a place in a quarter is at most so much. */
function addObergrenzen(
  wissen: Wissen,
  toEigen: (name: string) => string,
  { rahmen, blatt, k }: { rahmen: Blattrahmen; blatt: Blatt; k: number },
  verdeckt: ReadonlySet<string>,
): void {
  for (const quartal of rahmen.quartale)
    for (const ort of rahmen.orte) {
      const name = toName(ort, '', '', quartal);
      const wert = blatt.find(ort, '', '', quartal)?.wert;
      if (!verdeckt.has(name) || wert === undefined) continue;
      const rest = toEigen(`rest ${name}`);
      wissen.unbekannte.push(rest);
      wissen.gleichungen.push({
        koeffizienten: new Map([
          [toEigen(name), 1],
          [rest, 1],
        ]),
        wert: toObergrenze(wert, k) + 1,
      });
    }
}

/** Two Ausgaben of one cell: the later number is the earlier one and what came in between, at least nothing. */
function addNachtraege(
  wissen: Wissen,
  nr: number,
  bisher: ReadonlyMap<string, number | null>,
  bekannt: ReadonlyMap<string, number>,
  verdeckt: ReadonlySet<string>,
): void {
  for (const name of [...bekannt.keys(), ...verdeckt]) {
    const frueher = bisher.get(name);
    // Merged values may be others than before; two numbers that are shown tell nothing of a hidden one.
    if (
      frueher === undefined ||
      name.includes(WEITERE) ||
      name.includes(UEBRIGE) ||
      (frueher !== null && bekannt.has(name))
    )
      continue;
    const mehr = `mehr ${nr} ${name}`;
    wissen.unbekannte.push(mehr);
    // Every unknown is at least one: later − earlier = mehr − 1.
    const koeffizienten = new Map([[mehr, -1]]);
    let wert = -1;
    if (frueher === null) koeffizienten.set(`${nr - 1}. ${name}`, -1);
    else wert += frueher;
    const spaeter = bekannt.get(name);
    if (spaeter === undefined) koeffizienten.set(`${nr}. ${name}`, 1);
    else wert -= spaeter;
    wissen.gleichungen.push({ koeffizienten, wert });
  }
}

function readTabellen(tabellen: Ausgabe['tabellen']): {
  bekannt: Map<string, number>;
  verdeckt: Set<string>;
  zellen: number;
} {
  const bekannt = new Map<string, number>();
  const verdeckt = new Set<string>();
  // A table without time is of the year where it is shown, else of the last quarter.
  let ohneZeit: string = JAHR;
  let zellen = 0;
  for (const { frage, tabelle } of tabellen) {
    if (frage.zeile === null) ohneZeit = tabelle.spalten.at(-1)?.code ?? JAHR;
    for (const [name, zelle] of listZellen(frage, tabelle, ohneZeit)) {
      zellen += 1;
      if (zelle === 'x') verdeckt.add(name);
      else bekannt.set(name, zelle);
    }
  }
  // What one table shows is known in all of them.
  for (const name of bekannt.keys()) verdeckt.delete(name);
  return { bekannt, verdeckt, zellen };
}

/** Every sum that holds between cells that are shown or hidden somewhere. */
function listGleichungen(
  rahmen: Blattrahmen,
  bekannt: ReadonlyMap<string, number>,
  verdeckt: ReadonlySet<string>,
): Wissen['gleichungen'] {
  const da = (name: string): boolean => bekannt.has(name) || verdeckt.has(name);
  const gleichungen: Wissen['gleichungen'] = [];
  const add = (summe: string, teile: readonly string[]): void => {
    if (![summe, ...teile].every(da)) return;
    const koeffizienten = new Map<string, number>();
    let wert = 0;
    for (const [name, faktor] of [[summe, 1] as const, ...teile.map((teil) => [teil, -1] as const)]) {
      const zahl = bekannt.get(name);
      if (zahl === undefined) koeffizienten.set(name, (koeffizienten.get(name) ?? 0) + faktor);
      else wert -= faktor * zahl;
    }
    if (koeffizienten.size > 0) gleichungen.push({ koeffizienten, wert });
  };
  const arten = [...new Set(rahmen.gruppen.map(({ art }) => art))];
  const alle = [...rahmen.orte, ...rahmen.gruppen.map(({ code }) => code), ALLE];
  const sichten = [
    ['', ''] as const,
    ...rahmen.merkmale.flatMap(({ code, werte }) => werte.map((wert) => [code, wert] as const)),
  ];
  for (const zeit of [...rahmen.quartale, JAHR]) {
    for (const [merkmal, code] of sichten) {
      add(
        toName(ALLE, merkmal, code, zeit),
        rahmen.orte.map((ort) => toName(ort, merkmal, code, zeit)),
      );
      for (const art of arten)
        add(
          toName(ALLE, merkmal, code, zeit),
          rahmen.gruppen
            .filter((gruppe) => gruppe.art === art)
            .map((gruppe) => toName(gruppe.code, merkmal, code, zeit)),
        );
      for (const gruppe of rahmen.gruppen)
        add(
          toName(gruppe.code, merkmal, code, zeit),
          gruppe.orte.map((ort) => toName(ort, merkmal, code, zeit)),
        );
    }
    for (const ort of alle)
      for (const { code: merkmal, werte, mehrfach } of rahmen.merkmale)
        if (!mehrfach)
          add(
            toName(ort, '', '', zeit),
            werte.map((code) => toName(ort, merkmal, code, zeit)),
          );
  }
  for (const ort of alle)
    for (const [merkmal, code] of sichten)
      add(
        toName(ort, merkmal, code, JAHR),
        rahmen.quartale.map((q) => toName(ort, merkmal, code, q)),
      );
  return gleichungen;
}
