import { existsSync, globSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, normalize, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { REICHWEITEN, type Rechtetabelle, type Rechtszeile } from '#src/core/contract/rechte.ts';
import { ROLLEN } from '#src/core/contract/rollen.ts';

type Dokument = { pfad: string; text: string };

/** Everything written for readers. Fenced blocks are commands and listings; they are read apart. */
const dokumente: Dokument[] = globSync(['*.md', 'docs/**/*.md', 'src/modules/*/README.md', 'daten/*.md']).map(
  (pfad) => ({ pfad, text: readFileSync(pfad, 'utf8') }),
);
const ohneBloecke = (text: string): string => text.replaceAll(/^```[\s\S]*?^```/gm, '');

const WURZELORDNER = /^(src|db|docs|test|bench|scripts|bin|daten)\//;
const WURZELDATEI = /^[A-Za-z][A-Za-z.-]*\.(md|json|ts|yml)$/;
/** `NNNN_name.sql` and `<modul>` stand for many names. */
const PLATZHALTER = /NNNN|[<>…]/;

/** Paths of the repository in backticks. A path may be a pattern with `*`. */
function findPfade({ text }: Dokument): string[] {
  return [...ohneBloecke(text).matchAll(/`([^`\s]+)`/g)]
    .map((treffer) => (treffer[1] ?? '').replace(/[#:]\S*$/, ''))
    .filter((wort) => WURZELORDNER.test(wort) || WURZELDATEI.test(wort))
    .filter((wort) => !PLATZHALTER.test(wort));
}

/** A bare file name may lie beside the document: a module's README speaks of its own files. */
function isVorhanden(pfad: string, dokument: Dokument): boolean {
  if (pfad.includes('*')) return globSync(pfad).length > 0;
  return existsSync(pfad) || existsSync(join(dirname(dokument.pfad), pfad));
}

type Verweis = { ziel: string; anker: string | null };

function findVerweise({ text }: Dokument): Verweis[] {
  return [...ohneBloecke(text).matchAll(/\]\(([^)\s]+)\)/g)]
    .map((treffer) => treffer[1] ?? '')
    .filter((ziel) => !/^(https?|mailto):/.test(ziel))
    .map((ziel) => {
      const [datei = '', anker = null] = ziel.split('#');
      return { ziel: datei, anker };
    });
}

/** Anchors as GitHub and GitLab make them from headings. */
function findAnker(text: string): Set<string> {
  const titel = [...ohneBloecke(text).matchAll(/^#{1,6} (.+)$/gm)].map((treffer) => treffer[1] ?? '');
  return new Set(
    titel.map((zeile) =>
      zeile
        .toLowerCase()
        .replaceAll(/[^\p{L}\p{N} _-]/gu, '')
        .trim()
        .replaceAll(' ', '-'),
    ),
  );
}

function isVerweisGueltig(verweis: Verweis, dokument: Dokument): boolean {
  const datei = verweis.ziel === '' ? dokument.pfad : normalize(join(dirname(dokument.pfad), verweis.ziel));
  if (!existsSync(datei)) return false;
  return verweis.anker === null || findAnker(readFileSync(datei, 'utf8')).has(verweis.anker);
}

describe('documents', () => {
  it('name only paths that exist', () => {
    const pfade = dokumente.flatMap((dokument) => findPfade(dokument).map((pfad) => ({ pfad, dokument })));
    expect(pfade.length).toBeGreaterThan(80);
    const falsch = pfade.filter(({ pfad, dokument }) => !isVorhanden(pfad, dokument));
    expect(falsch.map(({ pfad, dokument }) => `${dokument.pfad}: ${pfad}`)).toEqual([]);
  });

  it('link only to what is there, headings included', () => {
    const verweise = dokumente.flatMap((dokument) =>
      findVerweise(dokument).map((verweis) => ({ verweis, dokument })),
    );
    expect(verweise.length).toBeGreaterThan(30);
    const falsch = verweise.filter(({ verweis, dokument }) => !isVerweisGueltig(verweis, dokument));
    expect(
      falsch.map(({ verweis, dokument }) => `${dokument.pfad}: ${verweis.ziel}#${verweis.anker}`),
    ).toEqual([]);
  });

  it('name only commands that the program has', () => {
    const befehle = readFileSync('src/cli/befehlsliste.ts', 'utf8');
    const genannt = dokumente
      .filter(({ pfad }) => !pfad.startsWith('docs/entscheidungen/'))
      .flatMap(({ pfad, text }) =>
        [...text.matchAll(/npx kim ([a-z][a-z-]*)/g)].map((treffer) => ({ pfad, befehl: treffer[1] ?? '' })),
      );
    expect(genannt.length).toBeGreaterThan(5);
    const falsch = genannt.filter(
      ({ befehl }) => !new RegExp(`^ {2}['"]?${befehl}[ '":]`, 'm').test(befehle),
    );
    expect(falsch).toEqual([]);
  });

  it('name only scripts that package.json has', () => {
    const paket = JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: Record<string, string> };
    const genannt = dokumente.flatMap(({ text }) =>
      [...text.matchAll(/npm (?:run )?(start|test|[a-z]+:[a-z]+|dev|build|check|format|bench)\b/g)].map(
        (treffer) => treffer[1] ?? '',
      ),
    );
    expect(genannt.length).toBeGreaterThan(5);
    expect(genannt.filter((name) => paket.scripts[name] === undefined)).toEqual([]);
  });

  it('name only variables that the configuration reads', () => {
    // KIM_SCHREIBE=1 lets the tests of this folder write what they compare; KIM_MATRIX=kurz is the quick check's.
    const umgebung = `${readFileSync('src/platform/config/umgebung.ts', 'utf8')} 'KIM_SCHREIBE' 'KIM_MATRIX'`;
    const genannt = dokumente.flatMap(({ text }) => text.match(/\bKIM_[A-Z][A-Z_]+\b/g) ?? []);
    expect(genannt.length).toBeGreaterThan(15);
    expect(genannt.filter((name) => !umgebung.includes(`'${name}'`))).toEqual([]);
  });
});

