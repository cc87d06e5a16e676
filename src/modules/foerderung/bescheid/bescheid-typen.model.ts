import type { Cent } from '#src/core/cent.ts';
import type { PlainDate } from '#src/core/plain-date.ts';
import type { Befund } from '../regelwerk/meldungen.model.ts';
import type { Regelparameter } from '../regelwerk/parameter.model.ts';
import type { Antragspruefung } from '../regelwerk/rl-2024-12/antrag.model.ts';
import type { Auflagenbuchstabe } from '../regelwerk/rl-2024-12/auflagen.model.ts';
import type { Position } from '../regelwerk/rl-2024-12/betraege.model.ts';
import type { Zinsabschnitt } from '../regelwerk/rl-2024-12/erstattung.model.ts';
import type { Zeitraum } from '../regelwerk/rl-2024-12/zeitfaktor.model.ts';
import type { Gerichtssitz } from './verwaltungsgerichte.model.ts';

/**
 * WIDERRUF follows a Verwendungsnachweis; the two after it take back a grant, or a part of it, without one. ZINSEN fixes the
 * interest for the time of a Klage (decision 0071).
 */
export const BESCHEIDARTEN = [
  'BEWILLIGUNG',
  'TEILABLEHNUNG',
  'ABLEHNUNG',
  'AENDERUNG',
  'WIDERRUF',
  'WIDERRUF_BEWILLIGUNG',
  'RUECKNAHME',
  'ZINSEN',
] as const;
export type Bescheidart = (typeof BESCHEIDARTEN)[number];

export const AUFHEBUNGSARTEN = [
  'WIDERRUF_BEWILLIGUNG',
  'RUECKNAHME',
] as const satisfies readonly Bescheidart[];
export type Aufhebungsart = (typeof AUFHEBUNGSARTEN)[number];

/** Takes back a grant without a Verwendungsnachweis: says what is left of it. */
export function isAufhebung(art: string): art is Aufhebungsart {
  return AUFHEBUNGSARTEN.some((eine) => eine === art);
}

export type Bescheidposition = {
  readonly position: Position;
  readonly beantragt: Cent;
  readonly bewilligt: Cent;
};

/** What § 49 Abs. 3 Satz 1 VwVfG NRW allows a Widerruf for the past to rest on. */
export const WIDERRUFSGRUENDE = ['ZWECK', 'AUFLAGE'] as const;
/** ANGABEN: a Rücknahme of what was unlawful from the beginning (§ 48 Abs. 2 Satz 3 Nr. 2 VwVfG NRW). */
export const AUFHEBUNGSGRUENDE = [...WIDERRUFSGRUENDE, 'ANGABEN'] as const;
export type Aufhebungsgrund = (typeof AUFHEBUNGSGRUENDE)[number];

export function toAufhebungsart(grund: Aufhebungsgrund): Aufhebungsart {
  return grund === 'ANGABEN' ? 'RUECKNAHME' : 'WIDERRUF_BEWILLIGUNG';
}

/** What changes an earlier Bescheid. */
export type Aenderung = {
  readonly bescheidVom: PlainDate;
  readonly anlass: string;
  readonly bisher: Readonly<Partial<Record<Position, Cent>>>;
  readonly ausgezahlt: Cent;
};

/** One position of the Nachweisprüfung. Of an Aufhebung: `bewilligt` before, `ist` what is left. */
export type Widerrufsposition = {
  readonly position: Position;
  readonly bewilligt: Cent;
  readonly hoechstbetrag: Cent;
  readonly ist: Cent;
};

export type Widerruf = {
  readonly bescheidVom: PlainDate;
  readonly grund: Aufhebungsgrund;
  readonly positionen: readonly Widerrufsposition[];
  readonly ausgezahlt: Cent;
  /** As the authority has fixed it; it has to be what the Regelwerk calculates. */
  readonly erstattung: Cent;
  readonly anhoerungVom: PlainDate;
  readonly stellungnahme: string;
  /** Day on which the authority knew the facts (§ 48 Abs. 4 VwVfG NRW). */
  readonly kenntnisAm: PlainDate;
  readonly unwirksamAb: PlainDate;
  /** Stretches with one rate; empty: the authority refrains from interest (§ 49a Abs. 3 Satz 2), with its reason. */
  readonly zinsabschnitte: readonly (Zinsabschnitt & Zeitraum)[];
  readonly zinsverzicht: string;
  readonly zahlbarBis: PlainDate;
};

