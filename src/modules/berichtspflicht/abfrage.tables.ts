import { sql } from 'kysely';
import type { PlainDate } from '#src/core/plain-date.ts';
import type { Feld } from './felder.model.ts';
import type { Abfrageart, Abfragestelle } from './meldung.model.ts';

export type Abfragezeile = {
  id: string;
  art: Abfrageart;
  stelle: Abfragestelle;
  reiheId: string;
  feldfassung: number;
  titel: string;
  hinweis: string;
  zeitraumVon: PlainDate | null;
  stichtag: PlainDate;
  frist: PlainDate;
  felder: Feld[];
  standorte: string[];
  versendet: boolean;
  version: number;
};

export const ABFRAGESPALTEN = sql`a.id, a.art, a.stelle, a.reihe_id AS "reiheId", a.feldfassung, a.titel, a.hinweis, a.zeitraum_von AS "zeitraumVon",
  a.stichtag, a.frist, a.felder, a.standorte, a.zustand = 'VERSENDET' AS versendet, a.version`;
