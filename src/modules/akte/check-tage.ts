import { type Ablehnung, refuseRegel } from '#src/core/contract/ablehnung.ts';
import { addDays, addMonths, formatGerman, type PlainDate } from '#src/core/plain-date.ts';
import { fail, ok, type Result } from '#src/core/result.ts';
import { PARAMETER } from '#src/platform/config/parameter.ts';
import { type Akte, checkNichtZukunft } from './akte.model.ts';

type Beginn = Pick<Akte, 'begonnenAm'>;
type Grenze = { stichtag: PlainDate; pointer: string };

/** What was done belongs to its Akte: not long before it began (parameter `kontakt_vor_beginn`), never to come. */
function checkTagDerAkte(
  datum: PlainDate,
  { begonnenAm }: Beginn,
  { stichtag, pointer }: Grenze,
  { code, titel }: { code: string; titel: string },
): Result<null, Ablehnung> {
  const fruehester = addDays(begonnenAm, -PARAMETER.kontakt_vor_beginn.wert);
  if (datum >= fruehester) return checkNichtZukunft(datum, stichtag, pointer);
  const detail = `Die Akte beginnt am ${formatGerman(begonnenAm)}. Prüfen Sie das Jahr; möglich ist ein Tag ab dem ${formatGerman(fruehester)}.`;
  return fail(refuseRegel(code, titel, { fehler: [{ pointer, code, detail }] }));
}

export function checkKontakttag(
  datum: PlainDate,
  akte: Beginn,
  stichtag: PlainDate,
  pointer = '/datum',
): Result<null, Ablehnung> {
  const titel = 'Der Kontakt liegt lange vor dem Beginn der Akte.';
  return checkTagDerAkte(datum, akte, { stichtag, pointer }, { code: 'KONTAKT_VOR_AKTE', titel });
}

/** Day of an Assessment or of the agreement on a Ziel. */
export function checkArbeitstag(
  datum: PlainDate,
  akte: Beginn,
  stichtag: PlainDate,
  pointer: string,
): Result<null, Ablehnung> {
  const titel = 'Dieser Tag liegt lange vor dem Beginn der Akte.';
  return checkTagDerAkte(datum, akte, { stichtag, pointer }, { code: 'TAG_VOR_AKTE', titel });
}

/**
 * A day by which something shall be done. It may lie in the past if it stands there already, or down to `ab`: what was
 * agreed on paper keeps its deadline, also one that is over. Not so far away that it is a mistyped year.
 */
export function checkFrist(
  frist: PlainDate | null | undefined,
  bisher: PlainDate | null | undefined,
  stichtag: PlainDate,
  { pointer, ab = stichtag, rat }: { pointer: string; ab?: PlainDate; rat?: string },
): Result<null, Ablehnung> {
  if (frist === null || frist === undefined || frist === bisher) return ok(null);
  if (frist < ab) {
    const detail =
      ab === stichtag
        ? ['Wählen Sie heute oder einen späteren Tag.', rat].filter(Boolean).join(' ')
        : `Vereinbart wurde am ${formatGerman(ab)}. Wählen Sie diesen oder einen späteren Tag.`;
    return fail(
      refuseRegel('FRIST_VORBEI', 'Diese Frist ist schon vorbei.', {
        fehler: [{ pointer, code: 'FRIST_VORBEI', detail }],
      }),
    );
  }
  return checkNichtZuWeit(frist, stichtag, { pointer, monate: PARAMETER.frist_hoechstens.wert });
}

/** A day that was, and not so long ago that it is a mistyped year. */
export function checkNichtZuAlt(
  datum: PlainDate,
  stichtag: PlainDate,
  { pointer, monate }: { pointer: string; monate: number },
): Result<null, Ablehnung> {
  const erster = addMonths(stichtag, -monate);
  if (datum >= erster) return checkNichtZukunft(datum, stichtag, pointer);
  const detail = `Prüfen Sie das Jahr. Möglich ist ein Tag ab dem ${formatGerman(erster)}.`;
  return fail(
    refuseRegel('TAG_ZU_ALT', 'Dieser Tag liegt zu lange zurück.', {
      fehler: [{ pointer, code: 'TAG_ZU_ALT', detail }],
    }),
  );
}

/** A day to come that is no mistyped year. */
export function checkNichtZuWeit(
  datum: PlainDate,
  stichtag: PlainDate,
  { pointer, monate }: { pointer: string; monate: number },
): Result<null, Ablehnung> {
  const letzter = addMonths(stichtag, monate);
  if (datum <= letzter) return ok(null);
  const detail = `Prüfen Sie das Jahr. Möglich ist ein Tag bis ${formatGerman(letzter)}.`;
  return fail(
    refuseRegel('TAG_ZU_WEIT', 'Dieser Tag liegt zu weit weg.', {
      fehler: [{ pointer, code: 'TAG_ZU_WEIT', detail }],
    }),
  );
}
