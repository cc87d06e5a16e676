import { type Ablehnung, refuseRegel } from '#src/core/contract/ablehnung.ts';
import type { Antwort, Eingabe } from '#src/core/contract/define-route.ts';
import { RECHTSGRUNDLAGEN } from '#src/core/contract/rechtsgrundlagen.ts';
import { fail, ok, type Result } from '#src/core/result.ts';
import { lockAkte } from '#src/modules/akte/index.ts';
import { findEinwilligungen } from '#src/modules/einwilligung/index.ts';
import { checkGebundenes } from '#src/modules/herkunft/index.ts';
import { findBeteiligte } from '#src/modules/person/index.ts';
import { findTragend } from '#src/modules/einwilligung/tragend.model.ts';
import type { Trx } from '#src/platform/db/kysely.ts';
import { withActor } from '#src/platform/db/with-actor.ts';
import type { Antwortet, Kontext } from '#src/platform/dienste.ts';
import type { recordOffenlegungRoute } from './offenlegung.contract.ts';
import { addOffenlegung } from './add-offenlegung.ts';
import { checkOffenlegung } from './offenlegung.model.ts';

type R = typeof recordOffenlegungRoute;

/**
 * Records what somebody tells another Stelle by word, telephone or letter (§ 203 StGB): with a Schweigepflichtentbindung
 * that names the Stelle and holds today, or with a named power and the reason of the decision. Also in a
 * frozen or closed Akte: a duty does not end with the case.
 */
export function recordOffenlegung(kontext: Kontext, { params, body }: Eingabe<R>): Antwortet<Antwort<R>> {
  return withActor(kontext, async (trx) => {
    const akte = await lockAkte(trx, kontext, params.akteId);
    if (!akte.ok) return akte;
    const geprueft = checkOffenlegung(body, kontext.stichtag);
    if (!geprueft.ok) return geprueft;
    const einwilligung = await findEinwilligung(trx, kontext, akte.wert.id, body);
    if (!einwilligung.ok) return einwilligung;
    const gebunden = await checkGebundenes(trx, kontext, {
      akteId: akte.wert.id,
      empfaenger: body.empfaenger,
      grundlage: body.grundlage === 'EINWILLIGUNG' ? 'EINWILLIGUNG' : 'BEFUGNIS',
      weitergaben: body.gebundenes,
    });
    if (!gebunden.ok) return gebunden;
    const id = await addOffenlegung(trx, kontext, akte.wert.id, {
      ...body,
      einwilligungId: einwilligung.wert,
    });
    kontext.protokoll.empfaengerId = id;
    const { grundlage } = body;
    kontext.protokoll.rechtsgrundlageId =
      grundlage === 'EINWILLIGUNG' ? (einwilligung.wert ?? '') : RECHTSGRUNDLAGEN[grundlage].id;
    return ok({ id });
  });
}

/** The consent that carries it; null: it rests on a power. */
async function findEinwilligung(
  trx: Trx,
  kontext: Kontext,
  akteId: string,
  { grundlage, empfaenger }: Pick<Eingabe<R>['body'], 'grundlage' | 'empfaenger'>,
): Promise<Result<string | null, Ablehnung>> {
  if (grundlage !== 'EINWILLIGUNG') return ok(null);
  const einwilligungen = await findEinwilligungen(trx, kontext, akteId);
  const personen = await findBeteiligte(trx, kontext, akteId);
  for (const { personId } of personen) {
    const tragend = findTragend(einwilligungen, empfaenger, personId);
    if (tragend !== undefined) return ok(tragend.id);
  }
  return fail(EINWILLIGUNG_FEHLT);
}

const EINWILLIGUNG_FEHLT = refuseRegel(
  'EINWILLIGUNG_FEHLT',
  'Es gibt keine gültige Schweigepflichtentbindung für diese Stelle.',
  {
    fehler: [
      {
        pointer: '/empfaenger/name',
        code: 'EINWILLIGUNG_FEHLT',
        detail:
          'Holen Sie die Einwilligung ein, die diese Stelle mit Art und Namen nennt, oder nennen Sie die Befugnis.',
      },
    ],
    quelle: '§ 203 StGB; DP-C-08',
  },
);
