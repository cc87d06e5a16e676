import pg from 'pg';
import { beforeEach, describe, expect, it } from 'vitest';
import type { Actor } from '#src/core/contract/actor.ts';
import { createUuidV4, createUuidV7 } from '#src/core/ids.ts';
import { modul as fall } from '#src/modules/fall/index.ts';
import { modul as kurzberatung } from '#src/modules/kurzberatung/index.ts';
import { modul as warteliste } from '#src/modules/warteliste/index.ts';
import { PARAMETER } from '#src/platform/config/parameter.ts';
import { createContextStatement } from '#src/platform/db/context-statement.ts';
import { createTestDienste } from '#test/support/dienste.ts';
import { createTestServer } from '#test/support/server.ts';
import { createWelt, type Weltmandant } from '#test/support/welt.ts';
import { deleteFaelligeAnfragen, modul } from './index.ts';
import { toAnfrageOrt } from './siegelorte.ts';
import { z } from 'zod';

const dienste = await createTestDienste();
const { rufe } = await createTestServer(dienste, [modul, kurzberatung, fall, warteliste]);
const ANLIEGEN = 'Wohnung gekündigt, drei Ämter beteiligt.';
const HILFE = 'Schuldnerberatung, Telefon 0123 99';

beforeEach(() => {
  dienste.setStichtag('2026-10-19');
});

const FRAGE = {
  stelle: {
    art: 'FACHBERATUNGSSTELLE',
    name: 'Beratungsstelle Nordpark',
    ansprechperson: 'Maria Muster',
    telefon: '0123 456',
    erreichbar: 'vormittags',
  },
  sprache: 'ar',
  bedarfe: ['WOHNEN', 'EXISTENZSICHERUNG'],
  anliegen: ANLIEGEN,
  kriterien: ['KOMPLEXE_BEDARFSLAGE'],
  fallmanagement: 'KEINS',
  dringlichkeit: 'BALD',
  einwilligung: { am: '2026-10-18', form: 'MUENDLICH_DOKUMENTIERT', erteilt: true },
};

/** An address of its own for each Anfrage: the limits are tested by themselves. */
let letzte = 0;
const adresse = (): Record<string, string> => {
  letzte += 1;
  return {
    'x-forwarded-for': `10.${Math.floor(letzte / 65_536)}.${Math.floor(letzte / 256) % 256}.${letzte % 256}`,
  };
};
const ask = (mandant: Weltmandant, teil: object = {}, kopf = adresse()) =>
  rufe(
    null,
    'POST',
    '/fallanfrage-eingang',
    { id: createUuidV4(), mandantId: mandant.id, ...FRAGE, ...teil },
    kopf,
  );
const look = (beleg: string) => rufe(null, 'POST', '/fallanfrage-antwort', { beleg }, adresse());

async function sql<T extends object>(text: string, values: unknown[] = []): Promise<T[]> {
  return (await dienste.admin.query<T>(text, values)).rows;
}

/** A Stelle with two case managers, and one Anfrage in its inbox. */
async function createEingang() {
  const welt = await createWelt(dienste);
  const jana = welt.konto('CASE_MANAGEMENT', welt.stadt);
  const omar = welt.konto('CASE_MANAGEMENT', welt.stadt);
  const antwort = await ask(welt.stadt);
  expect(antwort.status).toBe(201);
  const list = async (wer = jana) => (await rufe(wer, 'GET', '/fallanfragen')).body;
  const [anfrage] = (await list()).offene;
  const act = (pfad: string, body: object, wer = jana) =>
    rufe(wer, 'POST', `/fallanfragen/${anfrage.id}/${pfad}`, body);
  return { welt, jana, omar, beleg: String(antwort.body.beleg), antwort: antwort.body, anfrage, list, act };
}

