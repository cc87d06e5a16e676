import type { Antwort } from '#src/core/contract/define-route.ts';
import { ok } from '#src/core/result.ts';
import { getKonto } from '#src/modules/akte/index.ts';
import { createToken, hashToken } from '#src/platform/auth/sitzungstoken.ts';
import { withActor } from '#src/platform/db/with-actor.ts';
import type { Antwortet, Kontext } from '#src/platform/dienste.ts';
import type { closeKalenderRoute, getKalenderRoute, issueKalenderRoute } from './kalender.contract.ts';
import { deleteZugang, findSeit, saveZugang } from './kalender.repo.ts';

/** Whether there is an address, for the own page. */
export function getKalender(kontext: Kontext): Antwortet<Antwort<typeof getKalenderRoute>> {
  const { mandantId, kontoId } = getKonto(kontext);
  return withActor(kontext, async (trx) => ok({ seit: await findSeit(trx, mandantId, kontoId) }));
}

/** A new secret address, shown once. It must not be kept for a repeated request, so this act has no Idempotency-Key. */
export function issueKalender(kontext: Kontext): Antwortet<Antwort<typeof issueKalenderRoute>> {
  const { idempotenz: _, ...ohneWiederholung } = kontext;
  const { mandantId, kontoId } = getKonto(kontext);
  const token = createToken();
  return withActor(ohneWiederholung, async (trx) => {
    const seit = kontext.stichtag;
    await saveZugang(trx, {
      mandant_id: mandantId,
      konto_id: kontoId,
      token_hash: hashToken(token),
      ausgegeben_am: seit,
    });
    return ok({ seit, adresse: `${kontext.dienste.basisUrl}/api/v1/kalender-abo/${token}.ics` });
  });
}

/** The address answers no more. */
export function closeKalender(kontext: Kontext): Antwortet<Antwort<typeof closeKalenderRoute>> {
  const { mandantId, kontoId } = getKonto(kontext);
  return withActor(kontext, async (trx) => {
    await deleteZugang(trx, mandantId, kontoId);
    return ok({ seit: null });
  });
}
