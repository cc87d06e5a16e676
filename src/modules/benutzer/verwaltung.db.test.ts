import { beforeAll, describe, expect, test } from 'vitest';
import type { FastifyInstance } from 'fastify';
import { ROLLEN } from '#src/core/contract/rollen.ts';
import { createUuidV7 } from '#src/core/ids.ts';
import { insertAktenzeilen } from '#test/factories/akte-zeilen.ts';
import { createTestDienste, type Testdienste } from '#test/support/dienste.ts';
import { createWelt, type Welt } from '#test/support/welt.ts';
import { addMitgliedschaft, createSystemkontext } from './index.ts';
import { EBENEN } from './benutzer.model.ts';
import {
  type Browser,
  createAnmeldeserver,
  createBrowser,
  createTestkonto,
  PASSWORT,
  setOhnePflicht,
} from './testzugang.ts';

let dienste: Testdienste;
let welt: Welt;
let server: FastifyInstance;
let nummer = 0;

beforeAll(async () => {
  dienste = await createTestDienste({ eigene: true });
  welt = await createWelt(dienste);
  server = await createAnmeldeserver(dienste);
  await setOhnePflicht(dienste);
});

const neuerBrowser = (): Browser => createBrowser(server, `198.18.2.${++nummer}`);
const anmelden = async (kennung: string): Promise<Browser> => {
  const browser = neuerBrowser();
  expect((await browser.anmelden(kennung)).status).toBe(200);
  return browser;
};
const alsAdmin = async (mandant = welt.stadt) => {
  const konto = await createTestkonto(dienste, 'ADMIN_TECHNIK', mandant);
  return { ...konto, browser: await anmelden(konto.kennung) };
};
const neuesKonto = (mehr: object = {}) => ({
  kennung: `neu.${createUuidV7().slice(-12)}`,
  name: 'Neue Person',
  mitgliedschaft: {
    rolle: 'CASE_MANAGEMENT',
    standortId: welt.standortId,
    mandantId: welt.stadt.id,
    ...mehr,
  },
});