describe('asking without an account', () => {
  it('goes into the inbox of the Stelle that was asked, with the day of the call-back, and nowhere else', async () => {
    const { welt, antwort, anfrage, omar, list } = await createEingang();
    expect(antwort).toMatchObject({ rueckrufBis: '2026-11-02', abrufbarBis: '2027-01-19' });
    expect(antwort.beleg).toMatch(/^([A-Z2-9]{4}-){3}[A-Z2-9]{4}$/);
    expect(anfrage).toMatchObject({
      zustand: 'OFFEN',
      rueckruf: 'WARTET',
      einwilligungAm: '2026-10-18',
      einwilligungForm: 'MUENDLICH_DOKUMENTIERT',
      inhalt: { anliegen: ANLIEGEN, stelle: FRAGE.stelle, bedarfe: FRAGE.bedarfe },
    });
    expect((await list(omar)).offene).toHaveLength(1);
    const fremd = welt.konto('CASE_MANAGEMENT', welt.traeger);
    expect((await rufe(fremd, 'GET', '/fallanfragen')).body.offene).toEqual([]);
    expect((await rufe(welt.konto('TEAMLEITUNG', welt.stadt), 'GET', '/fallanfragen')).status).toBe(403);
  });

  it('keeps nothing readable: sealed under a key of its own, the receipt as a hash', async () => {
    const { beleg, anfrage } = await createEingang();
    const [zeile] = await sql<{ alles: string }>(
      'SELECT f::text AS alles FROM fall.fallanfrage f WHERE id = $1',
      [anfrage.id],
    );
    for (const wort of [ANLIEGEN, 'Nordpark', 'Muster', '0123 456', beleg, beleg.replaceAll('-', '')]) {
      expect(zeile?.alles).not.toContain(wort);
      expect(zeile?.alles).not.toContain(Buffer.from(wort).toString('hex'));
    }
  });

  it('takes none without the consent of the person, none from the future, none for a Stelle that is not there', async () => {
    const { stadt } = await createWelt(dienste);
    for (const einwilligung of [
      { ...FRAGE.einwilligung, erteilt: false },
      { am: '2026-10-18', form: 'SCHRIFTLICH' },
      { ...FRAGE.einwilligung, form: 'KEINE' },
      { ...FRAGE.einwilligung, am: '2026-10-20' },
      // A year that was mistyped; a consent lasts twelve months.
      { ...FRAGE.einwilligung, am: '1926-10-18' },
    ]) {
      const { status, body } = await ask(stadt, { einwilligung });
      expect([status, body.errors[0].pointer]).toEqual([422, expect.stringMatching(/^\/einwilligung/)]);
    }
    // Nobody can be called back under that.
    const telefon = await ask(stadt, { stelle: { ...FRAGE.stelle, telefon: 'abc' } });
    expect([telefon.status, telefon.body.errors[0].pointer]).toEqual([422, '/stelle/telefon']);
    const unbekannt = await ask({ ...stadt, id: createUuidV7() });
    expect([unbekannt.status, unbekannt.body.code]).toEqual([422, 'STELLE_UNBEKANNT']);
    expect(await sql('SELECT 1 FROM fall.fallanfrage WHERE mandant_id = $1', [stadt.id])).toEqual([]);
  });

  it('has no field for a name: what is not declared is dropped', async () => {
    const { welt, list } = await createEingang();
    await ask(welt.stadt, { person: { name: 'Rahaf Zidan' }, name: 'Rahaf Zidan' });
    expect(JSON.stringify(await list())).not.toContain('Zidan');
  });

  it('the same submission twice is one Anfrage, and the receipt of the second holds', async () => {
    const { stadt } = await createWelt(dienste);
    const id = createUuidV4();
    const erste = (await ask(stadt, { id })).body.beleg;
    const zweite = (await ask(stadt, { id, anliegen: 'Genauer beschrieben.' })).body.beleg;
    expect((await look(erste)).body.code).toBe('BELEG_UNGUELTIG');
    expect((await look(zweite)).body.stand).toBe('EINGEGANGEN');
    expect(await sql('SELECT 1 FROM fall.fallanfrage WHERE mandant_id = $1', [stadt.id])).toHaveLength(1);
  });

  it('whoever knows the id later changes nothing: the time for a repetition is over after a call', async () => {
    const { welt, anfrage, beleg, act } = await createEingang();
    await act('rueckrufe', { version: 1, datum: '2026-10-19', erreicht: false });
    const antwort = await ask(welt.stadt, { id: anfrage.id });
    expect([antwort.status, antwort.body.code]).toEqual([422, 'FALLANFRAGE_SCHON_DA']);
    expect((await look(beleg)).body.stand).toBe('EINGEGANGEN');
  });

  it('names the Stellen of today for the form, nothing else about them', async () => {
    const welt = await createWelt(dienste);
    const { body } = await rufe(null, 'GET', '/fallanfrage-stellen');
    const standort = body.standorte.find(({ stellen }: { stellen: { id: string }[] }) =>
      stellen.some(({ id }) => id === welt.stadt.id),
    );
    expect(standort.stellen).toHaveLength(3);
    expect(Object.keys(standort.stellen[0])).toEqual(['id', 'name']);
  });
});

