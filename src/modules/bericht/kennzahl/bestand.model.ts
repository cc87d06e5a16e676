import { roundToFive } from '#src/core/staffelung.ts';
import { computeGrenzen, type Linie } from '../geheimhaltung/liniensperrung.model.ts';
import { ALLE, type Blatt, type Blattrahmen, JAHR, listOrtslinien, toObergrenze } from './blatt.model.ts';
import type { Zelle } from './tabelle.model.ts';
import { UEBRIGE } from './zahlen.model.ts';

/** Least and most that a number can be for somebody who reads the tables. `bis` may be Infinity. */
export type Spanne = { readonly von: number; readonly bis: number };

/** What is published of one flow in one year. */
export type Flussblatt = {
  readonly blatt: Blatt;
  readonly rahmen: Blattrahmen;
  /** Places that stand together as `UEBRIGE` in this year. */
  readonly zusammengefasst: ReadonlySet<string>;
};

/** A stock is asked of the whole, of a group (Regierungsbezirk, type) or of places that are counted together. */
export type Bestandsort = { readonly code: string; readonly orte: readonly string[] };

export type Jahresfluss = {
  readonly jahr: number;
  readonly zugang: Flussgrenzen;
  readonly abgang: Flussgrenzen;
};

/** Bounds of everything that one sheet says of places and times. */
export type Flussgrenzen = {
  readonly zeiten: readonly string[];
  readonly mitJahr: boolean;
  readonly find: (ort: Bestandsort, zeit: string) => Spanne;
};

const NICHTS: Spanne = { von: 0, bis: 0 };

/**
 * What a reader knows of the cells of a sheet: those that are shown, and of the hidden ones what the sums and their known upper bounds
 * leave. Uses nothing else of a hidden number; a stock that is made of this tells nothing that is not protected in the sheet (STAT-07).
 */
export function computeFlussgrenzen({ blatt, rahmen, zusammengefasst }: Flussblatt): Flussgrenzen {
  const zeiten = blatt.mitJahr ? [...rahmen.quartale, JAHR] : rahmen.quartale;
  const orte = [...rahmen.orte, ...rahmen.gruppen.map(({ code }) => code), ALLE];
  const werte: number[] = [];
  const verdeckt: boolean[] = [];
  const oben: number[] = [];
  const einzelne = new Set(rahmen.orte);
  const stellen = new Map<string, number>();
  for (const zeit of zeiten)
    for (const ort of orte) {
      const zelle = blatt.find(ort, '', '', zeit);
      stellen.set(`${ort} ${zeit}`, werte.length);
      werte.push(zelle === undefined || zelle.verdeckt ? 0 : zelle.wert);
      verdeckt.push(zelle?.verdeckt === true);
      oben.push(zeit !== JAHR && einzelne.has(ort) ? toObergrenze(zelle?.wert ?? 0, rahmen.k) : Infinity);
    }
  const stelle = (ort: string, zeit: string): number => stellen.get(`${ort} ${zeit}`) ?? -1;
  const linien: Linie[] = [
    ...zeiten.flatMap((zeit) => listOrtslinien(rahmen, (ort) => stelle(ort, zeit))),
    ...(blatt.mitJahr
      ? orte.map((ort) => ({
          summe: stelle(ort, JAHR),
          teile: rahmen.quartale.map((quartal) => stelle(ort, quartal)),
        }))
      : []),
  ];
  const { von, bis } = computeGrenzen(werte, linien, verdeckt, oben);
  const lies = (ort: string, zeit: string): Spanne | undefined => {
    const i = stelle(ort, zeit);
    return i < 0 ? undefined : { von: von[i] ?? 0, bis: bis[i] ?? Infinity };
  };
  const einheiten = rahmen.orte.map((code) => ({
    code,
    orte: code === UEBRIGE ? [...zusammengefasst] : [code],
  }));
  const compute = ({ code, orte: gefragte }: Bestandsort, zeit: string): Spanne => {
    const alle = lies(ALLE, zeit) ?? NICHTS;
    if (code === ALLE) return alle;
    const gefragt = new Set(gefragte);
    let drin = NICHTS;
    let draussen = NICHTS;
    for (const einheit of einheiten) {
      const spanne = lies(einheit.code, zeit) ?? NICHTS;
      const anzahl = einheit.orte.filter((ort) => gefragt.has(ort)).length;
      // Places that stand together here and not in the question: none or all of them may be asked for.
      const teils = { von: 0, bis: spanne.bis };
      drin = addSpannen(drin, anzahl === einheit.orte.length ? spanne : anzahl === 0 ? NICHTS : teils);
      draussen = addSpannen(
        draussen,
        anzahl === 0 ? spanne : anzahl === einheit.orte.length ? NICHTS : teils,
      );
    }
    return intersectSpannen(intersectSpannen(drin, subtractSpannen(alle, draussen)), lies(code, zeit));
  };
  // The same places are asked for once per quarter of a stock.
  const bekannte = new Map<string, Spanne>();
  return {
    zeiten: rahmen.quartale,
    mitJahr: blatt.mitJahr,
    find: (ort, zeit) => {
      const einer = ort.orte.length === 1 && ort.orte[0] === ort.code;
      const name = `${zeit} ${ort.code} ${einer ? '' : ort.orte.join(' ')}`;
      const spanne = bekannte.get(name) ?? compute(ort, zeit);
      bekannte.set(name, spanne);
      return spanne;
    },
  };
}

