import { addZaehlung, countAbbruch, formatZaehlung, NICHTS, runTool, type Zaehlung } from './lauf.ts';
import { runVitest } from './vitest-lauf.ts';

/** Quick check: format, lint, types, unused code, then unit, architecture and database tests. Under three minutes. */
const SCHRITTE: readonly (readonly [string, string, readonly string[]])[] = [
  ['Format', 'biome', ['format', '.']],
  ['Lint', 'oxlint', ['--type-aware', '--deny-warnings', '.']],
  ['Typen', 'tsc', ['--noEmit']],
  ['Unbenutztes', 'knip', ['--no-progress']],
];

/** For `npm test`: the product as a process, servers that are killed, attacks with waiting times, large data sets. */
const NUR_IM_TEST = [
  'test/prozess/**',
  'test/angriff/**',
  'test/plaene/**',
  'src/platform/embedded/{embedded,run-as}.test.ts',
  'src/anwendung/land/**',
  'src/cli/erzeuge.db.test.ts',
];

let summe: Zaehlung = NICHTS;
for (const [name, befehl, args] of SCHRITTE) {
  const code = await runTool(befehl, args);
  console.info(`${name}: ${code === 0 ? 'in Ordnung' : 'FEHLER'}`);
  summe = addZaehlung(summe, code === 0 ? { ...NICHTS, bestanden: 1 } : countAbbruch(name));
}
summe = addZaehlung(summe, await runVitest(NUR_IM_TEST.flatMap((muster) => ['--exclude', muster])));
for (const fehler of summe.fehler) console.error(fehler);
console.info(formatZaehlung(summe));
process.exitCode = summe.gescheitert === 0 ? 0 : 1;
