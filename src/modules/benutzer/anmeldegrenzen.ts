import { PARAMETER } from '#src/platform/config/parameter.ts';
import type { Anmeldegrenzen } from './benutzer.model.ts';

const MINUTE = 60_000;

/** The limits in force. Those without a parameter are our choice: no source names a number. */
export const ANMELDEGRENZEN: Anmeldegrenzen = {
  paarFrei: PARAMETER.anmeldung_versuche.wert,
  kontoFrei: 4 * PARAMETER.anmeldung_versuche.wert,
  adresseFrei: 20 * PARAMETER.anmeldung_versuche.wert,
  ersteWartezeitMs: MINUTE,
  laengsteWartezeitMs: PARAMETER.anmeldung_sperre.wert * MINUTE,
  fensterMs: 60 * MINUTE,
  bekanntMs: 30 * 24 * 60 * MINUTE,
};
