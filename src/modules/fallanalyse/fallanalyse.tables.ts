import type { Generated } from 'kysely';
import type { PlainDate } from '#src/core/plain-date.ts';
import type { Beitragsart, FallanalyseZustand, Fallformat } from './fallanalyse.model.ts';

export type FallanalyseTabelle = {
  mandant_id: string;
  id: string;
  akte_id: string;
  art: Fallformat;
  kurzform: boolean;
  leitfragen: number;
  zustand: Generated<FallanalyseZustand>;
  am: PlainDate;
  minuten: Generated<number | null>;
  nachfassen_am: Generated<PlainDate | null>;
  siegel: Buffer;
  ergebnis: Generated<Buffer | null>;
  angelegt_von: string;
  version: Generated<number>;
};

export type TeilnahmeTabelle = {
  mandant_id: string;
  akte_id: string;
  fallanalyse_id: string;
  konto_id: string;
  moderation: boolean;
  gueltig_bis: PlainDate;
};

export type BeitragTabelle = {
  mandant_id: string;
  id: string;
  akte_id: string;
  fallanalyse_id: string;
  art: Beitragsart;
  frage: string | null;
  siegel: Buffer;
  konto_id: string;
  am: PlainDate;
  gelesen_am: Generated<PlainDate | null>;
};

export type AufgabeTabelle = {
  mandant_id: string;
  id: string;
  akte_id: string;
  fallanalyse_id: string;
  siegel: Buffer;
  frist: PlainDate;
  erledigt_am: Generated<PlainDate | null>;
  angelegt_von: string;
};

export type FallanalyseTabellen = {
  'fall.fallanalyse': FallanalyseTabelle;
  'fall.fallanalyse_teilnahme': TeilnahmeTabelle;
  'fall.fallanalyse_beitrag': BeitragTabelle;
  'fall.fallanalyse_aufgabe': AufgabeTabelle;
};
