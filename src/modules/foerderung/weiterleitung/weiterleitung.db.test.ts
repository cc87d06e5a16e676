import { sql } from 'kysely';
import pg from 'pg';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { KontoActor } from '#src/core/contract/actor.ts';
import { ok } from '#src/core/result.ts';
import { withActor } from '#src/platform/db/with-actor.ts';
import { createTestDienste } from '#test/support/dienste.ts';
import { createTestServer, type Testserver } from '#test/support/server.ts';
import { createActor, createWelt, kontextFuer, type Welt } from '#test/support/welt.ts';
import { modul, runWeiterleitungsfristen } from '../index.ts';
import { ZUSTANDSMASCHINEN } from '../regelwerk/rl-2024-12/zustaende.model.ts';
import { createTestantrag } from '../test-antrag.ts';
import { VERTRAGSPUNKTE } from './weiterleitung.model.ts';

const dienste = await createTestDienste();
const admin = new pg.Client({ connectionString: dienste.datenbank.adminUrl });
let server: Testserver;
let welt: Welt;
let ulrich: KontoActor;
let petra: KontoActor;
let fallId: string;
const anke = createActor('BR_SACHBEARBEITUNG', null);
const PDF = Buffer.from('%PDF-1.7\nVertrag\n%%EOF\n');

beforeAll(async () => {
  await admin.connect();
  server = await createTestServer(dienste, [modul]);
});
afterAll(async () => await admin.end());
beforeEach(async () => {
  dienste.setStichtag('2026-10-19');
  welt = await createWelt(dienste);
  ulrich = welt.konto('KI_LEITUNG');
  petra = welt.konto('ZE_ZEICHNUNG');
  fallId = await createGezeichneten();
});
afterAll(() => dienste.setStichtag('2026-10-19'));

const TRAEGER = 'Caritasverband Lennetal';
const cm = (nummer: number, ort: string, empfaenger = '') => ({
  bezeichnung: `CM ${nummer}`,
  vzae: '1,0',
  ort,
  empfaenger,
});

/** Three posts in the Case Management, one of them planned for the Freie Wohlfahrtspflege. */
async function createGezeichneten(andere?: Welt): Promise<string> {
  if (andere !== undefined) {
    ulrich = andere.konto('KI_LEITUNG');
    petra = andere.konto('ZE_ZEICHNUNG');
  }
  const { body } = await server.rufe(ulrich, 'POST', '/foerderfaelle', { foerderjahr: 2027 });
  const inhalt = createTestantrag({
    caseManagement: [
      cm(1, 'KOORDINIERENDE_STELLE'),
      cm(2, 'KOORDINIERENDE_STELLE'),
      cm(3, 'FREIE_WOHLFAHRTSPFLEGE', TRAEGER),
    ] as never,
    fwBegruendung: 'Konzept, Kapitel 4',
    vertragAnlage4: true,
    ausserhalbJmdMbe: true,
  });
  expect(
    (await server.rufe(ulrich, 'PUT', `/foerderfaelle/${body.id}/antrag`, { version: 1, inhalt })).status,
  ).toBe(200);
  const { status } = await server.rufe(petra, 'POST', `/foerderfaelle/${body.id}/einreichung`, {
    version: 2,
    bestaetigt: true,
  });
  expect(status).toBe(201);
  return body.id;
}

const INHALT = {
  empfaengerart: 'FREIE_WOHLFAHRTSPFLEGE',
  empfaenger: TRAEGER,
  form: 'VERTRAG',
  von: '2027-01-01',
  bis: '2027-12-31',
  nachweisBis: '2028-02-29',
  posten: [{ art: 'CASE_MANAGEMENT', bezeichnung: 'CM 3', vzae: 100, betrag: 5_700_000 }],
  begruendung: 'Konzept, Kapitel 4',
  zusammenarbeit: '',
  jmdMbe: 'Stellenplan des Trägers vom 1. September 2026',
  punkte: [...VERTRAGSPUNKTE],
};
const begin = async (teil: object = {}): Promise<string> => {
  const { status, body } = await server.rufe(ulrich, 'POST', `/foerderfaelle/${fallId}/weiterleitungen`, {
    inhalt: { ...INHALT, ...teil },
  });
  expect([status, body.code]).toEqual([201, undefined]);
  return body.id;
};
const listAls = async (actor: KontoActor) =>
  (await server.rufe(actor, 'GET', `/foerderfaelle/${fallId}/weiterleitungen`)).body;
