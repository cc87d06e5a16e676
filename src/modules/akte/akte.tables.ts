import type { Generated, JSONColumnType } from 'kysely';
import type { PlainDate } from '#src/core/plain-date.ts';
import type { Uhrzeit } from '#src/core/uhrzeit.ts';
import type { AkteArt, AkteZustand, Terminart } from './akte.model.ts';

export type AkteTabelle = {
  mandant_id: string;
  id: string;
  nummer: string;
  art: AkteArt;
  zustand: AkteZustand;
  zustand_seit: PlainDate;
  zustand_vor_ruhen: AkteZustand | null;
  anonym: boolean;
  kommune_id: string | null;
  begonnen_am: PlainDate;
  aufgenommen_am: PlainDate | null;
  naechster_termin: PlainDate | null;
  naechster_termin_art: Terminart | null;
  /** `14:30`, beside TERMIN alone. */
  termin_um: Uhrzeit | null;
  /** Why contact is anlassbezogen: sealed under the key of the Akte, only beside SICHTUNG. */
  termin_siegel: Generated<Buffer | null>;
  letzter_kontakt: PlainDate | null;
  abgeschlossen_am: PlainDate | null;
  abschlussgrund: string | null;
  loeschen_ab: PlainDate | null;
  vorige_akte_id: string | null;
  /** Taken over from a table on this day, with the token of its row. */
  uebernommen_am: Generated<PlainDate | null>;
  uebernommen_token: Generated<bigint | null>;
  angelegt_von: string;
  version: Generated<number>;
  letzte_lfd: Generated<number>;
  erfasst_am: Generated<Date>;
};

export type BeteiligtenRolle = 'HAUPTPERSON' | 'EHE_ODER_LEBENSPARTNER' | 'KIND' | 'ELTERNTEIL' | 'SONSTIGE';

/** Tables of the common ground of the FALL domain, as one transaction sees them. */
export type AkteTabellen = {
  'fall.akte': AkteTabelle;
  'fall.akte_nummer': { mandant_id: string; art: AkteArt; jahr: number; letzte: number };
  'fall.akte_zugriff': {
    mandant_id: string;
    akte_id: string;
    konto_id: string;
    art: 'ZUSTAENDIG' | 'VERTRETUNG';
    gueltig_von: PlainDate;
    gueltig_bis: PlainDate | null;
    grund: string | null;
    erteilt_von: string;
    erfasst_am: Generated<Date>;
  };
  'fall.akte_beteiligte': {
    mandant_id: string;
    akte_id: string;
    person_id: string;
    rolle: BeteiligtenRolle;
    gueltig_von: PlainDate;
    gueltig_bis: PlainDate | null;
  };
  'fall.ereignis': {
    mandant_id: string;
    akte_id: string;
    lfd: number;
    art: string;
    codes: JSONColumnType<Record<string, unknown>>;
    siegel: Buffer | null;
    wirksam_am: PlainDate;
    /** null: a Stelle answered a Verweis by its link. */
    konto_id: string | null;
    erfasst_am: Generated<Date>;
  };
  'fall.akte_zaehlsatz': { mandant_id: string; akte_id: string; zaehlsatz_id: string; art: string };
  'bericht.zaehlsatz': {
    id: string;
    standort_id: string;
    mandant_id: string;
    kommune_id: string | null;
    quartal: string;
    erfasst_quartal: string;
    art: string;
    wert: 1 | -1;
    merkmale: JSONColumnType<Record<string, unknown>>;
  };
};
