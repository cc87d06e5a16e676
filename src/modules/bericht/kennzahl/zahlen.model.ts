import { ALLE, type Blattrahmen, computeBlatt, WEITERE, type Zahl } from './blatt.model.ts';
import { type Dimension, KEINE_ANGABE, NICHT_ERHOBEN } from './kennzahl.model.ts';

export type Rohsumme = { ort: string; quartal: string; code: string; wert: number };

/** Places that do not stand for themselves. */
export const UEBRIGE = 'UEBRIGE';

/**
 * Counts of one kind as they are published: per place and quarter the total and the values of each dimension. What carries no value
 * is „keine Angabe“, or „nicht erhoben“ before the Merkmal was; values of a dimension with one value per count add up to the total.
 */
export function toZahlen(
  gesamt: readonly Rohsumme[],
  dimensionen: readonly { dimension: Dimension; summen: readonly Rohsumme[] }[],
): Zahl[] {
  const zahlen: Zahl[] = [];
  const paare = new Map(gesamt.map((zeile) => [`${zeile.ort} ${zeile.quartal}`, zeile]));
  const gruppen = dimensionen.map(({ dimension, summen }) => ({
    dimension,
    je: groupBy(
      summen.filter(({ wert }) => wert > 0),
      ({ ort, quartal }) => `${ort} ${quartal}`,
    ),
  }));
  for (const [paar, { ort, quartal, wert }] of paare) {
    const belegt = gruppen.map(({ dimension, je }) => {
      const bekannte = (je.get(paar) ?? []).filter(({ code }) =>
        dimension.werte.some((w) => w.code === code),
      );
      return { dimension, bekannte, summe: bekannte.reduce((zahl, zeile) => zahl + zeile.wert, 0) };
    });
    const einfach = belegt.filter(({ dimension }) => !dimension.mehrfach);
    const summe = Math.max(0, wert, ...einfach.map((eintrag) => eintrag.summe));
    if (summe === 0) continue;
    zahlen.push({ ort, merkmal: '', code: '', quartal, wert: summe });
    for (const { dimension, bekannte, summe: gezaehlt } of belegt) {
      for (const { code, wert: anzahl } of bekannte)
        zahlen.push({ ort, merkmal: dimension.code, code, quartal, wert: anzahl });
      if (dimension.mehrfach || gezaehlt === summe) continue;
      const rest =
        dimension.erhobenAb !== null && quartal < dimension.erhobenAb ? NICHT_ERHOBEN : KEINE_ANGABE;
      zahlen.push({ ort, merkmal: dimension.code, code: rest, quartal, wert: summe - gezaehlt });
    }
  }
  return zahlen;
}

function groupBy<T>(eintraege: readonly T[], toSchluessel: (eintrag: T) => string): Map<string, T[]> {
  const gruppen = new Map<string, T[]>();
  for (const eintrag of eintraege) {
    const gruppe = gruppen.get(toSchluessel(eintrag));
    if (gruppe) gruppe.push(eintrag);
    else gruppen.set(toSchluessel(eintrag), [eintrag]);
  }
  return gruppen;
}

/** More than this share of hidden cells: values or places are merged. In percent. */
export const HOECHSTENS_VERDECKT = 40;

/** So many values always stand for themselves, the most frequent ones: one heap of all would say nothing. */
const BLEIBEN = 2;

export type Zusammenfassung = {
  readonly orte: ReadonlySet<string>;
  readonly codes: ReadonlyMap<string, ReadonlySet<string>>;
};

/**
 * What is merged, decided from the counts of another year, so that it does not change while the year of the table grows: values of a
 * dimension, and places, whose counts are so small that more than 40 percent of the cells would be hidden. `zuKlein`: places that
 * never stand for themselves.
 */
