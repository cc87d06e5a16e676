import type { PlainDate } from '#src/core/plain-date.ts';
import type { Trx } from '#src/platform/db/kysely.ts';
import type { SchutzkonzeptTabellen } from './schutzkonzept.tables.ts';

export async function findSchutzkonzept(
  trx: Trx,
  mandantId: string,
): Promise<{ hausbesuchZuZweit: boolean; seit: PlainDate } | undefined> {
  return trx
    .withTables<SchutzkonzeptTabellen>()
    .selectFrom('fall.schutzkonzept')
    .select(['hausbesuch_zu_zweit as hausbesuchZuZweit', 'seit'])
    .where('mandant_id', '=', mandantId)
    .executeTakeFirst();
}

/** The last word counts; who said it before stands in the log. */
export async function saveSchutzkonzept(
  trx: Trx,
  zeile: SchutzkonzeptTabellen['fall.schutzkonzept'],
): Promise<void> {
  const { mandant_id: _mandant, ...teil } = zeile;
  await trx
    .withTables<SchutzkonzeptTabellen>()
    .insertInto('fall.schutzkonzept')
    .values(zeile)
    .onConflict((oc) => oc.column('mandant_id').doUpdateSet(teil))
    .execute();
}