describe('account administration', () => {
  test('creates an account whose issued password works once for its owner', async () => {
    const { browser } = await alsAdmin();
    const angabe = neuesKonto();
    const { status, body } = await browser.rufe('POST', '/konten', angabe);
    expect(status).toBe(201);
    const person = neuerBrowser();
    expect((await person.anmelden(angabe.kennung, String(body.anfangspasswort))).status).toBe(200);
    const liste = await browser.rufe('GET', `/konten?suche=${angabe.kennung.toUpperCase()}`);
    expect(liste.body).toMatchObject({
      gesamt: 1,
      eintraege: [{ kennung: angabe.kennung, gesperrt: false }],
    });
    expect(JSON.stringify(liste.body)).not.toMatch(/argon2|passwort/i);
  });

  test('sent twice is one account, and the password is not kept for the second answer', async () => {
    const { browser } = await alsAdmin();
    const angabe = neuesKonto();
    const kopf = { 'idempotency-key': createUuidV7() };
    const erste = await browser.rufe('POST', '/konten', angabe, kopf);
    const zweite = await browser.rufe('POST', '/konten', angabe, kopf);
    expect(zweite).toMatchObject({ status: 201, body: { id: erste.body.id, anfangspasswort: null } });
    expect(await browser.rufe('POST', '/konten', angabe)).toMatchObject({
      status: 422,
      body: { code: 'KENNUNG_VERGEBEN' },
    });
  });

  test('sees and touches accounts of its own Stelle only, also in counts', async () => {
    const { browser } = await alsAdmin(welt.stadt);
    const fremd = await createTestkonto(dienste, 'CASE_MANAGEMENT', welt.traeger);
    const { body } = await browser.rufe('GET', `/konten?suche=${fremd.kennung}`);
    expect(body).toMatchObject({ gesamt: 0, eintraege: [] });
    for (const [pfad, eingabe] of [
      ['sperre', { grundCode: 'VERDACHT' }],
      ['entsperrung', undefined],
      ['passwort', undefined],
      ['schliessung', undefined],
      ['mitgliedschaften', neuesKonto().mitgliedschaft],
    ] as const) {
      expect((await browser.rufe('POST', `/konten/${fremd.id}/${pfad}`, eingabe)).status, pfad).toBe(404);
    }
  });

  test('gives no role outside its reach, least of all one of the Land', async () => {
    const { browser } = await alsAdmin(welt.stadt);
    for (const rolle of ROLLEN.filter((eine) => EBENEN[eine] === 'LAND')) {
      const land = await browser.rufe(
        'POST',
        '/konten',
        neuesKonto({ rolle, standortId: null, mandantId: null }),
      );
      expect(land, rolle).toMatchObject({ status: 422, body: { code: 'AUSSER_BEREICH' } });
    }
    const nebenan = await browser.rufe('POST', '/konten', neuesKonto({ mandantId: welt.traeger.id }));
    expect(nebenan).toMatchObject({ status: 422, body: { code: 'AUSSER_BEREICH' } });
  });

  test('does not change the own account', async () => {
    const { id, browser } = await alsAdmin();
    const eigene = await browser.rufe('POST', `/konten/${id}/mitgliedschaften`, neuesKonto().mitgliedschaft);
    expect(eigene).toMatchObject({ status: 422, body: { code: 'EIGENES_KONTO' } });
    expect(await browser.rufe('POST', `/konten/${id}/passwort`)).toMatchObject({
      body: { code: 'EIGENES_KONTO' },
    });
  });

  test('cannot take over an account that also works elsewhere', async () => {
    const { browser } = await alsAdmin(welt.stadt);
    const { id } = await createTestkonto(dienste, 'CASE_MANAGEMENT', welt.stadt);
    const kontext = createSystemkontext(dienste, 'betrieb', { ereignis: 'test.add', grund: 'Test' });
    const dort = {
      rolle: 'CASE_MANAGEMENT',
      standortId: welt.standortId,
      mandantId: welt.traeger.id,
    } as const;
    await addMitgliedschaft(kontext, id, { ...dort, art: 'REGULAER', gueltigBis: null, grundCode: null });
    for (const pfad of ['passwort', 'schliessung']) {
      expect(await browser.rufe('POST', `/konten/${id}/${pfad}`)).toMatchObject({
        status: 422,
        body: { code: 'KONTO_AUCH_ANDERSWO' },
      });
    }
  });

  test('refuses incompatible roles and a Vertretung without end, with all reasons', async () => {
    const { browser } = await alsAdmin();
    const { body } = await browser.rufe('POST', '/konten', neuesKonto());
    const gib = (mehr: object) =>
      browser.rufe('POST', `/konten/${String(body.id)}/mitgliedschaften`, {
        ...neuesKonto().mitgliedschaft,
        ...mehr,
      });
    expect(await gib({ rolle: 'DSB' })).toMatchObject({ status: 422, body: { code: 'ROLLEN_UNVEREINBAR' } });
    expect(await gib({ art: 'VERTRETUNG' })).toMatchObject({
      status: 422,
      body: { errors: [{ code: 'VERTRETUNG_ENDE' }, { code: 'VERTRETUNG_GRUND' }] },
    });
    expect((await gib({ rolle: 'TEAMLEITUNG' })).status).toBe(201);
  });

  test('locks and unlocks; the lock ends the sessions, the unlocking also takes waiting times away', async () => {
    const { browser } = await alsAdmin();
    const { id, kennung } = await createTestkonto(dienste, 'CASE_MANAGEMENT', welt.stadt);
    const person = await anmelden(kennung);
    expect((await browser.rufe('POST', `/konten/${id}/sperre`, { grundCode: 'VERDACHT' })).status).toBe(200);
    expect((await person.rufe('GET', '/sitzung')).status).toBe(401);
    for (let versuch = 0; versuch < 6; versuch++) await person.anmelden(kennung);
    expect((await person.anmelden(kennung)).status).toBe(429);
    expect((await browser.rufe('POST', `/konten/${id}/entsperrung`)).status).toBe(200);
    expect((await person.anmelden(kennung)).status).toBe(200);
  });

  test('ends a role on a day; two who do so at once see a conflict', async () => {
    const { browser } = await alsAdmin();
    const { id, kennung } = await createTestkonto(dienste, 'CASE_MANAGEMENT', welt.stadt);
    const { body } = await browser.rufe('GET', `/konten?suche=${kennung}`);
    const [eintrag] = body.eintraege as unknown as { mitgliedschaften: { id: string; version: number }[] }[];
    const [eine] = eintrag?.mitgliedschaften ?? [];
    const ende = (gueltigBis: string) =>
      browser.rufe('PUT', `/konten/${id}/mitgliedschaften/${eine?.id ?? ''}/ende`, {
        gueltigBis,
        grundCode: 'AUFGABENWECHSEL',
        version: eine?.version,
      });
    expect((await ende('2019-12-31')).body).toMatchObject({ code: 'ENDE_VOR_BEGINN' });
    expect((await ende('2026-10-18')).status).toBe(200);
    expect(await ende('2026-12-31')).toMatchObject({
      status: 409,
      body: { code: 'KONFLIKT', zustand: { version: 2 } },
    });
    expect((await neuerBrowser().anmelden(kennung)).status).toBe(401);
  });

  test('belongs to ADMIN_TECHNIK alone', async () => {
    for (const rolle of ['TEAMLEITUNG', 'DSB', 'KI_LEITUNG', 'CASE_MANAGEMENT'] as const) {
      const { kennung } = await createTestkonto(dienste, rolle, welt.stadt);
      const browser = await anmelden(kennung);
      expect((await browser.rufe('GET', '/konten')).status, rolle).toBe(403);
      expect((await browser.rufe('POST', '/konten', neuesKonto())).status, rolle).toBe(403);
    }
    expect((await neuerBrowser().rufe('GET', '/konten')).status).toBe(401);
  });

  test('offers the Stellen of its own reach in the form', async () => {
    const { browser } = await alsAdmin(welt.stadt);
    const { body } = await browser.rufe('GET', '/konten/bereiche');
    expect(body).toMatchObject([{ standortId: welt.standortId, mandanten: [{ id: welt.stadt.id }] }]);
  });

  test('a closed account is gone for good', async () => {
    const { browser } = await alsAdmin();
    const { id, kennung } = await createTestkonto(dienste, 'CASE_MANAGEMENT', welt.stadt);
    expect((await browser.rufe('POST', `/konten/${id}/schliessung`)).status).toBe(200);
    expect((await neuerBrowser().anmelden(kennung, PASSWORT)).status).toBe(401);
  });

  test('an account and its role do not end while open Akten hang on them; locking works at once', async () => {
    const { browser } = await alsAdmin();
    const { id } = await createTestkonto(dienste, 'CASE_MANAGEMENT', welt.stadt);
    const { akteId } = await insertAktenzeilen(dienste.admin, welt.stadt, id);
    const { rows } = await dienste.admin.query('SELECT id FROM benutzer.mitgliedschaft WHERE konto_id = $1', [
      id,
    ]);
    const offen = {
      status: 422,
      body: { code: 'OFFENE_AKTEN', title: expect.stringMatching(/^Eine Akte ist/) },
    };
    expect(await browser.rufe('POST', `/konten/${id}/schliessung`)).toMatchObject(offen);
    const ende = (gueltigBis: string, version = 1) =>
      browser.rufe('PUT', `/konten/${id}/mitgliedschaften/${rows[0].id}/ende`, {
        gueltigBis,
        grundCode: 'AUSGESCHIEDEN',
        version,
      });
    expect(await ende(dienste.stichtag())).toMatchObject(offen);
    // An end that lies ahead leaves time to hand on.
    expect((await ende('2026-12-31')).status).toBe(200);
    expect((await browser.rufe('POST', `/konten/${id}/sperre`, { grundCode: 'AUSGESCHIEDEN' })).status).toBe(
      200,
    );
    await dienste.admin.query(`UPDATE fall.akte SET zustand = 'GESCHLOSSEN' WHERE id = $1`, [akteId]);
    expect((await ende(dienste.stichtag(), 2)).status).toBe(200);
    expect((await browser.rufe('POST', `/konten/${id}/schliessung`)).status).toBe(200);
  });
});
