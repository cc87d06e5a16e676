import { PARAMETER } from '#src/platform/config/parameter.ts';
import type { Anmeldegrenzen } from './benutzer.model.ts';

const MINUTE = 60_000;

/** The limits in force. */
export const ANMELDEGRENZEN: Anmeldegrenzen = {
  paarFrei: PARAMETER.anmeldung_versuche.wert,
  kontoFrei: PARAMETER.anmeldung_versuche_konto.wert,
  adresseFrei: PARAMETER.anmeldung_versuche_adresse.wert,
  ersteWartezeitMs: MINUTE,
  laengsteWartezeitMs: PARAMETER.anmeldung_sperre.wert * MINUTE,
  fensterMs: PARAMETER.anmeldung_fenster.wert * MINUTE,
  bekanntMs: PARAMETER.anmeldung_bekannt.wert * 24 * 60 * MINUTE,
};
