import { PARAMETER } from '#src/platform/config/parameter.ts';

/** What the pages propose: days until an answer is asked for, months until an entry is checked again. */
export const FACHFRAGE_FRISTEN = {
  antwortTage: PARAMETER.fachfrage_frist.wert,
  pruefungMonate: PARAMETER.wissen_pruefung.wert,
} as const;
