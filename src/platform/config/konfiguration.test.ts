import { describe, expect, test } from 'vitest';
import { getOk } from '#src/core/result.ts';
import { formatKonfigurationsfehler, loadKonfiguration } from './konfiguration.ts';

const PRODUKTION = {
  NODE_ENV: 'production',
  DATABASE_URL: 'postgresql://kim_app:geheim@db:5432/kim',
  KIM_SCHLUESSEL_DATEI: '/run/secrets/kim',
  KIM_BASIS_URL: 'https://kim.example.de/',
};

function findFehler(env: Record<string, string>, argv: string[] = []): string[] {
  const gelesen = loadKonfiguration(env, argv);
  return gelesen.ok ? [] : gelesen.fehler.map((fehler) => fehler.variable);
}

describe('without any variable', () => {
  const konfiguration = getOk(loadKonfiguration({}));

  test('the demo runs on loopback with the embedded database', () => {
    expect(konfiguration).toMatchObject({
      produktion: false,
      demo: true,
      demoAusdruecklich: false,
      host: '127.0.0.1',
      port: 8080,
      basisUrl: 'http://127.0.0.1:8080',
      datenbankUrl: null,
      lesestandUrl: null,
      schluesselDatenbankUrl: null,
      rolle: 'alles',
      stichtag: null,
      interneQuellen: [],
      virenpruefung: null,
      mail: null,
    });
    expect(konfiguration.datenDir).toMatch(/^\/.*\.kim$/);
    expect(konfiguration.schluesselDatei.startsWith(`${konfiguration.datenDir}/`)).toBe(true);
  });

  test('it is frozen', () => {
    expect(Object.isFrozen(konfiguration)).toBe(true);
  });
});

describe('the demo', () => {
  test.each([
    [{ KIM_DEMO: '0' }, false],
    [{ KIM_HOST: '0.0.0.0' }, false],
    [{ KIM_HOST: '0.0.0.0', KIM_DEMO: '1' }, true],
    [{ DATABASE_URL: 'postgresql://kim_app@db/kim' }, false],
    [{ ...PRODUKTION, KIM_DEMO: '1' }, false],
  ])('%j: %s', (env, demo) => {
    expect(getOk(loadKonfiguration(env)).demo).toBe(demo);
  });
});

describe('production', () => {
  test('is accepted when complete; the keys lie in a database of their own', () => {
    expect(getOk(loadKonfiguration(PRODUKTION))).toMatchObject({
      produktion: true,
      basisUrl: 'https://kim.example.de',
      schluesselDatenbankUrl: 'postgresql://kim_app:geheim@db:5432/kim_schluessel',
    });
  });

  test('names everything that is missing at once, also beside a wrong value', () => {
    expect(findFehler({ NODE_ENV: 'production', KIM_PORT: 'acht' }).toSorted()).toEqual([
      'DATABASE_URL',
      'KIM_BASIS_URL',
      'KIM_PORT',
      'KIM_SCHLUESSEL_DATEI',
    ]);
  });

  test.each([
    ['http://kim.example.de', ['KIM_BASIS_URL']],
    ['http://127.0.0.1:9000', []],
    ['http://[::1]:9000', []],
    ['https://kim.example.de', []],
  ])('address %s', (adresse, fehler) => {
    expect(findFehler({ ...PRODUKTION, KIM_BASIS_URL: adresse })).toEqual(fehler);
  });

  test('refuses a frozen day and the same account for application and owner', () => {
    expect(findFehler({ ...PRODUKTION, KIM_STICHTAG: '2026-10-19' })).toEqual(['KIM_STICHTAG']);
    const gleich = { ...PRODUKTION, KIM_DB_EIGENTUEMER_URL: 'postgresql://kim_app:x@db/kim' };
    expect(findFehler(gleich)).toEqual(['KIM_DB_EIGENTUEMER_URL']);
  });
});

