import type { Ablehnung } from '#src/core/contract/ablehnung.ts';
import type { PlainDate } from '#src/core/plain-date.ts';
import { fail, ok, type Result } from '#src/core/result.ts';
import {
  type Akte,
  type AkteAenderung,
  checkBearbeitbar,
  checkUebergang,
  countRuhen,
  type Lage,
  lockAkte,
  type UebergangEreignis,
  updateAkte,
} from '#src/modules/akte/index.ts';
import type { Trx } from '#src/platform/db/kysely.ts';
import { withActor } from '#src/platform/db/with-actor.ts';
import type { Antwortet, Kontext } from '#src/platform/dienste.ts';

/**
 * Every act on an Akte: one transaction, the row of the Akte locked, refused when it is closed, frozen, invisible, or
 * newer than `version`. Within, the projection, the Ereignis and the Zählsatz are written together.
 */
export async function withAkte<T>(
  kontext: Kontext,
  akteId: string,
  version: number | undefined,
  fn: (trx: Trx, akte: Akte) => Promise<Result<T, Ablehnung>>,
): Antwortet<T> {
  return withActor(kontext, async (trx): Promise<Result<T, Ablehnung>> => {
    const akte = await lockAkte(trx, kontext, akteId, version);
    if (!akte.ok) return akte;
    const bearbeitbar = checkBearbeitbar(akte.wert);
    return bearbeitbar.ok ? fn(trx, akte.wert) : fail(bearbeitbar.fehler);
  });
}

/**
 * Moves the Akte by the table of states and writes what else changes with it. Answers the new version, or why the act
 * is not possible. An act that leaves the state and changes nothing writes nothing.
 */
export async function applyUebergang(
  trx: Trx,
  kontext: Kontext,
  akte: Akte,
  angabe: { ereignis: UebergangEreignis; lage?: Partial<Lage>; am: PlainDate; teil?: AkteAenderung },
): Promise<Result<number, Ablehnung>> {
  const ziel = checkUebergang(akte, angabe.ereignis, angabe.lage);
  if (!ziel.ok) return ziel;
  if (ziel.wert === akte.zustand && angabe.teil === undefined) return ok(akte.version);
  const wechsel = ziel.wert === akte.zustand ? {} : { zustand: ziel.wert, zustandSeit: angabe.am };
  const version = await updateAkte(trx, kontext, akte.id, { ...wechsel, ...angabe.teil });
  await countRuhen(trx, kontext, akte, ziel.wert);
  return ok(version);
}
