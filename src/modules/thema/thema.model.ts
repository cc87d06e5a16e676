/** States of a Generatives Thema (fall model 4.1), in the order of the way. */
export const THEMA_ZUSTAENDE = [
  'GEMELDET',
  'GESICHTET',
  'GEBUENDELT',
  'PRIORISIERT',
  'IN_PROJEKTGRUPPE',
  'LOESUNGSVORSCHLAG',
  'BEGLEITGRUPPE_VOTUM',
  'LENKUNGSGRUPPE',
  'BESCHLOSSEN',
  'ZURUECKGESTELLT',
  'ABGELEHNT_MIT_RUECKMELDUNG',
  'IN_UMSETZUNG',
  'UMGESETZT',
  'WIRKUNG_GEPRUEFT',
] as const;
export type ThemaZustand = (typeof THEMA_ZUSTAENDE)[number];

const OHNE_BESCHLUSS = [
  'GEMELDET',
  'GESICHTET',
  'GEBUENDELT',
  'PRIORISIERT',
  'IN_PROJEKTGRUPPE',
  'LOESUNGSVORSCHLAG',
  'BEGLEITGRUPPE_VOTUM',
  'LENKUNGSGRUPPE',
  'ZURUECKGESTELLT',
] as const satisfies readonly ThemaZustand[];
const OHNE_UMSETZUNG = ['BESCHLOSSEN', 'IN_UMSETZUNG'] as const satisfies readonly ThemaZustand[];

export const THEMA_ZUSTAND_NAMEN = {
  GEMELDET: 'gemeldet',
  GESICHTET: 'gesichtet',
  GEBUENDELT: 'gebündelt',
  PRIORISIERT: 'priorisiert',
  IN_PROJEKTGRUPPE: 'in der Projektgruppe',
  LOESUNGSVORSCHLAG: 'Lösungsvorschlag liegt vor',
  BEGLEITGRUPPE_VOTUM: 'Votum der Begleitgruppe liegt vor',
  LENKUNGSGRUPPE: 'in der Lenkungsgruppe',
  BESCHLOSSEN: 'beschlossen',
  ZURUECKGESTELLT: 'zurückgestellt',
  ABGELEHNT_MIT_RUECKMELDUNG: 'abgelehnt, mit Rückmeldung',
  IN_UMSETZUNG: 'in Umsetzung',
  UMGESETZT: 'umgesetzt',
  WIRKUNG_GEPRUEFT: 'Wirkung geprüft',
} as const satisfies Record<ThemaZustand, string>;

/** How a Thema is answered, by its complexity (evaluation [L4758–L4760, L4884]). */
export const WEGE = ['OPERATIV_GELOEST', 'BESCHLUSSVORLAGE', 'ARBEITSGRUPPE', 'ENTSCHEIDUNG_EXTERN'] as const;
export type Weg = (typeof WEGE)[number];
export const WEG_NAMEN = {
  OPERATIV_GELOEST: 'operativ gelöst, Lenkungsgruppe nimmt zur Kenntnis',
  BESCHLUSSVORLAGE: 'Beschlussvorlage für die Lenkungsgruppe',
  ARBEITSGRUPPE: 'Auftrag an eine Arbeits- oder Projektgruppe',
  ENTSCHEIDUNG_EXTERN: 'Entscheidung außerhalb der Lenkungsgruppe',
} as const satisfies Record<Weg, string>;

export const PRIORITAETEN = ['HOCH', 'MITTEL', 'NIEDRIG'] as const;
export type Prioritaet = (typeof PRIORITAETEN)[number];
export const PRIORITAET_NAMEN = {
  HOCH: 'hoch',
  MITTEL: 'mittel',
  NIEDRIG: 'niedrig',
} as const satisfies Record<Prioritaet, string>;

export const THEMA_HERKUENFTE = ['STEUERUNG', 'HINWEISE'] as const;
export type ThemaHerkunft = (typeof THEMA_HERKUENFTE)[number];
export const THEMA_HERKUNFT_NAMEN = {
  STEUERUNG: 'aus der Steuerung, ohne Hinweis',
  HINWEISE: 'aus Systemhinweisen der Fallarbeit',
} as const satisfies Record<ThemaHerkunft, string>;

/** States of a Systemhinweis in the inbox of the Koordination. */
export const HINWEIS_ZUSTAENDE = ['NEU', 'GESICHTET', 'GEBUENDELT', 'NICHT_WEITERVERFOLGT'] as const;
export type HinweisZustand = (typeof HINWEIS_ZUSTAENDE)[number];
export const HINWEIS_ZUSTAND_NAMEN = {
  NEU: 'neu',
  GESICHTET: 'gesichtet',
  GEBUENDELT: 'gebündelt',
  NICHT_WEITERVERFOLGT: 'nicht weiterverfolgt',
} as const satisfies Record<HinweisZustand, string>;

/** When a reporter hears back (fall model 4.1, Rückkopplung; AT-25, AT-26). */
export const RUECKMELDUNG_ANLAESSE = [
  'GESICHTET',
  'BESCHLOSSEN',
  'UMGESETZT',
  'ABGELEHNT',
  'ESKALIERT',
  'ANTWORT',
] as const;
export type RueckmeldungAnlass = (typeof RUECKMELDUNG_ANLAESSE)[number];
export const ANLASS_NAMEN = {
  GESICHTET: 'gesichtet',
  BESCHLOSSEN: 'beschlossen',
  UMGESETZT: 'umgesetzt',
  ABGELEHNT: 'nicht weiterverfolgt',
  ESKALIERT: 'dem Land vorgelegt',
  ANTWORT: 'Antwort von Land oder Bund',
} as const satisfies Record<RueckmeldungAnlass, string>;

/** Where a Thema goes when a reporter says „trifft nicht zu“ (AT-25); from any other state it stays where it is. */
export const WIEDERAUFNAHME = {
  ABGELEHNT_MIT_RUECKMELDUNG: 'GESICHTET',
  BESCHLOSSEN: 'LENKUNGSGRUPPE',
  UMGESETZT: 'IN_UMSETZUNG',
  WIRKUNG_GEPRUEFT: 'IN_UMSETZUNG',
} as const satisfies Partial<Record<ThemaZustand, ThemaZustand>>;

/** Lists of Themen: the three loose ends of the way, what runs, and all. */
export const THEMA_AUSWAHLEN = {
  LAUFEND: [...OHNE_BESCHLUSS, ...OHNE_UMSETZUNG],
  OHNE_BESCHLUSS,
  OHNE_UMSETZUNG,
  OHNE_WIRKUNG: ['UMGESETZT'],
  ALLE: THEMA_ZUSTAENDE,
} as const satisfies Record<string, readonly ThemaZustand[]>;
export type ThemaAuswahl = keyof typeof THEMA_AUSWAHLEN;
export const THEMA_AUSWAHL_CODES = Object.keys(THEMA_AUSWAHLEN) as [ThemaAuswahl, ...ThemaAuswahl[]];
