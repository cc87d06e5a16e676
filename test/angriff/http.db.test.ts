import { connect } from 'node:net';
import { once } from 'node:events';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { FastifyInstance, InjectOptions } from 'fastify';
import { MODULE } from '#src/anwendung/module.ts';
import { createFindSitzung } from '#src/modules/benutzer/index.ts';
import {
  createAnmeldeserver,
  createBrowser,
  createTestkonto,
  PASSWORT,
  setOhnePflicht,
} from '#src/modules/benutzer/testzugang.ts';
import { PARAMETER } from '#src/platform/config/parameter.ts';
import { createServer } from '#src/platform/http/create-server.ts';
import { createLogger } from '#src/platform/log/logger.ts';
import { createTestDienste, type Testdienste } from '#test/support/dienste.ts';
import { createWelt, type Welt } from '#test/support/welt.ts';

let dienste: Testdienste;
let welt: Welt;
let server: FastifyInstance;
/** Gives up on slow senders after half a second. */
let eiliger: FastifyInstance;
let nummer = 0;
const neueAdresse = (): string => `198.18.9.${++nummer}`;

beforeAll(async () => {
  dienste = await createTestDienste({ eigene: true });
  welt = await createWelt(dienste);
  server = await createAnmeldeserver(dienste);
  await setOhnePflicht(dienste);
  eiliger = await createServer({
    dienste,
    module: MODULE,
    findSitzung: createFindSitzung(dienste),
    log: createLogger({ stufe: 'silent' }),
    cookieSicher: false,
    erneutAnmeldenNachMs: 600_000,
    maxEingabe: 10_000_000,
    isBereit: async () => true,
    anfrageDauerMs: 500,
  });
  await eiliger.listen({ port: 0, host: '127.0.0.1' });
});
afterAll(() => eiliger.close());
beforeEach(() => dienste.setJetzt(null));

const neuesKonto = () => createTestkonto(dienste, 'KOORDINATION', welt.kreis);
const angemeldet = async () => {
  const konto = await neuesKonto();
  const browser = createBrowser(server, neueAdresse());
  expect((await browser.anmelden(konto.kennung)).status).toBe(200);
  return { ...konto, browser };
};
const melde = (daten: Partial<InjectOptions>) =>
  server.inject({ method: 'POST', url: '/api/v1/anmeldung', remoteAddress: neueAdresse(), ...daten });

