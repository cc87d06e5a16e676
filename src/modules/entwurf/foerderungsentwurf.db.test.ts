import type pg from 'pg';
import { describe, expect, it } from 'vitest';
import { createUuidV7 } from '#src/core/ids.ts';
import { runAufraeumen } from '#src/anwendung/aufraeumen.ts';
import { createTestDienste } from '#test/support/dienste.ts';
import { createTestServer } from '#test/support/server.ts';
import { createActor, createWelt } from '#test/support/welt.ts';
import { modul } from './index.ts';

const dienste = await createTestDienste();
const welt = await createWelt(dienste);
const { rufe } = await createTestServer(dienste, [modul]);
const karin = createActor('BR_PRUEFUNG', null);

async function asAdmin(sql: string, werte: unknown[] = []): Promise<pg.QueryResultRow[]> {
  const { rows } = await dienste.admin.query(sql, werte);
  return rows;
}

describe('a draft of the funding procedure', () => {
  it('is kept, changed and taken away, sealed, also for who belongs to no Standort', async () => {
    const fall = createUuidV7();
    const pfad = `/foerderung/entwuerfe/nachweis.anhoeren/${fall}`;
    expect((await rufe(karin, 'GET', pfad)).body).toBeNull();
    const inhalt = { text: 'Die Stelle war unbesetzt', frist: '2026-11-16' };
    expect((await rufe(karin, 'PUT', pfad, { inhalt })).body).toEqual({ version: 1 });
    const zweite = await rufe(karin, 'PUT', pfad, { inhalt: { text: 'anders' } });
    expect(zweite.body).toMatchObject({ status: 409, zustand: { inhalt, version: 1 } });
    const neu = { ...inhalt, text: 'Die Stelle war 107 Tage unbesetzt' };
    expect((await rufe(karin, 'PUT', pfad, { inhalt: neu, version: 1 })).body).toEqual({ version: 2 });
    const [zeile] = await asAdmin(
      `SELECT row_to_json(e)::text || encode(siegel, 'escape') AS text FROM foerderung.entwurf e WHERE bezug = $1`,
      [fall],
    );
    expect(zeile?.['text']).not.toContain('unbesetzt');
    expect((await rufe(karin, 'GET', pfad)).body).toMatchObject({ inhalt: neu, version: 2 });
    expect((await rufe(karin, 'DELETE', pfad)).status).toBe(200);
    expect((await rufe(karin, 'GET', pfad)).body).toBeNull();
  });

  it('is read by its author alone: not by the other side, not by a colleague', async () => {
    const pfad = `/foerderung/entwuerfe/nachweis.vermerken/${createUuidV7()}`;
    await rufe(karin, 'PUT', pfad, { inhalt: { text: 'Halb fertig' } });
    for (const andere of [
      createActor('BR_PRUEFUNG', null),
      welt.konto('ZE_ZEICHNUNG'),
      welt.konto('KI_LEITUNG'),
    ]) {
      expect((await rufe(andere, 'GET', pfad)).body).toBeNull();
      await rufe(andere, 'DELETE', pfad);
    }
    expect((await rufe(karin, 'GET', pfad)).body.inhalt).toEqual({ text: 'Halb fertig' });
    expect((await rufe(welt.konto('CASE_MANAGEMENT', welt.stadt), 'GET', pfad)).status).toBe(403);
    expect((await rufe(createActor('EVALUATION', null), 'GET', pfad)).status).toBe(403);
  });

  it.each([
    ['LE_SACHBEARBEITUNG', () => welt.konto('LE_SACHBEARBEITUNG', welt.stadt)],
    ['BR_KASSE', () => createActor('BR_KASSE', null)],
    ['PRUEFUNG_LESEND', () => createActor('PRUEFUNG_LESEND', null)],
  ])('%s keeps what it types, too', async (_rolle, createKonto) => {
    const konto = createKonto();
    const pfad = `/foerderung/entwuerfe/aufbewahrung.sperre/${createUuidV7()}`;
    expect((await rufe(konto, 'PUT', pfad, { inhalt: { grund: 'Prüfung' } })).body).toEqual({ version: 1 });
    expect((await rufe(konto, 'GET', pfad)).body.inhalt).toEqual({ grund: 'Prüfung' });
    expect((await rufe(karin, 'GET', pfad)).body).toBeNull();
    expect((await rufe(konto, 'DELETE', pfad)).status).toBe(200);
  });

  it('is kept for every name of a form that the contract takes, and for no other', async () => {
    const bezug = createUuidV7();
    for (const name of ['nachweis.anhoeren-2.7a', `blatt.${createUuidV7()}`]) {
      const pfad = `/foerderung/entwuerfe/${name}/${bezug}`;
      expect((await rufe(karin, 'PUT', pfad, { inhalt: { text: name } })).body).toEqual({ version: 1 });
      expect((await rufe(karin, 'GET', pfad)).body).toMatchObject({ inhalt: { text: name } });
    }
    for (const name of ['thema.SICHTEN', 'a..b', 'a.', 'a_b', `a${'b'.repeat(60)}`]) {
      const antwort = await rufe(karin, 'PUT', `/foerderung/entwuerfe/${name}/${bezug}`, { inhalt: {} });
      expect([name, antwort.status]).toEqual([name, 404]);
    }
  });

  it('lives thirty days, then the nightly run takes it', async () => {
    const pfad = `/foerderung/entwuerfe/nachweis.vermerken/${createUuidV7()}`;
    await rufe(karin, 'PUT', pfad, { inhalt: { text: 'alt' } });
    await asAdmin(
      `UPDATE foerderung.entwurf SET geaendert_am = now() - interval '31 days' WHERE konto_id = $1`,
      [karin.kontoId],
    );
    expect((await rufe(karin, 'GET', pfad)).body).toBeNull();
    const { geloescht } = await runAufraeumen({ dienste, zugang: { url: dienste.datenbank.appUrl } });
    expect(geloescht['foerderung.entwurf']).toBeGreaterThan(0);
    expect(await asAdmin('SELECT 1 FROM foerderung.entwurf WHERE konto_id = $1', [karin.kontoId])).toEqual(
      [],
    );
  });
});
