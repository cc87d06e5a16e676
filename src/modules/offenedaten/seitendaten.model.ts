import type { Beschreibung, Lizenz, Offentabelle } from './offenedaten.model.ts';

type Datei = { readonly bytes: number; readonly pruefsumme: string };

export type Offen = {
  readonly offen: true;
  readonly kennung: string;
  readonly ausgabe: number;
  readonly titel: string;
  readonly am: string;
  readonly um: Date;
  readonly lizenz: Lizenz;
  readonly beschreibung: Beschreibung;
  readonly hinweis: string | null;
  readonly csv: Datei;
  readonly json: Datei;
};

/** What is left of a withdrawn Ausgabe. */
export type Zurueckgezogen = {
  readonly offen: false;
  readonly kennung: string;
  readonly ausgabe: number;
  readonly titel: string;
  readonly am: string;
  readonly um: Date;
  readonly zurueckgezogenAm: string;
  readonly grund: string;
};

export type Datensatz = {
  readonly kennung: string;
  readonly titel: string;
  /** The newest that is open; null: nothing is open any more. */
  readonly aktuell: Offen | null;
  /** The newest first. */
  readonly ausgaben: readonly (Offen | Zurueckgezogen)[];
  readonly geaendert: Date;
};

export type Listendaten = {
  readonly suche: string;
  readonly gruppe: string;
  readonly eintraege: readonly Offen[];
  readonly gesamt: number;
  readonly seite: number;
  readonly groesse: number;
};

export type Datensatzdaten = {
  readonly datensatz: Datensatz;
  readonly ausgabe: Offen;
  readonly tabelle: Offentabelle;
  readonly quellenvermerk: string;
  readonly herausgeber: string;
};

export type Meldungsdaten = {
  readonly titel: string;
  readonly saetze: readonly string[];
  /** Other Ausgaben of the same Datensatz, where one was withdrawn. */
  readonly ausgaben: readonly (Offen | Zurueckgezogen)[];
};

/** The pages for anybody and what each is told. */
export type Datenseiten = {
  liste: Listendaten;
  datensatz: Datensatzdaten;
  meldung: Meldungsdaten;
};

export const LISTE_ADRESSE = '/offene-daten/';

export function toAdresse({ kennung, ausgabe }: { kennung: string; ausgabe?: number }): string {
  return `/offene-daten/${kennung}${ausgabe === undefined ? '' : `/${ausgabe}`}`;
}
