import { PARAMETER } from '#src/platform/config/parameter.ts';

/** Days after which an Angebot is to be confirmed again. */
export const RHYTHMUS_TAGE = PARAMETER.angebot_rhythmus.wert;
export const ERINNERUNG = {
  abstandTage: PARAMETER.angebot_erinnerung_abstand.wert,
  anzahl: PARAMETER.angebot_erinnerungen.wert,
  linkTage: PARAMETER.angebot_pflegelink.wert,
} as const;
/** Months within which the indicator counts a confirmation. */
export const ANTEIL_MONATE = PARAMETER.angebot_anteil.wert;
/** Fewer full hits than this: what fits in part is shown too. */
export const TREFFER_MINDESTENS = PARAMETER.angebot_treffer.wert;
/** Days before its end in which an Angebot counts as ending soon. */
export const ENDE_TAGE = PARAMETER.angebot_ende.wert;
/** From this share of its Verweise on, an Angebot has „oft keinen Platz“. */
export const KEIN_PLATZ_PROZENT = PARAMETER.angebot_kein_platz.wert;
