import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { KontoActor } from '#src/core/contract/actor.ts';
import { sql } from 'kysely';
import { ok } from '#src/core/result.ts';
import { withActor } from '#src/platform/db/with-actor.ts';
import { createTestDienste } from '#test/support/dienste.ts';
import { createTestServer, type Testserver } from '#test/support/server.ts';
import { createActor, createWelt, kontextFuer, type Welt } from '#test/support/welt.ts';
import { modul } from './index.ts';

const dienste = await createTestDienste();
let server: Testserver;
let welt: Welt;
let leitung: KontoActor;

beforeAll(async () => {
  server = await createTestServer(dienste, [modul]);
});
beforeEach(async () => {
  welt = await createWelt(dienste);
  leitung = welt.konto('KI_LEITUNG');
});

const STELLE = {
  baustein: 1,
  bezeichnung: 'Koordination 1',
  umfangVzae: 100,
  anbindung: 'KI',
  gueltigVon: '2026-01-01',
};
async function createStelle(mehr: object = {}): Promise<string> {
  const { status, body } = await server.rufe(leitung, 'POST', '/stellen', { ...STELLE, ...mehr });
  expect(status).toBe(201);
  return body.id;
}
const besetze = (stelle: string, angaben: object) =>
  server.rufe(leitung, 'POST', `/stellen/${stelle}/besetzungen`, angaben);
async function readBericht(query: string, actor = leitung) {
  const { body } = await server.rufe(actor, 'GET', `/stellenbesetzung?${query}`);
  return body;
}

