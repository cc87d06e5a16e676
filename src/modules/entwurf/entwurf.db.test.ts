import { describe, expect, it } from 'vitest';
import type { KontoActor } from '#src/core/contract/actor.ts';
import { modul as kurzberatung } from '#src/modules/kurzberatung/index.ts';
import { createTestDienste } from '#test/support/dienste.ts';
import { createTestServer } from '#test/support/server.ts';
import { createWelt } from '#test/support/welt.ts';
import pg from 'pg';
import { modul } from './index.ts';

const dienste = await createTestDienste();
const welt = await createWelt(dienste);
const { rufe } = await createTestServer(dienste, [modul, kurzberatung]);
const jana = welt.konto('CASE_MANAGEMENT');
const NEU = '/entwuerfe/kurzberatung.neu/neu';

async function createAkte(actor: KontoActor): Promise<string> {
  const eingabe = { zugangsweg: 'WEITERES', sprache: 'de', bedarfe: ['WOHNEN'], information: { am: null } };
  return (await rufe(actor, 'POST', '/kurzberatungen', eingabe)).body.id;
}
async function asAdmin(sql: string, werte: unknown[] = []): Promise<pg.QueryResultRow[]> {
  const { rows } = await dienste.admin.query(sql, werte);
  return rows;
}

describe('a draft', () => {
  it('survives log-out: another session of the same account finds it', async () => {
    expect((await rufe(jana, 'GET', NEU)).status).toBe(200);
    expect((await rufe(jana, 'GET', NEU)).body).toBeNull();
    const inhalt = { notiz: 'Mitten im Satz', bedarfe: ['WOHNEN'] };
    expect((await rufe(jana, 'PUT', NEU, { inhalt })).body).toEqual({ version: 1 });
    const spaeter = { ...jana, sitzungId: crypto.randomUUID() };
    expect((await rufe(spaeter, 'GET', NEU)).body).toMatchObject({ inhalt, version: 1 });
    const eigeneId = `/entwuerfe/kurzberatung.neu/${jana.kontoId}`;
    expect((await rufe(jana, 'GET', eigeneId)).body).toMatchObject({ inhalt });
  });

  it('is invisible to everybody else, also to the same account in another Mandant or role', async () => {
    const akteId = await createAkte(jana);
    const pfad = `/entwuerfe/kontakt/${akteId}`;
    await rufe(jana, 'PUT', pfad, { inhalt: { notiz: 'geheim' } });
    const andere = [
      welt.konto('CASE_MANAGEMENT'),
      { ...jana, mandantId: welt.traeger.id },
      { ...jana, mandantId: welt.stadt.id },
    ];
    for (const actor of andere) {
      expect((await rufe(actor, 'GET', pfad)).body).toBeNull();
      expect((await rufe(actor, 'GET', NEU)).body).toBeNull();
      await rufe(actor, 'DELETE', pfad);
    }
    expect((await rufe({ ...jana, rolle: 'TEAMLEITUNG' }, 'GET', pfad)).status).toBe(403);
    expect((await rufe(jana, 'GET', pfad)).body.inhalt).toEqual({ notiz: 'geheim' });
  });

  it('is not overwritten by a second tab, nor brought back after it was saved', async () => {
    const pfad = '/entwuerfe/person/neu';
    await rufe(jana, 'PUT', pfad, { inhalt: { a: 1 } });
    const zweite = await rufe(jana, 'PUT', pfad, { inhalt: { a: 2 } });
    expect(zweite.body).toMatchObject({ status: 409, zustand: { inhalt: { a: 1 }, version: 1 } });
    expect((await rufe(jana, 'PUT', pfad, { inhalt: { a: 3 }, version: 1 })).body).toEqual({ version: 2 });
    expect((await rufe(jana, 'DELETE', pfad)).status).toBe(200);
    expect((await rufe(jana, 'PUT', pfad, { inhalt: { a: 4 }, version: 2 })).status).toBe(409);
    expect((await rufe(jana, 'GET', pfad)).body).toBeNull();
  });

  it('of an Akte lies under its key and is gone when the Akte is no longer mine or destroyed', async () => {
    const akteId = await createAkte(jana);
    const pfad = `/entwuerfe/ziel/${akteId}`;
    await rufe(jana, 'PUT', pfad, { inhalt: { ziel: 'x' } });
    expect(await asAdmin('SELECT subjekt_art FROM fall.entwurf WHERE bezug = $1', [akteId])).toEqual([
      { subjekt_art: 'akte' },
    ]);
    await asAdmin(
      `UPDATE fall.akte_zugriff SET gueltig_von = '2026-01-01', gueltig_bis = '2026-10-18' WHERE akte_id = $1`,
      [akteId],
    );
    expect((await rufe(jana, 'GET', pfad)).body).toBeNull();
    await asAdmin('UPDATE fall.akte_zugriff SET gueltig_bis = NULL WHERE akte_id = $1', [akteId]);
    expect((await rufe(jana, 'GET', pfad)).body.inhalt).toEqual({ ziel: 'x' });
    await dienste.tresor.destroy(welt.kreis.id, { art: 'akte', id: akteId });
    expect((await rufe(jana, 'GET', pfad)).body).toBeNull();
  });

  it('lives thirty days and is no more than 64 kB', async () => {
    const pfad = '/entwuerfe/alt/neu';
    await rufe(jana, 'PUT', pfad, { inhalt: { a: 1 } });
    await asAdmin(`UPDATE fall.entwurf SET geaendert_am = now() - interval '31 days' WHERE bereich = 'alt'`);
    expect((await rufe(jana, 'GET', pfad)).body).toBeNull();
    expect((await rufe(jana, 'PUT', pfad, { inhalt: { a: 2 } })).body).toEqual({ version: 1 });
    expect(
      (await rufe(jana, 'PUT', '/entwuerfe/gross/neu', { inhalt: { a: 'ä'.repeat(33_000) } })).status,
    ).toBe(422);
    expect((await rufe(jana, 'PUT', '/entwuerfe/GROSS/neu', { inhalt: {} })).status).toBe(404);
    expect((await rufe(jana, 'PUT', '/entwuerfe/gross/irgendwas', { inhalt: {} })).status).toBe(404);
  });

  it('shows nothing in a dump', async () => {
    await rufe(jana, 'PUT', '/entwuerfe/dump/neu', { inhalt: { name: 'Fischbachtal-Entwurf' } });
    const zeilen = JSON.stringify(await asAdmin(`SELECT t::text FROM fall.entwurf t`));
    expect(zeilen).not.toContain('Fischbachtal');
    expect(zeilen).not.toContain(Buffer.from('Fischbachtal').toString('hex'));
  });
});
