import { PARAMETER } from '#src/platform/config/parameter.ts';

export const WIRKUNG_FENSTER = PARAMETER.wirkung_fenster.wert;
export const MESSGRENZEN = {
  faelle: PARAMETER.wirkung_faelle.wert,
  betroffene: PARAMETER.wirkung_betroffene.wert,
  genauigkeit: PARAMETER.wirkung_genauigkeit.wert,
} as const;
export const STELLUNGNAHME_TAGE = PARAMETER.stellungnahme_frist.wert;
/** So many Hinweise of so many reporters, before others than the Koordination see a count. */
export const KLEINE_GRUPPE = {
  hinweise: PARAMETER.thema_haeufung_hinweise.wert,
  meldende: PARAMETER.thema_haeufung_meldende.wert,
} as const;
export const SIGNAL_QUARTALE = PARAMETER.signal_quartale.wert;
export const SIGNALGRENZEN = {
  hinweise: PARAMETER.signal_hinweise.wert,
  faelle: PARAMETER.signal_faelle.wert,
} as const;
