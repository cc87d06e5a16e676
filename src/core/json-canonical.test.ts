import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { toCanonicalJson } from './json-canonical.ts';
import type { JsonWert } from './json-canonical.ts';

const json = fc.jsonValue({ maxDepth: 4 }).map((wert) => wert as JsonWert);

/** Same content, keys inserted in the opposite order. */
function reverse(wert: JsonWert): JsonWert {
  if (Array.isArray(wert)) return wert.map(reverse);
  if (wert === null || typeof wert !== 'object') return wert;
  return Object.fromEntries(
    Object.entries(wert)
      .toReversed()
      .map(([name, inhalt]) => [name, reverse(inhalt as JsonWert)]),
  );
}

test('keys are sorted at every depth, nothing else changes', () => {
  expect(toCanonicalJson({ b: 1, a: [{ d: 'ü', c: null }], B: true })).toBe(
    '{"B":true,"a":[{"c":null,"d":"ü"}],"b":1}',
  );
  expect(toCanonicalJson({ x: undefined, a: -0 })).toBe('{"a":0}');
});

test('insertion order does not matter, and the text says the same as the value', () => {
  fc.assert(
    fc.property(json, (wert) => {
      const text = toCanonicalJson(wert);
      expect(toCanonicalJson(reverse(wert))).toBe(text);
      expect(JSON.parse(text)).toEqual(JSON.parse(JSON.stringify(wert)));
    }),
  );
});

test('what JSON cannot say exactly is a bug', () => {
  const unpassend: unknown[] = [
    Number.NaN,
    Infinity,
    1n,
    [undefined],
    Array(2),
    new Date(0),
    new Map(),
    () => 1,
    { a: new Set() },
  ];
  for (const wert of unpassend) expect(() => toCanonicalJson(wert as JsonWert)).toThrow(TypeError);
});
