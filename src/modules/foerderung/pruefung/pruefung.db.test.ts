import { sql } from 'kysely';
import pg from 'pg';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { KontoActor } from '#src/core/contract/actor.ts';
import { ok } from '#src/core/result.ts';
import { modul as stelle } from '#src/modules/stelle/index.ts';
import { withActor } from '#src/platform/db/with-actor.ts';
import { closePdf } from '#src/platform/pdf/create-pdf.ts';
import { createTestDienste } from '#test/support/dienste.ts';
import { ensureHaushalt } from '#test/support/haushalt.ts';
import { createTestServer, type Testserver } from '#test/support/server.ts';
import { createActor, createWelt, kontextFuer, type Welt } from '#test/support/welt.ts';
import { modul } from '../index.ts';
import { createTestantrag } from '../test-antrag.ts';
import { runFoerderfristen } from './run-foerderfristen.ts';

const dienste = await createTestDienste();
const admin = new pg.Client({ connectionString: dienste.datenbank.adminUrl });
let server: Testserver;
let welt: Welt;
let ulrich: KontoActor;
let petra: KontoActor;
const anke = createActor('BR_SACHBEARBEITUNG', null);
const jens = createActor('BR_FREIGABE', null);
const helen = createActor('MINISTERIUM', null);

beforeAll(async () => {
  await admin.connect();
  server = await createTestServer(dienste, [modul, stelle]);
  await ensureHaushalt(server, 2027);
});
afterAll(async () => {
  await admin.end();
  await closePdf();
});
beforeEach(async () => {
  dienste.setStichtag('2026-10-19');
  await enterWelt();
});

async function enterWelt(): Promise<void> {
  welt = await createWelt(dienste);
  ulrich = welt.konto('KI_LEITUNG');
  petra = welt.konto('ZE_ZEICHNUNG');
}

const lies = async (id: string, actor = anke) =>
  (await server.rufe(actor, 'GET', `/foerderfaelle/${id}/pruefung`)).body;
const act = async (actor: KontoActor, id: string, akt: string, body: object = {}) => {
  const { version } = (await server.rufe(actor, 'GET', `/foerderfaelle/${id}`)).body;
  return server.rufe(actor, 'POST', `/foerderfaelle/${id}/${akt}`, { version, ...body });
};
const codeOf = ({ body }: { body: { errors: { code: string }[] } }) => body.errors[0]?.code;

/** Signed by the Kreis, Prüfung begun. */
async function begin(inhalt = createTestantrag()): Promise<string> {
  const { body } = await server.rufe(ulrich, 'POST', '/foerderfaelle', { foerderjahr: 2027 });
  await server.rufe(ulrich, 'PUT', `/foerderfaelle/${body.id}/antrag`, { version: 1, inhalt });
  expect((await act(petra, body.id, 'einreichung', { bestaetigt: true })).status).toBe(201);
  expect((await act(anke, body.id, 'pruefungsbeginn')).status).toBe(201);
  return body.id;
}

async function judgeAll(id: string): Promise<void> {
  const { pruefung } = await lies(id);
  for (const { schluessel } of pruefung.punkte) {
    const { status } = await act(anke, id, 'pruefpunkte', {
      schluessel,
      stand: 'ERFUELLT',
      notiz: 'Akte Blatt 7',
    });
    expect(status).toBe(201);
  }
}

async function propose(id: string, teil: object = {}) {
  const { vorgabe } = await lies(id);
  return act(anke, id, 'vorschlag', {
    ...vorgabe.vorschlag,
    anschrift: 'Kreishaus 1\n59000 Musterstadt',
    gericht: 'Arnsberg',
    kontakt: 'Dezernat 36',
    ermessen: 'Für die Förderung spricht das Konzept, dagegen nichts.',
    ...teil,
  });
}

/** Up to the signed Bescheid. */
async function grant(teil: object = {}): Promise<string> {
  const id = await begin();
  await judgeAll(id);
  expect((await propose(id, teil)).status).toBe(201);
  expect((await act(jens, id, 'schlusszeichnung', { funktion: 'Im Auftrag' })).status).toBe(201);
  return id;
}

