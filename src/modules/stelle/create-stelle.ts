import { type Ablehnung, refuseRegel } from '#src/core/contract/ablehnung.ts';
import type { Antwort, Eingabe } from '#src/core/contract/define-route.ts';
import { createUuidV7 } from '#src/core/ids.ts';
import { toPlainDate } from '#src/core/plain-date.ts';
import { fail, ok, type Result } from '#src/core/result.ts';
import { toVzae } from '#src/core/vzae.ts';
import { withActor } from '#src/platform/db/with-actor.ts';
import type { Antwortet, Kontext } from '#src/platform/dienste.ts';
import { getEigenerStandort, startErfassung } from './pflege.ts';
import type { createStelleRoute } from './stelle.contract.ts';
import { checkStelle } from './stelle.model.ts';
import { insertStelle, listNamen, type Namen, type Stelle } from './stelle.repo.ts';

/** Adds a Stelle to the Stellenplan of the own Standort. */
export function createStelle(
  kontext: Kontext,
  { body }: Eingabe<typeof createStelleRoute>,
): Antwortet<Antwort<typeof createStelleRoute>> {
  return withActor(kontext, async (trx) => {
    const standort = getEigenerStandort(kontext);
    if (!standort.ok) return standort;
    const stelle = toStelle(body, standort.wert);
    const zulaessig = checkStelle(stelle);
    if (!zulaessig.ok) return zulaessig;
    const bekannt = checkZugehoerig(stelle, await listNamen(trx, standort.wert));
    if (!bekannt.ok) return bekannt;
    const erfassung = await startErfassung(trx, kontext, stelle);
    await insertStelle(trx, stelle, erfassung);
    kontext.protokoll.objektId = stelle.id;
    return ok({ id: stelle.id, version: stelle.version });
  });
}

function toStelle(body: Eingabe<typeof createStelleRoute>['body'], standortId: string): Stelle {
  return {
    id: createUuidV7(),
    standortId,
    version: 1,
    baustein: body.baustein,
    bezeichnung: body.bezeichnung,
    umfang: toVzae(body.umfangVzae),
    verwaltungsassistenz: body.verwaltungsassistenz,
    anbindung: body.anbindung,
    anbindungGrund: body.anbindungGrund || null,
    mandantId: body.mandantId,
    kommuneId: body.kommuneId,
    von: toPlainDate(body.gueltigVon),
    bis: body.gueltigBis === null ? null : toPlainDate(body.gueltigBis),
  };
}

/** A Stelle is attached within its own Standort only. */
function checkZugehoerig({ mandantId, kommuneId }: Stelle, namen: Namen): Result<void, Ablehnung> {
  const fremd = [
    ...(mandantId !== null && !namen.mandanten.some(({ id }) => id === mandantId)
      ? [
          {
            pointer: '/mandantId',
            code: 'FREMD',
            detail: 'Diese verantwortliche Stelle gehört nicht zu Ihrem KIM-Standort.',
          },
        ]
      : []),
    ...(kommuneId !== null && !namen.kommunen.some(({ id }) => id === kommuneId)
      ? [
          {
            pointer: '/kommuneId',
            code: 'FREMD',
            detail: 'Diese Kommune gehört nicht zu Ihrem KIM-Standort.',
          },
        ]
      : []),
  ];
  if (fremd.length === 0) return ok();
  return fail(
    refuseRegel('STELLE_UNZULAESSIG', 'So kann die Stelle nicht geführt werden.', { fehler: fremd }),
  );
}
