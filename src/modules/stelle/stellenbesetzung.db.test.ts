import { readFile } from 'node:fs/promises';
import { beforeAll, describe, expect, it } from 'vitest';
import type { KontoActor } from '#src/core/contract/actor.ts';
import type { Rolle } from '#src/core/contract/rollen.ts';
import { createUuidV7 } from '#src/core/ids.ts';
import { modul as standortModul, seedStandorte } from '#src/modules/standort/index.ts';
import { createTestDienste } from '#test/support/dienste.ts';
import { createTestServer, type Testserver } from '#test/support/server.ts';
import { createActor } from '#test/support/welt.ts';
import { modul } from './index.ts';

const dienste = await createTestDienste({ eigene: true });
let server: Testserver;
const ministerium = createActor('MINISTERIUM', null);
let standorte: Map<string, string>;

beforeAll(async () => {
  await seedStandorte(dienste);
  server = await createTestServer(dienste, [modul, standortModul]);
  const { body } = await server.rufe(ministerium, 'GET', '/standorte');
  standorte = new Map(body.eintraege.map(({ name, id }: { name: string; id: string }) => [name, id]));
});

function alsRolle(rolle: Rolle, standort: string): KontoActor {
  const standortId = standorte.get(standort);
  if (standortId === undefined) throw new Error(standort);
  return { ...createActor(rolle, null), mandantId: createUuidV7(), standortId };
}

const readCsv = (baustein: number) => readFile(`daten/stellenbesetzung-baustein-${baustein}.csv`);
const CSV = { 'content-type': 'text/csv' };
const sendCsv = (inhalt: Buffer | string, query: string, actor = ministerium) =>
  server.rufe(actor, 'POST', `/stellenbesetzung/import?${query}`, Buffer.from(inhalt), CSV);
async function readBericht(query: string, actor = ministerium) {
  const { status, body } = await server.rufe(actor, 'GET', `/stellenbesetzung?${query}`);
  expect(status).toBe(200);
  return body;
}
/** Name → besetzt, for comparing whole tables. */
const toBesetzt = (bericht: { zeilen: Zeile[] }) =>
  Object.fromEntries(bericht.zeilen.map((zeile: Zeile) => [zeile.name, zeile.zahlen?.besetzt ?? null]));

type Zeile = {
  name: string;
  stand: string;
  andererStand: boolean;
  zahlen: { besetzt: number; offen: number; quoteVorgesehen: object } | null;
};

describe('Standorte', () => {
  it('are 54, of the right kinds, and stay 54 when loaded again', async () => {
    expect(await seedStandorte(dienste)).toBe(0);
    const anzahl = async (query: string) =>
      (await server.rufe(ministerium, 'GET', `/standorte?${query}`)).body.gesamt;
    expect(await anzahl('')).toBe(54);
    expect(await anzahl('typ=KREISFREIE_STADT')).toBe(23);
    expect(await anzahl('typ=KREIS')).toBe(30);
    expect(await anzahl('typ=STAEDTEREGION')).toBe(1);
    expect(await anzahl('typEvaluation=2')).toBe(3);
  });

  it('have Kommunen as a level of their own, and 404 for what is not there', async () => {
    const aachen = standorte.get('Aachen');
    expect((await server.rufe(ministerium, 'GET', `/standorte/${aachen}/kommunen`)).body).toEqual({
      eintraege: [],
      gesamt: 0,
    });
    expect((await server.rufe(ministerium, 'GET', `/standorte/${createUuidV7()}/kommunen`)).status).toBe(404);
  });
});