const tellBekanntgabe = (id: string, weg = 'POST', aufgabeAm = '2026-10-19') =>
  act(anke, id, 'bekanntgabe', { weg, aufgabeAm });

describe('the checklist', () => {
  it('has one line for each rule that was asked and every point that people judge', async () => {
    const id = await begin();
    const { pruefung } = await lies(id);
    const betrag = pruefung.regeln.find(({ regel }: { regel: string }) => regel === 'FR-5.4.1-e');
    expect(betrag.schritte[0].ergebnis).toContain('57.000,00');
    expect(betrag.schritte[0].eingabe).toContain('Anteile 1,00 VZÄ');
    expect(pruefung.punkte.map(({ schluessel }: { schluessel: string }) => schluessel)).toEqual([
      '4.1:a',
      '4.1:b',
      '4.1:c',
      '4.1:d',
      '4.1:e',
      '4.1:f',
      '4.2',
      '1.3',
    ]);
    expect(pruefung.haushalt).toMatchObject({ haushaltsjahr: 2027, ansatz: 4_980_000_000 });
  });

  it('asks for a reason, names who judged, and keeps what was judged before', async () => {
    const id = await begin();
    const judge = (stand: string, notiz?: string) =>
      act(anke, id, 'pruefpunkte', { schluessel: '4.1:c', stand, ...(notiz === undefined ? {} : { notiz }) });
    expect((await judge('NICHT_ERFUELLT')).body.errors[0].detail).toContain('Begründung');
    expect((await judge('NICHT_ERFUELLT', 'Keine externen Mitglieder')).status).toBe(201);
    expect((await judge('ERFUELLT')).status).toBe(201);
    const punkt = (await lies(id)).pruefung.punkte[2];
    expect(punkt).toMatchObject({ stand: 'ERFUELLT', notiz: null, am: '2026-10-19' });
    const { rows } = await admin.query(
      `SELECT stand FROM foerderung.pruefpunkt WHERE foerderfall_id = $1 ORDER BY lfd`,
      [id],
    );
    expect(rows).toEqual([{ stand: 'NICHT_ERFUELLT' }, { stand: 'ERFUELLT' }]);
  });

  it('tells who judges from an old draft that another judgement came since', async () => {
    const id = await begin();
    const judge = (urteil: number) =>
      act(anke, id, 'pruefpunkte', { schluessel: '4.1:a', stand: 'ERFUELLT', urteil });
    expect((await lies(id)).pruefung.punkte[0].urteil).toBe(0);
    expect((await judge(0)).status).toBe(201);
    // Other points do not matter; this one was judged once.
    await act(anke, id, 'pruefpunkte', { schluessel: '4.1:b', stand: 'ERFUELLT' });
    expect((await lies(id)).pruefung.punkte[0].urteil).toBe(1);
    const alt = await judge(0);
    expect([alt.status, alt.body.code]).toEqual([409, 'KONFLIKT']);
    expect((await judge(1)).status).toBe(201);
  });

  it('keeps a proposal back until every point is judged and every requirement is met', async () => {
    const id = await begin();
    const offen = await propose(id);
    expect([offen.status, offen.body.code, offen.body.errors.length]).toEqual([
      422,
      'PRUEFUNG_UNVOLLSTAENDIG',
      8,
    ]);
    await judgeAll(id);
    await act(anke, id, 'pruefpunkte', {
      schluessel: '4.1:d',
      stand: 'NICHT_ERFUELLT',
      notiz: 'Kapitel fehlt',
    });
    const unerfuellt = await propose(id);
    expect(unerfuellt.body.errors.map(({ code }: { code: string }) => code)).toEqual(['FR-4.1-d']);
    expect((await lies(id)).zustand).toBe('IN_PRUEFUNG');
    const ablehnung = { art: 'ABLEHNUNG', ablehnungsgruende: 'Das Konzept ist unvollständig (Nr. 4.1 d).' };
    expect((await propose(id, ablehnung)).status).toBe(201);
  });

  it('is nothing for the Kreis', async () => {
    const id = await begin();
    expect(await lies(id, petra)).toMatchObject({
      pruefung: null,
      vorgabe: null,
      bescheide: [],
      ausnahmen: [],
    });
    const andere = await createWelt(dienste);
    expect(
      (await server.rufe(andere.konto('ZE_ZEICHNUNG'), 'GET', `/foerderfaelle/${id}/pruefung`)).status,
    ).toBe(404);
  });
});

