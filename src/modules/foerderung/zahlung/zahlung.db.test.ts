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
import { ZUSTANDSMASCHINEN } from '../regelwerk/rl-2024-12/zustaende.model.ts';
import { ANDERE_IBAN, createTestbescheid, createTestteilbetraege, TEST_IBAN } from './test-zahlung.ts';

const dienste = await createTestDienste();
const admin = new pg.Client({ connectionString: dienste.datenbank.adminUrl });
let server: Testserver;
let welt: Welt;
let ulrich: KontoActor;
let petra: KontoActor;
const anke = createActor('BR_SACHBEARBEITUNG', null);
const jens = createActor('BR_FREIGABE', null);
const kasse = createActor('BR_KASSE', null);
const helen = createActor('MINISTERIUM', null);

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
});

type Antwort = Awaited<ReturnType<Testserver['rufe']>>;
/** Every rule that refused, in order. */
const codesOf = ({ status, body }: Antwort) => [
  status,
  ...((body.errors ?? []) as { code: string }[]).map(({ code }) => code),
];
const createFall = async (): Promise<string> => {
  const { body } = await server.rufe(ulrich, 'POST', '/foerderfaelle', { foerderjahr: 2026 });
  expect(body.code).toBeUndefined();
  return body.id;
};
/** A Förderfall with a bestandskräftiger Bescheid and its two Teilbeträge. */
const createBewilligt = async (): Promise<string> => {
  const fall = await createFall();
  await createTestbescheid(admin, { foerderfallId: fall });
  await createTestteilbetraege(dienste, petra, fall);
  return fall;
};
const lies = async (fall: string, actor = ulrich) =>
  (await server.rufe(actor, 'GET', `/foerderfaelle/${fall}/zahlungen`)).body;
const teil = async (fall: string, lfd: number, actor = ulrich) =>
  (await lies(fall, actor)).teilbetraege.find((zeile: { lfd: number }) => zeile.lfd === lfd);
const act = async (
  actor: KontoActor,
  fall: string,
  lfd: number,
  akt: string,
  body: object = {},
  leser = ulrich,
) => {
  const { id, version } = await teil(fall, lfd, leser);
  return server.rufe(actor, 'POST', `/teilbetraege/${id}/${akt}`, { version, ...body });
};
const prepare = async (fall: string, lfd: number, body: object = { prognose: [] }, actor = ulrich) => {
  const { id, version } = await teil(fall, lfd);
  return server.rufe(actor, 'PUT', `/teilbetraege/${id}/mittelanforderung`, { version, ...body });
};
const request = async (fall: string, lfd: number, prognose: object = { prognose: [] }) => {
  expect(codesOf(await prepare(fall, lfd, prognose))).toEqual([200]);
  expect(codesOf(await act(petra, fall, lfd, 'mittelanforderung', { bestaetigt: true }))).toEqual([201]);
};
const createBank = async (fall: string, iban = TEST_IBAN, zeichnet = petra): Promise<string> => {
  const { body } = await server.rufe(ulrich, 'POST', `/foerderfaelle/${fall}/bankverbindungen`, {
    inhaber: 'Kreiskasse Test',
    iban,
  });
  const antwort = await server.rufe(zeichnet, 'POST', `/bankverbindungen/${body.id}/zeichnung`, {
    version: 1,
  });
  expect(codesOf(antwort)).toEqual([201]);
  return body.id;
};
const callBack = async (bankId: string) => {
  const body = { version: 2, rueckruf: 'Rückruf bei der Kämmerei' };
  expect(codesOf(await server.rufe(anke, 'POST', `/bankverbindungen/${bankId}/rueckruf`, body))).toEqual([
    201,
  ]);
};
/** Requested, stated, ordered. */
const order = async (fall: string, lfd: number, betrag: number, prognose?: object) => {
  await request(fall, lfd, prognose);
  expect(codesOf(await act(anke, fall, lfd, 'feststellung', { betrag }))).toEqual([201]);
  expect(codesOf(await act(jens, fall, lfd, 'anordnung'))).toEqual([201]);
};
const ERSTER = 5_985_000;
const ZWEITER = 5_985_001;

