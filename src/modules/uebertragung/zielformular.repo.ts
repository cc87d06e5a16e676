import type { PlainDate } from '#src/core/plain-date.ts';
import type { Trx } from '#src/platform/db/kysely.ts';
import type { UebertragungTabellen } from './uebertragung.tables.ts';
import type { Formularfassung } from './zielformular.model.ts';

const db = (trx: Trx) => trx.withTables<UebertragungTabellen>();

/** What a Standort has set for a form, the newest first. */
export async function listZielformulare(
  trx: Trx,
  { standortId, formular, anzahl }: { standortId: string; formular: string; anzahl: number },
): Promise<(Formularfassung & { giltAb: PlainDate })[]> {
  return db(trx)
    .selectFrom('stamm.zielformular')
    .select(['nummer', 'fassung', 'name', 'beleg', 'felder', 'gilt_ab as giltAb'])
    .where('standort_id', '=', standortId)
    .where('formular', '=', formular)
    .orderBy('nummer', 'desc')
    .limit(anzahl)
    .execute();
}

/** False: somebody else has set this number meanwhile. */
export async function insertZielformular(
  trx: Trx,
  zeile: Formularfassung & {
    id: string;
    standortId: string;
    formular: string;
    giltAb: PlainDate;
    erfasstVon: string;
  },
): Promise<boolean> {
  const { numInsertedOrUpdatedRows } = await db(trx)
    .insertInto('stamm.zielformular')
    .values({
      id: zeile.id,
      standort_id: zeile.standortId,
      formular: zeile.formular,
      nummer: zeile.nummer,
      fassung: zeile.fassung,
      name: zeile.name,
      beleg: zeile.beleg,
      felder: JSON.stringify(zeile.felder),
      gilt_ab: zeile.giltAb,
      erfasst_von: zeile.erfasstVon,
    })
    .onConflict((konflikt) => konflikt.columns(['standort_id', 'formular', 'nummer']).doNothing())
    .executeTakeFirstOrThrow();
  return numInsertedOrUpdatedRows === 1n;
}
