import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

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

export type Zaehlung = { bestanden: number; gescheitert: number; uebersprungen: number };

export function addZaehlung(a: Zaehlung, b: Zaehlung): Zaehlung {
  return {
    bestanden: a.bestanden + b.bestanden,
    gescheitert: a.gescheitert + b.gescheitert,
    uebersprungen: a.uebersprungen + b.uebersprungen,
  };
}

/** The last line of every test run. */
export function formatZaehlung({ bestanden, gescheitert, uebersprungen }: Zaehlung): string {
  const rest = uebersprungen > 0 ? `, ${uebersprungen} skipped` : '';
  return `${bestanden} passed, ${gescheitert} failed${rest}`;
}
