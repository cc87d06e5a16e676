import type { Generated } from 'kysely';
import type { PlainDate } from '#src/core/plain-date.ts';

export type OffenlegungTabelle = {
  mandant_id: string;
  id: string;
  akte_id: string;
  am: PlainDate;
  einwilligung_id: string | null;
  siegel: Buffer;
  erfasst_von: string;
};

export type KindeswohlTabelle = {
  mandant_id: string;
  id: string;
  akte_id: string;
  begonnen_am: PlainDate;
  beendet_am: PlainDate | null;
  siegel: Buffer;
  angelegt_von: string;
  version: Generated<number>;
};

export type SchrittTabelle = {
  mandant_id: string;
  id: string;
  akte_id: string;
  kindeswohl_id: string;
  am: PlainDate;
  siegel: Buffer;
  erfasst_von: string;
};

export type OffenlegungTabellen = {
  'fall.offenlegung': OffenlegungTabelle;
  'fall.kindeswohl': KindeswohlTabelle;
  'fall.kindeswohl_schritt': SchrittTabelle;
};