describe('a Stelle kept by hand', () => {
  it('appears in the report with its Besetzung, without a mark, and Verwaltungsassistenz is not counted', async () => {
    await server.rufe(leitung, 'POST', '/kontingente', {
      baustein: 1,
      ab: '2026-01-01',
      zugewiesen: 350,
      vorgesehen: 300,
    });
    const stelle = await createStelle();
    expect((await readBericht('baustein=1')).zeilen[0].zahlen).toMatchObject({
      besetzt: 0,
      offen: 300,
      nieAbgerufen: 50,
    });
    expect(
      (await besetze(stelle, { vzae: 60, gueltigVon: '2026-02-01', personKuerzel: 'AB-01' })).status,
    ).toBe(201);
    const assistenz = await createStelle({
      verwaltungsassistenz: true,
      umfangVzae: 50,
      bezeichnung: 'Verwaltungsassistenz',
    });
    expect((await besetze(assistenz, { vzae: 50, gueltigVon: '2026-02-01' })).status).toBe(201);
    const [zeile] = (await readBericht('baustein=1')).zeilen;
    expect(zeile).toMatchObject({ andererStand: false, fortgeschrieben: false, zahlen: { besetzt: 60 } });
    expect((await readBericht('baustein=1&stichtag=2026-01-31')).zeilen[0].zahlen.besetzt).toBe(0);
  });

  it.each([
    [{ umfangVzae: 40 }, '/umfangVzae', 'E-5.4.1-c', 'KO-05'],
    [{ verwaltungsassistenz: true, umfangVzae: 60 }, '/umfangVzae', 'E-5.4.1-d', '5.4.1'],
    [{ anbindung: 'KOMMUNALES_AMT' }, '/anbindungGrund', 'GRUND_FEHLT', 'KO-02'],
    [{ anbindung: 'FW', anbindungGrund: 'Beschluss' }, '/mandantId', 'TRAEGER_FEHLT', undefined],
    [{ gueltigBis: '2025-12-31' }, '/gueltigBis', 'ZEITRAUM_VERKEHRT', undefined],
  ])('is refused with its rule: %o', async (mehr, pointer, code, quelle) => {
    const { status, body } = await server.rufe(leitung, 'POST', '/stellen', { ...STELLE, ...mehr });
    expect(status).toBe(422);
    expect(body.errors).toMatchObject([{ pointer, code }]);
    if (quelle !== undefined) expect(body.quelle).toContain(quelle);
  });

  it('is attached within its own Standort only', async () => {
    const fremd = await createWelt(dienste);
    const { body } = await server.rufe(leitung, 'POST', '/stellen', {
      ...STELLE,
      baustein: 2,
      anbindung: 'FW',
      mandantId: fremd.traeger.id,
    });
    expect(body.errors).toMatchObject([{ pointer: '/mandantId', code: 'FREMD' }]);
  });

  it('is not filled over its size, not outside its period, not twice by one person, not below 0,50', async () => {
    const stelle = await createStelle({ gueltigBis: '2026-12-31' });
    await besetze(stelle, {
      vzae: 50,
      gueltigVon: '2026-03-01',
      gueltigBis: '2026-06-30',
      personKuerzel: 'AB-01',
    });
    const fehler = async (angaben: object) =>
      (await besetze(stelle, angaben)).body.errors.map((eintrag: { code: string }) => eintrag.code);
    expect(await fehler({ vzae: 60, gueltigVon: '2026-01-01', gueltigBis: '2026-03-01' })).toEqual([
      'UMFANG_UEBERSCHRITTEN',
    ]);
    expect(await fehler({ vzae: 50, gueltigVon: '2026-07-01' })).toEqual(['AUSSERHALB_DER_STELLE']);
    expect(
      await fehler({ vzae: 50, gueltigVon: '2026-06-30', gueltigBis: '2026-12-31', personKuerzel: 'AB-01' }),
    ).toEqual(['PERSON_SCHON_BESETZT']);
    expect(await fehler({ vzae: 40, gueltigVon: '2026-07-01', gueltigBis: '2026-12-31' })).toEqual([
      'E-5.4.1-c',
    ]);
    expect(
      (await besetze(stelle, { vzae: 100, gueltigVon: '2026-07-01', gueltigBis: '2026-12-31' })).status,
    ).toBe(201);
  });

  it('keeps every wording; a stale version is a conflict; an end waits for the Besetzung', async () => {
    const stelle = await createStelle();
    const aendere = (version: number, mehr: object = {}) =>
      server.rufe(leitung, 'PUT', `/stellen/${stelle}`, { ...STELLE, ...mehr, version });
    expect((await aendere(1, { bezeichnung: 'Koordination West' })).body.version).toBe(2);
    const veraltet = await aendere(1);
    expect(veraltet.status).toBe(409);
    expect(veraltet.body.zustand).toMatchObject({ version: 2, bezeichnung: 'Koordination West' });
    await besetze(stelle, { vzae: 80, gueltigVon: '2026-02-01' });
    expect((await aendere(2, { umfangVzae: 70 })).body.errors[0].code).toBe('BESETZT_UEBER_UMFANG');
    expect((await aendere(2, { gueltigBis: '2026-06-30' })).body.errors[0].code).toBe(
      'BESETZUNG_LAEUFT_WEITER',
    );
    const { body } = await server.rufe(leitung, 'GET', `/stellen/${stelle}/verlauf`);
    expect(
      body.eintraege.map((eintrag: { art: string; bezeichnung: string | null; ersetztAm: string | null }) => [
        eintrag.art,
        eintrag.bezeichnung,
        eintrag.ersetztAm !== null,
      ]),
    ).toEqual([
      ['BESETZUNG', null, false],
      ['FASSUNG', 'Koordination West', false],
      ['FASSUNG', 'Koordination 1', true],
    ]);
  });

  it('ends, changes and takes back a Besetzung without losing the earlier row', async () => {
    const stelle = await createStelle();
    const { body: neu } = await besetze(stelle, {
      vzae: 80,
      gueltigVon: '2026-02-01',
      personKuerzel: 'AB-01',
    });
    const { body: geaendert } = await server.rufe(leitung, 'PUT', `/besetzungen/${neu.id}`, {
      ab: '2026-05-01',
      vzae: 100,
    });
    expect(
      (await server.rufe(leitung, 'PUT', `/besetzungen/${geaendert.id}`, { ab: '2026-04-30', vzae: 50 })).body
        .errors[0].code,
    ).toBe('TAG_AUSSERHALB');
    expect(
      (await server.rufe(leitung, 'PUT', `/besetzungen/${geaendert.id}/ende`, { letzterTag: '2026-04-30' }))
        .status,
    ).toBe(200);
    const { body } = await server.rufe(leitung, 'GET', '/stellen?stichtag=2026-05-01');
    expect(body.eintraege).toMatchObject([{ besetzt: 0 }]);
    const april = (await server.rufe(leitung, 'GET', '/stellen?stichtag=2026-04-30')).body;
    expect(april.eintraege[0].besetzungen).toMatchObject([
      { vzae: 80, gueltigBis: '2026-04-30', personKuerzel: 'AB-01' },
    ]);
    expect((await server.rufe(leitung, 'GET', `/stellen/${stelle}/verlauf`)).body.gesamt).toBe(4);
  });

  it('two people change the same Besetzung at once: one wins, one is told', async () => {
    const stelle = await createStelle();
    const { body } = await besetze(stelle, { vzae: 80, gueltigVon: '2026-02-01' });
    const kollegin = welt.konto('ZE_SACHBEARBEITUNG');
    const antworten = await Promise.all([
      server.rufe(leitung, 'PUT', `/besetzungen/${body.id}`, { ab: '2026-03-01', vzae: 90 }),
      server.rufe(kollegin, 'PUT', `/besetzungen/${body.id}`, { ab: '2026-03-01', vzae: 100 }),
    ]);
    expect(antworten.map(({ status }) => status).sort((a, b) => a - b)).toEqual([200, 409]);
  });

  it('the number of the Land changes by a Meldung only', async () => {
    const kontingent = { baustein: 2, ab: '2026-01-01', zugewiesen: 1200, vorgesehen: 1300 };
    const { body } = await server.rufe(leitung, 'POST', '/kontingente', kontingent);
    expect(body.errors).toMatchObject([{ pointer: '/vorgesehen' }]);
  });
});

