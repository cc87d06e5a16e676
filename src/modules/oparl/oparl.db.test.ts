import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { modul as gremium } from '#src/modules/gremium/index.ts';
import { createTestDienste } from '#test/support/dienste.ts';
import { createTestServer } from '#test/support/server.ts';
import { createWelt } from '#test/support/welt.ts';
import { modul } from './index.ts';

const dienste = await createTestDienste();
const welt = await createWelt(dienste);
const { rufe } = await createTestServer(dienste, [gremium, modul]);
dienste.setStichtag('2026-10-19');
const sabine = welt.konto('KOORDINATION', welt.kreis);
const ulrich = welt.konto('KI_LEITUNG', welt.kreis);
const BASIS = `${dienste.basisUrl}/api/v1`;
const hier = `/oparl/bodies/${welt.standortId}`;

type Objekt = Record<string, unknown> & { id: string; type: string };
type Schema = {
  required?: string[];
  properties?: Record<string, { type?: string; format?: string; pattern?: string }>;
};

/** Nobody is logged in. */
const lies = async (url: string) => (await rufe(null, 'GET', url.replace(BASIS, ''))).body;
async function create(pfad: string, body: object): Promise<string> {
  const antwort = await rufe(sabine, 'POST', pfad, body);
  expect(antwort.status, JSON.stringify(antwort.body)).toBe(201);
  return antwort.body.id;
}
const publish = async (art: string, id: string, oeffentlich = true) => {
  const pfad = `/veroeffentlichungen/${art}/${id}`;
  expect((await rufe(sabine, 'PUT', pfad, { oeffentlich })).status).toBe(200);
};
const openVorlage = async (gremiumId: string, sitzungId: string, titel: string): Promise<string> => {
  const id = await create(`/gremien/${gremiumId}/vorlagen`, {
    art: 'BESCHLUSS',
    titel,
    sachverhalt: 'Unterlagen werden doppelt verlangt.',
    vorschlag: 'Ein Übergabeblatt wird eingeführt.',
    kosten: '2.000 Euro',
    bestaetigt: true,
  });
  for (const angabe of [{ schritt: 'FREIGEBEN' }, { schritt: 'AUFNEHMEN', sitzungId }]) {
    const { version } = (await rufe(sabine, 'GET', `/vorlagen/${id}`)).body;
    expect((await rufe(sabine, 'POST', `/vorlagen/${id}/schritte`, { version, ...angabe })).status).toBe(201);
  }
  return id;
};

let ids = { gremium: '', geheim: '', sitzung: '', online: '', offen: '', intern: '' };

beforeAll(async () => {
  const kopf = { entstehung: 'NEU', beginn: '2024-01-01', turnus: 'HALBJAEHRLICH' };
  const oben = await create('/gremien', { ...kopf, art: 'LENKUNGSGRUPPE', name: 'Lenkungsgruppe' });
  const unten = { ...kopf, art: 'BEGLEITGRUPPE', name: 'Nicht für alle', oberId: oben };
  const geheim = await create('/gremien', unten);
  const tagesordnung = [{ art: 'BERATUNG', titel: 'Haushalt intern', vorlage: 'Nur für uns.' }];
  const eine = { datum: '2026-10-15', beginn: '10:00', dauer: 90, tagesordnung };
  const sitzung = await create(`/gremien/${oben}/sitzungen`, { ...eine, form: 'PRAESENZ', ort: 'Kreishaus' });
  const zugang = { ...eine, form: 'ONLINE', ort: 'https://treffen.example/raum-7' };
  const online = await create(`/gremien/${oben}/sitzungen`, zugang);
  const offen = await openVorlage(oben, sitzung, 'Übergabeblatt');
  const intern = await openVorlage(oben, sitzung, 'Nicht für die Öffentlichkeit');
  ids = { gremium: oben, geheim, sitzung, online, offen, intern };
  await publish('GREMIUM', oben);
  for (const id of [sitzung, online]) await publish('SITZUNG', id);
  await publish('VORLAGE', offen);
});

