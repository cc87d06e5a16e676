import pg from 'pg';
import { expect, it } from 'vitest';
import { createTestDienste } from '#test/support/dienste.ts';
import { createTestServer } from '#test/support/server.ts';
import { createWelt } from '#test/support/welt.ts';
import { Suchangaben } from './angebot.contract.ts';
import { modul } from './index.ts';
import { searchOeffentlich } from './oeffentlich.ts';
import { createAnbieterImTest, createAngebotImTest } from './test-angebot.ts';

const dienste = await createTestDienste();
const { rufe } = await createTestServer(dienste, [modul]);
dienste.setStichtag('2026-10-19');

it('finds what another process commits, also while a long transaction is open, and reads it once', async () => {
  const welt = await createWelt(dienste);
  const jana = welt.konto('CASE_MANAGEMENT', welt.stadt);
  const anbieterId = await createAnbieterImTest(rufe, jana);
  const wort = `Eibe${anbieterId.slice(-6)}`;
  const id = await createAngebotImTest(rufe, jana, anbieterId, { titel: wort });
  const zahl = async () => (await searchOeffentlich(dienste, Suchangaben.parse({ suche: wort }), 1)).gesamt;
  const lange = new pg.Client({ connectionString: dienste.datenbank.adminUrl });
  const andere = new pg.Client({ connectionString: dienste.datenbank.adminUrl });
  await Promise.all([lange.connect(), andere.connect()]);
  const setOeffentlich = (wert: boolean) =>
    andere.query('UPDATE steuerung.angebot SET oeffentlich = $2 WHERE id = $1', [id, wert]);
  try {
    // Holds the oldest open transaction back, as an import elsewhere would.
    await lange.query('BEGIN');
    const { rows } = await lange.query<{ xid: string }>('SELECT pg_current_xact_id()::text AS xid');
    expect(await zahl()).toBe(1);
    await andere.query('BEGIN');
    await setOeffentlich(false);
    expect(await zahl()).toBe(1);
    await andere.query('COMMIT');
    expect(await zahl()).toBe(0);
    const { rows: neue } = await andere.query<{ geaendert: string }>(
      'SELECT geaendert::text FROM steuerung.lies_suchbestand($1::xid8, $2::xid8[]) WHERE id = $3',
      [rows[0]?.xid, [], id],
    );
    const bekannt = neue.map(({ geaendert }) => geaendert);
    expect(bekannt).toHaveLength(1);
    const { rows: wieder } = await andere.query(
      'SELECT 1 FROM steuerung.lies_suchbestand($1::xid8, $2::xid8[]) WHERE id = $3',
      [rows[0]?.xid, bekannt, id],
    );
    expect(wieder).toEqual([]);
    await setOeffentlich(true);
    // Many at once share a look, and none of them may miss what was committed before it asked.
    expect(await Promise.all(Array.from({ length: 12 }, zahl))).toEqual(Array(12).fill(1));
    await lange.query('ROLLBACK');
    await setOeffentlich(false);
    expect(await zahl()).toBe(0);
  } finally {
    await Promise.all([lange.end(), andere.end()]);
  }
});
