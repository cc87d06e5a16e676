import { mapOk } from '#src/core/result.ts';
import { withActor } from '#src/platform/db/with-actor.ts';
import type { Antwortet } from '#src/platform/dienste.ts';
import type { Anfrage } from '#src/platform/http/bindung.ts';
import type { Sitzungsansicht } from './benutzer.contract.ts';
import { readSitzung } from './read-sitzung.ts';
import { type FindRechte, toSitzungsansicht } from './sitzungsansicht.ts';

/** What the application shows about the person who is logged in. */
export async function getSitzung(anfrage: Anfrage, findRechte: FindRechte): Antwortet<Sitzungsansicht> {
  const { kontext } = anfrage;
  const token = anfrage.sitzungToken ?? '';
  const gelesen = await withActor(kontext, async (trx) => await readSitzung(trx, kontext));
  return mapOk(gelesen, (sitzung) => toSitzungsansicht({ kontext, token, ...sitzung, findRechte }));
}
