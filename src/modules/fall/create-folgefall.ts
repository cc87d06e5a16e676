import { type Ablehnung, refuseNichtGefunden, refuseRegel } from '#src/core/contract/ablehnung.ts';
import type { Antwort, Eingabe } from '#src/core/contract/define-route.ts';
import { fail, ok, type Result } from '#src/core/result.ts';
import { addBeteiligte, createAkte, findAkte, getKonto, recordEreignis } from '#src/modules/akte/index.ts';
import { withActor } from '#src/platform/db/with-actor.ts';
import type { Antwortet, Kontext } from '#src/platform/dienste.ts';
import type { createFolgefallRoute } from './aufnahme.contract.ts';
import { listBeteiligte } from './beteiligte.repo.ts';

type R = typeof createFolgefallRoute;

/** A person comes back after the Abschluss: a new Akte with the same person, which names the earlier one. */
export async function createFolgefall(kontext: Kontext, { params }: Eingabe<R>): Antwortet<Antwort<R>> {
  return withActor(kontext, async (trx): Promise<Result<Antwort<R>, Ablehnung>> => {
    const vorige = await findAkte(trx, kontext, params.akteId);
    if (vorige === undefined) return fail(refuseNichtGefunden());
    const beteiligte = await listBeteiligte(trx, getKonto(kontext).mandantId, [vorige.id]);
    const haupt = beteiligte.find((b) => b.rolle === 'HAUPTPERSON');
    if (vorige.zustand !== 'GESCHLOSSEN' || vorige.art !== 'FALL' || haupt === undefined) {
      return fail(
        refuseRegel(
          'AKTE_NICHT_GESCHLOSSEN',
          'Einen neuen Fall gibt es erst nach dem Abschluss des bisherigen.',
          {
            quelle: 'Fallmodell 4.2',
          },
        ),
      );
    }
    const akte = await createAkte(trx, kontext, {
      art: 'FALL',
      zustand: 'INTAKE',
      anonym: false,
      begonnenAm: kontext.stichtag,
      kommuneId: vorige.kommuneId,
      vorigeAkteId: vorige.id,
    });
    await addBeteiligte(trx, kontext, akte.id, haupt.personId, 'HAUPTPERSON', kontext.stichtag);
    await recordEreignis(
      trx,
      kontext,
      akte.id,
      { art: 'AKTE_ANGELEGT', codes: { art: 'FALL', vorigeAkteId: vorige.id } },
      kontext.stichtag,
    );
    kontext.protokoll.objektId = akte.id;
    return ok({ id: akte.id, version: 1 });
  });
}
