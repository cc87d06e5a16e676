import type { PlainDate } from '#src/core/plain-date.ts';
import type { Form } from '#src/modules/einwilligung/einwilligung.model.ts';
import type { Anfragezustand } from './fallanfrage.model.ts';
import type { Absagegrund } from './wertelisten/gruende.ts';

/** What the Case Management reads of fall.fallanfrage; receipt and address are for functions of the database alone. */
export type Anfragezeile = {
  id: string;
  version: number;
  zustand: Anfragezustand;
  eingegangenAm: PlainDate;
  rueckrufBis: PlainDate;
  rueckrufAm: PlainDate | null;
  versuche: number;
  letzterVersuchAm: PlainDate | null;
  einwilligungAm: PlainDate;
  einwilligungForm: Form;
  beantwortetAm: PlainDate | null;
  beantwortetVon: string | null;
  grund: Absagegrund | null;
  loeschenAb: PlainDate;
  siegel: Buffer | null;
  antwortSiegel: Buffer | null;
};
