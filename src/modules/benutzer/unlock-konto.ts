import { ok } from '#src/core/result.ts';
import { withActor } from '#src/platform/db/with-actor.ts';
import type { Antwortet, Kontext } from '#src/platform/dienste.ts';
import { resetFehlversuche } from './anmeldeversuch.repo.ts';
import { changeKonto, type Geaendert } from './change-konto.ts';
import { createPaar } from './check-person.ts';

/** Takes away a lock and the waiting times after failed logins (SEC-13: an unlock path). */
export async function unlockKonto(kontext: Kontext, kontoId: string): Antwortet<Geaendert> {
  return await withActor(kontext, async (trx) => {
    const frei = { gesperrt_am: null, gesperrt_bis: null, gesperrt_grund: null };
    const geaendert = await changeKonto(trx, kontext, kontoId, frei);
    if (!geaendert.ok) return geaendert;
    const { kennungToken } = await createPaar(kontext.dienste, geaendert.wert.konto.kennung, { adresse: '' });
    await resetFehlversuche(trx, kennungToken);
    return ok({ id: kontoId, version: geaendert.wert.version });
  });
}