describe('the plan', () => {
  it('comes with Bestandskraft: half rounded down on 1 May, the rest on 1 October, once', async () => {
    dienste.setStichtag('2026-02-10');
    const fall = await createFall();
    await createTestbescheid(admin, { foerderfallId: fall, bestandskraeftigAm: null });
    await createTestteilbetraege(dienste, petra, fall);
    const vorher = await lies(fall);
    expect(vorher.teilbetraege).toEqual([]);
    expect(vorher.befunde).toMatchObject([{ code: 'E-7.3-a', regel: 'FR-7.3-a' }]);
    expect(vorher.befunde[0].text).toContain('02.03.2026');
    expect(vorher.vorschau.map(({ termin }: { termin: string }) => termin)).toEqual([
      '2026-05-01',
      '2026-10-01',
    ]);

    await setBestandskraft(fall);
    await createTestteilbetraege(dienste, petra, fall);
    await createTestteilbetraege(dienste, petra, fall);
    expect((await lies(fall)).teilbetraege).toMatchObject([
      { lfd: 1, termin: '2026-05-01', buchungstag: '2026-05-04', vorgesehen: ERSTER, zustand: 'GEPLANT' },
      { lfd: 2, termin: '2026-10-01', buchungstag: '2026-10-01', vorgesehen: ZWEITER, zustand: 'GEPLANT' },
    ]);
  });

  it('is made by the timer, too, and never before Bestandskraft or beyond the grant, also not by SQL', async () => {
    const fall = await createFall();
    const bescheid = await createTestbescheid(admin, { foerderfallId: fall });
    await createTestteilbetraege(dienste, null, fall);
    expect((await lies(fall)).teilbetraege).toHaveLength(2);
    await expect(insertRate(fall, bescheid, 3, 1)).rejects.toThrow('more than the Bescheid grants');

    const zweite = await createWelt(dienste);
    const anderer = await server.rufe(zweite.konto('KI_LEITUNG'), 'POST', '/foerderfaelle', {
      foerderjahr: 2026,
    });
    const offen = await createTestbescheid(admin, {
      foerderfallId: anderer.body.id,
      bestandskraeftigAm: null,
    });
    await expect(insertRate(anderer.body.id, offen, 1, 1, zweite.konto('ZE_ZEICHNUNG'))).rejects.toThrow(
      'row-level security',
    );
  });
});

const setBestandskraft = async (fall: string) => {
  await admin.query(`BEGIN; SET LOCAL session_replication_role = 'replica'`);
  await admin.query(
    `UPDATE foerderung.bescheid SET bestandskraeftig_am = '2026-03-02' WHERE foerderfall_id = $1`,
    [fall],
  );
  await admin.query('COMMIT');
};

const insertRate = (fall: string, bescheid: string, lfd: number, betrag: number, actor = petra) =>
  withActor(kontextFuer(dienste, actor, 'foerderung'), async (trx) => {
    await sql`INSERT INTO foerderung.rate (id, foerderfall_id, standort_id, bescheid_id, lfd, haushaltsjahr, termin, vorgesehen, betrag)
      VALUES (gen_random_uuid(), ${fall}, ${actor.standortId}, ${bescheid}, ${lfd}, 2026, '2026-12-01', ${betrag}, ${betrag})`.execute(
      trx,
    );
    return ok(null);
  });

