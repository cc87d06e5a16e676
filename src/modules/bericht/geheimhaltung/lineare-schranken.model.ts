import type { Linie } from './liniensperrung.model.ts';

/** Components of more hidden cells than this are not audited: whoever asks publishes less instead. */
export const HOECHSTENS_VERKNUEPFT = 320;

/** `ENG`: the small count of this cell is fixed more closely than k − 1. `ZU_GROSS`: too many cells hang together to know. */
export type Befund = { readonly art: 'ENG'; readonly zelle: number } | { readonly art: 'ZU_GROSS' } | null;

/**
 * Exact bounds over all equations at once (STAT-04 for tables that share cells): a linear program for each group of hidden cells that
 * hang together. Each corner that the simplex method passes is a table that fits what is published, so most cells are
 * seen to be safe on the way to others. A hidden count is at least one: everybody knows that a zero is shown.
 */
export function findLinearEnge(
  werte: readonly number[],
  linien: readonly Linie[],
  verdeckt: readonly boolean[],
  k: number,
  oben: readonly number[] = [],
): Befund {
  for (const { zellen, gleichungen } of listKomponenten(linien, verdeckt)) {
    const kleine = zellen.filter((zelle) => (werte[zelle] ?? 0) > 0 && (werte[zelle] ?? 0) < k);
    if (kleine.length === 0) continue;
    if (zellen.length > HOECHSTENS_VERKNUEPFT) return { art: 'ZU_GROSS' };
    const zelle = findEngeIn(werte, verdeckt, { zellen, gleichungen }, kleine, { k, oben });
    if (zelle !== undefined) return { art: 'ENG', zelle };
  }
  return null;
}

type Komponente = { zellen: number[]; gleichungen: Linie[] };

function listKomponenten(linien: readonly Linie[], verdeckt: readonly boolean[]): Komponente[] {
  const vater = new Map<number, number>();
  const find = (zelle: number): number => {
    let wurzel = zelle;
    for (let v = vater.get(wurzel); v !== undefined && v !== wurzel; v = vater.get(wurzel)) wurzel = v;
    vater.set(zelle, wurzel);
    return wurzel;
  };
  const offene = linien.flatMap((linie) => {
    const zellen = [linie.summe, ...linie.teile].filter((zelle) => verdeckt[zelle] === true);
    for (const zelle of zellen) vater.set(find(zelle), find(zellen[0] ?? zelle));
    return zellen[0] === undefined ? [] : [{ linie, erste: zellen[0] }];
  });
  const komponenten = new Map<number, Komponente>();
  const getKomponente = (zelle: number): Komponente => {
    const wurzel = find(zelle);
    const komponente = komponenten.get(wurzel) ?? { zellen: [], gleichungen: [] };
    komponenten.set(wurzel, komponente);
    return komponente;
  };
  for (const zelle of vater.keys()) getKomponente(zelle).zellen.push(zelle);
  for (const { linie, erste } of offene) getKomponente(erste).gleichungen.push(linie);
  return [...komponenten.values()];
}

function findEngeIn(
  werte: readonly number[],
  verdeckt: readonly boolean[],
  { zellen, gleichungen }: Komponente,
  kleine: readonly number[],
  { k, oben }: { k: number; oben: readonly number[] },
): number | undefined {
  const stelle = new Map(zellen.map((zelle, i) => [zelle, i]));
  const begrenzte = zellen.filter((zelle) => Number.isFinite(oben[zelle] ?? Infinity));
  const breite = zellen.length + begrenzte.length;
  const programm = createProgramm(
    [
      ...gleichungen.map(({ summe, teile }) => {
        const zeile = new Float64Array(breite);
        let rechts = 0;
        const add = (zelle: number, faktor: number): void => {
          if (verdeckt[zelle] === true) {
            const i = stelle.get(zelle) ?? 0;
            zeile[i] = (zeile[i] ?? 0) + faktor;
            rechts -= faktor;
          } else rechts -= faktor * (werte[zelle] ?? 0);
        };
        add(summe, 1);
        for (const teil of teile) add(teil, -1);
        return { zeile, rechts };
      }),
      // A bound is an equation with what is missing to it.
      ...begrenzte.map((zelle, i) => {
        const zeile = new Float64Array(breite);
        zeile[stelle.get(zelle) ?? 0] = 1;
        zeile[zellen.length + i] = 1;
        return { zeile, rechts: (oben[zelle] ?? 1) - 1 };
      }),
    ],
    [
      ...zellen.map((zelle) => (werte[zelle] ?? 1) - 1),
      ...begrenzte.map((zelle) => (oben[zelle] ?? 1) - (werte[zelle] ?? 1)),
    ],
  );
  return kleine.find((zelle) => !programm.isWeit(stelle.get(zelle) ?? 0, k - 1));
}

const NULL = 1e-9;
const SCHRITTE_HOECHSTENS = 4_000;
/** After so many steps the slow rule that never turns in a circle. */
const RASCHE_SCHRITTE = 600;

