import pg from 'pg';
import { describe, expect, it } from 'vitest';
import { createUuidV7 } from '#src/core/ids.ts';
import { createTestDienste } from '#test/support/dienste.ts';
import { createTestServer } from '#test/support/server.ts';
import { createWelt } from '#test/support/welt.ts';
import { modul } from './index.ts';

const dienste = await createTestDienste();
const welt = await createWelt(dienste);
const { rufe } = await createTestServer(dienste, [modul]);
const fachkraft = welt.konto('B3_FACHKRAFT', welt.kreis);

async function asAdmin(sql: string, werte: unknown[] = []): Promise<pg.QueryResultRow[]> {
  const { rows } = await dienste.admin.query(sql, werte);
  return rows;
}

describe('a draft of who answers Fachfragen', () => {
  it('is kept, changed and taken away, sealed, and touches nothing of the Fallarbeit', async () => {
    const fachfrageId = createUuidV7();
    const pfad = `/steuerung/entwuerfe/fachfrage.antwort/${fachfrageId}`;
    expect((await rufe(fachkraft, 'GET', pfad)).body).toBeNull();
    const inhalt = { text: 'Nach § 25b genügt der Nachweis', quelle: '' };
    expect((await rufe(fachkraft, 'PUT', pfad, { inhalt })).body).toEqual({ version: 1 });
    const spaeter = { ...fachkraft, sitzungId: crypto.randomUUID() };
    expect((await rufe(spaeter, 'GET', pfad)).body).toMatchObject({ inhalt, version: 1 });
    const zweite = await rufe(fachkraft, 'PUT', pfad, { inhalt: { text: 'anders' } });
    expect(zweite.body).toMatchObject({ status: 409, zustand: { inhalt, version: 1 } });
    const neu = { text: 'Nach § 25b genügt der Nachweis der Sprache', quelle: '' };
    expect((await rufe(fachkraft, 'PUT', pfad, { inhalt: neu, version: 1 })).body).toEqual({ version: 2 });
    const [zeile] = await asAdmin(
      `SELECT row_to_json(e)::text || encode(siegel, 'escape') AS text FROM steuerung.entwurf e WHERE bezug = $1`,
      [fachfrageId],
    );
    expect(zeile?.['text']).not.toContain('Nachweis');
    expect(await asAdmin('SELECT 1 FROM fall.entwurf WHERE konto_id = $1', [fachkraft.kontoId])).toEqual([]);
    expect((await rufe(fachkraft, 'DELETE', pfad)).status).toBe(200);
    expect((await rufe(fachkraft, 'GET', pfad)).body).toBeNull();
  });

  it('is read by its author alone; the door of the Fallarbeit stays closed, and the other way round', async () => {
    const pfad = '/steuerung/entwuerfe/wissen.neu/neu';
    await rufe(fachkraft, 'PUT', pfad, { inhalt: { antwort: 'Halb fertig' } });
    for (const anderer of [welt.konto('B3_FACHKRAFT', welt.kreis), welt.konto('KOORDINATION', welt.kreis)]) {
      expect((await rufe(anderer, 'GET', pfad)).body).toBeNull();
      await rufe(anderer, 'DELETE', pfad);
    }
    expect((await rufe(fachkraft, 'GET', pfad)).body.inhalt).toEqual({ antwort: 'Halb fertig' });
    expect((await rufe(fachkraft, 'GET', '/entwuerfe/wissen.neu/neu')).status).toBe(403);
    expect((await rufe(welt.konto('CASE_MANAGEMENT'), 'GET', pfad)).status).toBe(403);
    expect((await rufe(welt.konto('TEAMLEITUNG', welt.stadt), 'GET', pfad)).status).toBe(403);
  });

  it('is kept for every name of a form that the contract takes, and for no other', async () => {
    const bezug = createUuidV7();
    for (const name of ['thema.in-projektgruppe.7', `blatt.${createUuidV7()}`]) {
      const pfad = `/steuerung/entwuerfe/${name}/${bezug}`;
      expect((await rufe(fachkraft, 'PUT', pfad, { inhalt: { text: name } })).body).toEqual({ version: 1 });
      expect((await rufe(fachkraft, 'GET', pfad)).body).toMatchObject({ inhalt: { text: name } });
    }
    for (const name of ['thema.SICHTEN', 'a..b', 'a.', 'a_b', `a${'b'.repeat(60)}`]) {
      const antwort = await rufe(fachkraft, 'PUT', `/steuerung/entwuerfe/${name}/${bezug}`, { inhalt: {} });
      expect([name, antwort.status]).toEqual([name, 404]);
    }
  });

  it('lives thirty days', async () => {
    const pfad = '/steuerung/entwuerfe/alt/neu';
    await rufe(fachkraft, 'PUT', pfad, { inhalt: { a: 1 } });
    await asAdmin(
      `UPDATE steuerung.entwurf SET geaendert_am = now() - interval '31 days' WHERE bereich = 'alt' AND konto_id = $1`,
      [fachkraft.kontoId],
    );
    expect((await rufe(fachkraft, 'GET', pfad)).body).toBeNull();
    expect((await rufe(fachkraft, 'PUT', pfad, { inhalt: { a: 2 } })).body).toEqual({ version: 1 });
  });
});
