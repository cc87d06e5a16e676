import { type Selectable, sql } from 'kysely';
import type { PlainDate } from '#src/core/plain-date.ts';
import type { Siegelort } from '#src/platform/crypto/typen.ts';
import type { Trx } from '#src/platform/db/kysely.ts';
import type { EinwilligungTabelle, EinwilligungTabellen } from './einwilligung.tables.ts';
import type { Stelle } from './text.model.ts';

export type Einwilligungszeile = Selectable<EinwilligungTabelle>;

/**
 * The proof lies under a key of its own (class identitaet of the Akte), so that it outlives the content of the Akte when
 * that is deleted after a withdrawal (DP-C-07, LK-05 and LK-06).
 */
export function toNachweisOrt(mandantId: string, akteId: string, einwilligungId: string): Siegelort {
  return {
    mandantId,
    subjekt: { art: 'akte', id: akteId },
    klasse: 'identitaet',
    name: 'einwilligung.nachweis',
    zeileId: einwilligungId,
  };
}

export async function insertEinwilligung(
  trx: Trx,
  zeile: Omit<EinwilligungTabelle, 'version'>,
): Promise<void> {
  await trx.withTables<EinwilligungTabellen>().insertInto('fall.einwilligung').values(zeile).execute();
}

/** Consents and refusals of an own Akte, newest first. */
export async function listEinwilligungszeilen(
  trx: Trx,
  mandantId: string,
  akteId: string,
): Promise<Einwilligungszeile[]> {
  return trx
    .withTables<EinwilligungTabellen>()
    .selectFrom('fall.einwilligung')
    .selectAll()
    .where('mandant_id', '=', mandantId)
    .where('akte_id', '=', akteId)
    .orderBy('gueltig_von', 'desc')
    .orderBy('id', 'desc')
    .execute();
}

export async function findEinwilligungszeile(
  trx: Trx,
  mandantId: string,
  einwilligungId: string,
): Promise<Einwilligungszeile | undefined> {
  return trx
    .withTables<EinwilligungTabellen>()
    .selectFrom('fall.einwilligung')
    .selectAll()
    .where('mandant_id', '=', mandantId)
    .where('id', '=', einwilligungId)
    .executeTakeFirst();
}

/** Answers the new version. */
export async function updateWiderruf(
  trx: Trx,
  mandantId: string,
  einwilligungId: string,
  am: PlainDate,
): Promise<number> {
  const zeile = await trx
    .withTables<EinwilligungTabellen>()
    .updateTable('fall.einwilligung')
    .set({ widerrufen_am: am, version: sql<number>`version + 1` })
    .where('mandant_id', '=', mandantId)
    .where('id', '=', einwilligungId)
    .returning('version')
    .executeTakeFirstOrThrow();
  return zeile.version;
}

/** Empties the special categories of all Lebensbereiche of the Akte that no consent covers any more. */
export async function deleteBesonders(
  trx: Trx,
  mandantId: string,
  akteId: string,
  gedeckt: readonly string[],
): Promise<void> {
  await trx
    .withTables<EinwilligungTabellen>()
    .updateTable('fall.assessment_bereich')
    .set({ besonders: null, version: sql<number>`version + 1` })
    .where('mandant_id', '=', mandantId)
    .where('akte_id', '=', akteId)
    .where('besonders', 'is not', null)
    .$if(gedeckt.length > 0, (qb) => qb.where('bereich', 'not in', [...gedeckt]))
    .execute();
}

/** Empties what persons of the Akte need for reasons of health, except of those whose consent still carries it. */
export async function deleteBarrierebedarf(
  trx: Trx,
  mandantId: string,
  akteId: string,
  gedeckt: readonly string[],
): Promise<void> {
  await trx
    .withTables<EinwilligungTabellen>()
    .updateTable('fall.beteiligte_besonders')
    .set({
      besonders: null,
      version: sql<number>`version + 1`,
      geaendert_am: sql<Date>`clock_timestamp()`,
    })
    .where('mandant_id', '=', mandantId)
    .where('akte_id', '=', akteId)
    .where('besonders', 'is not', null)
    .$if(gedeckt.length > 0, (qb) => qb.where('person_id', 'not in', [...gedeckt]))
    .execute();
}

/** The verantwortliche Stelle as the texts name it. */
export async function findStelle(trx: Trx, mandantId: string): Promise<Stelle | undefined> {
  return trx
    .withTables<EinwilligungTabellen>()
    .selectFrom('stamm.mandant')
    .select([
      'name',
      'anschrift',
      'rechtsrahmen',
      'aufsichtsbehoerde',
      'dsb_name as dsbName',
      'dsb_kontakt as dsbKontakt',
    ])
    .where('id', '=', mandantId)
    .executeTakeFirst();
}
