import type { Antwort, Eingabe } from '#src/core/contract/define-route.ts';
import { fail, ok } from '#src/core/result.ts';
import { PARAMETER } from '#src/platform/config/parameter.ts';
import { withActor } from '#src/platform/db/with-actor.ts';
import type { Antwortet, Kontext } from '#src/platform/dienste.ts';
import { toAblehnung } from './ablehnungen.ts';
import type { recordRueckzugRoute } from './team.contract.ts';
import type { recordEntscheidungRoute } from './uebergabe.contract.ts';
import { updateUebergabe } from './uebergabe.repo.ts';

type R = typeof recordEntscheidungRoute;

/** Taker or giver decides. With the acceptance the giver, deputies and their drafts lose the Akte at once (AT-21). */
export async function recordEntscheidung(
  kontext: Kontext,
  { params, body }: Eingabe<R>,
): Antwortet<Antwort<R>> {
  const grund = 'grund' in body ? body.grund : null;
  return decide(kontext, params.uebergabeId, body.entscheidung, grund);
}

/** The Teamleitung withdraws an open offer; responsible stays who is. */
export async function recordRueckzug(
  kontext: Kontext,
  { params }: Eingabe<typeof recordRueckzugRoute>,
): Antwortet<Antwort<typeof recordRueckzugRoute>> {
  return decide(kontext, params.uebergabeId, 'ZURUECKGEZOGEN', null);
}

async function decide(
  kontext: Kontext,
  id: string,
  entscheidung: string,
  grund: string | null,
): Antwortet<{ id: string }> {
  return withActor(kontext, async (trx) => {
    const rueckgabeTage = PARAMETER.uebergabe_rueckgabe.wert;
    const { ergebnis, akteId } = await updateUebergabe(trx, { id, entscheidung, grund, rueckgabeTage });
    if (akteId !== null) kontext.protokoll.objektId = akteId;
    return ergebnis === 'OK' ? ok({ id }) : fail(toAblehnung(ergebnis));
  });
}