const lies = async (id: string) =>
  (await listAls(ulrich)).weiterleitungen.find((eine: { id: string }) => eine.id === id);
const act = async (actor: KontoActor, id: string, pfad: string, body: object) =>
  server.rufe(actor, 'POST', `/weiterleitungen/${id}/${pfad}`, {
    version: (await lies(id)).version,
    ...body,
  });
const schritt = (id: string, name: string, grund: string | null = null, actor = ulrich) =>
  act(actor, id, 'schritte', { schritt: name, grund });
const zeichne = (id: string, name: string, grund: string | null = null, actor = petra) =>
  act(actor, id, 'zeichnung', { schritt: name, grund });
const load = (id: string, zu: string, inhalt = PDF) =>
  server.rufe(ulrich, 'POST', `/weiterleitungen/${id}/dateien?zu=${zu}&name=Vertrag.pdf`, inhalt, {
    'content-type': 'application/octet-stream',
  });
const codeOf = ({
  status,
  body,
}: {
  status: number;
  body: { code?: string; errors?: { code: string }[] };
}) => (status < 300 ? status : (body.errors?.[0]?.code ?? body.code));
async function setFall(zustand: string): Promise<void> {
  await admin.query('ALTER TABLE foerderung.foerderfall DISABLE TRIGGER USER');
  await admin.query('UPDATE foerderung.foerderfall SET zustand = $2 WHERE id = $1', [fallId, zustand]);
  await admin.query('ALTER TABLE foerderung.foerderfall ENABLE TRIGGER USER');
}
async function sign(id: string): Promise<void> {
  expect(codeOf(await schritt(id, 'vertrag_pruefen'))).toBe(201);
  expect(codeOf(await load(id, 'VERTRAG'))).toBe(201);
  expect(codeOf(await zeichne(id, 'unterzeichnen'))).toBe(201);
}

