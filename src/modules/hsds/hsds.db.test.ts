import { beforeAll, describe, expect, it } from 'vitest';
import { createDemoAngebote } from '#src/anwendung/demo/geschichten/angebote.ts';
import { createErzaehler } from '#src/anwendung/demo/erzaehler.ts';
import { modul as angebot } from '#src/modules/angebot/index.ts';
import { createAnbieterImTest, createAngebotImTest } from '#src/modules/angebot/test-angebot.ts';
import { createTestDienste } from '#test/support/dienste.ts';
import { createHsdsPruefung } from '#test/support/hsds.ts';
import { createTestServer } from '#test/support/server.ts';
import { createWelt } from '#test/support/welt.ts';
import { addHsdsWege } from './index.ts';
import type { Satz } from './to-hsds.ts';

const dienste = await createTestDienste({ eigene: true });
dienste.setStichtag('2026-10-19');
const { rufe, server } = await createTestServer(dienste, [angebot]);
await addHsdsWege(server, dienste);
const welt = await createWelt(dienste);
const sabine = welt.konto('KOORDINATION', welt.kreis);
const pruefe = createHsdsPruefung();

let adresse = 0;
const hole = async (pfad: string, headers: Record<string, string> = {}, ip?: string) => {
  adresse += 1;
  const antwort = await server.inject({
    method: 'GET',
    url: `/hsds/v3${pfad}`,
    headers,
    remoteAddress: ip ?? `10.1.${adresse % 250}.1`,
  });
  return {
    status: antwort.statusCode,
    kopf: antwort.headers,
    body: antwort.payload === '' ? null : JSON.parse(antwort.payload),
  };
};
const lies = async (pfad: string) => {
  const antwort = await hole(pfad);
  expect(antwort.status, pfad).toBe(200);
  return antwort.body;
};

beforeAll(async () => {
  await createDemoAngebote(createErzaehler(dienste, sabine, 'angebote'));
});

