import { type Ablehnung, refuseRegel } from '#src/core/contract/ablehnung.ts';
import type { PlainDate } from '#src/core/plain-date.ts';
import { fail, ok, type Result } from '#src/core/result.ts';
import { checkNichtZuWeit } from '#src/modules/akte/index.ts';
import { GUELTIG_MONATE } from '#src/modules/einwilligung/einwilligung.model.ts';
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

/** A Verweis is carried by a consent, and that lasts twelve months at most: a later deadline would never be overdue. */
export function checkVerweisfrist(
  frist: PlainDate,
  bisher: PlainDate | null,
  stichtag: PlainDate,
): Result<null, Ablehnung> {
  if (frist === bisher) return ok(null);
  if (frist < stichtag) return fail(FRIST_VORBEI);
  return checkNichtZuWeit(frist, stichtag, { pointer: '/frist', monate: GUELTIG_MONATE });
}

const FRIST_VORBEI = refuseRegel('FRIST_VORBEI', 'Die Frist liegt in der Vergangenheit.', {
  fehler: [{ pointer: '/frist', code: 'FRIST_VORBEI', detail: 'Wählen Sie heute oder einen späteren Tag.' }],
});
