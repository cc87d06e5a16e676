import type { Generated, JSONColumnType } from 'kysely';
import type { PlainDate } from '#src/core/plain-date.ts';
import type { Pooleintrag, Poolsprache } from './pool.model.ts';
import type { Zustand } from './wertelisten/sprachmittlung.ts';

export type SprachmittlerTabelle = {
  id: string;
  standort_id: string;
  mandant_id: string | null;
  art: Pooleintrag['art'];
  name: string;
  kontakt: string;
  sprachen: JSONColumnType<Poolsprache[]>;
  formen: Pooleintrag['formen'];
  qualifikation: Pooleintrag['qualifikation'];
  geschlecht: Pooleintrag['geschlecht'];
  verschwiegen_am: PlainDate | null;
  preisart: Pooleintrag['preisart'];
  preis_cent: number | null;
  hinweis: string | null;
  geschlossen_am: PlainDate | null;
  version: Generated<number>;
  erfasst_von: string;
};

export type BuchungTabelle = {
  mandant_id: string;
  id: string;
  akte_id: string;
  tag: PlainDate;
  zustand: Zustand;
  kontakt_id: string | null;
  siegel: Buffer;
  erfasst_tag: PlainDate;
  erfasst_von: string;
  version: Generated<number>;
};

export type SprachmittlungTabellen = {
  'stamm.sprachmittler': SprachmittlerTabelle;
  'fall.sprachmittlung': BuchungTabelle;
};