/**
 * A stock at the end of a quarter from everything that began and ended since the first year, as far as readers know it. Years that
 * are over count by their sums where these are shown.
 */
export function computeBestand(jahre: readonly Jahresfluss[], ort: Bestandsort, quartal: string): Spanne {
  let stand = NICHTS;
  for (const { jahr, zugang, abgang } of jahre) {
    if (`${jahr}` > quartal.slice(0, 4)) break;
    const bewegung = subtractSpannen(sumBis(zugang, ort, quartal), sumBis(abgang, ort, quartal));
    const neu = addSpannen(stand, bewegung);
    // Nobody counts less than no one.
    stand = { von: Math.max(0, neu.von), bis: Math.max(0, neu.bis) };
  }
  return stand;
}

/** The quarters of a year until one of them; what is known of the whole year minus the rest may be closer. */
function sumBis({ zeiten, mitJahr, find }: Flussgrenzen, ort: Bestandsort, quartal: string): Spanne {
  const sum = (quartale: readonly string[]): Spanne =>
    quartale.reduce((summe, zeit) => addSpannen(summe, find(ort, zeit)), NICHTS);
  const bisher = sum(zeiten.filter((zeit) => zeit <= quartal));
  return mitJahr
    ? intersectSpannen(bisher, subtractSpannen(find(ort, JAHR), sum(zeiten.filter((zeit) => zeit > quartal))))
    : bisher;
}

/** How much what is hidden may change a stock that is shown: percent of it, and what is allowed of a small one. */
export type Genauigkeit = { readonly prozent: number; readonly klein: number };

/** The middle, rounded to five, where what is hidden makes little difference; otherwise hidden (STAT-05). */
export function toBestandszelle({ von, bis }: Spanne, { prozent, klein }: Genauigkeit): Zelle {
  if (bis === Infinity) return { wert: null, verdeckt: true };
  const mitte = Math.floor((von + bis) / 2);
  const erlaubt = Math.max(klein, Math.floor((mitte * prozent) / 100));
  return bis - von <= erlaubt
    ? { wert: roundToFive(mitte), verdeckt: false }
    : { wert: null, verdeckt: true };
}

const addSpannen = (a: Spanne, b: Spanne): Spanne => ({ von: a.von + b.von, bis: a.bis + b.bis });

/** Everything that the difference can be, at whatever value of both. */
const subtractSpannen = (a: Spanne, b: Spanne): Spanne => ({ von: a.von - b.bis, bis: a.bis - b.von });

const intersectSpannen = (a: Spanne, b: Spanne | undefined): Spanne =>
  b === undefined ? a : { von: Math.max(a.von, b.von), bis: Math.min(a.bis, b.bis) };
