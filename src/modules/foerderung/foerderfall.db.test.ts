import { sql } from 'kysely';
import pg from 'pg';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { KontoActor } from '#src/core/contract/actor.ts';
import { ok } from '#src/core/result.ts';
import { withActor } from '#src/platform/db/with-actor.ts';
import { createTestDienste } from '#test/support/dienste.ts';
import { createTestServer, type Testserver } from '#test/support/server.ts';
import { createActor, createWelt, kontextFuer, type Welt } from '#test/support/welt.ts';
import { modul as stelle } from '#src/modules/stelle/index.ts';
import { modul } from './index.ts';
import { ZUSTANDSMASCHINEN } from './regelwerk/rl-2024-12/zustaende.model.ts';
import { createTestantrag } from './test-antrag.ts';

const dienste = await createTestDienste();
const admin = new pg.Client({ connectionString: dienste.datenbank.adminUrl });
let server: Testserver;
let welt: Welt;
let ulrich: KontoActor;
let petra: KontoActor;
const anke = createActor('BR_SACHBEARBEITUNG', null);

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

const create = async (foerderjahr = 2027): Promise<string> => {
  const { status, body } = await server.rufe(ulrich, 'POST', '/foerderfaelle', { foerderjahr });
  expect([status, body.code]).toEqual([201, undefined]);
  return body.id;
};
const lies = async (id: string, actor = ulrich) =>
  (await server.rufe(actor, 'GET', `/foerderfaelle/${id}`)).body;
const save = async (id: string, inhalt: object, actor = ulrich) =>
  server.rufe(actor, 'PUT', `/foerderfaelle/${id}/antrag`, {
    version: (await lies(id, actor)).version,
    inhalt,
  });
const act = async (actor: KontoActor, id: string, akt: string, body: object = {}) =>
  server.rufe(actor, 'POST', `/foerderfaelle/${id}/${akt}`, {
    version: (await lies(id, actor)).version,
    ...body,
  });
const sign = (id: string, actor = petra) => act(actor, id, 'einreichung', { bestaetigt: true });
const submit = async (): Promise<string> => {
  const id = await create();
  expect((await save(id, createTestantrag())).status).toBe(200);
  expect((await sign(id)).status).toBe(201);
  return id;
};

/** The rule that refused first. */
const codeOf = ({ body }: { body: { errors: { code: string }[] } }) => body.errors[0]?.code;

