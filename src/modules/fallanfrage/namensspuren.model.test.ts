import { expect, test } from 'vitest';
import { findNamensspuren } from './namensspuren.model.ts';

test.each([
  ['Frau Zidan sucht eine Wohnung.', ['Frau Zidan']],
  ['Rahaf Zidan, geboren am 03.02.1988.', ['Rahaf Zidan']],
  ['Wohnt Hauptstraße 5, 58000 Altenbrück.', ['Hauptstraße 5']],
  ['Die Klientin A. braucht Hilfe.', ['Klientin A.']],
  ['رهف زيدان sucht Arbeit.', ['رهف زيدان']],
])('%s', (text, worte) => {
  const gefunden = findNamensspuren(text).map(({ wort }) => wort);
  for (const wort of worte) expect(gefunden.some((eines) => eines.includes(wort))).toBe(true);
});

test('what belongs into an Anliegen is no hint: offices, places, deadlines, ages; nothing twice', () => {
  const anliegen =
    'Mutter, Mitte 30, aus Syrien, drei Kinder. Jobcenter Lennetal und Jugendamt beteiligt. Frist am 12.11.2026, Termin beim Ausländeramt im Dezember. Arabisch, wenig Deutsch. Sprachkurs abgebrochen.';
  expect(findNamensspuren(anliegen)).toEqual([]);
  expect(findNamensspuren('Frau Zidan und Frau Zidan')).toHaveLength(1);
});
