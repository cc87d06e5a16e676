import { refuseNichtGefunden } from '#src/core/contract/ablehnung.ts';
import type { DateiAntwort, Eingabe } from '#src/core/contract/define-route.ts';
import type { DateiId } from '#src/core/ids.ts';
import { fail, ok } from '#src/core/result.ts';
import { withActor } from '#src/platform/db/with-actor.ts';
import type { Antwortet, Kontext } from '#src/platform/dienste.ts';
import { findDatei } from '#src/platform/files/datei.repo.ts';
import type { getEigenerVertragRoute } from './letztempfaenger.contract.ts';
import { listEigeneVertraege } from './meldung.repo.ts';

/** What the own Stelle signed. It lies with the Förderfall of the Zuwendungsempfänger, under its key; no other file of it is seen. */
export function getEigenerVertrag(
  kontext: Kontext,
  { params: { weiterleitungId, dateiId } }: Eingabe<typeof getEigenerVertragRoute>,
): Antwortet<DateiAntwort> {
  kontext.protokoll.objektId = weiterleitungId;
  return withActor(kontext, async (trx) => {
    const vertrag = (await listEigeneVertraege(trx, [weiterleitungId])).find(({ id }) => id === dateiId);
    const datei =
      vertrag &&
      (await findDatei(trx, kontext.dienste.tresor, {
        mandantId: vertrag.mandantId,
        subjekt: { art: 'foerderfall', id: vertrag.foerderfallId },
        id: dateiId as DateiId,
      }));
    return datei === undefined
      ? fail(refuseNichtGefunden())
      : ok({ dateiname: datei.name, inhalt: datei.inhalt });
  });
}
