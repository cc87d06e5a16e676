import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { isOeffentlicheAdresse, loadJson, NUR_OEFFENTLICH, toAbrufregel } from './abruf.ts';
import { createTestquelle, type Schreiber, type Testquelle, TESTREGEL } from './test-quelle.ts';

let quelle: Testquelle;
beforeAll(async () => {
  quelle = await createTestquelle();
});
afterAll(() => quelle.close());

const antworte = (schreibe: Schreiber) => quelle.setAntwort(() => schreibe);
const lies = (regel = TESTREGEL, pfad = '/') => loadJson(`${quelle.url}${pfad}`, regel);
const fehler = async (regel = TESTREGEL, pfad = '/') => {
  const ergebnis = await lies(regel, pfad);
  return ergebnis.ok ? 'gelesen' : ergebnis.fehler.fehler;
};

describe('addresses', () => {
  it('of no public server are refused, in every spelling', async () => {
    for (const adresse of [
      '127.0.0.1',
      '10.1.2.3',
      '172.16.0.1',
      '172.31.255.255',
      '192.168.1.1',
      '169.254.169.254',
      '100.64.0.1',
      '0.0.0.0',
      '224.0.0.1',
      '255.255.255.255',
      '192.0.2.1',
      '198.18.0.1',
      '::1',
      '::',
      '::ffff:127.0.0.1',
      '::ffff:10.0.0.1',
      'fe80::1',
      'fc00::1',
      'fd12::1',
      'ff02::1',
      '64:ff9b::7f00:1',
      '2002:7f00:1::',
      '2001:db8::1',
      '2001::1',
      'localhost',
      '',
    ])
      expect(isOeffentlicheAdresse(adresse), adresse).toBe(false);
    for (const adresse of ['8.8.8.8', '193.99.144.80', '172.32.0.1', '2a00:1450:4001::1', '2606:4700::1'])
      expect(isOeffentlicheAdresse(adresse), adresse).toBe(true);
    // The URL parser turns other spellings of 127.0.0.1 into it.
    for (const url of [
      'https://127.0.0.1/',
      'https://2130706433/',
      'https://0x7f.1/',
      'https://0177.0.0.1/',
      'https://[::1]/',
      'https://[::ffff:7f00:1]/',
      'https://169.254.169.254/latest/meta-data',
      'http://8.8.8.8/',
      'https://8.8.8.8:8443/',
      'https://nutzer:geheim@8.8.8.8/',
      'file:///etc/passwd',
      'ftp://8.8.8.8/',
      'kein url',
    ])
      expect(await loadJson(url, NUR_OEFFENTLICH), url).toMatchObject({
        ok: false,
        fehler: { fehler: 'ADRESSE_GESPERRT' },
      });
  });

  it('are asked of the DNS once; one private among them is enough to refuse', async () => {
    const mit = (...adressen: string[]) => ({
      ...NUR_OEFFENTLICH,
      findAdressen: async () =>
        adressen.map((address) => ({ address, family: address.includes(':') ? 6 : 4 })),
    });
    for (const adressen of [['127.0.0.1'], ['8.8.8.8', '10.0.0.1'], ['2a00:1450::1', '::1']])
      expect(await loadJson('https://quelle.example/', mit(...adressen)), adressen.join()).toMatchObject({
        ok: false,
        fehler: { fehler: 'ADRESSE_GESPERRT' },
      });
    expect(await loadJson('https://quelle.example/', mit())).toMatchObject({
      ok: false,
      fehler: { fehler: 'NICHT_ERREICHBAR' },
    });
    let fragen = 0;
    const wechselnd = {
      ...TESTREGEL,
      findAdressen: async () => {
        fragen += 1;
        return [{ address: '127.0.0.1', family: 4 }];
      },
    };
    quelle.setAntwort(() => ({ gut: true }));
    const { port } = new URL(quelle.url);
    expect(await loadJson(`http://quelle.example:${port}/`, wechselnd)).toEqual({
      ok: true,
      wert: { gut: true },
    });
    expect(fragen).toBe(1);
  });

  it('a host in the own net that the operator has named is read by https alone, and no other one with it', async () => {
    const bei = (adresse: string) => ({
      ...toAbrufregel({ interneQuellen: ['verzeichnis.kreis.intern', '127.0.0.1:1'] }),
      findAdressen: async () => [{ address: adresse, family: adresse.includes(':') ? 6 : 4 }],
    });
    const lies = async (url: string, adresse: string) => {
      const gelesen = await loadJson(url, bei(adresse), AbortSignal.timeout(300));
      return gelesen.ok ? 'gelesen' : gelesen.fehler.fehler;
    };
    // Allowed: a connection is tried, and nobody is there.
    for (const [url, adresse] of [
      ['https://verzeichnis.kreis.intern/hsds', '127.0.0.1'],
      ['https://VERZEICHNIS.kreis.intern/hsds', '::1'],
      ['https://127.0.0.1:1/hsds', '127.0.0.1'],
    ] as const)
      expect(await lies(url, adresse), url).toBe('NICHT_ERREICHBAR');
    for (const [url, adresse] of [
      ['http://verzeichnis.kreis.intern/hsds', '10.0.0.1'],
      ['https://verzeichnis.kreis.intern:8443/hsds', '10.0.0.1'],
      ['https://anderes.kreis.intern/hsds', '10.0.0.1'],
      ['https://127.0.0.1/hsds', '127.0.0.1'],
      ['https://nutzer:geheim@verzeichnis.kreis.intern/', '10.0.0.1'],
      ['https://verzeichnis.kreis.intern/', '169.254.169.254'],
      ['https://verzeichnis.kreis.intern/', '0.0.0.0'],
      ['https://verzeichnis.kreis.intern/', 'fe80::1'],
    ] as const)
      expect(await lies(url, adresse), `${url} ${adresse}`).toBe('ADRESSE_GESPERRT');
  });

  it('in production no loopback: the rule is a value of the code, no setting', async () => {
    expect(NUR_OEFFENTLICH.loopback).toBe(false);
    quelle.setAntwort(() => ({ gut: true }));
    quelle.gefragt.length = 0;
    expect(await fehler(NUR_OEFFENTLICH)).toBe('ADRESSE_GESPERRT');
    expect(quelle.gefragt).toEqual([]);
  });

  it('behind a redirect are checked anew', async () => {
    for (const ziel of [
      'https://10.0.0.1/',
      'http://169.254.169.254/',
      'https://[::ffff:10.0.0.1]/',
      'file:///etc/passwd',
      '//192.168.0.1/x',
    ]) {
      antworte((antwort) => antwort.writeHead(302, { location: ziel }).end());
      expect(await fehler(), ziel).toBe('ADRESSE_GESPERRT');
    }
    quelle.setAntwort((pfad) =>
      pfad === '/ziel'
        ? { angekommen: true }
        : (((antwort) => antwort.writeHead(301, { location: '/ziel' }).end()) satisfies Schreiber),
    );
    expect(await lies()).toEqual({ ok: true, wert: { angekommen: true } });
    antworte((antwort) => antwort.writeHead(302, { location: '/' }).end());
    expect(await fehler()).toBe('ANTWORT_FALSCH');
  });
});

