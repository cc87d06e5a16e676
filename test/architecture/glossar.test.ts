import { globSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

type Zeile = { begriff: string; plural: string; kennungen: string[]; spalten: string[] };

/** Rows of the table in docs/glossar.md; code names stand in backticks in the third column. */
function readGlossar(): Zeile[] {
  return readFileSync('docs/glossar.md', 'utf8')
    .split('\n')
    .filter((zeile) => zeile.startsWith('| ') && !/^\| (---|Begriff )/.test(zeile))
    .map((zeile) => {
      const spalten = zeile
        .slice(1, -1)
        .split(/(?<!\\)\|/)
        .map((spalte) => spalte.trim());
      const [begriff = '', plural = '', kennung = ''] = spalten;
      return {
        begriff,
        plural,
        spalten,
        kennungen: [...kennung.matchAll(/`([^`]+)`/g)].map((treffer) => treffer[1] ?? ''),
      };
    });
}

/** Tables of the domain schemas, read from the migrations: forward only, so a dropped one is taken out by name. */
function readTabellen(): string[] {
  const sql = globSync('db/migrations/*.sql')
    .toSorted()
    .map((datei) => readFileSync(datei, 'utf8'))
    .join('\n');
  const namen = (muster: RegExp): string[] => [...sql.matchAll(muster)].map((treffer) => treffer[1] ?? '');
  const weg = new Set(namen(/^\s*DROP TABLE (?:IF EXISTS )?([a-z_]+\.[a-z_]+)/gm));
  return namen(/^\s*CREATE TABLE (?:IF NOT EXISTS )?((?:fall|foerderung|stamm|benutzer)\.[a-z_]+)/gm).filter(
    (name) => !weg.has(name),
  );
}

const zeilen = readGlossar();
const kennungen = zeilen.flatMap((zeile) => zeile.kennungen);
const tabellen = readTabellen();
const module = readdirSync('src/modules', { withFileTypes: true })
  .filter((eintrag) => eintrag.isDirectory())
  .map((eintrag) => `modules/${eintrag.name}`);

/** Every word of code and database, tests left out: a term that only a test uses is not in the product. */
const woerter = new Set(
  globSync(['src/**/*.{ts,tsx}', 'db/**/*.sql'])
    .filter((pfad) => !/\.test\.tsx?$/.test(pfad))
    .flatMap((pfad) => readFileSync(pfad, 'utf8').match(/[A-Za-z_][A-Za-z0-9_]*/g) ?? []),
);

function isImCode(kennung: string): boolean {
  if (kennung.startsWith('modules/')) return module.includes(kennung);
  if (/^[a-z]+\.[a-z_]+$/.test(kennung)) {
    const [schema = '', tabelle = ''] = kennung.split('.');
    return tabellen.includes(kennung) || (woerter.has(schema) && woerter.has(tabelle));
  }
  return woerter.has(kennung);
}

describe('glossary', () => {
  it('is a table with six filled columns, each term once, in German order', () => {
    expect(zeilen.length).toBeGreaterThan(100);
    expect(zeilen.filter((zeile) => zeile.spalten.length !== 6 || zeile.spalten.includes(''))).toEqual([]);
    const begriffe = zeilen.map((zeile) => zeile.begriff);
    expect(new Set(begriffe).size).toBe(begriffe.length);
    const ordnung = new Intl.Collator('de-DE', { ignorePunctuation: true });
    expect(begriffe).toEqual(begriffe.toSorted(ordnung.compare));
  });

  it('names only what the code has', () => {
    expect(kennungen.length).toBeGreaterThan(100);
    expect(kennungen.filter((kennung) => !isImCode(kennung))).toEqual([]);
  });

  it('has a row for every table of the domain', () => {
    expect(tabellen.length).toBeGreaterThan(30);
    expect(tabellen.filter((tabelle) => !kennungen.includes(tabelle))).toEqual([]);
  });

  it('has a row for every room', () => {
    expect(module.length).toBeGreaterThan(3);
    expect(module.filter((name) => !kennungen.includes(name))).toEqual([]);
  });

  it('never says "noch nicht im Code" beside a code name', () => {
    const widerspruch = zeilen.filter(
      ({ kennungen: namen, spalten }) => namen.length > 0 && /Noch nicht im Code/.test(spalten[3] ?? ''),
    );
    expect(widerspruch.map((zeile) => zeile.begriff)).toEqual([]);
  });
});

/** Wrong words of the field, with the right one; found in texts for users, never in the product. */
const FALSCHE_WOERTER = {
  Mittelabruf: 'Mittelanforderung',
  Berufsankennung: 'Berufsanerkennung',
  Wohlfahrtpflege: 'Wohlfahrtspflege',
  '54 Gebietskörperschaften': '54 KIM-Standorte',
} as const;

describe('words', () => {
  it('never uses a term that the field knows to be wrong', () => {
    const dateien = globSync(['src/**/*.{ts,tsx,html}', 'db/**/*.sql']);
    expect(dateien.length).toBeGreaterThan(250);
    const funde = dateien.flatMap((pfad) => {
      const text = readFileSync(pfad, 'utf8');
      return Object.keys(FALSCHE_WOERTER)
        .filter((wort) => text.includes(wort))
        .map((wort) => `${pfad}: ${wort}`);
    });
    expect(funde).toEqual([]);
  });
});