describe('limits', () => {
  it('per address and Stelle and day, without closing the Stelle to others', async () => {
    const { stadt, traeger } = await createWelt(dienste);
    const kopf = adresse();
    const grenze = PARAMETER.fallanfrage_adresse_tag.wert;
    await sql(
      `INSERT INTO fall.fallanfrage (mandant_id, id, beleg_hash, einwilligung_am, einwilligung_form, eingegangen_am, rueckruf_bis, loeschen_ab, adresse_token, siegel)
       SELECT $1, gen_random_uuid(), sha256(gen_random_uuid()::text::bytea), '2026-10-18', 'SCHRIFTLICH', '2026-10-19', '2026-11-02', '2027-01-19', $2, '\\x01'
         FROM generate_series(1, $3)`,
      [
        stadt.id,
        (await dienste.tresor.createTokens(stadt.id, [`fallanfrage adresse ${kopf['x-forwarded-for']}`]))[0],
        grenze,
      ],
    );
    const antwort = await ask(stadt, {}, kopf);
    expect([antwort.status, antwort.body.code]).toEqual([429, 'ZU_VIELE_FALLANFRAGEN']);
    expect((await ask(stadt)).status).toBe(201);
    expect((await ask(traeger, {}, kopf)).status).toBe(201);
  });

  it('per address and minute, and for guessing receipts', async () => {
    const { stadt } = await createWelt(dienste);
    const kopf = adresse();
    const status: number[] = [];
    for (let mal = 0; mal <= PARAMETER.fallanfrage_adresse_minute.wert; mal += 1) {
      status.push((await ask(stadt, {}, kopf)).status);
    }
    expect(status.slice(0, -1).every((eins) => eins === 201)).toBe(true);
    expect(status.at(-1)).toBe(429);
    const geraten: number[] = [];
    for (let mal = 0; mal <= PARAMETER.fallanfrage_beleg_minute.wert; mal += 1) {
      const beleg = 'AAAA-AAAA-AAAA-AAAA';
      geraten.push((await rufe(null, 'POST', '/fallanfrage-antwort', { beleg }, kopf)).status);
    }
    expect(geraten.slice(0, -1).every((eins) => eins === 422)).toBe(true);
    expect(geraten.at(-1)).toBe(429);
  });
});

describe('the call-back', () => {
  it('is counted until the Stelle is reached, and is due and overdue by its day, also on Mein Tag', async () => {
    const { jana, list, act } = await createEingang();
    const meinTag = async () => (await rufe(jana, 'GET', '/mein-tag')).body.fallanfragen;
    expect(await meinTag()).toEqual({ offen: 1, ueberfaellig: 0 });
    dienste.setStichtag('2026-11-02');
    expect((await list()).offene[0].rueckruf).toBe('HEUTE');
    dienste.setStichtag('2026-11-03');
    expect((await list()).offene[0].rueckruf).toBe('UEBERFAELLIG');
    expect(await meinTag()).toEqual({ offen: 1, ueberfaellig: 1 });
    expect((await act('rueckrufe', { version: 1, datum: '2026-11-04', erreicht: true })).status).toBe(422);
    const vorher = await act('rueckrufe', { version: 1, datum: '2020-01-01', erreicht: true });
    expect(vorher.body.errors[0]).toMatchObject({ pointer: '/datum', code: 'TAG_VOR_EINGANG' });
    await act('rueckrufe', { version: 1, datum: '2026-11-03', erreicht: false });
    expect((await list()).offene[0]).toMatchObject({ rueckruf: 'UEBERFAELLIG', versuche: 1 });
    await act('rueckrufe', { version: 2, datum: '2026-11-03', erreicht: true });
    expect((await list()).offene[0]).toMatchObject({ rueckruf: 'ERREICHT', rueckrufAm: '2026-11-03' });
    expect(await meinTag()).toEqual({ offen: 0, ueberfaellig: 0 });
  });
});

