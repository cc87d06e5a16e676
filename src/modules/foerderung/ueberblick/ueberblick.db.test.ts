import pg from 'pg';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { KontoActor } from '#src/core/contract/actor.ts';
import { modul as stelle } from '#src/modules/stelle/index.ts';
import { createTestDienste } from '#test/support/dienste.ts';
import { createTestServer, type Testserver } from '#test/support/server.ts';
import { createActor, createWelt, type Welt } from '#test/support/welt.ts';
import { modul } from '../index.ts';
import { createBezahlten } from '../nachweis/test-foerderfall.ts';
import { createTestantrag } from '../test-antrag.ts';
import { createTestbescheid, createTestteilbetraege } from '../zahlung/test-zahlung.ts';

const dienste = await createTestDienste();
const admin = new pg.Client({ connectionString: dienste.datenbank.adminUrl });
let server: Testserver;
let welt: Welt;
let ulrich: KontoActor;
let petra: KontoActor;
const anke = createActor('BR_SACHBEARBEITUNG', null);
const helen = createActor('MINISTERIUM', null);

beforeAll(async () => {
  await admin.connect();
  server = await createTestServer(dienste, [modul, stelle]);
});
afterAll(async () => await admin.end());
beforeEach(async () => {
  welt = await createWelt(dienste);
  ulrich = welt.konto('KI_LEITUNG');
  petra = welt.konto('ZE_ZEICHNUNG');
});

type Zeile = { [feld: string]: unknown; standortId: string };
const begin = async (foerderjahr: number): Promise<string> =>
  (await server.rufe(ulrich, 'POST', '/foerderfaelle', { foerderjahr })).body.id;
/** Granted for 2026, final since March, both Teilbeträge planned, two Auflagen. */
const grant = async (): Promise<{ id: string; bescheidId: string }> => {
  const id = await begin(2026);
  const bescheidId = await createTestbescheid(admin, { foerderfallId: id });
  await createTestteilbetraege(dienste, petra, id);
  await admin.query(
    `INSERT INTO foerderung.bescheid_auflage (bescheid_id, foerderfall_id, standort_id, buchstabe, text, bindung, turnus, faellig)
     SELECT $1, $2, $3, b, 'Text', 'MUSS', 'je Fortbildung', t::date FROM (VALUES ('b', '2026-09-30'), ('e', '2026-01-01')) AS v (b, t)`,
    [bescheidId, id, welt.standortId],
  );
  return { id, bescheidId };
};
const submit = async (): Promise<string> => {
  const id = await begin(2027);
  await server.rufe(ulrich, 'PUT', `/foerderfaelle/${id}/antrag`, { version: 1, inhalt: createTestantrag() });
  const { status } = await server.rufe(petra, 'POST', `/foerderfaelle/${id}/einreichung`, {
    version: 2,
    bestaetigt: true,
  });
  expect(status).toBe(201);
  return id;
};
const fristen = async (actor = ulrich) => (await server.rufe(actor, 'GET', '/foerderfristen')).body;
const eigene = async (suche: string, actor = anke): Promise<Zeile[]> => {
  const { status, body } = await server.rufe(actor, 'GET', `/foerderueberblick?${suche}`);
  expect(status).toBe(200);
  return body.zeilen.filter(({ standortId }: Zeile) => standortId === welt.standortId);
};