describe('the bank account', () => {
  it('has right check digits and takes another person to sign it', async () => {
    const fall = await createBewilligt();
    const falsch = await server.rufe(ulrich, 'POST', `/foerderfaelle/${fall}/bankverbindungen`, {
      inhaber: 'Kreiskasse',
      iban: 'DE02120300000000202052',
      bic: 'X',
    });
    expect(codesOf(falsch)).toEqual([422, 'IBAN_FALSCH', 'BIC_FALSCH']);
    const { body } = await server.rufe(ulrich, 'POST', `/foerderfaelle/${fall}/bankverbindungen`, {
      inhaber: 'Kreiskasse',
      iban: 'de02 1203 0000 0000 2020 51',
    });
    expect((await lies(fall)).bank).toMatchObject({
      gueltig: null,
      vorgeschlagen: { iban: TEST_IBAN, selbst: true },
    });
    const selbst = { ...ulrich, rolle: 'ZE_ZEICHNUNG' } as const;
    const nein = await server.rufe(selbst, 'POST', `/bankverbindungen/${body.id}/zeichnung`, { version: 1 });
    expect(codesOf(nein)).toEqual([422, 'E-ZM-03']);
    expect(
      codesOf(await server.rufe(petra, 'POST', `/bankverbindungen/${body.id}/zeichnung`, { version: 1 })),
    ).toEqual([201]);
    const neue = await createBank(fall, ANDERE_IBAN);
    expect((await lies(fall)).bank.gueltig).toMatchObject({
      id: neue,
      iban: ANDERE_IBAN,
      ruheBis: '2026-10-23',
    });
  });

  it('is nothing for the ministry and for another Kreis', async () => {
    const fall = await createBewilligt();
    const bank = await createBank(fall);
    expect((await lies(fall, helen)).bank).toMatchObject({ gueltig: null, sichtbar: false });
    expect((await lies(fall, anke)).bank.gueltig.iban).toBe(TEST_IBAN);
    const fremd = (await createWelt(dienste)).konto('ZE_ZEICHNUNG');
    expect(
      (await server.rufe(fremd, 'POST', `/bankverbindungen/${bank}/zeichnung`, { version: 2 })).status,
    ).toBe(404);
  });
});

describe('the Mittelanforderung', () => {
  it('is prepared by one and signed by another, with less where less is needed', async () => {
    const fall = await createBewilligt();
    await request(fall, 1);
    const ohneGrund = await prepare(fall, 2, { prognose: [{ position: 'cm', betrag: 5_000_000 }] });
    expect(codesOf(ohneGrund)).toEqual([422, 'FR-7.3-e']);
    const prognose = {
      prognose: [{ position: 'cm', betrag: 5_000_000 }],
      begruendung: 'Eine Stelle ist seit 17. Mai frei.',
    };
    expect(codesOf(await prepare(fall, 2, prognose))).toEqual([200]);
    // 57.000 + 50.000 are needed, 59.850 were requested before.
    expect(await teil(fall, 2)).toMatchObject({
      betrag: 10_700_000 - ERSTER,
      anforderung: { anerkannt: 10_700_000 },
    });
    const selbst = { ...ulrich, rolle: 'ZE_ZEICHNUNG' } as const;
    expect(codesOf(await act(selbst, fall, 2, 'mittelanforderung', { bestaetigt: true }))).toEqual([
      422,
      'E-ZM-03',
    ]);
    expect(codesOf(await act(petra, fall, 2, 'mittelanforderung', { bestaetigt: true }))).toEqual([201]);
    expect(codesOf(await prepare(fall, 2, prognose))).toEqual([422, 'E-ZM-01']);
    expect((await teil(fall, 2)).ereignisse.at(-1)).toMatchObject({
      ereignis: 'mittel_anfordern',
      nach: 'ANGEFORDERT',
    });
  });

  it('needs something prepared, and something to request', async () => {
    const fall = await createBewilligt();
    const leer = await act(petra, fall, 1, 'mittelanforderung', { bestaetigt: true });
    expect(leer.body.code).toBe('NICHT_VORBEREITET');
    const nichts = {
      prognose: [
        { position: 'koord', betrag: 0 },
        { position: 'cm', betrag: 0 },
      ],
      begruendung: 'Alles frei.',
    };
    expect((await prepare(fall, 2, nichts)).body.errors[0].detail).toContain('nichts mehr auszuzahlen');
    expect((await prepare(fall, 1, { prognose: [{ position: 'massn', betrag: 1 }] })).body.code).toBe(
      'ANFORDERUNG_UNVOLLSTAENDIG',
    );
    const alt = await server.rufe(
      ulrich,
      'PUT',
      `/teilbetraege/${(await teil(fall, 1)).id}/mittelanforderung`,
      { version: 7, prognose: [] },
    );
    expect(alt.status).toBe(409);
  });

  it('can be sent back with a reason and requested anew', async () => {
    const fall = await createBewilligt();
    await request(fall, 1);
    expect(codesOf(await act(anke, fall, 1, 'zurueckweisung', { grund: 'Die Prognose fehlt.' }))).toEqual([
      201,
    ]);
    expect(await teil(fall, 1)).toMatchObject({ zustand: 'GEPLANT', angefordertAm: null });
    expect((await teil(fall, 1)).ereignisse.at(-1)).toMatchObject({
      ereignis: 'abruf_zurueckweisen',
      grund: 'Die Prognose fehlt.',
    });
    await request(fall, 1);
  });
});

