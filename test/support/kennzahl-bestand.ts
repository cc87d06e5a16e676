import {
  type Bestandsort,
  computeBestand,
  computeFlussgrenzen,
  type Jahresfluss,
  type Spanne,
} from '#src/modules/bericht/kennzahl/bestand.model.ts';
import { ALLE, type Blattzelle, JAHR } from '#src/modules/bericht/kennzahl/blatt.model.ts';
import type { Kennzahltabelle } from '#src/modules/bericht/kennzahl/kennzahl.model.ts';
import { UEBRIGE } from '#src/modules/bericht/kennzahl/zahlen.model.ts';

/** Places by quarter of one flow and year, as anybody reads them: a number or an x. `zusammen`: what stands together, by name. */
export type Gelesenes = {
  jahr: number;
  zugang: Kennzahltabelle;
  abgang: Kennzahltabelle;
  zusammen: { zugang: readonly string[]; abgang: readonly string[] };
  /** What a hidden number is known to be at most. */
  oben: { zugang: Obergrenze; abgang: Obergrenze };
};
type Obergrenze = (ort: string, zeit: string) => number;

/** Which places a group holds: everybody knows the map of the Land. */
export type Gruppen = readonly { art: string; code: string; orte: readonly string[] }[];

/** What a reader of the flows knows of a stock; nothing but printed tables goes in. */
export function createLesersicht(
  gelesen: readonly Gelesenes[],
  gruppen: Gruppen,
  k: number,
): (ort: Bestandsort, quartal: string) => Spanne {
  const jahre = gelesen.map(
    ({ jahr, zugang, abgang, zusammen, oben }): Jahresfluss => ({
      jahr,
      zugang: toGrenzen(zugang, zusammen.zugang, oben.zugang, gruppen, k),
      abgang: toGrenzen(abgang, zusammen.abgang, oben.abgang, gruppen, k),
    }),
  );
  return (ort, quartal) => computeBestand(jahre, ort, quartal);
}

function toGrenzen(
  tabelle: Kennzahltabelle,
  zusammen: readonly string[],
  oben: Obergrenze,
  gruppen: Gruppen,
  k: number,
): Jahresfluss['zugang'] {
  const zeiten = tabelle.spalten.map(({ code }) => code);
  const find = (ort: string, zeit: string): Blattzelle | undefined => {
    const zelle =
      tabelle.zellen[tabelle.zeilen.findIndex(({ code }) => code === ort)]?.[zeiten.indexOf(zeit)];
    if (zelle === undefined || zelle === null) return undefined;
    // A hidden number is whatever the reader imagines below its bound.
    return zelle === 'x' ? { wert: oben(ort, zeit), verdeckt: true } : { wert: zelle, verdeckt: false };
  };
  const orte = tabelle.zeilen.flatMap(({ code }) => (code === ALLE ? [] : [code]));
  return computeFlussgrenzen({
    blatt: {
      mitJahr: zeiten.includes(JAHR),
      ohneOrte: new Set(),
      find: (ort, _merkmal, _code, zeit) => find(ort, zeit),
    },
    rahmen: {
      k,
      orte: orte.filter((code) => !gruppen.some((gruppe) => gruppe.code === code)),
      gruppen: gruppen.filter(({ code }) => orte.includes(code)),
      quartale: zeiten.filter((zeit) => zeit !== JAHR),
      mitJahr: zeiten.includes(JAHR),
      merkmale: [],
    },
    zusammengefasst: orte.includes(UEBRIGE) ? new Set(zusammen) : new Set(),
  });
}