describe('taking over', () => {
  it('puts who has to wait on the waiting list, since the day of the Anfrage; half of it is refused', async () => {
    const { jana, act } = await createEingang();
    dienste.setStichtag('2026-10-29');
    expect((await act('uebernahme', { version: 1, warteliste: { dringlichkeit: 'BALD' } })).status).toBe(422);
    const wartet = { dringlichkeit: 'BALD', gruende: 'Kein Platz, Frist im Dezember.' };
    const antwort = await act('uebernahme', { version: 1, warteliste: wartet });
    expect(antwort.status).toBe(201);
    const { body } = await rufe(jana, 'GET', `/akten/${antwort.body.id}/warteliste`);
    expect(body.offen).toMatchObject({ ...wartet, seit: '2026-10-19', tage: 10 });
  });

  it('makes a Kurzberatung without a name with the Zugangsweg, and leaves nothing readable behind', async () => {
    const { welt, jana, omar, beleg, anfrage, list, act } = await createEingang();
    const [vorher] = await sql<{ siegel: Buffer }>('SELECT siegel FROM fall.fallanfrage WHERE id = $1', [
      anfrage.id,
    ]);
    const antwort = await act('uebernahme', { version: 1 });
    expect(antwort.status).toBe(201);
    const akte = await rufe(jana, 'GET', `/kurzberatungen/${antwort.body.id}`);
    expect(akte.body).toMatchObject({
      anonym: true,
      zugangsweg: 'FACHBERATUNGSSTELLE',
      sprache: 'ar',
      bedarfe: FRAGE.bedarfe,
      veranlassendeStelle: 'Beratungsstelle Nordpark',
      information: { am: null },
    });
    expect(akte.body.anliegen).toContain(ANLIEGEN);
    expect(akte.body.anliegen).toContain('Maria Muster, Telefon 0123 456 (vormittags)');
    expect((await rufe(omar, 'GET', `/kurzberatungen/${antwort.body.id}`)).status).toBe(404);

    const { offene, beantwortete } = await list(omar);
    expect(offene).toEqual([]);
    expect(beantwortete).toMatchObject([
      { zustand: 'UEBERNOMMEN', inhalt: null, beantwortetAm: '2026-10-19' },
    ]);
    expect((await rufe(jana, 'GET', `/akten/${antwort.body.id}/warteliste`)).body.offen).toBeNull();
    // Neither the inbox nor the row says which Akte it became.
    expect(JSON.stringify(beantwortete)).not.toContain(antwort.body.id);
    const [zeile] = await sql<{ alles: string }>(
      'SELECT f::text AS alles FROM fall.fallanfrage f WHERE id = $1',
      [anfrage.id],
    );
    expect(zeile?.alles).not.toContain(antwort.body.id);
    const ort = toAnfrageOrt(welt.stadt.id, anfrage.id);
    await expect(
      dienste.tresor.open(ort, vorher?.siegel ?? Buffer.alloc(0), z.unknown()),
    ).rejects.toMatchObject({
      art: 'VERNICHTET',
    });
    const { body } = await look(beleg);
    expect(body).toEqual({
      stand: 'ANGENOMMEN',
      stelle: expect.stringContaining('KREISANGEHOERIGE_KOMMUNE'),
      eingegangenAm: '2026-10-19',
      beantwortetAm: '2026-10-19',
      abrufbarBis: '2027-01-19',
    });
  });

  it('by two colleagues at once makes one Akte', async () => {
    const { welt, jana, omar, act } = await createEingang();
    const antworten = await Promise.all([
      act('uebernahme', { version: 1 }, jana),
      act('uebernahme', { version: 1 }, omar),
    ]);
    expect(antworten.map(({ status }) => status).toSorted((a, b) => a - b)).toEqual([201, 409]);
    expect(await sql('SELECT 1 FROM fall.akte WHERE mandant_id = $1', [welt.stadt.id])).toHaveLength(1);
  });

  it('of an Anfrage of another Stelle is not there', async () => {
    const { welt, anfrage } = await createEingang();
    const fremd = welt.konto('CASE_MANAGEMENT', welt.traeger);
    for (const [pfad, body] of [
      ['uebernahme', { version: 1 }],
      ['absage', { version: 1, grund: 'NICHT_ERREICHT' }],
      ['rueckrufe', { version: 1, datum: '2026-10-19', erreicht: true }],
    ] as const) {
      expect((await rufe(fremd, 'POST', `/fallanfragen/${anfrage.id}/${pfad}`, body)).status, pfad).toBe(404);
    }
  });
});

