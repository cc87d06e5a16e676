import { writeFile } from 'node:fs/promises';
import { formatBericht } from './bericht.ts';
import { runBench } from './run-bench.ts';

/** `npm run bench -- [--umfang demo] [--json FILE]`: the scenarios of docs/leistung.md over real HTTP. */
const args = process.argv.slice(2);
const option = (name: string): string | undefined => {
  const stelle = args.indexOf(`--${name}`);
  return stelle === -1 ? undefined : args[stelle + 1];
};

const umfang = option('umfang') ?? 'demo';
if (umfang !== 'demo') {
  console.warn(`Umfang „${umfang}“ gibt es noch nicht. Vorhanden: demo.`);
  process.exitCode = 2;
} else {
  const ergebnis = await runBench({ umfang, sekunden: Number(option('sekunden') ?? 3) });
  const datei = option('json');
  if (datei !== undefined) await writeFile(datei, `${JSON.stringify(ergebnis, null, 2)}\n`);
  console.info(formatBericht(ergebnis));
}
