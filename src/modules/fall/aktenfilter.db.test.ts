import { describe, expect, it } from 'vitest';
import { createUuidV7 } from '#src/core/ids.ts';
import { PARAMETER } from '#src/platform/config/parameter.ts';
import { createFallwelt } from './test-fall.ts';

const { dienste, welt, jana, rufe, sql, openFall, openKurzberatung } = await createFallwelt();
const FILTER = { offen: 'ja', phase: 'BEGLEITUNG', ohneKontaktWochen: 8, sortierung: 'letzterKontakt' };
const create = (name: string, teil: object = {}, actor = jana) =>
  rufe(actor, 'POST', '/aktenfilter', { name, filter: FILTER, start: false, ...teil });
const list = async (actor = jana) => (await rufe(actor, 'GET', '/aktenfilter')).body.eintraege;
const listIds = async (rest: string): Promise<string[]> =>
  (await rufe(jana, 'GET', `/akten?groesse=200&${rest}`)).body.eintraege.map(
    ({ akteId }: { akteId: string }) => akteId,
  );
const setAkte = (id: string, spalten: string) => sql(`UPDATE fall.akte SET ${spalten} WHERE id = $1`, [id]);

describe('a kept filter', () => {
  it('comes back as it was kept, by name, to this account in this Stelle alone', async () => {
    const { status, body } = await create('Lange kein Kontakt');
    expect(status).toBe(201);
    await create('Im Intake', { filter: { phase: 'INTAKE' } });
    expect(await list()).toEqual([
      { id: expect.any(String), name: 'Im Intake', filter: { phase: 'INTAKE' }, start: false, version: 1 },
      { id: body.id, name: 'Lange kein Kontakt', filter: FILTER, start: false, version: 1 },
    ]);
    const kollegin = welt.konto('CASE_MANAGEMENT', welt.stadt);
    expect(await list(kollegin)).toEqual([]);
    expect(await list({ ...jana, mandantId: welt.traeger.id })).toEqual([]);
    const fremd = { name: 'Meiner', filter: {}, start: false, version: 1 };
    expect((await rufe(kollegin, 'PUT', `/aktenfilter/${body.id}`, fremd)).status).toBe(404);
    expect((await rufe(kollegin, 'DELETE', `/aktenfilter/${body.id}`)).status).toBe(404);
    expect((await rufe(welt.konto('TEAMLEITUNG', welt.stadt), 'GET', '/aktenfilter')).status).toBe(403);
  });

  it('is sealed in its name and holds codes alone', async () => {
    await create('Wohnungssuche');
    const zeilen = await sql<{ alles: string }>(
      `SELECT row_to_json(f)::text AS alles FROM fall.aktenfilter f WHERE konto_id = $1`,
      [jana.kontoId],
    );
    for (const { alles } of zeilen) expect(alles).not.toContain('Wohnungssuche');
  });

  it('refuses a search text, unknown codes, and a name that looks like a person', async () => {
    const falsch = async (teil: object) => {
      const { status, body } = await create('Neuer', teil);
      return [status, body.errors?.[0]?.pointer];
    };
    expect((await falsch({ filter: { q: 'Mustermann' } }))[0]).toBe(422);
    expect((await falsch({ filter: { suche: 'Mustermann', offen: 'ja' } }))[0]).toBe(422);
    expect((await falsch({ filter: { phase: 'ERFUNDEN' } }))[0]).toBe(422);
    expect((await falsch({ filter: { ohneKontaktWochen: 400 } }))[0]).toBe(422);
    expect(await falsch({ name: 'Frau Schtscherbakowa' })).toEqual([422, '/name']);
    expect(await falsch({ name: ' ' })).toEqual([422, '/name']);
    expect((await falsch({ name: 'x'.repeat(41) }))[0]).toBe(422);
    expect((await rufe(jana, 'GET', '/akten?phase=ERFUNDEN')).status).toBe(422);
    expect((await rufe(jana, 'GET', '/akten?ohneKontaktWochen=0')).status).toBe(422);
  });

  it('keeps one start and its bound when many are kept at once', async () => {
    const kollegin = welt.konto('CASE_MANAGEMENT', welt.stadt);
    const hoechstens = PARAMETER.aktenfilter_hoechstens.wert;
    const antworten = await Promise.all(
      Array.from({ length: hoechstens + 5 }, (_leer, stelle) =>
        create(`Zugleich ${String(stelle)}`, { start: true }, kollegin),
      ),
    );
    expect(antworten.filter(({ status }) => status === 201)).toHaveLength(hoechstens);
    expect(antworten.filter(({ body }) => body.code === 'ZU_VIELE_FILTER')).toHaveLength(5);
    expect((await list(kollegin)).filter(({ start }: { start: boolean }) => start)).toHaveLength(1);
  });

  it('has a name of its own, also when it is written otherwise', async () => {
    await create('Übergaben');
    const { status, body } = await create('ÜBERGABEN');
    expect([status, body.code]).toEqual([422, 'NAME_VERGEBEN']);
    expect((await create('Übergaben', {}, welt.konto('CASE_MANAGEMENT', welt.stadt))).status).toBe(201);
  });

  it('is renamed and changed by the version that was seen; a newer one stands in the refusal', async () => {
    const { body: neu } = await create('Erst so');
    const pfad = `/aktenfilter/${neu.id}`;
    const aendere = (name: string, version: number) =>
      rufe(jana, 'PUT', pfad, { name, filter: { art: 'FALL' }, start: false, version });
    expect((await aendere('Dann so', 1)).body).toEqual({ id: neu.id, version: 2 });
    const konflikt = await aendere('Zu spät', 1);
    expect([konflikt.status, konflikt.body.zustand]).toEqual([
      409,
      expect.objectContaining({ name: 'Dann so', filter: { art: 'FALL' }, version: 2 }),
    ]);
    expect((await rufe(jana, 'DELETE', pfad)).status).toBe(200);
    expect((await rufe(jana, 'DELETE', pfad)).status).toBe(404);
    expect((await aendere('Weg', 2)).status).toBe(404);
  });

  it('is the start alone: another one that becomes it ends the first', async () => {
    await create('Start A', { start: true });
    const { body: b } = await create('Start B', { start: true });
    const starts = async () =>
      (await list())
        .filter(({ start }: { start: boolean }) => start)
        .map(({ name }: { name: string }) => name);
    expect(await starts()).toEqual(['Start B']);
    await rufe(jana, 'PUT', `/aktenfilter/${b.id}`, {
      name: 'Start B',
      filter: {},
      start: false,
      version: 1,
    });
    expect(await starts()).toEqual([]);
  });

  it('is one of twenty at most', async () => {
    const orhan = welt.konto('CASE_MANAGEMENT', welt.stadt);
    const hoechstens = PARAMETER.aktenfilter_hoechstens.wert;
    for (let n = 0; n < hoechstens; n += 1) {
      expect((await create(`Filter ${'abcdefghijklmnopqrst'.charAt(n)}`, {}, orhan)).status).toBe(201);
    }
    const { status, body } = await create('Einer zu viel', {}, orhan);
    expect([status, body.code]).toEqual([422, 'ZU_VIELE_FILTER']);
  });

  it('goes with its account, and no other goes with it', async () => {
    const orhan = welt.konto('CASE_MANAGEMENT', welt.stadt);
    await sql(
      `INSERT INTO benutzer.konto (id, kennung, name, aktiv, deaktiviert_am) VALUES ($1, $2, 'Weg', false, '2020-01-01')`,
      [orhan.kontoId, `k-${orhan.kontoId}`],
    );
    await create('Bleibt nicht', {}, orhan);
    const vorher = (await list()).length;
    await sql(`DO $$ BEGIN SET LOCAL ROLE kim_loeschung; DELETE FROM fall.aktenfilter; END $$`);
    expect(await list(orhan)).toEqual([]);
    expect(await list()).toHaveLength(vorher);
  });
});

