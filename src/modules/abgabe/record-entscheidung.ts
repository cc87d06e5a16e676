import { refuseNichtGefunden } from '#src/core/contract/ablehnung.ts';
import type { Antwort, Eingabe } from '#src/core/contract/define-route.ts';
import { addDays } from '#src/core/plain-date.ts';
import { fail, ok } from '#src/core/result.ts';
import { checkZustaendig, findAkte } from '#src/modules/akte/index.ts';
import { PARAMETER } from '#src/platform/config/parameter.ts';
import type { Trx } from '#src/platform/db/kysely.ts';
import { withActor } from '#src/platform/db/with-actor.ts';
import type { Antwortet, Kontext } from '#src/platform/dienste.ts';
import type { recordEntscheidungRoute, recordRueckzugRoute } from './abgabe.contract.ts';
import { updateAbgabe } from './abgabe.repo.ts';
import { toAblehnung } from './ablehnungen.ts';

type R = typeof recordEntscheidungRoute;

/** The taking Stelle answers. Accepted, it waits for the content; responsible stays the other one. */
export function recordEntscheidung(kontext: Kontext, { params, body }: Eingabe<R>): Antwortet<Antwort<R>> {
  kontext.protokoll.objektId = params.abgabeId;
  const grund = 'grund' in body ? body.grund : null;
  return withActor(kontext, (trx) => decide(trx, kontext, params.abgabeId, body.entscheidung, grund));
}

/** The giving side withdraws, as long as nothing is handed over. */
export function recordRueckzug(
  kontext: Kontext,
  { params }: Eingabe<typeof recordRueckzugRoute>,
): Antwortet<Antwort<typeof recordRueckzugRoute>> {
  return withActor(kontext, async (trx) => {
    const akte = await findAkte(trx, kontext, params.akteId);
    if (akte === undefined) return fail(refuseNichtGefunden());
    const zustaendig = await checkZustaendig(trx, kontext, akte.id, 'Eine Übergabe');
    if (!zustaendig.ok) return zustaendig;
    return decide(trx, kontext, params.abgabeId, 'ZURUECKGEZOGEN', null);
  });
}

async function decide(
  trx: Trx,
  kontext: Kontext,
  id: string,
  entscheidung: string,
  grund: string | null,
): Antwortet<{ id: string }> {
  // Who accepted has to be handed the content within the same time.
  const frist = addDays(kontext.stichtag, PARAMETER.abgabe_annahme.wert);
  const ergebnis = await updateAbgabe(trx, { id, entscheidung, grund, frist });
  return ergebnis === 'OK' ? ok({ id }) : fail(toAblehnung(ergebnis));
}
