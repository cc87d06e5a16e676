import { existsSync } from 'node:fs';
import { readFile, rm } from 'node:fs/promises';
import { findChromium } from './chromium.ts';
import { installDebian } from './debian.ts';
import {
  addZaehlung,
  countAbbruch,
  formatFehler,
  formatZaehlung,
  NICHTS,
  runTool,
  type Zaehlung,
} from './lauf.ts';
import { NETZ } from '../test/support/netz.ts';
import { runVitest } from './vitest-lauf.ts';

/** All tests: unit, architecture, database, then journeys in a real Chromium. `--lang`: the long ones instead. */
const LANG = process.argv.includes('--lang');

/** Lines of the page that a failed journey leaves in the log. */
const SEITENZEILEN = 80;

// The oldest server production may run. As root (a container) or in CI it is installed; on a developer's own machine
// nothing is installed unasked, and the tests that need it are counted as skipped.
const POSTGRES_15 = '/usr/lib/postgresql/15/bin/postgres';
if (!existsSync(POSTGRES_15)) {
  if (process.env['CI'] === 'true' || process.getuid?.() === 0) installDebian('postgresql-15');
  if (!existsSync(POSTGRES_15))
    console.warn(
      'PostgreSQL 15 fehlt: Die Tests dafür zählen als „skipped“. Installieren Sie das Debian-Paket postgresql-15.',
    );
}

const vitest = await runVitest(LANG ? ['--config', 'vitest.lang.config.ts'] : []);
const browser = LANG ? NICHTS : await runBrowser();
const summe = addZaehlung(vitest, browser);
for (const fehler of summe.fehler) console.error(fehler);
console.info(formatZaehlung(summe));
process.exitCode = summe.gescheitert === 0 && summe.bestanden > 0 ? 0 : 1;

type Reihe = {
  suites?: readonly Reihe[];
  specs: readonly {
    title: string;
    file: string;
    ok: boolean;
    tests: readonly {
      projectName: string;
      status: 'expected' | 'unexpected' | 'flaky' | 'skipped';
      results: readonly {
        errors: readonly { message?: string }[];
        annotations?: readonly { type: string; description?: string }[];
        attachments?: readonly { name: string; path?: string }[];
      }[];
    }[];
  }[];
};
type Bericht = {
  stats: { expected: number; unexpected: number; flaky: number; skipped: number };
  suites: readonly Reihe[];
};

async function runBrowser(): Promise<Zaehlung> {
  let chromium: string;
  try {
    chromium = findChromium();
  } catch (fehler) {
    return countAbbruch(fehler instanceof Error ? fehler.message : String(fehler));
  }
  if ((await runTool(process.execPath, ['scripts/build.ts'])) !== 0)
    return countAbbruch('Der Bau der Oberfläche scheiterte.');
  const datei = 'test-results/journeys.json';
  await rm(datei, { force: true });
  const code = await runTool('playwright', ['test'], {
    CHROMIUM_PATH: chromium,
    PLAYWRIGHT_JSON_OUTPUT_NAME: datei,
  });
  const bericht = await readFile(datei, 'utf8').then(
    (text) => JSON.parse(text) as Bericht,
    () => null,
  );
  if (bericht === null) return countAbbruch('Playwright endete ohne Bericht.');
  const { expected, unexpected, flaky, skipped } = bericht.stats;
  const gescheitert = unexpected + flaky;
  return {
    bestanden: expected,
    gescheitert: code !== 0 && gescheitert === 0 ? 1 : gescheitert,
    uebersprungen: skipped,
    fehler: (await Promise.all(bericht.suites.map(listFehler))).flat(),
  };
}

async function listFehler(reihe: Reihe): Promise<readonly string[]> {
  const gescheitert = reihe.specs.filter(({ ok }) => !ok);
  const eigene = gescheitert.map(async ({ title, file, tests: aller }) => {
    const tests = aller.filter(({ status }) => status === 'unexpected' || status === 'flaky');
    const schirm = tests.map(({ projectName }) => projectName).join(' ');
    const ergebnisse = tests.flatMap(({ results }) => results);
    const meldungen = ergebnisse.flatMap(({ errors }) => errors.map((fehler) => fehler.message ?? ''));
    const netz = ergebnisse.flatMap(({ annotations = [] }) =>
      annotations.filter(({ type }) => type === NETZ).map(({ description = '' }) => description),
    );
    const anhaenge = ergebnisse.flatMap(({ attachments = [] }) => attachments);
    const seite = await readSeite(anhaenge.find(({ name }) => name === 'error-context')?.path);
    return [
      formatFehler(`[${schirm}] ${file} › ${title}`, meldungen),
      ...(netz.length === 0 ? [] : [formatFehler('Netz', netz)]),
      ...(seite === '' ? [] : [formatFehler('Seite', [seite], SEITENZEILEN)]),
    ].join('\n');
  });
  const innere = (reihe.suites ?? []).map(listFehler);
  return [...(await Promise.all(eigene)), ...(await Promise.all(innere)).flat()];
}

/** What the page showed when the journey failed: the open dialog, else the main part. */
async function readSeite(pfad: string | undefined): Promise<string> {
  if (pfad === undefined) return '';
  const text = await readFile(pfad, 'utf8').catch(() => '');
  const beginn = [/^ *- dialog/m, /^ *- main/m]
    .map((teil) => text.search(teil))
    .find((stelle) => stelle >= 0);
  return beginn === undefined ? '' : (text.slice(beginn).split('```', 1)[0] ?? '');
}
