import type { Verfahrensart } from '#src/modules/akte/wertelisten/verfahren.ts';
import type { Pruefstand } from '#src/modules/rechtskreis/regel.model.ts';

/** One step: what has to be there, and which rule says so. */
export type Wegschritt = {
  code: string;
  text: string;
  quelle: string;
  /** This step is the application: it is counted. */
  antrag?: true;
};

/** A way as data that a lawyer can read; a test holds that every step names its source. */
export type Weg = Pruefstand & {
  art: Verfahrensart;
  /** What has to be known before the first step. */
  hinweis: string;
  schritte: readonly Wegschritt[];
};