describe('requests from foreign pages', () => {
  test('a form of a foreign page logs nobody in: its content types are not taken', async () => {
    const { kennung } = await neuesKonto();
    const json = JSON.stringify({ kennung, passwort: PASSWORT });
    const formular = `kennung=${kennung}&passwort=${encodeURIComponent(PASSWORT)}`;
    for (const [typ, payload] of [
      ['text/plain', json],
      ['text/plain; application/json', json],
      ['application/x-www-form-urlencoded', formular],
      ['multipart/form-data; boundary=x', `--x\r\ncontent-disposition: form-data; name="kennung"\r\n\r\n`],
      ['application/jsonp', json],
    ] as const) {
      const antwort = await melde({ payload, headers: { 'content-type': typ } });
      expect([antwort.statusCode, antwort.headers['set-cookie']], typ).toEqual([415, undefined]);
      expect(antwort.json()).toMatchObject({ code: 'FORMAT_UNBEKANNT' });
    }
  });

  test('a write must come from a page of this server, the login too', async () => {
    const { kennung, browser } = await angemeldet();
    const payload = { kennung, passwort: PASSWORT };
    const fremd: Record<string, string>[] = [
      { 'sec-fetch-site': 'cross-site' },
      { 'sec-fetch-site': 'same-site' },
      { 'sec-fetch-site': 'cross-site', origin: 'http://localhost:80' },
      { origin: 'https://boese.example' },
      { origin: 'null' },
      { origin: 'http://localhost.boese.example' },
      { origin: 'http://localhost:80@boese.example' },
    ];
    for (const headers of fremd) {
      const antwort = await melde({ payload, headers });
      expect([antwort.statusCode, antwort.json().code], JSON.stringify(headers)).toEqual([403, 'CSRF_FEHLT']);
      const mitToken = await browser.rufe('POST', '/sitzung/verlaengerung', undefined, headers);
      expect(mitToken, JSON.stringify(headers)).toMatchObject({ status: 403, body: { code: 'CSRF_FEHLT' } });
    }
    const eigene: Record<string, string>[] = [
      {},
      { 'sec-fetch-site': 'same-origin', origin: 'https://hinter-dem-proxy.example' },
      { 'sec-fetch-site': 'none' },
      { origin: 'http://localhost:80' },
      { origin: 'https://kim.example.de', host: 'kim.example.de' },
    ];
    for (const headers of eigene) {
      expect((await melde({ payload, headers })).statusCode, JSON.stringify(headers)).toBe(200);
    }
  });

  test('the CSRF token counts in its header only, whole, and of this session', async () => {
    const { browser } = await angemeldet();
    const { browser: anderer } = await angemeldet();
    const csrf = browser.csrf();
    for (const gesendet of [
      '',
      csrf.slice(1),
      `${csrf}x`,
      anderer.csrf(),
      'ü'.repeat(43),
      'ü'.repeat(21) + 'x',
    ]) {
      const antwort = await browser.rufe('POST', `/sitzung/verlaengerung?x-kim-csrf=${csrf}`, undefined, {
        'x-kim-csrf': Buffer.from(gesendet).toString('latin1'),
      });
      expect(antwort, gesendet).toMatchObject({ status: 403, body: { code: 'CSRF_FEHLT' } });
    }
    const ohne = await browser.rufe('DELETE', '/konto/zweiter-faktor', undefined, { 'x-kim-csrf': 'x' });
    expect(ohne.status).toBe(403);
  });

  test('no operation of any module is read by GET and writes', () => {
    const lesend = new Set(['ABFRAGE', 'OFFENLEGUNG', 'KOMBINATION', 'ANMELDUNG', 'BETRIEB']);
    const routen = MODULE.flatMap(({ bindungen }) => bindungen.map(({ route }) => route));
    expect(routen.length).toBeGreaterThan(50);
    for (const { id, methode, protokoll } of routen) {
      expect(methode !== 'GET' || lesend.has(protokoll.art), `${id}: GET with ${protokoll.art}`).toBe(true);
      expect(
        methode !== 'GET' || /\.(get|list|find|search|read|count|export|preview)[A-Z]/.test(id),
        id,
      ).toBe(true);
    }
  });
});

describe('the address of an attempt', () => {
  const rate = async (kennung: string, angabe: Partial<InjectOptions>): Promise<number> =>
    (await melde({ payload: { kennung, passwort: 'geraten und falsch' }, ...angabe })).statusCode;

  test('comes from the connection; what a client says about itself does not count', async () => {
    dienste.setJetzt(Date.now());
    const { kennung } = await neuesKonto();
    const remoteAddress = neueAdresse();
    const antworten: number[] = [];
    for (let mal = 0; mal < 7; mal++) {
      const eine = `203.0.113.${mal}`;
      const headers = { 'x-forwarded-for': eine, forwarded: `for=${eine}`, 'x-real-ip': eine };
      antworten.push(await rate(kennung, { remoteAddress, headers }));
    }
    expect(antworten).toEqual([401, 401, 401, 401, 401, 429, 429]);
  });

  test('behind the own proxy it is what the proxy added last, not what stood there before', async () => {
    dienste.setJetzt(Date.now());
    const { kennung } = await neuesKonto();
    const vomProxy = (kette: string) => ({
      remoteAddress: '127.0.0.1',
      headers: { 'x-forwarded-for': kette },
    });
    const antworten: number[] = [];
    for (let mal = 0; mal < 6; mal++) {
      antworten.push(await rate(kennung, vomProxy(`203.0.113.${mal}, 127.0.0.1, 192.0.2.200`)));
    }
    expect(antworten).toEqual([401, 401, 401, 401, 401, 429]);
    expect(await rate(kennung, vomProxy('192.0.2.200, 192.0.2.201'))).toBe(401);
    expect(await rate(kennung, vomProxy('192.0.2.201, <kaputt>\t, 192.0.2.200'))).toBe(429);
  });

  test('an IPv6 line is one address, whatever its last half', async () => {
    dienste.setJetzt(Date.now());
    const { kennung } = await neuesKonto();
    const antworten: number[] = [];
    for (let mal = 0; mal < 6; mal++) {
      antworten.push(await rate(kennung, { remoteAddress: `2001:db8:1:2:${mal}::${mal}` }));
    }
    expect(antworten.at(-1)).toBe(429);
  });

  test('metrics stay on this machine, also behind the proxy', async () => {
    const hole = async (remoteAddress: string, kette?: string): Promise<number> =>
      (
        await server.inject({
          url: '/metrics',
          remoteAddress,
          headers: kette === undefined ? {} : { 'x-forwarded-for': kette },
        })
      ).statusCode;
    expect(await hole('127.0.0.1')).toBe(200);
    expect(await hole('203.0.113.5', '127.0.0.1')).toBe(404);
    expect(await hole('127.0.0.1', '127.0.0.1, 203.0.113.5')).toBe(404);
  });
});

