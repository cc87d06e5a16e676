import { PARAMETER } from '#src/platform/config/parameter.ts';

/** Days until somebody looks again, as the page proposes; months of which the waiting time is told. */
export const WARTE_FRISTEN = {
  blickTage: PARAMETER.warteliste_blick.wert,
  rueckblickMonate: PARAMETER.warteliste_rueckblick.wert,
  /** Below so many persons a waiting time of the Standort says too much about single ones. */
  mindestens: PARAMETER.rundung_basis.wert,
} as const;
