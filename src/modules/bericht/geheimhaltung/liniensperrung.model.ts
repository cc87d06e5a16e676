import { findLinearEnge } from './lineare-schranken.model.ts';

/** One equation that everybody knows: the cell `summe` is the sum of the cells `teile` (indices into the values). */
export type Linie = { readonly summe: number; readonly teile: readonly number[] };

export type Liniensperrung = {
  readonly verdeckt: readonly boolean[];
  /** false: some equation still gives a hidden count away, since all that is left in it is fixed. */
  readonly geschuetzt: boolean;
};

type Vorgabe = {
  readonly k: number;
  /** Hidden from the start, beside the counts of 1 … k − 1. */
  readonly vorab?: ReadonlySet<number>;
  /** Shown elsewhere already: never hidden here. */
  readonly fest?: ReadonlySet<number>;
  /** What everybody knows a hidden number to be at most; left out: nothing. */
  readonly oben?: readonly number[];
};

/**
 * Hides counts in tables that share cells: each of their equations has none hidden, or at least two that no subtraction gives
 * away. As in one table (STAT-02, STAT-03) the smallest count of an equation goes first, the sum last; here a cell is the same
 * cell in every table, so that what is hidden in one is hidden in all. Afterwards the exact bounds are asked for, first by passing what
 * is known from equation to equation, then by a linear program; a small count with a range below k − 1 hides one more cell beside
 * it (STAT-04).
 */
export function computeLiniensperrung(
  werte: readonly number[],
  linien: readonly Linie[],
  { k, vorab = new Set(), fest = new Set(), oben = [] }: Vorgabe,
): Liniensperrung {
  const verdeckt = werte.map((wert, i) => vorab.has(i) || (wert > 0 && wert < k && !fest.has(i)));
  const linienVon = toLinienVon(werte.length, linien);
  const darf = (i: number): boolean => verdeckt[i] !== true && !fest.has(i) && (werte[i] ?? 0) > 0;
  /** Equations in which nothing is left to hide. */
  const unloesbar: Linie[] = [];

  const findNaechste = ({ summe, teile }: Linie): number | undefined => {
    let beste: number | undefined;
    for (const teil of teile)
      if (darf(teil) && (beste === undefined || (werte[teil] ?? 0) < (werte[beste] ?? 0))) beste = teil;
    return beste ?? (darf(summe) ? summe : undefined);
  };
  const coverAlle = (anfang: Iterable<number>): void => {
    const offen = new Set(anfang);
    for (const nummer of offen) {
      offen.delete(nummer);
      const linie = linien[nummer];
      if (linie) coverLinie(linie, offen);
    }
  };

  const coverLinie = (linie: Linie, offen: Set<number>): void => {
    while (isDurchschaubar(linie, werte, verdeckt, k)) {
      const naechste = findNaechste(linie);
      if (naechste === undefined) {
        unloesbar.push(linie);
        return;
      }
      verdeckt[naechste] = true;
      for (const andere of linienVon[naechste] ?? []) offen.add(andere);
    }
  };

  coverAlle(linien.keys());
  for (let runde = 0; runde < RUNDEN_HOECHSTENS; runde += 1) {
    if (unloesbar.length > 0) break;
    const eng =
      findEnge(werte, linien, verdeckt, k, oben) ?? findLinearEnge(werte, linien, verdeckt, k, oben);
    if (eng === null) return { verdeckt, geschuetzt: true };
    const naechste = eng.art === 'ZU_GROSS' ? undefined : findNeben(eng.zelle);
    if (naechste === undefined) break;
    verdeckt[naechste] = true;
    coverAlle(linienVon[naechste] ?? []);
  }
  return { verdeckt, geschuetzt: false };

  /** The smallest cell in an equation of this one that may be hidden. */
  function findNeben(zelle: number): number | undefined {
    return (linienVon[zelle] ?? [])
      .flatMap((nummer) => {
        const linie = linien[nummer];
        return (linie === undefined ? undefined : findNaechste(linie)) ?? [];
      })
      .toSorted((a, b) => (werte[a] ?? 0) - (werte[b] ?? 0))[0];
  }
}

/** More attempts would hide nearly all: whoever asks publishes a coarser table instead. */
const RUNDEN_HOECHSTENS = 40;