describe('what a Kreis has to do until when', () => {
  it('is one list over all its Förderfälle, late things first, each with rule and place', async () => {
    const { id } = await grant();
    const bezahlt = await createBezahlten(admin, welt);
    const { stichtag, anzahl, fristen: liste } = await fristen();
    expect(stichtag).toBe('2026-10-19');
    expect(liste.map(({ art, tag, stand }: Zeile) => [art, tag, stand])).toEqual([
      ['NACHWEIS', '2026-03-31', 'UEBERFAELLIG'],
      ['MITTELANFORDERUNG', '2026-05-01', 'UEBERFAELLIG'],
      ['AUFLAGE', '2026-09-30', 'UEBERFAELLIG'],
      ['MITTELANFORDERUNG', '2026-10-01', 'UEBERFAELLIG'],
      ['ANTRAG', '2026-11-02', 'OFFEN'],
      ['VERWENDUNG', '2026-12-31', 'OFFEN'],
      ['AUFLAGE', '2026-12-31', 'OFFEN'],
      ['NACHWEIS', '2027-03-31', 'OFFEN'],
      ['RECHTSBEHELF', '2026-03-01', 'ERLEDIGT'],
      ['ANTRAG', '2025-10-31', 'ERLEDIGT'],
      ['MITTELANFORDERUNG', '2025-10-01', 'ERLEDIGT'],
      ['MITTELANFORDERUNG', '2025-05-01', 'ERLEDIGT'],
      ['ANTRAG', '2025-01-16', 'ERLEDIGT'],
    ]);
    expect(anzahl).toEqual({ ueberfaellig: 4, bald: 1, spaeter: 3, erledigt: 5 });
    expect(liste[0]).toMatchObject({ regel: 'FR-7.4-a', pfad: `/foerderung/${bezahlt}/nachweis` });
    expect(liste[2]).toMatchObject({
      regel: 'FR-6-b',
      quelle: 'RL Nr. 6 b',
      pfad: `/foerderung/${id}/pruefung`,
    });
  });

  it('loses what was done, keeps the day, and is the same for whoever signs', async () => {
    const { id, bescheidId } = await grant();
    const { version } = (await server.rufe(ulrich, 'GET', `/foerderfaelle/${id}`)).body;
    const { status } = await server.rufe(ulrich, 'POST', `/foerderfaelle/${id}/auflagen`, {
      version,
      bescheidId,
      buchstabe: 'b',
      vermerk: 'Teilnahme an drei Fortbildungen, Liste in der Akte.',
    });
    expect(status).toBe(201);
    const { fristen: liste } = await fristen(petra);
    const auflage = liste.find(({ regel }: Zeile) => regel === 'FR-6-b');
    expect(auflage).toMatchObject({ stand: 'ERLEDIGT', erledigtAm: '2026-10-19' });
  });

  it('belongs to the own Standort alone, and to nobody of the Land', async () => {
    const { id } = await grant();
    welt = await createWelt(dienste);
    const fremd = await fristen(welt.konto('KI_LEITUNG'));
    expect(JSON.stringify(fremd)).not.toContain(id);
    expect(fremd.fristen.map(({ art, foerderjahr }: Zeile) => [art, foerderjahr])).toEqual([
      ['ANTRAG', 2027],
    ]);
    for (const actor of [anke, helen, welt.konto('CASE_MANAGEMENT'), welt.konto('KOORDINATION')])
      expect((await server.rufe(actor, 'GET', '/foerderfristen')).status).toBe(403);
  });
});

