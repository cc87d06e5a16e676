import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runTool, type Zaehlung } from './lauf.ts';

type Bericht = {
  numPassedTests: number;
  numFailedTests: number;
  numPendingTests: number;
  numTodoTests: number;
  numFailedTestSuites: number;
};

/** Runs Vitest and counts from its JSON report; a crash or a file that did not load counts as a failure. */
export async function runVitest(args: readonly string[] = []): Promise<Zaehlung> {
  const ordner = await mkdtemp(join(tmpdir(), 'kim-vitest-'));
  const datei = join(ordner, 'bericht.json');
  try {
    const code = await runTool('vitest', [
      'run',
      '--reporter=dot',
      '--reporter=json',
      `--outputFile.json=${datei}`,
      ...args,
    ]);
    const bericht = await readFile(datei, 'utf8').then(
      (text) => JSON.parse(text) as Bericht,
      () => null,
    );
    if (bericht === null) return { bestanden: 0, gescheitert: 1, uebersprungen: 0 };
    const gescheitert = bericht.numFailedTests;
    return {
      bestanden: bericht.numPassedTests,
      gescheitert: code !== 0 && gescheitert === 0 ? 1 : gescheitert,
      uebersprungen: bericht.numPendingTests + bericht.numTodoTests,
    };
  } finally {
    await rm(ordner, { recursive: true, force: true });
  }
}
