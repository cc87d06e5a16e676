import { addDays, addMonths, type PlainDate } from '#src/core/plain-date.ts';
import { PARAMETER } from '#src/platform/config/parameter.ts';

/** Days until the call-back; months until the deletion, counted from the arrival and anew from the answer. */
export const ANFRAGE_FRISTEN = {
  tage: PARAMETER.fallanfrage_rueckruf.wert,
  monate: PARAMETER.fallanfrage_loeschung.wert,
} as const;

/** Until when the asking Stelle shall be called back. */
export function computeRueckrufBis(eingang: PlainDate): PlainDate {
  return addDays(eingang, ANFRAGE_FRISTEN.tage);
}

/** From when it is deleted: counted from the arrival, and anew from the answer. */
export function computeLoeschenAb(tag: PlainDate): PlainDate {
  return addMonths(tag, ANFRAGE_FRISTEN.monate);
}

export const ANFRAGE_GRENZEN = {
  adresseMinute: PARAMETER.fallanfrage_adresse_minute.wert,
  adresseTag: PARAMETER.fallanfrage_adresse_tag.wert,
  stelleTag: PARAMETER.fallanfrage_stelle_tag.wert,
  belegMinute: PARAMETER.fallanfrage_beleg_minute.wert,
} as const;
