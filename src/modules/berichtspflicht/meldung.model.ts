import type { PlainDate } from '#src/core/plain-date.ts';

export const ABFRAGEARTEN = ['BESETZUNG', 'FACHDATEN', 'BERICHT'] as const;
export type Abfrageart = (typeof ABFRAGEARTEN)[number];
export const ABFRAGEART_NAMEN = {
  BESETZUNG: 'Besetzungsmeldung',
  FACHDATEN: 'Fachdatenerhebung',
  BERICHT: 'Bericht an die Bezirksregierung',
} as const satisfies Record<Abfrageart, string>;

/** Who asks and accepts. */
export const ABFRAGESTELLEN = ['MINISTERIUM', 'BEZIRKSREGIERUNG'] as const;
export type Abfragestelle = (typeof ABFRAGESTELLEN)[number];
export const ABFRAGESTELLE_NAMEN = {
  MINISTERIUM: 'Ministerium',
  BEZIRKSREGIERUNG: 'Bezirksregierung Arnsberg',
} as const satisfies Record<Abfragestelle, string>;

export const MELDUNG_ZUSTAENDE = [
  'OFFEN',
  'IN_ARBEIT',
  'VORGELEGT',
  'GEMELDET',
  'RUECKFRAGE',
  'ABGENOMMEN',
] as const;
export type MeldungZustand = (typeof MELDUNG_ZUSTAENDE)[number];
export const MELDUNG_ZUSTAND_NAMEN = {
  OFFEN: 'noch nicht begonnen',
  IN_ARBEIT: 'in Arbeit',
  VORGELEGT: 'wartet auf die Freigabe',
  GEMELDET: 'gemeldet, wartet auf die Abnahme',
  RUECKFRAGE: 'Rückfrage: bitte neu melden',
  ABGENOMMEN: 'abgenommen',
} as const satisfies Record<MeldungZustand, string>;

/** The Standort has the word. */
const AUSSTEHEND = [
  'OFFEN',
  'IN_ARBEIT',
  'VORGELEGT',
  'RUECKFRAGE',
] as const satisfies readonly MeldungZustand[];
const BEARBEITBAR: readonly MeldungZustand[] = ['OFFEN', 'IN_ARBEIT', 'RUECKFRAGE'];

type Schrittregel = {
  name: string;
  danach: string;
  seite: 'STANDORT' | 'FREIGABE' | 'LAND';
  von: readonly MeldungZustand[];
  /** null: the state stays. */
  nach: MeldungZustand | null;
  text: 'PFLICHT' | 'FREIWILLIG';
};

/** Every step of a Meldung with its guard: page and server read this one table (HK 2.1: WB-02; RL Nr. 6 d). */
export const MELDESCHRITTE = {
  VORLEGEN: {
    name: 'Zur Freigabe vorlegen',
    danach: 'Zur Freigabe vorgelegt',
    seite: 'STANDORT',
    von: BEARBEITBAR,
    nach: 'VORGELEGT',
    text: 'FREIWILLIG',
  },
  ZURUECKGEBEN: {
    name: 'Nicht freigeben, mit Grund zurückgeben',
    danach: 'Nicht freigegeben',
    seite: 'FREIGABE',
    von: ['VORGELEGT'],
    nach: 'IN_ARBEIT',
    text: 'PFLICHT',
  },
  MELDEN: {
    name: 'Freigeben und melden',
    danach: 'Freigegeben und gemeldet',
    seite: 'FREIGABE',
    von: ['VORGELEGT'],
    nach: 'GEMELDET',
    text: 'FREIWILLIG',
  },
  BERICHTIGEN: {
    name: 'Berichtigung beginnen',
    danach: 'Berichtigung begonnen',
    seite: 'FREIGABE',
    von: ['GEMELDET', 'ABGENOMMEN'],
    nach: 'IN_ARBEIT',
    text: 'PFLICHT',
  },
  RUECKFRAGEN: {
    name: 'Zurückfragen',
    danach: 'Rückfrage',
    seite: 'LAND',
    von: ['GEMELDET'],
    nach: 'RUECKFRAGE',
    text: 'PFLICHT',
  },
  ABNEHMEN: {
    name: 'Abnehmen',
    danach: 'Abgenommen',
    seite: 'LAND',
    von: ['GEMELDET'],
    nach: 'ABGENOMMEN',
    text: 'FREIWILLIG',
  },
  ERINNERN: {
    name: 'Erinnern',
    danach: 'Erinnert',
    seite: 'LAND',
    von: AUSSTEHEND,
    nach: null,
    text: 'FREIWILLIG',
  },
} as const satisfies Record<string, Schrittregel>;
export type Meldeschritt = keyof typeof MELDESCHRITTE;
export const MELDESCHRITT_CODES = Object.keys(MELDESCHRITTE) as [Meldeschritt, ...Meldeschritt[]];
export const FREIGABESCHRITTE = ['MELDEN', 'ZURUECKGEBEN', 'BERICHTIGEN'] as const;
export const ABNAHMESCHRITTE = ['ABNEHMEN', 'RUECKFRAGEN'] as const;

export const SCHRITTTEXT = 2_000;

export function getMelderegel(schritt: Meldeschritt): Schrittregel {
  return MELDESCHRITTE[schritt];
}

/** Whether the step can be taken now. Figures of the own Stellenplan are confirmed by the KI-Leitung without a Vorlage. */
export function isMeldeschrittMoeglich(
  schritt: Meldeschritt,
  { art, zustand }: { art: Abfrageart; zustand: MeldungZustand },
): boolean {
  if (art === 'BESETZUNG' && schritt === 'VORLEGEN') return false;
  if (art === 'BESETZUNG' && schritt === 'MELDEN') return BEARBEITBAR.includes(zustand);
  return getMelderegel(schritt).von.includes(zustand);
}

export function isAusstehend(zustand: MeldungZustand): boolean {
  return AUSSTEHEND.some((einer) => einer === zustand);
}

export function isBearbeitbar(zustand: MeldungZustand): boolean {
  return BEARBEITBAR.includes(zustand);
}

/** Late as long as the Standort owes something. */
export function isMeldungUeberfaellig(
  { zustand, frist }: { zustand: MeldungZustand; frist: PlainDate },
  stichtag: PlainDate,
): boolean {
  return frist < stichtag && isAusstehend(zustand);
}
