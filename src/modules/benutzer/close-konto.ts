import { fail, ok } from '#src/core/result.ts';
import { withActor } from '#src/platform/db/with-actor.ts';
import type { Antwortet, Kontext } from '#src/platform/dienste.ts';
import { changeKonto, type Geaendert } from './change-konto.ts';
import { refuseOffeneAkten } from './offene-akten.ts';
import { endSitzungen } from './sitzung.repo.ts';
import { countOffeneAkten } from './verwaltung.repo.ts';

/**
 * Closes an account for good: its sessions end now, the row is deleted six months later (LK-10). Not while it is
 * responsible for open Akten: nobody would be any more. A lock works at once in any case.
 */
export async function closeKonto(kontext: Kontext, kontoId: string): Antwortet<Geaendert> {
  return await withActor(kontext, async (trx) => {
    const jetzt = new Date(kontext.dienste.jetzt());
    const geaendert = await changeKonto(trx, kontext, kontoId, { aktiv: false, deaktiviert_am: jetzt });
    if (!geaendert.ok) return geaendert;
    const offen = await countOffeneAkten(trx, kontoId, null);
    if (offen > 0) return fail(refuseOffeneAkten(offen));
    await endSitzungen(trx, kontoId, jetzt);
    return ok({ id: kontoId, version: geaendert.wert.version });
  });
}
