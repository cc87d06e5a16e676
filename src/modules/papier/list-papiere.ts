import { refuseNichtGefunden } from '#src/core/contract/ablehnung.ts';
import type { Antwort, Eingabe } from '#src/core/contract/define-route.ts';
import { fail, ok } from '#src/core/result.ts';
import { getKonto } from '#src/modules/akte/index.ts';
import { withActor } from '#src/platform/db/with-actor.ts';
import type { Antwortet, Kontext } from '#src/platform/dienste.ts';
import { listPapiersprachen, loadPapierstoff, toDruckstand } from './load-akte.ts';
import type { listPapiereRoute } from './papier.contract.ts';
import { findHindernis, PAPIER_ARTEN, toVorlage } from './papier.model.ts';
import { listTextpruefungen } from './papier.repo.ts';
import { findTextpruefung, FREMDSPRACHEN } from './textpruefungen.ts';

type R = typeof listPapiereRoute;

/** What can be printed now; and if not, why. */
export function listPapiere(kontext: Kontext, { params }: Eingabe<R>): Antwortet<Antwort<R>> {
  return withActor(kontext, async (trx) => {
    const stoff = await loadPapierstoff(trx, kontext, params.akteId);
    if (stoff === undefined) return fail(refuseNichtGefunden());
    const stand = toDruckstand(stoff);
    const pruefungen = await listTextpruefungen(trx, getKonto(kontext).standortId);
    return ok({
      papiere: PAPIER_ARTEN.map((art) => ({ art, hindernis: findHindernis(art, stand) })),
      sprachen: listPapiersprachen(stoff),
      geprueft: PAPIER_ARTEN.flatMap((art) =>
        FREMDSPRACHEN.flatMap((sprache) => {
          const pruefung = findTextpruefung(pruefungen, toVorlage(art), sprache);
          return pruefung === null ? [] : [{ art, sprache, pruefung }];
        }),
      ),
      einwilligungen: stoff.einwilligungen
        .filter((eine) => eine.stand === 'GUELTIG' || eine.stand === 'LAEUFT_AB')
        .map(({ id, zweck, empfaenger, gueltigVon }) => ({ id, zweck, empfaenger, gueltigVon })),
      erreichbarkeit: stoff.erreichbarkeit,
    });
  });
}
