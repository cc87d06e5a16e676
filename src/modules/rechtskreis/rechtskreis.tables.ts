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

export type RechtskreisTabellen = {
  'fall.rechtskreis_eintrag': EintragTabelle;
  'fall.rechtskreis_zurueckstellung': ZurueckstellungTabelle;
};
