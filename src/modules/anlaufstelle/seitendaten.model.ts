import type { PlainDate } from '#src/core/plain-date.ts';
import type { UEBERSETZUNGSSPRACHEN } from '#src/modules/angebot/angebot.model.ts';
import type { Anlaufstellenangaben } from './anlaufstelle.model.ts';
import type { Ort } from './ort.model.ts';

/** German and the languages of the translations: in these the page is read. */
export type Sprache = 'de' | (typeof UEBERSETZUNGSSPRACHEN)[number];

export type OeffentlicheAnlaufstelle = {
  id: string;
  angaben: Omit<Anlaufstellenangaben, 'gebiet' | 'kommunen'>;
  bestaetigtAm: PlainDate;
  veraltet: boolean;
};

export type Anlaufstellenergebnis =
  | { art: 'KEIN_ORT' }
  | { art: 'MEHRERE'; orte: readonly Pick<Ort, 'ortId' | 'name' | 'standort'>[] }
  | {
      art: 'ORT';
      ort: Pick<Ort, 'ortId' | 'name' | 'standort'>;
      stellen: readonly OeffentlicheAnlaufstelle[];
      /** A language was asked for, and none of them names it: all are shown. */
      ohneSprache: boolean;
    };

/** What the public page is given to show. */
export type Anlaufstellendaten = {
  sprache: Sprache;
  /** As it was typed; stands in the field again and nowhere else. */
  ort: string;
  gesprochen: string;
  ergebnis: Anlaufstellenergebnis | null;
};
