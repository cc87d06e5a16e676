/** Kinds of KIM-Standort. The StädteRegion Aachen is a kind of its own: neither Kreis nor kreisfreie Stadt. */
export const STANDORT_TYPEN = ['KREISFREIE_STADT', 'KREIS', 'STAEDTEREGION'] as const;
export type StandortTyp = (typeof STANDORT_TYPEN)[number];

export const STANDORT_TYP_NAMEN = {
  KREISFREIE_STADT: 'Kreisfreie Stadt (mit Stadt Aachen)',
  KREIS: 'Kreis',
  STAEDTEREGION: 'StädteRegion',
} as const satisfies Record<StandortTyp, string>;

/** Regierungsbezirke of NRW; general knowledge, not printed in the Landtag tables. */
export const REGIERUNGSBEZIRKE = ['Arnsberg', 'Detmold', 'Düsseldorf', 'Köln', 'Münster'] as const;
export type Regierungsbezirk = (typeof REGIERUNGSBEZIRKE)[number];

/**
 * Types 1 to 7 of the evaluation 2023–2025 (Los 2). Another scheme with numbers 1 to 6 exists (Los 1): never mix them.
 * Four Standorte carry none.
 */
export const TYPEN_EVALUATION = {
  1: 'ländlicher Kreis, Anteil niedrig, Beratung eher negativ gesehen',
  2: 'ländlicher Kreis, Anteil hoch, Beratung eher negativ gesehen',
  3: 'ländlicher Kreis, Beratung eher positiv gesehen',
  4: 'städtischer Kreis, Anteil niedrig, Beratung eher negativ gesehen',
  5: 'städtischer Kreis, Anteil hoch, Beratung eher negativ gesehen',
  6: 'kreisfreie Stadt, Anteil hoch, Beratung eher positiv gesehen',
  7: 'kreisfreie Stadt, Anteil hoch, Beratung eher negativ gesehen',
} as const satisfies Record<number, string>;

export const HERKUENFTE = ['echt', 'erfunden'] as const;
export type Herkunft = (typeof HERKUENFTE)[number];

export type Standort = {
  id: string;
  kennung: string;
  /** Name on the asked day. */
  name: string;
  typ: StandortTyp;
  ags: string | null;
  regierungsbezirk: Regierungsbezirk | null;
  typEvaluation: number | null;
  herkunft: Herkunft;
  anmerkung: string | null;
};

/** Order of the Landtag tables: DIN 5007-1, blanks and hyphens do not count („Rheinisch-…“ before „Rhein-Kreis …“). */
const ORDER = new Intl.Collator('de-DE', { usage: 'sort', ignorePunctuation: true });

/** For Array.sort. Never 0 for two different names. */
export function compareStandortnamen(a: string, b: string): number {
  return ORDER.compare(a, b) || (a < b ? -1 : a > b ? 1 : 0);
}

/** `Kreis Gütersloh` → `kreis-guetersloh`. */
export function toKennung(name: string): string {
  return foldName(name).replaceAll(' ', '-');
}

/** Small letters, ae oe ue ss, single blanks: so that „StädteRegion  Aachen“ finds „Städteregion Aachen“. */
export function foldName(name: string): string {
  return name
    .toLowerCase()
    .replaceAll('ä', 'ae')
    .replaceAll('ö', 'oe')
    .replaceAll('ü', 'ue')
    .replaceAll('ß', 'ss')
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();
}

/** The most similar name, or null when none is near: a wrong suggestion is worse than none. */
export function findNearestName(gesucht: string, namen: readonly string[]): string | null {
  const falte = foldName(gesucht);
  const naechste = namen
    .map((name) => ({ name, abstand: nearness(falte, foldName(name)) }))
    .toSorted((a, b) => a.abstand - b.abstand)[0];
  return naechste !== undefined && naechste.abstand <= Math.max(2, falte.length / 3) ? naechste.name : null;
}

/** Edit distance; a name without its „Kreis“ or „Stadt“ counts as near. */
function nearness(gesucht: string, name: string): number {
  const ohneArt = (text: string) => text.replace(/\b(kreis|stadt|staedteregion)\b ?/g, '').trim();
  return Math.min(computeAbstand(gesucht, name), computeAbstand(ohneArt(gesucht), ohneArt(name)) + 1);
}

/** Letters to change, add or leave out until both are the same. */
export function computeAbstand(a: string, b: string): number {
  let vorige = Array.from({ length: b.length + 1 }, (_, spalte) => spalte);
  for (const [zeile, zeichen] of Array.from(a).entries()) {
    const neue = [zeile + 1];
    for (const [spalte, anderes] of Array.from(b).entries()) {
      const ersetzen = (vorige[spalte] ?? 0) + (zeichen === anderes ? 0 : 1);
      neue.push(Math.min(ersetzen, (vorige[spalte + 1] ?? 0) + 1, (neue[spalte] ?? 0) + 1));
    }
    vorige = neue;
  }
  return vorige[b.length] ?? 0;
}
