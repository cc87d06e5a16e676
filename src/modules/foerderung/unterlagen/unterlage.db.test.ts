import pg from 'pg';
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import type { KontoActor } from '#src/core/contract/actor.ts';
import { createTestDienste } from '#test/support/dienste.ts';
import { createTestServer, type Testserver } from '#test/support/server.ts';
import { createActor, createWelt, type Welt } from '#test/support/welt.ts';
import { modul } from '../index.ts';
import { createTestantrag } from '../test-antrag.ts';

const dienste = await createTestDienste();
const admin = new pg.Client({ connectionString: dienste.datenbank.adminUrl });
let server: Testserver;
let welt: Welt;
let ulrich: KontoActor;
let petra: KontoActor;
let id: string;
const anke = createActor('BR_SACHBEARBEITUNG', null);
const PDF = Buffer.from('%PDF-1.7\nBescheid über das Kommunale Integrationszentrum\n%%EOF\n');

beforeAll(async () => {
  await admin.connect();
  server = await createTestServer(dienste, [modul]);
});
afterAll(async () => await admin.end());
beforeEach(async () => {
  welt = await createWelt(dienste);
  ulrich = welt.konto('KI_LEITUNG');
  petra = welt.konto('ZE_ZEICHNUNG');
  id = (await server.rufe(ulrich, 'POST', '/foerderfaelle', { foerderjahr: 2027 })).body.id;
});

const load = (inhalt: Buffer, name = 'Bescheid.pdf', zu = 'a', actor = ulrich) =>
  server.rufe(
    actor,
    'POST',
    `/foerderfaelle/${id}/unterlagen?zu=${zu}&name=${encodeURIComponent(name)}`,
    inhalt,
    { 'content-type': 'application/octet-stream' },
  );
const lies = async (actor = ulrich) => server.rufe(actor, 'GET', `/foerderfaelle/${id}/unterlagen`);
const sign = async () => {
  const stand = async () => (await server.rufe(ulrich, 'GET', `/foerderfaelle/${id}`)).body.version;
  await server.rufe(ulrich, 'PUT', `/foerderfaelle/${id}/antrag`, {
    version: await stand(),
    inhalt: createTestantrag(),
  });
  const { status } = await server.rufe(petra, 'POST', `/foerderfaelle/${id}/einreichung`, {
    version: await stand(),
    bestaetigt: true,
  });
  expect(status).toBe(201);
};

it('a file comes back byte for byte, named and dated, and goes while the Antrag is a draft', async () => {
  const { status, body } = await load(PDF, 'Bescheid KI 2027.pdf');
  expect(status).toBe(201);
  expect((await lies()).body).toMatchObject({
    unterlagen: [
      { id: body.id, zu: 'a', name: 'Bescheid KI 2027.pdf', groesse: PDF.length, am: '2026-10-19' },
    ],
    ergaenzbar: true,
    entfernbar: true,
  });
  const datei = await server.rufe(petra, 'GET', `/foerderfaelle/${id}/unterlagen/${body.id}`);
  expect(datei.status).toBe(200);
  expect(datei.roh.equals(PDF)).toBe(true);
  expect(datei.kopf['content-disposition']).toContain('attachment');
  expect(datei.kopf['x-content-type-options']).toBe('nosniff');
  expect((await lies(petra)).body).toMatchObject({ ergaenzbar: false, entfernbar: false });

  expect((await server.rufe(petra, 'DELETE', `/foerderfaelle/${id}/unterlagen/${body.id}`)).status).toBe(403);
  expect((await server.rufe(ulrich, 'DELETE', `/foerderfaelle/${id}/unterlagen/${body.id}`)).status).toBe(
    200,
  );
  expect((await lies()).body.unterlagen).toEqual([]);
  const { rows } = await admin.query('SELECT FROM technik.datei_stueck WHERE datei_id = $1', [body.id]);
  expect(rows).toHaveLength(0);
});

it('lies sealed: neither name nor bytes stand in the database', async () => {
  await load(PDF, 'Zeugnis Grünewald.pdf', 'e');
  const { rows } = await admin.query(
    `SELECT d.name_siegel, s.siegel FROM technik.datei d JOIN technik.datei_stueck s ON s.datei_id = d.id
      WHERE d.foerderfall_id = $1`,
    [id],
  );
  expect(rows).toHaveLength(1);
  expect(rows[0].name_siegel.includes('Zeugnis')).toBe(false);
  expect(rows[0].siegel.includes('Kommunale')).toBe(false);
});

