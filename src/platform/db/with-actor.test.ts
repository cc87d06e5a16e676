import { randomBytes } from 'node:crypto';
import pg from 'pg';
import { sql } from 'kysely';
import { describe, expect, it, vi } from 'vitest';
import { refuseRegel } from '#src/core/contract/ablehnung.ts';
import { createUuidV7 } from '#src/core/ids.ts';
import { fail, ok } from '#src/core/result.ts';
import { createTestDienste } from '#test/support/dienste.ts';
import { createWelt, kontextFuer } from '#test/support/welt.ts';
import { joinAll } from './join-all.ts';
import type { Trx } from './kysely.ts';
import { createPool, type Pool } from './pool.ts';
import { recordRefusal, withActor } from './with-actor.ts';

const dienste = await createTestDienste();
const welt = await createWelt(dienste);
const actor = welt.konto('CASE_MANAGEMENT');
const kontext = () => kontextFuer(dienste, actor, 'fall');

async function readAsAdmin<T extends pg.QueryResultRow>(text: string, values: unknown[]): Promise<T[]> {
  const { rows } = await dienste.admin.query<T>(text, values);
  return rows;
}

describe('withActor', () => {
  it('acts in the domain role with actor, Mandant and Stichtag of the context', async () => {
    const ergebnis = await withActor(kontext(), async (trx) => {
      const { rows } = await sql<
        Record<string, string>
      >`SELECT current_user AS rolle, kontext.konto_id() AS konto,
        kontext.mandant_id() AS mandant, kontext.stichtag() AS stichtag, kontext.rolle() AS aufgabe`.execute(
        trx,
      );
      return ok(rows[0]);
    });
    expect(ergebnis).toEqual(
      ok({
        rolle: 'kim_fall',
        konto: actor.kontoId,
        mandant: actor.mandantId,
        stichtag: '2026-10-19',
        aufgabe: 'CASE_MANAGEMENT',
      }),
    );
  });

  it('writes the log row in the same transaction', async () => {
    const k = kontext();
    await withActor(k, async () => ok(null));
    const zeilen = await readAsAdmin<{ ergebnis: string; konto_id: string }>(
      'SELECT ergebnis, konto_id FROM protokoll.eintrag WHERE anfrage_id = $1',
      [k.anfrageId],
    );
    expect(zeilen).toEqual([{ ergebnis: 'OK', konto_id: actor.kontoId }]);
  });

  it('rolls a refusal back and logs it as VERWEIGERT with its code', async () => {
    const k = kontext();
    const entwurf = createUuidV7();
    const ergebnis = await withActor(k, async (trx) => {
      await sql`INSERT INTO fall.entwurf (mandant_id, konto_id, bereich, bezug, subjekt_art, siegel)
        VALUES (${actor.mandantId}, ${actor.kontoId}, 'test', ${entwurf}, 'konto', '\\x00')`.execute(trx);
      return fail(refuseRegel('NEIN', 'Nein.'));
    });
    expect(ergebnis.ok).toBe(false);
    expect(await readAsAdmin('SELECT 1 FROM fall.entwurf WHERE bezug = $1', [entwurf])).toEqual([]);
    const zeilen = await readAsAdmin('SELECT ergebnis, code FROM protokoll.eintrag WHERE anfrage_id = $1', [
      k.anfrageId,
    ]);
    expect(zeilen).toEqual([{ ergebnis: 'VERWEIGERT', code: 'NEIN' }]);
  });

  it('logs a bug as FEHLER, throws it on and leaves the pool usable', async () => {
    const k = kontext();
    await expect(withActor(k, async (trx) => ok(await sql`SELECT 1/0`.execute(trx)))).rejects.toThrow(
      'division by zero',
    );
    const zeilen = await readAsAdmin('SELECT ergebnis FROM protokoll.eintrag WHERE anfrage_id = $1', [
      k.anfrageId,
    ]);
    expect(zeilen).toEqual([{ ergebnis: 'FEHLER' }]);
    expect((await withActor(kontext(), async () => ok(1))).ok).toBe(true);
  });

  it('never reports success when the commit was none: a swallowed error inside stops the whole act', async () => {
    await expect(
      withActor(kontext(), async (trx) => {
        await sql`SELECT 1/0`.execute(trx).catch(() => undefined);
        return ok('done');
      }),
    ).rejects.toThrow();
  });

  it('says what went wrong, not that the transaction is broken, to whoever waits for a later statement', async () => {
    const langsam = async (trx: Trx): Promise<void> => {
      await sql`SELECT 1`.execute(trx);
      await sql`SELECT 2`.execute(trx);
    };
    const akt = withActor(kontext(), async (trx) => {
      await joinAll([langsam(trx), sql`SELECT 1 / 0`.execute(trx)]);
      return ok(null);
    });
    await expect(akt).rejects.toMatchObject({ code: '22012' });
  });

  it('repeats the first answer for the same Idempotency-Key and acts once', async () => {
    const idempotenz = { schluessel: randomBytes(12).toString('hex'), hash: randomBytes(32) };
    let male = 0;
    const act = () =>
      withActor({ ...kontext(), idempotenz }, async () => {
        male += 1;
        return ok({ id: 'eins', version: 1 });
      });
    const antworten = [await act(), ...(await Promise.all([act(), act()]))];
    expect(male).toBe(1);
    expect(antworten.map((antwort) => antwort.ok && antwort.wert)).toEqual(
      Array.from({ length: 3 }, () => ({ id: 'eins', version: 1 })),
    );
  });

  it('refuses the same key with other input', async () => {
    const schluessel = randomBytes(12).toString('hex');
    const act = () =>
      withActor({ ...kontext(), idempotenz: { schluessel, hash: randomBytes(32) } }, async () =>
        ok({ id: 'x' }),
      );
    await act();
    expect(await act()).toMatchObject({ ok: false, fehler: { code: 'IDEMPOTENZ_ANDERE_EINGABE' } });
  });

  it('lives on when a dying server fails BEGIN moments before the rest', async () => {
    const unbehandelt = vi.fn();
    process.on('unhandledRejection', unbehandelt);
    const fehler = new Error('terminating connection due to unexpected postmaster exit');
    const query = (text: unknown) =>
      text === 'BEGIN'
        ? Promise.reject(fehler)
        : new Promise((_, scheitere) => {
            setTimeout(() => scheitere(fehler), 20);
          });
    const pool = { connect: async () => ({ query, release: vi.fn() }) } as unknown as Pool;
    const tot = { ...kontext(), dienste: { ...dienste, pool } };
    await expect(withActor(tot, async (trx) => ok(await sql`SELECT 1`.execute(trx)))).rejects.toThrow(fehler);
    process.off('unhandledRejection', unbehandelt);
    expect(unbehandelt).not.toHaveBeenCalled();
  });

  it('a refusal that could not be logged takes its connection with it', async () => {
    const pool = createPool(dienste.datenbank.appUrl, { name: 'test', max: 1 });
    const eng = { ...dienste, pool };
    try {
      // The role of such a domain does not exist: the transaction is broken before the log row.
      const kaputt = { ...kontextFuer(eng, actor, 'fall'), domaene: 'gibtesnicht' as 'fall' };
      await expect(recordRefusal(kaputt, 'NEIN')).rejects.toThrow('gibtesnicht');
      expect(await withActor(kontextFuer(eng, actor, 'fall'), async () => ok(1))).toEqual(ok(1));
    } finally {
      await pool.end();
    }
  });

  it('keeps a plan for each domain: under another role PostgreSQL would plan anew each time', async () => {
    const pool = createPool(dienste.datenbank.appUrl, { name: 'test', max: 1 });
    const eng = { ...dienste, pool };
    const akten = async (trx: Trx) =>
      ok((await sql`SELECT id FROM stamm.mandant WHERE id IS NULL`.execute(trx)).rows);
    try {
      for (const domaene of ['fall', 'bericht', 'fall'] as const) {
        expect(await withActor(kontextFuer(eng, actor, domaene), akten)).toEqual(ok([]));
      }
      const { rows } = await pool.query<{ name: string }>(
        `SELECT name FROM pg_prepared_statements
          WHERE statement LIKE 'INSERT INTO protokoll.eintrag%' OR statement LIKE '%WHERE id IS NULL' ORDER BY name`,
      );
      expect(rows.map(({ name }) => name)).toEqual([
        expect.stringMatching(/^bericht_/),
        expect.stringMatching(/^fall_/),
        'protokoll_eintrag_bericht',
        'protokoll_eintrag_fall',
      ]);
    } finally {
      await pool.end();
    }
  });

  it('leaves no context behind on the connection', async () => {
    await withActor(kontext(), async () => ok(null));
    const { rows } = await dienste.pool.query(
      `SELECT current_user AS rolle, current_setting('kim.konto_id', true) AS konto`,
    );
    expect(rows[0]).toEqual({ rolle: 'kim_app', konto: '' });
  });
});