describe('OParl', () => {
  it('is read without an account, from the entry to every object, as the schema of OParl 1.1 asks', async () => {
    const system = await lies('/oparl/system');
    checkSchema(system);
    const bodies = await lies(system.body);
    const body = bodies.data.find(({ id }: Objekt) => id === `${BASIS}${hier}`);
    checkSchema(body);
    expect(await lies(body.id)).toEqual(body);
    const gesehen: string[] = [];
    for (const liste of [body.organization, body.meeting, body.paper, body.person]) {
      for (const objekt of (await lies(liste)).data) {
        gesehen.push(objekt.type.split('/').at(-1));
        for (const teil of listTeile(objekt)) {
          checkSchema(teil);
          expect(await lies(teil.id), teil.id).toEqual(teil);
        }
      }
    }
    expect(gesehen).toEqual(['Organization', 'Meeting', 'Meeting', 'Paper']);
    const verweise =
      JSON.stringify(await lies(body.paper)).match(
        /http[^"]+\/(?:agendaitems|meetings|organizations)\/[^"]+/g,
      ) ?? [];
    expect(verweise.length).toBeGreaterThan(3);
    for (const url of verweise)
      expect((await rufe(null, 'GET', url.replace(BASIS, ''))).status, url).toBe(200);
  });

  it('tells nothing that was not made public', async () => {
    const alles = [];
    for (const liste of ['organizations', 'meetings', 'papers', 'persons'])
      alles.push(await lies(`${hier}/${liste}`));
    const text = JSON.stringify(alles);
    expect(text).toContain('Übergabeblatt');
    for (const wort of [
      'Nicht für',
      'intern',
      'Nur für uns',
      'treffen.example',
      ids.geheim,
      ids.intern,
      sabine.kontoId,
    ]) {
      expect(text, wort).not.toContain(wort);
    }
    for (const pfad of [
      `organizations/${ids.geheim}`,
      `papers/${ids.intern}`,
      `agendaitems/${ids.intern}`,
      `files/${ids.intern}`,
      `files/${ids.intern}/text`,
      `locations/${ids.online}`,
    ]) {
      expect((await rufe(null, 'GET', `${hier}/${pfad}`)).status, pfad).toBe(404);
    }
    const anderswo = (await createWelt(dienste)).standortId;
    expect((await rufe(null, 'GET', `/oparl/bodies/${anderswo}/papers/${ids.offen}`)).status).toBe(404);
    expect((await rufe(null, 'GET', `/oparl/bodies/${anderswo}`)).status).toBe(404);
  });

  it('gives the words of a Vorlage, and its result when the minutes are approved', async () => {
    const datei = await rufe(null, 'GET', `${hier}/files/${ids.offen}/text`);
    expect(datei.roh.toString('utf8')).toContain('Beschlussvorschlag\nEin Übergabeblatt wird eingeführt.');
    const pfad = `/gremiensitzungen/${ids.sitzung}`;
    const beschlussId = await create(`${pfad}/beschluesse`, {
      text: 'Das Übergabeblatt gilt ab Januar.',
      verfahren: 'KONSENS',
      verantwortlich: 'Jobcenter',
      bestaetigt: true,
    });
    const { version } = (await rufe(sabine, 'GET', `/vorlagen/${ids.offen}`)).body;
    const beraten = { version, schritt: 'BERATEN', ergebnis: 'BESCHLOSSEN', beschlussId };
    expect((await rufe(sabine, 'POST', `/vorlagen/${ids.offen}/schritte`, beraten)).status).toBe(201);
    const item = `${hier}/agendaitems/${ids.offen}`;
    expect(await lies(item)).not.toHaveProperty('result');
    const stand = async () => (await rufe(sabine, 'GET', pfad)).body.version;
    const protokoll = { version: await stand(), protokoll: 'Das bleibt drinnen.', bestaetigt: true };
    expect((await rufe(sabine, 'PUT', `${pfad}/protokoll`, protokoll)).status).toBe(200);
    expect((await rufe(ulrich, 'POST', `${pfad}/genehmigung`, { version: await stand() })).status).toBe(201);
    expect(await lies(item)).toMatchObject({
      result: 'beschlossen',
      resolutionText: 'Das Übergabeblatt gilt ab Januar.',
    });
    const sitzung = await lies(`${hier}/meetings/${ids.sitzung}`);
    expect(sitzung).toMatchObject({ meetingState: 'durchgeführt', start: '2026-10-15T08:00:00.000Z' });
    expect(JSON.stringify(sitzung)).not.toContain('drinnen');
  });

  it('turns pages with links, and says what changed and what is withdrawn', async () => {
    const eine = await lies(`${hier}/meetings?limit=1`);
    expect(eine.pagination).toEqual({ totalElements: 2, elementsPerPage: 1, currentPage: 1, totalPages: 2 });
    expect(eine.links.prev).toBeUndefined();
    const zwei = await lies(eine.links.next);
    expect(zwei.data).toHaveLength(1);
    expect(zwei.data[0].id).not.toBe(eine.data[0].id);
    expect(zwei.links.next).toBeUndefined();
    expect(await lies(zwei.links.prev)).toEqual(eine);

    const paper = await lies(`${hier}/papers/${ids.offen}`);
    const seit = (moment: string) => `${hier}/papers?modified_since=${encodeURIComponent(moment)}`;
    const spaeter = new Date(Date.parse(paper.modified) + 1).toISOString();
    expect((await lies(seit(spaeter))).data).toEqual([]);
    await publish('VORLAGE', ids.offen, false);
    expect((await lies(`${hier}/papers`)).data).toEqual([]);
    const geloescht = (await lies(seit(spaeter))).data;
    expect(geloescht).toEqual([
      { id: paper.id, type: paper.type, created: paper.created, modified: expect.any(String), deleted: true },
    ]);
    expect((await lies(paper.id)).deleted).toBe(true);
    expect((await rufe(null, 'GET', `${hier}/files/${ids.offen}/text`)).status).toBe(404);

    // With the Gremium goes what hangs on it.
    await publish('GREMIUM', ids.gremium, false);
    expect((await rufe(null, 'GET', hier)).status).toBe(404);
    expect((await lies(`${hier}/meetings`)).data).toEqual([]);
    expect(await lies(`${hier}/meetings/${ids.sitzung}`)).toMatchObject({ deleted: true });
  });
});

