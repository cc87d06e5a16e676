import { refuseNichtGefunden } from '#src/core/contract/ablehnung.ts';
import type { Antwort, Eingabe } from '#src/core/contract/define-route.ts';
import { fail, ok } from '#src/core/result.ts';
import { issuePasswort } from '#src/modules/benutzer/index.ts';
import { withActor } from '#src/platform/db/with-actor.ts';
import type { Antwortet, Kontext } from '#src/platform/dienste.ts';
import type { issueZugangspasswortRoute } from './stelleneingang.contract.ts';
import { findZugang } from './stelleneingang.repo.ts';

type R = typeof issueZugangspasswortRoute;

/** A forgotten password. The second factor stays: whoever keeps the access cannot act as the one who has it. */
export async function issueZugangspasswort(kontext: Kontext, { params }: Eingabe<R>): Antwortet<Antwort<R>> {
  kontext.protokoll.objektId = params.kontoId;
  const { idempotenz: _, ...ohneWiederholung } = kontext;
  const offen = await withActor(
    { ...ohneWiederholung, protokoll: { ...kontext.protokoll, art: 'ABFRAGE' } },
    async (trx) => {
      const zugang = await findZugang(trx, params.kontoId);
      return zugang === undefined || zugang.geschlossen_am !== null ? fail(refuseNichtGefunden()) : ok(null);
    },
  );
  return offen.ok ? issuePasswort(kontext, params.kontoId) : offen;
}
