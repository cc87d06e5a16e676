import { addMonths, type PlainDate, dayOf, monthOf, yearOf } from '#src/core/plain-date.ts';

export const KONZEPTARTEN = ['HANDLUNGSKONZEPT', 'CM_KONZEPT'] as const;
export type Konzeptart = (typeof KONZEPTARTEN)[number];
export const KONZEPTART_NAMEN = {
  HANDLUNGSKONZEPT: 'Kommunales Handlungskonzept',
  CM_KONZEPT: 'Konzept für das Case Management',
} as const satisfies Record<Konzeptart, string>;

/** Handlungskonzept of the Land that a new Fassung follows (Richtlinie 4.1 d: in its version of the time; OQ-S-39). */
export const VORGABE = 'Handlungskonzept „Kommunales Integrationsmanagement NRW“, 2021';

export const FEDERFUEHRUNGEN = ['KI', 'ANDERE'] as const;
export type Federfuehrung = (typeof FEDERFUEHRUNGEN)[number];
export const FEDERFUEHRUNG_NAMEN = {
  KI: 'Kommunales Integrationszentrum',
  ANDERE: 'andere Stelle',
} as const satisfies Record<Federfuehrung, string>;

/** States that are kept (fall model 4.4). */
export const KONZEPT_ZUSTAENDE = [
  'ENTWURF',
  'INTERN_ABGESTIMMT',
  'MIT_BERATUNGSANSAETZEN_ABGESTIMMT',
  'LENKUNGSGRUPPE_BESCHLOSSEN',
  'EINGEREICHT',
  'ZUR_KENNTNIS',
  'NACHBESSERUNG',
  'GUELTIG',
  'ABGELOEST',
] as const;
export type KonzeptZustand = (typeof KONZEPT_ZUSTAENDE)[number];
/** What is shown: one more, which only time brings. */
export const KONZEPTLAGEN = [...KONZEPT_ZUSTAENDE, 'FORTSCHREIBUNG_FAELLIG'] as const;
export type Konzeptlage = (typeof KONZEPTLAGEN)[number];
export const KONZEPTLAGE_NAMEN = {
  ENTWURF: 'Entwurf',
  INTERN_ABGESTIMMT: 'intern abgestimmt',
  MIT_BERATUNGSANSAETZEN_ABGESTIMMT: 'mit den Beratungsansätzen abgestimmt',
  LENKUNGSGRUPPE_BESCHLOSSEN: 'von der Lenkungsgruppe beschlossen',
  EINGEREICHT: 'bei der Bezirksregierung eingereicht',
  ZUR_KENNTNIS: 'zur Kenntnis genommen',
  NACHBESSERUNG: 'Nachbesserung verlangt',
  GUELTIG: 'gültig',
  ABGELOEST: 'abgelöst',
  FORTSCHREIBUNG_FAELLIG: 'gültig, Fortschreibung fällig',
} as const satisfies Record<Konzeptlage, string>;

/** In these the words may change. */
export function isBearbeitbar(zustand: KonzeptZustand): boolean {
  return zustand === 'ENTWURF' || zustand === 'NACHBESSERUNG';
}

/** Neither in force nor replaced: there is one at most. */
export function isInArbeit(zustand: KonzeptZustand): boolean {
  return zustand !== 'GUELTIG' && zustand !== 'ABGELOEST';
}

/** Day from which a Konzept in force waits for its next Fassung (KZ-08, AT-07). */
export function computeFaelligAb(gueltigAb: PlainDate, monate: number): PlainDate {
  return addMonths(gueltigAb, monate);
}

/** The state as of a day. The same day always gives the same answer: nothing has to remind twice. */
export function computeLage(
  { zustand, gueltigAb }: { zustand: KonzeptZustand; gueltigAb: PlainDate | null },
  stichtag: PlainDate,
  monate: number,
): Konzeptlage {
  if (zustand !== 'GUELTIG' || gueltigAb === null) return zustand;
  return computeFaelligAb(gueltigAb, monate) <= stichtag ? 'FORTSCHREIBUNG_FAELLIG' : zustand;
}

/** Full months since it is in force (KP-08). */
export function computeAlter(gueltigAb: PlainDate, stichtag: PlainDate): number {
  const monate = (yearOf(stichtag) - yearOf(gueltigAb)) * 12 + monthOf(stichtag) - monthOf(gueltigAb);
  return Math.max(
    0,
    dayOf(stichtag) < dayOf(gueltigAb) && addMonths(gueltigAb, monate) > stichtag ? monate - 1 : monate,
  );
}

export const ABSTIMMUNGSBEREICHE = ['INTERN', 'BERATUNGSANSATZ'] as const;
export type Abstimmungsbereich = (typeof ABSTIMMUNGSBEREICHE)[number];
export const ABSTIMMUNGSBEREICH_NAMEN = {
  INTERN: 'in der Verwaltung',
  BERATUNGSANSATZ: 'mit einem Beratungsansatz',
} as const satisfies Record<Abstimmungsbereich, string>;
export const ABSTIMMUNGSERGEBNISSE = ['ZUGESTIMMT', 'MIT_AENDERUNG', 'EINWAND', 'KEINE_ANTWORT'] as const;
export type Abstimmungsergebnis = (typeof ABSTIMMUNGSERGEBNISSE)[number];
export const ABSTIMMUNGSERGEBNIS_NAMEN = {
  ZUGESTIMMT: 'zugestimmt',
  MIT_AENDERUNG: 'zugestimmt, mit Änderungen',
  EINWAND: 'Einwand',
  KEINE_ANTWORT: 'keine Antwort',
} as const satisfies Record<Abstimmungsergebnis, string>;