describe('too much and too slow', () => {
  test('without a session nobody sends megabytes', async () => {
    const viel = JSON.stringify({ kennung: 'x', passwort: 'y'.repeat(90_000) });
    const headers = { 'content-type': 'application/json' };
    expect((await melde({ payload: viel, headers })).statusCode).toBe(413);
    const { browser } = await angemeldet();
    for (const cookies of [{}, { kim_sitzung: 'erfunden' }, { kim_sitzung: browser.token() ?? '' }]) {
      const antwort = await server.inject({
        method: 'POST',
        url: '/api/v1/konto/passwort',
        cookies,
        headers,
        // Reading this would be a mistake: it is no JSON.
        payload: `{${'x'.repeat(50_000)}`,
      });
      expect([401, 403]).toContain(antwort.statusCode);
    }
  });

  test('deep and poisoned JSON is refused like any wrong input', async () => {
    const headers = { 'content-type': 'application/json' };
    for (const payload of [
      '{"__proto__":{"recht":"alles"},"kennung":"a","passwort":"b"}',
      '{"constructor":{"prototype":{"x":1}},"kennung":"a","passwort":"b"}',
      `{"kennung":"a","passwort":"b","einmalcode":${'['.repeat(5_000)}${']'.repeat(5_000)}}`,
      '{"kennung":["a"],"passwort":{"$ne":null}}',
      `{"kennung":"a","passwort":"${'x'.repeat(201)}"}`,
      'null',
      '',
    ]) {
      const antwort = await melde({ payload, headers });
      expect([400, 422], payload.slice(0, 60)).toContain(antwort.statusCode);
      expect(antwort.headers['content-type']).toContain('application/problem+json');
    }
    expect(({} as Record<string, unknown>)['recht']).toBeUndefined();
  });

  /** Everything a server says to these bytes until it hangs up. */
  const sende = async (roh: string): Promise<string> => {
    const adresse = eiliger.server.address();
    const port = typeof adresse === 'object' && adresse !== null ? adresse.port : 0;
    const leitung = connect(port, '127.0.0.1');
    const teile: string[] = [];
    leitung.on('data', (teil) => teile.push(String(teil)));
    leitung.on('error', () => undefined);
    leitung.write(roh);
    await once(leitung, 'close');
    return teile.join('');
  };

  test('who sends the login or its head slowly is cut off', async () => {
    const kopf = 'POST /api/v1/anmeldung HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\n';
    const langsam = await sende(`${kopf}Content-Length: 5000\r\n\r\n{"kennung":"`);
    expect(langsam).toMatch(/^HTTP\/1\.1 408 /);
    expect(await sende(kopf)).toMatch(/^HTTP\/1\.1 408 /);
    // In force: less for the head than for all.
    expect(server.server.headersTimeout).toBe(20_000);
    expect(server.server.requestTimeout).toBe(PARAMETER.anfrage_dauer.wert * 1_000);
    expect(PARAMETER.anfrage_dauer.wert).toBeLessThanOrEqual(300);
  });

  test('what is no HTTP is answered without a word about the inside', async () => {
    for (const roh of [
      'GET / HTTP/9.9\r\n\r\n',
      'POST /api/v1/anmeldung HTTP/1.1\r\nHost: x\r\nContent-Length: 1\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n',
      `GET / HTTP/1.1\r\nHost: x\r\nX: ${'x'.repeat(20_000)}\r\n\r\n`,
    ]) {
      const antwort = await sende(roh);
      expect(antwort, roh.slice(0, 40)).toMatch(/^HTTP\/1\.1 4\d\d /);
      expect(antwort).not.toMatch(/node_modules|\.ts|at .*:\d+|stack|fastify/i);
    }
  });
});