describe('a Weiterleitung', () => {
  it('goes from the plan of the Antrag to its end, each step by the right person and at its time', async () => {
    expect((await listAls(ulrich)).plan).toEqual([
      { empfaengerart: 'FREIE_WOHLFAHRTSPFLEGE', empfaenger: TRAEGER, posten: INHALT.posten },
    ]);
    const id = await begin();
    expect((await listAls(ulrich)).plan).toEqual([]);
    expect(codeOf(await zeichne(id, 'unterzeichnen'))).toBe('E-3.2-c');
    expect(codeOf(await schritt(id, 'vertrag_pruefen'))).toBe(201);
    expect(codeOf(await zeichne(id, 'unterzeichnen'))).toBe('E-3.2-c');
    expect(codeOf(await load(id, 'VERTRAG'))).toBe(201);
    expect(codeOf(await zeichne(id, 'unterzeichnen'))).toBe(201);

    await runWeiterleitungsfristen(dienste);
    expect((await lies(id)).zustand).toBe('UNTERZEICHNET');
    await setFall('BESTANDSKRAEFTIG');
    await runWeiterleitungsfristen(dienste);
    expect(await lies(id)).toMatchObject({ zustand: 'AKTIV', wirksamAb: '2026-10-19' });
    expect((await listAls(ulrich)).nachweiseOffen).toBe(1);
    dienste.setStichtag('2028-01-01');
    await runWeiterleitungsfristen(dienste);
    expect((await lies(id)).zustand).toBe('NACHWEIS_OFFEN');
    await runWeiterleitungsfristen(dienste);

    const nachweis = { sachbericht: 'Zwölf Monate beraten.', ausgaben: 5_000_000, erhalten: 5_700_000 };
    expect(codeOf(await act(ulrich, id, 'nachweis', { nachweis }))).toBe('NACHWEISDATEI_FEHLT');
    expect(codeOf(await load(id, 'LE_NACHWEIS'))).toBe(201);
    expect(codeOf(await act(ulrich, id, 'nachweis', { nachweis }))).toBe(201);
    const pruefe = (anerkannt: number) =>
      act(petra, id, 'nachweispruefung', { anerkannt, vermerk: 'Belege gesehen' });
    expect(codeOf(await pruefe(5_000_001))).toBe('ANERKANNT_ZU_VIEL');
    expect(codeOf(await pruefe(4_900_000))).toBe(201);
    expect(await lies(id)).toMatchObject({ pruefung: { anerkannt: 4_900_000, erstattung: 800_000 } });
    expect((await listAls(ulrich)).nachweiseOffen).toBe(0);
    expect(codeOf(await schritt(id, 'abschliessen'))).toBe('ERSTATTUNG_OFFEN');
    expect(codeOf(await zeichne(id, 'erstattung_fordern'))).toBe('GRUND_FEHLT');
    expect(codeOf(await zeichne(id, 'erstattung_fordern', 'Nicht anerkannt'))).toBe(201);
    expect(codeOf(await schritt(id, 'erstattung_eingegangen', 'Eingang am 2. März'))).toBe(201);
    const fertig = await lies(id);
    expect(fertig.zustand).toBe('ABGESCHLOSSEN');
    expect(fertig.ereignisse.map(({ ereignis, rolle }: Record<string, string>) => [ereignis, rolle])).toEqual(
      [
        ['anlegen', 'KI_LEITUNG'],
        ['vertrag_pruefen', 'KI_LEITUNG'],
        ['unterzeichnen', 'ZE_ZEICHNUNG'],
        ['bescheid_wirksam', 'SYSTEM'],
        ['zeitraum_ende', 'SYSTEM'],
        ['nachweis_vorlegen', 'KI_LEITUNG'],
        ['nachweis_pruefen', 'ZE_ZEICHNUNG'],
        ['erstattung_fordern', 'ZE_ZEICHNUNG'],
        ['erstattung_eingegangen', 'KI_LEITUNG'],
      ],
    );
  });

  it('goes on by time although another one is broken, and the run names that one', async () => {
    const kaputt = await begin();
    await sign(kaputt);
    await setFall('BESTANDSKRAEFTIG');
    await admin.query('DELETE FROM foerderung.unterlage WHERE weiterleitung_id = $1', [kaputt]);
    fallId = await createGezeichneten(await createWelt(dienste));
    const heil = await begin();
    await sign(heil);
    await setFall('BESTANDSKRAEFTIG');
    await expect(runWeiterleitungsfristen(dienste)).rejects.toThrow(
      `${kaputt}: the signed document is missing`,
    );
    expect((await lies(heil)).zustand).toBe('AKTIV');
    // The nights of other tests find nothing broken.
    await admin.query('DELETE FROM foerderung.weiterleitung_ereignis WHERE weiterleitung_id = $1', [kaputt]);
    await admin.query('DELETE FROM foerderung.weiterleitung WHERE id = $1', [kaputt]);
  });

  it('waits for the signed Antrag and for the rules: all violations at once', async () => {
    const id = await begin({
      posten: [1, 2, 3].map((nummer) => ({ ...INHALT.posten[0], bezeichnung: `CM ${nummer}` })),
      begruendung: '',
      jmdMbe: '',
      punkte: [],
    });
    const { body } = await schritt(id, 'vertrag_pruefen');
    expect(body.errors.map(({ code }: { code: string }) => code)).toEqual([
      'VERTRAGSPUNKTE',
      'E-3.2-d',
      'E-HK-WL-c',
      'E-HK-WL-a',
    ]);
    expect((await lies(id)).zustand).toBe('ENTWURF');
    const andere = await createWelt(dienste);
    const chef = andere.konto('KI_LEITUNG');
    const entwurf = await server.rufe(chef, 'POST', '/foerderfaelle', { foerderjahr: 2027 });
    const frueh = await server.rufe(chef, 'POST', `/foerderfaelle/${entwurf.body.id}/weiterleitungen`, {
      inhalt: INHALT,
    });
    expect(frueh.body.code).toBe('WEITERLEITUNG_ZU_FRUEH');
    const schief = await server.rufe(ulrich, 'POST', `/foerderfaelle/${fallId}/weiterleitungen`, {
      inhalt: { ...INHALT, form: 'BESCHEID', bis: '2026-12-31' },
    });
    expect(schief.body.errors.map(({ pointer }: { pointer: string }) => pointer)).toEqual([
      '/inhalt/bis',
      '/inhalt/form',
    ]);
  });

  it('passes on no more money than was granted for it', async () => {
    await admin.query(
      `INSERT INTO foerderung.bescheid (id, foerderfall_id, standort_id, lfd, art, stand, auftrag, bescheid, positionen, bewilligt,
         vorgeschlagen_von, vorgeschlagen_am, gezeichnet_von, datum, pruefsumme, bekanntgabe)
       SELECT gen_random_uuid(), f.id, f.standort_id, 1, 'BEWILLIGUNG', 'ERLASSEN', '{}', '{}',
         '[{"position": "cm", "beantragt": 17100000, "bewilligt": 5000000}]', 5000000, gen_random_uuid(), '2026-11-20',
         gen_random_uuid(), '2026-11-21', repeat('a', 64), '{}' FROM foerderung.foerderfall f WHERE f.id = $1`,
      [fallId],
    );
    const id = await begin();
    const { body } = await schritt(id, 'vertrag_pruefen');
    expect(body.errors).toMatchObject([
      { code: 'BETRAG', detail: expect.stringContaining('bewilligt sind dafür nur 50.000,00') },
    ]);
  });

  it('is signed by another person, changed as a draft only, and asks for a new document after a change', async () => {
    const id = await begin();
    expect(codeOf(await schritt(id, 'vertrag_pruefen'))).toBe(201);
    expect(codeOf(await load(id, 'VERTRAG'))).toBe(201);
    const selbst = { ...ulrich, rolle: 'ZE_ZEICHNUNG' } as const;
    expect(codeOf(await zeichne(id, 'unterzeichnen', null, selbst))).toBe('E-ZM-03');
    const change = async (version: number) =>
      server.rufe(ulrich, 'PUT', `/weiterleitungen/${id}`, { version, inhalt: INHALT });
    expect((await change((await lies(id)).version)).body.code).toBe('NICHT_IM_ENTWURF');
    expect(codeOf(await zeichne(id, 'unterzeichnen'))).toBe(201);
    expect(codeOf(await load(id, 'VERTRAG'))).toBe('DATEI_ZUR_UNZEIT');
    await setFall('BESTANDSKRAEFTIG');
    await runWeiterleitungsfristen(dienste);
    expect(codeOf(await schritt(id, 'aendern', 'Neue Stelle'))).toBe(201);
    expect((await change(1)).status).toBe(409);
    expect(codeOf(await change((await lies(id)).version))).toBe(200);
    expect(codeOf(await schritt(id, 'vertrag_pruefen'))).toBe(201);
    expect(codeOf(await zeichne(id, 'unterzeichnen'))).toBe('E-3.2-c');
    expect((await listAls(ulrich)).nachweiseOffen).toBe(1);
  });

  it('is seen by the own Standort, by the Land once it is signed; the draft text is a PDF', async () => {
    const id = await begin();
    const fremd = (await createWelt(dienste)).konto('KI_LEITUNG');
    expect((await server.rufe(fremd, 'GET', `/foerderfaelle/${fallId}/weiterleitungen`)).status).toBe(404);
    expect((await server.rufe(fremd, 'GET', `/weiterleitungen/${id}/entwurf.pdf`)).status).toBe(404);
    expect(codeOf(await load(id, 'VERTRAG'))).toBe(201);
    expect((await listAls(anke)).weiterleitungen).toEqual([]);
    expect((await server.rufe(anke, 'GET', `/weiterleitungen/${id}/entwurf.pdf`)).status).toBe(404);
    const gesehen = await withActor(kontextFuer(dienste, anke, 'foerderung'), async (trx) =>
      ok((await sql`SELECT 1 FROM foerderung.unterlage WHERE foerderfall_id = ${fallId}`.execute(trx)).rows),
    );
    expect(gesehen).toEqual(ok([]));
    await sign(id);
    expect((await listAls(anke)).weiterleitungen).toMatchObject([
      { id, zustand: 'UNTERZEICHNET', schritte: [] },
    ]);
    const [datei] = (await listAls(anke)).weiterleitungen[0].dateien;
    expect(
      (await server.rufe(anke, 'GET', `/weiterleitungen/${id}/dateien/${datei.id}`)).roh.equals(PDF),
    ).toBe(true);
    const entwurf = await server.rufe(petra, 'GET', `/weiterleitungen/${id}/entwurf.pdf`);
    expect([entwurf.status, entwurf.roh.subarray(0, 5).toString()]).toEqual([200, '%PDF-']);
    // A file of a Weiterleitung is none of the Antrag.
    expect((await server.rufe(ulrich, 'GET', `/foerderfaelle/${fallId}/unterlagen`)).body.unterlagen).toEqual(
      [],
    );
  });
});

