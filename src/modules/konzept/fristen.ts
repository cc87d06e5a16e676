import { PARAMETER } from '#src/platform/config/parameter.ts';

/** Months until a Konzept in force waits for its next Fassung (OQ-S-35). */
export const FORTSCHREIBUNG_MONATE = PARAMETER.konzept_fortschreibung.wert;
/** Months that the evidence of a check point lasts before it is to be looked at again (OQ-S-44). */
export const NACHWEIS_MONATE = PARAMETER.checkpunkt_nachweis.wert;

/** What the page of deadlines looks ahead to, and how long something that ended stays there (OQ-S-64). */
export const ANSTEHEND_FRISTEN = {
  vorlaufTage: PARAMETER.steuerung_vorlauf.wert,
  rueckschauMonate: PARAMETER.steuerung_rueckschau.wert,
  beschlussMonate: PARAMETER.beschluss_ohne_frist.wert,
  konzeptMonate: FORTSCHREIBUNG_MONATE,
} as const;