describe('answers', () => {
  test('an address that cannot be read is not repeated', async () => {
    for (const url of ['/api/v1/%ff', `/api/v1/%E0%A4%A?x=<script>`, `/api/v1/konten/${'a'.repeat(500)}`]) {
      const antwort = await server.inject({ url });
      expect(antwort.statusCode, url).toBeGreaterThanOrEqual(400);
      expect(antwort.statusCode, url).toBeLessThan(500);
      expect(antwort.headers['content-type'], url).toContain('application/problem+json');
      expect(antwort.payload).not.toMatch(/%ff|%E0|script|aaaa|FST_/);
    }
  });

  test('nothing that was sent comes back in a header or as the number of the request', async () => {
    const eigene = '00000000-dead-7000-8000-000000000000';
    const antwort = await melde({
      payload: { kennung: 'a\nb', passwort: 'x\r\nSet-Cookie: kim_sitzung=untergeschoben' },
      headers: { 'request-id': eigene, 'x-request-id': eigene, 'accept-language': 'xx-geschmuggelt' },
      cookies: { kim_geraet: 'geschmuggelt', kim_sitzung: 'geschmuggelt' },
    });
    const alles = JSON.stringify(antwort.headers) + antwort.payload;
    expect(alles).not.toMatch(/untergeschoben|geschmuggelt|dead-7000/);
    expect(antwort.headers['set-cookie']).toBeUndefined();
  });

  test('a broken database says nothing about itself', async () => {
    const kaputt = await createAnmeldeserver({
      ...dienste,
      pool: {
        connect: () => Promise.reject(new Error('password authentication failed for kim_app')),
      },
    } as unknown as Testdienste);
    const antwort = await kaputt.inject({
      method: 'POST',
      url: '/api/v1/anmeldung',
      payload: { kennung: 'jemand', passwort: PASSWORT },
    });
    expect([antwort.statusCode, antwort.json().code]).toEqual([500, 'INTERNER_FEHLER']);
    expect(antwort.payload).not.toMatch(/kim_app|password|jemand|Error/);
  });
});

describe('many requests', () => {
  const ANZAHL = PARAMETER.anmeldung_anfragen_adresse.wert;

  test('three hundred colleagues behind one address log in within a minute, each with a code', async () => {
    const eigener = await createAnmeldeserver(dienste);
    const anfragen = Array.from({ length: 600 }, () =>
      eigener.inject({ method: 'POST', url: '/api/v1/anmeldung', remoteAddress: '192.0.2.70', payload: {} }),
    );
    const stati = (await Promise.all(anfragen)).map(({ statusCode }) => statusCode);
    expect(new Set(stati)).toEqual(new Set([422]));
  });

  test('an IPv6 line that changes its last half with every request is one address for public pages too', async () => {
    const eigener = await createAnmeldeserver(dienste);
    const stati: number[] = [];
    for (let nr = 0; nr < 310; nr++) {
      const remoteAddress = `2001:db8:7:7::${nr.toString(16)}`;
      stati.push((await eigener.inject({ url: '/api/v1/demo/konten', remoteAddress })).statusCode);
    }
    expect(stati.indexOf(429)).toBe(300);
    expect(stati.slice(300)).toEqual(Array.from({ length: 10 }, () => 429));
  });

  test('a flood from an office stops strangers there, not the devices that were there, nor other addresses', async () => {
    const eigener = await createAnmeldeserver(dienste);
    const buero = '192.0.2.71';
    const { kennung } = await neuesKonto();
    const vorher = createBrowser(eigener, buero);
    expect((await vorher.anmelden(kennung)).status).toBe(200);
    const schicke = async (
      mal: number,
      cookies: Record<string, string> = {},
    ): Promise<number | undefined> => {
      let status: number | undefined;
      for (let i = 0; i < mal; i++) {
        const anfrage = {
          method: 'POST',
          url: '/api/v1/anmeldung',
          remoteAddress: buero,
          payload: {},
          cookies,
        };
        status = (await eigener.inject(anfrage as InjectOptions)).statusCode;
      }
      return status;
    };
    expect(await schicke(ANZAHL)).toBe(429);
    expect(await schicke(1, { kim_geraet: `${'a'.repeat(43)}.abc` })).toBe(429);
    expect((await createBrowser(eigener, buero, { geraet: vorher.geraet() }).anmelden(kennung)).status).toBe(
      200,
    );
    expect((await createBrowser(eigener, '192.0.2.72').anmelden(kennung)).status).toBe(200);
    const geraet = { kim_geraet: vorher.geraet() ?? '' };
    expect(await schicke(PARAMETER.anmeldung_anfragen_geraet.wert, geraet)).toBe(429);
  });
});