/** Exactly one hidden, or hidden parts of a known sum that together are below k. */
function isDurchschaubar(
  { summe, teile }: Linie,
  werte: readonly number[],
  verdeckt: readonly boolean[],
  k: number,
): boolean {
  const summeVerdeckt = verdeckt[summe] === true;
  let anzahl = summeVerdeckt ? 1 : 0;
  let rest = 0;
  for (const teil of teile)
    if (verdeckt[teil] === true) {
      anzahl += 1;
      rest += werte[teil] ?? 0;
    }
  if (anzahl === 0) return false;
  return anzahl < 2 || (!summeVerdeckt && rest < k);
}

function toLinienVon(zellen: number, linien: readonly Linie[]): number[][] {
  const linienVon = Array.from({ length: zellen }, (): number[] => []);
  for (const [nummer, { summe, teile }] of linien.entries())
    for (const zelle of [summe, ...teile]) linienVon[zelle]?.push(nummer);
  return linienVon;
}

/**
 * Bounds of every hidden count for somebody who passes what is known from equation to equation. Infinity: no upper limit. `oben`: what
 * is known of a hidden count beside the equations.
 */
export function computeGrenzen(
  werte: readonly number[],
  linien: readonly Linie[],
  verdeckt: readonly boolean[],
  oben: readonly number[] = [],
): { von: readonly number[]; bis: readonly number[] } {
  const von = werte.map((wert, i) => (verdeckt[i] === true ? 1 : wert));
  const bis = werte.map((wert, i) => (verdeckt[i] === true ? (oben[i] ?? Infinity) : wert));
  const setze = (i: number, unten: number, hoch: number): boolean => {
    const neuVon = Math.max(von[i] ?? 0, unten);
    const neuBis = Math.min(bis[i] ?? Infinity, hoch);
    if (neuVon === von[i] && neuBis === bis[i]) return false;
    von[i] = neuVon;
    bis[i] = neuBis;
    return true;
  };
  let aendert = true;
  for (let runde = 0; aendert && runde < 100; runde += 1) {
    aendert = false;
    for (const { summe, teile } of linien) {
      let unten = 0;
      let obere = 0;
      let grenzenlos = 0;
      for (const teil of teile) {
        unten += von[teil] ?? 0;
        if (bis[teil] === Infinity) grenzenlos += 1;
        else obere += bis[teil] ?? 0;
      }
      if (verdeckt[summe] === true)
        aendert = setze(summe, unten, grenzenlos > 0 ? Infinity : obere) || aendert;
      for (const teil of teile) {
        if (verdeckt[teil] !== true) continue;
        const andereUnten = unten - (von[teil] ?? 0);
        const andereGrenzenlos = grenzenlos - (bis[teil] === Infinity ? 1 : 0);
        const andereOben =
          andereGrenzenlos > 0 ? Infinity : obere - (bis[teil] === Infinity ? 0 : (bis[teil] ?? 0));
        const [alteVon, alteBis] = [von[teil] ?? 0, bis[teil] ?? Infinity];
        if (!setze(teil, (von[summe] ?? 0) - andereOben, (bis[summe] ?? Infinity) - andereUnten)) continue;
        aendert = true;
        unten += (von[teil] ?? 0) - alteVon;
        if (alteBis === Infinity && bis[teil] !== Infinity) {
          grenzenlos -= 1;
          obere += bis[teil] ?? 0;
        } else if (alteBis !== Infinity) obere += (bis[teil] ?? 0) - alteBis;
      }
    }
  }
  return { von, bis };
}

/** A count below k whose bounds are closer than k − 1. */
function findEnge(
  werte: readonly number[],
  linien: readonly Linie[],
  verdeckt: readonly boolean[],
  k: number,
  bekannt: readonly number[],
): { art: 'ENG'; zelle: number } | undefined {
  const { von, bis } = computeGrenzen(werte, linien, verdeckt, bekannt);
  const stelle = werte.findIndex(
    (wert, i) => verdeckt[i] === true && wert > 0 && wert < k && (bis[i] ?? Infinity) - (von[i] ?? 0) < k - 1,
  );
  return stelle < 0 ? undefined : { art: 'ENG', zelle: stelle };
}
