import { PARAMETER } from '#src/platform/config/parameter.ts';

/** Fewer Verweise, or Verweise of fewer people, are not shown (OQ-A-40, OQ-P-08). */
export const GRENZEN = {
  verweise: PARAMETER.angebot_ergebnis_mindestens.wert,
  caseManager: PARAMETER.kleine_kommune_case_manager.wert,
  /** One person alone made at most this share, in percent (OQ-M-74). */
  anteil: PARAMETER.angebot_ergebnis_dominanz.wert,
} as const;
/** So far back Verweise count. */
export const MONATE = PARAMETER.angebot_ergebnis_monate.wert;
/** So long after the end of a quarter its last Verweise have for a result. */
export const NACHLAUF_TAGE = PARAMETER.angebot_ergebnis_nachlauf.wert;
