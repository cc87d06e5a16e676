import { addDays, formatGerman, type PlainDate } from '#src/core/plain-date.ts';
import { PARAMETER } from '#src/platform/config/parameter.ts';

/** A deadline that a person sets for another one: code and repair when it gives no time or is a slip of the year. */
export type Fristfehler = { readonly code: 'FRIST_VORBEI' | 'FRIST_ZU_WEIT'; readonly detail: string };

export function findFristfehler(frist: PlainDate, stichtag: PlainDate): Fristfehler | null {
  if (frist <= stichtag)
    return {
      code: 'FRIST_VORBEI',
      detail: `Die Frist liegt nicht in der Zukunft. Wählen Sie einen Tag nach dem ${formatGerman(stichtag)}.`,
    };
  const spaetestens = addDays(stichtag, PARAMETER.frist_hoechstens_tage.wert);
  if (frist <= spaetestens) return null;
  return {
    code: 'FRIST_ZU_WEIT',
    detail: `Die Frist endet erst am ${formatGerman(frist)}. Prüfen Sie das Jahr; möglich ist ein Tag bis zum ${formatGerman(spaetestens)}.`,
  };
}