describe('the filters of the list', () => {
  it('find what they name, and together what all of them name', async () => {
    const [a, b] = [await openFall(), await openFall()];
    const kurz = await openKurzberatung(jana, { sprache: 'uk' });
    await setAkte(a, `naechster_termin = '2026-10-18', letzter_kontakt = '2026-08-24'`);
    await setAkte(b, `naechster_termin = '2026-10-19', letzter_kontakt = '2026-08-25'`);
    await setAkte(kurz, 'naechster_termin = NULL, naechster_termin_art = NULL');
    const findet = async (rest: string, id: string) => (await listIds(rest)).includes(id);
    // Today is not overdue yet.
    expect([await findet('termin=ueberfaellig', a), await findet('termin=ueberfaellig', b)]).toEqual([
      true,
      false,
    ]);
    expect([await findet('termin=ohne', kurz), await findet('termin=ohne', a)]).toEqual([true, false]);
    // Eight weeks before 19.10. is 24.08.
    expect([await findet('ohneKontaktWochen=8', a), await findet('ohneKontaktWochen=8', b)]).toEqual([
      true,
      false,
    ]);
    expect([await findet('sprache=uk', kurz), await findet('sprache=uk', a)]).toEqual([true, false]);
    expect([await findet('phase=KURZBERATUNG', kurz), await findet('phase=PLANUNG', a)]).toEqual([
      true,
      true,
    ]);
    expect(await findet('phase=PLANUNG&art=KURZBERATUNG', a)).toBe(false);
    expect(await listIds(`sprache=uk&termin=ohne&phase=KURZBERATUNG&offen=ja`)).toEqual([kurz]);
    expect(await listIds(`kommune=${createUuidV7()}`)).toEqual([]);
  });

  it('find a Lebensbereich by its Bedarf where it was last recorded', async () => {
    const id = await openFall();
    const record = async (bedarf: number, datum: string) => {
      const assessment = createUuidV7();
      await sql(
        `INSERT INTO fall.assessment (mandant_id, id, akte_id, art, datum) VALUES ($1, $2, $3, 'ERSTES', $4)`,
        [jana.mandantId, assessment, id, datum],
      );
      await sql(
        `INSERT INTO fall.assessment_bereich (mandant_id, assessment_id, akte_id, bereich, erhebung, bedarf)
         VALUES ($1, $2, $3, 'WOHNEN', 'ERHOBEN', $4)`,
        [jana.mandantId, assessment, id, bedarf],
      );
    };
    const findet = async () => (await listIds('bereich=WOHNEN')).includes(id);
    expect(await findet()).toBe(false);
    await record(2, '2026-09-01');
    expect(await findet()).toBe(true);
    await record(1, '2026-10-01');
    expect(await findet()).toBe(false);
    expect(await listIds('bereich=SPRACHE')).toEqual([]);
  });

  it('tell own Akten from those of a deputy', async () => {
    const orhan = welt.konto('CASE_MANAGEMENT', welt.stadt);
    const id = await openKurzberatung(orhan);
    await sql(
      `INSERT INTO fall.akte_zugriff (mandant_id, akte_id, konto_id, art, gueltig_von, gueltig_bis, grund, erteilt_von)
       VALUES ($1, $2, $3, 'VERTRETUNG', '2026-10-12', '2026-10-25', 'URLAUB', $4)`,
      [jana.mandantId, id, jana.kontoId, orhan.kontoId],
    );
    expect(await listIds('vertretung=ja')).toEqual([id]);
    expect(await listIds('vertretung=nein')).not.toContain(id);
    dienste.setStichtag('2026-10-26');
    expect(await listIds('vertretung=ja')).toEqual([]);
    dienste.setStichtag('2026-10-19');
  });
});
