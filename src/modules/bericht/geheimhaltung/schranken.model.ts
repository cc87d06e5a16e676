import type { Sperrung, Zahlentafel } from './sperrung.model.ts';

/** The least and the most that a hidden count can be for somebody who knows all that is published; `bis` null: no limit. */
export type Schranke = { readonly von: number; readonly bis: number | null };

/** What a hidden count is at least, and everybody knows: a zero is never hidden. */
const MINDESTENS = 1;

/**
 * Exact bounds of every hidden cell, null for the others. Published sums turn the hidden counts into a flow: from the sum of
 * all through rows and columns back to it. The true counts are one such flow, so the most that a cell can grow is what can
 * flow from its column back to its row beside it, and the most it can shrink the other way round (Ford and Fulkerson 1956).
 * With whole numbers everywhere the bounds are whole numbers. STAT-04.
 *
 * Every flow on the way fits what is published as well as the true one, so the next cell starts from it, and a cell that
 * once was at its least is not asked again.
 */
export function computeSchranken(
  tafel: Zahlentafel,
  sperrung: Sperrung,
): readonly (readonly (Schranke | null)[])[] {
  const netz = createNetz(tafel, sperrung);
  return tafel.map((zeile, i) =>
    zeile.map((_, j) => {
      if (sperrung.zellen[i]?.[j] !== true) return null;
      const frei =
        sperrung.zeilensummen[i] === true && sperrung.spaltensummen[j] === true && sperrung.gesamtsumme;
      return { bis: frei ? null : netz.findMeiste(i, j), von: netz.findWenigste(i, j) };
    }),
  );
}

type Netz = { findMeiste(i: number, j: number): number; findWenigste(i: number, j: number): number };

function createNetz(tafel: Zahlentafel, sperrung: Sperrung): Netz {
  const spalten = tafel[0]?.length ?? 0;
  const knoten = tafel.length + spalten + 2;
  const [anfang, ende] = [0, knoten - 1];
  const toZeile = (i: number): number => 1 + i;
  const toSpalte = (j: number): number => 1 + tafel.length + j;
  /** How much more can flow from knot a to knot b, at a · knoten + b. */
  const rest = new Float64Array(knoten * knoten);
  const nachbarn = Array.from({ length: knoten }, (): number[] => []);
  /** A count that is not known may grow without limit and shrink by `spielraum`. */
  const addUnbekannte = (a: number, b: number, spielraum: number) => {
    rest[a * knoten + b] = Infinity;
    rest[b * knoten + a] = spielraum;
    nachbarn[a]?.push(b);
    nachbarn[b]?.push(a);
  };
  for (const [i, reihe] of tafel.entries()) {
    for (const [j, anzahl] of reihe.entries())
      if (sperrung.zellen[i]?.[j] === true) addUnbekannte(toZeile(i), toSpalte(j), anzahl - MINDESTENS);
    if (sperrung.zeilensummen[i] === true) addUnbekannte(anfang, toZeile(i), sumZeile(tafel, i));
  }
  for (const [j, verdeckt] of sperrung.spaltensummen.entries())
    if (verdeckt) addUnbekannte(toSpalte(j), ende, sumSpalte(tafel, j));
  if (sperrung.gesamtsumme) addUnbekannte(ende, anfang, sumAlles(tafel));

  const erschoepft = new Uint8Array(knoten * knoten);
  const move = createFluss({ knoten, rest, nachbarn, erschoepft });
  return {
    findMeiste: (i, j) => {
      const zurueck = toSpalte(j) * knoten + toZeile(i);
      const mehr = move(toSpalte(j), toZeile(i), Infinity);
      rest[zurueck] = (rest[zurueck] ?? 0) + mehr;
      return MINDESTENS + (rest[zurueck] ?? 0);
    },
    findWenigste: (i, j) => {
      const zurueck = toSpalte(j) * knoten + toZeile(i);
      const spielraum = rest[zurueck] ?? 0;
      if (spielraum === 0 || erschoepft[zurueck] === 1) return MINDESTENS;
      rest[zurueck] = spielraum - move(toZeile(i), toSpalte(j), spielraum);
      return MINDESTENS + (rest[zurueck] ?? 0);
    },
  };
}

type Lage = {
  readonly knoten: number;
  readonly rest: Float64Array;
  readonly nachbarn: readonly (readonly number[])[];
  /** Ways that some flow used up. */
  readonly erschoepft: Uint8Array;
};

/** Sends as much as goes from a knot to a neighbour, not on the direct way, by Dinic: levels by breadth, then all ways along them. */
function createFluss({ knoten, rest, nachbarn, erschoepft }: Lage) {
  const stufen = new Int32Array(knoten);
  const zeiger = new Int32Array(knoten);
  const schlange = new Int32Array(knoten);
  let nach = 0;

  return (von: number, ziel: number, hoechstens: number): number => {
    nach = ziel;
    const [hin, zurueck] = [von * knoten + nach, nach * knoten + von];
    const [davorHin, davorZurueck] = [rest[hin] ?? 0, rest[zurueck] ?? 0];
    rest[hin] = 0;
    rest[zurueck] = 0;
    let fluss = 0;
    while (fluss < hoechstens && findStufen(von)) {
      zeiger.fill(0);
      let schub = push(von, hoechstens - fluss);
      while (schub > 0) {
        fluss += schub;
        schub = push(von, hoechstens - fluss);
      }
    }
    rest[hin] = davorHin;
    rest[zurueck] = davorZurueck;
    return fluss;
  };

  function findStufen(von: number): boolean {
    stufen.fill(-1);
    stufen[von] = 0;
    schlange[0] = von;
    let laenge = 1;
    for (let kopf = 0; kopf < laenge; kopf += 1) {
      const a = schlange[kopf] ?? 0;
      for (const b of nachbarn[a] ?? []) {
        if (stufen[b] !== -1 || (rest[a * knoten + b] ?? 0) <= 0) continue;
        stufen[b] = (stufen[a] ?? 0) + 1;
        if (b === nach) return true;
        schlange[laenge] = b;
        laenge += 1;
      }
    }
    return false;
  }

  function push(a: number, menge: number): number {
    if (a === nach || menge === 0) return menge;
    const wege = nachbarn[a] ?? [];
    for (let stelle = zeiger[a] ?? 0; stelle < wege.length; stelle += 1) {
      zeiger[a] = stelle;
      const b = wege[stelle] ?? 0;
      const frei = rest[a * knoten + b] ?? 0;
      if (frei <= 0 || stufen[b] !== (stufen[a] ?? 0) + 1) continue;
      const schub = push(b, Math.min(menge, frei));
      if (schub === 0) continue;
      rest[a * knoten + b] = frei - schub;
      if (frei === schub) erschoepft[a * knoten + b] = 1;
      rest[b * knoten + a] = (rest[b * knoten + a] ?? 0) + schub;
      return schub;
    }
    zeiger[a] = wege.length;
    return 0;
  }
}

export function sumZeile(tafel: Zahlentafel, i: number): number {
  return (tafel[i] ?? []).reduce((summe, anzahl) => summe + anzahl, 0);
}

export function sumSpalte(tafel: Zahlentafel, j: number): number {
  return tafel.reduce((summe, zeile) => summe + (zeile[j] ?? 0), 0);
}

export function sumAlles(tafel: Zahlentafel): number {
  return tafel.reduce((summe, _, i) => summe + sumZeile(tafel, i), 0);
}
