import type { Generated } from 'kysely';
import type { PlainDate } from '#src/core/plain-date.ts';

type Erfasst = {
  mandant_id: string;
  id: string;
  akte_id: string;
  siegel: Buffer;
  erfasst_tag: PlainDate;
  erfasst_von: string;
  version: Generated<number>;
};

export type EintragTabelle = Erfasst & { person_id: string; zurueckgenommen: Generated<boolean> };
export type ZurueckstellungTabelle = Erfasst & { aufgehoben: Generated<boolean> };

/** Migration 0056. */
type RegelpruefungTabelle = {
  id: string;
  standort_id: string;
  regel: string;
  regel_hash: Buffer;
  geprueft_von: string;
  geprueft_am: PlainDate;
  pruefen_bis: PlainDate;
  erfasst_von: string;
  zurueckgenommen_am: Date | null;
};

export type RechtskreisTabellen = {
  'stamm.regelpruefung': RegelpruefungTabelle;
  'fall.rechtskreis_eintrag': EintragTabelle;
  'fall.rechtskreis_zurueckstellung': ZurueckstellungTabelle;
};