describe('answers', () => {
  it('too large, too slow, cut off, packed, of another kind: each has its name', async () => {
    const klein = { ...TESTREGEL, hoechstensBytes: 1_000 };
    antworte((antwort) => antwort.writeHead(200, { 'content-length': '100000000' }).end());
    expect(await fehler(klein)).toBe('ZU_GROSS');
    antworte((antwort) => antwort.writeHead(200).end(`"${'x'.repeat(5_000)}"`));
    expect(await fehler(klein)).toBe('ZU_GROSS');
    antworte((antwort) => antwort.writeHead(200).write('['));
    expect(await fehler({ ...TESTREGEL, hoechstensMs: 100 })).toBe('ZU_LANGSAM');
    antworte((antwort) => {
      antwort.writeHead(200, { 'content-length': '50' });
      antwort.write('[1,');
      setTimeout(() => antwort.destroy(), 20);
    });
    expect(await fehler()).toBe('NICHT_ERREICHBAR');
    antworte((antwort) => antwort.writeHead(200, { 'content-encoding': 'gzip' }).end('x'));
    expect(await fehler()).toBe('ANTWORT_FALSCH');
    antworte((antwort) => antwort.writeHead(500).end('{}'));
    expect(await fehler()).toBe('ANTWORT_FALSCH');
    antworte((antwort) => antwort.writeHead(200).end('<html>'));
    expect(await fehler()).toBe('KEIN_JSON');
    expect(await loadJson('http://127.0.0.1:1/', TESTREGEL)).toMatchObject({
      ok: false,
      fehler: { fehler: 'NICHT_ERREICHBAR' },
    });
  });

  it('of broken UTF-8 are named with the byte', async () => {
    quelle.setAntwort(() => Buffer.concat([Buffer.from('["aä'), Buffer.from([0xff]), Buffer.from('b"]')]));
    expect(await lies()).toMatchObject({
      ok: false,
      fehler: { fehler: 'KEIN_UTF8', ort: expect.stringContaining('Byte 6') },
    });
  });

  it('that ask for patience get it', async () => {
    let mal = 0;
    antworte((antwort) => {
      mal += 1;
      if (mal < 3) antwort.writeHead(429, { 'retry-after': '0.01' }).end();
      else antwort.writeHead(200).end('[]');
    });
    expect(await lies()).toEqual({ ok: true, wert: [] });
  });
});
