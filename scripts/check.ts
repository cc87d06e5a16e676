import { addZaehlung, formatZaehlung, runTool, type Zaehlung } from './lauf.ts';
import { runVitest } from './vitest-lauf.ts';

/** Quick check: format, lint, types, unused code, then unit, architecture and database tests. Under three minutes. */
const SCHRITTE: readonly (readonly [string, string, readonly string[]])[] = [
  ['Format', 'biome', ['format', '.']],
  ['Lint', 'oxlint', ['--type-aware', '--deny-warnings', '.']],
  ['Typen', 'tsc', ['--noEmit']],
  ['Unbenutztes', 'knip', ['--no-progress']],
];

let summe: Zaehlung = { bestanden: 0, gescheitert: 0, uebersprungen: 0 };
for (const [name, befehl, args] of SCHRITTE) {
  const code = await runTool(befehl, args);
  console.info(`${name}: ${code === 0 ? 'in Ordnung' : 'FEHLER'}`);
  summe = addZaehlung(summe, {
    bestanden: code === 0 ? 1 : 0,
    gescheitert: code === 0 ? 0 : 1,
    uebersprungen: 0,
  });
}
// The product as a process is for `npm test`.
summe = addZaehlung(summe, await runVitest(['--exclude', 'test/prozess/**']));
console.info(formatZaehlung(summe));
process.exitCode = summe.gescheitert === 0 ? 0 : 1;
