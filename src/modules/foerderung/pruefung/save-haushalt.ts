import { refuseKonflikt } from '#src/core/contract/ablehnung.ts';
import type { Antwort, Eingabe } from '#src/core/contract/define-route.ts';
import { fail, ok } from '#src/core/result.ts';
import { withActor } from '#src/platform/db/with-actor.ts';
import type { Antwortet, Kontext } from '#src/platform/dienste.ts';
import { getFoerderkonto } from '../foerderkonto.ts';
import type { listHaushaltRoute, saveHaushaltRoute } from './pruefung.contract.ts';
import { listHaushaltszeilen, saveHaushaltszeile } from './pruefung.repo.ts';

export function listHaushalt(kontext: Kontext): Antwortet<Antwort<typeof listHaushaltRoute>> {
  return withActor(kontext, async (trx) => {
    const eintraege = await listHaushaltszeilen(trx, null);
    kontext.protokoll.anzahl = eintraege.length;
    return ok({ eintraege });
  });
}

/** The money of a year; granted already stays visible beside it. */
export function saveHaushalt(
  kontext: Kontext,
  { params: { haushaltsjahr }, body }: Eingabe<typeof saveHaushaltRoute>,
): Antwortet<Antwort<typeof saveHaushaltRoute>> {
  return withActor(kontext, async (trx) => {
    const { kontoId } = getFoerderkonto(kontext);
    if (!(await saveHaushaltszeile(trx, { ...body, haushaltsjahr, kontoId })))
      return fail(refuseKonflikt({ version: body.version }));
    return ok({ version: body.version + 1 });
  });
}
