import type { Generated } from 'kysely';
import type { PlainDate } from '#src/core/plain-date.ts';

export type VerfahrenTabelle = {
  mandant_id: string;
  id: string;
  akte_id: string;
  person_id: string;
  siegel: Buffer;
  erfasst_tag: PlainDate;
  erfasst_von: string;
  version: Generated<number>;
};

export type VerfahrenTabellen = { 'fall.verfahren': VerfahrenTabelle };
