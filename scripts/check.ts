import { addZaehlung, countAbbruch, formatZaehlung, NICHTS, runTool, type Zaehlung } from './lauf.ts';
import { runVitest } from './vitest-lauf.ts';

/** Quick check: format, lint, types, unused code, then unit, architecture and database tests. Under three minutes. */
const SCHRITTE: readonly (readonly [string, string, readonly string[]])[] = [
  ['Format', 'biome', ['format', '.']],
  ['Lint', 'oxlint', ['--type-aware', '--deny-warnings', '.']],
  ['Typen', 'tsc', ['--noEmit']],
  ['Unbenutztes', 'knip', ['--no-progress']],
];

let summe: Zaehlung = NICHTS;
for (const [name, befehl, args] of SCHRITTE) {
  const code = await runTool(befehl, args);
  console.info(`${name}: ${code === 0 ? 'in Ordnung' : 'FEHLER'}`);
  summe = addZaehlung(summe, code === 0 ? { ...NICHTS, bestanden: 1 } : countAbbruch(name));
}
summe = addZaehlung(summe, await runVitest(['--project', 'server', '--project', 'seiten']));
for (const fehler of summe.fehler) console.error(fehler);
console.info(formatZaehlung(summe));
process.exitCode = summe.gescheitert === 0 ? 0 : 1;