describe('Nachforderung and Ausnahme', () => {
  const fordere = (id: string, frist = '2026-11-02') =>
    act(anke, id, 'nachforderung', { punkte: ['Mitgliederliste der Lenkungsgruppe'], frist });

  it('opens the Antrag again; another person signs the new Fassung, which is judged anew', async () => {
    const id = await begin();
    await judgeAll(id);
    expect((await fordere(id, '2026-10-19')).body.code).toBe('FRIST_VORBEI');
    expect((await fordere(id)).status).toBe(201);
    const gesehen = await lies(id, ulrich);
    expect(gesehen.nachforderungen[0]).toMatchObject({ frist: '2026-11-02', erledigung: null });
    const { version } = (await server.rufe(ulrich, 'GET', `/foerderfaelle/${id}`)).body;
    const inhalt = createTestantrag({ veranstaltungen: '2.000' });
    expect(
      (await server.rufe(ulrich, 'PUT', `/foerderfaelle/${id}/antrag`, { version, inhalt })).status,
    ).toBe(200);
    const land = (await server.rufe(anke, 'GET', `/foerderfaelle/${id}`)).body;
    expect(land.inhalt.veranstaltungen).toBe('');
    const selbst = { ...ulrich, rolle: 'ZE_ZEICHNUNG' } as const;
    expect(codeOf(await act(selbst, id, 'einreichung', { bestaetigt: true }))).toBe('E-ZM-03');
    expect((await act(petra, id, 'einreichung', { bestaetigt: true })).status).toBe(201);
    const danach = await lies(id);
    expect(danach.nachforderungen[0]).toMatchObject({ erledigung: 'NACHGEREICHT', erledigtAm: '2026-10-19' });
    expect([danach.zustand, danach.pruefung.fassung]).toEqual(['IN_PRUEFUNG', 2]);
    expect(danach.pruefung.punkte.every(({ stand }: { stand: string }) => stand === 'OFFEN')).toBe(true);
  });

  it('goes on without an answer when the day is over, by the timer alone', async () => {
    const id = await begin();
    await fordere(id);
    dienste.setStichtag('2026-11-02');
    await runFoerderfristen(dienste);
    expect((await lies(id)).zustand).toBe('NACHFORDERUNG');
    // Also when the worker stood still for days: the deadline stays what was set.
    dienste.setStichtag('2026-11-06');
    expect(await runFoerderfristen(dienste)).toBeGreaterThan(0);
    const { zustand, nachforderungen } = await lies(id);
    expect([zustand, nachforderungen[0].erledigung]).toEqual(['IN_PRUEFUNG', 'FRIST_ABGELAUFEN']);
    const { ereignisse } = (await server.rufe(anke, 'GET', `/foerderfaelle/${id}`)).body;
    expect(ereignisse.at(-1)).toMatchObject({
      ereignis: 'frist_abgelaufen',
      rolle: 'SYSTEM',
      person: null,
      grund: 'Auf die Nachforderung ist bis zum 02.11.2026 nichts eingegangen.',
    });
  });

  it('asks the ministry, which alone decides', async () => {
    const id = await begin();
    expect(
      (await act(anke, id, 'ausnahme', { grund: 'Stellen bis Mai im Sozialamt (Nr. 4.1 b).' })).status,
    ).toBe(201);
    const entscheidung = { entscheidung: 'ZUGELASSEN', grund: 'Bis zum Umzug im Mai 2027.' };
    expect((await act(jens, id, 'ausnahmeentscheidung', entscheidung)).status).toBe(403);
    expect((await act(helen, id, 'ausnahmeentscheidung', entscheidung)).status).toBe(201);
    expect(await lies(id)).toMatchObject({
      zustand: 'IN_PRUEFUNG',
      ausnahmen: [{ entscheidung: 'ZUGELASSEN', begruendung: 'Bis zum Umzug im Mai 2027.' }],
    });
  });
});