/** Interest for the time of a Klage that confirmed an Erstattungsbescheid (§ 49a Abs. 3 VwVfG NRW). */
export type Zinsfestsetzung = {
  /** The Erstattungsbescheid; null in a file, which knows no ids. */
  readonly bescheidId: string | null;
  readonly bescheidVom: PlainDate;
  readonly klageVom: PlainDate;
  readonly klageAktenzeichen: string;
  /** Day on which the court confirmed it. */
  readonly bestaetigtAm: PlainDate;
  readonly erstattung: Cent;
  /** Day up to which the Erstattungsbescheid counted interest: the first one that bears it here. */
  readonly ab: PlainDate;
  /** The day of payment; it bears none. */
  readonly bis: PlainDate;
  readonly eingaenge: readonly { readonly am: PlainDate; readonly betrag: number }[];
  /** Basiszins in percent as it was typed, with the day from which it holds. */
  readonly saetze: readonly { readonly ab: PlainDate; readonly satz: string }[];
  /** As the authority has fixed it; it has to be what the rules calculate. */
  readonly zinsen: Cent;
  readonly anhoerungVom: PlainDate;
  readonly stellungnahme: string;
  readonly zahlbarBis: PlainDate;
};

/**
 * Everything one Bescheid is made of. Who asks has read it from a Förderfall or a file; the text is made from nothing else.
 * `umfang` is what is granted, checked by the Regelwerk; `befunde` are those of the application as it was filed.
 */
export type Bescheidauftrag = {
  readonly art: Bescheidart;
  readonly aktenzeichen: string;
  readonly datum: PlainDate;
  readonly empfaenger: {
    readonly name: string;
    readonly anschrift: readonly string[];
    /** Only for a seat that § 17 JustG NRW does not name by itself. */
    readonly gericht: Gerichtssitz | null;
  };
  readonly bearbeitung: { readonly name: string; readonly kontakt: string };
  readonly zeichnung: { readonly name: string; readonly funktion: string };
  readonly antragVom: PlainDate;
  readonly foerderjahr: number;
  readonly zeitraum: Zeitraum;
  readonly zweck: string;
  readonly umfang: Antragspruefung;
  readonly stellen: readonly { readonly was: string; readonly vzae: string }[];
  readonly befunde: readonly Befund[];
  readonly positionen: readonly Bescheidposition[];
  /** As it was signed; has to be the sum of the lines. */
  readonly summe: Omit<Bescheidposition, 'position'>;
  readonly parameter: Regelparameter;
  readonly haushalt: {
    readonly kapitel: string;
    readonly titel: string;
    readonly verfuegbar: Cent;
    readonly bereitsBewilligt: Cent;
  };
  readonly begruendung: string;
  readonly ermessen: string;
  /** Why something was not granted; only for TEILABLEHNUNG and ABLEHNUNG. */
  readonly ablehnungsgruende: string;
  /** Further Nebenbestimmungen of the clerk, each one sentence or more. */
  readonly nebenbestimmungen: readonly string[];
  /** Version of the ANBest-G that is enclosed: „Stand 25.05.2025“. */
  readonly anbestFassung: string;
  /** Numbers of the ANBest-G that the text cites as binding; four of them must not (Nr. 7.3). */
  readonly anbest: readonly string[];
  readonly aenderung: Aenderung | null;
  readonly widerruf: Widerruf | null;
  /** Only of ZINSEN; what was signed before does not have it. */
  readonly zinsen?: Zinsfestsetzung;
};

/** What stands against the Bescheid: where, what, how to mend it. `regel` is null for the template itself. */
export type Bescheidfehler = {
  readonly ort: string;
  readonly text: string;
  readonly abhilfe: string;
  readonly regel: string | null;
};

/** One of the eight Auflagen as a record of its own, so that a task can be made of it. */
export type Auflagensatz = {
  readonly buchstabe: Auflagenbuchstabe;
  readonly regel: string;
  readonly text: string;
  readonly bindung: 'MUSS' | 'SOLL';
  readonly turnus: string;
  /** Last day for the first proof. */
  readonly faellig: PlainDate;
};

export type Zahlung = { readonly termin: PlainDate; readonly buchung: PlainDate; readonly betrag: Cent };

export type Textteil =
  | { readonly art: 'absatz'; readonly text: string }
  | { readonly art: 'liste'; readonly punkte: readonly string[] }
  | {
      readonly art: 'tabelle';
      readonly titel: string;
      readonly kopf: readonly string[];
      /** Columns of amounts, to the right. */
      readonly rechts: readonly number[];
      readonly zeilen: readonly (readonly string[])[];
      readonly summe: readonly string[] | null;
    };

export type Abschnitt = {
  readonly id: string;
  readonly ueberschrift: string | null;
  readonly teile: readonly Textteil[];
};

/** A whole Bescheid as text, and what the next steps need of it as records. */
export type Bescheid = {
  readonly art: Bescheidart;
  readonly vorlage: string;
  readonly kennzeichen: string;
  readonly titel: string;
  readonly absender: string;
  readonly empfaenger: readonly string[];
  readonly angaben: readonly { readonly name: string; readonly wert: string }[];
  readonly abschnitte: readonly Abschnitt[];
  readonly zeichnung: readonly string[];
  readonly auflagen: readonly Auflagensatz[];
  readonly zahlungsplan: readonly Zahlung[];
  readonly gericht: Gerichtssitz;
};