describe('stating and ordering', () => {
  it('takes two persons, and keeps what was stated', async () => {
    const fall = await createBewilligt();
    await callBack(await createBank(fall));
    await request(fall, 1);
    expect((await act(anke, fall, 1, 'feststellung', { betrag: ERSTER + 1 })).body.code).toBe(
      'BETRAG_FALSCH',
    );
    expect(codesOf(await act(anke, fall, 1, 'feststellung', { betrag: 100 }))).toEqual([422, 'GRUND_FEHLT']);
    expect(codesOf(await act(jens, fall, 1, 'anordnung'))).toEqual([422, 'E-ZM-01']);
    const weniger = { betrag: 5_000_000, grund: 'Eine Stelle ist frei.' };
    expect(codesOf(await act(anke, fall, 1, 'feststellung', weniger))).toEqual([201]);
    const selbst = { ...anke, rolle: 'BR_FREIGABE' } as const;
    // Anke stated the amount and called back: both reasons at once.
    expect(codesOf(await act(selbst, fall, 1, 'anordnung'))).toEqual([422, 'E-ZM-03', 'E-ZM-05']);
    expect(codesOf(await act(anke, fall, 1, 'anordnung'))).toEqual([403]);
    expect(codesOf(await act(jens, fall, 1, 'anordnung'))).toEqual([201]);
    expect(await teil(fall, 1)).toMatchObject({ zustand: 'ANGEORDNET', betrag: 5_000_000 });
  });

  it('waits for the account: none, a new one, one that the same person confirmed', async () => {
    const fall = await createBewilligt();
    await request(fall, 1);
    expect(codesOf(await act(anke, fall, 1, 'feststellung', { betrag: ERSTER }))).toEqual([201]);
    expect((await act(jens, fall, 1, 'anordnung')).body.code).toBe('BANKVERBINDUNG_FEHLT');
    const bank = await createBank(fall);
    expect(codesOf(await act(jens, fall, 1, 'anordnung'))).toEqual([422, 'W-ZA-b']);
    const rueckruf = { version: 2, rueckruf: 'Rückruf bei der Kämmerei' };
    const alsAnke = { ...jens, rolle: 'BR_SACHBEARBEITUNG' } as const;
    expect(
      codesOf(await server.rufe(alsAnke, 'POST', `/bankverbindungen/${bank}/rueckruf`, rueckruf)),
    ).toEqual([201]);
    expect(codesOf(await act(jens, fall, 1, 'anordnung'))).toEqual([422, 'E-ZM-05']);
    expect(codesOf(await act(createActor('BR_FREIGABE', null), fall, 1, 'anordnung'))).toEqual([201]);
  });

  it('is over by itself after the days of rest', async () => {
    const fall = await createBewilligt();
    await createBank(fall);
    await request(fall, 1);
    expect(codesOf(await act(anke, fall, 1, 'feststellung', { betrag: ERSTER }))).toEqual([201]);
    dienste.setStichtag('2026-10-23');
    expect(codesOf(await act(jens, fall, 1, 'anordnung'))).toEqual([201]);
  });

  it('waits for the Termin and stops while a Widerruf is heard', async () => {
    dienste.setStichtag('2026-09-07');
    const fall = await createBewilligt();
    await callBack(await createBank(fall));
    await request(fall, 2);
    expect(codesOf(await act(anke, fall, 2, 'feststellung', { betrag: ZWEITER }))).toEqual([201]);
    const frueh = await act(jens, fall, 2, 'anordnung');
    expect([codesOf(frueh), frueh.body.errors[0].detail]).toEqual([
      [422, 'E-7.3-a'],
      expect.stringContaining('01.10.2026'),
    ]);
    dienste.setStichtag('2026-10-01');
    await setFallzustand(fall, 'ANHOERUNG_WIDERRUF');
    expect(codesOf(await act(jens, fall, 2, 'anordnung'))).toEqual([422, 'E-7.3-a']);
    await setFallzustand(fall, 'BESTANDSKRAEFTIG');
    expect(codesOf(await act(jens, fall, 2, 'rueckgabe', { grund: 'Bitte den Betrag prüfen.' }))).toEqual([
      201,
    ]);
    expect(await teil(fall, 2)).toMatchObject({ zustand: 'ANGEFORDERT' });
  });
});

