import { expect, test } from 'vitest';
import { createLandplan, createMandantplan } from './plan.ts';

test('one Stelle of forty people: the same each time, in the Standort that the Land has as its first', () => {
  const plan = createMandantplan(1, 40);
  const [standort] = plan;
  const [mandant] = standort?.mandanten ?? [];
  expect([plan.length, standort?.mandanten.length, mandant?.kraefte.length]).toEqual([1, 1, 40]);
  expect(new Set(mandant?.kraefte.map(({ kontoId }) => kontoId)).size).toBe(40);
  expect(mandant?.kraefte.every(({ dienstalter }) => dienstalter === 0)).toBe(true);
  expect(createMandantplan(1, 40)).toEqual(plan);
  expect(standort?.id).toBe(createLandplan(1, 1)[0]?.id);
});
