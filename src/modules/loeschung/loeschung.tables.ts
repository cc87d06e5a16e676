import type { Generated } from 'kysely';
import type { PlainDate } from '#src/core/plain-date.ts';
import type { Gegenstand, Sperrgrund } from './loeschung.model.ts';

export type SperreTabelle = {
  mandant_id: string;
  id: string;
  akte_id: string;
  grund: Sperrgrund;
  siegel: Buffer;
  gesperrt_am: PlainDate;
  gesperrt_bis: PlainDate;
  gesperrt_von: string;
  aufgehoben_am: Generated<PlainDate | null>;
  aufgehoben_von: Generated<string | null>;
  version: Generated<number>;
};

export type LoeschungTabellen = {
  'fall.loeschsperre': SperreTabelle;
  'protokoll.loeschlauf': {
    mandant_id: string;
    lauf_am: PlainDate;
    klasse: string;
    gegenstand: Gegenstand;
    regelfassung: string;
    anzahl: number;
  };
  'protokoll.loeschfreigabe': {
    mandant_id: string;
    id: string;
    bis: PlainDate;
    anzahl: number;
    freigegeben_am: PlainDate;
    freigegeben_von: string;
  };
};
