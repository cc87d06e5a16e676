import { expect, test } from 'vitest';
import { parseUhrzeit } from './uhrzeit.ts';

test.each([
  ['9.05', '09:05'],
  ['09:05', '09:05'],
  [' 14:30 Uhr ', '14:30'],
  ['0:00', '00:00'],
  ['23:59', '23:59'],
  ['24:00', null],
  ['9', null],
  ['9:5', null],
  ['12:60', null],
  ['-1:00', null],
  ['', null],
])('%j is %j', (text, uhrzeit) => {
  expect(parseUhrzeit(text)).toBe(uhrzeit);
});