/** An object with those inside it. */
function listTeile(wert: unknown): Objekt[] {
  if (Array.isArray(wert)) return wert.flatMap(listTeile);
  if (typeof wert !== 'object' || wert === null) return [];
  const innen = Object.values(wert).flatMap(listTeile);
  return 'type' in wert ? [wert as Objekt, ...innen] : innen;
}

/** Required fields, types, patterns and formats of the schema for the type that the object says it has. */
function checkSchema(objekt: Objekt): void {
  const name = objekt.type.split('/').at(-1);
  const schema = JSON.parse(readFileSync(`test/standards/oparl-1.1/${name}.json`, 'utf8')) as Schema;
  for (const feld of schema.required ?? []) expect(objekt, `${name}.${feld}`).toHaveProperty(feld);
  for (const [feld, wert] of Object.entries(objekt)) {
    const regel = schema.properties?.[feld];
    expect(regel, `${name} has no field ${feld}`).toBeDefined();
    const art = Array.isArray(wert) ? 'array' : Number.isInteger(wert) ? 'integer' : typeof wert;
    expect(art, `${name}.${feld}`).toBe(regel?.type);
    if (regel?.pattern !== undefined) expect(wert).toMatch(new RegExp(regel.pattern));
    if (regel?.format === 'url') expect(URL.canParse(String(wert)), `${name}.${feld}`).toBe(true);
    if (regel?.format === 'date-time') expect(wert).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d/);
    if (regel?.format === 'date') expect(wert).toMatch(/^\d{4}-\d\d-\d\d$/);
  }
}
