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
    for (const falsch of [
      'per_page=101',
      'per_page=0',
      'page=x',
      'modified_after=gestern',
      'format=xml',
      'organization_id=1',
    ])
      expect((await hole(`/services?${falsch}`)).status, falsch).toBe(400);
    const stati: number[] = [];
    for (let nr = 0; nr < 245; nr += 1) stati.push((await hole('/taxonomies', {}, '192.0.2.7')).status);
    expect(stati.filter((status) => status === 429).length).toBe(5);
  });
});
