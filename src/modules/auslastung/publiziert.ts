import { PARAMETER } from '#src/platform/config/parameter.ts';
import type { Zielwerte } from './zielwerte.model.ts';

/** The guide values as published; they count until the Standort sets its own (OQ-P-43). */
export const PUBLIZIERT: Zielwerte = {
  faelle: PARAMETER.auslastung_faelle.wert,
  kurzberatungenVon: PARAMETER.auslastung_kurzberatungen_von.wert,
  kurzberatungenBis: PARAMETER.auslastung_kurzberatungen_bis.wert,
  aktenVon: PARAMETER.auslastung_akten_von.wert,
  aktenBis: PARAMETER.auslastung_akten_bis.wert,
};
