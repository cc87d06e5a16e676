import type { Generated } from 'kysely';
import type { PlainDate } from '#src/core/plain-date.ts';
import type { Umfang } from './uebertragung.model.ts';

export type UebertragungTabelle = {
  mandant_id: string;
  id: string;
  akte_id: string;
  formular: string;
  fassung: string;
  zeitraum: string;
  umfang: Umfang;
  einwilligung_id: string | null;
  stand_lfd: number;
  uebertragen_am: PlainDate;
  uebertragen_von: string;
  zurueckgenommen: Generated<boolean>;
  siegel: Buffer;
};

export type UebertragungTabellen = { 'fall.uebertragung': UebertragungTabelle };