describe('declining', () => {
  it('names other help for capacity, criteria and competence, and the Stelle reads it with its receipt', async () => {
    const { beleg, list, act } = await createEingang();
    const ohne = await act('absage', { version: 1, grund: 'KAPAZITAET', hilfe: ' ' });
    expect([ohne.status, ohne.body.errors[0].pointer]).toEqual([422, '/hilfe']);
    expect((await act('absage', { version: 1, grund: 'KAPAZITAET', hilfe: HILFE })).status).toBe(201);
    expect((await look(beleg.toLowerCase().replaceAll('-', ' '))).body).toMatchObject({
      stand: 'ABGESAGT',
      grund: 'KAPAZITAET',
      hilfe: HILFE,
    });
    expect((await list()).beantwortete).toMatchObject([{ zustand: 'ABGESAGT', hilfe: HILFE }]);
    expect((await act('uebernahme', { version: 2 })).status).toBe(409);
  });

  it('shows nothing of the question to who holds the receipt, in no state', async () => {
    const { beleg, act } = await createEingang();
    const geheim = /Wohnung|Nordpark|Muster|0123 456|WOHNEN|KOMPLEXE|"ar"/;
    expect((await look(beleg)).roh.toString()).not.toMatch(geheim);
    await act('rueckrufe', { version: 1, datum: '2026-10-19', erreicht: true });
    const klaerung = await look(beleg);
    expect(klaerung.body.stand).toBe('IN_KLAERUNG');
    expect(klaerung.roh.toString()).not.toMatch(geheim);
    await act('absage', { version: 2, grund: 'NICHT_WEITERVERFOLGT' });
    expect((await look(beleg)).roh.toString()).not.toMatch(geheim);
  });
});

describe('the receipt', () => {
  it('unknown, wrong and deleted answer the same, byte by byte', async () => {
    const { beleg } = await createEingang();
    const sagt = ({ status, body }: { status: number; body: { anfrage?: string } }) => {
      const { anfrage: _, ...rest } = body;
      return JSON.stringify([status, rest]);
    };
    const unbekannt = sagt(await look('AAAA-AAAA-AAAA-AAAA'));
    expect(sagt(await look('x'))).toBe(unbekannt);
    dienste.setStichtag('2027-01-19');
    expect(sagt(await look(beleg))).toBe(unbekannt);
  });

  it('stands in the log with the Stelle and the Anfrage, never the receipt itself', async () => {
    const { welt, beleg, anfrage } = await createEingang();
    await look(beleg);
    const zeilen = await sql<{ ereignis: string; objekt_id: string; konto_id: string | null }>(
      `SELECT ereignis, objekt_id, konto_id FROM protokoll.eintrag WHERE systemkonto = 'fallanfrage' AND mandant_id = $1 ORDER BY zeit`,
      [welt.stadt.id],
    );
    expect(zeilen).toEqual([
      { ereignis: 'fallanfrage.createFallanfrage', objekt_id: anfrage.id, konto_id: null },
      { ereignis: 'fallanfrage.openAntwort', objekt_id: anfrage.id, konto_id: null },
    ]);
    const alles = JSON.stringify(
      await sql(`SELECT * FROM protokoll.eintrag WHERE systemkonto = 'fallanfrage'`),
    );
    expect(alles).not.toContain(beleg);
  });

  it('asked by a case manager in the own browser, the account does not count', async () => {
    const { stadt } = await createWelt(dienste);
    const welt = await createWelt(dienste);
    const jana = welt.konto('CASE_MANAGEMENT', welt.stadt);
    const body = { id: createUuidV4(), mandantId: stadt.id, ...FRAGE };
    expect((await rufe(jana, 'POST', '/fallanfrage-eingang', body, adresse())).status).toBe(201);
    const zeilen = await sql(`SELECT 1 FROM protokoll.eintrag WHERE konto_id = $1`, [jana.kontoId]);
    expect(zeilen).toEqual([]);
  });
});