describe('the database', () => {
  it('refuses by SQL what the machine refuses', async () => {
    const id = await begin();
    const change = (actor: KontoActor, satz: string) =>
      withActor(kontextFuer(dienste, actor, 'foerderung'), async (trx) => {
        const { numAffectedRows } =
          await sql`UPDATE foerderung.weiterleitung SET ${sql.raw(satz)} WHERE id = ${id}`.execute(trx);
        return ok(Number(numAffectedRows));
      });
    await expect(change(ulrich, `zustand = 'UNTERZEICHNET'`)).rejects.toThrow('no step from ENTWURF');
    await expect(change(ulrich, `vorbereitet_von = '${petra.kontoId}'`)).rejects.toThrow('nobody says');
    await expect(change(ulrich, `wirksam_ab = '2026-10-19'`)).rejects.toThrow('in force');
    await expect(change(petra, `betrag = 1`)).rejects.toThrow('changes as a draft only');
    await expect(change(ulrich, `nachweis = '{}'`)).rejects.toThrow('its own step');
    expect(codeOf(await schritt(id, 'vertrag_pruefen'))).toBe(201);
    await expect(change(petra, `zustand = 'UNTERZEICHNET'`)).rejects.toThrow('signed document is missing');
    expect(codeOf(await load(id, 'VERTRAG'))).toBe(201);
    const selbst = { ...ulrich, rolle: 'ZE_ZEICHNUNG' } as const;
    await expect(change(selbst, `zustand = 'UNTERZEICHNET'`)).rejects.toThrow('another person signs');
    expect(await change(anke, `zustand = 'ENTWURF'`)).toEqual(ok(0));
    expect(await change(welt.konto('KOORDINATION'), `version = 9`)).toEqual(ok(0));
  });

  it('knows exactly the steps that the machine of the Regelwerk has', async () => {
    const { rows } = await admin.query<{ quelle: string }>(
      `SELECT pg_get_functiondef('foerderung.pruefe_weiterleitung'::regproc) AS quelle`,
    );
    const zeilen = [...(rows[0]?.quelle ?? '').matchAll(/\('(\w+)', '(\w+)', '(\w+)', (true|false)\)/g)].map(
      ([, von, nach, rolle, vier]) => [von, nach, rolle, vier === 'true'].join(' '),
    );
    // A proof on paper is entered by the Zuwendungsempfänger (OQ-F-60).
    const maschine = ZUSTANDSMASCHINEN.WEITERLEITUNG.map(([von, , nach, rolle, vier]) =>
      [von, nach, rolle === 'LE_SACHBEARBEITUNG' ? 'ZE_SACHBEARBEITUNG' : rolle, vier].join(' '),
    );
    expect(zeilen.toSorted()).toEqual(maschine.toSorted());
  });
});
