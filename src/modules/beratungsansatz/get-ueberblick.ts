import { type Ablehnung, refuseNichtGefunden } from '#src/core/contract/ablehnung.ts';
import type { Antwort, Eingabe } from '#src/core/contract/define-route.ts';
import { fail, ok, type Result } from '#src/core/result.ts';
import { computeFrische } from '#src/modules/angebot/angebot.model.ts';
import { getStandortkonto } from '#src/modules/fachfrage/index.ts';
import { listKommunen } from '#src/modules/standort/index.ts';
import { compareStandortnamen } from '#src/modules/standort/standort.model.ts';
import { PARAMETER } from '#src/platform/config/parameter.ts';
import type { Trx } from '#src/platform/db/kysely.ts';
import { withActor } from '#src/platform/db/with-actor.ts';
import type { Antwortet, Kontext } from '#src/platform/dienste.ts';
import type { getUeberblickRoute } from './beratungsansatz.contract.ts';
import { listAnsaetze } from './beratungsansatz.repo.ts';
import { computeUeberblick } from './ueberblick.model.ts';

/** More than the largest directory of the land: the overview reads all of a Standort. */
const HOECHSTENS = 25_000;

type Ansicht = Antwort<typeof getUeberblickRoute>;
type Auswahl = Eingabe<typeof getUeberblickRoute>['query'];

/** Supply alone: what people need comes from the Kennzahlen with their protection, and is asked for there. */
export function getUeberblick(kontext: Kontext, { query }: { query: Auswahl }): Antwortet<Ansicht> {
  return withActor(kontext, (trx) => loadUeberblick(trx, kontext, query));
}

/** Within a transaction, for whoever decides by it. */
export async function loadUeberblick(
  trx: Trx,
  kontext: Kontext,
  { kommune, art }: Auswahl,
): Promise<Result<Ansicht, Ablehnung>> {
  const { standortId } = getStandortkonto(kontext);
  const { stichtag: heute } = kontext;
  const kommunen = (await listKommunen(trx, standortId, heute))
    .map(({ id, name }) => ({ id, name }))
    .sort((a, b) => compareStandortnamen(a.name, b.name));
  if (kommune !== undefined && !kommunen.some(({ id }) => id === kommune)) return fail(refuseNichtGefunden());
  const zeilen = await listAnsaetze(trx, standortId, {
    heute,
    nurBeratung: art === 'BERATUNG',
    hoechstens: HOECHSTENS,
  });
  const ansaetze = zeilen.map(({ bestaetigtAm, gueltigBis, ...zeile }) => ({
    ...zeile,
    frische: computeFrische({ bestaetigtAm, gueltigBis }, heute, PARAMETER.angebot_rhythmus.wert),
  }));
  kontext.protokoll.anzahl = ansaetze.length;
  return ok({ stand: heute, ...computeUeberblick(ansaetze, kommunen, kommune ?? null) });
}