describe('beginning an Antrag', () => {
  it('fills in what the system knows and says from where', async () => {
    const stellen = [
      { baustein: 1, bezeichnung: 'Koordination 1', umfangVzae: 100, anbindung: 'KI' },
      { baustein: 1, bezeichnung: 'Assistenz', umfangVzae: 50, anbindung: 'KI', verwaltungsassistenz: true },
      {
        baustein: 1,
        bezeichnung: 'Zusatz',
        umfangVzae: 100,
        anbindung: 'KI',
        kommuneId: welt.stadt.kommuneId,
      },
      { baustein: 2, bezeichnung: 'CM Träger', umfangVzae: 75, anbindung: 'FW', mandantId: welt.traeger.id },
    ];
    for (const eine of stellen) {
      const { status } = await server.rufe(ulrich, 'POST', '/stellen', { ...eine, gueltigVon: '2026-01-01' });
      expect(status).toBe(201);
    }
    await server.rufe(ulrich, 'POST', '/kontingente', {
      baustein: 2,
      ab: '2026-01-01',
      zugewiesen: 500,
      vorgesehen: 500,
    });
    await admin.query(
      `UPDATE stamm.kommune SET eigene_auslaenderbehoerde = true, eigenes_jugendamt = true, integrationsgremium = 'INTEGRATIONSRAT' WHERE id = $1`,
      [welt.stadt.kommuneId],
    );
    const fall = await lies(await create());
    expect(fall).toMatchObject({
      zustand: 'ENTWURF',
      typ: 'KREIS',
      frist: '2026-11-02',
      fristEigentlich: '2026-10-31',
      kontingentCm: 500,
      regelsatz: 'RL-2024-12',
      inhalt: {
        koordination: [
          { bezeichnung: 'Koordination 1', vzae: '1,00', einheit: 'Kommunales Integrationszentrum' },
        ],
        verwaltungsassistenz: [{ bezeichnung: 'Assistenz', vzae: '0,50' }],
        zusatz: [{ eigeneAuslaenderbehoerde: true, eigenesJugendamt: true, gremium: 'RAT', vzae: '1,00' }],
        caseManagement: [{ bezeichnung: 'CM Träger', vzae: '0,75', ort: 'FREIE_WOHLFAHRTSPFLEGE' }],
      },
    });
    expect(fall.inhalt.caseManagement[0].empfaenger).toContain('TRAEGER');
    expect(fall.vorbelegung.map(({ text }: { text: string }) => text).join(' ')).toContain(
      'Aus dem Stellenplan zum 01.01.2027: 0,75 VZÄ, davon am 19.10.2026 besetzt 0,00.',
    );
    expect(fall.ereignisse).toMatchObject([
      { ereignis: 'anlegen', von: null, nach: 'ENTWURF', rolle: 'KI_LEITUNG' },
    ]);
  });

  it('happens once for each year, in the years of the Richtlinie, and never for a year that is over', async () => {
    const id = await create();
    const zweiter = await server.rufe(ulrich, 'POST', '/foerderfaelle', { foerderjahr: 2027 });
    expect([zweiter.status, codeOf(zweiter)]).toEqual([422, 'E-3.1-c']);
    expect(zweiter.body.errors[0].detail).toContain((await lies(id)).aktenzeichen);
    expect((await server.rufe(ulrich, 'POST', '/foerderfaelle', { foerderjahr: 2029 })).status).toBe(422);
    const alt = await server.rufe(ulrich, 'POST', '/foerderfaelle', { foerderjahr: 2025 });
    expect(alt.body.code).toBe('FOERDERJAHR_VORBEI');
    expect((await server.rufe(petra, 'POST', '/foerderfaelle', { foerderjahr: 2028 })).status).toBe(403);
    const beide = await Promise.all(
      [1, 2].map(() => server.rufe(ulrich, 'POST', '/foerderfaelle', { foerderjahr: 2028 })),
    );
    expect(beide.map(({ status }) => status).toSorted((a, b) => a - b)).toEqual([201, 422]);
  });

  it('starts from the Antrag of the year before', async () => {
    const id = await submit();
    expect(await lies(id)).toMatchObject({ zustand: 'EINGEREICHT' });
    const folge = await lies(await create(2028));
    expect(folge.inhalt).toMatchObject({
      sachKoordination: '5.700',
      fortsetzung: false,
      voraussetzungen: { a: { stand: 'OFFEN', nachweis: 'Az. 1' } },
      keineDoppelfoerderung: false,
    });
    expect(folge.vorbelegung.at(-1).text).toContain('aus dem Antrag 2027');
  });
});

describe('working on the draft', () => {
  it('keeps what is typed, also what cannot be read, and two people see each other', async () => {
    const id = await create();
    const schief = createTestantrag({ sachKoordination: '1,234', koordination: [] });
    expect((await save(id, schief)).status).toBe(200);
    expect((await lies(id)).inhalt.sachKoordination).toBe('1,234');
    const alt = await server.rufe(welt.konto('ZE_SACHBEARBEITUNG'), 'PUT', `/foerderfaelle/${id}/antrag`, {
      version: 1,
      inhalt: createTestantrag(),
    });
    expect([alt.status, alt.body.code]).toEqual([409, 'KONFLIKT']);
    expect((await save(id, { ...schief, massnahmen: '\u0000' })).status).toBe(422);
  });

  it('is seen by nobody else: other Kreise and the Land get 404, client work has no right at all', async () => {
    const id = await create();
    const andere = await createWelt(dienste);
    const fremde = [
      andere.konto('KI_LEITUNG'),
      andere.konto('ZE_ZEICHNUNG'),
      anke,
      createActor('MINISTERIUM', null),
    ];
    for (const actor of fremde) {
      expect((await server.rufe(actor, 'GET', `/foerderfaelle/${id}`)).status).toBe(404);
      const { body } = await server.rufe(actor, 'GET', '/foerderfaelle?groesse=200');
      expect(body.eintraege.map((eintrag: { id: string }) => eintrag.id)).not.toContain(id);
    }
    for (const rolle of [
      'CASE_MANAGEMENT',
      'TEAMLEITUNG',
      'KOORDINATION',
      'B3_FACHKRAFT',
      'DSB',
      'ADMIN_TECHNIK',
    ] as const)
      expect((await server.rufe(welt.konto(rolle), 'GET', `/foerderfaelle/${id}`)).status).toBe(403);
  });

  it('can be discarded with a reason; the year is free again', async () => {
    const id = await create();
    expect((await act(ulrich, id, 'verwerfung', { grund: ' ' })).status).toBe(422);
    expect((await act(ulrich, id, 'verwerfung', { grund: 'Doppelt begonnen' })).status).toBe(201);
    expect((await lies(id)).ereignisse.at(-1)).toMatchObject({
      ereignis: 'verwerfen',
      grund: 'Doppelt begonnen',
    });
    expect((await save(id, createTestantrag())).body.code).toBe('NICHT_IM_ENTWURF');
    expect((await lies(await create())).aktenzeichen).toMatch(/-2$/);
  });
});