it.each([
  ['a program that calls itself PDF', Buffer.from('MZ\u0000\u0001'), 'Bescheid.pdf', 'DATEI_ART'],
  ['a page that calls itself text', Buffer.from('<html><script>x</script>'), 'a.txt', 'DATEI_AUSFUEHRBAR'],
  ['half a PDF', PDF.subarray(0, 20), 'Bescheid.pdf', 'DATEI_ART'],
  ['nothing', Buffer.alloc(0), 'leer.pdf', 'DATEI_LEER'],
])('refuses %s, and keeps nothing', async (_, inhalt, name, code) => {
  const { status, body } = await load(inhalt, name);
  expect([status, body.code]).toEqual([422, code]);
  expect((await lies()).body.unterlagen).toEqual([]);
});

it('refuses a place that is not there', async () => {
  expect((await load(PDF, 'a.pdf', 'g')).status).toBe(422);
});

it('is seen by the own Standort only, by the Land from the Zeichnung on, and then it is frozen', async () => {
  const { body } = await load(PDF);
  const andere = await createWelt(dienste);
  const pfad = `/foerderfaelle/${id}/unterlagen`;
  const fremd = [andere.konto('KI_LEITUNG'), anke];
  for (const actor of fremd) {
    expect((await lies(actor)).status).toBe(404);
    expect((await server.rufe(actor, 'GET', `${pfad}/${body.id}`)).status).toBe(404);
  }
  expect((await load(PDF, 'a.pdf', 'a', andere.konto('KI_LEITUNG'))).status).toBe(404);
  // A file of one Förderfall does not open under another one.
  const eigener = await server.rufe(andere.konto('KI_LEITUNG'), 'POST', '/foerderfaelle', {
    foerderjahr: 2027,
  });
  const umweg = `/foerderfaelle/${eigener.body.id}/unterlagen/${body.id}`;
  expect((await server.rufe(andere.konto('KI_LEITUNG'), 'GET', umweg)).status).toBe(404);
  expect((await server.rufe(andere.konto('KI_LEITUNG'), 'DELETE', umweg)).status).toBe(404);

  await sign();
  expect((await lies(anke)).body).toMatchObject({
    unterlagen: [{ name: 'Bescheid.pdf' }],
    ergaenzbar: false,
  });
  expect((await server.rufe(anke, 'GET', `${pfad}/${body.id}`)).roh.equals(PDF)).toBe(true);
  const spaet = await load(PDF);
  expect([spaet.status, spaet.body.code]).toEqual([422, 'UNTERLAGEN_EINGEFROREN']);
  const weg = await server.rufe(ulrich, 'DELETE', `${pfad}/${body.id}`);
  expect([weg.status, weg.body.code]).toEqual([422, 'UNTERLAGEN_EINGEFROREN']);
  expect((await server.rufe(anke, 'GET', `${pfad}/${body.id}`)).status).toBe(200);
});

it('what the Bezirksregierung asks for later comes beside it and stays', async () => {
  await sign();
  await admin.query('ALTER TABLE foerderung.foerderfall DISABLE TRIGGER USER');
  await admin.query(`UPDATE foerderung.foerderfall SET zustand = 'NACHFORDERUNG' WHERE id = $1`, [id]);
  await admin.query('ALTER TABLE foerderung.foerderfall ENABLE TRIGGER USER');
  const { status, body } = await load(PDF, 'Organigramm.pdf', 'b');
  expect(status).toBe(201);
  expect((await lies()).body).toMatchObject({ ergaenzbar: true, entfernbar: false });
  expect((await server.rufe(ulrich, 'DELETE', `/foerderfaelle/${id}/unterlagen/${body.id}`)).status).toBe(
    422,
  );
});

it('a scanner that is set decides; without its verdict nothing is saved', async () => {
  const vorher = dienste.virenpruefung;
  dienste.virenpruefung = { kennung: 'CLAMD', isClean: () => Promise.reject(new Error('away')) };
  try {
    const stumm = await load(PDF);
    expect([stumm.status, stumm.body.code, stumm.body.detail]).toEqual([
      422,
      'VIRENPRUEFUNG_FEHLT',
      expect.stringContaining('antwortet nicht'),
    ]);
    dienste.virenpruefung = { kennung: 'CLAMD', isClean: () => Promise.resolve(false) };
    expect((await load(PDF)).body.code).toBe('DATEI_SCHADSOFTWARE');
    expect((await lies()).body.unterlagen).toEqual([]);
    dienste.virenpruefung = { kennung: 'CLAMD', isClean: () => Promise.resolve(true) };
    const { body } = await load(PDF);
    const { rows } = await admin.query('SELECT virenpruefung FROM technik.datei WHERE id = $1', [body.id]);
    expect(rows).toEqual([{ virenpruefung: 'CLAMD' }]);
  } finally {
    dienste.virenpruefung = vorher;
  }
});
