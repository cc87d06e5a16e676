import { ENDE, type Kettenschritt, listFluesse } from './kette.model.ts';

/** Sizes of the picture in its own units. */
export const BILD = { kasten: 220, hoehe: 84, luecke: 56, rand: 24, gasse: 22, kopf: 64, kreis: 12 } as const;

export type Punkt = readonly [x: number, y: number];
export type Kasten = { kennung: string; x: number; y: number };
export type Linie = {
  von: string;
  nach: string;
  text: string | null;
  punkte: readonly Punkt[];
  textort: Punkt;
};
export type Kreis = { art: 'START' | 'ENDE'; abschnitt: number; x: number; y: number };
export type Kettenbild = {
  breite: number;
  hoehe: number;
  spalten: readonly { titel: string | null; x: number }[];
  kaesten: readonly Kasten[];
  kreise: readonly Kreis[];
  linien: readonly Linie[];
};

type Ort = { x: number; y: number; spalte: number; zeile: number };

/**
 * Where everything of a Kette stands: one column for each part, from top to bottom. A way that skips something runs in
 * an alley of its own at the right of the column where it begins. The page draws from it, and the BPMN export takes its
 * coordinates from it.
 */
export function computeKettenbild(schritte: readonly Kettenschritt[]): Kettenbild {
  const titel = [...new Set(schritte.map(({ abschnitt }) => abschnitt))];
  const fluesse = listFluesse(schritte);
  const spalteVon = new Map(schritte.map(({ kennung, abschnitt }) => [kennung, titel.indexOf(abschnitt)]));
  const folge = new Map(schritte.map(({ kennung }, stelle) => [kennung, toFolge(schritte, stelle)]));
  const istGerade = ({ von, nach }: { von: string; nach: string }) => folge.get(von) === nach;
  const gassen = titel.map(
    (_, spalte) => fluesse.filter((fluss) => spalteVon.get(fluss.von) === spalte && !istGerade(fluss)).length,
  );
  const anfaenge = titel.map(
    (_, spalte) =>
      BILD.rand +
      gassen
        .slice(0, spalte)
        .reduce((summe, anzahl) => summe + BILD.kasten + BILD.luecke + anzahl * BILD.gasse, 0),
  );
  const orte = new Map<string, Ort>();
  const zeilen = titel.map(() => 0);
  for (const { kennung } of schritte) {
    const spalte = spalteVon.get(kennung) ?? 0;
    const zeile = zeilen[spalte] ?? 0;
    zeilen[spalte] = zeile + 1;
    orte.set(kennung, { x: anfaenge[spalte] ?? BILD.rand, y: toY(zeile), spalte, zeile });
  }
  const kreise = titel.flatMap((_, abschnitt): Kreis[] => {
    const x = (anfaenge[abschnitt] ?? 0) + BILD.kasten / 2;
    const ende = toY(zeilen[abschnitt] ?? 0) - BILD.luecke + BILD.luecke / 2 + BILD.kreis;
    return [
      { art: 'START', abschnitt, x, y: BILD.kopf },
      { art: 'ENDE', abschnitt, x, y: ende },
    ];
  });
  const breite = (anfaenge.at(-1) ?? 0) + BILD.kasten + (gassen.at(-1) ?? 0) * BILD.gasse + BILD.rand;
  return {
    breite,
    hoehe: Math.max(...kreise.map(({ y }) => y)) + BILD.kreis + BILD.rand,
    spalten: titel.map((text, spalte) => ({ titel: text, x: anfaenge[spalte] ?? 0 })),
    kaesten: [...orte].map(([kennung, { x, y }]) => ({ kennung, x, y })),
    kreise,
    linien: [...listAnfaenge(orte, kreise), ...listLinien(fluesse, orte, kreise, istGerade)],
  };
}

function toY(zeile: number): number {
  return BILD.kopf + BILD.kreis + BILD.luecke / 2 + zeile * (BILD.hoehe + BILD.luecke);
}

function toFolge(schritte: readonly Kettenschritt[], stelle: number): string {
  const naechster = schritte[stelle + 1];
  return naechster !== undefined && naechster.abschnitt === schritte[stelle]?.abschnitt
    ? naechster.kennung
    : ENDE;
}

/** From the circle above each column into its first step. */
function listAnfaenge(orte: ReadonlyMap<string, Ort>, kreise: readonly Kreis[]): Linie[] {
  return kreise
    .filter(({ art }) => art === 'START')
    .flatMap(({ abschnitt, x, y }) => {
      const erster = [...orte].find(([, ort]) => ort.spalte === abschnitt && ort.zeile === 0);
      if (erster === undefined) return [];
      const punkte: readonly Punkt[] = [
        [x, y + BILD.kreis],
        [x, erster[1].y],
      ];
      return [{ von: 'START', nach: erster[0], text: null, punkte, textort: [x, y] as const }];
    });
}

function listLinien(
  fluesse: readonly { von: string; nach: string; text: string | null }[],
  orte: ReadonlyMap<string, Ort>,
  kreise: readonly Kreis[],
  istGerade: (fluss: { von: string; nach: string }) => boolean,
): Linie[] {
  const belegt = new Map<number, number>();
  return fluesse.flatMap((fluss): Linie[] => {
    const von = orte.get(fluss.von);
    if (von === undefined) return [];
    const ende = kreise.find(({ art, abschnitt }) => art === 'ENDE' && abschnitt === von.spalte);
    const ziel = orte.get(fluss.nach);
    const unten = von.y + BILD.hoehe;
    const mitte = von.x + BILD.kasten / 2;
    if (istGerade(fluss)) {
      const bis = ziel?.y ?? (ende?.y ?? unten) - BILD.kreis;
      return [
        {
          ...fluss,
          punkte: [
            [mitte, unten],
            [mitte, bis],
          ],
          textort: [mitte + 8, unten + BILD.luecke / 2 + 5],
        },
      ];
    }
    const gasse = (belegt.get(von.spalte) ?? 0) + 1;
    belegt.set(von.spalte, gasse);
    const rechts = von.x + BILD.kasten + gasse * BILD.gasse;
    const hoehe = von.y + BILD.hoehe / 2 + (gasse % 3) * 10;
    const start: Punkt = [von.x + BILD.kasten, hoehe];
    if (ziel === undefined) {
      const y = ende?.y ?? unten;
      return [
        {
          ...fluss,
          punkte: [start, [rechts, hoehe], [rechts, y], [mitte + BILD.kreis, y]],
          textort: [von.x + BILD.kasten + 4, hoehe - 6],
        },
      ];
    }
    const an = ziel.y + BILD.hoehe / 2 + (gasse % 3) * 10 - 14;
    // To a part further left or in the same column the way comes back from the right; to a later part it goes straight in.
    const eingang: Punkt = ziel.spalte > von.spalte ? [ziel.x, an] : [ziel.x + BILD.kasten, an];
    return [
      {
        ...fluss,
        punkte: [start, [rechts, hoehe], [rechts, an], eingang],
        textort: [von.x + BILD.kasten + 4, hoehe - 6],
      },
    ];
  });
}