describe('import of the Landtag tables', () => {
  it('dry run, import, and the same file again changes nothing', async () => {
    for (const baustein of [1, 2, 3]) {
      const datei = await readCsv(baustein);
      const probe = await sendCsv(datei, `baustein=${baustein}&probelauf=true`);
      expect(probe.body).toMatchObject({
        ergebnis: 'PROBELAUF',
        zeilen: 54,
        neu: 54,
        fehler: [],
        konflikte: [],
        fehlend: [],
      });
      expect((await readBericht(`baustein=${baustein}&stichtag=2022-09-30`)).ohneAngabe).toBe(54);
      expect((await sendCsv(datei, `baustein=${baustein}`)).body).toMatchObject({
        ergebnis: 'GESCHRIEBEN',
        neu: 54,
      });
      const wieder = await sendCsv(datei, `baustein=${baustein}`);
      expect(wieder.body).toMatchObject({ ergebnis: 'UNVERAENDERT', neu: 0, unveraendert: 54 });
      expect(wieder.body.schonImportiertAm).toMatch(/^\d{4}-/);
    }
  });

  it.each([
    [1, { zugewiesen: 19400, vorgesehen: 18000, besetzt: 13657, offen: 4343 }],
    [2, { zugewiesen: 71300, vorgesehen: 61972, besetzt: 36716, offen: 25256 }],
    [3, { zugewiesen: 20000, vorgesehen: 16800, besetzt: 10850, offen: 5950 }],
  ])('Baustein %i: sum row is the printed one', async (baustein, summe) => {
    const bericht = await readBericht(`baustein=${baustein}&stichtag=2022-09-30`);
    expect(bericht.summe).toMatchObject(summe);
    expect(bericht.zeilen.filter((zeile: Zeile) => zeile.andererStand)).toHaveLength(22);
  });

  it('knows 22 rows on 30 June and 54 on 30 September', async () => {
    expect((await readBericht('baustein=1&stichtag=2022-06-30')).ohneAngabe).toBe(32);
    expect((await readBericht('baustein=1&stichtag=2022-06-29')).ohneAngabe).toBe(54);
  });

  it('writes nothing when one row is wrong: row, column, reason, repair', async () => {
    const falsch = String(await readCsv(1))
      .replace('Bonn,2022-06-30,2.50,2.50,1.00,1.50', 'Bon,2022-06-30,2.50,2.50,1.00,1.40')
      .replaceAll('2022-', '2023-');
    const antwort = await sendCsv(falsch, 'baustein=1');
    expect(antwort.status).toBe(422);
    expect(antwort.body).toMatchObject({
      code: 'IMPORT_FEHLERHAFT',
      errors: [{ pointer: '/zeile/5/kommune' }, { pointer: '/zeile/5/offen' }],
      zustand: {
        fehler: [
          { zeile: 5, spalte: 'kommune', reparatur: 'Meinten Sie „Bonn“?', wert: 'Bon' },
          { spalte: 'offen' },
        ],
      },
    });
    expect(
      (await readBericht('baustein=1&stichtag=2023-09-30')).zeilen.every(
        (zeile: Zeile) => zeile.stand < '2023',
      ),
    ).toBe(true);
  });

  it('refuses a wrong encoding, half a line and the file of another Baustein', async () => {
    const latin1 = Buffer.from(String(await readCsv(1)), 'latin1');
    expect((await sendCsv(latin1, 'baustein=1')).body.errors[0].detail).toContain('kein UTF-8');
    const halb = String(await readCsv(1)).slice(0, -12);
    expect((await sendCsv(halb, 'baustein=1')).body.errors[0]).toMatchObject({
      pointer: '/zeile/55/besetzt',
    });
    const anders = `${String(await readCsv(2))}\n`;
    expect((await sendCsv(anders, 'baustein=1')).body.errors[0].detail).toContain('Baustein 2');
    expect((await sendCsv('', 'baustein=1')).status).toBe(422);
  });

  it('lists Standorte that the file does not name', async () => {
    const [kopf, erste] = String(await readCsv(1)).split('\n');
    const { body } = await sendCsv(`${kopf}\n${erste}\n`, 'baustein=1&probelauf=true');
    expect(body).toMatchObject({ ergebnis: 'UNVERAENDERT', zeilen: 1 });
    expect(body.fehlend).toHaveLength(53);
  });
});