const setFallzustand = async (fall: string, zustand: string) => {
  await admin.query(`BEGIN; SET LOCAL session_replication_role = 'replica'`);
  await admin.query('UPDATE foerderung.foerderfall SET zustand = $2 WHERE id = $1', [fall, zustand]);
  await admin.query('COMMIT');
};

describe('the Landeskasse', () => {
  const KONTO = { name: 'Landeshauptkasse', iban: ANDERE_IBAN };
  const run = (teilbetraege: object[], actor = kasse) =>
    server.rufe(actor, 'POST', '/zahlungslaeufe', { teilbetraege, konto: KONTO });
  const wahl = async (fall: string, lfd: number) => {
    const { id, version } = await teil(fall, lfd);
    return { id, version };
  };

  it('takes each Teilbetrag over once, in a list and as SEPA, with count and sum', async () => {
    const fall = await createBewilligt();
    await callBack(await createBank(fall));
    await order(fall, 1, ERSTER);
    await order(fall, 2, 5_000_000, {
      prognose: [{ position: 'cm', betrag: 5_285_000 }],
      begruendung: 'Frei seit Mai.',
    });
    const beide = [await wahl(fall, 1), await wahl(fall, 2)];
    const selbst = { ...jens, rolle: 'BR_KASSE' } as const;
    expect((await run(beide, selbst)).body.code).toBe('LAUF_NICHT_MOEGLICH');
    const lauf = await run(beide);
    expect(codesOf(lauf)).toEqual([201]);
    expect((await run(beide)).body.errors[0].detail).toContain('steht schon in einer Datei');
    const { body: liste } = await server.rufe(kasse, 'GET', '/zahlungslaeufe');
    expect(liste.eintraege[0]).toMatchObject({
      anzahl: 2,
      offen: 2,
      summe: ERSTER + 5_000_000,
      ausfuehrung: '2026-10-19',
    });
    const csv = await server.rufe(kasse, 'GET', `/zahlungslaeufe/${lauf.body.id}/kassenliste.csv`);
    expect(csv.roh.toString('utf8')).toContain(`;${TEST_IBAN};;59850,00;KIM KIM-2026`);
    const xml = (await server.rufe(kasse, 'GET', `/zahlungslaeufe/${lauf.body.id}/sepa.xml`)).roh.toString(
      'utf8',
    );
    expect(xml.match(/<NbOfTxs>2<\/NbOfTxs><CtrlSum>109850\.00<\/CtrlSum>/g)).toHaveLength(2);
    expect(xml).toContain('<ReqdExctnDt><Dt>2026-10-19</Dt></ReqdExctnDt>');
    expect((await server.rufe(helen, 'GET', '/zahlungslaeufe')).status).toBe(403);
    expect((await server.rufe(ulrich, 'GET', `/zahlungslaeufe/${lauf.body.id}/sepa.xml`)).status).toBe(403);
  });

  it('confirms by hand, not before the order, never its own one', async () => {
    const fall = await createBewilligt();
    await callBack(await createBank(fall));
    await order(fall, 1, ERSTER);
    const zahlung = { gezahltAm: '2026-10-19', buchung: 'HKR 4711' };
    expect(codesOf(await act(kasse, fall, 1, 'zahlung', { ...zahlung, gezahltAm: '2026-10-18' }))).toEqual([
      422,
      'TAG_FALSCH',
    ]);
    expect(codesOf(await act(kasse, fall, 1, 'zahlung', { ...zahlung, gezahltAm: '2026-10-20' }))).toEqual([
      422,
      'TAG_FALSCH',
    ]);
    const selbst = { ...jens, rolle: 'BR_KASSE' } as const;
    expect(codesOf(await act(selbst, fall, 1, 'zahlung', zahlung))).toEqual([422, 'E-ZM-03']);
    expect(codesOf(await act(kasse, fall, 1, 'zahlung', zahlung))).toEqual([201]);
    expect(codesOf(await act(kasse, fall, 1, 'zahlung', zahlung))).toEqual([422, 'E-ZM-01']);
    expect(await teil(fall, 1, petra)).toMatchObject({
      zustand: 'GEZAHLT',
      gezahltAm: '2026-10-19',
      buchung: 'HKR 4711',
    });
  });

  it('reports a payment that came back; it is ordered anew and in a new run', async () => {
    const fall = await createBewilligt();
    await callBack(await createBank(fall));
    await order(fall, 1, ERSTER);
    await run([await wahl(fall, 1)]);
    expect(codesOf(await act(kasse, fall, 1, 'fehlzahlung', { grund: 'Konto erloschen' }))).toEqual([201]);
    expect(await teil(fall, 1)).toMatchObject({ zustand: 'GEPRUEFT', imLauf: false, betrag: ERSTER });
    expect(codesOf(await act(jens, fall, 1, 'anordnung'))).toEqual([201]);
    expect(codesOf(await run([await wahl(fall, 1)]))).toEqual([201]);
  });

  it('confirms by file, whole or not at all, and never twice', async () => {
    const fall = await createBewilligt();
    await callBack(await createBank(fall));
    await order(fall, 1, ERSTER);
    await order(fall, 2, ZWEITER);
    const [eins, zwei] = [(await teil(fall, 1)).id.replaceAll('-', ''), (await teil(fall, 2)).id];
    const kopf = 'kennung;betrag;gezahlt_am;buchung;ergebnis;grund\n';
    const send = (text: string, probelauf: boolean) =>
      server.rufe(kasse, 'POST', `/zahlungsbestaetigungen?probelauf=${probelauf}`, Buffer.from(kopf + text), {
        'content-type': 'text/csv',
      });
    const falsch = await send(`${eins};59.850,00;19.10.2026;B1;GEZAHLT;\n${zwei};1,00;;;VIELLEICHT;\n`, true);
    expect(falsch.body).toMatchObject({ ergebnis: 'FEHLER', fehler: [{ zeile: 3, spalte: 'ergebnis' }] });
    const betrag = await send(
      `${eins};59.850,00;19.10.2026;B1;GEZAHLT;\n${zwei};1,00;19.10.2026;B2;GEZAHLT;\n`,
      false,
    );
    expect([betrag.status, betrag.body.errors[0].pointer]).toEqual([422, '/zeile/3/betrag']);
    expect(await teil(fall, 1)).toMatchObject({ zustand: 'ANGEORDNET' });
    const gut = `${eins};59.850,00;19.10.2026;B1;GEZAHLT;\n${zwei};59.850,01;;;fehlgeschlagen;Konto erloschen\n`;
    expect((await send(gut, true)).body).toMatchObject({
      ergebnis: 'PROBELAUF',
      gezahlt: 1,
      fehlgeschlagen: 1,
      summe: ERSTER,
    });
    expect(await teil(fall, 1)).toMatchObject({ zustand: 'ANGEORDNET' });
    expect((await send(gut, false)).body).toMatchObject({ ergebnis: 'GESCHRIEBEN' });
    expect(await teil(fall, 1)).toMatchObject({ zustand: 'GEZAHLT', buchung: 'B1' });
    expect(await teil(fall, 2)).toMatchObject({ zustand: 'GEPRUEFT' });
    const doppelt = await send(gut, false);
    expect(doppelt.body.errors[0].detail).toContain('schon als gezahlt bestätigt');
    const zweimal = await send(
      `${eins};1,00;19.10.2026;B1;GEZAHLT;\n${eins};1,00;19.10.2026;B1;GEZAHLT;\n`,
      true,
    );
    expect(zweimal.body.fehler.map(({ grund }: { grund: string }) => grund).join(' ')).toContain(
      'steht schon in Zeile 2',
    );
  });
});

