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

/** Consent and information in another language: everything that the German text says. That stays binding and says so. */
export type Uebersetzung = {
  /** Only a checked translation is offered outside the demo (decision 24). */
  geprueft: boolean;
  titel: string;
  verantwortlich: string;
  zwecke: Readonly<Record<Zweck, string>>;
  /** What is used for it, per purpose. */
  daten: Readonly<Record<Zweck, string>>;
  /** What happens, and does not happen, without it. */
  folgen: Readonly<Record<Zweck, string>>;
  freiwillig: string;
  keineNachteile: string;
  widerruf: string;
  dauer: string;
  /** Placeholders: {grundlage} {recht}. */
  grundlage: string;
  /** {dsb}; without a name `dsbUeber`. */
  dsb: string;
  dsbUeber: string;
  /** {aufsicht} {beschwerde} */
  beschwerde: string;
  verbindlich: string;
  information: {
    titel: string;
    zweck: string;
    daten: string;
    ohneNamen: string;
    grundlage: string;
    empfaenger: string;
    dauer: string;
    rechte: string;
  };
};
