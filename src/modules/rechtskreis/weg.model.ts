import type { Verfahrensart } from '#src/modules/akte/wertelisten/verfahren.ts';
import type { Pruefbares } from './regelpruefung.model.ts';

/** One step: what has to be there, and which rule says so. */
export type Wegschritt = {
  code: string;
  text: string;
  quelle: string;
  /** This step is the application: it is counted. */
  antrag?: true;
};

/** A way as data that a lawyer can read; a test holds that every step names its source. */
export type Weg = Pruefbares & {
  /** By which a check of a Standort names it. */
  id: `WEG_${Verfahrensart}`;
  art: Verfahrensart;
  /** What has to be known before the first step. */
  hinweis: string;
  schritte: readonly Wegschritt[];
};
