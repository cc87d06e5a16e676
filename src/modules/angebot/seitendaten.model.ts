import type { PlainDate } from '#src/core/plain-date.ts';
import type { Suchangaben, Treffer } from './angebot.contract.ts';
import type { Grund } from './suche.model.ts';
import type { Anbieterangaben, Angaben, Frische, Ort, UEBERSETZUNGSSPRACHEN } from './angebot.model.ts';

/** German and the languages of the translations: in these the pages are read. */
type Sprache = 'de' | (typeof UEBERSETZUNGSSPRACHEN)[number];

/** A hit with its title in the language of the reader, if it was translated, and its ways as codes. */
export type OeffentlicherTreffer = Omit<
  Treffer,
  'titel' | 'orte' | 'plaetze' | 'eigenerStandort' | 'gruende'
> & {
  /** Put into words by the page. */
  gruende: readonly Grund[];
  text: { sprache: Sprache; titel: string };
  wege: readonly Pick<Ort, 'art' | 'ort'>[];
  stand: Angaben['plaetze']['stand'];
};

/** What is wrong with a proposal; the page says it in the language of the reader. */
export type Vorschlagsfehler = 'FELD' | 'TEXT' | 'TELEFON' | 'EMAIL' | 'WEBSEITE' | 'PERSON' | 'VIELE';

/** What the public pages are given to show, each with the language of the reader. */
export type Suchdaten = {
  sprache: Sprache;
  angaben: Suchangaben;
  ergebnis: {
    treffer: readonly OeffentlicherTreffer[];
    gesamt: number;
    seite: number;
    groesse: number;
    ortUnbekannt: boolean;
  } | null;
};
export type Angebotdaten = {
  sprache: Sprache;
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
  sprache: Sprache;
  id: string;
  titel: string;
  ziel: string;
  feld: string;
  text: string;
  fehler: readonly Vorschlagsfehler[];
};
export type Pflegedaten = {
  sprache: 'de';
  ziel: string;
  anbieter: string;
  /** A correction that was not taken: what was typed stands in its form again. */
  offen: { id: string; feld: string; text: string; fehler: readonly Vorschlagsfehler[] } | null;
  angebote: readonly {
    id: string;
    titel: string;
    bestaetigtAm: PlainDate;
    frische: Frische;
    angaben: Angaben;
    /** The keeper has said that something is different, and nobody has looked at it yet. */
    gemeldet: boolean;
  }[];
};
export type Meldungsdaten = {
  sprache: Sprache;
  titel: string;
  text: string;
  zurueck: { ziel: string; text: string } | null;
};

/** What each page needs. */
export type Angebotsseiten = {
  suche: Suchdaten;
  angebot: Angebotdaten;
  korrektur: Korrekturdaten;
  pflege: Pflegedaten;
  meldung: Meldungsdaten;
};
