import { ok } from '#src/core/result.ts';
import { withActor } from '#src/platform/db/with-actor.ts';
import type { Antwortet, Kontext } from '#src/platform/dienste.ts';
import { changeKonto, type Geaendert } from './change-konto.ts';
import { endSitzungen } from './sitzung.repo.ts';

/** Closes an account for good: its sessions end now, the row is deleted six months later (LK-10). */
export async function closeKonto(kontext: Kontext, kontoId: string): Antwortet<Geaendert> {
  return await withActor(kontext, async (trx) => {
    const jetzt = new Date(kontext.dienste.jetzt());
    const geaendert = await changeKonto(trx, kontext, kontoId, { aktiv: false, deaktiviert_am: jetzt });
    if (!geaendert.ok) return geaendert;
    await endSitzungen(trx, kontoId, jetzt);
    return ok({ id: kontoId, version: geaendert.wert.version });
  });
}