describe('HSDS for anybody', () => {
  it('gives every demo Angebot, page by page, valid against the official schemas', async () => {
    expect(await lies('/')).toMatchObject({
      version: '3.0',
      openapi_url: expect.stringContaining('openreferral'),
    });
    const ids = new Set<string>();
    for (let seite = 1, ende = false; !ende; seite += 1) {
      const body = await lies(`/services?full=true&per_page=25&page=${seite}`);
      expect(body).toMatchObject({
        total_items: 60,
        total_pages: 3,
        page_number: seite,
        first_page: seite === 1,
        empty: false,
      });
      expect(body.size).toBe(body.contents.length);
      for (const service of body.contents) {
        expect(pruefe('service', service)).toEqual([]);
        ids.add(service.id);
      }
      ende = body.last_page;
    }
    expect(ids.size).toBe(60);
    for (const service of (await lies('/services?per_page=100')).contents)
      expect(pruefe('compiled/service_list', service)).toEqual([]);
    const orte = await lies('/service_at_locations?full=true&per_page=100');
    expect(orte.total_items).toBeGreaterThanOrEqual(50);
    for (const ort of orte.contents) {
      expect(pruefe('service_at_location', ort)).toEqual([]);
    }
    const [ort] = (await lies('/service_at_locations')).contents;
    expect(pruefe('compiled/service_at_location_list', ort)).toEqual([]);
    expect((await lies(`/service_at_locations/${ort.id}`)).service.id).toBe(ort.service.id);
    const stellen = await lies('/organizations?full=true');
    expect(stellen.total_items).toBe(10);
    for (const stelle of stellen.contents) expect(pruefe('organization', stelle)).toEqual([]);
    const eine = await lies(`/organizations/${stellen.contents[0].id}`);
    expect(eine.services.length).toBeGreaterThan(0);
    expect((await lies(`/services?organization_id=${eine.id}`)).total_items).toBe(eine.services.length);
    expect(await lies('/services?page=99')).toMatchObject({
      total_items: 60,
      empty: true,
      contents: [],
      last_page: true,
    });
  });

  it('terms are listed, and find what has them; words and places find too', async () => {
    const taxonomien = (await lies('/taxonomies?per_page=100')).contents as Satz[];
    for (const taxonomie of taxonomien)
      expect(pruefe('taxonomy', await lies(`/taxonomies/${String(taxonomie['id'])}`))).toEqual([]);
    const id = taxonomien.find(({ name }) => name === 'KIM Lebensbereich')?.['id'];
    const begriffe = (await lies(`/taxonomy_terms?taxonomy_id=${String(id)}&per_page=100`))
      .contents as Satz[];
    expect(begriffe).toHaveLength(11);
    const wohnen = begriffe.find(({ code }) => code === 'WOHNEN')?.['id'];
    expect(pruefe('taxonomy_term', await lies(`/taxonomy_terms/${String(wohnen)}`))).toEqual([]);
    const treffer = (await lies(`/services?full=true&taxonomy_term_id=${String(wohnen)}`)).contents;
    expect(treffer.length).toBeGreaterThan(0);
    for (const { attributes } of treffer)
      expect(attributes.map(({ taxonomy_term: { code } }: { taxonomy_term: Satz }) => code)).toContain(
        'WOHNEN',
      );
    expect((await lies(`/services?taxonomy_id=${String(id)}`)).total_items).toBe(60);
    expect((await lies('/services?taxonomy_term_id=unbekannt')).total_items).toBe(0);
    expect(
      (await lies(`/service_at_locations?taxonomy_term_id=${String(wohnen)}`)).total_items,
    ).toBeGreaterThan(0);
    expect((await lies('/services?search=Schuldnerberatng')).contents[0].name).toBe('Schuldnerberatung');
    const [nah] = (await lies('/service_at_locations?search=Schuldnerberatung&full=true')).contents;
    const plz = nah.location.addresses[0].postal_code;
    expect(
      (await lies(`/service_at_locations?postcode=${String(plz)}&proximity=5000`)).total_items,
    ).toBeGreaterThan(0);
    expect(await lies('/services?minimal=true&per_page=1')).toMatchObject({
      contents: [{ id: expect.anything(), last_modified: expect.anything() }],
    });
  });

  it('tells since when what changed, and what is gone, without what it said; nothing internal at all', async () => {
    const anbieterId = await createAnbieterImTest(rufe, sabine, { name: 'Pflaumenhaus' });
    const geheim = await createAngebotImTest(
      rufe,
      sabine,
      anbieterId,
      { titel: 'Quittengeheimnis' },
      { oeffentlich: false },
    );
    const weg = await createAngebotImTest(rufe, sabine, anbieterId, { titel: 'Quittenkurs' });
    const da = await createAngebotImTest(rufe, sabine, anbieterId, { titel: 'Quittencafe' });
    const vorher = (await lies(`/services/${da}`)).last_modified;
    await rufe(sabine, 'POST', `/angebote/${weg}/archivierungen`, { version: 1, grund: 'BEENDET' });
    await rufe(sabine, 'POST', `/angebote/${da}/bestaetigungen`, { version: 1 });
    const seit = await lies(`/services?modified_after=${encodeURIComponent(vorher)}&full=true`);
    expect(seit.contents.map(({ id }: Satz) => id)).toEqual(expect.arrayContaining([weg, da]));
    expect(seit.contents.find(({ id }: Satz) => id === weg)).toEqual({
      id: weg,
      name: 'Nicht mehr im Verzeichnis',
      status: 'defunct',
      last_modified: expect.any(String),
    });
    expect((await lies(`/services/${weg}`)).status).toBe('defunct');
    const alles = JSON.stringify([
      seit,
      await lies('/services?per_page=100&full=true'),
      await lies('/organizations?full=true'),
    ]);
    for (const wort of ['Quittengeheimnis', 'Ute Beispiel', 'pflege@', geheim, sabine.kontoId])
      expect(alles, wort).not.toContain(wort);
    expect(alles).not.toContain('Quittenkurs');
    expect((await hole(`/services/${geheim}`)).status).toBe(404);
    expect((await hole('/services/kein-angebot')).status).toBe(404);
    expect((await hole(`/service_at_locations/${geheim}`)).status).toBe(404);
    expect((await hole(`/organizations/${weg}`)).status).toBe(404);
  });

  it('answers with a mark, is not asked twice for the same, and bounds what is asked', async () => {
    const erste = await hole('/services?per_page=3');
    expect(erste.kopf['last-modified']).toBeDefined();
    expect(erste.kopf['access-control-allow-origin']).toBe('*');
    const zweite = await hole('/services?per_page=3', { 'if-none-match': String(erste.kopf['etag']) });
    expect([zweite.status, zweite.body]).toEqual([304, null]);
    // A proxy that packs answers sends the mark back as a weak one.
    for (const bekannt of [`W/${erste.kopf['etag']}`, `"x", W/${erste.kopf['etag']}`, '*'])
      expect((await hole('/services?per_page=3', { 'if-none-match': bekannt })).status, bekannt).toBe(304);
    expect((await hole('/services?per_page=3', { 'if-none-match': '"x"' })).status).toBe(200);
    for (const falsch of [
      'per_page=101',
      'per_page=0',
      'page=0',
      'page=-1',
      'page=1e9',
      'page=x',
      'page=1&page=2',
      'modified_after=gestern',
      'modified_after=2026-02-30',
      'modified_after=0000-01-01',
      'modified_after=2026-10-05T25:00:00Z',
      'format=xml',
      'organization_id=1',
      'postcode=abc',
      'proximity=weit',
      `search=${'x'.repeat(201)}`,
    ]) {
      const { status, body } = await hole(`/services?${falsch}`);
      const [name] = falsch.split('=');
      expect([status, body.title], falsch).toEqual([400, expect.stringMatching(`^${name}: expected .{5}`)]);
    }
    // A plus that came unescaped, a day, a moment without a zone: all are meant.
    const seit = async (wert: string) => (await lies(`/services?modified_after=${wert}`)).total_items;
    const alle = (await lies('/services')).total_items;
    for (const wert of ['2026-01-01T00:00:00+02:00', '2026-01-01', '2026-01-01T12:00', '0001-01-01'])
      expect(await seit(wert), wert).toBeGreaterThanOrEqual(alle);
    expect(await seit('2199-01-01T00:00:00+02:00')).toBe(0);
    expect(await lies('/services?page=1000000')).toMatchObject({ size: 0, empty: true, last_page: true });
    expect((await lies('/services/')).total_items).toBe(alle);
    const stati: number[] = [];
    for (let nr = 0; nr < 245; nr += 1) stati.push((await hole('/taxonomies', {}, '192.0.2.7')).status);
    expect(stati.filter((status) => status === 429).length).toBe(5);
    const zuViel = await hole('/taxonomies', {}, '192.0.2.7');
    expect([zuViel.status, zuViel.kopf['access-control-allow-origin']]).toEqual([429, '*']);
    expect(zuViel.kopf['retry-after']).toBeDefined();
  });

  it('a page of others may ask first; what is not there or would write is refused as JSON, never answered by a page', async () => {
    const frage = async (method: 'GET' | 'OPTIONS' | 'POST' | 'DELETE' | 'HEAD', pfad: string) =>
      server.inject({ method, url: `/hsds/v3${pfad}`, remoteAddress: '10.2.1.1' });
    for (const pfad of ['', '/services', '/services/x']) {
      const vorab = await frage('OPTIONS', pfad);
      expect([vorab.statusCode, vorab.payload], pfad).toEqual([204, '']);
      expect(vorab.headers).toMatchObject({
        'access-control-allow-origin': '*',
        'access-control-allow-methods': 'GET, HEAD, OPTIONS',
        'access-control-allow-headers': '*',
      });
      const schreiben = await frage('POST', pfad);
      expect([schreiben.statusCode, schreiben.headers['allow']], pfad).toEqual([405, 'GET, HEAD, OPTIONS']);
      expect((await frage('DELETE', pfad)).statusCode, pfad).toBe(405);
    }
    for (const pfad of ['/nix', '/services/x/y', '/services/00000000-0000-0000-0000-000000000000']) {
      const nichts = await frage('GET', pfad);
      expect([nichts.statusCode, nichts.headers['access-control-allow-origin']], pfad).toEqual([404, '*']);
      expect(nichts.json(), pfad).toMatchObject({ title: 'Not found', status: 404 });
    }
    const kopf = await frage('HEAD', '/services');
    expect([kopf.statusCode, kopf.payload, kopf.headers['etag']]).toEqual([200, '', expect.any(String)]);
  });
});
