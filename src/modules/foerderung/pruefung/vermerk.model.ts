import type { PlainDate } from '#src/core/plain-date.ts';
import type { Bekanntgabeweg } from '../regelwerk/rl-2024-12/bekanntgabe.model.ts';

/** How a Bescheid was made known, as it is kept beside it. */
export type Bekanntgabeangabe = {
  weg: Bekanntgabeweg;
  aufgabe_am: PlainDate;
  /** Null: not retrieved yet. */
  bekannt_am: PlainDate | null;
  /** Proven receipt after the day that the law assumes. */
  zugang_am: PlainDate | null;
  abruf_am: PlainDate | null;
};

export type Klageangabe = {
  am: PlainDate;
  aktenzeichen: string;
  beendet_am: PlainDate | null;
  ausgang: 'BESTAETIGT' | 'AUFGEHOBEN' | null;
  /** Of a Bescheid that claims something back: the day of payment after the court confirmed it. */
  zahlbar_bis?: PlainDate | null;
};
