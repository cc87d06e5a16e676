import { sql } from 'kysely';
import { createAnweisung } from '#src/platform/db/anweisung.ts';
import type { Trx } from '#src/platform/db/kysely.ts';
import type { RechtskreisTabellen } from './rechtskreis.tables.ts';
import type { Regelpruefung } from './regelpruefung.model.ts';

const db = (trx: Trx) => trx.withTables<RechtskreisTabellen>();

const regelpruefungen = createAnweisung((trx, werte: { standortId: string }) =>
  db(trx)
    .selectFrom('stamm.regelpruefung')
    .select([
      'id',
      'regel',
      'regel_hash as regelHash',
      'geprueft_von as geprueftVon',
      'geprueft_am as geprueftAm',
      'pruefen_bis as pruefenBis',
      sql<boolean>`zurueckgenommen_am IS NOT NULL`.as('zurueckgenommen'),
    ])
    .where('standort_id', '=', werte.standortId)
    .orderBy('geprueft_am', 'desc')
    .orderBy('id', 'desc')
    .limit(500),
);

/** Every check of the Standort, also those taken back, the latest first. */
export async function listRegelpruefungen(trx: Trx, standortId: string): Promise<Regelpruefung[]> {
  return regelpruefungen(trx, { standortId });
}

export async function insertRegelpruefung(
  trx: Trx,
  zeile: Omit<Regelpruefung, 'zurueckgenommen'> & { standortId: string; erfasstVon: string },
): Promise<void> {
  await db(trx)
    .insertInto('stamm.regelpruefung')
    .values({
      id: zeile.id,
      standort_id: zeile.standortId,
      regel: zeile.regel,
      regel_hash: zeile.regelHash,
      geprueft_von: zeile.geprueftVon,
      geprueft_am: zeile.geprueftAm,
      pruefen_bis: zeile.pruefenBis,
      erfasst_von: zeile.erfasstVon,
      zurueckgenommen_am: null,
    })
    .execute();
}

/** False: there is no such check in this Standort. The first day of taking it back stays. */
export async function updateRegelpruefungEnde(trx: Trx, standortId: string, id: string): Promise<boolean> {
  const { numUpdatedRows } = await db(trx)
    .updateTable('stamm.regelpruefung')
    .set({ zurueckgenommen_am: sql<Date>`coalesce(zurueckgenommen_am, clock_timestamp())` })
    .where('standort_id', '=', standortId)
    .where('id', '=', id)
    .executeTakeFirstOrThrow();
  return numUpdatedRows === 1n;
}
