import { describe, expect, test } from 'vitest';
import { andThen, combineResults, fail, getOk, mapFail, mapOk, ok } from './result.ts';
import type { Result } from './result.ts';

const gut = ok(2) as Result<number, string>;
const schlecht = fail('nein') as Result<number, string>;

describe('Result', () => {
  test('maps the value and leaves the refusal', () => {
    expect(mapOk(gut, (n) => n + 1)).toEqual({ ok: true, wert: 3 });
    expect(mapOk(schlecht, (n) => n + 1)).toEqual({ ok: false, fehler: 'nein' });
    expect(mapFail(schlecht, (text) => text.length)).toEqual({ ok: false, fehler: 4 });
    expect(mapFail(gut, (text) => text.length)).toEqual({ ok: true, wert: 2 });
  });

  test('the second step runs only after a value', () => {
    expect(andThen(gut, (n) => (n > 1 ? fail('zu gross') : ok(n)))).toEqual({
      ok: false,
      fehler: 'zu gross',
    });
    expect(andThen(schlecht, () => ok(1))).toEqual({ ok: false, fehler: 'nein' });
  });

  test('combining reports every refusal, not only the first', () => {
    expect(combineResults([ok(1), ok(2)])).toEqual({ ok: true, wert: [1, 2] });
    expect(combineResults([fail('a'), ok(2), fail('b')])).toEqual({ ok: false, fehler: ['a', 'b'] });
    expect(combineResults([])).toEqual({ ok: true, wert: [] });
  });

  test('getOk throws without the content of the refusal', () => {
    expect(getOk(gut)).toBe(2);
    expect(() => getOk(fail('Müller, Anna'))).toThrow(/^Result holds a refusal/);
    expect(() => getOk(fail('Müller, Anna'))).not.toThrow(/Müller/);
  });

  test('ok() without a value', () => {
    expect(ok()).toEqual({ ok: true, wert: undefined });
  });
});
