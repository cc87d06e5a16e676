import type { PlainDate } from '#src/core/plain-date.ts';
import { type Dokument, foldText, isVokabel, parseTsvector, type Suchterm } from './suche.model.ts';

/**
 * The words of all Angebote in memory. Pure: rows go in, questions are answered; who reads the rows and when is decided in
 * `load-suchindex.ts`. A row that comes again replaces the one before.
 */
export type Suchzeile = {
  id: string;
  titel: string;
  oeffentlich: boolean;
  /** Not archived. */
  gueltig: boolean;
  gueltigBis: PlainDate | null;
  bestaetigtAm: PlainDate;
  /** The tsvector as text. */
  suche: string;
  orte: readonly { name: string; breite: number; laenge: number }[];
};
type Eintrag = Suchzeile & { schluessel: string };

export type Suchindex = {
  nummern: Map<string, number>;
  /** undefined: replaced by a later one. */
  eintraege: (Eintrag | undefined)[];
  /** Token → number of the entry × 4 + weight (0 is A, 3 is D), ascending. */
  stellen: Map<string, number[]>;
  /** All tokens in order, to find those that begin alike. */
  worte: string[];
  /** Three letters → words of the texts that have them. */
  dreier: Map<string, string[]>;
  ersetzt: number;
};

export function createSuchindex(): Suchindex {
  return {
    nummern: new Map(),
    eintraege: [],
    stellen: new Map(),
    worte: [],
    dreier: new Map(),
    ersetzt: 0,
  };
}

/** So many new words are put in one by one; more are sorted together. */
const EINZELN_HOECHSTENS = 200;

export function addZeilen(index: Suchindex, zeilen: readonly Suchzeile[]): void {
  const neue: string[] = [];
  for (const zeile of zeilen) {
    const bisher = index.nummern.get(zeile.id);
    if (bisher !== undefined) {
      index.eintraege[bisher] = undefined;
      index.ersetzt += 1;
    }
    const nummer = index.eintraege.length;
    index.nummern.set(zeile.id, nummer);
    index.eintraege.push({ ...zeile, schluessel: foldText(zeile.titel) });
    for (const [token, gewicht] of parseTsvector(zeile.suche)) {
      const stellen = index.stellen.get(token);
      const stelle = nummer * 4 + 'ABCD'.indexOf(gewicht);
      if (stellen === undefined) {
        index.stellen.set(token, [stelle]);
        neue.push(token);
      } else stellen.push(stelle);
    }
  }
  addWorte(index, neue);
}

function addWorte(index: Suchindex, neue: readonly string[]): void {
  if (neue.length > EINZELN_HOECHSTENS) index.worte = [...index.worte, ...neue].sort(compareText);
  else for (const wort of neue) index.worte.splice(findStelle(index.worte, wort), 0, wort);
  for (const wort of neue) {
    if (!isVokabel(wort)) continue;
    for (const drei of listDreier(wort)) {
      const liste = index.dreier.get(drei);
      if (liste === undefined) index.dreier.set(drei, [wort]);
      else liste.push(wort);
    }
  }
}

const compareText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** The first place whose word is not before this one. */
function findStelle(worte: readonly string[], wort: string): number {
  let ab = 0;
  let bis = worte.length;
  while (ab < bis) {
    const mitte = (ab + bis) >> 1;
    if ((worte[mitte] ?? '') < wort) ab = mitte + 1;
    else bis = mitte;
  }
  return ab;
}

/** Groups of three letters, with two blanks before the word and one behind it: the beginning counts more than the end. */
function listDreier(wort: string): string[] {
  const gerahmt = `  ${wort} `;
  return [...new Set(Array.from({ length: gerahmt.length - 2 }, (_, ab) => gerahmt.slice(ab, ab + 3)))];
}

const AEHNLICH_AB = 0.4;
const AEHNLICHE_HOECHSTENS = 3;

/** Words of the directory that are spelt like those no Angebot has. */
export function listAehnliche(
  index: Suchindex,
  worte: readonly string[],
): { wort: string; aehnlich: string }[] {
  return worte.flatMap((wort) => {
    if (index.worte[findStelle(index.worte, wort)]?.startsWith(wort) === true) return [];
    const dreier = listDreier(wort);
    const gemeinsam = new Map<string, number>();
    for (const drei of dreier)
      for (const kandidat of index.dreier.get(drei) ?? [])
        gemeinsam.set(kandidat, (gemeinsam.get(kandidat) ?? 0) + 1);
    return [...gemeinsam]
      .map(([aehnlich, zahl]) => ({
        aehnlich,
        anteil: zahl / (dreier.length + listDreier(aehnlich).length - zahl),
      }))
      .filter(({ anteil }) => anteil >= AEHNLICH_AB)
      .sort((a, b) => b.anteil - a.anteil || compareText(a.aehnlich, b.aehnlich))
      .slice(0, AEHNLICHE_HOECHSTENS)
      .map(({ aehnlich }) => ({ wort, aehnlich }));
  });
}

