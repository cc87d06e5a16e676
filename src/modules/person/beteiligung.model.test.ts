import { expect, it } from 'vitest';
import { toPlainDate } from '#src/core/plain-date.ts';
import { getAlter, isBeziehungPassend, isMinderjaehrig } from './beteiligung.model.ts';
import { BEZIEHUNGEN, PERSONENROLLEN } from './wertelisten/beziehungen.ts';
import { ROLLEN_IN_AKTE } from './person.contract.ts';

const heute = toPlainDate('2026-10-19');

it.each([
  ['2008-10-20', true],
  ['2008-10-19', false],
  ['2008', null],
  ['2009', true],
  ['2007', false],
  [null, null],
])('born %s: under age %s (§ 2 BGB)', (geburtsdatum, erwartet) => {
  expect(isMinderjaehrig(getAlter(geburtsdatum, heute))).toBe(erwartet);
});

it('a relation belongs to exactly one role, and every role has a name', () => {
  for (const { code, rolle } of BEZIEHUNGEN) {
    const passende = ROLLEN_IN_AKTE.filter((eine) => isBeziehungPassend(eine, code));
    expect(passende).toEqual([rolle]);
  }
  expect(isBeziehungPassend('KIND', null)).toBe(true);
  expect(PERSONENROLLEN.map(({ code }) => code)).toEqual([...ROLLEN_IN_AKTE]);
});
