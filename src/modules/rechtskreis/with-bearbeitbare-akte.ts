import type { Ablehnung } from '#src/core/contract/ablehnung.ts';
import type { Result } from '#src/core/result.ts';
import { type Akte, checkBearbeitbar, lockAkte } from '#src/modules/akte/index.ts';
import type { Trx } from '#src/platform/db/kysely.ts';
import { withActor } from '#src/platform/db/with-actor.ts';
import type { Antwortet, Kontext } from '#src/platform/dienste.ts';

/** An act on the timeline of an own Akte that is neither closed nor frozen; its row is locked. */
export function withBearbeitbareAkte<T>(
  kontext: Kontext,
  akteId: string,
  fn: (trx: Trx, akte: Akte) => Promise<Result<T, Ablehnung>>,
): Antwortet<T> {
  return withActor(kontext, async (trx): Promise<Result<T, Ablehnung>> => {
    const akte = await lockAkte(trx, kontext, akteId);
    if (!akte.ok) return akte;
    const bearbeitbar = checkBearbeitbar(akte.wert);
    return bearbeitbar.ok ? fn(trx, akte.wert) : bearbeitbar;
  });
}
