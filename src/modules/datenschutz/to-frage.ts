import { type Ablehnung, refuseNichtGefunden } from '#src/core/contract/ablehnung.ts';
import { fail, ok, type Result } from '#src/core/result.ts';
import type { Trx } from '#src/platform/db/kysely.ts';
import type { Kontext } from '#src/platform/dienste.ts';
import { toFenster, toQuartalsfenster, toTag } from './fenster.model.ts';
import type { ProtokollQuery } from './protokoll.contract.ts';
import { findObjekte, type Frage, setPlanJeFrage } from './protokoll.repo.ts';

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/** The Mandant of the acting DSB. Without one there is no log to read. */
export function getMandantId(kontext: Kontext): Result<string, Ablehnung> {
  const { actor } = kontext;
  const mandantId = actor.art === 'konto' ? actor.mandantId : null;
  return mandantId === null ? fail(refuseNichtGefunden()) : ok(mandantId);
}

/** Window, Mandant and the ids behind a number. The log notes which Akte or person was asked for. */
export async function toFrage(
  trx: Trx,
  kontext: Kontext,
  query: ProtokollQuery,
): Promise<Result<Frage, Ablehnung>> {
  const mandantId = getMandantId(kontext);
  if (!mandantId.ok) return mandantId;
  const heute = toTag(kontext.dienste.jetzt());
  const fenster =
    query.stichprobe === undefined ? toFenster(query, heute) : ok(toQuartalsfenster(query.stichprobe));
  if (!fenster.ok) return fenster;
  const objektIds = query.objekt === undefined ? null : await findIds(trx, query.objekt);
  const erstes = objektIds?.[0];
  if (erstes !== undefined) kontext.protokoll.objektId = erstes;
  kontext.protokoll.abfrageklasse = toAbfrageklasse(query);
  await setPlanJeFrage(trx);
  return ok({ ...query, ...fenster.wert, mandantId: mandantId.wert, objektIds });
}

async function findIds(trx: Trx, objekt: string): Promise<string[]> {
  return UUID.test(objekt) ? [objekt.toLowerCase()] : await findObjekte(trx, objekt.toUpperCase());
}

function toAbfrageklasse(query: ProtokollQuery): string {
  if (query.stichprobe !== undefined) return 'STICHPROBE';
  if (query.objekt !== undefined) return 'OBJEKT';
  if (query.konto !== undefined) return 'KONTO';
  return query.auffaelligkeit === undefined ? 'ZEITRAUM' : 'AUFFAELLIGKEIT';
}
