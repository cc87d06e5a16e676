import { addMonths, type PlainDate } from '#src/core/plain-date.ts';
import { type Akte, recordEreignis } from '#src/modules/akte/index.ts';
import { PARAMETER } from '#src/platform/config/parameter.ts';
import type { Trx } from '#src/platform/db/kysely.ts';
import type { Kontext } from '#src/platform/dienste.ts';

type Termin = { naechsterTermin: PlainDate; naechsterTerminArt: 'TERMIN' | 'WIEDERVORLAGE' };

/**
 * CP-07: an active Fall has a next date. Without one the Fall gets a Wiedervorlage within the longest time that it may
 * go unseen; null: one stands already (also one that is overdue and waits to be dealt with).
 */
export function toNaechstenTermin(akte: Pick<Akte, 'naechsterTermin'>, stichtag: PlainDate): Termin | null {
  if (akte.naechsterTermin !== null) return null;
  return {
    naechsterTermin: addMonths(stichtag, PARAMETER.sichtung.wert),
    naechsterTerminArt: 'WIEDERVORLAGE',
  };
}

/** When somebody looks whether a resting Fall goes on or ends. */
export function toPruefung(stichtag: PlainDate): Termin {
  return {
    naechsterTermin: addMonths(stichtag, PARAMETER.ruhend_pruefen.wert),
    naechsterTerminArt: 'WIEDERVORLAGE',
  };
}

export async function recordTermin(
  trx: Trx,
  kontext: Kontext,
  akteId: string,
  { naechsterTermin, naechsterTerminArt }: Termin,
): Promise<void> {
  const codes = { art: naechsterTerminArt, datum: naechsterTermin };
  await recordEreignis(trx, kontext, akteId, { art: 'TERMIN_GESETZT', codes }, kontext.stichtag);
}