describe('signing', () => {
  it('takes another person than the one who changed it last, whatever the role', async () => {
    const id = await create();
    await save(id, createTestantrag());
    const selbst = { ...ulrich, rolle: 'ZE_ZEICHNUNG' } as const;
    const nein = await sign(id, selbst);
    expect([nein.status, codeOf(nein)]).toEqual([422, 'E-ZM-03']);
    expect((await sign(id)).status).toBe(201);
    expect(await lies(id, petra)).toMatchObject({ zustand: 'EINGEREICHT', gesamt: 11_970_000, fehler: 0 });
  });

  it('waits for every error and every reason, and says all of them', async () => {
    const id = await create();
    const cm = { bezeichnung: 'CM 8', vzae: '0,4', ort: 'KOMMUNE', empfaenger: 'Werdeck' } as const;
    const inhalt = createTestantrag({
      caseManagement: [cm],
      sachKoordination: '9.999,99',
      massnahmen: '1.000',
    });
    await save(id, inhalt);
    const { status, body } = await sign(id);
    expect([status, body.code]).toEqual([422, 'ANTRAG_UNVOLLSTAENDIG']);
    const codes = body.errors.map(
      ({ code, pointer }: { code: string; pointer: string }) => `${code} ${pointer}`,
    );
    expect(codes).toEqual([
      'E-3.2-d /ausserhalbJmdMbe',
      'W-HK-WL-b /caseManagement',
      'E-5.4.1-g /caseManagement[0].vzae',
      'E-5.4.2-a /sachKoordination',
      'E-5.4.2-f /schnittstellenanalyse',
    ]);
    expect(body.errors[2].detail).toContain('Betroffen: CM 8 mit 0,40');
    expect((await lies(id)).zustand).toBe('ENTWURF');
    const begruendungen = [{ code: 'W-HK-WL-b', feld: 'caseManagement', text: 'Übergang' }];
    const repariert = { ...inhalt, caseManagement: [{ ...cm, vzae: '0,5' }], ausserhalbJmdMbe: true };
    await save(id, { ...repariert, sachKoordination: '5.700', massnahmen: '', begruendungen });
    expect((await sign(id)).status).toBe(201);
  });

  it('does not happen before the opening; afterwards a late one is received', async () => {
    const id = await create(2028);
    await save(id, createTestantrag());
    expect(codeOf(await sign(id))).toBe('E-7.1.2-b');
    dienste.setStichtag('2027-11-30');
    expect((await sign(id)).status).toBe(201);
    dienste.setStichtag('2026-10-19');
  });

  it('keeps a Fassung that can be recomputed bit for bit; a changed one is noticed', async () => {
    const id = await submit();
    const fall = await lies(id, anke);
    expect(fall.fassung).toMatchObject({ nummer: 1, nachgerechnet: true });
    expect(fall.fassung.pruefsumme).toMatch(/^[0-9a-f]{64}$/);
    await admin.query(
      `UPDATE foerderung.antrag_fassung SET regelantrag = jsonb_set(regelantrag, '{veranstaltungen}', '1') WHERE foerderfall_id = $1`,
      [id],
    );
    expect((await lies(id, anke)).fassung.nachgerechnet).toBe(false);
  });
});

