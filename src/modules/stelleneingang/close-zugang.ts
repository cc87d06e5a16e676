import { refuseKonflikt, refuseNichtGefunden } from '#src/core/contract/ablehnung.ts';
import type { Antwort, Eingabe } from '#src/core/contract/define-route.ts';
import { fail, ok } from '#src/core/result.ts';
import { closePartnerkonto } from '#src/modules/benutzer/index.ts';
import { withActor } from '#src/platform/db/with-actor.ts';
import type { Antwortet, Kontext } from '#src/platform/dienste.ts';
import { getKoordination } from './koordination.ts';
import type { closeZugangRoute } from './stelleneingang.contract.ts';
import { closeZugangszeile, findZugang } from './stelleneingang.repo.ts';

type R = typeof closeZugangRoute;

/** Closes the access and the account behind it: sessions end with the commit. What lies in the inbox stays with the Stelle. */
export async function closeZugang(kontext: Kontext, { params, body }: Eingabe<R>): Antwortet<Antwort<R>> {
  const { kontoId: von } = getKoordination(kontext);
  kontext.protokoll.objektId = params.kontoId;
  return withActor(kontext, async (trx) => {
    const zugang = await findZugang(trx, params.kontoId);
    if (zugang === undefined) return fail(refuseNichtGefunden());
    const ende = { am: kontext.stichtag, grund: body.grund, von };
    const version = await closeZugangszeile(trx, params.kontoId, body.version, ende);
    if (version === undefined) {
      return fail(refuseKonflikt({ version: zugang.version, geschlossenAm: zugang.geschlossen_am }));
    }
    const konto = await closePartnerkonto(trx, kontext, params.kontoId);
    return konto.ok ? ok({ id: params.kontoId, version }) : konto;
  });
}
