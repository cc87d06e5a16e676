import {
  type Ablehnung,
  refuseKonflikt,
  refuseNichtGefunden,
  refuseRegel,
} from '#src/core/contract/ablehnung.ts';
import { fail, ok, type Result } from '#src/core/result.ts';
import { type Akte, getKonto, lockAkte } from '#src/modules/akte/index.ts';
import type { Trx } from '#src/platform/db/kysely.ts';
import { withActor } from '#src/platform/db/with-actor.ts';
import type { Antwortet, Kontext } from '#src/platform/dienste.ts';
import { type Analysezeile, findAnalysezeile } from './fallanalyse.repo.ts';

type Bedingung = {
  version?: number;
  /** It must not have taken place or been cancelled. */
  offen?: boolean;
};

/**
 * An act of who leads: the Akte is locked, so only who may open it today gets here; a frozen Akte stays untouched.
 */
export function withFuehrung<T>(
  kontext: Kontext,
  fallanalyseId: string,
  { version, offen = false }: Bedingung,
  fn: (trx: Trx, stand: { akte: Akte; zeile: Analysezeile }) => Promise<Result<T, Ablehnung>>,
): Antwortet<T> {
  const { mandantId } = getKonto(kontext);
  return withActor(kontext, async (trx): Promise<Result<T, Ablehnung>> => {
    const gefunden = await findAnalysezeile(trx, mandantId, fallanalyseId);
    if (gefunden === undefined) return fail(refuseNichtGefunden());
    const akte = await lockAkte(trx, kontext, gefunden.akte_id);
    if (!akte.ok) return akte;
    kontext.protokoll.objektId = fallanalyseId;
    if (akte.wert.zustand === 'EINWILLIGUNG_WIDERRUFEN') return fail(EINGEFROREN);
    const zeile = await findAnalysezeile(trx, mandantId, fallanalyseId);
    if (zeile === undefined) return fail(refuseNichtGefunden());
    if (version !== undefined && zeile.version !== version) {
      return fail(refuseKonflikt({ version: zeile.version }));
    }
    const bereit = offen ? checkOffen(zeile) : ok(null);
    return bereit.ok ? fn(trx, { akte: akte.wert, zeile }) : bereit;
  });
}

function checkOffen({ zustand }: Analysezeile): Result<null, Ablehnung> {
  if (zustand === 'VORBEREITET') return ok(null);
  return fail(
    refuseRegel('FALLANALYSE_BEENDET', 'Diese Fallanalyse hat schon stattgefunden oder ist abgesagt.', {
      detail: 'Bereiten Sie eine neue vor, wenn Sie den Fall noch einmal besprechen.',
    }),
  );
}

/** Who leads the round sees the frozen Akte still; who was invited sees nothing of it any more. */
export const EINGEFROREN = refuseRegel(
  'AKTE_EINGEFROREN',
  'Die Einwilligung wurde widerrufen. Die Akte ist eingefroren.',
  { detail: 'Sie können lesen, aber nichts mehr ändern.', quelle: 'Art. 7 Abs. 3 DSGVO' },
);
