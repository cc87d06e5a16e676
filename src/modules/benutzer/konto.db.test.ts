import { beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { FastifyInstance } from 'fastify';
import { getOk } from '#src/core/result.ts';
import { createUuidV7 } from '#src/core/ids.ts';
import { computeEinmalcode } from '#src/platform/auth/einmalcode.ts';
import { createTestDienste, type Testdienste } from '#test/support/dienste.ts';
import { createWelt, type Welt } from '#test/support/welt.ts';
import {
  addMitgliedschaft,
  createDemoZweiterFaktor,
  createFindSitzung,
  createKonto,
  createSystemkontext,
  DEMO_PASSWORT,
  getKontoId,
  issuePasswort,
  setRolleEinstellung,
} from './index.ts';
import {
  type Browser,
  createAnmeldeserver,
  createBrowser,
  createTestkonto,
  PASSWORT,
  queryAlsAdmin,
  setOhnePflicht,
} from './testzugang.ts';

let dienste: Testdienste;
let welt: Welt;
let server: FastifyInstance;
let nummer = 0;
const neuerBrowser = (): Browser => createBrowser(server, `198.18.0.${++nummer}`);
const betrieb = () => createSystemkontext(dienste, 'betrieb', { ereignis: 'test.betrieb', grund: 'Test' });

beforeAll(async () => {
  dienste = await createTestDienste({ eigene: true });
  welt = await createWelt(dienste);
  server = await createAnmeldeserver(dienste);
  await setOhnePflicht(dienste);
});
beforeEach(() => dienste.setJetzt(null));

describe('second factor', () => {
  const mitFaktor = async () => {
    const start = Date.now();
    dienste.setJetzt(start);
    const konto = await createTestkonto(dienste, 'KOORDINATION', welt.kreis);
    const browser = neuerBrowser();
    await browser.anmelden(konto.kennung);
    const { body } = await browser.rufe('POST', '/konto/zweiter-faktor');
    const geheimnis = String(body.geheimnis);
    const einmalcode = computeEinmalcode(geheimnis, start);
    const bestaetigt = await browser.rufe('POST', '/konto/zweiter-faktor/bestaetigung', { einmalcode });
    expect(bestaetigt.status).toBe(200);
    return { ...konto, browser, geheimnis, start, erster: einmalcode };
  };

  test('counts only once it was confirmed, and the secret is sealed', async () => {
    const { id, kennung } = await createTestkonto(dienste, 'KOORDINATION', welt.kreis);
    const browser = neuerBrowser();
    await browser.anmelden(kennung);
    const { body } = await browser.rufe('POST', '/konto/zweiter-faktor');
    expect(String(body.uri)).toContain(`secret=${String(body.geheimnis)}`);
    expect((await neuerBrowser().anmelden(kennung)).status).toBe(200);
    expect((await browser.rufe('GET', '/konto/zweiter-faktor')).body).toMatchObject({ aktiv: false });
    const { rows } = await queryAlsAdmin(
      dienste,
      'SELECT einmal_geheimnis FROM benutzer.konto WHERE id = $1',
      [id],
    );
    expect(rows[0]?.einmal_geheimnis.toString('latin1')).not.toContain(String(body.geheimnis));
    const falsch = await browser.rufe('POST', '/konto/zweiter-faktor/bestaetigung', { einmalcode: '000000' });
    expect(falsch.status).toBe(422);
  });

  test('is asked for only after the right password', async () => {
    const { kennung, geheimnis, start } = await mitFaktor();
    dienste.setJetzt(start + 60_000);
    expect(await neuerBrowser().anmelden(kennung, 'falsch')).toMatchObject({
      status: 401,
      body: { code: 'ANMELDUNG_FEHLGESCHLAGEN' },
    });
    expect(await neuerBrowser().anmelden(kennung)).toMatchObject({
      status: 401,
      body: { code: 'EINMALCODE_NOETIG' },
    });
    const code = computeEinmalcode(geheimnis, start + 60_000);
    expect((await neuerBrowser().anmelden(kennung, PASSWORT, code)).status).toBe(200);
  });

  test('no code works twice, not even at another place or in the set-up', async () => {
    const { kennung, geheimnis, start, erster } = await mitFaktor();
    expect((await neuerBrowser().anmelden(kennung, PASSWORT, erster)).status).toBe(401);
    dienste.setJetzt(start + 60_000);
    const code = computeEinmalcode(geheimnis, start + 60_000);
    expect((await neuerBrowser().anmelden(kennung, PASSWORT, code)).status).toBe(200);
    expect(await neuerBrowser().anmelden(kennung, PASSWORT, code)).toMatchObject({
      status: 401,
      body: { code: 'EINMALCODE_NOETIG', title: 'Der Code stimmt nicht oder wurde schon benutzt.' },
    });
    const zugleich = computeEinmalcode(geheimnis, start + 120_000);
    dienste.setJetzt(start + 120_000);
    const antworten = await Promise.all(
      [1, 2, 3].map(() => neuerBrowser().anmelden(kennung, PASSWORT, zugleich)),
    );
    expect(antworten.filter(({ status }) => status === 200)).toHaveLength(1);
  });

  test('guessed codes run into the waiting time', async () => {
    const { kennung, start } = await mitFaktor();
    dienste.setJetzt(start + 60_000);
    const browser = neuerBrowser();
    for (let versuch = 0; versuch < 5; versuch++) {
      expect((await browser.anmelden(kennung, PASSWORT, `00000${versuch}`)).status).toBe(401);
    }
    expect((await browser.anmelden(kennung, PASSWORT, '000009')).status).toBe(429);
  });

  test('asking for the code does not use up attempts', async () => {
    const { kennung, geheimnis, start } = await mitFaktor();
    dienste.setJetzt(start + 60_000);
    const browser = neuerBrowser();
    for (let versuch = 0; versuch < 6; versuch++) expect((await browser.anmelden(kennung)).status).toBe(401);
    const code = computeEinmalcode(geheimnis, start + 60_000);
    expect((await browser.anmelden(kennung, PASSWORT, code)).status).toBe(200);
  });

  test('belongs to the confirmation too, and can be taken away after it', async () => {
    const { browser, geheimnis, start } = await mitFaktor();
    dienste.setJetzt(start + 11 * 60_000);
    expect((await browser.rufe('DELETE', '/konto/zweiter-faktor')).status).toBe(403);
    const ohne = await browser.rufe('POST', '/sitzung/bestaetigung', { passwort: PASSWORT });
    expect(ohne).toMatchObject({ status: 422, body: { code: 'EINMALCODE_NOETIG' } });
    const einmalcode = computeEinmalcode(geheimnis, start + 11 * 60_000);
    expect(
      (await browser.rufe('POST', '/sitzung/bestaetigung', { passwort: PASSWORT, einmalcode })).status,
    ).toBe(200);
    expect((await browser.rufe('DELETE', '/konto/zweiter-faktor')).status).toBe(200);
    expect((await browser.rufe('GET', '/konto/zweiter-faktor')).body).toMatchObject({ aktiv: false });
  });

  test('a role that demands it restricts the session until it is set up', async () => {
    const { kennung } = await createTestkonto(dienste, 'TEAMLEITUNG', welt.kreis);
    const browser = neuerBrowser();
    await browser.anmelden(kennung);
    const findSitzung = createFindSitzung(dienste);
    expect((await findSitzung(browser.token() ?? ''))?.beschraenkung).toBeNull();
    getOk(await setRolleEinstellung(betrieb(), 'TEAMLEITUNG', { zweiterFaktorPflicht: true }));
    expect((await findSitzung(browser.token() ?? ''))?.beschraenkung).toBe('ZWEITER_FAKTOR_FEHLT');
    expect((await browser.rufe('GET', '/sitzung')).body).toMatchObject({ zweiterFaktorFehlt: true });
    const { body } = await browser.rufe('POST', '/konto/zweiter-faktor');
    const einmalcode = computeEinmalcode(String(body.geheimnis), Date.now());
    await browser.rufe('POST', '/konto/zweiter-faktor/bestaetigung', { einmalcode });
    expect((await findSitzung(browser.token() ?? ''))?.beschraenkung).toBeNull();
  });
});

describe('issued passwords', () => {
  test('serve only to set an own one', async () => {
    const { id, kennung } = await createTestkonto(dienste, 'KOORDINATION', welt.kreis);
    const alt = neuerBrowser();
    await alt.anmelden(kennung);
    const { anfangspasswort } = getOk(await issuePasswort(betrieb(), id));
    expect((await alt.rufe('GET', '/sitzung')).status).toBe(401);
    const browser = neuerBrowser();
    expect((await browser.anmelden(kennung, anfangspasswort ?? '')).body).toMatchObject({
      sitzung: { passwortAendern: true },
    });
    const findSitzung = createFindSitzung(dienste);
    expect((await findSitzung(browser.token() ?? ''))?.beschraenkung).toBe('PASSWORT_AENDERN');
    expect((await browser.rufe('POST', '/konto/passwort', { passwort: 'mein eigenes langes' })).status).toBe(
      200,
    );
    expect((await findSitzung(browser.token() ?? ''))?.beschraenkung).toBeNull();
  });
});

describe('switching the Mitgliedschaft', () => {
  const zweiRollen = async () => {
    const konto = await createTestkonto(dienste, 'KOORDINATION', welt.kreis);
    const neu = {
      rolle: 'KI_LEITUNG',
      standortId: welt.standortId,
      mandantId: welt.kreis.id,
      art: 'REGULAER',
    } as const;
    const rest = { gueltigVon: '2020-01-01', gueltigBis: null, grundCode: null };
    const { id } = getOk(await addMitgliedschaft(betrieb(), konto.id, { ...neu, ...rest }));
    return { ...konto, zweite: id };
  };

  test('gives a new token and the rights of the new role only', async () => {
    const { kennung, zweite } = await zweiRollen();
    const browser = neuerBrowser();
    const { body } = await browser.anmelden(kennung);
    expect(body).toMatchObject({ sitzung: { rolle: 'KOORDINATION' } });
    const alt = browser.token() ?? '';
    const wechsel = await browser.rufe('POST', '/sitzung/wechsel', { mitgliedschaftId: zweite });
    expect(wechsel).toMatchObject({ status: 200, body: { sitzung: { rolle: 'KI_LEITUNG' } } });
    expect(browser.token()).not.toBe(alt);
    expect((await server.inject({ url: '/api/v1/sitzung', cookies: { kim_sitzung: alt } })).statusCode).toBe(
      401,
    );
    expect((await browser.rufe('GET', '/sitzung')).body).toMatchObject({ rolle: 'KI_LEITUNG' });
    expect((await neuerBrowser().anmelden(kennung)).body).toMatchObject({ sitzung: { rolle: 'KI_LEITUNG' } });
  });

  test('never into the Mitgliedschaft of somebody else', async () => {
    const { kennung } = await zweiRollen();
    const fremd = await zweiRollen();
    const browser = neuerBrowser();
    await browser.anmelden(kennung);
    expect((await browser.rufe('POST', '/sitzung/wechsel', { mitgliedschaftId: fremd.zweite })).status).toBe(
      404,
    );
  });
});

describe('an account of the operator', () => {
  test('gets its Kennung in lower case, and a refusal for an impossible one', async () => {
    const name = `Gross.${createUuidV7().slice(-12)}`;
    const angabe = { kennung: name, name: 'Gross', email: null, mitgliedschaft: null };
    expect((await createKonto(betrieb(), angabe)).ok).toBe(true);
    expect((await getKontoId(betrieb(), name.toUpperCase())).ok).toBe(true);
    const unmoeglich = await createKonto(betrieb(), { ...angabe, kennung: 'zwei Wörter' });
    expect(unmoeglich).toMatchObject({ fehler: { code: 'KENNUNG_UNGUELTIG' } });
  });
});

describe('demo accounts', () => {
  test('do not exist on a real installation, nor does their list', async () => {
    expect((await neuerBrowser().rufe('GET', '/demo/konten')).status).toBe(404);
    const angabe = { kennung: 'demo.nein', name: 'D', email: null, mitgliedschaft: null };
    await expect(createKonto(betrieb(), angabe, { demo: true, passwort: DEMO_PASSWORT })).rejects.toThrow(
      'row-level security',
    );
  });

  test('are listed with password and code, log in, and stay as they are', async () => {
    const demo = await createTestDienste({ eigene: true });
    const demowelt = await createWelt(demo);
    await queryAlsAdmin(demo, "INSERT INTO technik.installation (id, art) VALUES ($1, 'demo')", [
      createUuidV7(),
    ]);
    await setOhnePflicht(demo);
    const kontext = () => createSystemkontext(demo, 'demo', { ereignis: 'demo.fill', grund: 'Demo' });
    const mitgliedschaft = {
      rolle: 'CASE_MANAGEMENT',
      standortId: demowelt.standortId,
      mandantId: demowelt.stadt.id,
      art: 'REGULAER',
      gueltigBis: null,
      grundCode: null,
    } as const;
    const angabe = { kennung: 'jana.terhorn', name: 'Jana Terhorn', email: null, mitgliedschaft };
    const { id } = getOk(await createKonto(kontext(), angabe, { demo: true, passwort: DEMO_PASSWORT }));
    getOk(await createDemoZweiterFaktor(kontext(), id));
    const demoserver = await createAnmeldeserver(demo);
    const browser = createBrowser(demoserver, '198.18.1.1');
    const { body } = await browser.rufe('GET', '/demo/konten');
    expect(body).toMatchObject([{ kennung: 'jana.terhorn', name: 'Jana Terhorn', rolle: 'CASE_MANAGEMENT' }]);
    const [eintrag] = body as unknown as { kennung: string; passwort: string; einmalcode: string }[];
    expect(
      (await browser.anmelden(eintrag?.kennung ?? '', eintrag?.passwort, eintrag?.einmalcode)).status,
    ).toBe(200);
    const geaendert = await browser.rufe('POST', '/konto/passwort', {
      passwort: 'ein neues langes Passwort',
    });
    expect(geaendert).toMatchObject({ status: 422, body: { code: 'DEMO_KONTO' } });
    expect(getOk(await getKontoId(kontext(), 'Jana.Terhorn'))).toBe(id);
  });
});
