import { PARAMETER } from '#src/platform/config/parameter.ts';

/** Days until an answer of the Land is due, unless the Land sets a day (OQ-S-51). */
export const ANTWORT_TAGE = PARAMETER.eskalation_antwort.wert;
/** Hinweise and reporters that a count needs to leave the Standort. */
export const HINWEISGRENZEN = {
  hinweise: PARAMETER.thema_haeufung_hinweise.wert,
  meldende: PARAMETER.thema_haeufung_meldende.wert,
} as const;
