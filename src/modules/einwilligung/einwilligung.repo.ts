import { type Insertable, type Selectable, sql } from 'kysely';
import type { PlainDate } from '#src/core/plain-date.ts';
import type { Themenbereich } from '#src/modules/akte/wertelisten/themenbereiche.ts';
import type { Siegelort } from '#src/platform/crypto/typen.ts';
import { createAnweisung } from '#src/platform/db/anweisung.ts';
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
  zeile: Insertable<Omit<EinwilligungTabelle, 'version'>>,
): Promise<void> {
  await trx.withTables<EinwilligungTabellen>().insertInto('fall.einwilligung').values(zeile).execute();
}

const einwilligungszeilen = createAnweisung((trx, werte: { mandantId: string; akteId: string }) =>
  trx
    .withTables<EinwilligungTabellen>()
    .selectFrom('fall.einwilligung')
    .selectAll()
    .where('mandant_id', '=', werte.mandantId)
    .where('akte_id', '=', werte.akteId)
    .orderBy('gueltig_von', 'desc')
    .orderBy('id', 'desc'),
);

/** Consents and refusals of an own Akte, newest first. */
export async function listEinwilligungszeilen(
  trx: Trx,
  mandantId: string,
  akteId: string,
): Promise<Einwilligungszeile[]> {
  return einwilligungszeilen(trx, { mandantId, akteId });
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

/** The old consent says which one renewed it; so nobody is reminded of it any more. */
export async function updateErsetzt(
  trx: Trx,
  mandantId: string,
  einwilligungId: string,
  durch: string,
): Promise<void> {
  await trx
    .withTables<EinwilligungTabellen>()
    .updateTable('fall.einwilligung')
    .set({ ersetzt_durch: durch, version: sql<number>`version + 1` })
    .where('mandant_id', '=', mandantId)
    .where('id', '=', einwilligungId)
    .execute();
}

const ablaufende = createAnweisung(
  (trx, werte: { mandantId: string; akteIds: readonly string[]; von: PlainDate; bis: PlainDate }) =>
    trx
      .withTables<EinwilligungTabellen>()
      .selectFrom('fall.einwilligung')
      .selectAll()
      .where('mandant_id', '=', werte.mandantId)
      .where('akte_id', '=', sql<string>`ANY (${werte.akteIds}::uuid[])`)
      .where('entscheidung', '=', 'ERTEILT')
      .where('widerrufen_am', 'is', null)
      .where('ersetzt_durch', 'is', null)
      .where('gueltig_bis', '>=', werte.von)
      .where('gueltig_bis', '<=', werte.bis)
      .orderBy('gueltig_bis')
      .orderBy('id')
      .limit(100),
);

/** Consents of these Akten that end between two days and that nobody renewed, the earliest first. */
export async function listAblaufendeZeilen(
  trx: Trx,
  mandantId: string,
  akteIds: readonly string[],
  { von, bis }: { von: PlainDate; bis: PlainDate },
): Promise<Einwilligungszeile[]> {
  if (akteIds.length === 0) return [];
  return ablaufende(trx, { mandantId, akteIds, von, bis });
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

/** The other verantwortliche Stellen of the register on a day. */
export async function listAndereStellen(
  trx: Trx,
  mandantId: string,
  tag: PlainDate,
): Promise<{ id: string; standortId: string; name: string }[]> {
  return trx
    .withTables<EinwilligungTabellen>()
    .selectFrom('stamm.mandant')
    .select(['id', 'standort_id as standortId', 'name'])
    .where('id', '<>', mandantId)
    .where('gueltig_von', '<=', tag)
    .where((eb) => eb.or([eb('gueltig_bis', 'is', null), eb('gueltig_bis', '>=', tag)]))
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

/** What a Kurzberatung was about, for the count of its end; none when there was none. */
export async function findKurzberatungsthemen(
  trx: Trx,
  mandantId: string,
  akteId: string,
): Promise<Themenbereich[]> {
  const { rows } = await sql<{ bedarfe: Themenbereich[] }>`
    SELECT bedarfe FROM fall.kurzberatung WHERE mandant_id = ${mandantId} AND akte_id = ${akteId}`.execute(
    trx,
  );
  return rows[0]?.bedarfe ?? [];
}
