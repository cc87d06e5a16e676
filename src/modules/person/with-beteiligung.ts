import {
  type Ablehnung,
  refuseKonflikt,
  refuseNichtGefunden,
  refuseRegel,
} from '#src/core/contract/ablehnung.ts';
import { fail, type Result } from '#src/core/result.ts';
import { checkBearbeitbar, getKonto, lockAkte } from '#src/modules/akte/index.ts';
import type { Trx } from '#src/platform/db/kysely.ts';
import { withActor } from '#src/platform/db/with-actor.ts';
import type { Antwortet, Kontext } from '#src/platform/dienste.ts';
import { type BeteiligungInhalt, isBeteiligt, LEERE_BETEILIGUNG } from './beteiligung.model.ts';
import { openBeteiligungen } from './open-personen.ts';
import { type Beteiligungszeile, listBeteiligte } from './person.repo.ts';

export type Stand = { zeile: Beteiligungszeile; inhalt: BeteiligungInhalt };

/**
 * An act on the place of a person in an own Akte: Akte locked and open, person still part of it, nobody was faster.
 * Never on the Hauptperson: she is who the Akte is about.
 */
export function withBeteiligung<T>(
  kontext: Kontext,
  { akteId, personId }: { akteId: string; personId: string },
  version: number,
  fn: (trx: Trx, stand: Stand) => Promise<Result<T, Ablehnung>>,
): Antwortet<T> {
  return withActor(kontext, async (trx): Promise<Result<T, Ablehnung>> => {
    const akte = await lockAkte(trx, kontext, akteId);
    if (!akte.ok) return akte;
    const bearbeitbar = checkBearbeitbar(akte.wert);
    if (!bearbeitbar.ok) return bearbeitbar;
    const beteiligte = await listBeteiligte(trx, getKonto(kontext).mandantId, [akteId]);
    const zeile = beteiligte.find((eine) => eine.personId === personId);
    if (zeile === undefined) return fail(refuseNichtGefunden());
    kontext.protokoll.objektId = personId;
    if (zeile.rolle === 'HAUPTPERSON') {
      return fail(
        refuseRegel('HAUPTPERSON_BLEIBT', 'Die Hauptperson bleibt in der Akte.', {
          detail: 'Geht es um eine andere Person, beginnen Sie für sie eine eigene Kurzberatung.',
        }),
      );
    }
    const [inhalt = LEERE_BETEILIGUNG] = await openBeteiligungen(kontext, [zeile]);
    if (zeile.version !== version) {
      const { rolle, gueltigBis } = zeile;
      return fail(refuseKonflikt({ version: zeile.version, rolle, gueltigBis, ...inhalt }));
    }
    if (!isBeteiligt(zeile)) {
      return fail(refuseRegel('PERSON_AUSGETRETEN', 'Diese Person gehört nicht mehr zur Akte.'));
    }
    return fn(trx, { zeile, inhalt });
  });
}