describe('the lists of the Land', () => {
  it('show every Kreis with its own amount, and add up to the Haushalt', async () => {
    const vorher = (await server.rufe(helen, 'GET', '/haushaltsuebersicht')).body.jahre.find(
      ({ haushaltsjahr }: { haushaltsjahr: number }) => haushaltsjahr === 2026,
    );
    const fall = await createBewilligt();
    await callBack(await createBank(fall));
    await request(fall, 1);
    const { body } = await server.rufe(anke, 'GET', '/teilbetraege?zustand=ANGEFORDERT&groesse=200');
    const meiner = body.eintraege.find((zeile: { foerderfallId: string }) => zeile.foerderfallId === fall);
    expect(meiner).toMatchObject({
      lfd: 1,
      betrag: ERSTER,
      schritte: ['abruf_zurueckweisen', 'abruf_pruefen'],
      selbst: false,
    });
    const nachher = (await server.rufe(helen, 'GET', '/haushaltsuebersicht')).body.jahre.find(
      ({ haushaltsjahr }: { haushaltsjahr: number }) => haushaltsjahr === 2026,
    );
    expect(nachher.bewilligt - (vorher?.bewilligt ?? 0)).toBe(11_970_001);
    expect(nachher.angefordert - (vorher?.angefordert ?? 0)).toBe(ERSTER);
    const fremd = (await createWelt(dienste)).konto('KI_LEITUNG');
    const sicht = await server.rufe(fremd, 'GET', '/teilbetraege?groesse=200');
    expect(sicht.body.eintraege).toEqual([]);
    expect((await server.rufe(fremd, 'GET', `/foerderfaelle/${fall}/zahlungen`)).status).toBe(404);
    expect((await server.rufe(ulrich, 'GET', '/haushaltsuebersicht')).status).toBe(403);
  });
});