export function computeZusammenfassung(
  basis: readonly Zahl[],
  rahmen: Blattrahmen,
  zuKlein: ReadonlySet<string>,
  ortsweise: boolean,
): Zusammenfassung {
  const codes = new Map<string, ReadonlySet<string>>();
  let orte = completeAuswahl(zuKlein, rahmen.orte, (ort) =>
    sumZahlen(basis, ({ ort: o, merkmal }) => o === ort && merkmal === ''),
  );
  for (const faktor of [1, 2, 4, 8, 16, 32]) {
    const bild = applyZusammenfassung(basis, rahmen, { orte, codes });
    const blatt = computeBlatt(bild.zahlen, bild.rahmen);
    const grenze = faktor * rahmen.k;
    let eng = false;
    const anteilOrte = computeAnteil(bild.rahmen.orte, bild.rahmen.quartale, (ort, quartal) =>
      blatt.find(ort, '', '', quartal),
    );
    if (ortsweise && anteilOrte > HOECHSTENS_VERDECKT) {
      eng = true;
      orte = completeAuswahl(
        new Set([
          ...orte,
          ...rahmen.orte.filter((ort) => sumZahlen(basis, (z) => z.ort === ort && z.merkmal === '') < grenze),
        ]),
        rahmen.orte,
        (ort) => sumZahlen(basis, (z) => z.ort === ort && z.merkmal === ''),
      );
    }
    for (const { code: merkmal, werte } of bild.rahmen.merkmale) {
      const anteil = computeAnteil(werte, bild.rahmen.quartale, (code, quartal) =>
        blatt.find(ALLE, merkmal, code, quartal),
      );
      if (anteil <= HOECHSTENS_VERDECKT) continue;
      eng = true;
      const alle = rahmen.merkmale.find(({ code }) => code === merkmal)?.werte ?? [];
      const zaehle = (code: string): number =>
        sumZahlen(basis, (z) => z.merkmal === merkmal && z.code === code);
      const haeufige = alle.toSorted((x, y) => zaehle(y) - zaehle(x)).slice(0, BLEIBEN);
      const kleine = alle.filter((code) => zaehle(code) < grenze && !haeufige.includes(code));
      codes.set(merkmal, completeAuswahl(new Set(kleine), alle, zaehle));
    }
    if (!eng) break;
  }
  return { orte, codes };
}

/** One alone is no merger: the next smallest goes along. Those without any count go along too, if others do. */
export function completeAuswahl(
  auswahl: ReadonlySet<string>,
  alle: readonly string[],
  zaehle: (eintrag: string) => number,
): ReadonlySet<string> {
  const gezaehlt = [...auswahl].filter((eintrag) => zaehle(eintrag) > 0);
  if (auswahl.size === 0 || gezaehlt.length >= 2) return auswahl;
  const naechste = alle
    .filter((eintrag) => !auswahl.has(eintrag) && zaehle(eintrag) > 0)
    .toSorted((a, b) => zaehle(a) - zaehle(b))
    .slice(0, 2 - gezaehlt.length);
  return new Set([...auswahl, ...naechste]);
}

export function sumZahlen(zahlen: readonly Zahl[], passt: (zahl: Zahl) => boolean): number {
  return zahlen.reduce((summe, zahl) => (passt(zahl) ? summe + zahl.wert : summe), 0);
}

/** Hidden cells of those that are not zero, in whole percent. */
export function computeAnteil(
  zeilen: readonly string[],
  spalten: readonly string[],
  find: (zeile: string, spalte: string) => { wert: number; verdeckt: boolean } | undefined,
): number {
  let belegt = 0;
  let verdeckt = 0;
  for (const zeile of zeilen)
    for (const spalte of spalten) {
      const zelle = find(zeile, spalte);
      if (zelle === undefined || (zelle.wert === 0 && !zelle.verdeckt)) continue;
      belegt += 1;
      if (zelle.verdeckt) verdeckt += 1;
    }
  return belegt === 0 ? 0 : Math.round((verdeckt / belegt) * 100);
}

/** The same counts under the merged values and places. */
export function applyZusammenfassung(
  zahlen: readonly Zahl[],
  rahmen: Blattrahmen,
  { orte, codes }: Zusammenfassung,
): { zahlen: readonly Zahl[]; rahmen: Blattrahmen } {
  const toOrt = (ort: string): string => (orte.has(ort) ? UEBRIGE : ort);
  const toCode = (merkmal: string, code: string): string =>
    codes.get(merkmal)?.has(code) === true ? WEITERE : code;
  return {
    zahlen: zahlen.map((zahl) => ({ ...zahl, ort: toOrt(zahl.ort), code: toCode(zahl.merkmal, zahl.code) })),
    rahmen: {
      ...rahmen,
      orte: [...new Set(rahmen.orte.map(toOrt))],
      merkmale: rahmen.merkmale.map((merkmal) => ({
        ...merkmal,
        werte: [...new Set(merkmal.werte.map((code) => toCode(merkmal.code, code)))].toSorted(
          (a, b) => Number(a === WEITERE) - Number(b === WEITERE),
        ),
      })),
    },
  };
}
