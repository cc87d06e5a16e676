import {
  type Ablehnung,
  refuseKonflikt,
  refuseNichtGefunden,
  refuseRegel,
} from '#src/core/contract/ablehnung.ts';
import { fail, ok, type Result } from '#src/core/result.ts';
import type { Trx } from '#src/platform/db/kysely.ts';
import { withActor } from '#src/platform/db/with-actor.ts';
import type { Kontext } from '#src/platform/dienste.ts';
import { type Akt, findSitzungzeile, type Sitzungzeile } from './sitzung.repo.ts';
import { getStandortkonto } from './standortkonto.ts';

type Schreibausgang = Result<{ id: string; version: number }, Ablehnung>;

/** The bracket of every act on a Sitzung: visible, as it was read, neither called off nor approved. */
export function changeSitzung(
  kontext: Kontext,
  sitzungId: string,
  version: number,
  act: (trx: Trx, akt: Akt, zeile: Sitzungzeile, standortId: string) => Promise<Result<null, Ablehnung>>,
): Promise<Schreibausgang> {
  const { standortId, kontoId } = getStandortkonto(kontext);
  kontext.protokoll.objektId = sitzungId;
  return withActor(kontext, async (trx): Promise<Schreibausgang> => {
    const zeile = await findSitzungzeile(trx, standortId, sitzungId);
    if (zeile === undefined) return fail(refuseNichtGefunden());
    if (zeile.version !== version) return fail(refuseKonflikt(null));
    const offen = checkOffen(zeile);
    if (!offen.ok) return offen;
    const ausgang = await act(trx, { id: sitzungId, version, kontoId }, zeile, standortId);
    return ausgang.ok ? ok({ id: sitzungId, version: version + 1 }) : ausgang;
  });
}

/** A Sitzung that was called off or whose minutes are approved stays as it is. */
export function checkOffen({
  zustand,
  protokollZustand,
}: Pick<Sitzungzeile, 'zustand' | 'protokollZustand'>): Result<null, Ablehnung> {
  if (zustand === 'ABGESAGT') {
    return fail(
      refuseRegel('ABGESAGT', 'Diese Sitzung ist abgesagt.', { detail: 'Setzen Sie eine neue Sitzung an.' }),
    );
  }
  if (protokollZustand === 'GENEHMIGT') {
    return fail(
      refuseRegel('PROTOKOLL_GENEHMIGT', 'Das Protokoll ist genehmigt.', {
        detail:
          'An dieser Sitzung ändert sich nichts mehr. Halten Sie eine Berichtigung in der nächsten Sitzung fest.',
      }),
    );
  }
  return ok(null);
}
