import { expect, it } from 'vitest';
import { LEER, Werte } from './angebot-werte.ts';

const FEHLER = (plaetze: Partial<Werte['angaben']['plaetze']>) =>
  Werte.safeParse({
    ...LEER,
    angaben: { ...LEER.angaben, plaetze: { ...LEER.angaben.plaetze, ...plaetze } },
  }).error?.issues.find(({ path }) => path[1] === 'plaetze');

it('free places need a Stand, so that „Nicht bekannt, 3 frei“ is never shown', () => {
  expect(FEHLER({ frei: '3' })).toMatchObject({ path: ['angaben', 'plaetze', 'stand'] });
  expect(FEHLER({ frei: '3', stand: 'FREI' })).toBeUndefined();
  expect(FEHLER({ frei: ' ' })).toBeUndefined();
  expect(FEHLER({ frei: '-3' })?.message).toMatch(/ohne Vorzeichen/);
});
