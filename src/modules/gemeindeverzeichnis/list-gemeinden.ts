import type { Antwort, Eingabe } from '#src/core/contract/define-route.ts';
import { ok } from '#src/core/result.ts';
import { withActor } from '#src/platform/db/with-actor.ts';
import type { Antwortet, Kontext } from '#src/platform/dienste.ts';
import type { listGemeindenRoute } from './gemeindeverzeichnis.contract.ts';
import * as repo from './gemeindeverzeichnis.repo.ts';

/** The register of one Standort: names of today with those before; public facts. */
export function listGemeinden(
  kontext: Kontext,
  { params: { standortId } }: Eingabe<typeof listGemeindenRoute>,
): Antwortet<Antwort<typeof listGemeindenRoute>> {
  return withActor(kontext, async (trx) => {
    const gemeinden = await repo.listGemeinden(trx, [standortId]);
    const { plz, einwohner } = await repo.loadOrtsangaben(trx, [standortId]);
    kontext.protokoll.anzahl = gemeinden.length;
    const eintraege = gemeinden.flatMap(({ id, staende }) => {
      const heute = staende.findLast(({ gueltigVon }) => gueltigVon <= kontext.stichtag) ?? staende[0];
      if (heute === undefined) return [];
      const neueste = einwohner.find(({ ortId }) => ortId === id);
      return [
        {
          id,
          name: heute.name,
          art: heute.art,
          ags: heute.ags,
          gueltigVon: staende[0]?.gueltigVon ?? heute.gueltigVon,
          gueltigBis: staende.at(-1)?.gueltigBis ?? null,
          frueher: staende
            .filter((stand) => stand !== heute && stand.name !== heute.name)
            .map(({ name, gueltigBis }) => ({ name, bis: gueltigBis })),
          postleitzahlen: plz.filter(({ ortId }) => ortId === id).map((eine) => eine.plz),
          einwohner:
            neueste === undefined
              ? null
              : { anzahl: neueste.anzahl, stichtag: neueste.stichtag, quelle: neueste.quelle },
        },
      ];
    });
    return ok({ eintraege, gesamt: eintraege.length });
  });
}
