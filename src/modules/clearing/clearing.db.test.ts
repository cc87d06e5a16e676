import { beforeAll, describe, expect, it } from 'vitest';
import { createUuidV7 } from '#src/core/ids.ts';
import { modul as fall } from '#src/modules/fall/index.ts';
import { createFallwelt, KRITERIEN_JA } from '#src/modules/fall/test-fall.ts';
import { createTestServer } from '#test/support/server.ts';
import { createWelt } from '#test/support/welt.ts';
import { modul } from './index.ts';

const {
  dienste,
  welt,
  jana,
  sql,
  rufe: rufeFall,
  openKurzberatung,
  giveEinwilligung,
  version,
} = await createFallwelt();
const { rufe } = await createTestServer(dienste, [modul, fall]);
const koordination = welt.konto('KOORDINATION', welt.kreis);
const omar = welt.konto('CASE_MANAGEMENT', welt.stadt);
const HEUTE = '2026-10-19';
const AUSSCHLUSS = [{ text: 'Schon im Fallmanagement des Jobcenters', quelle: 'Konzept 2026, Kapitel 4' }];
const KRITERIEN = [{ text: 'Mehrere Rechtskreise berührt', quelle: 'Fachkonzept 2026, Kapitel 3' }];

beforeAll(async () => {
  await sql(`INSERT INTO benutzer.konto (id, kennung, name) VALUES ($1, $2, 'Omar Zwei')`, [
    omar.kontoId,
    `omar-${omar.kontoId.slice(-8)}`,
  ]);
  await sql(
    `INSERT INTO benutzer.mitgliedschaft (id, konto_id, rolle, mandant_id, standort_id, gueltig_von)
     VALUES ($1, $2, 'CASE_MANAGEMENT', $3, $4, '2020-01-01')`,
    [omar.mitgliedschaftId, omar.kontoId, welt.stadt.id, welt.standortId],
  );
});

const set = (body: object, actor = koordination) => rufe(actor, 'POST', '/standort/clearing', body);
const setHeute = async (body: object) => expect((await set({ gueltigVon: HEUTE, ...body })).status).toBe(201);

async function openEntscheidung(): Promise<string> {
  const id = await openKurzberatung();
  await giveEinwilligung(id);
  await rufeFall(jana, 'POST', `/akten/${id}/ueberfuehrung`, { version: await version(id) });
  const body = { version: await version(id), kriterien: KRITERIEN_JA };
  await rufeFall(jana, 'PUT', `/akten/${id}/aufnahmekriterien`, body);
  return id;
}
const decide = async (id: string, clearing?: object) =>
  rufe(jana, 'POST', `/akten/${id}/aufnahme`, {
    version: await version(id),
    entscheidung: 'AUFGENOMMEN',
    ...(clearing === undefined ? {} : { clearing }),
  });
const stand = async (id: string) => (await rufe(jana, 'GET', `/akten/${id}/clearing`)).body;
const vermerk = async (id: string) => (await rufe(jana, 'GET', `/akten/${id}`)).body.aufnahme.clearing;

