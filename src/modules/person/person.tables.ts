import type { ColumnType, Generated } from 'kysely';
import type { PlainDate } from '#src/core/plain-date.ts';
import type { AkteArt, AkteZustand } from '#src/modules/akte/akte.model.ts';

export type BeteiligtenRolle = 'HAUPTPERSON' | 'EHE_ODER_LEBENSPARTNER' | 'KIND' | 'ELTERNTEIL' | 'SONSTIGE';

/** Tables of this module, and what it reads of the Akte. Dates are text `YYYY-MM-DD`. */
export type PersonTabellen = {
  'fall.person': {
    mandant_id: string;
    id: string;
    pseudonym: string;
    angelegt_von: string;
    version: Generated<number>;
  };
  'fall.person_nummer': { mandant_id: string; jahr: number; letzte: number };
  'fall.person_identitaet': {
    mandant_id: string;
    person_id: string;
    siegel: Buffer;
    version: Generated<number>;
    geaendert_am: Generated<Date>;
  };
  'fall.person_suche': {
    mandant_id: string;
    token: ColumnType<number | bigint, bigint, never>;
    person_id: string;
    art: 'NAME' | 'EXAKT';
  };
  'fall.person_verschieden': {
    mandant_id: string;
    person_a: string;
    person_b: string;
    entschieden_am: PlainDate;
    entschieden_von: string;
  };
  'fall.person_zusammenfuehrung': {
    mandant_id: string;
    id: string;
    ziel_person_id: string;
    person_id: string;
    ziel_siegel: Buffer;
    person_siegel: Buffer;
    ziel_version: number;
    zusammengefuehrt_am: PlainDate;
    zusammengefuehrt_von: string;
    rueckgaengig_bis: PlainDate;
    aufgehoben_am: PlainDate | null;
    aufgehoben_von: string | null;
  };
  'fall.akte_zugriff': { mandant_id: string; akte_id: string; konto_id: string };
  'fall.akte': {
    mandant_id: string;
    id: string;
    nummer: string;
    art: AkteArt;
    zustand: AkteZustand;
    begonnen_am: string;
  };
  'fall.akte_beteiligte': {
    mandant_id: string;
    akte_id: string;
    person_id: string;
    rolle: BeteiligtenRolle;
    gueltig_von: PlainDate;
    gueltig_bis: PlainDate | null;
    siegel: Buffer | null;
    version: Generated<number>;
  };
};
