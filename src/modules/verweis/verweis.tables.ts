import type { Generated } from 'kysely';
import type { AkteZustand } from '#src/modules/akte/akte.model.ts';
import type { PlainDate } from '#src/core/plain-date.ts';
import type { Verweisweg } from './wertelisten/verweis.ts';
import type { VerweisZustand } from './zustand.model.ts';

export type VerweisTabelle = {
  mandant_id: string;
  id: string;
  akte_id: string;
  empfaenger_art: string;
  angebot_id: string | null;
  form: string;
  zustand: VerweisZustand;
  zustand_seit: PlainDate;
  vorgeschlagen_am: PlainDate;
  frist: PlainDate;
  weg: Verweisweg | null;
  vermittelt_am: PlainDate | null;
  einwilligung_id: string | null;
  abweisungsgrund: string | null;
  ergebnis: string | null;
  ergebnis_am: PlainDate | null;
  neu: boolean;
  rueckfrage_offen: boolean;
  siegel: Buffer;
  angelegt_von: string;
  version: Generated<number>;
};

/** Why a link ended. ERLEDIGT: the result is part of the Fall. */
export type Linkende = 'WIDERRUF' | 'RUECKZUG' | 'FALSCHE_STELLE' | 'ERNEUERT' | 'ERLEDIGT' | 'ABGELAUFEN';

export type LinkTabelle = {
  mandant_id: string;
  id: string;
  akte_id: string;
  verweis_id: string;
  /** Both null: it lies in the inbox of `partnerstelle_id`. */
  token_hash: Buffer | null;
  code_hash: string | null;
  partnerstelle_id: string | null;
  siegel: Buffer | null;
  ausgegeben_am: PlainDate;
  gueltig_bis: PlainDate;
  geschlossen_grund: Linkende | null;
  geoeffnet_am: Generated<Date | null>;
  fehlversuche_gesamt: Generated<number>;
  angelegt_von: string;
  erfasst_am: Generated<Date>;
};

export type EintragTabelle = {
  mandant_id: string;
  id: string;
  akte_id: string;
  verweis_id: string;
  art: 'VERSUCH' | 'ANTWORT' | 'NACHRICHT';
  code: string;
  ueber: 'HAND' | 'LINK' | 'EINGANG';
  datum: PlainDate;
  siegel: Buffer | null;
  erfasst_von: string | null;
  erfasst_am: Generated<Date>;
};

export type VerweisTabellen = {
  'fall.verweis': VerweisTabelle;
  'fall.verweis_link': LinkTabelle;
  'fall.verweis_eintrag': EintragTabelle;
  'fall.akte': { mandant_id: string; id: string; nummer: string; zustand: AkteZustand };
  'stamm.mandant': { id: string; name: string };
};
