import type { Cent } from '#src/core/cent.ts';
import type { Vzae } from '#src/core/vzae.ts';
import type { Zeitraum } from './zeitfaktor.model.ts';

/** `AUSSCHUSS_CHANCENGERECHTIGKEIT` exists since 2025 (§ 27 GO NRW); a parameter says what it counts as. */
export const GREMIEN = ['RAT', 'AUSSCHUSS', 'AUSSCHUSS_CHANCENGERECHTIGKEIT', 'KEINES'] as const;
export type Gremium = (typeof GREMIEN)[number];

export const PRUEFSTAENDE = ['OFFEN', 'ERFUELLT', 'NICHT_ERFUELLT', 'AUSNAHME'] as const;
export type Pruefstand = (typeof PRUEFSTAENDE)[number];

/** Checklist of Nr. 4.1 a to f. An exception exists for b only and is decided by the ministry. */
export const VORAUSSETZUNGEN = ['a', 'b', 'c', 'd', 'e', 'f'] as const;
export type Voraussetzung = (typeof VORAUSSETZUNGEN)[number];

/** Extra coordination post for one kreisangehörige Kommune (Nr. 4.3). */
export type Zusatzstelle = {
  readonly kommune: string;
  readonly eigeneAuslaenderbehoerde: boolean;
  readonly eigenesJugendamt: boolean;
  readonly gremium: Gremium;
  readonly anteile: readonly Vzae[];
  readonly weiterleitung: boolean;
  /** The Kommune declined, or another reason is on file. Only asked when the post stays with the Kreis. */
  readonly verbleibBegruendet: boolean;
  /** Cooperation is agreed. Only asked when the post is passed on. */
  readonly kooperationGeregelt: boolean;
};

export type WeiterleitungCm = {
  readonly fw: Vzae;
  readonly kreisangehoerig: Vzae;
  readonly sonstige: Vzae;
  /** null when nothing is said about the place of the remaining posts. */
  readonly koordinierendeStelle: Vzae | null;
  readonly vertragAnlage4: boolean;
  readonly ausserhalbJmdMbe: boolean;
  readonly konzeptionellBegruendet: boolean;
  /** Exception from the two thirds, recorded by the Bewilligungsbehörde with reason and file note. */
  readonly ausnahmeFw: boolean;
};

export const SACHKATEGORIEN = ['ARBEITSPLATZ', 'BUEROAUSSTATTUNG', 'FORTBILDUNG'] as const;

export type Sachausgaben = {
  readonly koordination: Cent;
  readonly verwaltungsassistenz: Cent;
  readonly caseManagement: Cent;
  /** Single items with their category, where they are known already. */
  readonly posten: readonly { readonly text: string; readonly kategorie: string }[];
};

/** Everything the rules need of an application; assembled by whoever asks, never read by the rules. */
export type Antrag = {
  readonly typ: string;
  readonly foerderjahr: number;
  readonly koordination: readonly Vzae[];
  readonly verwaltungsassistenz: readonly Vzae[];
  readonly caseManagement: readonly Vzae[];
  readonly zusatz: readonly Zusatzstelle[];
  /** Places of the coordination posts inside the administration, without Zusatzstellen. */
  readonly organisationseinheiten: readonly string[];
  readonly trennungBegruendet: boolean;
  readonly voraussetzungen: Readonly<Record<Voraussetzung, Pruefstand>>;
  /** Chapters of the concept that are missing, by name. */
  readonly fehlendeKapitel: readonly string[];
  readonly doppelfoerderung: readonly { readonly bezug: string; readonly programm: string }[];
  readonly sachausgaben: Sachausgaben;
  readonly veranstaltungen: Cent;
  readonly massnahmen: Cent;
  readonly schnittstellenanalyse: boolean;
  readonly kontingentCm: Vzae | null;
  readonly weiterleitungCm: WeiterleitungCm | null;
  readonly beginnVorBewilligung: boolean;
  /** Grant under the Runderlass of 24.4.2024 or Pauschale 2024 for the Case Management (Nr. 4.4). */
  readonly fortsetzung: boolean;
  readonly vorzeitigerBeginnZugelassen: boolean;
  /** Number of a Förderfall of the same Gebietskörperschaft and year that has not ended, or null. */
  readonly laufenderFoerderfall: string | null;
  /** Part of the year the posts are planned for; null = the whole Förderjahr. */
  readonly zeitraum: Zeitraum | null;
};
