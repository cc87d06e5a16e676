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
