import type { Generated } from 'kysely';
import type { PlainDate } from '#src/core/plain-date.ts';
import type { Sprachmittlung } from '#src/modules/akte/wertelisten/kontakt.ts';
import type { Sprache } from '#src/modules/akte/wertelisten/sprachen.ts';
import type { Themenbereich } from '#src/modules/akte/wertelisten/themenbereiche.ts';
import type { KurzberatungErgebnis } from '#src/modules/akte/wertelisten/verlauf.ts';
import type { Zugangsweg } from '#src/modules/akte/wertelisten/zugangswege.ts';
import type { Informationsform } from './kurzberatung.model.ts';

export type KurzberatungTabelle = {
  mandant_id: string;
  akte_id: string;
  zugangsweg: Zugangsweg;
  sprache: Sprache;
  sprachmittlung: Sprachmittlung | null;
  bedarfe: Themenbereich[];
  information_am: PlainDate | null;
  information_form: Informationsform | null;
  ergebnis: KurzberatungErgebnis | null;
  beendet_am: PlainDate | null;
  siegel: Buffer | null;
  version: Generated<number>;
};

/** Tables of this module, and what it writes and reads of contacts and master data. */
export type KurzberatungTabellen = {
  'fall.kurzberatung': KurzberatungTabelle;
  'fall.kontakt': {
    mandant_id: string;
    id: string;
    akte_id: string;
    datum: PlainDate;
    art: string;
    ort: string | null;
    dauer_minuten: number | null;
    sprache: string | null;
    sprachmittlung: string | null;
    themen: string[];
    erreicht: boolean;
    abgebrochen: boolean;
    vom_papier: boolean;
    erfasst_von: string;
  };
  'stamm.mandant': { id: string; kommune_id: string | null };
  'stamm.kommune': { id: string; standort_id: string };
};
