import { addDays, type PlainDate } from '#src/core/plain-date.ts';

/** Answers of the questionnaire (evaluation 2023–2025, item 3: three answers; Tabelle 10 prints two). */
export const FALLAUSWERTUNGEN = ['UMFANGREICH', 'ANSATZWEISE', 'NEIN'] as const;
export type Fallauswertung = (typeof FALLAUSWERTUNGEN)[number];
export const FALLAUSWERTUNG_NAMEN = {
  UMFANGREICH: 'Ja, umfangreich',
  ANSATZWEISE: 'Ja, in Ansätzen',
  NEIN: 'Noch nicht',
} as const satisfies Record<Fallauswertung, string>;
export const STRUKTURBESCHLUESSE = ['JA', 'NEIN', 'NICHT_BEURTEILBAR'] as const;
export type Strukturbeschluss = (typeof STRUKTURBESCHLUESSE)[number];
export const STRUKTURBESCHLUSS_NAMEN = {
  JA: 'Ja',
  NEIN: 'Nein',
  NICHT_BEURTEILBAR: 'Nicht zu beurteilen',
} as const satisfies Record<Strukturbeschluss, string>;

export const KLASSEN = ['NIEDRIG', 'MITTEL', 'HOCH'] as const;
export type Klasse = (typeof KLASSEN)[number];
export const KLASSE_NAMEN = { NIEDRIG: 'niedrig', MITTEL: 'mittel', HOCH: 'hoch' } as const satisfies Record<
  Klasse,
  string
>;

/** The seven variables of Tabelle 10. */
export type Variablen = {
  lgSitzungen: number;
  gruppen: number;
  fallauswertung: boolean;
  lgVorhanden: boolean;
  handlungskonzept: boolean;
  strukturbeschluss: boolean;
  empfehlungen: boolean;
};

/** Plain sum, weight 1, yes = 1 (evaluation 2023–2025, 3.3.2 footnotes 111 and 112, 3.5.6 Tabelle 10). */
export function computeSumme(v: Variablen): number {
  const ja = [v.fallauswertung, v.lgVorhanden, v.handlungskonzept, v.strukturbeschluss, v.empfehlungen];
  return v.lgSitzungen + v.gruppen + ja.filter(Boolean).length;
}

/** Printed: 3–9, 10–18, 19–26. Below and above the nearest one holds (OQ-S-38). */
export function toKlasse(summe: number): Klasse {
  if (summe <= 9) return 'NIEDRIG';
  return summe <= 18 ? 'MITTEL' : 'HOCH';
}

export type Zeitraum = { von: PlainDate; bis: PlainDate | null };
export type Einschaetzung = {
  tag: PlainDate;
  fallauswertung: Fallauswertung;
  strukturbeschluss: Strukturbeschluss;
  sitzungenVorher: number;
};
/** Everything with its day, so that the score of any day can be computed anew. */
export type Scoredaten = {
  /** Sitzungen of the Lenkungsgruppe that were not called off. */
  sitzungen: readonly PlainDate[];
  lenkungsgruppen: readonly Zeitraum[];
  gruppen: readonly Zeitraum[];
  /** Days on which a Handlungskonzept was decided. */
  konzeptbeschluesse: readonly PlainDate[];
  /** Days on which a Thema was put before the Lenkungsgruppe. */
  vorlagen: readonly PlainDate[];
  einschaetzungen: readonly Einschaetzung[];
};
/** What no source prints: how much the middle answers count (OQ-S-36, OQ-S-37). */
export type Scoreregel = { ansatzweise: number; nichtBeurteilbar: number };
/** Assumed until the Land answers: both as no. */
export const SCOREREGEL = { ansatzweise: 0, nichtBeurteilbar: 0 } as const satisfies Scoreregel;
export type Score = { tag: PlainDate; summe: number; klasse: Klasse; variablen: Variablen };

export function computeScore(daten: Scoredaten, regel: Scoreregel, tag: PlainDate): Score {
  const bis = (tage: readonly PlainDate[]) => tage.filter((einer) => einer <= tag).length;
  const gilt = (zeiten: readonly Zeitraum[]) =>
    zeiten.filter((zeit) => zeit.von <= tag && (zeit.bis === null || zeit.bis >= tag)).length;
  const eigene = findEinschaetzung(daten.einschaetzungen, tag);
  const variablen: Variablen = {
    lgSitzungen: bis(daten.sitzungen) + (eigene?.sitzungenVorher ?? 0),
    gruppen: gilt(daten.gruppen),
    fallauswertung: isJa(eigene?.fallauswertung, regel),
    lgVorhanden: gilt(daten.lenkungsgruppen) > 0,
    handlungskonzept: bis(daten.konzeptbeschluesse) > 0,
    strukturbeschluss: isJa(eigene?.strukturbeschluss, regel),
    empfehlungen: bis(daten.vorlagen) > 0,
  };
  const summe = computeSumme(variablen);
  return { tag, summe, klasse: toKlasse(summe), variablen };
}

function isJa(antwort: Fallauswertung | Strukturbeschluss | undefined, regel: Scoreregel): boolean {
  if (antwort === 'ANSATZWEISE') return regel.ansatzweise > 0;
  if (antwort === 'NICHT_BEURTEILBAR') return regel.nichtBeurteilbar > 0;
  return antwort === 'UMFANGREICH' || antwort === 'JA';
}

/** The last one up to a day; of one day the one that was entered last. */
export function findEinschaetzung(alle: readonly Einschaetzung[], tag: PlainDate): Einschaetzung | undefined {
  return alle
    .filter((eine) => eine.tag <= tag)
    .reduce<Einschaetzung | undefined>(
      (letzte, eine) => (letzte === undefined || eine.tag >= letzte.tag ? eine : letzte),
      undefined,
    );
}

/** The score on each day on which it changed, up to a day. */
export function computeVerlauf(daten: Scoredaten, regel: Scoreregel, stichtag: PlainDate): Score[] {
  const enden = [...daten.lenkungsgruppen, ...daten.gruppen].flatMap(({ von, bis }) => [
    von,
    ...(bis === null ? [] : [addDays(bis, 1)]),
  ]);
  const tage = [
    ...daten.sitzungen,
    ...enden,
    ...daten.konzeptbeschluesse,
    ...daten.vorlagen,
    ...daten.einschaetzungen.map(({ tag }) => tag),
    stichtag,
  ].filter((tag) => tag <= stichtag);
  const verlauf = [...new Set(tage)].toSorted().map((tag) => computeScore(daten, regel, tag));
  return verlauf.filter(
    ({ summe }, stelle) =>
      stelle === 0 || stelle === verlauf.length - 1 || summe !== verlauf[stelle - 1]?.summe,
  );
}

/** Published values of the 54 Standorte, for orientation and never as a rank (evaluation 2023–2025 [L5184–L5202]). */
export const VEROEFFENTLICHT = {
  n: 54,
  mittelwert: '13,5',
  standardabweichung: '5,5',
  minimum: 3,
  maximum: 26,
  haeufigster: 11,
} as const;
