import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createLogger, type LogFelder } from './logger.ts';

function createSammler(): { ziel: { write(zeile: string): void }; zeilen: string[] } {
  const zeilen: string[] = [];
  return { ziel: { write: (zeile) => void zeilen.push(zeile) }, zeilen };
}

/** What a careless caller could hand over in spite of the type. */
function toFelder(felder: Record<string, unknown>): LogFelder {
  return felder;
}

test('one JSON line with time, level and the technical facts', () => {
  const { ziel, zeilen } = createSammler();
  createLogger({ ziel }).info('request', {
    requestId: '0199a0b0-0000-7000-8000-000000000001',
    routeId: 'fall.closeFall',
    methode: 'POST',
    status: 409,
    ms: 12.3456,
    code: 'KONFLIKT',
  });
  const zeile: unknown = JSON.parse(zeilen[0] ?? '');
  expect(zeile).toEqual({
    stufe: 'info',
    time: expect.stringMatching(/^\d{4}-\d\d-\d\dT[\d:.]+Z$/),
    requestId: '0199a0b0-0000-7000-8000-000000000001',
    routeId: 'fall.closeFall',
    methode: 'POST',
    status: 409,
    ms: 12.35,
    code: 'KONFLIKT',
    meldung: 'request',
  });
});

describe('planted content never appears', () => {
  test.each<[string, Record<string, unknown>]>([
    ['a body', { body: { name: 'Rahaf' } }],
    ['a whole request', { req: { url: '/api/v1/x?name=Rahaf', headers: { cookie: 'Rahaf' } } }],
    ['a query string in a route', { routeId: '/api/v1/suche?name=Rahaf' }],
    ['a sentence in a code', { code: 'Rahaf hat angerufen' }],
    ['a word where a code stands', { code: 'Rahaf', routeId: 'Rahaf', methode: 'Rahaf', job: 'Rahaf' }],
    ['an unknown field', { notiz: 'Rahaf', Rahaf: 1 }],
    ['an object in a field for text', { requestId: { toJSON: () => 'Rahaf' } }],
    ['a line break', { job: 'x\n{"name":"Rahaf"}' }],
    ['text in a field for numbers', { status: 'Rahaf' }],
    ['the message of an error', { fehler: new Error('Key (name)=(Rahaf) already exists') }],
    [
      'the fields of an error',
      { fehler: Object.assign(new TypeError('x'), { detail: 'Rahaf', code: 'Ra haf' }) },
    ],
    ['the cause of an error', { fehler: new Error('x', { cause: new Error('Rahaf') }) }],
    ['a thrown text', { fehler: 'Rahaf' }],
  ])('%s', (_name, felder) => {
    const { ziel, zeilen } = createSammler();
    createLogger({ ziel, stufe: 'debug' }).error('failed', toFelder(felder));
    expect(zeilen).toHaveLength(1);
    expect(zeilen[0]).toContain('"meldung":"failed"');
    expect(zeilen[0]).not.toMatch(/Ra ?haf/);
  });

  test('whatever the field and however deep', () => {
    const { ziel, zeilen } = createSammler();
    const logger = createLogger({ ziel });
    const wert = fc.letrec((tie) => ({
      wert: fc.oneof(
        { maxDepth: 3 },
        fc.constant('Rahaf Z. wohnt hier'),
        fc.integer(),
        fc.array(tie('wert'), { maxLength: 3 }),
        fc.dictionary(fc.string(), tie('wert'), { maxKeys: 3 }),
      ),
    })).wert;
    fc.assert(
      fc.property(
        fc.constantFrom('requestId', 'status', 'fehler', 'code', 'job', 'x'),
        wert,
        (name, inhalt) => {
          logger.warn('x', toFelder({ [name]: inhalt }));
        },
      ),
    );
    expect(zeilen.length).toBeGreaterThan(50);
    expect(zeilen.join('')).not.toContain('Rahaf');
  });
});

test('an error keeps its class, code and place in our code, without the path of the machine', () => {
  const { ziel, zeilen } = createSammler();
  const fehler = Object.assign(new RangeError('geheim'), { code: '23505' });
  createLogger({ ziel }).error('failed', { fehler });
  const zeile: unknown = JSON.parse(zeilen[0] ?? '');
  expect(zeile).toMatchObject({
    fehler: { art: 'RangeError', code: '23505' },
  });
  expect(zeilen[0]).toMatch(/"src\/platform\/log\/logger\.test\.ts:\d+"/);
  expect(zeilen[0]).not.toContain(import.meta.dirname);
});

test('levels below the chosen one are not written', () => {
  const { ziel, zeilen } = createSammler();
  const logger = createLogger({ ziel, stufe: 'warn' });
  logger.debug('a');
  logger.info('b');
  logger.warn('c');
  expect(zeilen).toHaveLength(1);
});
