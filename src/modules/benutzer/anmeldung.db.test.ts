import { beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { FastifyInstance } from 'fastify';
import { getOk, ok } from '#src/core/result.ts';
import type { Trx } from '#src/platform/db/kysely.ts';
import { withActor } from '#src/platform/db/with-actor.ts';
import { createTestDienste, type Testdienste } from '#test/support/dienste.ts';
import { createWelt, type Welt } from '#test/support/welt.ts';
import { setBekannt } from './anmeldeversuch.repo.ts';
import { createPaar, recordAngemeldet } from './check-person.ts';
import { createSystemkontext, lockKonto } from './index.ts';
import {
  type Browser,
  createAnmeldeserver,
  createBrowser,
  createTestkonto,
  PASSWORT,
  queryAlsAdmin,
  setOhnePflicht,
} from './testzugang.ts';

const MINUTE = 60_000;
let dienste: Testdienste;
let welt: Welt;
let server: FastifyInstance;
let nummer = 0;

/** Another address for each browser, so that tests do not count for each other. */
const neuerBrowser = (adresse = `198.51.${Math.floor(++nummer / 250)}.${nummer % 250}`): Browser =>
  createBrowser(server, adresse);
const ohneAnfrage = ({ status, body }: Awaited<ReturnType<Browser['rufe']>>) => ({
  status,
  body: { ...body, anfrage: '' },
});

beforeAll(async () => {
  dienste = await createTestDienste({ eigene: true });
  welt = await createWelt(dienste);
  server = await createAnmeldeserver(dienste);
  await setOhnePflicht(dienste);
});
beforeEach(() => dienste.setJetzt(null));

describe('login', () => {
  test('answers session and CSRF token and sets a strict cookie', async () => {
    const { kennung } = await createTestkonto(dienste, 'CASE_MANAGEMENT', welt.stadt);
    const antwort = await server.inject({
      method: 'POST',
      url: '/api/v1/anmeldung',
      remoteAddress: '203.0.113.1',
      payload: { kennung: ` ${kennung.toUpperCase()} `, passwort: PASSWORT },
    });
    expect(antwort.statusCode).toBe(200);
    expect(antwort.headers['set-cookie']).toEqual([
      expect.stringMatching(/^kim_sitzung=[\w-]{43}; Path=\/; HttpOnly; Secure; SameSite=Strict$/),
      expect.stringMatching(
        /^kim_geraet=[\w-]{43}\.\w{1,16}; Max-Age=2592000; Path=\/api\/v1; HttpOnly; Secure; SameSite=Strict$/,
      ),
    ]);
    expect(antwort.json()).toMatchObject({
      sitzung: {
        rolle: 'CASE_MANAGEMENT',
        mandant: { id: welt.stadt.id },
        stichtag: '2026-10-19',
        demo: false,
      },
    });
    expect(antwort.json().csrf).toBe(antwort.json().sitzung.csrf);
  });

  test('the session shows who is logged in', async () => {
    const { kennung } = await createTestkonto(dienste, 'ADMIN_TECHNIK', welt.kreis);
    const browser = neuerBrowser();
    await browser.anmelden(kennung);
    const { status, body } = await browser.rufe('GET', '/sitzung');
    expect(status).toBe(200);
    expect(body).toMatchObject({
      konto: { kennung, name: 'Test Person', zweiterFaktor: false },
      rolle: 'ADMIN_TECHNIK',
      rechte: ['konto.lesen', 'konto.verwalten'],
      zweiterFaktorFehlt: false,
      passwortAendern: false,
      csrf: browser.csrf(),
    });
  });

  test('unknown, wrong, locked, closed and roleless accounts answer the same', async () => {
    const bekannt = await createTestkonto(dienste, 'KOORDINATION', welt.kreis);
    const gesperrt = await createTestkonto(dienste, 'KOORDINATION', welt.kreis);
    const geschlossen = await createTestkonto(dienste, 'KOORDINATION', welt.kreis);
    const rollenlos = await createTestkonto(dienste, 'KOORDINATION', welt.kreis);
    await queryAlsAdmin(dienste, 'UPDATE benutzer.konto SET gesperrt_am = now() WHERE id = $1', [
      gesperrt.id,
    ]);
    await queryAlsAdmin(
      dienste,
      'UPDATE benutzer.konto SET aktiv = false, deaktiviert_am = now() WHERE id = $1',
      [geschlossen.id],
    );
    await queryAlsAdmin(
      dienste,
      "UPDATE benutzer.mitgliedschaft SET gueltig_bis = '2026-10-18' WHERE konto_id = $1",
      [rollenlos.id],
    );
    const antworten = [
      await neuerBrowser().anmelden('gibt.es.nicht'),
      await neuerBrowser().anmelden('kein gültiger Name 💥'),
      await neuerBrowser().anmelden(bekannt.kennung, 'falsches Passwort'),
      await neuerBrowser().anmelden(gesperrt.kennung),
      await neuerBrowser().anmelden(geschlossen.kennung),
      await neuerBrowser().anmelden(rollenlos.kennung),
    ].map(ohneAnfrage);
    expect(antworten[0]).toMatchObject({ status: 401, body: { code: 'ANMELDUNG_FEHLGESCHLAGEN' } });
    for (const antwort of antworten) expect(antwort).toEqual(antworten[0]);
  });

  test('unknown and known accounts run into the same waiting time', async () => {
    const { kennung } = await createTestkonto(dienste, 'KOORDINATION', welt.kreis);
    const verlauf = async (ziel: string): Promise<unknown[]> => {
      const browser = neuerBrowser();
      const antworten: unknown[] = [];
      for (let versuch = 0; versuch < 7; versuch++)
        antworten.push(ohneAnfrage(await browser.anmelden(ziel, 'falsch')));
      return antworten;
    };
    dienste.setJetzt(Date.now());
    const bekannt = await verlauf(kennung);
    expect(bekannt[4]).toMatchObject({ status: 401 });
    expect(bekannt[5]).toMatchObject({ status: 429, body: { code: 'ZU_VIELE_VERSUCHE' } });
    expect(await verlauf('niemand.hier')).toEqual(bekannt);
  });

  test('a locked pair leaves other addresses and other accounts alone, and the lock grows and ends', async () => {
    const start = Date.now();
    dienste.setJetzt(start);
    const { kennung } = await createTestkonto(dienste, 'KOORDINATION', welt.kreis);
    const kollegin = await createTestkonto(dienste, 'KOORDINATION', welt.kreis);
    const buero = neuerBrowser('192.0.2.10');
    for (let versuch = 0; versuch < 5; versuch++) await buero.anmelden(kennung, 'falsch');
    expect(await buero.anmelden(kennung)).toMatchObject({
      status: 429,
      body: { zustand: { wartenSekunden: 60 } },
    });
    expect((await neuerBrowser('192.0.2.10').anmelden(kollegin.kennung)).status).toBe(200);
    expect((await neuerBrowser('192.0.2.11').anmelden(kennung)).status).toBe(200);
    dienste.setJetzt(start + MINUTE);
    expect((await buero.anmelden(kennung, 'falsch')).status).toBe(401);
    expect(await buero.anmelden(kennung)).toMatchObject({
      status: 429,
      body: { zustand: { wartenSekunden: 120 } },
    });
    dienste.setJetzt(start + 3 * MINUTE);
    expect((await buero.anmelden(kennung)).status).toBe(200);
    expect((await buero.anmelden(kennung, 'falsch')).status).toBe(401);
  });

  test('a lock of a clock that was ahead ends when the clock is right, and guessing is still limited', async () => {
    const start = Date.now();
    const { kennung } = await createTestkonto(dienste, 'KOORDINATION', welt.kreis);
    const buero = neuerBrowser();
    dienste.setJetzt(start + 30 * 24 * 60 * MINUTE);
    for (let versuch = 0; versuch < 6; versuch++) await buero.anmelden(kennung, 'falsch');
    expect((await buero.anmelden(kennung)).status).toBe(429);
    dienste.setJetzt(start);
    expect((await buero.anmelden(kennung, 'falsch')).status).toBe(401);
    expect((await buero.anmelden(kennung)).status).toBe(429);
    dienste.setJetzt(start + 2 * MINUTE);
    expect((await buero.anmelden(kennung)).status).toBe(200);
  });

  test('an attack of a clock that was ahead locks no stranger out, and the next guess counts again', async () => {
    const start = Date.now();
    const { kennung } = await createTestkonto(dienste, 'KOORDINATION', welt.kreis);
    dienste.setJetzt(start + 60 * 24 * 60 * MINUTE);
    await neuerBrowser().anmelden(kennung, 'falsch');
    await queryAlsAdmin(
      dienste,
      `INSERT INTO benutzer.anmeldeversuch (kennung_token, adresse_token, fehlversuche, zuletzt_am)
       SELECT kennung_token, platz, 5, zuletzt_am FROM benutzer.anmeldeversuch, generate_series(1, 20) AS platz
        WHERE zuletzt_am > now() + interval '50 days'`,
    );
    dienste.setJetzt(start);
    expect((await neuerBrowser().anmelden(kennung, 'falsch')).status).toBe(401);
    expect((await neuerBrowser().anmelden(kennung)).status).toBe(429);
  });

  test('guessing from many addresses stops strangers, not the person at the usual place', async () => {
    dienste.setJetzt(Date.now());
    const { kennung } = await createTestkonto(dienste, 'KOORDINATION', welt.kreis);
    const daheim = neuerBrowser('192.0.2.20');
    await daheim.anmelden(kennung);
    for (let versuch = 0; versuch < 20; versuch++) await neuerBrowser().anmelden(kennung, 'falsch');
    expect((await neuerBrowser().anmelden(kennung)).status).toBe(429);
    expect((await daheim.anmelden(kennung)).status).toBe(200);
  });

  test('parallel guesses are counted one by one', async () => {
    const { kennung } = await createTestkonto(dienste, 'KOORDINATION', welt.kreis);
    const browser = neuerBrowser();
    const antworten = await Promise.all(
      Array.from({ length: 12 }, () => browser.anmelden(kennung, 'falsch')),
    );
    expect(antworten.filter(({ status }) => status === 401)).toHaveLength(5);
    expect(antworten.filter(({ status }) => status === 429)).toHaveLength(7);
  });

  test('a login on a known device and the first one on it never wait for each other in a circle', async () => {
    const kontext = createSystemkontext(dienste, 'betrieb', { ereignis: 'test.anmeldung', grund: 'Test' });
    const kennung = 'kreis.verkehr';
    const adresse = await createPaar(dienste, kennung, { adresse: '192.0.2.9' });
    const geraet = await createPaar(dienste, kennung, { geraet: 'ein Gerät' });
    const jetzt = new Date();
    const laufe = (fn: (trx: Trx) => Promise<void>) => withActor(kontext, async (trx) => ok(await fn(trx)));
    for (const paar of [adresse, geraet]) getOk(await laufe((trx) => setBekannt(trx, paar, jetzt)));
    const weiter = Promise.withResolvers<void>();
    const erste = laufe(async (trx) => {
      await recordAngemeldet(trx, { paar: adresse, adresse }, jetzt);
      await weiter.promise;
      await setBekannt(trx, geraet, jetzt);
    });
    const zweite = laufe((trx) => recordAngemeldet(trx, { paar: geraet, adresse }, jetzt));
    await new Promise((fertig) => setTimeout(fertig, 300));
    weiter.resolve();
    for (const ergebnis of await Promise.all([erste, zweite])) expect(ergebnis).toMatchObject({ ok: true });
  });

  test('refused logins stand in the log, without Kennung, password and address', async () => {
    const { id, kennung } = await createTestkonto(dienste, 'KOORDINATION', welt.kreis);
    await neuerBrowser('203.0.113.77').anmelden(kennung, 'Geheim-und-falsch');
    const { rows } = await queryAlsAdmin(dienste, 'SELECT * FROM protokoll.eintrag WHERE objekt_id = $1', [
      id,
    ]);
    expect(
      rows.some((zeile) => zeile.ergebnis === 'VERWEIGERT' && zeile.code === 'ANMELDUNG_FEHLGESCHLAGEN'),
    ).toBe(true);
    expect(JSON.stringify(rows)).not.toMatch(new RegExp(`${kennung}|Geheim|203\\.0\\.113`));
  });
});

describe('session', () => {
  const loggedIn = async (rolle: 'CASE_MANAGEMENT' | 'KOORDINATION' = 'CASE_MANAGEMENT') => {
    const konto = await createTestkonto(dienste, rolle, welt.stadt);
    const browser = neuerBrowser();
    await browser.anmelden(konto.kennung);
    return { ...konto, browser };
  };
  const status = async (browser: Browser): Promise<number> => (await browser.rufe('GET', '/sitzung')).status;

  test('a login always brings a new token and ends the session it comes from (no fixation)', async () => {
    const { kennung, browser } = await loggedIn();
    const alt = browser.token();
    const diebin = neuerBrowser();
    await browser.anmelden(kennung);
    expect(browser.token()).not.toBe(alt);
    const antwort = await server.inject({ url: '/api/v1/sitzung', cookies: { kim_sitzung: alt ?? '' } });
    expect(antwort.statusCode).toBe(401);
    expect(await status(diebin)).toBe(401);
    expect(await status(browser)).toBe(200);
  });

  test('an invented token is not taken over', async () => {
    const { kennung } = await createTestkonto(dienste, 'KOORDINATION', welt.kreis);
    const untergeschoben = 'A'.repeat(43);
    const antwort = await server.inject({
      method: 'POST',
      url: '/api/v1/anmeldung',
      remoteAddress: '203.0.113.9',
      cookies: { kim_sitzung: untergeschoben },
      payload: { kennung, passwort: PASSWORT },
    });
    expect(antwort.cookies[0]?.value).not.toBe(untergeschoben);
  });

  test('the database holds neither token nor CSRF token', async () => {
    const { id, browser } = await loggedIn();
    const { rows } = await queryAlsAdmin(
      dienste,
      'SELECT s.*::text FROM benutzer.sitzung s WHERE konto_id = $1',
      [id],
    );
    const text = JSON.stringify(rows);
    expect(rows).toHaveLength(1);
    expect(text).not.toContain(browser.token());
    expect(text).not.toContain(browser.csrf());
    expect(text).not.toContain(Buffer.from(browser.token() ?? '', 'base64url').toString('hex'));
  });

  test('idle 15 minutes for the Fallarbeit, 30 for others; activity moves it', async () => {
    const start = Date.now();
    dienste.setJetzt(start);
    const { browser } = await loggedIn('CASE_MANAGEMENT');
    const koordination = await loggedIn('KOORDINATION');
    dienste.setJetzt(start + 14 * MINUTE);
    expect(await status(browser)).toBe(200);
    dienste.setJetzt(start + 28 * MINUTE);
    expect(await status(browser)).toBe(200);
    expect(await status(koordination.browser)).toBe(200);
    dienste.setJetzt(start + 43 * MINUTE);
    expect(await status(browser)).toBe(401);
    expect(await status(koordination.browser)).toBe(200);
  });

  test('ten hours at most, however busy; the extension says so', async () => {
    const start = Date.now();
    dienste.setJetzt(start);
    const { browser } = await loggedIn();
    for (let minute = 10; minute < 600; minute += 10) {
      dienste.setJetzt(start + minute * MINUTE);
      expect(await status(browser)).toBe(200);
    }
    const { body } = await browser.rufe('POST', '/sitzung/verlaengerung');
    expect(body.laeuftAbUm).toBe(body.absolutBis);
    expect(body.absolutBis).toBe(new Date(start + 600 * MINUTE).toISOString());
    dienste.setJetzt(start + 600 * MINUTE);
    expect(await status(browser)).toBe(401);
  });

  test('a clock that goes forward ends it, a clock that goes back does not make it longer', async () => {
    const start = Date.now();
    const monat = 30 * 24 * 60 * MINUTE;
    dienste.setJetzt(start);
    const vorher = await loggedIn();
    dienste.setJetzt(start + monat);
    expect(await status(vorher.browser)).toBe(401);
    const waehrend = await loggedIn();
    expect(await status(waehrend.browser)).toBe(200);
    dienste.setJetzt(start);
    expect(await status(waehrend.browser)).toBe(401);
    // Nodes may differ by two minutes.
    dienste.setJetzt(start + monat - 2 * MINUTE);
    expect(await status(waehrend.browser)).toBe(200);
    dienste.setJetzt(start);
    expect((await loggedIn()).browser.token()).not.toBeNull();
  });

  test('the extension holds at once', async () => {
    const start = Date.now();
    dienste.setJetzt(start);
    const { browser } = await loggedIn();
    dienste.setJetzt(start + 30_000);
    const { body } = await browser.rufe('POST', '/sitzung/verlaengerung');
    expect(body.laeuftAbUm).toBe(new Date(start + 30_000 + 15 * MINUTE).toISOString());
  });

  test('writes need the CSRF token of this session', async () => {
    const { browser } = await loggedIn();
    const fremd = await loggedIn();
    for (const csrf of ['', 'x'.repeat(43), fremd.browser.csrf()]) {
      const antwort = await browser.rufe('POST', '/sitzung/verlaengerung', undefined, { 'x-kim-csrf': csrf });
      expect(antwort).toMatchObject({ status: 403, body: { code: 'CSRF_FEHLT' } });
    }
    expect((await browser.rufe('POST', '/sitzung/verlaengerung')).status).toBe(200);
  });

  test('logging out ends it on the server', async () => {
    const { browser } = await loggedIn();
    const alt = browser.token() ?? '';
    expect((await browser.rufe('POST', '/abmeldung')).status).toBe(200);
    expect(browser.token()).toBeNull();
    const antwort = await server.inject({ url: '/api/v1/sitzung', cookies: { kim_sitzung: alt } });
    expect(antwort.statusCode).toBe(401);
  });

  test('of a locked account dies at once, also when only the row is locked', async () => {
    const eins = await loggedIn();
    const zwei = await loggedIn();
    const kontext = createSystemkontext(dienste, 'betrieb', { ereignis: 'test.lock', grund: 'Test' });
    await lockKonto(kontext, eins.id, { grundCode: 'VERDACHT', bis: null });
    await queryAlsAdmin(dienste, 'UPDATE benutzer.konto SET gesperrt_am = now() WHERE id = $1', [zwei.id]);
    expect(await status(eins.browser)).toBe(401);
    expect(await status(zwei.browser)).toBe(401);
  });

  test('ends with the Mitgliedschaft', async () => {
    const { id, browser } = await loggedIn();
    await queryAlsAdmin(
      dienste,
      "UPDATE benutzer.mitgliedschaft SET gueltig_bis = '2026-10-19' WHERE konto_id = $1",
      [id],
    );
    expect(await status(browser)).toBe(200);
    dienste.setStichtag('2026-10-20');
    expect(await status(browser)).toBe(401);
    dienste.setStichtag('2026-10-19');
  });

  test('a marked operation asks for the password again after ten minutes', async () => {
    const start = Date.now();
    dienste.setJetzt(start);
    const { browser } = await loggedIn();
    const neu = { passwort: 'ein anderes langes Passwort' };
    dienste.setJetzt(start + 11 * MINUTE);
    expect(await browser.rufe('POST', '/konto/passwort', neu)).toMatchObject({
      body: { code: 'ERNEUT_ANMELDEN' },
    });
    const falsch = await browser.rufe('POST', '/sitzung/bestaetigung', { passwort: 'falsch' });
    expect(falsch).toMatchObject({ status: 422, body: { code: 'PASSWORT_FALSCH' } });
    expect((await browser.rufe('POST', '/konto/passwort', neu)).status).toBe(403);
    expect((await browser.rufe('POST', '/sitzung/bestaetigung', { passwort: PASSWORT })).status).toBe(200);
    expect((await browser.rufe('POST', '/konto/passwort', neu)).status).toBe(200);
  });

  test('guessing in the confirmation is limited like the login', async () => {
    dienste.setJetzt(Date.now());
    const { browser } = await loggedIn();
    const rate = () => browser.rufe('POST', '/sitzung/bestaetigung', { passwort: 'falsch' });
    for (let versuch = 0; versuch < 5; versuch++) expect((await rate()).status).toBe(422);
    expect((await rate()).status).toBe(429);
  });

  test('a new password ends the other sessions and must be a real one', async () => {
    const { kennung, browser } = await loggedIn();
    const anderer = neuerBrowser();
    await anderer.anmelden(kennung);
    const setze = (passwort: string) => browser.rufe('POST', '/konto/passwort', { passwort });
    expect(await setze('zu kurz')).toMatchObject({
      status: 422,
      body: { errors: [{ pointer: '/passwort' }] },
    });
    expect(await setze(PASSWORT)).toMatchObject({
      status: 422,
      body: { errors: [{ code: 'PASSWORT_UNVERAENDERT' }] },
    });
    expect((await setze('ganz anders und lang')).status).toBe(200);
    expect(await status(browser)).toBe(200);
    expect(await status(anderer)).toBe(401);
    expect((await neuerBrowser().anmelden(kennung)).status).toBe(401);
    expect((await neuerBrowser().anmelden(kennung, 'ganz anders und lang')).status).toBe(200);
  });
});
