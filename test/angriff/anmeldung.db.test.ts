import { afterAll, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import type { FastifyInstance } from 'fastify';
import { verify } from '@node-rs/argon2';
import { Client } from 'pg';
import { getOk } from '#src/core/result.ts';
import { closeKonto, createSystemkontext, lockKonto } from '#src/modules/benutzer/index.ts';
import {
  type Browser,
  createAnmeldeserver,
  createBrowser,
  createTestkonto,
  PASSWORT,
  queryAlsAdmin,
  setOhnePflicht,
} from '#src/modules/benutzer/testzugang.ts';
import { PARAMETER } from '#src/platform/config/parameter.ts';
import { createTestDienste, type Testdienste } from '#test/support/dienste.ts';
import { createWelt, type Welt } from '#test/support/welt.ts';

// The files of a worker share their modules: this one loads its own, and leaves none behind.
vi.hoisted(() => vi.resetModules());
afterAll(() => vi.resetModules());
vi.mock('@node-rs/argon2', async (original) => {
  const echt = await original<typeof import('@node-rs/argon2')>();
  return { ...echt, verify: vi.fn<typeof echt.verify>(echt.verify) };
});

const MINUTE = 60_000;
let dienste: Testdienste;
let welt: Welt;
let server: FastifyInstance;
let nummer = 0;

const neueAdresse = (): string => `198.51.${Math.floor(++nummer / 250)}.${nummer % 250}`;
const neuerBrowser = (adresse = neueAdresse(), geraet: string | null = null): Browser =>
  createBrowser(server, adresse, { geraet });
const neuesKonto = () => createTestkonto(dienste, 'KOORDINATION', welt.kreis);
const betrieb = () => createSystemkontext(dienste, 'betrieb', { ereignis: 'test.angriff', grund: 'Test' });
const rate = async (browser: Browser, kennung: string, mal: number): Promise<number[]> => {
  const antworten: number[] = [];
  for (let versuch = 0; versuch < mal; versuch++) {
    antworten.push((await browser.anmelden(kennung, 'geraten und falsch')).status);
  }
  return antworten;
};
/** A person who logged in before: the cookie of her device, nothing else. */
const mitGeraet = async (adresse: string) => {
  const konto = await neuesKonto();
  const browser = neuerBrowser(adresse);
  expect((await browser.anmelden(konto.kennung)).status).toBe(200);
  return { ...konto, geraet: browser.geraet() };
};

beforeAll(async () => {
  dienste = await createTestDienste({ eigene: true });
  welt = await createWelt(dienste);
  server = await createAnmeldeserver(dienste);
  await setOhnePflicht(dienste);
});
beforeEach(() => dienste.setJetzt(null));

describe('guessing locks out nobody else', () => {
  test('patience at one address never reaches the limit of all addresses', async () => {
    const start = Date.now();
    const { kennung } = await neuesKonto();
    const rater = neuerBrowser();
    for (let mal = 0; mal < 30; mal++) {
      dienste.setJetzt(start + mal * 16 * MINUTE);
      await rate(rater, kennung, 1);
    }
    expect((await neuerBrowser().anmelden(kennung)).status).toBe(200);
  });

  test('a colleague behind the same address guesses: the person gets in on the own device, and confirms', async () => {
    dienste.setJetzt(Date.now());
    const buero = neueAdresse();
    const { kennung, geraet } = await mitGeraet(buero);
    expect(await rate(neuerBrowser(buero), kennung, 7)).toEqual([401, 401, 401, 401, 401, 429, 429]);
    expect((await neuerBrowser(buero).anmelden(kennung)).status).toBe(429);
    const person = neuerBrowser(buero, geraet);
    expect((await person.anmelden(kennung)).status).toBe(200);
    expect((await person.rufe('POST', '/sitzung/bestaetigung', { passwort: PASSWORT })).status).toBe(200);
  });

  test('her login does not forgive the guesser behind the same address', async () => {
    dienste.setJetzt(Date.now());
    const buero = neueAdresse();
    const { kennung, geraet } = await mitGeraet(buero);
    const rater = neuerBrowser(buero);
    await rate(rater, kennung, 5);
    expect((await neuerBrowser(buero, geraet).anmelden(kennung)).status).toBe(200);
    expect(await rate(rater, kennung, 1)).toEqual([429]);
  });

  test('a whole office under attack from its own address: everybody gets in on the own device', async () => {
    dienste.setJetzt(Date.now());
    const buero = neueAdresse();
    const team = await Promise.all(Array.from({ length: 24 }, () => mitGeraet(buero)));
    await Promise.all(team.slice(0, 22).map(({ kennung }) => rate(neuerBrowser(buero), kennung, 5)));
    expect(await rate(neuerBrowser(buero), 'noch.niemand', 1)).toEqual([429]);
    for (const { kennung, geraet } of team) {
      expect((await neuerBrowser(buero, geraet).anmelden(kennung)).status).toBe(200);
    }
    // Whom nobody guessed at gets in there with any browser.
    for (const { kennung } of team.slice(22)) {
      expect((await neuerBrowser(buero).anmelden(kennung)).status).toBe(200);
    }
  });

  test('guessing from many addresses: the person gets in on the own device, also from a new address', async () => {
    dienste.setJetzt(Date.now());
    const { kennung, geraet } = await mitGeraet(neueAdresse());
    for (let mal = 0; mal < 21; mal++) await rate(neuerBrowser(), kennung, 1);
    expect((await neuerBrowser().anmelden(kennung)).status).toBe(429);
    expect((await neuerBrowser(neueAdresse(), geraet).anmelden(kennung)).status).toBe(200);
  });

  test('the cookie of a device is no new chance: made up, of somebody else, or stolen', async () => {
    dienste.setJetzt(Date.now());
    const { kennung, geraet } = await mitGeraet(neueAdresse());
    const eigenes = await mitGeraet(neueAdresse());
    const adresse = neueAdresse();
    const erfunden = (zeichen: string) => `${zeichen.repeat(43)}.${(geraet ?? '').split('.')[1]}`;
    const mit = async (cookie: string | null) => (await rate(neuerBrowser(adresse, cookie), kennung, 1))[0];
    for (const zeichen of ['a', 'b', 'c']) expect(await mit(erfunden(zeichen))).toBe(401);
    expect(await mit(eigenes.geraet)).toBe(401);
    expect(await mit("';--\r\n")).toBe(401);
    expect(await mit(erfunden('d'))).toBe(429);
    expect(await mit(eigenes.geraet)).toBe(429);
    expect(await rate(neuerBrowser(neueAdresse(), geraet), kennung, 6)).toEqual([
      401, 401, 401, 401, 401, 429,
    ]);
    expect(await mit(geraet)).toBe(429);
  });

  test('a device that was not used for 30 days is a stranger again', async () => {
    const start = Date.now();
    dienste.setJetzt(start);
    const zuhause = neueAdresse();
    const { kennung, geraet } = await mitGeraet(zuhause);
    dienste.setJetzt(start + 31 * 24 * 60 * MINUTE);
    // Its cookie is no count of its own any more.
    const rater = neueAdresse();
    await rate(neuerBrowser(rater), kennung, 5);
    expect(await rate(neuerBrowser(rater, geraet), kennung, 1)).toEqual([429]);
    for (let mal = 0; mal < 21; mal++) await rate(neuerBrowser(), kennung, 1);
    expect((await neuerBrowser(neueAdresse(), geraet).anmelden(kennung)).status).toBe(429);
    expect((await neuerBrowser(zuhause).anmelden(kennung)).status).toBe(429);
  });
});

describe('guessing at the same moment', () => {
  const falsch = async (versuche: readonly (readonly [Browser, string])[]): Promise<number> => {
    const antworten = await Promise.all(
      versuche.map(([browser, kennung]) => browser.anmelden(kennung, 'geraten und falsch')),
    );
    for (const { status } of antworten) expect([401, 429]).toContain(status);
    return antworten.filter(({ status }) => status === 401).length;
  };

  test('at one place no guess slips past the count', async () => {
    dienste.setJetzt(Date.now());
    const { kennung } = await neuesKonto();
    const adresse = neueAdresse();
    const mal = Array.from({ length: 30 }, () => [neuerBrowser(adresse), kennung] as const);
    expect(await falsch(mal)).toBe(PARAMETER.anmeldung_versuche.wert);
  });

  test('from as many places no guess at one Kennung slips past its count', async () => {
    dienste.setJetzt(Date.now());
    const { kennung } = await neuesKonto();
    const mal = Array.from({ length: 80 }, () => [neuerBrowser(), kennung] as const);
    expect(await falsch(mal)).toBe(PARAMETER.anmeldung_versuche_konto.wert);
  });

  test('from one place no guess at as many Kennungen slips past the count of the address', async () => {
    dienste.setJetzt(Date.now());
    const adresse = neueAdresse();
    const mal = Array.from({ length: 160 }, (_, nr) => [neuerBrowser(adresse), `keine.${nr}`] as const);
    expect(await falsch(mal)).toBe(PARAMETER.anmeldung_versuche_adresse.wert);
  });

  test('the same person on two devices at once: both get in', async () => {
    const { kennung, geraet } = await mitGeraet(neueAdresse());
    const adresse = neueAdresse();
    for (let runde = 0; runde < 5; runde++) {
      const browser = [geraet, geraet, null, null].map((eines) => neuerBrowser(adresse, eines));
      const antworten = await Promise.all(browser.map((einer) => einer.anmelden(kennung)));
      expect(antworten.map(({ status }) => status)).toEqual([200, 200, 200, 200]);
    }
  });
});

describe('spraying', () => {
  test('one password for many Kennungen: strangers wait, colleagues do not, and the table does not grow on', async () => {
    dienste.setJetzt(Date.now());
    const buero = neueAdresse();
    const { kennung, geraet } = await mitGeraet(buero);
    const zeilen = async (): Promise<number> =>
      Number((await queryAlsAdmin(dienste, 'SELECT count(*) FROM benutzer.anmeldeversuch')).rows[0].count);
    const vorher = await zeilen();
    const antworten: number[] = [];
    for (let person = 0; person < 160; person++) {
      antworten.push(...(await rate(neuerBrowser(buero), `erfunden.${person}`, 1)));
    }
    expect(antworten.filter((status) => status === 401)).toHaveLength(100);
    expect(antworten.slice(100).every((status) => status === 429)).toBe(true);
    expect((await zeilen()) - vorher).toBe(100);
    expect((await neuerBrowser(buero).anmelden(kennung)).status).toBe(200);
    expect((await neuerBrowser(buero, geraet).anmelden(kennung)).status).toBe(200);
  });

  test('failures are deleted after a day, what is known stays', async () => {
    const zeile = (token: number, alter: string, erfolg: string | null) =>
      queryAlsAdmin(
        dienste,
        `INSERT INTO benutzer.anmeldeversuch VALUES ($1, $1, 3, now() - $2::interval, now() - $3::interval)`,
        [token, alter, erfolg],
      );
    await zeile(1, '25 hours', null);
    await zeile(2, '23 hours', null);
    await zeile(3, '40 days', '40 days');
    await zeile(4, '91 days', '91 days');
    await zeile(5, '91 days', '1 day');
    const client = await dienste.pool.connect();
    try {
      await client.query('BEGIN');
      await client.query(`SELECT set_config('role', 'kim_loeschung', true)`);
      await client.query('DELETE FROM benutzer.anmeldeversuch');
      await client.query('COMMIT');
    } finally {
      client.release();
    }
    const { rows } = await queryAlsAdmin(
      dienste,
      'SELECT kennung_token::int AS token FROM benutzer.anmeldeversuch WHERE kennung_token BETWEEN 1 AND 5 ORDER BY 1',
    );
    expect(rows.map(({ token }) => token)).toEqual([2, 3, 5]);
  });
});

describe('who has an account', () => {
  /** Unknown, wrong, locked and closed: each a fresh one, from a fresh address. */
  const ziele = async (): Promise<[string, string][]> => {
    const gesperrt = await neuesKonto();
    const zu = await neuesKonto();
    getOk(await lockKonto(betrieb(), gesperrt.id, { grundCode: 'VERDACHT', bis: null }));
    getOk(await closeKonto(betrieb(), zu.id));
    return [
      ['unbekannt', 'gibt.es.nicht'],
      ['falsch', (await neuesKonto()).kennung],
      ['gesperrt', gesperrt.kennung],
      ['geschlossen', zu.kennung],
    ];
  };

  /** What one attempt asks of the database, statement by statement, and what it hashes. */
  const verfolge = async (browser: Browser, kennung: string) => {
    const { rows } = await queryAlsAdmin(dienste, 'SELECT current_database() AS name');
    const anfragen = vi.spyOn(Client.prototype, 'query');
    vi.mocked(verify).mockClear();
    try {
      const antwort = await browser.anmelden(kennung, 'geraten und falsch');
      const orte = anfragen.mock.contexts as unknown as { database?: string }[];
      const texte = anfragen.mock.calls
        .filter((_, nr) => orte[nr]?.database === rows[0].name)
        .map(([text]: unknown[]) => (typeof text === 'string' ? text : (text as { text: string }).text));
      const kosten = vi.mocked(verify).mock.calls.map(([hash]) => String(hash).split('$', 4).join('$'));
      return { antwort, texte, kosten };
    } finally {
      anfragen.mockRestore();
    }
  };

  test('costs the same: one Argon2 check with the same parameters, the same statements, the same log', async () => {
    const alle = await ziele();
    await verfolge(neuerBrowser(), 'zum.aufwaermen');
    const spuren: unknown[] = [];
    for (const [art, kennung] of alle) {
      const { antwort, texte, kosten } = await verfolge(neuerBrowser(), kennung);
      expect(kosten, art).toEqual(['$argon2id$v=19$m=19456,t=2,p=1']);
      expect(texte.length, art).toBeGreaterThan(8);
      const { anfrage, ...body } = antwort.body;
      const { rows } = await queryAlsAdmin(
        dienste,
        'SELECT ereignis, art, objektart, ergebnis, code FROM protokoll.eintrag WHERE anfrage_id = $1 ORDER BY 1, 4',
        [anfrage],
      );
      expect(rows, art).toHaveLength(2);
      spuren.push({ status: antwort.status, body, texte, rows });
    }
    for (const spur of spuren) expect(spur).toEqual(spuren[0]);
  });

  test('is not told by the waiting time either: it costs and says the same', async () => {
    dienste.setJetzt(Date.now());
    const spuren: unknown[] = [];
    for (const [, kennung] of await ziele()) {
      const browser = neuerBrowser();
      const vorher = await rate(browser, kennung, PARAMETER.anmeldung_versuche.wert);
      const { antwort, texte, kosten } = await verfolge(browser, kennung);
      const { anfrage: _, ...body } = antwort.body;
      expect([antwort.status, kosten]).toEqual([429, []]);
      spuren.push({ vorher, body, texte });
    }
    for (const spur of spuren) expect(spur).toEqual(spuren[0]);
  });

  test('a refused and a blocked login stand in the log, without what was typed and from where', async () => {
    dienste.setJetzt(Date.now());
    const kennung = 'niemand.im.haus';
    const browser = neuerBrowser('203.0.113.99');
    const texte: string[] = [];
    for (let mal = 0; mal < 6; mal++) {
      const { body } = await browser.anmelden(kennung, 'Ganz-geheimes-Wort');
      const { rows } = await queryAlsAdmin(dienste, 'SELECT * FROM protokoll.eintrag WHERE anfrage_id = $1', [
        body.anfrage,
      ]);
      expect(rows.map((zeile) => [zeile.ergebnis, zeile.code])).toContainEqual(
        mal < 5 ? ['VERWEIGERT', 'ANMELDUNG_FEHLGESCHLAGEN'] : ['VERWEIGERT', 'ZU_VIELE_VERSUCHE'],
      );
      texte.push(JSON.stringify(rows));
    }
    expect(texte.join('')).not.toMatch(/niemand\.im|geheimes|203\.0\.113/);
  });
});

describe('tricks with the Kennung', () => {
  test('spellings of one Kennung share one count', async () => {
    dienste.setJetzt(Date.now());
    const { kennung } = await neuesKonto();
    const browser = neuerBrowser();
    const gross = kennung.toUpperCase();
    for (const eine of [kennung, gross, ` ${kennung}\u{3000}`, `\u{FEFF}${gross}`, `${kennung}\u{A0}`]) {
      expect(await rate(browser, eine, 1)).toEqual([401]);
    }
    expect((await browser.anmelden(kennung)).status).toBe(429);
  });

  test('what only looks like it opens nothing, and nothing of it is our fault', async () => {
    const { kennung } = await neuesKonto();
    const aehnlich = [
      kennung.replace('s', 'ſ'),
      kennung.replace('e', 'е'),
      `ｔ${kennung.slice(1)}`,
      `${kennung}\u{200D}`,
      kennung.replace('t', 't\u{301}'),
      `${kennung}' OR '1'='1`,
      `${kennung}%`,
      `${kennung}\u{D800}`,
      '__proto__',
    ];
    for (const eine of aehnlich) expect((await neuerBrowser().anmelden(eine)).status, eine).toBe(401);
    for (const zeichen of ['\0', '\r\nSet-Cookie: kim_sitzung=x', '\u{85}\u{9C}x']) {
      const antwort = await neuerBrowser().anmelden(kennung + zeichen);
      expect(antwort).toMatchObject({ status: 422, body: { errors: [{ pointer: '/kennung' }] } });
    }
    expect((await neuerBrowser().anmelden(kennung, `${PASSWORT}\0`)).status).toBe(401);
  });
});

describe('sessions', () => {
  const lebt = async (token: string | null): Promise<boolean> => {
    const antwort = await server.inject({ url: '/api/v1/sitzung', cookies: { kim_sitzung: token ?? '' } });
    return antwort.statusCode === 200;
  };
  const angemeldet = async () => {
    const konto = await neuesKonto();
    const browser = neuerBrowser();
    await browser.anmelden(konto.kennung);
    return { ...konto, browser, alt: browser.token() };
  };

  test('a login takes over no token that was planted, neither made up nor of a living session', async () => {
    const falle = await angemeldet();
    for (const untergeschoben of ['x'.repeat(43), falle.alt ?? '']) {
      const { kennung } = await neuesKonto();
      const antwort = await server.inject({
        method: 'POST',
        url: '/api/v1/anmeldung',
        remoteAddress: neueAdresse(),
        cookies: { kim_sitzung: untergeschoben },
        payload: { kennung, passwort: PASSWORT },
      });
      const neu = antwort.cookies.find(({ name }) => name === 'kim_sitzung')?.value ?? '';
      expect(antwort.statusCode).toBe(200);
      expect(neu).toMatch(/^[\w-]{43}$/);
      expect(neu).not.toBe(untergeschoben);
      expect([await lebt(untergeschoben), await lebt(neu)]).toEqual([false, true]);
    }
  });

  test('a switch brings a new token too', async () => {
    const { browser, alt } = await angemeldet();
    const { body } = await browser.rufe('GET', '/sitzung');
    const wunsch = { mitgliedschaftId: body['mitgliedschaftId'] };
    expect((await browser.rufe('POST', '/sitzung/wechsel', wunsch)).status).toBe(200);
    expect([await lebt(alt), await lebt(browser.token())]).toEqual([false, true]);
  });

  test('a confirmation brings a new token; the one that was stolen before ends', async () => {
    const { browser, alt } = await angemeldet();
    const altesCsrf = browser.csrf();
    await browser.rufe('POST', '/sitzung/bestaetigung', { passwort: 'geraten und falsch' });
    expect(browser.token()).toBe(alt);
    expect(await browser.rufe('POST', '/sitzung/bestaetigung', { passwort: PASSWORT })).toMatchObject({
      status: 200,
      body: { csrf: browser.csrf() },
    });
    expect(browser.token()).not.toBe(alt);
    expect(await lebt(alt)).toBe(false);
    expect(await lebt(browser.token())).toBe(true);
    const mitAltem = { 'x-kim-csrf': altesCsrf };
    expect((await browser.rufe('POST', '/sitzung/verlaengerung', undefined, mitAltem)).status).toBe(403);
    expect((await browser.rufe('POST', '/sitzung/verlaengerung')).status).toBe(200);
  });

  test('a new password brings a new token and leaves no other', async () => {
    const { kennung, browser, alt } = await angemeldet();
    const anderer = neuerBrowser();
    await anderer.anmelden(kennung);
    const neu = { passwort: 'ein ganz anderes Passwort' };
    expect((await browser.rufe('POST', '/konto/passwort', neu)).status).toBe(200);
    expect([await lebt(alt), await lebt(anderer.token()), await lebt(browser.token())]).toEqual([
      false,
      false,
      true,
    ]);
    expect((await browser.rufe('POST', '/sitzung/verlaengerung')).status).toBe(200);
  });

  test('a closed and a locked account lose every session at once', async () => {
    for (const ende of [
      (id: string) => closeKonto(betrieb(), id),
      (id: string) => lockKonto(betrieb(), id, { grundCode: 'VERDACHT', bis: '2099-01-01T00:00:00Z' }),
    ]) {
      const { id, kennung, browser } = await angemeldet();
      const anderer = neuerBrowser();
      await anderer.anmelden(kennung);
      getOk(await ende(id));
      expect([await lebt(browser.token()), await lebt(anderer.token())]).toEqual([false, false]);
      const { rowCount } = await queryAlsAdmin(
        dienste,
        'SELECT FROM benutzer.sitzung WHERE konto_id = $1 AND beendet_am IS NULL',
        [id],
      );
      expect(rowCount).toBe(0);
    }
  });

  test('a switch and an extension do not outlast ten hours', async () => {
    const start = Date.now();
    dienste.setJetzt(start);
    const { browser } = await angemeldet();
    const { body } = await browser.rufe('GET', '/sitzung');
    for (let minute = 20; minute < 600; minute += 20) {
      dienste.setJetzt(start + minute * MINUTE);
      const wunsch = { mitgliedschaftId: body['mitgliedschaftId'] };
      expect((await browser.rufe('POST', '/sitzung/wechsel', wunsch)).status).toBe(200);
      expect((await browser.rufe('POST', '/sitzung/verlaengerung')).status).toBe(200);
    }
    dienste.setJetzt(start + 600 * MINUTE);
    expect(await lebt(browser.token())).toBe(false);
  });

  test('reading changes nothing, wherever the request comes from', async () => {
    dienste.setJetzt(Date.now());
    const { id, browser } = await angemeldet();
    const stand = async (): Promise<string> => {
      const { rows } = await queryAlsAdmin(
        dienste,
        `SELECT (SELECT md5(string_agg(s::text, '|')) FROM benutzer.sitzung s WHERE konto_id = $1) AS sitzung,
                (SELECT md5(k::text) FROM benutzer.konto k WHERE id = $1) AS konto,
                (SELECT count(*) FROM benutzer.verbrauchter_einmalcode WHERE konto_id = $1) AS codes`,
        [id],
      );
      return JSON.stringify(rows);
    };
    const vorher = await stand();
    const token = browser.token();
    for (const pfad of ['/sitzung', '/abmeldung', '/sitzung/verlaengerung', '/konto/zweiter-faktor']) {
      for (const kopf of [
        { 'sec-fetch-site': 'cross-site' },
        { 'x-http-method-override': 'POST', 'x-http-method': 'POST', 'x-method-override': 'DELETE' },
      ]) {
        await browser.rufe('GET', `${pfad}?_method=POST`, undefined, kopf);
      }
    }
    expect(await stand()).toBe(vorher);
    expect(browser.token()).toBe(token);
  });
});