const ist2027 = ({ haushaltsjahr }: { haushaltsjahr: number }) => haushaltsjahr === 2027;

describe('the decision', () => {
  it('is proposed with a whole text or with everything that is missing', async () => {
    const id = await begin();
    await judgeAll(id);
    const leer = await propose(id, { ermessen: ' ', anschrift: '' });
    expect(leer.body.errors.map(({ pointer }: { pointer: string }) => pointer)).toEqual(
      expect.arrayContaining(['/ermessen', '/empfaenger/anschrift']),
    );
    const { vorgabe, version } = await lies(id);
    const vorschau = await server.rufe(
      anke,
      'POST',
      `/foerderfaelle/${id}/bescheidvorschau`,
      vorgabe.vorschlag,
    );
    expect([vorschau.status, vorschau.body.text]).toEqual([200, null]);
    expect((await lies(id)).version).toBe(version);
    const zuviel = vorgabe.vorschlag.positionen.map((zeile: object) => ({ ...zeile, bewilligt: 99_999_999 }));
    expect((await propose(id, { positionen: zuviel })).body.code).toBe('BESCHEID_UNVOLLSTAENDIG');
  });

  it('is signed by another person, frozen with name and day, and brings eight Auflagen', async () => {
    const id = await begin();
    await judgeAll(id);
    await propose(id);
    const selbst = { ...anke, rolle: 'BR_FREIGABE' } as const;
    expect(codeOf(await act(selbst, id, 'schlusszeichnung', { funktion: 'Im Auftrag' }))).toBe('E-ZM-03');
    expect((await act(anke, id, 'schlusszeichnung', { funktion: 'Im Auftrag' })).status).toBe(403);
    expect((await lies(id, petra)).bescheide).toEqual([]);
    expect((await act(jens, id, 'schlusszeichnung', { funktion: 'Im Auftrag' })).status).toBe(201);
    const { bescheide, zustand } = await lies(id);
    expect(zustand).toBe('BEWILLIGT');
    expect(bescheide[0]).toMatchObject({
      stand: 'ERLASSEN',
      datum: '2026-10-19',
      bewilligt: 11_970_000,
      unveraendert: true,
    });
    expect(bescheide[0].auflagen.map(({ buchstabe }: { buchstabe: string }) => buchstabe).join('')).toBe(
      'abcdefgh',
    );
    await admin.query(`ALTER TABLE foerderung.bescheid DISABLE TRIGGER uebergang`);
    await admin.query(
      `UPDATE foerderung.bescheid SET bescheid = jsonb_set(bescheid, '{titel}', '"Anders"') WHERE foerderfall_id = $1`,
      [id],
    );
    await admin.query(`ALTER TABLE foerderung.bescheid ENABLE TRIGGER uebergang`);
    expect((await lies(id)).bescheide[0].unveraendert).toBe(false);
  });

  it('goes back with a reason; the next proposal begins with the words of the last', async () => {
    const id = await begin();
    await judgeAll(id);
    await propose(id);
    expect((await act(jens, id, 'vorschlagrueckgabe', { grund: 'Abwägung ausführen' })).status).toBe(201);
    const { zustand, vorgabe, bescheide } = await lies(id);
    expect([zustand, bescheide[0].stand]).toEqual(['IN_PRUEFUNG', 'ZURUECKGEGEBEN']);
    expect(vorgabe.vorschlag.ermessen).toContain('Für die Förderung spricht');
    expect((await propose(id)).status).toBe(201);
  });

  it('finds the money of the year granted already', async () => {
    const vorher = (await server.rufe(anke, 'GET', '/foerderhaushalt')).body.eintraege.find(
      ist2027,
    ).bewilligt;
    await grant();
    const { eintraege } = (await server.rufe(helen, 'GET', '/foerderhaushalt')).body;
    const { bewilligt, version, kapitel, titel, quelle } = eintraege.find(ist2027);
    expect(bewilligt - vorher).toBe(11_970_000);
    const rest = { version, kapitel, titel, quelle, verpflichtungsermaechtigung: 0 };
    const knapp = await server.rufe(helen, 'PUT', '/foerderhaushalt/2027', { ...rest, ansatz: 1 });
    expect(knapp.status).toBe(200);
    await enterWelt();
    const id = await begin();
    await judgeAll(id);
    expect((await propose(id)).body.errors[0].detail).toContain('übersteigt die verfügbaren Haushaltsmittel');
    await ensureHaushalt(server, 2027);
  });
});

