import { describe, expect, it } from 'vitest';
import { MODULE } from '#src/anwendung/module.ts';
import { createTestDienste } from '#test/support/dienste.ts';
import { createTestServer } from '#test/support/server.ts';
import { createWelt } from '#test/support/welt.ts';
import { createSchritt } from './test-kette.ts';
import { KETTENVORLAGEN } from './vorlagen.model.ts';

const dienste = await createTestDienste();
const welt = await createWelt(dienste);
const fremdeWelt = await createWelt(dienste);
const { rufe } = await createTestServer(dienste, MODULE);
dienste.setStichtag('2026-10-19');
const sabine = welt.konto('KOORDINATION', welt.kreis);
const jana = welt.konto('CASE_MANAGEMENT', welt.stadt);
const team = welt.konto('TEAMLEITUNG', welt.traeger);
const fremd = fremdeWelt.konto('KOORDINATION', fremdeWelt.kreis);
const fremdeJana = fremdeWelt.konto('CASE_MANAGEMENT', fremdeWelt.stadt);

const KETTE = {
  art: 'FALL',
  name: 'Übergang in das Jobcenter',
  schritte: [
    createSchritt('1', { titel: 'Unterlagen sammeln', wer: 'KLIENT', akteur: 'Person', fristTage: 7 }),
    createSchritt('2', { titel: 'Antrag abgeben', fristTage: 14, uebergabe: 'Übergabeblatt' }),
    createSchritt('3', { titel: 'Gemeinsame Sprechstunde', geplant: true }),
  ],
};
const create = async (pfad: string, body: object, actor = sabine): Promise<string> => {
  const antwort = await rufe(actor, 'POST', pfad, body);
  expect(antwort.status, JSON.stringify(antwort.body)).toBeLessThan(300);
  return antwort.body.id;
};
const lies = async (id: string, actor = sabine, nr = '') => rufe(actor, 'GET', `/ketten/${id}${nr}`);
async function release(id: string, nr = 1, gueltigVon = '2026-10-01', version = 1) {
  const antwort = await rufe(sabine, 'POST', `/ketten/${id}/fassungen/${String(nr)}/freigabe`, {
    version,
    gueltigVon,
  });
  expect(antwort.status, JSON.stringify(antwort.body)).toBe(201);
}
async function openKette(teil: object = {}): Promise<string> {
  const id = await create('/ketten', { ...KETTE, ...teil });
  await release(id);
  return id;
}
async function openFall(familienname: string, actor = jana): Promise<string> {
  return create(
    '/kurzberatungen',
    {
      zugangsweg: 'SOZIALAMT',
      sprache: 'ar',
      bedarfe: ['SPRACHE'],
      information: { am: '2026-10-19', form: 'BEIDES' },
      person: { art: 'NEU', identitaet: { familienname, vornamen: 'Rahaf' } },
    },
    actor,
  );
}

