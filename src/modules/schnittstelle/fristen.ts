import { PARAMETER } from '#src/platform/config/parameter.ts';

export const SCHNITTSTELLE_FRISTEN = {
  /** Months after the end of an Ansprechperson; the policy of the table deletes after the same time. */
  ansprechpersonLoeschen: PARAMETER.ansprechperson_loeschung.wert,
  /** Months until the first review of a Kooperationsvereinbarung, as the form proposes. */
  vereinbarungPruefung: PARAMETER.vereinbarung_pruefung.wert,
  /** Days before review or end from which a Kooperationsvereinbarung counts as due. */
  vereinbarungVorlauf: PARAMETER.vereinbarung_vorlauf.wert,
} as const;
