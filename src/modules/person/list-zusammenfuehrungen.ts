import type { Antwort } from '#src/core/contract/define-route.ts';
import { ok } from '#src/core/result.ts';
import { getKonto } from '#src/modules/akte/index.ts';
import { withActor } from '#src/platform/db/with-actor.ts';
import type { Antwortet, Kontext } from '#src/platform/dienste.ts';
import { GRENZEN } from './grenzen.ts';
import { formatName } from './identitaet.model.ts';
import { openPersonen } from './open-personen.ts';
import type { listZusammenfuehrungenRoute } from './zusammenfuehrung.contract.ts';
import { listEigenePersonen, listZusammenfuehrungszeilen } from './zusammenfuehrung.repo.ts';

type R = typeof listZusammenfuehrungenRoute;

/** Merges among the persons of the own Akten that are in force, the newest first. */
export function listZusammenfuehrungen(kontext: Kontext): Antwortet<Antwort<R>> {
  return withActor(kontext, async (trx) => {
    const { mandantId } = getKonto(kontext);
    const eigene = await listEigenePersonen(trx, mandantId, GRENZEN.dublettenPersonen);
    const zeilen = await listZusammenfuehrungszeilen(trx, mandantId, eigene);
    const ids = zeilen.flatMap(({ zielPersonId, personId }) => [zielPersonId, personId]);
    const personen = new Map((await openPersonen(trx, kontext, ids)).map((eine) => [eine.personId, eine]));
    kontext.protokoll.anzahl = zeilen.length;
    return ok({
      eintraege: zeilen.flatMap(({ id, zielPersonId, personId, am, rueckgaengigBis }) => {
        const [ziel, doppelt] = [personen.get(zielPersonId), personen.get(personId)];
        if (ziel === undefined || doppelt === undefined) return [];
        const { identitaet, pseudonym: zielPseudonym } = ziel;
        const aufhebbar = kontext.stichtag <= rueckgaengigBis;
        const { pseudonym } = doppelt;
        return [
          { id, name: formatName(identitaet), zielPseudonym, pseudonym, am, rueckgaengigBis, aufhebbar },
        ];
      }),
    });
  });
}
