import { sql } from 'kysely';
import pg from 'pg';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { KontoActor } from '#src/core/contract/actor.ts';
import { ok } from '#src/core/result.ts';
import { withActor } from '#src/platform/db/with-actor.ts';
import { createTestDienste } from '#test/support/dienste.ts';
import { createTestServer, type Testserver } from '#test/support/server.ts';
import { createActor, createWelt, kontextFuer, type Welt } from '#test/support/welt.ts';
import { modul } from '../index.ts';
import { createBezahlten } from '../nachweis/test-foerderfall.ts';

const dienste = await createTestDienste();
const admin = new pg.Client({ connectionString: dienste.datenbank.adminUrl });
let server: Testserver;
let welt: Welt;
let ulrich: KontoActor;
let petra: KontoActor;
let fall: string;
const anke = createActor('BR_SACHBEARBEITUNG', null);

beforeAll(async () => {
  await admin.connect();
  server = await createTestServer(dienste, [modul]);
});
afterAll(async () => {
  await admin.end();
  dienste.setStichtag('2026-10-19');
});
beforeEach(async () => {
  dienste.setStichtag('2026-10-19');
  welt = await createWelt(dienste);
  ulrich = welt.konto('KI_LEITUNG');
  petra = welt.konto('ZE_ZEICHNUNG');
  fall = await createBezahlten(admin, welt);
});

type Zeile = { code: string; wert: string | null; stand: string; vorher: string | null };
const pfad = (rest = '') => `/foerderfaelle/${fall}/uebertragung${rest}`;
const lies = async (frage = `?schritt=ANTRAG&gegenstandId=${fall}`, actor = ulrich) =>
  (await server.rufe(actor, 'GET', pfad(frage))).body;
const zeileOf = async (code: string): Promise<Zeile | undefined> =>
  (await lies()).blatt.zeilen.find((zeile: Zeile) => zeile.code === code);
const mark = async (felder: string[], teil: object = {}, actor = ulrich) =>
  server.rufe(actor, 'POST', pfad(), {
    schritt: 'ANTRAG',
    gegenstandId: fall,
    pruefsumme: (await lies()).blatt.pruefsumme,
    stand: 'UEBERTRAGEN',
    felder,
    ...teil,
  });
async function changeAntrag(
  aendere: (inhalt: Record<string, { bezeichnung: string }[]>) => void,
): Promise<void> {
  const { rows } = await admin.query(
    'SELECT inhalt FROM foerderung.antrag_fassung WHERE foerderfall_id = $1',
    [fall],
  );
  const inhalt = rows[0].inhalt;
  aendere(inhalt);
  await admin.query('UPDATE foerderung.antrag_fassung SET inhalt = $2 WHERE foerderfall_id = $1', [
    fall,
    JSON.stringify(inhalt),
  ]);
}