describe('who sees what', () => {
  it('a Träger sees the Stellen it employs, without the Kürzel; nobody else of the Träger kind', async () => {
    const traeger = {
      baustein: 2,
      anbindung: 'FW',
      mandantId: welt.traeger.id,
      bezeichnung: 'Case Management',
    };
    const stelle = await createStelle(traeger);
    await createStelle({ baustein: 2, bezeichnung: 'Kreis' });
    await besetze(stelle, { vzae: 100, gueltigVon: '2026-01-01', personKuerzel: 'CM-07' });
    const teamleitung = welt.konto('TEAMLEITUNG', welt.traeger);
    const { body } = await server.rufe(teamleitung, 'GET', '/stellen');
    expect(body.eintraege).toMatchObject([
      { bezeichnung: 'Case Management', besetzt: 100, besetzungen: [{ personKuerzel: null }] },
    ]);
    expect(body.bausteine).toEqual([]);
    expect((await server.rufe(welt.konto('TEAMLEITUNG', welt.stadt), 'GET', '/stellen')).body.gesamt).toBe(0);
    expect((await server.rufe(teamleitung, 'GET', `/stellen/${stelle}/verlauf`)).status).toBe(200);
    expect((await server.rufe(welt.konto('CASE_MANAGEMENT'), 'GET', '/stellen')).status).toBe(403);
  });

  it.each([
    ['KI_LEITUNG', 'CM-07'],
    ['ZE_ZEICHNUNG', 'CM-07'],
    ['KOORDINATION', null],
    ['PRUEFUNG_LESEND', null],
  ] as const)('%s: Kürzel %s', async (rolle, kuerzel) => {
    const stelle = await createStelle();
    await besetze(stelle, { vzae: 100, gueltigVon: '2026-01-01', personKuerzel: 'CM-07' });
    const { body } = await server.rufe(welt.konto(rolle), 'GET', `/stellen?standortId=${welt.standortId}`);
    expect(body.eintraege).toMatchObject([{ besetzungen: [{ personKuerzel: kuerzel }] }]);
  });

  it('an invented Standort never enters the tables of the Land', async () => {
    await createStelle();
    const bericht = await readBericht('baustein=1&herkunft=erfunden', createActor('MINISTERIUM', null));
    expect(bericht.zeilen.some((zeile: { herkunft: string }) => zeile.herkunft === 'erfunden')).toBe(false);
    expect((await readBericht('baustein=1')).synthetisch).toBe(true);
  });
});