describe('a Kette', () => {
  it('is a draft that only Koordination and KI-Leitung see, until it is released', async () => {
    const id = await create('/ketten', KETTE);
    expect((await lies(id)).body).toMatchObject({ stand: 'ENTWURF', nr: 1, schritte: KETTE.schritte });
    for (const actor of [jana, team]) expect((await lies(id, actor)).status).toBe(404);
    await release(id);
    for (const actor of [jana, team])
      expect((await lies(id, actor)).body).toMatchObject({ stand: 'GUELTIG' });
    expect((await lies(id, fremd)).status).toBe(404);
    const { ketten } = (await rufe(fremdeJana, 'GET', '/ketten')).body;
    expect(ketten).toEqual([]);
  });

  it('keeps what was released: a change is the next Fassung, and the one before ends the day before', async () => {
    const id = await openKette();
    const aendere = (nr: number, body: object) =>
      rufe(sabine, 'PUT', `/ketten/${id}/fassungen/${String(nr)}`, { ...KETTE, version: 1, ...body });
    expect((await aendere(1, { version: 2 })).body.code).toBe('FREIGEGEBEN');
    expect((await rufe(sabine, 'POST', `/ketten/${id}/fassungen`)).body).toEqual({ id, nr: 2 });
    expect((await rufe(sabine, 'POST', `/ketten/${id}/fassungen`)).body.code).toBe('ENTWURF_VORHANDEN');
    expect((await aendere(2, { name: 'Zweite Fassung' })).status).toBe(200);
    const zugleich = await aendere(2, { name: 'Zugleich' });
    expect(zugleich.status).toBe(409);
    expect(zugleich.body.zustand).toMatchObject({ version: 2, name: 'Zweite Fassung' });
    await release(id, 2, '2026-11-01', 2);
    expect((await lies(id)).body).toMatchObject({
      name: KETTE.name,
      gueltigBis: '2026-10-31',
      fassungen: [
        { nr: 2, stand: 'KUENFTIG' },
        { nr: 1, stand: 'GUELTIG' },
      ],
    });
    expect((await lies(id, jana, '?nr=2')).status).toBe(404);
    dienste.setStichtag('2026-11-01');
    expect((await lies(id, jana)).body).toMatchObject({ nr: 2, name: 'Zweite Fassung' });
    dienste.setStichtag('2026-10-19');
    await expect(
      dienste.admin.query(
        `UPDATE steuerung.kette_fassung SET name = 'anders' WHERE kette_id = $1 AND nr = 1`,
        [id],
      ),
    ).rejects.toThrow('a released Fassung stays as it is');
  });

  it('ends on a day, and a draft is thrown away', async () => {
    const id = await openKette();
    const ende = (body: object) =>
      rufe(sabine, 'POST', `/ketten/${id}/fassungen/1/ende`, { version: 2, ...body });
    expect((await ende({ gueltigBis: '2026-09-30' })).body.errors).toMatchObject([
      { pointer: '/gueltigBis' },
    ]);
    expect((await ende({ gueltigBis: '2026-10-18' })).status).toBe(201);
    expect((await lies(id)).body.stand).toBe('AUSSER_KRAFT');
    expect((await lies(id, jana)).status).toBe(404);
    expect((await rufe(sabine, 'DELETE', `/ketten/${id}/fassungen/1`)).body.code).toBe('FREIGEGEBEN');
    const entwurf = await create('/ketten', KETTE);
    expect((await rufe(sabine, 'DELETE', `/ketten/${entwurf}/fassungen/1`)).status).toBe(200);
    expect((await lies(entwurf)).status).toBe(404);
  });

  it('names no person, and its ways lead forward', async () => {
    const mitName = { ...KETTE, schritte: [createSchritt('1', { akteur: 'Frau Zidan, Jobcenter' })] };
    expect((await rufe(sabine, 'POST', '/ketten', mitName)).body.code).toBe('PERSONENBEZUG');
    const zurueck = { ...KETTE, schritte: [createSchritt('1'), createSchritt('2', { danach: '1' })] };
    expect((await rufe(sabine, 'POST', '/ketten', zurueck)).body.errors).toMatchObject([
      { pointer: '/schritte/1/danach', code: 'ZIEL_RUECKWAERTS' },
    ]);
    expect((await rufe(jana, 'POST', '/ketten', KETTE)).status).toBe(403);
  });

  it('takes the templates of the evaluation, writes them as BPMN and reads them again', async () => {
    for (const { code: _, ...vorlage } of KETTENVORLAGEN) {
      const id = await create('/ketten', vorlage);
      expect((await lies(id)).body).toMatchObject(vorlage);
      const datei = await rufe(sabine, 'GET', `/ketten/${id}/fassungen/1/kette.bpmn`);
      expect(datei.status).toBe(200);
      const xml = datei.roh.toString('utf8');
      const gelesen = await rufe(sabine, 'POST', '/ketten/bpmn', { xml });
      expect(gelesen.body).toEqual({ ...vorlage, nichtUebernommen: [] });
    }
  });
});

describe('a Kette in a Fall', () => {
  it('becomes steps of the Hilfeplan with Stelle and deadline, in the order of the Kette', async () => {
    const ketteId = await openKette();
    const akteId = await openFall('Kettenprobe');
    const start = (body: object, actor = jana) =>
      rufe(actor, 'POST', `/akten/${akteId}/ketten`, { ketteId, nr: 1, beginn: '2026-10-19', ...body });
    expect((await start({ kennungen: ['2', '1'] })).body).toEqual({ id: akteId, schritte: 2 });
    const { aufgaben } = (await rufe(jana, 'GET', `/akten/${akteId}`)).body;
    expect(aufgaben).toMatchObject([
      {
        was: 'Unterlagen sammeln (Person)',
        wer: 'KLIENT',
        faelligAm: '2026-10-26',
        kette: { kennung: '1', nr: 1 },
      },
      {
        was: 'Antrag abgeben (Jobcenter). Übergabe: Übergabeblatt',
        faelligAm: '2026-11-09',
        kette: { ketteId, kennung: '2', name: KETTE.name, schnittstelle: 'JOBCENTER', akteur: 'Jobcenter' },
      },
    ]);
    // What is only planned cannot be started, nor what the page did not show.
    expect((await start({ kennungen: ['3'] })).body.code).toBe('AUSWAHL_UNGUELTIG');
    expect((await start({ kennungen: ['1'], nr: 2 })).body.code).toBe('KETTE_GEAENDERT');
    expect((await start({ kennungen: ['1'] }, fremdeJana)).status).toBe(404);
    expect((await start({ kennungen: ['1'] }, sabine)).status).toBe(403);
  });

  it('starts only what holds, is for cases and belongs to the own Standort', async () => {
    const akteId = await openFall('Andersen');
    const start = (ketteId: string) =>
      rufe(jana, 'POST', `/akten/${akteId}/ketten`, {
        ketteId,
        nr: 1,
        beginn: '2026-10-19',
        kennungen: ['1'],
      });
    expect((await start(await create('/ketten', KETTE))).status).toBe(404);
    expect((await start(await openKette({ art: 'STRUKTUR' }))).status).toBe(404);
    const fremde = await create('/ketten', KETTE, fremd);
    await rufe(fremd, 'POST', `/ketten/${fremde}/fassungen/1/freigabe`, {
      version: 1,
      gueltigVon: '2026-10-01',
    });
    expect((await start(fremde)).status).toBe(404);
    const { aufgaben } = (await rufe(jana, 'GET', `/akten/${akteId}`)).body;
    expect(aufgaben).toEqual([]);
  });
});
