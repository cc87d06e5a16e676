import type { Antwort } from '#src/core/contract/define-route.ts';
import { ok } from '#src/core/result.ts';
import { listNamen } from '#src/modules/benutzer/index.ts';
import { withActor } from '#src/platform/db/with-actor.ts';
import type { Antwortet, Kontext } from '#src/platform/dienste.ts';
import { getFoerderkonto } from '../foerderkonto.ts';
import type { listAmtsvertretungenRoute } from './amtsvertretung.contract.ts';
import { BEZIRKSROLLEN } from './amtsvertretung.model.ts';
import { listAmtsvertretungszeilen, listBezirkskonten } from './amtsvertretung.repo.ts';

/** Who deputises today and later, and whom the acting account may name. */
export function listAmtsvertretungen(kontext: Kontext): Antwortet<Antwort<typeof listAmtsvertretungenRoute>> {
  const { stichtag } = kontext;
  const { kontoId, rolle } = getFoerderkonto(kontext);
  return withActor(kontext, async (trx) => {
    const zeilen = await listAmtsvertretungszeilen(trx, stichtag);
    const konten = await listBezirkskonten(trx);
    const namen = await listNamen(trx, [
      ...konten.map((eines) => eines.kontoId),
      ...zeilen.flatMap(({ abwesendId, vertretungId }) => [abwesendId, vertretungId]),
    ]);
    const nameOf = (id: string): string => namen.get(id) ?? 'Konto besteht nicht mehr';
    const leitet = rolle === 'BR_FREIGABE';
    kontext.protokoll.anzahl = zeilen.length;
    return ok({
      stichtag,
      rollen: leitet ? [...BEZIRKSROLLEN] : BEZIRKSROLLEN.filter((eine) => eine === rolle),
      nurFuer: leitet ? null : kontoId,
      konten: konten.map((eines) => ({
        kontoId: eines.kontoId,
        name: nameOf(eines.kontoId),
        rolle: eines.rolle,
      })),
      vertretungen: zeilen.map(({ abwesendId, vertretungId, ...zeile }) => ({
        ...zeile,
        abwesend: nameOf(abwesendId),
        vertretung: nameOf(vertretungId),
        ichHeute: vertretungId === kontoId && zeile.von <= stichtag,
        beendbar: leitet || abwesendId === kontoId || vertretungId === kontoId,
      })),
    });
  });
}
