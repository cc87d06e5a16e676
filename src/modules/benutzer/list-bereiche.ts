import type { Antwort } from '#src/core/contract/define-route.ts';
import { ok } from '#src/core/result.ts';
import { withActor } from '#src/platform/db/with-actor.ts';
import type { Antwortet, Kontext } from '#src/platform/dienste.ts';
import type { listBereiche as route } from './verwaltung.contract.ts';
import { listStellen } from './verwaltung.repo.ts';

/** Standorte and Stellen for which the acting administration may give roles; empty for the Land. */
export async function listBereiche(kontext: Kontext): Antwortet<Antwort<typeof route>> {
  const { actor } = kontext;
  return await withActor(kontext, async (trx) => {
    if (actor.art !== 'konto' || actor.standortId === null) return ok([]);
    const zeilen = await listStellen(
      trx,
      { standortId: actor.standortId, mandantId: actor.mandantId },
      kontext.stichtag,
    );
    const bereiche = new Map<string, Antwort<typeof route>[number]>();
    for (const zeile of zeilen) {
      const bereich = bereiche.get(zeile.standort_id) ?? {
        standortId: zeile.standort_id,
        standortName: zeile.standort_name,
        mandanten: [],
      };
      bereiche.set(zeile.standort_id, bereich);
      if (zeile.mandant_id !== null)
        bereich.mandanten.push({ id: zeile.mandant_id, name: zeile.mandant_name ?? '' });
    }
    return ok([...bereiche.values()]);
  });
}