describe('Bekanntgabe and Bestandskraft', () => {
  it('is read by the Kreis from then on, with the period by the law and the PDF of the signed text', async () => {
    const id = await grant();
    expect((await lies(id, petra)).bescheide).toEqual([]);
    expect((await tellBekanntgabe(id, 'POST', '2026-10-18')).body.errors[0].detail).toContain(
      'vom 19.10.2026',
    );
    expect((await tellBekanntgabe(id)).status).toBe(201);
    const { bescheide, zustand } = await lies(id, petra);
    expect(zustand).toBe('RECHTSBEHELFSFRIST');
    expect(bescheide[0]).toMatchObject({
      bekanntgabe: { weg: 'POST', bekanntAm: '2026-10-23' },
      rechtsbehelfBis: '2026-11-23',
    });
    expect(bescheide[0].fristrechnung.map(({ regel }: { regel: string }) => regel)).toEqual([
      'GL-BK-a',
      'GL-RB-a',
      'GL-RB-c',
    ]);
    const pdf = await server.rufe(petra, 'GET', `/foerderfaelle/${id}/bescheide/${bescheide[0].id}/pdf`);
    expect(pdf.status).toBe(200);
  });

  it('becomes final by the timer the day after, never by hand', async () => {
    const id = await grant();
    await tellBekanntgabe(id);
    dienste.setStichtag('2026-11-23');
    await runFoerderfristen(dienste);
    expect((await lies(id)).zustand).toBe('RECHTSBEHELFSFRIST');
    dienste.setStichtag('2026-11-24');
    await runFoerderfristen(dienste);
    expect(await lies(id)).toMatchObject({
      zustand: 'BESTANDSKRAEFTIG',
      bescheide: [{ bestandskraeftigAm: '2026-11-24' }],
    });
    await runFoerderfristen(dienste);
  });

  it('becomes final by a Verzicht from the day of the Bekanntgabe on, signed by who did not prepare', async () => {
    const id = await grant();
    await tellBekanntgabe(id);
    expect((await act(petra, id, 'rechtsbehelfsverzicht', { bestaetigt: true })).body.code).toBe(
      'VOR_BEKANNTGABE',
    );
    dienste.setStichtag('2026-10-23');
    const selbst = { ...ulrich, rolle: 'ZE_ZEICHNUNG' } as const;
    expect(codeOf(await act(selbst, id, 'rechtsbehelfsverzicht', { bestaetigt: true }))).toBe('E-ZM-03');
    expect((await act(petra, id, 'rechtsbehelfsverzicht', { bestaetigt: true })).status).toBe(201);
    expect(await lies(id)).toMatchObject({
      zustand: 'BESTANDSKRAEFTIG',
      bescheide: [{ verzichtAm: '2026-10-23', bestandskraeftigAm: '2026-10-23' }],
    });
  });

  it('waits for a Klage; an annulled Bescheid leads back to the Prüfung', async () => {
    const id = await grant();
    await tellBekanntgabe(id);
    for (const am of ['1900-01-01', '2026-10-18', '2030-01-01']) {
      const falsch = await act(anke, id, 'klage', { am, aktenzeichen: '1 K 12/26' });
      expect([am, falsch.status, falsch.body.errors?.[0]?.pointer]).toEqual([am, 422, '/am']);
    }
    dienste.setStichtag('2026-10-30');
    expect((await act(anke, id, 'klage', { am: '2026-10-30', aktenzeichen: '1 K 12/26' })).status).toBe(201);
    dienste.setStichtag('2027-01-10');
    await runFoerderfristen(dienste);
    expect((await lies(id)).zustand).toBe('KLAGEVERFAHREN');
    const ende = { ausgang: 'AUFGEHOBEN', grund: 'Urteil vom 8. Januar 2027' };
    expect((await act({ ...anke, rolle: 'BR_FREIGABE' } as const, id, 'klageende', ende)).status).toBe(422);
    expect((await act(jens, id, 'klageende', ende)).status).toBe(201);
    const { zustand, bescheide } = await lies(id);
    expect([zustand, bescheide[0].stand, bescheide[0].bestandskraeftigAm]).toEqual([
      'IN_PRUEFUNG',
      'AUFGEHOBEN',
      null,
    ]);
    expect((await propose(id)).status).toBe(201);
  });

  it('fails when nobody retrieves it within ten days; a retrieval counts from the next day', async () => {
    const id = await grant();
    await tellBekanntgabe(id, 'ABRUF_VWVFG');
    dienste.setStichtag('2026-10-30');
    await runFoerderfristen(dienste);
    expect(await lies(id)).toMatchObject({ zustand: 'BEWILLIGT', bescheide: [{ bekanntgabe: null }] });
    await tellBekanntgabe(id, 'ABRUF_VWVFG', '2026-10-30');
    dienste.setStichtag('2026-11-02');
    expect((await act(anke, id, 'zugang', { am: '2026-11-02' })).status).toBe(201);
    expect((await lies(id)).bescheide[0]).toMatchObject({
      bekanntgabe: { bekanntAm: '2026-11-03' },
      rechtsbehelfBis: '2026-12-03',
    });
  });

  it('ends a rejected Förderfall', async () => {
    const id = await grant({
      art: 'ABLEHNUNG',
      ablehnungsgruende: 'Die Haushaltsmittel sind anders gebunden.',
    });
    await tellBekanntgabe(id, 'ZUSTELLUNG');
    dienste.setStichtag('2026-11-20');
    await runFoerderfristen(dienste);
    expect((await lies(id)).zustand).toBe('ABGESCHLOSSEN_ABGELEHNT');
  });

  it('makes Auflagen tasks of the Kreis, done once and with how', async () => {
    const id = await grant();
    await tellBekanntgabe(id);
    const bescheidId = (await lies(id, ulrich)).bescheide[0].id;
    const auflage = { bescheidId, buchstabe: 'b', vermerk: 'Teilnahme am 12. Februar 2027' };
    expect((await act(ulrich, id, 'auflagen', auflage)).status).toBe(201);
    expect((await act(ulrich, id, 'auflagen', auflage)).body.code).toBe('AUFLAGE_ERLEDIGT');
    expect((await lies(id)).bescheide[0].auflagen[1]).toMatchObject({
      erledigtAm: '2026-10-19',
      vermerk: 'Teilnahme am 12. Februar 2027',
    });
  });
});