describe('the first screen of the README', () => {
  const schirm = readFileSync('README.md', 'utf8').split('\n').slice(0, 30).join('\n');

  it('holds the two commands and nothing to configure before', () => {
    expect(schirm).toContain('npm ci && npm start');
    expect(schirm).toContain('npm ci && npm test');
    expect(schirm).not.toMatch(/KIM_|DATABASE_URL|export /);
  });
});

/** Exported functions of the server side with their verb: the first word of the name. */
function findVerben(): { pfad: string; name: string; verb: string }[] {
  return globSync(['src/{core,platform,anwendung,cli}/**/*.ts', 'src/modules/*/*.ts'])
    .filter((pfad) => !pfad.endsWith('.test.ts'))
    .flatMap((pfad) =>
      [...readFileSync(pfad, 'utf8').matchAll(/^export (?:async )?function\*? ([a-z][A-Za-z0-9]*)/gm)].map(
        (treffer) => ({ pfad, name: treffer[1] ?? '', verb: /^[a-z]+/.exec(treffer[1] ?? '')?.[0] ?? '' }),
      ),
    );
}

describe('docs/stil.md', () => {
  it('knows the verb of every exported function', () => {
    const abschnitt = /^## Verbs$([\s\S]*?)^## /m.exec(readFileSync('docs/stil.md', 'utf8'))?.[1] ?? '';
    const spalten = abschnitt.split('\n').map((zeile) => zeile.split('|')[2] ?? '');
    const erlaubt = new Set(spalten.flatMap((spalte) => spalte.match(/[a-z]+/g) ?? []));
    expect(erlaubt.size).toBeGreaterThan(40);
    const funktionen = findVerben();
    expect(funktionen.length).toBeGreaterThan(300);
    const fremd = funktionen.filter(({ verb }) => !erlaubt.has(verb));
    expect(fremd.map(({ pfad, name }) => `${pfad}: ${name}`)).toEqual([]);
  });
});

/** One row of the matrix in docs/rechte.md: roles by reach, in the order of the code. */
function formatRecht(recht: string, zeile: Rechtszeile): string {
  const teile = REICHWEITEN.map((reichweite) => ({
    reichweite,
    rollen: ROLLEN.filter((rolle) => zeile[rolle] === reichweite),
  })).filter(({ rollen }) => rollen.length > 0);
  const text = teile.map(({ reichweite, rollen }) => `${reichweite}: ${rollen.join(', ')}`).join(' · ');
  return `| \`${recht}\` | ${text} |`;
}

describe('docs/rechte.md', () => {
  it('shows the rights as the code has them', async () => {
    const dateien = globSync('src/modules/*/*.rights.ts').toSorted();
    const tabellen = await Promise.all(
      dateien.map(async (datei) =>
        Object.values((await import(resolve(datei))) as Record<string, Rechtetabelle>),
      ),
    );
    const zeilen = tabellen
      .flat()
      .flatMap((tabelle) => Object.entries(tabelle))
      .map(([recht, zeile]) => formatRecht(recht, zeile));
    expect(zeilen.length).toBeGreaterThan(10);
    const text = readFileSync('docs/rechte.md', 'utf8');
    const tabelle = /(?<=^\| Right \| Roles by reach \|\n\| --- \| --- \|\n)(?:\|.*\n)+/m;
    if (process.env['KIM_SCHREIBE'] === '1')
      writeFileSync('docs/rechte.md', text.replace(tabelle, `${zeilen.join('\n')}\n`));
    const matrix = tabelle.exec(readFileSync('docs/rechte.md', 'utf8'))?.[0].trimEnd().split('\n');
    expect(matrix).toEqual(zeilen);
  });
});

/** Names of one computer, of private addresses, and of how the text came to be: they mean nothing to a reader. */
const ORTSGEBUNDEN = [
  /(^|[\s`"'(])\/(work|root|home|tmp|Users)\//m,
  /\.\.\/shared\b/,
  /file:\/\//,
  /\b(subagents?|agents?|chatbots?|prompts?|sandbox|workspace|arbeitsplatzrechner)\b/i,
  /\b(10|192\.168|172\.(1[6-9]|2\d|3[01]))(\.\d{1,3}){2,3}\b/,
  /\blocalhost:(?!8080\b)\d+/,
];

describe('words', () => {
  it('no document speaks of one computer or of its making', () => {
    expect(dokumente.length).toBeGreaterThan(15);
    const funde = dokumente.flatMap(({ pfad, text }) =>
      ORTSGEBUNDEN.filter((muster) => muster.test(text)).map((muster) => `${pfad}: ${muster.source}`),
    );
    expect(funde).toEqual([]);
  });

  it('no document promises without a mark: what is planned says "noch nicht" or "not yet"', () => {
    const funde = dokumente.filter(({ text }) => /\b(TODO|FIXME|TBD|coming soon|demnächst)\b/i.test(text));
    expect(funde.map(({ pfad }) => pfad)).toEqual([]);
  });
});