describe('the Übertragungsblatt of a Förderfall', () => {
  it('has a sheet for each step that was signed, in the order of the form', async () => {
    const { blaetter, blatt } = await lies('');
    expect(blaetter.map(({ schritt }: { schritt: string }) => schritt)).toEqual([
      'ANTRAG',
      'MITTELANFORDERUNG',
      'MITTELANFORDERUNG',
    ]);
    expect(blatt).toMatchObject({ schritt: 'ANTRAG', vordruck: { stand: 'ANNAHME' } });
    expect(blatt.zeilen.slice(0, 3).map(({ code }: Zeile) => code)).toEqual([
      'ZUWENDUNGSEMPFAENGER',
      'AKTENZEICHEN',
      'FOERDERJAHR',
    ]);
    expect(await zeileOf('FOERDERJAHR')).toMatchObject({ wert: '2025', stand: 'OFFEN' });
    expect((await zeileOf('CASE_MANAGEMENT.1.VZAE'))?.wert).toMatch(/^\d,\d\d$/);
    const rate = blaetter[1];
    const abruf = await lies(`?schritt=MITTELANFORDERUNG&gegenstandId=${rate.gegenstandId}`);
    expect(abruf.blatt.zeilen.find(({ code }: Zeile) => code === 'BETRAG').wert).toBe('150.700,00');
  });

  it('remembers by field who transferred what, and shows what changed since', async () => {
    const feld = 'CASE_MANAGEMENT.1.BEZEICHNUNG';
    const vorher = (await zeileOf(feld))?.wert;
    expect((await mark([feld, 'FOERDERJAHR'])).status).toBe(201);
    expect(await zeileOf(feld)).toMatchObject({
      stand: 'UEBERTRAGEN',
      vorher: null,
      marke: { am: '2026-10-19' },
    });
    await changeAntrag((inhalt) => {
      const [erste] = inhalt['caseManagement'] ?? [];
      if (erste !== undefined) erste.bezeichnung = 'CM neu';
    });
    expect(await zeileOf(feld)).toMatchObject({ stand: 'GEAENDERT', wert: 'CM neu', vorher });
    expect((await lies()).blatt.zahlen).toMatchObject({ geaendert: 1, uebertragen: 1 });
    expect((await mark([feld])).status).toBe(201);
    expect(await zeileOf(feld)).toMatchObject({ stand: 'UEBERTRAGEN' });
    expect((await mark([feld], { stand: 'OFFEN' })).status).toBe(201);
    expect(await zeileOf(feld)).toMatchObject({ stand: 'OFFEN' });
  });

  it('names what was transferred and is gone, until somebody struck it out there', async () => {
    const zeilen = (await lies()).blatt.zeilen.filter(({ code }: Zeile) =>
      code.startsWith('CASE_MANAGEMENT.'),
    );
    const letzte = zeilen.at(-1).code;
    expect((await mark([letzte.replace(/\.\w+$/, '.BEZEICHNUNG')])).status).toBe(201);
    await changeAntrag((inhalt) => {
      inhalt['caseManagement']?.pop();
    });
    const { entfallen } = (await lies()).blatt;
    expect(entfallen).toMatchObject([{ text: expect.stringContaining('Case Management') }]);
    expect((await mark([entfallen[0].code])).body.code).toBe('FELD_FREMD');
    expect((await mark([entfallen[0].code], { stand: 'OFFEN' })).status).toBe(201);
    expect((await lies()).blatt.entfallen).toEqual([]);
  });

  it('marks nothing that changed while somebody was typing', async () => {
    const { pruefsumme } = (await lies()).blatt;
    await changeAntrag((inhalt) => inhalt['caseManagement']?.pop());
    const { status, body } = await mark(['FOERDERJAHR'], { pruefsumme });
    expect([status, body.code]).toEqual([409, 'KONFLIKT']);
    expect(await zeileOf('FOERDERJAHR')).toMatchObject({ stand: 'OFFEN' });
  });

  it('leaves as a file for each step, in the same order', async () => {
    await mark(['AKTENZEICHEN']);
    const frage = `?schritt=ANTRAG&gegenstandId=${fall}`;
    const csv = await server.rufe(ulrich, 'GET', pfad(`.csv${frage}`));
    const zeilen = csv.roh.toString('utf8').split('\r\n');
    expect(zeilen[0]).toContain('Abschnitt;Feld;Wert;Stand');
    expect(zeilen[2]).toContain('übertragen');
    const xlsx = await server.rufe(ulrich, 'GET', pfad(`.xlsx${frage}`));
    expect([xlsx.status, xlsx.roh.subarray(0, 2).toString()]).toEqual([200, 'PK']);
    expect((await server.rufe(ulrich, 'GET', pfad('.csv?schritt=ANTRAG'))).status).toBe(422);
  });

  it('belongs to who types: the own Standort alone, and who signs only reads', async () => {
    expect((await lies(undefined, petra)).markierbar).toBe(false);
    expect((await mark(['FOERDERJAHR'], {}, petra)).status).toBe(403);
    expect((await server.rufe(anke, 'GET', pfad())).status).toBe(403);
    const fremd = (await createWelt(dienste)).konto('KI_LEITUNG');
    expect((await server.rufe(fremd, 'GET', pfad())).status).toBe(404);
    expect((await mark(['FOERDERJAHR'], {}, fremd)).status).toBe(404);
    expect((await mark(['FOERDERJAHR'])).status).toBe(201);
    const count = (actor: KontoActor) =>
      withActor(kontextFuer(dienste, actor, 'foerderung'), async (trx) =>
        ok(
          (await sql`SELECT 1 FROM foerderung.uebertragung WHERE foerderfall_id = ${fall}`.execute(trx)).rows
            .length,
        ),
      );
    expect(await Promise.all([ulrich, petra, anke, fremd].map(count))).toEqual([ok(1), ok(1), ok(0), ok(0)]);
  });
});
