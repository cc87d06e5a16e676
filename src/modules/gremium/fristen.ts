import { PARAMETER } from '#src/platform/config/parameter.ts';

export const GREMIUM_FRISTEN = {
  /** Minutes that the form proposes. */
  dauer: PARAMETER.gremiensitzung_dauer.wert,
  /** Months until an open Beschluss without a date due is overdue. */
  ohneFrist: PARAMETER.beschluss_ohne_frist.wert,
} as const;