describe('the database', () => {
  it('keeps a signed text, the way to it and the name under it', async () => {
    const id = await grant();
    const change = (actor: KontoActor, satz: string) =>
      withActor(kontextFuer(dienste, actor, 'foerderung'), async (trx) => {
        const { numAffectedRows } =
          await sql`UPDATE foerderung.bescheid SET ${sql.raw(satz)} WHERE foerderfall_id = ${id}`.execute(
            trx,
          );
        return ok(Number(numAffectedRows));
      });
    await expect(change(jens, `bewilligt = 1`)).rejects.toThrow('changes with the Schlusszeichnung only');
    await expect(change(jens, `bekanntgabe = '{}'`)).rejects.toThrow('recorded by the Bewilligungsbehörde');
    await expect(change(anke, `stand = 'AUFGEHOBEN'`)).rejects.toThrow('no Bescheid goes from');
    expect(await change(petra, `verzicht_am = '2026-10-19'`)).toEqual(ok(0));
    await tellBekanntgabe(id);
    await expect(change(anke, `bestandskraeftig_am = '2026-10-19'`)).rejects.toThrow('nobody sets by hand');
    await expect(change(petra, `bestandskraeftig_am = '2026-10-19'`)).rejects.toThrow('nobody sets by hand');
  });
});