describe('row level security, by direct SQL', () => {
  const count = (actor: KontoActor, tabelle: string) =>
    withActor(kontextFuer(dienste, actor, 'foerderung'), async (trx) => {
      const { rows } = await sql<{
        n: number;
      }>`SELECT count(*) AS n FROM foerderung.${sql.ref(tabelle)} WHERE ${sql.ref(tabelle === 'stelle_fassung' ? 'stelle_id' : 'standort_id')} IS NOT NULL`.execute(
        trx,
      );
      return ok(rows[0]?.n);
    });

  it('hides other Standorte and Bausteine, and roles without a right see no row', async () => {
    await createStelle();
    await createStelle({ baustein: 3, bezeichnung: 'Ausländerbehörde' });
    const zahl = async (actor: KontoActor) => (await count(actor, 'stelle')) as unknown;
    expect(await zahl(welt.konto('KOORDINATION'))).toEqual(ok(2));
    expect(await zahl(welt.konto('B3_FACHKRAFT'))).toEqual(ok(1));
    expect(await zahl((await createWelt(dienste)).konto('KOORDINATION'))).toEqual(ok(0));
    for (const rolle of ['CASE_MANAGEMENT', 'DSB', 'ADMIN_TECHNIK', 'EVALUATION'] as const) {
      expect(await zahl(welt.konto(rolle))).toEqual(ok(0));
    }
  });

  it('a Rechnungsprüfung reads where it is bound: one Standort, or as the Land all', async () => {
    const fremd = await createWelt(dienste);
    const hier = await createStelle();
    const vonFremd = fremd.konto('PRUEFUNG_LESEND');
    const land = createActor('PRUEFUNG_LESEND', null);
    expect(await count(vonFremd, 'stelle')).toEqual(ok(0));
    expect(await count(vonFremd, 'besetzung')).toEqual(ok(0));
    expect(await count(vonFremd, 'stelle_fassung')).toEqual(ok(0));
    expect((await server.rufe(vonFremd, 'GET', `/stellen/${hier}/verlauf`)).status).toBe(404);
    expect((await server.rufe(vonFremd, 'GET', `/stellen?standortId=${welt.standortId}`)).body.gesamt).toBe(
      0,
    );
    const bericht = await readBericht('baustein=2', vonFremd);
    expect(bericht.zeilen.every((z: { standortId: string }) => z.standortId === fremd.standortId)).toBe(true);
    expect((await server.rufe(land, 'GET', `/stellen/${hier}/verlauf`)).status).toBe(200);
    expect(await count(welt.konto('PRUEFUNG_LESEND'), 'stelle')).toEqual(
      await count(welt.konto('KI_LEITUNG'), 'stelle'),
    );
  });

  it('rows are never changed or deleted, only replaced', async () => {
    const stelle = await createStelle();
    await besetze(stelle, { vzae: 100, gueltigVon: '2026-01-01' });
    const run = (actor: KontoActor, befehl: string) =>
      withActor(kontextFuer(dienste, actor, 'foerderung'), async (trx) => {
        const { numAffectedRows } = await sql.raw(befehl).execute(trx);
        return ok(Number(numAffectedRows));
      });
    await expect(run(leitung, `UPDATE foerderung.besetzung SET vzae = 1`)).rejects.toThrow(
      /permission denied/,
    );
    await expect(run(leitung, `DELETE FROM foerderung.besetzung`)).rejects.toThrow(/permission denied/);
    const ersetze = `UPDATE foerderung.besetzung SET ersetzt_am = now() WHERE stelle_id = '${stelle}'`;
    expect(await run(createActor('MINISTERIUM', null), ersetze)).toEqual(ok(0));
    expect(await run(welt.konto('KOORDINATION'), ersetze)).toEqual(ok(0));
  });

  it('every table is forced under row level security and says what it is for', async () => {
    const { rows } = await dienste.admin.query(
      `SELECT relname, relforcerowsecurity AS streng, obj_description(oid) AS zweck FROM pg_class
        WHERE relnamespace = 'foerderung'::regnamespace AND relkind = 'r' AND relname ~ '^(kontingent|stelle|besetzung)'`,
    );
    expect(rows).toHaveLength(8);
    expect(rows.every((zeile) => zeile.streng && /Löschklasse/.test(zeile.zweck))).toBe(true);
  });
});
