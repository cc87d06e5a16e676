import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

/** `datei name` of every test under test/angriff. */
const vorhanden = globSync('test/angriff/*.test.ts').flatMap((pfad) =>
  [...readFileSync(pfad, 'utf8').matchAll(/^\s*test\('([^']+)'/gm)].map((treffer) => `${pfad} ${treffer[1]}`),
);

/** The same as SECURITY.md names them: a file in backticks, then its tests in quotes. */
const genannt = [
  ...readFileSync('SECURITY.md', 'utf8').matchAll(/`(test\/angriff\/[^`]+)`: ((?:“[^”]+”(?:; )?)+)/g),
].flatMap(([, datei, liste = '']) =>
  [...liste.matchAll(/“([^”]+)”/g)].map((treffer) => `${datei} ${treffer[1]}`),
);

test('SECURITY.md names every test of an attack, and none that does not exist', () => {
  expect(vorhanden.length).toBeGreaterThan(40);
  expect(genannt.toSorted()).toEqual(vorhanden.toSorted());
});
