import {
  type Ablehnung,
  refuseKonflikt,
  refuseNichtGefunden,
  refuseRegel,
} from '#src/core/contract/ablehnung.ts';
import type { Antwort, Eingabe } from '#src/core/contract/define-route.ts';
import { contains } from '#src/core/period.ts';
import { fail, ok, type Result } from '#src/core/result.ts';
import { withActor } from '#src/platform/db/with-actor.ts';
import type { Antwortet, Kontext } from '#src/platform/dienste.ts';
import type { recordProfilRoute, recordQualifikationRoute } from './angaben.contract.ts';
import { insertProfil, insertQualifikation } from './angaben.repo.ts';
import { startErfassung } from './pflege.ts';
import { describePeriod } from './stelle.model.ts';
import { findStelle, listBesetzungen } from './stelle.repo.ts';

type Id = Result<{ id: string }, Ablehnung>;

/** What a Stelle does from a day on; what was written for the days before stays. */
export function recordProfil(
  kontext: Kontext,
  { params: { stelleId }, body: { ab, profil, schwerpunkt } }: Eingabe<typeof recordProfilRoute>,
): Antwortet<Antwort<typeof recordProfilRoute>> {
  kontext.protokoll.objektId = stelleId;
  return withActor(kontext, async (trx): Promise<Id> => {
    const stelle = await findStelle(trx, stelleId);
    if (stelle === undefined) return fail(refuseNichtGefunden());
    if (!contains(stelle, ab)) {
      return fail(
        refuseRegel('TAG_AUSSERHALB', 'Der Tag liegt außerhalb der Stelle.', {
          fehler: [
            {
              pointer: '/ab',
              code: 'TAG_AUSSERHALB',
              detail: `Die Stelle besteht ${describePeriod(stelle)}. Wählen Sie einen Tag darin.`,
            },
          ],
        }),
      );
    }
    const erfassung = await startErfassung(trx, kontext, stelle);
    await insertProfil(trx, stelleId, { profil, schwerpunkt: schwerpunkt ?? null, von: ab }, erfassung);
    return ok({ id: stelleId });
  });
}

/** The degree of whoever fills a share, as a category. An earlier entry stays in the history. */
export function recordQualifikation(
  kontext: Kontext,
  { params: { besetzungId }, body }: Eingabe<typeof recordQualifikationRoute>,
): Antwortet<Antwort<typeof recordQualifikationRoute>> {
  kontext.protokoll.objektId = besetzungId;
  return withActor(kontext, async (trx): Promise<Id> => {
    const [gefunden] = await listBesetzungen(trx, { id: besetzungId });
    if (gefunden === undefined || gefunden.stelleId === null) return fail(refuseNichtGefunden());
    const erfassung = await startErfassung(trx, kontext, gefunden);
    const [besetzung] = await listBesetzungen(trx, { id: besetzungId });
    if (besetzung === undefined || besetzung.ersetztAm !== null) return fail(refuseKonflikt({ besetzungId }));
    await insertQualifikation(trx, besetzung, body, erfassung);
    return ok({ id: besetzungId });
  });
}
