import type { Antwort } from '#src/core/contract/define-route.ts';
import { ok } from '#src/core/result.ts';
import { withActor } from '#src/platform/db/with-actor.ts';
import type { Antwortet, Kontext } from '#src/platform/dienste.ts';
import type { getFoerderbilanzRoute } from './foerderbilanz.contract.ts';
import { computeFoerderbilanz, listBindungen } from './foerderbilanz.model.ts';
import { listUeberblicksfaelle } from './ueberblick.repo.ts';
import { ALLE_JAHRE } from './load-ueberblick.ts';

/** What the Land granted, paid and still has to see proved, by Förderjahr; and in which Haushaltsjahr it was bound. Sums only. */
export function getFoerderbilanz(kontext: Kontext): Antwortet<Antwort<typeof getFoerderbilanzRoute>> {
  return withActor(kontext, async (trx) => {
    const faelle = await listUeberblicksfaelle(trx, ALLE_JAHRE);
    const jahre = computeFoerderbilanz(faelle);
    kontext.protokoll.anzahl = jahre.length;
    return ok({ stichtag: kontext.stichtag, jahre, bindungen: listBindungen(faelle) });
  });
}