describe('setting the Clearing of a Standort', () => {
  it('is for Koordination and Leitung of this Standort, from today on, and another Standort sees nothing', async () => {
    const andere = await createWelt(dienste);
    expect((await rufe(koordination, 'GET', '/standort/clearing')).body).toMatchObject({
      heute: null,
      alle: [],
    });
    const rueck = await set({ art: 'A', gueltigVon: '2026-10-18' });
    expect([rueck.status, rueck.body.code]).toEqual([422, 'DATUM_VERGANGEN']);
    const nie = await set({ art: 'A', gueltigVon: '2199-01-01' });
    expect([nie.status, nie.body.code]).toEqual([422, 'TAG_ZU_WEIT']);
    expect((await set({ art: 'B', gespraech: 3, gueltigVon: HEUTE })).status).toBe(422);
    expect(
      (await set({ art: 'A', gueltigVon: HEUTE, ausschluss: [{ text: 'Ohne Quelle', quelle: '' }] })).status,
    ).toBe(422);
    await setHeute({ art: 'A', gespraech: 3, ausschluss: AUSSCHLUSS, kriterien: KRITERIEN });
    expect(
      (await set({ art: 'B', gueltigVon: '2027-01-01' }, welt.konto('KI_LEITUNG', welt.kreis))).status,
    ).toBe(201);
    const { body } = await rufe(koordination, 'GET', '/standort/clearing');
    expect(body.heute).toEqual({
      art: 'A',
      gespraech: 3,
      ausschluss: AUSSCHLUSS,
      kriterien: KRITERIEN,
      gueltigVon: HEUTE,
    });
    expect(body.alle.map(({ art }: { art: string }) => art)).toEqual(['B', 'A']);
    const fremd = await rufe(andere.konto('KOORDINATION', andere.kreis), 'GET', '/standort/clearing');
    expect(fremd.body.alle).toEqual([]);
    expect((await set({ art: 'A', gueltigVon: HEUTE }, jana)).status).toBe(403);
  });
});

