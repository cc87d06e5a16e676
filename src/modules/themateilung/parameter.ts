import { PARAMETER } from '#src/platform/config/parameter.ts';

/** So many Standorte before a name, a kind or a count is shown (OQ-S-53). */
export const STANDORTE_MINDESTENS = PARAMETER.themateilung_standorte.wert;
