import type { Antwort } from '#src/core/contract/define-route.ts';
import { fail, ok } from '#src/core/result.ts';
import { createGeheimnis, toOtpauthUri } from '#src/platform/auth/einmalcode.ts';
import { withActor } from '#src/platform/db/with-actor.ts';
import type { Antwortet, Kontext } from '#src/platform/dienste.ts';
import { ZWEITER_FAKTOR_AKTIV } from './ablehnungen.ts';
import { sealGeheimnis } from './einmalgeheimnis.ts';
import { toOhneWiederholung } from './kontexte.ts';
import type { createZweiterFaktor as route } from './konto.contract.ts';
import { updateKonto } from './konto.repo.ts';
import { getPerson, readEigenesKonto } from './read-sitzung.ts';

/** Begins the set-up: a new secret that does not count yet. It is shown once and kept sealed. */
export async function createZweiterFaktor(anfrage: Kontext): Antwortet<Antwort<typeof route>> {
  const kontext = toOhneWiederholung(anfrage);
  const { kontoId } = getPerson(kontext);
  const geheimnis = createGeheimnis();
  const siegel = await sealGeheimnis(kontext.dienste.tresor, kontoId, geheimnis);
  return await withActor(kontext, async (trx) => {
    const eigenes = await readEigenesKonto(trx, kontext);
    if (!eigenes.ok) return eigenes;
    if (eigenes.wert.einmal_aktiv_seit !== null) return fail(ZWEITER_FAKTOR_AKTIV);
    await updateKonto(trx, kontoId, { einmal_geheimnis: siegel });
    return ok({ geheimnis, uri: toOtpauthUri(geheimnis, eigenes.wert.kennung) });
  });
}
