import type { Antwort, Eingabe } from '#src/core/contract/define-route.ts';
import { mapOk } from '#src/core/result.ts';
import { getKonto, recordEreignis } from '#src/modules/akte/index.ts';
import type { Antwortet, Kontext } from '#src/platform/dienste.ts';
import type { createUeberfuehrungRoute } from './aufnahme.contract.ts';
import { findHauptperson } from './beteiligte.repo.ts';
import { applyUebergang, withAkte } from './with-akte.ts';

type R = typeof createUeberfuehrungRoute;

/**
 * A Kurzberatung becomes a Fall (AT-16). Same Akte, same number, same history; it is counted as a Kurzberatung until
 * the Aufnahme is decided, so that nobody is counted twice. An anonymous one needs a person first.
 */
export async function createUeberfuehrung(
  kontext: Kontext,
  { params, body }: Eingabe<R>,
): Antwortet<Antwort<R>> {
  return withAkte(kontext, params.akteId, body.version, async (trx, akte) => {
    const person = await findHauptperson(trx, getKonto(kontext).mandantId, akte.id);
    const version = await applyUebergang(trx, kontext, akte, {
      ereignis: 'IN_FALL_UEBERFUEHRT',
      lage: { personBenannt: person !== undefined },
      am: kontext.stichtag,
      teil: { art: 'FALL', anonym: false },
    });
    if (version.ok) {
      await recordEreignis(
        trx,
        kontext,
        akte.id,
        { art: 'IN_FALL_UEBERFUEHRT', codes: {} },
        kontext.stichtag,
      );
    }
    return mapOk(version, (neu) => ({ id: akte.id, version: neu }));
  });
}
