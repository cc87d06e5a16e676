import type { PlainDate } from '#src/core/plain-date.ts';
import type { Suchangaben, Treffer } from './angebot.contract.ts';
import type { Anbieterangaben, Angaben, Frische } from './angebot.model.ts';

/** What the public pages are given to show. */
export type Suchdaten = {
  angaben: Suchangaben;
  ergebnis: {
    treffer: Treffer[];
    gesamt: number;
    seite: number;
    groesse: number;
    ortUnbekannt: boolean;
  } | null;
};
export type Angebotdaten = {
  sprache: string;
  angebot: {
    id: string;
    angaben: Angaben;
    anbieter: Omit<Anbieterangaben, 'pflege'>;
    gueltigBis: PlainDate | null;
    bestaetigtAm: PlainDate;
    frische: Frische;
  };
};
export type Korrekturdaten = {
  id: string;
  titel: string;
  ziel: string;
  feld: string;
  text: string;
  fehler: readonly string[];
};
export type Pflegedaten = {
  ziel: string;
  anbieter: string;
  angebote: readonly {
    id: string;
    titel: string;
    bestaetigtAm: PlainDate;
    frische: Frische;
    angaben: Angaben;
  }[];
};
export type Meldungsdaten = { titel: string; text: string; zurueck: { ziel: string; text: string } | null };

/** What each page needs. */
export type Angebotsseiten = {
  suche: Suchdaten;
  angebot: Angebotdaten;
  korrektur: Korrekturdaten;
  pflege: Pflegedaten;
  meldung: Meldungsdaten;
};
