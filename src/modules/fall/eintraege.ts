import { findVertretungen } from '#src/modules/akte/index.ts';
import { findHauptpersonen } from '#src/modules/person/index.ts';
import { joinAll } from '#src/platform/db/join-all.ts';
import type { Trx } from '#src/platform/db/kysely.ts';
import type { Kontext } from '#src/platform/dienste.ts';
import type { listAktenZeilen } from './akten-liste.repo.ts';

export type Aktenzeile = Awaited<ReturnType<typeof listAktenZeilen>>[number];

/**
 * Adds name, pseudonym and Vertretung to rows of own Akten, in two queries for all of them. A list that shows an Akte
 * in Vertretung says so in the log.
 */
export async function toEintraege(trx: Trx, kontext: Kontext, zeilen: readonly Aktenzeile[]) {
  const ids = zeilen.map(({ id }) => id);
  const [personen, vertretungen] = await joinAll([
    findHauptpersonen(trx, kontext, ids),
    findVertretungen(trx, kontext, ids),
  ]);
  return zeilen.map(({ id, ...zeile }) => ({
    ...zeile,
    akteId: id,
    name: personen.get(id)?.name ?? null,
    pseudonym: personen.get(id)?.pseudonym ?? null,
    vertretung: vertretungen.has(id),
  }));
}
