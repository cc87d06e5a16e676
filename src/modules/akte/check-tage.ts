import { type Ablehnung, refuseRegel } from '#src/core/contract/ablehnung.ts';
import { addDays, formatGerman, type PlainDate } from '#src/core/plain-date.ts';
import { fail, ok, type Result } from '#src/core/result.ts';
import { PARAMETER } from '#src/platform/config/parameter.ts';
import { type Akte, checkNichtZukunft } from './akte.model.ts';

/** A contact belongs to its Akte: not long before it began (parameter `kontakt_vor_beginn`). */
export function checkKontakttag(
  datum: PlainDate,
  { begonnenAm }: Pick<Akte, 'begonnenAm'>,
  stichtag: PlainDate,
): Result<null, Ablehnung> {
  const fruehester = addDays(begonnenAm, -PARAMETER.kontakt_vor_beginn.wert);
  if (datum >= fruehester) return checkNichtZukunft(datum, stichtag);
  const detail = `Die Akte beginnt am ${formatGerman(begonnenAm)}. Prüfen Sie das Jahr; möglich ist ein Tag ab dem ${formatGerman(fruehester)}.`;
  return fail(
    refuseRegel('KONTAKT_VOR_AKTE', 'Der Kontakt liegt lange vor dem Beginn der Akte.', {
      fehler: [{ pointer: '/datum', code: 'KONTAKT_VOR_AKTE', detail }],
    }),
  );
}

/** A day by which something shall be done: it may lie in the past only if it stands there already. */
export function checkFrist(
  frist: PlainDate | null | undefined,
  bisher: PlainDate | null | undefined,
  stichtag: PlainDate,
  pointer: string,
): Result<null, Ablehnung> {
  if (frist === null || frist === undefined || frist >= stichtag || frist === bisher) return ok(null);
  return fail(
    refuseRegel('FRIST_VORBEI', 'Diese Frist ist schon vorbei.', {
      fehler: [{ pointer, code: 'FRIST_VORBEI', detail: 'Wählen Sie heute oder einen späteren Tag.' }],
    }),
  );
}
