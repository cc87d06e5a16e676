import type { PlainDate } from '#src/core/plain-date.ts';
import type { Linkende } from './verweis.tables.ts';
import type { VerweisZustand } from './zustand.model.ts';

/** What the functions of the migrations 0021 and 0044 answer about a Verweis that lies at its Stelle. */
export type Zugangszeile = {
  akteId: string;
  verweisId: string;
  linkId: string;
  siegel: Buffer | null;
  gueltigBis: PlainDate;
  geschlossen: Linkende | null;
  zustand: VerweisZustand;
  frist: PlainDate;
  einwilligungId: string | null;
  traegt: boolean;
};

/** An answer of the Stelle as it is written, by link or in the inbox. */
export type Stellenantwort = {
  id: string;
  code: string;
  abweisungsgrund: string | null;
  ergebnis: string | null;
  zustand: VerweisZustand;
  eintrag: Buffer | null;
  lfd: number;
  codes: Record<string, unknown>;
  ereignis: Buffer;
  /** null closes the link. */
  verlauf: Buffer | null;
};
