import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { countAbbruch, formatFehler, runTool, WURZEL, type Zaehlung } from './lauf.ts';

type Bericht = {
  numPassedTests: number;
  numFailedTests: number;
  numPendingTests: number;
  numTodoTests: number;
  numFailedTestSuites: number;
  testResults: readonly {
    name: string;
    status: string;
    message: string;
    assertionResults: readonly {
      status: string;
      fullName: string;
      failureMessages: readonly string[] | null;
    }[];
  }[];
};

/** Runs Vitest and counts from its JSON report; a crash or a file that did not load counts as a failure. */
export async function runVitest(
  args: readonly string[] = [],
  umgebung: Record<string, string> = {},
): Promise<Zaehlung> {
  const ordner = await mkdtemp(join(tmpdir(), 'kim-vitest-'));
  const datei = join(ordner, 'bericht.json');
  try {
    const berichte = ['--reporter=dot', '--reporter=json', `--outputFile.json=${datei}`];
    const code = await runTool('vitest', ['run', ...berichte, ...args], umgebung);
    const bericht = await readFile(datei, 'utf8').then(
      (text) => JSON.parse(text) as Bericht,
      () => null,
    );
    if (bericht === null) return countAbbruch('Vitest endete ohne Bericht.');
    const gescheitert = bericht.numFailedTests;
    return {
      bestanden: bericht.numPassedTests,
      gescheitert: code !== 0 && gescheitert === 0 ? 1 : gescheitert,
      uebersprungen: bericht.numPendingTests + bericht.numTodoTests,
      fehler: bericht.testResults.flatMap(listFehler),
    };
  } finally {
    await rm(ordner, { recursive: true, force: true });
  }
}

function listFehler(datei: Bericht['testResults'][number]): readonly string[] {
  const einzelne = datei.assertionResults
    .filter(({ status }) => status === 'failed')
    .map(({ fullName, failureMessages }) =>
      formatFehler(`${relative(WURZEL, datei.name)} › ${fullName}`, failureMessages ?? []),
    );
  // A file that did not load has no test that failed.
  return einzelne.length === 0 && datei.status === 'failed'
    ? [formatFehler(relative(WURZEL, datei.name), [datei.message])]
    : einzelne;
}
