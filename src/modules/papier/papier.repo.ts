import { sql } from 'kysely';
import type { PlainDate } from '#src/core/plain-date.ts';
import type { Trx } from '#src/platform/db/kysely.ts';
import type { PapierTabellen } from './papier.tables.ts';

export type Erreichbarkeit = { telefon: string; sprechzeit: string | null };

/** What the account wrote about itself for papers. */
export async function findErreichbarkeit(
  trx: Trx,
  mandantId: string,
  kontoId: string,
): Promise<Erreichbarkeit | undefined> {
  return trx
    .withTables<PapierTabellen>()
    .selectFrom('fall.papier_erreichbarkeit')
    .select(['telefon', 'sprechzeit'])
    .where('mandant_id', '=', mandantId)
    .where('konto_id', '=', kontoId)
    .executeTakeFirst();
}

export async function saveErreichbarkeit(
  trx: Trx,
  mandantId: string,
  kontoId: string,
  angabe: Erreichbarkeit,
): Promise<void> {
  await trx
    .withTables<PapierTabellen>()
    .insertInto('fall.papier_erreichbarkeit')
    .values({ mandant_id: mandantId, konto_id: kontoId, ...angabe })
    .onConflict((konflikt) =>
      konflikt
        .columns(['mandant_id', 'konto_id'])
        .doUpdateSet({ ...angabe, geaendert_am: sql<Date>`clock_timestamp()` }),
    )
    .execute();
}

export type Textpruefung = {
  id: string;
  vorlage: string;
  sprache: string;
  textHash: Buffer;
  geprueftVon: string;
  geprueftAm: string;
};

/** Checks of the Standort that were not taken back. */
export async function listTextpruefungen(trx: Trx, standortId: string): Promise<Textpruefung[]> {
  return trx
    .withTables<PapierTabellen>()
    .selectFrom('stamm.textpruefung')
    .select([
      'id',
      'vorlage',
      'sprache',
      'text_hash as textHash',
      'geprueft_von as geprueftVon',
      'geprueft_am as geprueftAm',
    ])
    .where('standort_id', '=', standortId)
    .where('zurueckgenommen_am', 'is', null)
    .orderBy('geprueft_am')
    .orderBy('id')
    .execute();
}

export async function insertTextpruefung(
  trx: Trx,
  zeile: {
    id: string;
    standortId: string;
    vorlage: string;
    version: string;
    sprache: string;
    textHash: Buffer;
    geprueftVon: string;
    geprueftAm: PlainDate;
    erfasstVon: string;
  },
): Promise<void> {
  await trx
    .withTables<PapierTabellen>()
    .insertInto('stamm.textpruefung')
    .values({
      id: zeile.id,
      standort_id: zeile.standortId,
      vorlage: zeile.vorlage,
      version: zeile.version,
      sprache: zeile.sprache,
      text_hash: zeile.textHash,
      geprueft_von: zeile.geprueftVon,
      geprueft_am: zeile.geprueftAm,
      erfasst_von: zeile.erfasstVon,
      zurueckgenommen_am: null,
    })
    .execute();
}

/** False: there is no such check in this Standort. The first day of taking it back stays. */
export async function updateZurueckgenommen(trx: Trx, standortId: string, id: string): Promise<boolean> {
  const { numUpdatedRows } = await trx
    .withTables<PapierTabellen>()
    .updateTable('stamm.textpruefung')
    .set({ zurueckgenommen_am: sql<Date>`coalesce(zurueckgenommen_am, clock_timestamp())` })
    .where('standort_id', '=', standortId)
    .where('id', '=', id)
    .executeTakeFirstOrThrow();
  return numUpdatedRows === 1n;
}
