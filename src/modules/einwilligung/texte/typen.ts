/** Purposes of a consent. Each can be refused without losing another (DP-C-03). */
export const ZWECKE = [
  'ZUSAMMENARBEIT',
  'SCHWEIGEPFLICHT',
  'BESONDERE_KATEGORIEN',
  'BEFRAGUNG',
  'PARALLELFALL',
  'FALLKONFERENZ',
  'NACHRICHTEN',
  'KIM_DATENBANK',
] as const;
export type Zweck = (typeof ZWECKE)[number];

/** The binding German text of one purpose. Placeholders: {stelle} {empfaenger} {kanal} {bereiche}. */
export type Zwecktext = {
  titel: string;
  /** For lists on the page. */
  kurz: string;
  zweck: string;
  daten: string;
  /** What happens, and does not happen, without this consent (§ 67b Abs. 2 SGB X as model). */
  folgen: string;
};

/** Short consent and information in another language. The German text stays binding and says so. */
export type Uebersetzung = {
  /** Only a checked translation is offered outside the demo (decision 24). */
  geprueft: boolean;
  titel: string;
  verantwortlich: string;
  zwecke: Readonly<Record<Zweck, string>>;
  freiwillig: string;
  keineNachteile: string;
  widerruf: string;
  verbindlich: string;
  information: {
    titel: string;
    zweck: string;
    daten: string;
    ohneNamen: string;
    dauer: string;
    rechte: string;
  };
};
