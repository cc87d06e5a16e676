import { randomBytes } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { createSchluesselcache } from './schluesselcache.ts';

function createKey() {
  return { id: randomBytes(16), bytes: randomBytes(32) };
}

function isZero(bytes: Buffer): boolean {
  return bytes.every((byte) => byte === 0);
}

describe('createSchluesselcache', () => {
  it('overwrites a key with zeros whenever it leaves', () => {
    const zustand = { jetzt: 0 };
    const cache = createSchluesselcache({ uhr: () => zustand.jetzt, dauer: () => 100, hoechstens: 2 });
    const [a, b, c, d, e] = [createKey(), createKey(), createKey(), createKey(), createKey()];
    cache.put('m/a', a);
    cache.put('m/b', b);
    expect(cache.find('m/a')).toBe(a);
    cache.put('m/c', c);
    expect(isZero(b.bytes), 'longest unused').toBe(true);
    expect(isZero(a.bytes)).toBe(false);
    cache.put('m/c', d);
    expect(isZero(c.bytes), 'replaced').toBe(true);
    cache.drop('m/');
    expect(isZero(a.bytes) && isZero(d.bytes), 'dropped').toBe(true);
    cache.put('x', e);
    zustand.jetzt = 101;
    cache.sweep();
    expect(isZero(e.bytes), 'expired').toBe(true);
    expect(cache.size()).toBe(0);
  });

  it('drops by whole name or by branch, never by a part of a name', () => {
    const cache = createSchluesselcache({ uhr: () => 0, dauer: () => 100, hoechstens: 10 });
    for (const name of ['m/a', 'm/ab', 'n/a']) cache.put(name, createKey());
    cache.drop('m/a');
    expect([cache.find('m/a'), cache.find('m/ab') !== undefined]).toEqual([undefined, true]);
    cache.drop('m/');
    expect([cache.find('m/ab'), cache.find('n/a') !== undefined]).toEqual([undefined, true]);
    const vorher = cache.stand();
    cache.drop('');
    expect([cache.size(), cache.stand()]).toEqual([0, vorher + 1]);
  });
});
