import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import pg from 'pg';
import { createTestDienste } from '#test/support/dienste.ts';
import { createTestServer, type Testserver } from '#test/support/server.ts';
import { createActor, createWelt, type Welt } from '#test/support/welt.ts';
import { modul } from '../index.ts';
import { createBezahlten } from '../nachweis/test-foerderfall.ts';
import { createTestbescheid } from '../zahlung/test-zahlung.ts';

const dienste = await createTestDienste();
const admin = new pg.Client({ connectionString: dienste.datenbank.adminUrl });
let server: Testserver;
let welt: Welt;
const helen = createActor('MINISTERIUM', null);

beforeAll(async () => {
  await admin.connect();
  server = await createTestServer(dienste, [modul]);
});
afterAll(async () => await admin.end());
beforeEach(async () => {
  welt = await createWelt(dienste);
});

type Satz = { amountAwarded: number; amountDisbursed: number; recipientOrganization: { name: string }[] };
const PFAD = '/foerderdaten/zuwendungen.json';

describe('grants as open data', () => {
  it('are the final ones, to the cent, without a person and without a text that somebody wrote', async () => {
    await createBezahlten(admin, welt);
    const ruf = await server.rufe(welt.konto('KI_LEITUNG'), 'POST', '/foerderfaelle', { foerderjahr: 2026 });
    await createTestbescheid(admin, { foerderfallId: ruf.body.id, bestandskraeftigAm: null });
    const antwort = await server.rufe(helen, 'GET', PFAD);
    expect(antwort.kopf['content-disposition']).toContain('.json');
    const text = antwort.roh.toString('utf8');
    const { grants } = JSON.parse(text) as { grants: Satz[] };
    const eigene = grants.filter(({ recipientOrganization: [wer] }) =>
      wer?.name.endsWith(welt.standortId.slice(-8)),
    );
    // The one of 2026 is before a court: it is not published.
    expect(eigene).toMatchObject([
      { amountAwarded: 301_400, amountDisbursed: 301_400, awardDate: '2025-02-14' },
    ]);
    for (const verboten of [
      'vzae',
      'VZÄ',
      'bearbeitet',
      'gezeichnet',
      'konto',
      'begruendung',
      'Case Manager:in',
    ])
      expect(text).not.toContain(verboten);
    const anderes = JSON.parse((await server.rufe(helen, 'GET', `${PFAD}?foerderjahr=2027`)).roh.toString());
    expect(JSON.stringify(anderes)).not.toContain(welt.standortId.slice(-8));
  });

  it('are given out by the Ministerium alone', async () => {
    for (const rolle of ['BR_SACHBEARBEITUNG', 'BR_FREIGABE', 'PRUEFUNG_LESEND'] as const)
      expect((await server.rufe(createActor(rolle, null), 'GET', PFAD)).status).toBe(403);
    expect((await server.rufe(welt.konto('KI_LEITUNG'), 'GET', PFAD)).status).toBe(403);
  });
});

describe('amounts of one Förderfall as a table', () => {
  it('are the positions of the Bescheid and the payments, for everybody who sees them', async () => {
    const id = await createBezahlten(admin, welt);
    const csv = await server.rufe(welt.konto('ZE_ZEICHNUNG'), 'GET', `/foerderfaelle/${id}/betraege.csv`);
    const zeilen = csv.roh.toString('utf8').trimEnd().split('\r\n');
    expect(zeilen[0]).toContain('Art;Bezeichnung;Beantragt in Euro');
    expect(zeilen.filter((zeile) => zeile.startsWith('Position;')).length).toBeGreaterThan(1);
    expect(zeilen.filter((zeile) => zeile.startsWith('Teilbetrag;'))).toEqual([
      'Teilbetrag;Teilbetrag 1;;;;150700,00;01.05.2025;gezahlt;01.05.2025;LK',
      'Teilbetrag;Teilbetrag 2;;;;150700,00;01.10.2025;gezahlt;01.10.2025;LK',
    ]);
    const xlsx = await server.rufe(helen, 'GET', `/foerderfaelle/${id}/betraege.xlsx`);
    expect(xlsx.roh.subarray(0, 2).toString()).toBe('PK');
    const fremd = await createWelt(dienste);
    for (const endung of ['csv', 'xlsx'])
      expect(
        (await server.rufe(fremd.konto('KI_LEITUNG'), 'GET', `/foerderfaelle/${id}/betraege.${endung}`))
          .status,
      ).toBe(404);
  });
});
