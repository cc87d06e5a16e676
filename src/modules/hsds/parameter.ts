import { PARAMETER } from '#src/platform/config/parameter.ts';

export const HSDS_PARAMETER = {
  /** Entries on a page when nothing is said, and at most. */
  seite: PARAMETER.hsds_seite.wert,
  seiteHoechstens: PARAMETER.hsds_seite_hoechstens.wert,
  /** Requests of one address. */
  anfragenJeMinute: PARAMETER.hsds_anfragen.wert,
} as const;
