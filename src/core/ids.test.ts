import { afterEach, expect, expectTypeOf, test, vi } from 'vitest';
import { createId, createUuidV4, createUuidV7, isUuid, parseId } from './ids.ts';
import type { AkteId, PersonId } from './ids.ts';

afterEach(() => {
  vi.useRealTimers();
});

function msOf(uuid: string): number {
  return Number.parseInt(uuid.slice(0, 8) + uuid.slice(9, 13), 16);
}

test('version 7 ids rise strictly, also far more than fit into one millisecond', () => {
  vi.useFakeTimers({ now: Date.UTC(2026, 9, 31) });
  const ids = Array.from({ length: 20_000 }, () => createUuidV7());
  expect(ids.every((id) => isUuid(id) && id[14] === '7')).toBe(true);
  expect(ids.toSorted()).toEqual(ids);
  expect(new Set(ids).size).toBe(ids.length);
});

test('version 7 ids keep rising after the clock was set back', () => {
  vi.useFakeTimers({ now: Date.UTC(2030, 0, 1) });
  const before = createUuidV7();
  vi.setSystemTime(Date.UTC(2029, 0, 1));
  expect(createUuidV7() > before).toBe(true);
});

test('version 7 carries the time, version 4 does not repeat', () => {
  const t = Date.UTC(2035, 5, 1);
  vi.useFakeTimers({ now: t });
  expect(msOf(createUuidV7())).toBe(t);
  const v4 = Array.from({ length: 500 }, () => createUuidV4());
  expect(v4.every((id) => isUuid(id) && id[14] === '4')).toBe(true);
  expect(new Set(v4).size).toBe(500);
});

test('parses what PostgreSQL accepts with hyphens and refuses the rest', () => {
  const id: PersonId = createId();
  expect(parseId<'Person'>(id.toUpperCase())).toEqual({ ok: true, wert: id });
  for (const text of ['', 'x', id.slice(1), `${id}0`, id.replaceAll('-', ''), `${id}\n1`]) {
    expect(parseId(text).ok).toBe(false);
  }
});

test('ids of different things are different types', () => {
  expectTypeOf<PersonId>().not.toExtend<AkteId>();
  expectTypeOf<PersonId>().toExtend<string>();
});