/** Where a place lies: the middle of the Angebote there. `bekannt` is false when no Angebot names it. */
export function findOrtslage(
  index: Suchindex,
  name: string,
): { bekannt: boolean; mitte: { breite: number; laenge: number } | null } {
  const eintraege = (index.stellen.get(`o_${name}`) ?? []).flatMap((stelle) => {
    const eintrag = index.eintraege[stelle >> 2];
    return eintrag === undefined || !eintrag.gueltig ? [] : [eintrag];
  });
  const orte = eintraege.flatMap((eintrag) => eintrag.orte.filter((ort) => ort.name === name));
  if (orte.length === 0) return { bekannt: eintraege.length > 0, mitte: null };
  const mittel = (werte: readonly number[]) => werte.reduce((summe, wert) => summe + wert, 0) / werte.length;
  return {
    bekannt: true,
    mitte: {
      breite: mittel(orte.map(({ breite }) => breite)),
      laenge: mittel(orte.map(({ laenge }) => laenge)),
    },
  };
}

export type Suchfrage = {
  terme: readonly Suchterm[];
  /** All groups must be there, of each group one token. */
  muss: readonly (readonly string[])[];
  /** Public Angebote alone. */
  oeffentlich: boolean;
  heute: PlainDate;
  frischAb: PlainDate;
  mitte: { breite: number; laenge: number } | null;
  km: number | null;
  mindestens: number;
  ab: number;
  hoechstens: number;
};
export type Fund = { id: string; getroffen: number; km: number | null; gesamt: number; dokument: Dokument };
type Kandidat = {
  eintrag: Eintrag;
  getroffen: number;
  veraltet: boolean;
  umkreis: number;
  guete: number;
  km: number | null;
};

/** A word in the title counts more than what it is for and where, then words beside, then the description. */
const GUETEN = [1, 0.5, 0.3, 0.1] as const;

/** Best first: all terms before some, fresh before stale, near before far, title before description. */
export function searchIndex(index: Suchindex, frage: Suchfrage): Fund[] {
  const { terme, muss, mindestens, ab, hoechstens } = frage;
  const erfuellt = new Uint8Array(index.eintraege.length);
  const nachMuss = addErfuellte(index, muss, erfuellt);
  const getroffen = new Uint8Array(index.eintraege.length);
  const guete = new Float64Array(index.eintraege.length);
  const nachTermen = terme.length === 0 ? nachMuss : addTreffer(index, terme, getroffen, guete);
  const volle: number[] = [];
  const halbe: number[] = [];
  for (const nummer of nachTermen) {
    if (erfuellt[nummer] !== muss.length) continue;
    (getroffen[nummer] === terme.length ? volle : halbe).push(nummer);
  }
  const gezeigte = listKandidaten(index, frage, volle, getroffen, guete);
  // Few fit in everything: then what fits in part is shown too, after them.
  if (gezeigte.length < mindestens)
    for (const eines of listKandidaten(index, frage, halbe, getroffen, guete)) gezeigte.push(eines);
  return listBeste(gezeigte, ab + hoechstens)
    .slice(ab)
    .map(({ eintrag, getroffen: zahl, km }) => ({
      id: eintrag.id,
      getroffen: zahl,
      km,
      gesamt: gezeigte.length,
      dokument: parseTsvector(eintrag.suche),
    }));
}

/** Counts for each entry the groups in a row that it has; answers the entries that have the last, without groups all. */
function addErfuellte(index: Suchindex, muss: Suchfrage['muss'], erfuellt: Uint8Array): Iterable<number> {
  let letzte: number[] | undefined;
  muss.forEach((gruppe, nr) => {
    letzte = [];
    for (const token of gruppe) {
      for (const stelle of index.stellen.get(token) ?? []) {
        const nummer = stelle >> 2;
        if (erfuellt[nummer] !== nr) continue;
        erfuellt[nummer] = nr + 1;
        letzte.push(nummer);
      }
    }
  });
  return letzte ?? index.eintraege.keys();
}

/** What stands in the directory today, with all by which it is put in order. */
function listKandidaten(
  index: Suchindex,
  { oeffentlich, heute, frischAb, mitte, km: hoechstensKm }: Suchfrage,
  nummern: readonly number[],
  getroffen: Uint8Array,
  guete: Float64Array,
): Kandidat[] {
  const kandidaten: Kandidat[] = [];
  for (const nummer of nummern) {
    const eintrag = index.eintraege[nummer];
    if (eintrag === undefined || !eintrag.gueltig || (oeffentlich && !eintrag.oeffentlich)) continue;
    if (eintrag.gueltigBis !== null && eintrag.gueltigBis < heute) continue;
    const km = mitte === null ? null : computeKm(eintrag.orte, mitte);
    if (km !== null && hoechstensKm !== null && km > hoechstensKm) continue;
    kandidaten.push({
      eintrag,
      getroffen: getroffen[nummer] ?? 0,
      veraltet: eintrag.bestaetigtAm < frischAb,
      umkreis: km === null ? Number.POSITIVE_INFINITY : Math.floor(km / 10),
      guete: guete[nummer] ?? 0,
      km,
    });
  }
  return kandidaten;
}

