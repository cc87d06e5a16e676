import type { Generated } from 'kysely';
import type { PlainDate } from '#src/core/plain-date.ts';

export type HelferTabelle = {
  mandant_id: string;
  id: string;
  akte_id: string;
  siegel: Buffer;
  erfasst_tag: PlainDate;
  erfasst_von: string;
  version: Generated<number>;
};

export type NetzwerkTabellen = { 'fall.netzwerk_helfer': HelferTabelle };