describe('all Standorte at a glance', () => {
  it('shows amounts, next day, proof and the worst mark of the chosen year', async () => {
    const { id } = await grant();
    expect(await eigene('foerderjahr=2026')).toMatchObject([
      {
        foerderfallId: id,
        zustand: 'BESTANDSKRAEFTIG',
        stufe: 'BEWILLIGT',
        regierungsbezirk: 'Arnsberg',
        bewilligt: 11_970_001,
        ausgezahlt: 0,
        offen: 11_970_001,
        termin: { tag: '2026-05-01', art: 'AUSZAHLUNG' },
        nachweis: 'NICHT_FAELLIG',
        merkmal: 'AUSZAHLUNG_NACH_TERMIN',
        offenePunkte: null,
      },
    ]);
    await createBezahlten(admin, welt, { zustand: 'VN_UEBERFAELLIG' });
    expect(await eigene('foerderjahr=2025', helen)).toMatchObject([
      { ausgezahlt: 30_140_000, bewilligt: 30_140_000, offen: 0, nachweis: 'UEBERFAELLIG', dringend: true },
    ]);
    // The current year unless another is asked for; with `eingang` all years.
    expect(await eigene('')).toHaveLength(1);
    expect(await eigene('eingang=true')).toHaveLength(0);
  });

  it('has a change that was told in the inbox, and takes its amount when it is final', async () => {
    const { id, bescheidId } = await grant();
    const anzeige = {
      art: 'TRAEGERWECHSEL',
      ab: '2026-11-01',
      text: 'Ein anderer Träger stellt die Person an.',
    };
    expect(
      (await server.rufe(ulrich, 'POST', `/foerderfaelle/${id}/aenderungsanzeigen`, anzeige)).status,
    ).toBe(201);
    await admin.query(
      `INSERT INTO foerderung.bescheid SELECT (jsonb_populate_record(b, jsonb_build_object('id', gen_random_uuid(), 'lfd', b.lfd + 1,
         'art', 'AENDERUNG', 'bewilligt', 100, 'bestandskraeftig_am', NULL))).* FROM foerderung.bescheid b WHERE b.id = $1`,
      [bescheidId],
    );
    expect(await eigene('eingang=true')).toMatchObject([
      { foerderfallId: id, bewilligt: 11_970_001, beiBezirksregierung: true },
    ]);
    await admin.query(
      `UPDATE foerderung.bescheid SET bestandskraeftig_am = '2026-10-18' WHERE foerderfall_id = $1 AND art = 'AENDERUNG'`,
      [id],
    );
    expect(await eigene('eingang=true')).toMatchObject([{ bewilligt: 100 }]);
  });

  it('counts what is open on the checklist as the Prüfung does, and never shows a draft', async () => {
    await begin(2028);
    expect(await eigene('foerderjahr=2028')).toEqual([]);
    const id = await submit();
    const act = async (akt: string, body: object) => {
      const { version } = (await server.rufe(anke, 'GET', `/foerderfaelle/${id}/pruefung`)).body;
      const { status } = await server.rufe(anke, 'POST', `/foerderfaelle/${id}/${akt}`, { version, ...body });
      expect(status).toBe(201);
    };
    await act('pruefungsbeginn', {});
    await act('pruefpunkte', { schluessel: '4.1:a', stand: 'ERFUELLT', notiz: 'Blatt 7' });
    await act('pruefpunkte', { schluessel: '4.1:b', stand: 'ERFUELLT', notiz: 'Blatt 8' });
    await act('pruefpunkte', { schluessel: '4.1:b', stand: 'OFFEN', notiz: 'Doch nicht' });
    const { pruefung } = (await server.rufe(anke, 'GET', `/foerderfaelle/${id}/pruefung`)).body;
    const offen = pruefung.punkte.filter(({ stand }: { stand: string }) => stand === 'OFFEN').length;
    expect(offen).toBeGreaterThan(3);
    expect(await eigene('eingang=true&sortierung=-punkte')).toMatchObject([
      { foerderfallId: id, offenePunkte: offen, merkmal: 'PRUEFPUNKTE_OFFEN', beiBezirksregierung: true },
    ]);
  });

  it('filters, and refuses what the contract does not know', async () => {
    await grant();
    expect(await eigene('foerderjahr=2026&regierungsbezirk=Arnsberg&typ=KREIS&stufe=BEWILLIGT')).toHaveLength(
      1,
    );
    expect(await eigene('foerderjahr=2026&regierungsbezirk=Detmold')).toEqual([]);
    for (const falsch of ['foerderjahr=1', 'stufe=X', 'sortierung=name'])
      expect((await server.rufe(anke, 'GET', `/foerderueberblick?${falsch}`)).status).toBe(422);
  });

  it('leaves as CSV and Excel with a sum row, marked as invented', async () => {
    await grant();
    const csv = await server.rufe(helen, 'GET', '/foerderueberblick.csv?foerderjahr=2026');
    expect(csv.kopf['content-disposition']).toContain('SYNTHETISCH_foerderueberblick-2026_2026-10-19.csv');
    const zeilen = csv.roh.toString('utf8').trimEnd().split('\r\n');
    expect(zeilen[0]).toContain('KIM-Standort;Art;Regierungsbezirk;Förderjahr');
    expect(zeilen.find((zeile) => zeile.includes(welt.standortId.slice(-8)))).toContain(
      ';119700,01;0,00;119700,01;',
    );
    expect(zeilen.at(-1)).toMatch(/^Insgesamt \(\d+\);/);
    const xlsx = await server.rufe(anke, 'GET', '/foerderueberblick.xlsx?foerderjahr=2026');
    expect(xlsx.roh.subarray(0, 2).toString()).toBe('PK');
  });

  it('is for the Land only', async () => {
    for (const actor of [ulrich, petra, welt.konto('CASE_MANAGEMENT'), createActor('PRUEFUNG_LESEND', null)])
      for (const pfad of ['/foerderueberblick', '/foerderueberblick.csv', '/foerderueberblick.xlsx'])
        expect((await server.rufe(actor, 'GET', pfad)).status).toBe(403);
  });
});

describe('the Land by Förderjahr', () => {
  it('sees commitments, payments and open proofs as sums, and when they were bound', async () => {
    const lies = async () => (await server.rufe(helen, 'GET', '/foerderbilanz')).body;
    const jahr = async (foerderjahr: number) =>
      (await lies()).jahre.find((eines: { foerderjahr: number }) => eines.foerderjahr === foerderjahr);
    const vorher = (await jahr(2025)) ?? { bewilligt: 0, ausgezahlt: 0, nachweise: { OFFEN: 0 } };
    await createBezahlten(admin, welt);
    const nachher = await jahr(2025);
    expect(nachher.bewilligt - vorher.bewilligt).toBe(30_140_000);
    expect(nachher.ausgezahlt - vorher.ausgezahlt).toBe(30_140_000);
    expect(nachher.nachweise.OFFEN - vorher.nachweise.OFFEN).toBe(1);
    const { bindungen } = await lies();
    expect(bindungen).toContainEqual(
      expect.objectContaining({ haushaltsjahr: 2025, foerderjahr: 2025, vorweg: false }),
    );
    expect(JSON.stringify(await lies())).not.toContain(welt.standortId);
    for (const actor of [ulrich, petra, createActor('PRUEFUNG_LESEND', null)])
      expect((await server.rufe(actor, 'GET', '/foerderbilanz')).status).toBe(403);
  });
});