describe('after signing', () => {
  it('the Land reads, the Bezirksregierung begins, the Kreis takes back; each step stands in the timeline', async () => {
    const id = await submit();
    for (const rolle of ['BR_FREIGABE', 'BR_PRUEFUNG', 'MINISTERIUM', 'PRUEFUNG_LESEND'] as const)
      expect(await lies(id, createActor(rolle, null))).toMatchObject({
        zustand: 'EINGEREICHT',
        schritte: [],
      });
    const andere = await createWelt(dienste);
    const gebunden = andere.konto('PRUEFUNG_LESEND');
    expect((await server.rufe(gebunden, 'GET', `/foerderfaelle/${id}`)).status).toBe(404);
    expect(
      (
        await server.rufe(createActor('BR_FREIGABE', null), 'POST', `/foerderfaelle/${id}/pruefungsbeginn`, {
          version: 3,
        })
      ).status,
    ).toBe(403);
    expect((await act(anke, id, 'pruefungsbeginn')).status).toBe(201);
    expect(codeOf(await act(anke, id, 'pruefungsbeginn'))).toBe('E-ZM-01');
    expect((await save(id, createTestantrag())).body.code).toBe('NICHT_IM_ENTWURF');
    expect((await act(petra, id, 'ruecknahme', { grund: 'Neuer Stellenplan' })).status).toBe(201);
    expect(
      (await lies(id, anke)).ereignisse.map(({ ereignis, rolle }: Record<string, string>) => [
        ereignis,
        rolle,
      ]),
    ).toEqual([
      ['anlegen', 'KI_LEITUNG'],
      ['einreichen', 'ZE_ZEICHNUNG'],
      ['pruefung_beginnen', 'BR_SACHBEARBEITUNG'],
      ['zuruecknehmen', 'ZE_ZEICHNUNG'],
    ]);
    await create();
  });

  it('lists what came in with sum and open points', async () => {
    const id = await submit();
    const { body } = await server.rufe(
      anke,
      'GET',
      '/foerderfaelle?foerderjahr=2027&zustand=EINGEREICHT&groesse=200',
    );
    const eintrag = body.eintraege.find((einer: { id: string }) => einer.id === id);
    expect(eintrag).toMatchObject({ gesamt: 11_970_000, fehler: 0, hinweise: 0, zustand: 'EINGEREICHT' });
    expect(body.naechste).toBeNull();
    const eigene = (await server.rufe(petra, 'GET', '/foerderfaelle')).body;
    expect(eigene.naechste).toEqual({
      foerderjahr: 2027,
      oeffnung: '2026-09-01',
      eigentlich: '2026-10-31',
      frist: '2026-11-02',
      foerderfallId: id,
    });
  });
});

describe('the database', () => {
  it('refuses by SQL what the machine refuses, also when somebody writes another name into the row', async () => {
    const id = await create();
    await save(id, createTestantrag());
    const change = (actor: KontoActor, satz: string) =>
      withActor(kontextFuer(dienste, actor, 'foerderung'), async (trx) => {
        const { numAffectedRows } =
          await sql`UPDATE foerderung.foerderfall SET ${sql.raw(satz)} WHERE id = ${id}`.execute(trx);
        return ok(Number(numAffectedRows));
      });
    const selbst = { ...ulrich, rolle: 'ZE_ZEICHNUNG' } as const;
    await expect(change(selbst, `zustand = 'EINGEREICHT'`)).rejects.toThrow('row-level security');
    const fremd = `zustand = 'EINGEREICHT', antrag_von = '${petra.kontoId}'`;
    await expect(change(selbst, fremd)).rejects.toThrow('nobody says that another person changed the Antrag');
    await expect(change(petra, `zustand = 'IN_PRUEFUNG'`)).rejects.toThrow('no step from ENTWURF');
    expect(await change(anke, `zustand = 'EINGEREICHT'`)).toEqual(ok(0));
    expect(await change(welt.konto('KOORDINATION'), `version = 9`)).toEqual(ok(0));
    expect((await lies(id)).zustand).toBe('ENTWURF');
  });

  it('knows exactly the steps that the machine of the Regelwerk has, for the same role and with the same four eyes', async () => {
    const { rows } = await admin.query<{ quelle: string }>(
      `SELECT pg_get_functiondef('foerderung.pruefe_uebergang'::regproc) AS quelle`,
    );
    const zeilen = [...(rows[0]?.quelle ?? '').matchAll(/\('(\w+)', '(\w+)', '(\w+)', (true|false)\)/g)].map(
      ([, von, nach, rolle, vier]) => [von, nach, rolle, vier === 'true'].join(' '),
    );
    const maschine = ZUSTANDSMASCHINEN.FOERDERFALL.flatMap(([von, schritt, nach, rolle, vier]) =>
      [rolle, ...(schritt === 'verwerfen' ? ['KI_LEITUNG'] : [])].map((als) =>
        [von, nach, als, vier].join(' '),
      ),
    );
    expect(zeilen.toSorted()).toEqual([...new Set(maschine)].toSorted());
  });
});