describe('the database, without trusting the application', () => {
  async function runAs(actor: Actor, text: string, werte: unknown[] = []): Promise<pg.QueryResultRow[]> {
    const client = new pg.Client({ connectionString: dienste.datenbank.appUrl });
    await client.connect();
    try {
      await client.query('BEGIN');
      const angabe = { actor, domaene: 'fall', zweck: 'Test', stichtag: dienste.stichtag() } as const;
      await client.query(createContextStatement(angabe));
      return (await client.query(text, werte)).rows;
    } finally {
      await client.end();
    }
  }

  it('gives the account fallanfrage no row, and its functions to nobody else', async () => {
    const { welt, jana, anfrage } = await createEingang();
    const system: Actor = { art: 'system', name: 'fallanfrage', mandantId: welt.stadt.id };
    expect(await runAs(system, 'SELECT id FROM fall.fallanfrage')).toEqual([]);
    const [zeile] = await sql<{ hash: Buffer }>(
      'SELECT beleg_hash AS hash FROM fall.fallanfrage WHERE id = $1',
      [anfrage.id],
    );
    const text = 'SELECT * FROM fall.lies_fallanfrage_antwort($1)';
    expect(await runAs(system, text, [zeile?.hash])).toHaveLength(1);
    expect(await runAs({ ...system, mandantId: welt.traeger.id }, text, [zeile?.hash])).toEqual([]);
    expect(await runAs(jana, text, [zeile?.hash])).toEqual([]);
    expect(await runAs({ art: 'oeffentlich' }, text, [zeile?.hash])).toEqual([]);
    const lege = `SELECT fall.lege_fallanfrage_an(gen_random_uuid(), sha256('x'), '2026-10-18', 'SCHRIFTLICH', '2026-11-02', '2027-01-19', 1, '\\x01') AS da`;
    expect(await runAs(jana, lege)).toEqual([{ da: false }]);
    expect(await runAs({ art: 'oeffentlich' }, lege)).toEqual([{ da: false }]);
    expect(await runAs(jana, 'SELECT * FROM fall.zaehle_fallanfragen(1)')).toEqual([]);
  });

  it('lets nobody read receipt and address, answer twice, or answer in the name of another', async () => {
    const { jana, omar, anfrage, act } = await createEingang();
    for (const spalte of ['beleg_hash', 'adresse_token']) {
      await expect(runAs(jana, `SELECT ${spalte} FROM fall.fallanfrage`)).rejects.toThrow(
        'permission denied',
      );
    }
    const absage = `UPDATE fall.fallanfrage SET zustand = 'ABGESAGT', grund = 'NICHT_ERREICHT', beantwortet_am = '2026-10-19',
      beantwortet_von = $1 WHERE id = $2 RETURNING id`;
    await expect(runAs(jana, absage, [omar.kontoId, anfrage.id])).rejects.toThrow('row-level security');
    expect(await runAs(jana, absage, [jana.kontoId, anfrage.id])).toHaveLength(1);
    await act('absage', { version: 1, grund: 'NICHT_ERREICHT' });
    expect(await runAs(jana, absage, [jana.kontoId, anfrage.id])).toEqual([]);
  });
});

describe('the nightly run', () => {
  it('deletes what was not answered in time with its key, and forgets addresses the day after', async () => {
    const { welt, anfrage } = await createEingang();
    const [vorher] = await sql<{ siegel: Buffer }>('SELECT siegel FROM fall.fallanfrage WHERE id = $1', [
      anfrage.id,
    ]);
    const lies = () =>
      sql<{ adresse_token: string | null }>('SELECT adresse_token FROM fall.fallanfrage WHERE id = $1', [
        anfrage.id,
      ]);
    await runLoeschung('2027-01-18');
    expect((await lies())[0]?.adresse_token).not.toBeNull();
    await sql(
      `UPDATE fall.fallanfrage SET erfasst_am = clock_timestamp() - interval '25 hours' WHERE id = $1`,
      [anfrage.id],
    );
    await runLoeschung('2027-01-18');
    expect(await lies()).toEqual([{ adresse_token: null }]);
    expect(await runLoeschung('2027-01-19')).toBeGreaterThan(0);
    expect(await lies()).toEqual([]);
    const ort = toAnfrageOrt(welt.stadt.id, anfrage.id);
    await expect(
      dienste.tresor.open(ort, vorher?.siegel ?? Buffer.alloc(0), z.unknown()),
    ).rejects.toMatchObject({
      art: 'VERNICHTET',
    });
  });

  it('counts the time anew from the answer, so that the Stelle can read it', async () => {
    const { beleg, act } = await createEingang();
    dienste.setStichtag('2027-01-10');
    await act('absage', { version: 1, grund: 'NICHT_ERREICHT' });
    dienste.setStichtag('2027-04-09');
    expect((await look(beleg)).body).toMatchObject({ stand: 'ABGESAGT', abrufbarBis: '2027-04-10' });
  });

  async function runLoeschung(tag: string): Promise<number> {
    const client = new pg.Client({ connectionString: dienste.datenbank.appUrl });
    await client.connect();
    dienste.setStichtag(tag);
    const actor = { art: 'system', name: 'loeschung', mandantId: null } as const;
    try {
      await client.query('BEGIN');
      await client.query(
        createContextStatement({ actor, domaene: 'loeschung', zweck: 'Test', stichtag: dienste.stichtag() }),
      );
      const anzahl = await deleteFaelligeAnfragen(client, dienste.tresor);
      await client.query('COMMIT');
      return anzahl;
    } finally {
      await client.end();
    }
  }
});
