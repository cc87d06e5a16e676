import type { Generated, JSONColumnType } from 'kysely';
import type { PlainDate } from '#src/core/plain-date.ts';
import type { Umfang } from './uebertragung.model.ts';
import type { Formularfeld } from './zielformular.model.ts';

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

/** Migration 0069. */
type ZielformularTabelle = {
  id: string;
  standort_id: string;
  formular: string;
  nummer: number;
  fassung: string;
  name: string;
  beleg: string | null;
  felder: JSONColumnType<Formularfeld[], string, never>;
  gilt_ab: PlainDate;
  erfasst_von: string;
};

export type UebertragungTabellen = {
  'fall.uebertragung': UebertragungTabelle;
  'stamm.zielformular': ZielformularTabelle;
};