describe('wrong values', () => {
  test.each([
    ['KIM_PORT', '0'],
    ['KIM_PORT', '65536'],
    ['KIM_PORT', '80 80'],
    ['KIM_PORT', '1e3'],
    ['KIM_HOST', 'a b'],
    ['KIM_BASIS_URL', 'ftp://x'],
    ['KIM_BASIS_URL', 'https://konto:wort@x'],
    ['DATABASE_URL', 'mysql://x/y'],
    ['DATABASE_URL', 'geheimnis'],
    ['KIM_DB_EIGENTUEMER_URL', 'x'],
    ['KIM_SCHLUESSEL_DB_URL', 'x'],
    ['KIM_DEMO', 'ja'],
    ['KIM_ROLLE', 'chef'],
    ['KIM_VIRENPRUEFUNG', 'http://scanner:3310'],
    ['KIM_MAIL_ABSENDER', 'KIM <kim@kreis.example>'],
    ['KIM_INTERNE_QUELLEN', 'https://verzeichnis.kreis.intern'],
    ['KIM_INTERNE_QUELLEN', 'verzeichnis.kreis.intern/pfad'],
    ['KIM_INTERNE_QUELLEN', 'verzeichnis.kreis.intern,'],
    ['KIM_STICHTAG', '2026-02-30'],
    ['KIM_STICHTAG', '19.10.2026'],
  ])('%s=%s is one line with that name', (variable, wert) => {
    expect(findFehler({ [variable]: wert })).toEqual([variable]);
  });

  test('whoever sends mails names an address to send from; a way that is none is refused', () => {
    expect(findFehler({ KIM_MAIL: 'smtp://mail.example' })).toEqual(['KIM_MAIL_ABSENDER']);
    const absender = { KIM_MAIL_ABSENDER: 'kim@kreis.example' };
    expect(findFehler({ ...absender, KIM_MAIL: 'mail.example' })).toEqual(['KIM_MAIL']);
    expect(getOk(loadKonfiguration({ ...absender, KIM_MAIL: 'smtp://mail.example' })).mail).toMatchObject({
      ziel: { art: 'smtp', host: 'mail.example' },
      absender: 'kim@kreis.example',
    });
  });

  test('the text names variable, kind of value and repair, never the value', () => {
    const gelesen = loadKonfiguration({
      DATABASE_URL: 'http://kim_app:hunter2@db/kim',
      KIM_PORT: '99999',
      KIM_ROLLE: 'hunter2',
    });
    const text = gelesen.ok ? '' : formatKonfigurationsfehler(gelesen.fehler);
    expect(text.split('\n')).toEqual([
      'KIM_PORT ist eine Zahl: Geben Sie eine Zahl von 1 bis 65535 an.',
      'DATABASE_URL ist eine Adresse: Geben Sie eine Adresse der Form postgresql://konto@rechner:5432/datenbank an.',
      'KIM_ROLLE ist ein Text: Geben Sie web, worker oder alles an.',
    ]);
  });
});

test('options of the command line win, others are left to the command', () => {
  const env = { KIM_PORT: '9000', KIM_ROLLE: '  ' };
  const argv = ['start', '--port=9001', '--rolle', 'web', '--json', '--stichtag', '2026-10-19'];
  expect(getOk(loadKonfiguration(env, argv))).toMatchObject({
    port: 9001,
    rolle: 'web',
    stichtag: '2026-10-19',
  });
  expect(findFehler({}, ['--port'])).toEqual(['KIM_PORT']);
});

test('a copy for reading belongs to a server of its own, and is none unless it is named', () => {
  const kopie = { KIM_DATABASE_URL_LESEN: 'postgresql://kim_app:geheim@kopie:5432/kim' };
  expect(findFehler(kopie)).toEqual(['KIM_DATABASE_URL_LESEN']);
  expect(findFehler({ ...PRODUKTION, KIM_DATABASE_URL_LESEN: 'http://kopie/kim' })).toEqual([
    'KIM_DATABASE_URL_LESEN',
  ]);
  expect(getOk(loadKonfiguration(PRODUKTION)).lesestandUrl).toBeNull();
  expect(getOk(loadKonfiguration({ ...PRODUKTION, ...kopie })).lesestandUrl).toBe(
    kopie.KIM_DATABASE_URL_LESEN,
  );
});
