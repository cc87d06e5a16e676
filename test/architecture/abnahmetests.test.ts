import { existsSync, globSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const DOKUMENT = 'docs/abnahmetests.md';
const STAENDE = ['ja', 'andere Arbeit', 'noch nicht'] as const;
const NUMMERN = Array.from({ length: 34 }, (_, stelle) => `AT-${String(stelle + 1).padStart(2, '0')}`);

type Zeile = { nummer: string; was: string; stand: string; wo: string };

function readZeilen(): Zeile[] {
  return readFileSync(DOKUMENT, 'utf8')
    .split('\n')
    .filter((zeile) => /^\| AT-\d\d \|/.test(zeile))
    .map((zeile) => {
      const [nummer = '', was = '', stand = '', wo = ''] = zeile
        .slice(1, -1)
        .split('|')
        .map((zelle) => zelle.trim());
      return { nummer, was, stand, wo };
    });
}

/** Which acceptance tests each test file names: in the title of a test, or in a heading above its tests. */
function findGenannte(): Map<string, Set<string>> {
  const pfade = globSync(['src/**/*.test.{ts,tsx}', 'test/**/*.{test,journey}.ts']).filter(
    (pfad) => pfad !== 'test/architecture/abnahmetests.test.ts',
  );
  return new Map(
    pfade.map((pfad) => {
      const titel = readFileSync(pfad, 'utf8').match(
        /\b(?:it|test|describe)\b[^\n]*?\(\s*['`][^\n]*|^ {2}\] as const\)\([^\n]*/gm,
      );
      return [pfad, new Set((titel ?? []).flatMap((eine) => eine.match(/AT-\d\d/g) ?? []))];
    }),
  );
}

const pfadeOf = ({ wo }: Zeile): string[] =>
  [...wo.matchAll(/`([^`]+)`/g)]
    .map((treffer) => treffer[1] ?? '')
    .filter((wort) => /\.(test\.tsx?|journey\.ts)$/.test(wort));

describe(DOKUMENT, () => {
  const zeilen = readZeilen();
  const genannte = findGenannte();

  it('names every acceptance test once, with a state and a place or reason', () => {
    expect(zeilen.map(({ nummer }) => nummer)).toEqual(NUMMERN);
    const unklar = zeilen.filter(
      ({ was, stand, wo }) => was === '' || wo === '' || !STAENDE.some((eine) => eine === stand),
    );
    expect(unklar).toEqual([]);
  });

  it('says „ja“ only where tests of these files carry the number in a title', () => {
    expect([...genannte.values()].filter((nummern) => nummern.size > 0).length).toBeGreaterThan(20);
    const falsch = zeilen
      .filter(({ stand }) => stand === 'ja')
      .flatMap((zeile) => {
        const pfade = pfadeOf(zeile);
        if (pfade.length === 0) return [`${zeile.nummer}: kein Test genannt`];
        return pfade
          .filter((pfad) => !existsSync(pfad) || genannte.get(pfad)?.has(zeile.nummer) !== true)
          .map((pfad) => `${zeile.nummer}: ${pfad}`);
      });
    expect(falsch).toEqual([]);
  });

  it('knows every test that carries a number', () => {
    const fehlt = [...genannte].flatMap(([pfad, nummern]) =>
      [...nummern]
        .filter((nummer) => !zeilen.some((zeile) => zeile.nummer === nummer && pfadeOf(zeile).includes(pfad)))
        .map((nummer) => `${nummer}: ${pfad}`),
    );
    expect(fehlt).toEqual([]);
  });
});
