import { beforeAll, expect, test } from 'vitest';
import type { FastifyInstance } from 'fastify';
import {
  type Browser,
  createAnmeldeserver,
  createBrowser,
  createTestkonto,
  PASSWORT,
  queryAlsAdmin,
  setOhnePflicht,
} from '#src/modules/benutzer/testzugang.ts';
import { computeEinmalcode } from '#src/platform/auth/einmalcode.ts';
import { createTestDienste, type Testdienste } from '#test/support/dienste.ts';
import { createWelt, type Welt } from '#test/support/welt.ts';

const SCHRITT = 30_000;
let dienste: Testdienste;
let welt: Welt;
let server: FastifyInstance;
let nummer = 0;
const neuerBrowser = (): Browser => createBrowser(server, `198.18.7.${++nummer}`);

beforeAll(async () => {
  dienste = await createTestDienste({ eigene: true });
  welt = await createWelt(dienste);
  server = await createAnmeldeserver(dienste);
  await setOhnePflicht(dienste);
});

/** An account with a second factor, ten steps after its set-up; `code(n)` belongs to n steps from now. */
const mitFaktor = async () => {
  const start = Math.floor(Date.now() / SCHRITT) * SCHRITT;
  dienste.setJetzt(start);
  const konto = await createTestkonto(dienste, 'KOORDINATION', welt.kreis);
  const browser = neuerBrowser();
  await browser.anmelden(konto.kennung);
  const alt = browser.token();
  const { body } = await browser.rufe('POST', '/konto/zweiter-faktor');
  const geheimnis = String(body['geheimnis']);
  const einmalcode = computeEinmalcode(geheimnis, start);
  const fertig = await browser.rufe('POST', '/konto/zweiter-faktor/bestaetigung', { einmalcode });
  expect(fertig.status).toBe(200);
  const jetzt = start + 10 * SCHRITT;
  dienste.setJetzt(jetzt);
  const code = (schritte: number): string => computeEinmalcode(geheimnis, jetzt + schritte * SCHRITT);
  const melde = async (schritte: number): Promise<number> =>
    (await neuerBrowser().anmelden(konto.kennung, PASSWORT, code(schritte))).status;
  return { ...konto, browser, alt, code, melde };
};

test('a code of an earlier step is refused after a later one, although nobody used it', async () => {
  const { melde } = await mitFaktor();
  expect(await melde(1)).toBe(200);
  expect([await melde(0), await melde(-1), await melde(1)]).toEqual([401, 401, 401]);
});

test('of the same code at the same moment exactly one wins, also login against confirmation', async () => {
  const { melde, browser, code } = await mitFaktor();
  const antworten = await Promise.all([0, 0, 0, 0, 0].map((schritt) => melde(schritt)));
  expect(antworten.filter((status) => status === 200)).toHaveLength(1);
  const einmalcode = code(1);
  const bestaetigung = { passwort: PASSWORT, einmalcode };
  const [anmeldung, bestaetigt] = await Promise.all([
    melde(1),
    browser.rufe('POST', '/sitzung/bestaetigung', bestaetigung).then(({ status }) => status),
  ]);
  expect([anmeldung, bestaetigt].filter((status) => status === 200)).toHaveLength(1);
});

test('of neighbouring codes at the same moment no earlier one is recorded after a later one', async () => {
  for (let runde = 0; runde < 4; runde++) {
    const { id, melde } = await mitFaktor();
    await Promise.all([1, 0, -1, 1, 0, -1].map((schritt) => melde(schritt)));
    const { rows } = await queryAlsAdmin(
      dienste,
      'SELECT zeitschritt::int AS schritt FROM benutzer.verbrauchter_einmalcode WHERE konto_id = $1 ORDER BY verbraucht_am',
      [id],
    );
    const schritte = rows.map(({ schritt }) => Number(schritt));
    expect(schritte).toEqual(schritte.toSorted((a, b) => a - b));
    expect(schritte.length).toBeGreaterThan(1);
  }
});

test('the set-up brings a new token; a session that was stolen before does not gain the second factor', async () => {
  const { browser, alt } = await mitFaktor();
  expect(browser.token()).not.toBe(alt);
  const antwort = await server.inject({ url: '/api/v1/sitzung', cookies: { kim_sitzung: alt ?? '' } });
  expect(antwort.statusCode).toBe(401);
  expect((await browser.rufe('POST', '/sitzung/verlaengerung')).status).toBe(200);
});

test('a code in other digits, with a line end or as a number is no code', async () => {
  const { kennung, code } = await mitFaktor();
  const arabisch = code(0).replaceAll(/\d/g, (ziffer) => String.fromCodePoint(0x660 + Number(ziffer)));
  for (const eines of [arabisch, `${code(0)}\n`, ` ${code(0)}`, `${code(0)}0`]) {
    expect((await neuerBrowser().anmelden(kennung, PASSWORT, eines)).status).toBe(422);
  }
});

test('guessed codes count, also when the password without a code is sent in between', async () => {
  const { kennung, code } = await mitFaktor();
  const rater = neuerBrowser();
  const gueltig = new Set([-1, 0, 1].map((schritt) => code(schritt)));
  const falsche = ['000000', '111111', '222222', '333333', '444444', '555555', '666666', '777777', '888888']
    .filter((eines) => !gueltig.has(eines))
    .slice(0, 6);
  const stati: number[] = [];
  for (const falsch of falsche) {
    await rater.anmelden(kennung);
    stati.push((await rater.anmelden(kennung, PASSWORT, falsch)).status);
  }
  expect(stati).toEqual([401, 401, 401, 401, 401, 429]);
  expect((await rater.anmelden(kennung, PASSWORT, code(0))).status).toBe(429);
});

test('of many codes guessed at the same moment only five are looked at', async () => {
  const { kennung, code } = await mitFaktor();
  const gueltig = new Set([-1, 0, 1].map((schritt) => code(schritt)));
  const falsche = Array.from({ length: 25 }, (_, nr) => String(nr).padStart(6, '7')).filter(
    (eines) => !gueltig.has(eines),
  );
  const rater = neuerBrowser();
  const antworten = await Promise.all(
    falsche.map(async (falsch) => (await rater.anmelden(kennung, PASSWORT, falsch)).status),
  );
  expect(antworten.filter((status) => status === 401)).toHaveLength(5);
});
