import type { Antwort } from '#src/core/contract/define-route.ts';
import { ok } from '#src/core/result.ts';
import { getKonto, isFremdvertretung } from '#src/modules/akte/index.ts';
import { withActor } from '#src/platform/db/with-actor.ts';
import type { Antwortet, Kontext } from '#src/platform/dienste.ts';
import type { listVertretungspersonenRoute } from './verlauf.contract.ts';
import { listFremdeStellen } from './fremdvertretung.repo.ts';
import { listMitglieder } from './vertretung.repo.ts';

type Liste = typeof listVertretungspersonenRoute;

/** Who may be asked: the Case Management of the own Stelle without oneself, and who helps out there from another one. */
export async function listVertretungspersonen(kontext: Kontext): Antwortet<Antwort<Liste>> {
  return withActor(kontext, async (trx) => {
    const { kontoId } = getKonto(kontext);
    const mitglieder = await listMitglieder(trx, kontext.stichtag);
    const fremde = await listFremdeStellen(trx);
    const eintraege = mitglieder
      .filter((m) => m.rolle === 'CASE_MANAGEMENT' && m.kontoId !== kontoId)
      .map(({ kontoId: id, name }) => ({ kontoId: id, name, fremdeStelle: fremde.get(id) ?? null }));
    return ok({ eintraege: isFremdvertretung(kontext) ? [] : eintraege });
  });
}