describe('deciding over the Aufnahme', () => {
  it('without a model nothing is asked and nothing is noted', async () => {
    const andere = await createFallwelt();
    expect(await andere.openFall()).toBeDefined();
  });

  it('model A: before the third conversation a reason is asked for, and with it the decision stands', async () => {
    await setHeute({ art: 'A', gespraech: 3, ausschluss: AUSSCHLUSS, kriterien: KRITERIEN });
    const id = await openEntscheidung();
    expect(await stand(id)).toMatchObject({
      modell: { art: 'A', gespraech: 3, ausschluss: AUSSCHLUSS, kriterien: KRITERIEN },
      gespraeche: 0,
    });
    const ohne = await decide(id);
    expect([ohne.status, ohne.body.code]).toEqual([422, 'CLEARING_BEGRUENDUNG_FEHLT']);
    const [{ zustand } = { zustand: '' }] = await sql<{ zustand: string }>(
      'SELECT zustand FROM fall.akte WHERE id = $1',
      [id],
    );
    expect(zustand).toBe('AUFNAHME_OFFEN');
    expect((await decide(id, { begruendung: 'Akute Krise.' })).status).toBe(201);
    expect(await vermerk(id)).toEqual({
      modell: 'A',
      abweichungen: ['GESPRAECH_ZU_FRUEH'],
      zweitePerson: null,
      begruendung: 'Akute Krise.',
    });
  });

  it('model A: after the third conversation nothing is asked', async () => {
    await setHeute({ art: 'A', gespraech: 3 });
    const id = await openEntscheidung();
    for (const datum of ['2026-10-12', '2026-10-14', '2026-10-16']) {
      await rufe(jana, 'POST', `/akten/${id}/kontakte`, { datum, art: 'TELEFON' });
    }
    expect((await decide(id)).status).toBe(201);
    expect(await vermerk(id)).toMatchObject({ modell: 'A', abweichungen: [] });
  });

  it('model B: records who decided, too; nobody from outside and not oneself', async () => {
    await setHeute({ art: 'B' });
    const id = await openEntscheidung();
    expect((await stand(id)).personen).toEqual([{ kontoId: omar.kontoId, name: 'Omar Zwei' }]);
    for (const zweitePersonId of [jana.kontoId, createUuidV7()]) {
      const antwort = await decide(id, { zweitePersonId, kapazitaet: true });
      expect([antwort.status, antwort.body.code]).toEqual([422, 'ZWEITE_PERSON_UNGEEIGNET']);
    }
    expect((await decide(id, { zweitePersonId: omar.kontoId, kapazitaet: true })).status).toBe(201);
    expect(await vermerk(id)).toEqual({
      modell: 'B',
      abweichungen: [],
      zweitePerson: 'Omar Zwei',
      begruendung: null,
    });
    const [zeile] = await sql<{ codes: object; alles: string }>(
      `SELECT codes, e::text AS alles FROM fall.ereignis e WHERE akte_id = $1 AND art = 'AUFGENOMMEN'`,
      [id],
    );
    expect(zeile?.codes).toMatchObject({ clearingModell: 'B', clearingAbweichungen: [] });
    expect(zeile?.alles).not.toContain('Omar');
  });

  it('model B: alone and without capacity goes through with a reason, never a block', async () => {
    await setHeute({ art: 'B' });
    const id = await openEntscheidung();
    expect((await decide(id)).body.code).toBe('CLEARING_BEGRUENDUNG_FEHLT');
    expect((await decide(id, { begruendung: 'Kollegin krank, Frist läuft.' })).status).toBe(201);
    expect(await vermerk(id)).toMatchObject({ abweichungen: ['ZWEITE_PERSON_FEHLT', 'KAPAZITAET_FEHLT'] });
  });

  it('model B: a no for want of capacity is of two as well, or has its reason; the wish of the person asks nobody', async () => {
    await setHeute({ art: 'B' });
    const lehneAb = async (id: string, ablehnungsgrund: string, mitentscheidung?: object) =>
      rufe(jana, 'POST', `/akten/${id}/aufnahme`, {
        version: await version(id),
        entscheidung: 'NICHT_AUFGENOMMEN',
        alternativerVerweis: 'Migrationsberatung, 0123 456',
        ablehnungsgrund,
        mitentscheidung,
      });
    const id = await openEntscheidung();
    const allein = await lehneAb(id, 'KAPAZITAET');
    expect([allein.body.code, allein.body.errors[0].pointer]).toEqual([
      'CLEARING_BEGRUENDUNG_FEHLT',
      '/mitentscheidung/begruendung',
    ]);
    expect((await rufe(jana, 'GET', `/akten/${id}`)).body.akte.zustand).toBe('AUFNAHME_OFFEN');
    expect((await lehneAb(id, 'KAPAZITAET', { zweitePersonId: jana.kontoId })).body.code).toBe(
      'ZWEITE_PERSON_UNGEEIGNET',
    );
    expect((await lehneAb(id, 'KAPAZITAET', { zweitePersonId: omar.kontoId })).status).toBe(201);
    expect(await vermerk(id)).toEqual({
      modell: 'B',
      abweichungen: [],
      zweitePerson: 'Omar Zwei',
      begruendung: null,
    });
    const wunsch = await openEntscheidung();
    expect((await lehneAb(wunsch, 'WUNSCH')).status).toBe(201);
    expect(await vermerk(wunsch)).toBeNull();
    const dritte = await openEntscheidung();
    expect((await lehneAb(dritte, 'KRITERIEN', { begruendung: 'Kollegin krank.' })).status).toBe(201);
    expect(await vermerk(dritte)).toMatchObject({ abweichungen: ['ZWEITE_PERSON_FEHLT'] });
  });

  it('AT-14 stays before it: no reason replaces the consent', async () => {
    await setHeute({ art: 'B' });
    const id = await openKurzberatung();
    await rufe(jana, 'POST', `/akten/${id}/ueberfuehrung`, { version: await version(id) });
    const body = { version: await version(id), kriterien: KRITERIEN_JA };
    await rufe(jana, 'PUT', `/akten/${id}/aufnahmekriterien`, body);
    const antwort = await decide(id, { begruendung: 'Trotzdem.' });
    expect(antwort.status).toBe(422);
    expect(antwort.body.code).not.toBe('CLEARING_BEGRUENDUNG_FEHLT');
  });

  it('is not there for who may not open the Akte', async () => {
    const id = await openEntscheidung();
    expect((await rufe(omar, 'GET', `/akten/${id}/clearing`)).status).toBe(404);
  });
});
