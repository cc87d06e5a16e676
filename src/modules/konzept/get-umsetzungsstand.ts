import { type Ablehnung, refuseRegel } from '#src/core/contract/ablehnung.ts';
import type { Antwort, Eingabe } from '#src/core/contract/define-route.ts';
import { fail, ok, type Result } from '#src/core/result.ts';
import { withActor } from '#src/platform/db/with-actor.ts';
import type { Antwortet, Kontext } from '#src/platform/dienste.ts';
import { countStaende, listKommunenOhne } from './checkliste.model.ts';
import { computeKennzahlen } from './kennzahlen.model.ts';
import { computePunkte } from './list-checkpunkte.ts';
import { loadStand } from './load-stand.ts';
import { getStandortkonto } from './standortkonto.ts';
import { computeScore, computeVerlauf, findEinschaetzung, SCOREREGEL } from './summenscore.model.ts';
import type { getUmsetzungsstandRoute, recordSelbsteinschaetzungRoute } from './umsetzung.contract.ts';
import { insertEinschaetzung, listEintragzeilen } from './umsetzung.repo.ts';

/** How far the own Standort is: the published score, its course, indicators. Nothing of another Standort. */
export function getUmsetzungsstand(kontext: Kontext): Antwortet<Antwort<typeof getUmsetzungsstandRoute>> {
  const { standortId } = getStandortkonto(kontext);
  const { stichtag } = kontext;
  return withActor(kontext, async (trx) => {
    const { check, score, kennzahl, ort } = await loadStand(trx, kontext);
    const zeilen = await listEintragzeilen(trx, standortId);
    const kommunenOhne = listKommunenOhne(check, 'anlaufstelle');
    const kommunenAbgedeckt =
      check.handlungskonzept === null ? null : ort.kommunen.length - kommunenOhne.length;
    return ok({
      stichtag,
      score: computeScore(score, SCOREREGEL, stichtag),
      verlauf: computeVerlauf(score, SCOREREGEL, stichtag),
      einschaetzung: findEinschaetzung(score.einschaetzungen, stichtag) ?? null,
      regel: SCOREREGEL,
      kennzahlen: computeKennzahlen({ ...kennzahl, kommunenAbgedeckt }, stichtag),
      kommunenOhne,
      checkliste: countStaende(computePunkte(check, zeilen, stichtag)),
    });
  });
}

/** What the score asks and no record answers, from a day on. */
export function recordSelbsteinschaetzung(
  kontext: Kontext,
  { body }: Eingabe<typeof recordSelbsteinschaetzungRoute>,
): Antwortet<Antwort<typeof recordSelbsteinschaetzungRoute>> {
  const { standortId, kontoId } = getStandortkonto(kontext);
  const { stichtag: am } = kontext;
  return withActor(kontext, async (trx): Promise<Result<object, Ablehnung>> => {
    if (body.tag > am) {
      const fehler = [{ pointer: '/tag', code: 'TAG_KUENFTIG', detail: 'Der Tag liegt in der Zukunft.' }];
      return fail(refuseRegel('EINSCHAETZUNG_UNGUELTIG', 'Bitte prüfen Sie den Tag.', { fehler }));
    }
    await insertEinschaetzung(trx, standortId, { ...body, kontoId, am });
    return ok({});
  });
}
