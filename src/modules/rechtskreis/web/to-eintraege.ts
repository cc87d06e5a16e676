import { isPlainDate, type PlainDate } from '#src/core/plain-date.ts';
import type { Eintrag } from '../eintrag.model.ts';
import type { EintragAnsicht } from '../rechtskreis.contract.ts';

/** Entries of the answer as the rules read them. */
export function toEintraege(ansichten: readonly EintragAnsicht[]): (Eintrag & EintragAnsicht)[] {
  return ansichten.map((ansicht) => ({
    ...ansicht,
    gueltigVon: toTag(ansicht.gueltigVon),
    gueltigBis: toTag(ansicht.gueltigBis),
  }));
}

function toTag(text: string | null): PlainDate | null {
  return text !== null && isPlainDate(text) ? text : null;
}
