import { refuseNichtGefunden } from '#src/core/contract/ablehnung.ts';
import type { Antwort, Eingabe } from '#src/core/contract/define-route.ts';
import { fail, ok } from '#src/core/result.ts';
import { listNamen } from '#src/modules/benutzer/index.ts';
import { withActor } from '#src/platform/db/with-actor.ts';
import type { Antwortet, Kontext } from '#src/platform/dienste.ts';
import { findFoerderfallzeile } from '../foerderfall.repo.ts';
import { getFoerderkonto } from '../foerderkonto.ts';
import type { getAufbewahrungRoute } from './aufbewahrung.contract.ts';
import { findBelegeGeloeschtAm, listStufen, listVermerke } from './aufbewahrung.repo.ts';

/** When what goes, what holds it, and who said so. */
export function getAufbewahrung(
  kontext: Kontext,
  { params: { foerderfallId } }: Eingabe<typeof getAufbewahrungRoute>,
): Antwortet<Antwort<typeof getAufbewahrungRoute>> {
  kontext.protokoll.objektId = foerderfallId;
  return withActor(kontext, async (trx) => {
    const fall = await findFoerderfallzeile(trx, foerderfallId);
    if (fall === undefined) return fail(refuseNichtGefunden());
    const vermerke = await listVermerke(trx, fall.id);
    const namen = await listNamen(trx, [...new Set(vermerke.map(({ kontoId }) => kontoId))]);
    const beendet = new Set(vermerke.map(({ sperreId }) => sperreId));
    const { rolle } = getFoerderkonto(kontext);
    return ok({
      stichtag: kontext.stichtag,
      belegeGeloeschtAm: await findBelegeGeloeschtAm(trx, fall.id),
      stufen: await listStufen(trx, fall.id),
      vermerke: vermerke.map((vermerk) => ({
        ...vermerk,
        person: namen.get(vermerk.kontoId) ?? null,
        offen: vermerk.art === 'SPERRE' && !beendet.has(vermerk.id),
      })),
      sperrbar: rolle === 'BR_SACHBEARBEITUNG' || rolle === 'PRUEFUNG_LESEND',
      anbietbar: rolle === 'BR_SACHBEARBEITUNG',
    });
  });
}
