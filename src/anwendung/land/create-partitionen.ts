import type pg from 'pg';
import { addMonths, type PlainDate, toPlainDate } from '#src/core/plain-date.ts';

/** Monthly partitions of the log for the past, as the worker made them in their time: same owner, same policies. */
export async function createPartitionen(admin: pg.Client, von: PlainDate, bis: PlainDate): Promise<void> {
  await admin.query('BEGIN');
  try {
    await admin.query('SET LOCAL ROLE kim_owner');
    await admin.query(`SET LOCAL timezone = 'UTC'`);
    for (let monat = toPlainDate(`${von.slice(0, 7)}-01`); monat <= bis; monat = addMonths(monat, 1)) {
      const name = `protokoll.eintrag_${monat.slice(0, 7).replace('-', '_')}`;
      const { rows } = await admin.query<{ da: boolean }>('SELECT to_regclass($1) IS NOT NULL AS da', [name]);
      if (rows[0]?.da === true) continue;
      const comment = 'Log rows of one month. Purpose, basis: see protokoll.eintrag. Löschklasse LK-08.';
      await admin.query(
        `CREATE TABLE ${name} (LIKE protokoll.eintrag INCLUDING DEFAULTS INCLUDING CONSTRAINTS INCLUDING COMMENTS)`,
      );
      await admin.query(`COMMENT ON TABLE ${name} IS ${admin.escapeLiteral(comment)}`);
      await admin.query(
        `ALTER TABLE protokoll.eintrag ATTACH PARTITION ${name} FOR VALUES FROM ('${monat}') TO ('${addMonths(monat, 1)}')`,
      );
      await admin.query(`ALTER TABLE ${name} ENABLE ROW LEVEL SECURITY`);
      await admin.query(`ALTER TABLE ${name} FORCE ROW LEVEL SECURITY`);
    }
    await admin.query('COMMIT');
  } catch (error) {
    await admin.query('ROLLBACK');
    throw error;
  }
}
