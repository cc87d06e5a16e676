import { type Ablehnung, refuseNichtGefunden, refuseRegel } from '#src/core/contract/ablehnung.ts';
import { fail, ok, type Result } from '#src/core/result.ts';
import { lockAkte } from '#src/modules/akte/index.ts';
import type { Trx } from '#src/platform/db/kysely.ts';
import type { Kontext } from '#src/platform/dienste.ts';
import { listEigeneAkten } from './list-eigene-akten.ts';

/**
 * The Akte of each of two persons in which the act is recorded: the newest for which the acting account is responsible. In
 * a Vertretung nobody merges. Locked, in a fixed order. A frozen Akte changes no more (Art. 7 Abs. 3 DSGVO).
 */
export async function checkAkten(
  trx: Trx,
  kontext: Kontext,
  ids: readonly [string, string],
): Promise<Result<[string, string], Ablehnung>> {
  const akten = await listEigeneAkten(trx, kontext, ids);
  if (ids.some((id) => !akten.some(({ personId }) => personId === id))) return fail(refuseNichtGefunden());
  const [erste, zweite] = ids.map((id) =>
    akten.find(({ personId, inVertretung }) => personId === id && !inVertretung),
  );
  if (erste === undefined || zweite === undefined) {
    return fail(
      refuseRegel(
        'NUR_ZUSTAENDIG',
        'Personen führt nur zusammen, wer für eine Akte von beiden zuständig ist.',
        {
          detail: 'In der Vertretung können Sie die Personen ansehen und berichtigen.',
          quelle: 'Rechtetabelle der Datenschutzanforderungen, Teil 9',
        },
      ),
    );
  }
  if ([erste, zweite].some(({ zustand }) => zustand === 'EINWILLIGUNG_WIDERRUFEN')) {
    return fail(
      refuseRegel('AKTE_EINGEFROREN', 'Die Einwilligung wurde widerrufen. Die Akte ist eingefroren.', {
        quelle: 'Art. 7 Abs. 3 DSGVO; Fallmodell 4.2',
      }),
    );
  }
  for (const akteId of [...new Set([erste.akteId, zweite.akteId])].toSorted()) {
    const akte = await lockAkte(trx, kontext, akteId);
    if (!akte.ok) return akte;
  }
  return ok([erste.akteId, zweite.akteId]);
}
