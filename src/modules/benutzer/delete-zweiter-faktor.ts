import type { Antwort } from '#src/core/contract/define-route.ts';
import { ok } from '#src/core/result.ts';
import { withActor } from '#src/platform/db/with-actor.ts';
import type { Antwortet, Kontext } from '#src/platform/dienste.ts';
import { toOhneWiederholung } from './kontexte.ts';
import type { deleteZweiterFaktor as route } from './konto.contract.ts';
import { updateKonto } from './konto.repo.ts';
import { getPerson, readEigenesKonto } from './read-sitzung.ts';

/** Takes the second factor away; if the role demands one, the session only serves to set up another. */
export async function deleteZweiterFaktor(anfrage: Kontext): Antwortet<Antwort<typeof route>> {
  const kontext = toOhneWiederholung(anfrage);
  const { kontoId } = getPerson(kontext);
  return await withActor(kontext, async (trx) => {
    const eigenes = await readEigenesKonto(trx, kontext);
    if (!eigenes.ok) return eigenes;
    const version = await updateKonto(trx, kontoId, { einmal_geheimnis: null, einmal_aktiv_seit: null });
    return ok({ id: kontoId, ...(version === undefined ? {} : { version }) });
  });
}