describe('two times', () => {
  it('a Besetzung changed on 1 October 2022 alters one cell and its sums, and no day before', async () => {
    const vorher = await readBericht('baustein=1&stichtag=2022-10-01');
    const september = await readBericht('baustein=1&stichtag=2022-09-30');
    const wissensstand = new Date().toISOString();
    const leitung = alsRolle('KI_LEITUNG', 'Köln');
    const { body: plan } = await server.rufe(leitung, 'GET', '/stellen?stichtag=2022-10-01');
    const sammel = plan.bausteine.find(
      (eintrag: { baustein: number }) => eintrag.baustein === 1,
    ).sammelmeldung;
    expect(sammel).toMatchObject({ vzae: 172, gueltigVon: '2022-09-30' });
    const geaendert = await server.rufe(leitung, 'PUT', `/besetzungen/${sammel.id}`, {
      ab: '2022-10-01',
      vzae: 250,
    });
    expect(geaendert.status).toBe(200);

    expect(await readBericht('baustein=1&stichtag=2022-09-30')).toEqual(september);
    const nachher = await readBericht('baustein=1&stichtag=2022-10-01');
    expect(toBesetzt(nachher)).toEqual({ ...toBesetzt(vorher), Köln: 250 });
    expect(nachher.summe).toMatchObject({
      zugewiesen: 19400,
      vorgesehen: 18000,
      besetzt: 13657 + 78,
      offen: 4343 - 78,
    });
    expect(nachher.zeilen.find((zeile: Zeile) => zeile.name === 'Köln')).toMatchObject({
      stand: '2022-09-30',
      fortgeschrieben: true,
    });
    const frueher = await readBericht(`baustein=1&stichtag=2022-10-01&wissensstand=${wissensstand}`);
    expect(frueher).toEqual({ ...vorher, wissensstand });
    expect((await readBericht('baustein=1&stichtag=2022-10-01&wissensstand=2022-10-01')).ohneAngabe).toBe(54);
  });

  it('the same id changed twice is a conflict with the present state, not a second change', async () => {
    const leitung = alsRolle('ZE_SACHBEARBEITUNG', 'Hagen');
    const { body: plan } = await server.rufe(leitung, 'GET', '/stellen?stichtag=2022-10-01');
    const { id } = plan.bausteine[0].sammelmeldung;
    expect(
      (await server.rufe(leitung, 'PUT', `/besetzungen/${id}/ende`, { letzterTag: '2022-12-31' })).status,
    ).toBe(200);
    const zweite = await server.rufe(leitung, 'PUT', `/besetzungen/${id}`, { ab: '2022-10-01', vzae: 100 });
    expect(zweite.status).toBe(409);
    expect(zweite.body.zustand.besetzungen).toMatchObject([{ vzae: 200, gueltigBis: '2022-12-31' }]);
    // What ended counts 0 from then on, what nobody spoke of stays empty.
    const bericht = await readBericht('baustein=1&stichtag=2023-01-01', leitung);
    expect(bericht.zeilen).toMatchObject([{ name: 'Hagen', zahlen: { besetzt: 0, offen: 250 } }]);
  });

  it('lists a conflict between import and history and overwrites nothing', async () => {
    const leitung = alsRolle('KI_LEITUNG', 'Krefeld');
    const { body: plan } = await server.rufe(leitung, 'GET', '/stellen?stichtag=2022-10-01');
    const { id } = plan.bausteine[1].sammelmeldung;
    await server.rufe(leitung, 'PUT', `/besetzungen/${id}`, { ab: '2022-11-01', vzae: 600 });
    const neu = [
      'kommune,stichtag,zugewiesen,vorgesehen_oder_abgerufen,besetzt,offen',
      'Krefeld,2022-12-31,9.00,9.00,7.00,2.00',
      'Hamm,2022-12-31,9.00,9.00,4.00,5.00',
    ].join('\n');
    const probe = await sendCsv(neu, 'baustein=2&probelauf=true');
    const konflikt = {
      zeile: 2,
      standort: 'Krefeld',
      importiert: 700,
      gefuehrt: 600,
      herkunft: 'Von Hand geführt',
    };
    expect(probe.body).toMatchObject({
      ergebnis: 'KONFLIKTE',
      konflikte: [konflikt],
      neu: 1,
      ausgelassen: 1,
    });
    const echt = await sendCsv(neu, 'baustein=2');
    expect(echt.status).toBe(409);
    expect(echt.body.zustand.konflikte).toMatchObject([konflikt]);
    expect(toBesetzt(await readBericht('baustein=2&stichtag=2022-12-31'))).toMatchObject({
      Krefeld: 600,
      Hamm: 350,
    });
    const ohne = await sendCsv(neu, 'baustein=2&konflikte=auslassen');
    expect(ohne.body).toMatchObject({ ergebnis: 'GESCHRIEBEN', neu: 1, ausgelassen: 1 });
    expect(toBesetzt(await readBericht('baustein=2&stichtag=2022-12-31'))).toMatchObject({
      Krefeld: 600,
      Hamm: 400,
    });
    expect(toBesetzt(await readBericht('baustein=2&stichtag=2022-12-30'))).toMatchObject({ Hamm: 350 });
    expect((await readBericht('baustein=2&stichtag=2022-09-30')).summe.besetzt).toBe(36_716);
  });
});