/** A linear program in standard form, started once; `isWeit` asks for the range of one unknown. */
function createProgramm(
  gleichungen: readonly { zeile: Float64Array; rechts: number }[],
  wahr: readonly number[],
): { isWeit: (unbekannte: number, weite: number) => boolean } {
  const n = wahr.length;
  const zeilenzahl = gleichungen.length;
  const breite = n + zeilenzahl + 1;
  let tafel = gleichungen.map(({ zeile, rechts }, i) => {
    const reihe = new Float64Array(breite);
    const vorzeichen = rechts < 0 ? -1 : 1;
    for (let j = 0; j < n; j += 1) reihe[j] = vorzeichen * (zeile[j] ?? 0);
    reihe[n + i] = 1;
    reihe[breite - 1] = Math.abs(rechts);
    return reihe;
  });
  let basis = gleichungen.map((_, i) => n + i);
  const von = Float64Array.from(wahr);
  const bis = Float64Array.from(wahr);

  /** Minimises the cost row; stops early when `genug` says so. Answers false when there is no limit. */
  const minimise = (kosten: Float64Array, erlaubt: number, genug: () => boolean): boolean => {
    for (let schritt = 0; schritt < SCHRITTE_HOECHSTENS && !genug(); schritt += 1) {
      const ein = findEin(kosten, erlaubt, schritt > RASCHE_SCHRITTE);
      if (ein < 0) return true;
      const aus = findAus(ein);
      if (aus < 0) return false;
      pivot(tafel, kosten, aus, ein);
      basis[aus] = ein;
      merke();
    }
    return true;
  };
  const findAus = (ein: number): number => {
    let aus = -1;
    let kleinster = Infinity;
    for (let i = 0; i < tafel.length; i += 1) {
      const a = tafel[i]?.[ein] ?? 0;
      if (a <= NULL) continue;
      const quotient = (tafel[i]?.[breite - 1] ?? 0) / a;
      if (
        quotient < kleinster - NULL ||
        (quotient <= kleinster + NULL && (basis[i] ?? 0) < (basis[aus] ?? 0))
      ) {
        kleinster = Math.min(kleinster, quotient);
        aus = i;
      }
    }
    return aus;
  };
  /** A corner is a table that fits: each unknown may be what it is there. */
  let gueltig = false;
  const merke = (): void => {
    if (!gueltig) return;
    const inBasis = new Uint8Array(n);
    for (const [i, j] of basis.entries()) {
      if (j >= n) continue;
      inBasis[j] = 1;
      const wert = tafel[i]?.[breite - 1] ?? 0;
      if (wert < (von[j] ?? 0)) von[j] = wert;
      if (wert > (bis[j] ?? 0)) bis[j] = wert;
    }
    for (let j = 0; j < n; j += 1) if (inBasis[j] === 0) von[j] = 0;
  };

  const anfang = new Float64Array(breite);
  for (const reihe of tafel)
    for (let j = 0; j < breite; j += 1)
      if (j < n || j === breite - 1) anfang[j] = (anfang[j] ?? 0) - (reihe[j] ?? 0);
  minimise(anfang, n, () => false);
  for (let i = 0; i < tafel.length; i += 1) {
    if ((basis[i] ?? 0) < n) continue;
    const ein = tafel[i]?.subarray(0, n).findIndex((wert) => Math.abs(wert) > NULL) ?? -1;
    if (ein < 0) continue;
    pivot(tafel, anfang, i, ein);
    basis[i] = ein;
  }
  // What is left says nothing that the others do not say.
  const brauchbar = basis.map((j) => j < n);
  tafel = tafel.filter((_, i) => brauchbar[i]);
  basis = basis.filter((_, i) => brauchbar[i]);
  gueltig = true;
  merke();

  return {
    isWeit: (unbekannte, weite) => {
      const genug = (): boolean =>
        Math.floor((bis[unbekannte] ?? 0) + 1e-6) - Math.ceil((von[unbekannte] ?? 0) - 1e-6) >= weite;
      for (const vorzeichen of [-1, 1]) {
        if (genug()) return true;
        const kosten = new Float64Array(breite);
        kosten[unbekannte] = vorzeichen;
        const zeile = basis.indexOf(unbekannte);
        const reihe = zeile < 0 ? undefined : tafel[zeile];
        if (reihe)
          for (let j = 0; j < breite; j += 1) kosten[j] = (kosten[j] ?? 0) - vorzeichen * (reihe[j] ?? 0);
        if (!minimise(kosten, n, genug)) return true;
      }
      return genug();
    },
  };
}

function findEin(kosten: Float64Array, erlaubt: number, bland: boolean): number {
  let ein = -1;
  let bester = -1e-7;
  for (let j = 0; j < erlaubt; j += 1) {
    const wert = kosten[j] ?? 0;
    if (wert >= bester) continue;
    if (bland) return j;
    bester = wert;
    ein = j;
  }
  return ein;
}

function pivot(tafel: readonly Float64Array[], kosten: Float64Array, zeile: number, spalte: number): void {
  const quelle = tafel[zeile];
  if (quelle === undefined) return;
  const teiler = quelle[spalte] ?? 1;
  const belegt: number[] = [];
  for (let j = 0; j < quelle.length; j += 1) {
    const wert = (quelle[j] ?? 0) / teiler;
    quelle[j] = Math.abs(wert) < 1e-12 ? 0 : wert;
    if (quelle[j] !== 0) belegt.push(j);
  }
  const subtract = (reihe: Float64Array): void => {
    const faktor = reihe[spalte] ?? 0;
    if (Math.abs(faktor) < 1e-12) return;
    for (const j of belegt) reihe[j] = (reihe[j] ?? 0) - faktor * (quelle[j] ?? 0);
  };
  for (const [i, reihe] of tafel.entries()) if (i !== zeile) subtract(reihe);
  subtract(kosten);
}
