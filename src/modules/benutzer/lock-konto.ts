import { ok } from '#src/core/result.ts';
import { withActor } from '#src/platform/db/with-actor.ts';
import type { Antwortet, Kontext } from '#src/platform/dienste.ts';
import type { Sperrgrund } from './benutzer.model.ts';
import { changeKonto, type Geaendert } from './change-konto.ts';
import { endSitzungen } from './sitzung.repo.ts';

/** Locks an account, until an instant (ISO 8601) or until `unlockKonto`. Its sessions end with the commit. */
export async function lockKonto(
  kontext: Kontext,
  kontoId: string,
  sperre: { grundCode: Sperrgrund; bis: string | null },
): Antwortet<Geaendert> {
  return await withActor(kontext, async (trx) => {
    const jetzt = new Date(kontext.dienste.jetzt());
    const geaendert = await changeKonto(trx, kontext, kontoId, {
      gesperrt_am: jetzt,
      gesperrt_bis: sperre.bis === null ? null : new Date(sperre.bis),
      gesperrt_grund: sperre.grundCode,
    });
    if (!geaendert.ok) return geaendert;
    await endSitzungen(trx, kontoId, jetzt);
    return ok({ id: kontoId, version: geaendert.wert.version });
  });
}