describe('the database', () => {
  const change = (actor: KontoActor, fall: string, satz: string) =>
    withActor(kontextFuer(dienste, actor, 'foerderung'), async (trx) => {
      const { rows } =
        await sql`UPDATE foerderung.rate SET ${sql.raw(satz)} WHERE foerderfall_id = ${fall} AND lfd = 1 RETURNING id`.execute(
          trx,
        );
      return ok(rows.length);
    });

  it('knows the steps of the machine RATE and no other, for each role', async () => {
    const { rows } = await admin.query<{ text: string }>(
      `SELECT prosrc AS text FROM pg_proc WHERE proname = 'pruefe_rate'`,
    );
    const tabelle = [...(rows[0]?.text ?? '').matchAll(/\('([A-Z]+)', '([A-Z]+)', '([A-Z_]+)'\)/g)].map(
      ([, von, nach, rolle]) => `${von} ${nach} ${rolle}`,
    );
    const maschine = ZUSTANDSMASCHINEN.RATE.map(([von, , nach, rolle]) => `${von} ${nach} ${rolle}`);
    expect(tabelle.toSorted()).toEqual(maschine.toSorted());
  });

  it('refuses a foreign name, a changed Mittelanforderung, a changed amount, a leap', async () => {
    const fall = await createBewilligt();
    await callBack(await createBank(fall));
    expect(codesOf(await prepare(fall, 1))).toEqual([200]);
    const fremd = createActor('ZE_ZEICHNUNG', welt.kreis).kontoId;
    await expect(change(ulrich, fall, `vorbereitet_von = '${fremd}'`)).rejects.toThrow();
    await expect(change(petra, fall, `zustand = 'GEPRUEFT'`)).rejects.toThrow();
    expect(codesOf(await act(petra, fall, 1, 'mittelanforderung', { bestaetigt: true }))).toEqual([201]);
    await expect(
      change(
        anke,
        fall,
        `zustand = 'GEPLANT', angefordert_von = NULL, angefordert_am = NULL, anforderung = '{}'`,
      ),
    ).rejects.toThrow('stays as it is');
    expect(codesOf(await act(anke, fall, 1, 'feststellung', { betrag: ERSTER }))).toEqual([201]);
    await expect(
      change(
        jens,
        fall,
        `zustand = 'ANGEFORDERT', festgestellt_von = NULL, festgestellt_am = NULL, betrag = 1`,
      ),
    ).rejects.toThrow('stays as it is');
    const selbst = { ...anke, rolle: 'BR_FREIGABE' } as const;
    const bank = (await lies(fall)).bank.gueltig.id;
    const anordnen = (actor: KontoActor) =>
      change(
        actor,
        fall,
        `zustand = 'ANGEORDNET', bank_id = '${bank}', angeordnet_von = '${actor.kontoId}', angeordnet_am = '2026-10-19'`,
      );
    await expect(anordnen(selbst)).rejects.toThrow('row-level security');
    expect(await anordnen(jens)).toEqual(ok(1));
  });
});
