import { refuseRegel } from '#src/core/contract/ablehnung.ts';
import { PARAMETER } from '#src/platform/config/parameter.ts';
import type { Codegrenzen } from './code.model.ts';

/** The periods of this installation, in days. */
export const VERWEIS_FRISTEN = {
  antwort: PARAMETER.verweis_antwort.wert,
  ergebnis: PARAMETER.verweis_ergebnis.wert,
  link: PARAMETER.verweis_link.wert,
} as const;

const MINUTE = 60_000;

/** The limits against guessing a code are those of the login. */
export const CODEGRENZEN: Codegrenzen = {
  frei: PARAMETER.anmeldung_versuche.wert,
  ersteWartezeitMs: MINUTE,
  laengsteWartezeitMs: PARAMETER.anmeldung_sperre.wert * MINUTE,
};

export const FRIST_VORBEI = refuseRegel('FRIST_VORBEI', 'Die Frist liegt in der Vergangenheit.', {
  fehler: [{ pointer: '/frist', code: 'FRIST_VORBEI', detail: 'Wählen Sie heute oder einen späteren Tag.' }],
});
