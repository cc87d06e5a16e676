import { availableParallelism, totalmem } from 'node:os';
import {
  addZaehlung,
  countAbbruch,
  formatFehler,
  formatZaehlung,
  NICHTS,
  recordTool,
  type Zaehlung,
} from './lauf.ts';
import { runVitest } from './vitest-lauf.ts';

/**
 * Quick check: format, lint, types, unused code, then unit, architecture and database tests. Under three minutes. The pages
 * in jsdom take another one: `--seiten` for whoever changes them; `npm test` runs everything.
 */
const PROJEKTE = process.argv.includes('--seiten') ? ['server', 'seiten'] : ['server'];
const SCHRITTE: readonly (readonly [string, string, readonly string[]])[] = [
  ['Format', 'biome', ['format', '.']],
  // The linter learns all types anyway: it answers the compiler's findings (the same TypeScript) in the same pass.
  ['Lint und Typen', 'oxlint', ['--type-aware', '--type-check', '--deny-warnings', '.']],
  ['Unbenutztes', 'knip', ['--no-progress']],
];
/**
 * The linter ends before it is worth collecting its garbage: at 4 GiB it collects all the time and takes three times as long, without a
 * bound it holds 7. A third of the machine is its, so that the tests beside it keep theirs. One core is enough: it ends long before the
 * tests, and a second one learns the same types again.
 */
const UMGEBUNG = {
  GOGC: 'off',
  GOMAXPROCS: '1',
  GOMEMLIMIT: `${Math.max(4, Math.floor(totalmem() / 1024 ** 3 / 3))}GiB`,
};
/** One worker for each core: the linter takes what a third one would on two, and each learns modules and plans anew. */
const WORKER = Math.min(4, Math.max(2, availableParallelism()));
/** Lines that a tool's findings may take in the summary at the end. */
const ZEILEN = 200;

// The tests wait for the database half of their time; the other tools use it.
const [tests, werkzeuge] = await Promise.all([
  runVitest([`--maxWorkers=${WORKER}`, ...PROJEKTE.flatMap((projekt) => ['--project', projekt])], {
    KIM_MATRIX: 'kurz',
  }),
  runSchritte(),
]);
const gesamt = addZaehlung(tests, werkzeuge);
for (const fehler of gesamt.fehler) console.error(fehler);
console.info(formatZaehlung(gesamt));
process.exitCode = gesamt.gescheitert === 0 ? 0 : 1;

async function runSchritte(): Promise<Zaehlung> {
  let summe = NICHTS;
  for (const [name, befehl, args] of SCHRITTE) {
    const { code, ausgabe } = await recordTool(befehl, args, UMGEBUNG);
    summe = addZaehlung(
      summe,
      code === 0 ? { ...NICHTS, bestanden: 1 } : countAbbruch(formatFehler(name, [ausgabe.trim()], ZEILEN)),
    );
  }
  return summe;
}
