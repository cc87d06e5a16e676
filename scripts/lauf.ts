import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { stripVTControlCharacters } from 'node:util';

export const WURZEL = fileURLToPath(new URL('..', import.meta.url));

/** Runs a tool of node_modules/.bin (on PATH by bin/kim.js) with its output shown; answers the exit code. */
export function runTool(
  befehl: string,
  args: readonly string[],
  umgebung: Record<string, string> = {},
): Promise<number> {
  return new Promise((fertig, gescheitert) => {
    const kind = spawn(befehl, args, { cwd: WURZEL, stdio: 'inherit', env: { ...process.env, ...umgebung } });
    kind.on('error', gescheitert);
    kind.on('exit', (code) => fertig(code ?? 1));
  });
}

/** The same, with its output as text: for a tool that runs beside another one. */
export function recordTool(
  befehl: string,
  args: readonly string[],
  umgebung: Record<string, string> = {},
): Promise<{ code: number; ausgabe: string }> {
  return new Promise((fertig, gescheitert) => {
    const env = { ...process.env, ...umgebung };
    const kind = spawn(befehl, args, { cwd: WURZEL, stdio: ['ignore', 'pipe', 'pipe'], env });
    const teile: Buffer[] = [];
    for (const strom of [kind.stdout, kind.stderr]) strom.on('data', (teil: Buffer) => teile.push(teil));
    kind.on('error', gescheitert);
    kind.on('close', (code) =>
      fertig({ code: code ?? 1, ausgabe: stripVTControlCharacters(Buffer.concat(teile).toString('utf8')) }),
    );
  });
}

/** Counts of a run; `fehler` names each failure with its first lines, repeated at the end where a log is read. */
export type Zaehlung = {
  bestanden: number;
  gescheitert: number;
  uebersprungen: number;
  fehler: readonly string[];
};

export const NICHTS: Zaehlung = { bestanden: 0, gescheitert: 0, uebersprungen: 0, fehler: [] };

/** One failure of a run that left no report. */
export function countAbbruch(grund: string): Zaehlung {
  return { ...NICHTS, gescheitert: 1, fehler: [grund] };
}

export function addZaehlung(a: Zaehlung, b: Zaehlung): Zaehlung {
  return {
    bestanden: a.bestanden + b.bestanden,
    gescheitert: a.gescheitert + b.gescheitert,
    uebersprungen: a.uebersprungen + b.uebersprungen,
    fehler: [...a.fehler, ...b.fehler],
  };
}

/** The last line of every test run. */
export function formatZaehlung({ bestanden, gescheitert, uebersprungen }: Zaehlung): string {
  const rest = uebersprungen > 0 ? `, ${uebersprungen} skipped` : '';
  return `${bestanden} passed, ${gescheitert} failed${rest}`;
}

const ZEILEN_JE_FEHLER = 25;

/** A failure as the end of the run repeats it: where, then the first lines of the message without colours. */
export function formatFehler(
  ort: string,
  meldungen: readonly string[],
  hoechstens = ZEILEN_JE_FEHLER,
): string {
  const text = stripVTControlCharacters(meldungen.join('\n'));
  const zeilen = text.split('\n').slice(0, hoechstens);
  return [`✘ ${ort}`, ...zeilen.map((zeile) => `    ${zeile}`)].join('\n');
}
