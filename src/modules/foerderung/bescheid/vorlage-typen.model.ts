import type { Auflagenbuchstabe } from '../regelwerk/rl-2024-12/auflagen.model.ts';
import type { Bescheidart } from './bescheid-typen.model.ts';

/** Tables and lists that the engine fills from the figures of the Bescheid. */
export const EINSATZSTUECKE = [
  'BETRAEGE',
  'STELLEN',
  'ZAHLUNGSPLAN',
  'AUFLAGEN',
  'NEBENBESTIMMUNGEN',
  'BEFUNDE',
  'AENDERUNG',
  'ABRECHNUNG',
  'AUFHEBUNG',
  'ZINSEN',
] as const;
export type Einsatzstueck = (typeof EINSATZSTUECKE)[number];

export type Vorlagenteil = { readonly text: string } | { readonly einsatz: Einsatzstueck };

/** `{name}` in a text is a Platzhalter. A block without heading belongs to the one before. */
export type Vorlagenblock = {
  readonly id: string;
  readonly ueberschrift: string | null;
  readonly teile: readonly Vorlagenteil[];
};

/** A version of the texts. A Bescheid names it; a signed one is never written again with a newer one. */
export type Vorlage = {
  readonly version: string;
  readonly kennzeichen: string;
  readonly titel: Readonly<Record<Bescheidart, string>>;
  readonly bloecke: Readonly<Record<Bescheidart, readonly Vorlagenblock[]>>;
  readonly auflagen: Readonly<Partial<Record<Auflagenbuchstabe, string>>>;
};

const KOPF = ['entscheidung', 'rechtsgrundlage'] as const;
const SCHLUSS = ['begruendung', 'ermessen', 'rechtsbehelf'] as const;
const BEWILLIGEND = [
  ...KOPF,
  'zweck',
  'finanzierung',
  'betraege',
  'auszahlung',
  'nebenbestimmungen',
  'auflagen',
  'widerrufsvorbehalt',
  'verwendungsnachweis',
  ...SCHLUSS,
] as const;

/** GL-BS-a, FR-6-a..h: blocks that a Bescheid must have, in this order; a template without one is refused. */
export const PFLICHTBLOECKE = {
  BEWILLIGUNG: BEWILLIGEND,
  TEILABLEHNUNG: [...BEWILLIGEND.slice(0, -3), 'ablehnung', ...SCHLUSS],
  ABLEHNUNG: [...KOPF, 'betraege', 'ablehnung', ...SCHLUSS],
  AENDERUNG: [...KOPF, 'aenderung', 'betraege', 'auszahlung', 'fortgeltung', 'auflagen', ...SCHLUSS],
  WIDERRUF: [...KOPF, 'anhoerung', 'abrechnung', 'erstattung', 'zinsen', ...SCHLUSS],
  WIDERRUF_BEWILLIGUNG: [...KOPF, 'anhoerung', 'aufhebung', 'erstattung', 'zinsen', ...SCHLUSS],
  RUECKNAHME: [...KOPF, 'anhoerung', 'aufhebung', 'erstattung', 'zinsen', ...SCHLUSS],
  ZINSEN: [...KOPF, 'anhoerung', 'zinsen', ...SCHLUSS],
} as const satisfies Record<Bescheidart, readonly string[]>;

/** Blocks that may stand in a template beside the compulsory ones. */
export const WEITERE_BLOECKE: readonly string[] = ['stellen', 'weiterleitung', 'hinweise'];
