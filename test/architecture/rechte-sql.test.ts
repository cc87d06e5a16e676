import pg from 'pg';
import { afterAll, describe, expect, it } from 'vitest';
import type { KontoActor } from '#src/core/contract/actor.ts';
import type { Domaene } from '#src/core/contract/define-route.ts';
import { createContextStatement } from '#src/platform/db/context-statement.ts';
import { insertAktenzeilen } from '#test/factories/akte-zeilen.ts';
import { createTestDienste, STICHTAG } from '#test/support/dienste.ts';
import { createWelt } from '#test/support/welt.ts';

/** Direct SQL, as if the application had forgotten every check: what the matrix (rechte-sql-matrix.test.ts) cannot say. */
const dienste = await createTestDienste();
const welt = await createWelt(dienste);
const andere = await createWelt(dienste);
const besitzer = welt.konto('CASE_MANAGEMENT', welt.stadt);
const vertretung = welt.konto('CASE_MANAGEMENT', welt.stadt);

const admin = new pg.Client({ connectionString: dienste.datenbank.adminUrl });
const app = new pg.Client({ connectionString: dienste.datenbank.appUrl });
await admin.connect();
await app.connect();
afterAll(async () => {
  await admin.end();
  await app.end();
});

const { akteId } = await insertAktenzeilen(admin, welt.stadt, besitzer.kontoId);
await admin.query(
  `INSERT INTO fall.akte_zugriff (mandant_id, akte_id, konto_id, art, gueltig_von, gueltig_bis, grund, erteilt_von)
   VALUES ($1, $2, $3, 'VERTRETUNG', '2026-10-12', '2026-10-25', 'KRANKHEIT', $4)`,
  [welt.stadt.id, akteId, vertretung.kontoId, besitzer.kontoId],
);
/** Answers the number of rows touched, or NEIN when the database refuses the command. */
async function run(
  actor: KontoActor,
  domaene: Domaene,
  befehl: string,
  stichtag = STICHTAG,
): Promise<number | 'NEIN'> {
  await app.query('BEGIN');
  try {
    const { text, values } = createContextStatement({ actor, domaene, zweck: 'Test', stichtag });
    await app.query(text, values);
    const antwort = await app.query(befehl);
    return antwort.rowCount ?? 0;
  } catch (fehler) {
    if (fehler instanceof pg.DatabaseError && fehler.code === '42501') return 'NEIN';
    throw fehler;
  } finally {
    await app.query('ROLLBACK');
  }
}

describe('Vertretung', () => {
  it('begins and ends with its days', async () => {
    const sehen = (tag: string) =>
      run(
        vertretung,
        'fall',
        `SELECT 1 FROM fall.akte WHERE mandant_id = '${welt.stadt.id}'`,
        tag as typeof STICHTAG,
      );
    expect([
      await sehen('2026-10-11'),
      await sehen('2026-10-12'),
      await sehen('2026-10-25'),
      await sehen('2026-10-26'),
    ]).toEqual([0, 1, 1, 0]);
  });

  it('cannot be given to oneself', async () => {
    const fremd = welt.konto('CASE_MANAGEMENT', welt.stadt);
    const selbst = `INSERT INTO fall.akte_zugriff (mandant_id, akte_id, konto_id, art, gueltig_von, gueltig_bis, erteilt_von)
      VALUES ('${welt.stadt.id}', '${akteId}', '${fremd.kontoId}', 'VERTRETUNG', '2026-10-19', '2026-10-20', '${fremd.kontoId}')`;
    expect(await run(fremd, 'fall', selbst)).toBe('NEIN');
  });

  it('cannot be passed on by a deputy', async () => {
    await app.query('BEGIN');
    const { text, values } = createContextStatement({
      actor: vertretung,
      domaene: 'fall',
      zweck: 'Test',
      stichtag: STICHTAG,
    });
    await app.query(text, values);
    const { rows } = await app.query(
      `SELECT ergebnis FROM fall.erteile_vertretung($1, $2, '2026-10-19', '2026-10-20', 'URLAUB')`,
      [akteId, welt.konto('CASE_MANAGEMENT', welt.stadt).kontoId],
    );
    await app.query('ROLLBACK');
    expect(rows).toEqual([{ ergebnis: 'NICHT_ZUSTAENDIG' }]);
  });
});

describe('a row for a foreign Mandant', () => {
  it('cannot be inserted, whatever the application says', async () => {
    const fremd = andere.konto('CASE_MANAGEMENT', andere.kreis);
    for (const befehl of [
      `INSERT INTO fall.kontakt (mandant_id, id, akte_id, datum, erfasst_tag, art, erfasst_von) VALUES ('${welt.stadt.id}', gen_random_uuid(), '${akteId}', '2026-10-19', '2026-10-19', 'TELEFON', '${fremd.kontoId}')`,
      `INSERT INTO fall.ereignis (mandant_id, akte_id, lfd, art, wirksam_am, konto_id) VALUES ('${welt.stadt.id}', '${akteId}', 99, 'X', '2026-10-19', '${fremd.kontoId}')`,
      `INSERT INTO bericht.zaehlsatz (id, standort_id, mandant_id, quartal, erfasst_quartal, art, wert) VALUES (gen_random_uuid(), '${welt.standortId}', '${welt.stadt.id}', '2026-Q4', '2026-Q4', 'KONTAKT', 1)`,
    ]) {
      expect(await run(fremd, 'fall', befehl)).toBe('NEIN');
    }
  });

  it('an Ereignis cannot be written in another name', async () => {
    const befehl = `INSERT INTO fall.ereignis (mandant_id, akte_id, lfd, art, wirksam_am, konto_id) VALUES ('${welt.stadt.id}', '${akteId}', 99, 'X', '2026-10-19', '${vertretung.kontoId}')`;
    expect(await run(besitzer, 'fall', befehl)).toBe('NEIN');
  });
});
