import { type Ablehnung, refuseRegel } from '#src/core/contract/ablehnung.ts';
import {
  addDays,
  addMonths,
  diffDays,
  endOfQuarter,
  type PlainDate,
  type Quartal,
  quarterOf,
  startOfQuarter,
  toPlainDate,
} from '#src/core/plain-date.ts';
import { fail, ok, type Result } from '#src/core/result.ts';

/** First and last local day, both inclusive. */
export type Fenster = { von: PlainDate; bis: PlainDate };

const UEBLICH_TAGE = 30;
export const HOECHSTENS_TAGE = 366;
/** The log is kept until the end of the following year (LK-08): at most eight quarters. */
const QUARTALE = 8;

/** The last 30 days unless said otherwise; never without an end, so that a query stays small. */
export function toFenster(
  wunsch: { von?: string | undefined; bis?: string | undefined },
  heute: PlainDate,
): Result<Fenster, Ablehnung> {
  const bis = wunsch.bis === undefined ? heute : toPlainDate(wunsch.bis);
  const von = wunsch.von === undefined ? addDays(bis, 1 - UEBLICH_TAGE) : toPlainDate(wunsch.von);
  if (von > bis) return refuseZeitraum('Der erste Tag liegt nach dem letzten.');
  if (diffDays(von, bis) >= HOECHSTENS_TAGE) return refuseZeitraum('Wählen Sie höchstens ein Jahr.');
  return ok({ von, bis });
}

function refuseZeitraum(detail: string): Result<Fenster, Ablehnung> {
  const fehler = [{ pointer: '/von', code: 'ZEITRAUM', detail }];
  return fail(refuseRegel('ZEITRAUM', 'Der Zeitraum ist nicht möglich.', { detail, fehler }));
}

/** `2026-Q4` → 1 October to 31 December 2026. */
export function toQuartalsfenster(quartal: string): Fenster {
  const tag = toPlainDate(
    `${quartal.slice(0, 4)}-${String(Number(quartal.slice(-1)) * 3).padStart(2, '0')}-01`,
  );
  return { von: startOfQuarter(tag), bis: endOfQuarter(tag) };
}

/** The quarter of the day and those before it whose entries are still kept, newest first. */
export function listQuartale(heute: PlainDate): Quartal[] {
  return Array.from({ length: QUARTALE }, (_, stelle) => quarterOf(addMonths(heute, -3 * stelle)));
}

const TAG = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Berlin' });

/** The German day of an instant (ms): the log uses the real clock, also where the domain's today is frozen. */
export function toTag(ms: number): PlainDate {
  return toPlainDate(TAG.format(new Date(ms)));
}
