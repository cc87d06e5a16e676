/** 1 Koordination · 2 KIM-Case Management · 3 Stellen in Ausländer- und Einbürgerungsbehörden. */
export const BAUSTEINE = [1, 2, 3] as const;
export type Baustein = (typeof BAUSTEINE)[number];

export const BAUSTEIN_NAMEN = {
  1: 'Baustein 1 (Koordination)',
  2: 'Baustein 2 (KIM-Case Management)',
  3: 'Baustein 3 (Ausländer- und Einbürgerungsbehörden)',
} as const satisfies Record<Baustein, string>;

/** Column titles. Baustein 1 and Bausteine 2/3 name different facts: they never share a label. */
export type Spaltentitel = {
  zugewiesen: string;
  vorgesehen: string;
  besetzt: string;
  offen: string;
  nieAbgerufen: string;
  quoteVorgesehen: string;
  quoteZugewiesen: string;
  /** Single words for sentences: „von 180,00 abgerufenen Stellen“. */
  wortZugewiesen: string;
  wortVorgesehen: string;
};

const BESETZT = 'Anzahl der zum Stichtag tatsächlich besetzten Stellen';
const OFFEN = 'Anzahl der offenen Stellen';

const FACHBEZOGENE_PAUSCHALE: Spaltentitel = {
  zugewiesen: 'Anzahl der vom Land zugewiesenen Stellen',
  vorgesehen: 'Anzahl der kommunal vorgesehenen Stellen',
  besetzt: BESETZT,
  offen: OFFEN,
  nieAbgerufen: 'Nie abgerufen: zugewiesen, aber nicht vorgesehen',
  quoteVorgesehen: 'Besetzungsquote von vorgesehen',
  quoteZugewiesen: 'Besetzungsquote von zugewiesen',
  wortZugewiesen: 'zugewiesen',
  wortVorgesehen: 'vorgesehen',
};

/** Source: Landtag NRW, answer 498, heads of the three tables. */
export const SPALTENTITEL = {
  1: {
    zugewiesen: 'Anzahl der vom Land zur Verfügung gestellten Stellen',
    vorgesehen: 'Anzahl der abgerufenen Stellen',
    besetzt: BESETZT,
    offen: OFFEN,
    nieAbgerufen: 'Nie abgerufen: zur Verfügung gestellt, aber nicht abgerufen',
    quoteVorgesehen: 'Besetzungsquote von abgerufen',
    quoteZugewiesen: 'Besetzungsquote von zur Verfügung gestellt',
    wortZugewiesen: 'zur Verfügung gestellt',
    wortVorgesehen: 'abgerufen',
  },
  2: FACHBEZOGENE_PAUSCHALE,
  3: FACHBEZOGENE_PAUSCHALE,
} as const satisfies Record<Baustein, Spaltentitel>;

export const TITEL_KOMMUNE = 'Kreisfreie Stadt/Kreis';