describe('report', () => {
  it('filters and sorts, and its sum row follows', async () => {
    const bericht = await readBericht(
      'baustein=3&stichtag=2022-09-30&typ=KREISFREIE_STADT&sortierung=-offen',
    );
    expect(bericht.zeilen).toHaveLength(23);
    expect(bericht.zeilen[0].zahlen.offen).toBe(300);
    expect(bericht.summe.besetzt).toBe(3715);
    expect(bericht.zeilen.find((zeile: Zeile) => zeile.name === 'Aachen').zahlen.quoteVorgesehen).toEqual({
      zaehler: 0,
      nenner: 0,
      prozent: null,
    });
    expect(
      (await server.rufe(ministerium, 'GET', '/stellenbesetzung?baustein=3&sortierung=geheim')).status,
    ).toBe(422);
    expect((await server.rufe(ministerium, 'GET', '/stellenbesetzung?baustein=4')).status).toBe(422);
  });

  it('lists findings over all Bausteine', async () => {
    const { body } = await server.rufe(ministerium, 'GET', '/stellenbesetzung/befunde?stichtag=2022-09-30');
    const codes = body.eintraege.map((befund: { code: string }) => befund.code);
    expect(codes).toContain('CASE_MANAGEMENT_OHNE_KOORDINATION');
    expect(codes).toContain('TEXT_UND_TABELLE');
    expect(codes).not.toContain('SUMME_WEICHT_AB');
  });

  it('downloads CSV, XLSX and PDF with the titles of the Baustein', async () => {
    const query = 'baustein=1&stichtag=2022-09-30';
    const csv = await server.rufe(ministerium, 'GET', `/stellenbesetzung.csv?${query}`);
    expect(csv.kopf['content-disposition']).toContain('stellenbesetzung-baustein-1_2022-09-30.csv');
    const zeilen = csv.roh.toString('utf8').split('\r\n');
    expect(zeilen[0]).toContain(
      '\ufeffKreisfreie Stadt/Kreis;Stand;Anzahl der vom Land zur Verfügung gestellten Stellen;Anzahl der abgerufenen Stellen',
    );
    expect(zeilen[4]).toBe('Bonn;30.06.2022;2,50;2,50;1,00;1,50;0,00;40,0;40,0;Stand 30.06.2022');
    expect(zeilen[55]).toMatch(/^Insgesamt;;194,00;180,00;136,57;43,43;14,00;75,9;70,4;/);
    expect(zeilen[0]).not.toContain('zugewiesen');
    const xlsx = await server.rufe(ministerium, 'GET', `/stellenbesetzung.xlsx?${query}`);
    expect(xlsx.roh.subarray(0, 2).toString()).toBe('PK');
    const pdf = await server.rufe(ministerium, 'GET', `/stellenbesetzung.pdf?${query}`);
    expect(pdf.roh.subarray(0, 5).toString()).toBe('%PDF-');
  });
});

describe('who sees what', () => {
  it.each(['KOORDINATION', 'KI_LEITUNG', 'ZE_SACHBEARBEITUNG', 'ZE_ZEICHNUNG'] as const)(
    '%s sees the own Standort only',
    async (rolle) => {
      const bericht = await readBericht('baustein=1&stichtag=2022-09-30', alsRolle(rolle, 'Köln'));
      expect(bericht.zeilen.map((zeile: Zeile) => zeile.name)).toEqual(['Köln']);
      expect(bericht.summe.besetzt).toBe(172);
    },
  );

  it('B3_FACHKRAFT sees Baustein 3 only', async () => {
    const fachkraft = alsRolle('B3_FACHKRAFT', 'Hagen');
    expect((await readBericht('baustein=3&stichtag=2022-09-30', fachkraft)).summe.besetzt).toBe(300);
    expect((await server.rufe(fachkraft, 'GET', '/stellenbesetzung?baustein=1')).status).toBe(403);
    const { body } = await server.rufe(fachkraft, 'GET', '/stellenbesetzung/befunde?stichtag=2022-09-30');
    expect(body.eintraege.every((befund: { baustein: number | null }) => befund.baustein === 3)).toBe(true);
  });

  it.each(['CASE_MANAGEMENT', 'TEAMLEITUNG', 'DSB', 'ADMIN_TECHNIK', 'EVALUATION'] as const)(
    '%s does not read the report',
    async (rolle) => {
      expect((await server.rufe(alsRolle(rolle, 'Köln'), 'GET', '/stellenbesetzung?baustein=1')).status).toBe(
        403,
      );
    },
  );

  it.each(['KI_LEITUNG', 'BR_SACHBEARBEITUNG', 'KOORDINATION'] as const)(
    '%s may not import',
    async (rolle) => {
      expect((await sendCsv(await readCsv(1), 'baustein=1', alsRolle(rolle, 'Köln'))).status).toBe(403);
    },
  );

  it('a Besetzung of another Standort is not there', async () => {
    const { body: plan } = await server.rufe(
      alsRolle('KI_LEITUNG', 'Bonn'),
      'GET',
      '/stellen?stichtag=2022-10-01',
    );
    const fremd = alsRolle('KI_LEITUNG', 'Köln');
    const { id } = plan.bausteine[0].sammelmeldung;
    expect(
      (await server.rufe(fremd, 'PUT', `/besetzungen/${id}`, { ab: '2022-10-01', vzae: 0 })).status,
    ).toBe(404);
  });
});