/** Counts for each entry the terms that it has, and how well; answers the entries that have any. */
function addTreffer(
  index: Suchindex,
  terme: readonly Suchterm[],
  getroffen: Uint8Array,
  guete: Float64Array,
): number[] {
  const zuletzt = new Uint8Array(getroffen.length);
  const beste = new Float64Array(getroffen.length);
  const nummern: number[] = [];
  terme.forEach((term, nr) => {
    for (const token of listToken(index, term)) {
      for (const stelle of index.stellen.get(token) ?? []) {
        const nummer = stelle >> 2;
        const wert = GUETEN[stelle & 3] ?? 0;
        if (zuletzt[nummer] !== nr + 1) {
          if (getroffen[nummer] === 0) nummern.push(nummer);
          zuletzt[nummer] = nr + 1;
          getroffen[nummer] = (getroffen[nummer] ?? 0) + 1;
          guete[nummer] = (guete[nummer] ?? 0) + wert;
          beste[nummer] = wert;
        } else if (wert > (beste[nummer] ?? 0)) {
          guete[nummer] = (guete[nummer] ?? 0) + wert - (beste[nummer] ?? 0);
          beste[nummer] = wert;
        }
      }
    }
  });
  return nummern;
}

/** Tokens that count for a term: its own, and those that begin like its words; a short word must be the whole. */
function listToken(index: Suchindex, { token, praefix }: Suchterm): Set<string> {
  const alle = new Set(token);
  for (const anfang of praefix) {
    if (anfang.length < 3) alle.add(anfang);
    else
      for (let stelle = findStelle(index.worte, anfang); stelle < index.worte.length; stelle += 1) {
        const wort = index.worte[stelle] ?? '';
        if (!wort.startsWith(anfang)) break;
        alle.add(wort);
      }
  }
  return alle;
}

const ERDRADIUS_KM = 6_371;
const toBogen = (grad: number): number => (grad * Math.PI) / 180;

/** Kilometres as the crow flies from the nearest of the places; null without one. */
function computeKm(orte: Eintrag['orte'], mitte: { breite: number; laenge: number }): number | null {
  const b = toBogen(mitte.breite);
  let naechster: number | null = null;
  for (const { breite, laenge } of orte) {
    const a = toBogen(breite);
    const kosinus =
      Math.sin(a) * Math.sin(b) + Math.cos(a) * Math.cos(b) * Math.cos(toBogen(laenge - mitte.laenge));
    const km = ERDRADIUS_KM * Math.acos(Math.min(1, Math.max(-1, kosinus)));
    if (naechster === null || km < naechster) naechster = km;
  }
  return naechster;
}

/** Up to so many places of the list are picked without sorting all. */
const AUSWAHL_HOECHSTENS = 200;

function listBeste(kandidaten: readonly Kandidat[], anzahl: number): Kandidat[] {
  if (anzahl > AUSWAHL_HOECHSTENS) return [...kandidaten].sort(compareKandidaten).slice(0, anzahl);
  const beste: Kandidat[] = [];
  for (const kandidat of kandidaten) {
    const letzter = beste.at(-1);
    if (beste.length === anzahl && letzter !== undefined && compareKandidaten(kandidat, letzter) >= 0)
      continue;
    let ab = 0;
    let bis = beste.length;
    while (ab < bis) {
      const mitte = (ab + bis) >> 1;
      if (compareKandidaten(beste[mitte] ?? kandidat, kandidat) <= 0) ab = mitte + 1;
      else bis = mitte;
    }
    beste.splice(ab, 0, kandidat);
    if (beste.length > anzahl) beste.pop();
  }
  return beste;
}

function compareKandidaten(a: Kandidat, b: Kandidat): number {
  if (a.getroffen !== b.getroffen) return b.getroffen - a.getroffen;
  if (a.veraltet !== b.veraltet) return a.veraltet ? 1 : -1;
  if (a.umkreis !== b.umkreis) return a.umkreis - b.umkreis;
  if (a.guete !== b.guete) return b.guete - a.guete;
  if (a.km !== b.km) return (a.km ?? Number.POSITIVE_INFINITY) - (b.km ?? Number.POSITIVE_INFINITY);
  return compareText(a.eintrag.schluessel, b.eintrag.schluessel) || compareText(a.eintrag.id, b.eintrag.id);
}
