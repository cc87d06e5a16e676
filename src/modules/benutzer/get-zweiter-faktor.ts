import type { Antwort } from '#src/core/contract/define-route.ts';
import { ok } from '#src/core/result.ts';
import { withActor } from '#src/platform/db/with-actor.ts';
import type { Antwortet, Kontext } from '#src/platform/dienste.ts';
import type { getZweiterFaktor as route } from './konto.contract.ts';
import { readSitzung } from './read-sitzung.ts';

/** Whether the account has a second factor and whether its present role demands one. */
export async function getZweiterFaktor(kontext: Kontext): Antwortet<Antwort<typeof route>> {
  return await withActor(kontext, async (trx) => {
    const gelesen = await readSitzung(trx, kontext);
    if (!gelesen.ok) return gelesen;
    const { konto, aktive } = gelesen.wert;
    return ok({
      aktiv: konto.einmal_aktiv_seit !== null,
      aktivSeit: konto.einmal_aktiv_seit?.toISOString() ?? null,
      pflicht: aktive.zweiter_faktor_pflicht,
    });
  });
}
