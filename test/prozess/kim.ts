import { type ChildProcess, spawn } from 'node:child_process';
import { chmod, mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findFreePort } from '#test/support/freier-port.ts';

export type Lauf = { code: number | null; stdout: Buffer; stderr: string };

/** Runs `kim …` to its end, as a user would, in the given data folder. */
export function runKim(
  args: readonly string[],
  datenOrdner: string,
  eigene: NodeJS.ProcessEnv = {},
): Promise<Lauf> {
  return new Promise((fertig, gescheitert) => {
    const kind = spawn(process.execPath, ['bin/kim.js', ...args], {
      env: { ...createUmgebung(datenOrdner, 0), ...eigene },
    });
    const stdout: Buffer[] = [];
    let stderr = '';
    kind.stdout.on('data', (teil: Buffer) => stdout.push(teil));
    kind.stderr.on('data', (teil: Buffer) => {
      stderr += teil.toString();
    });
    kind.on('error', gescheitert);
    kind.on('exit', (code) => fertig({ code, stdout: Buffer.concat(stdout), stderr }));
  });
}

export type Laufend = {
  kind: ChildProcess;
  adresse: string;
  ausgabe: () => string;
  ende: () => Promise<number | null>;
};

/** Starts `kim start` in a process group of its own and waits until /readyz answers (or `istBereit` says so). */
export async function startKim(
  datenOrdner: string,
  eigene: NodeJS.ProcessEnv = {},
  angaben: { port?: number; istBereit?: () => Promise<boolean> } = {},
): Promise<Laufend> {
  const port = angaben.port ?? (await findFreePort());
  const kind = spawn(process.execPath, ['bin/kim.js', 'start'], {
    env: {
      ...createUmgebung(datenOrdner, port),
      KIM_BASIS_URL: `http://127.0.0.1:${port}`,
      ...eigene,
    },
    stdio: ['ignore', 'pipe', 'pipe'],
    detached: true,
  });
  let ausgabe = '';
  kind.stdout.on('data', (teil: Buffer) => {
    ausgabe += teil.toString();
  });
  kind.stderr.on('data', (teil: Buffer) => {
    ausgabe += teil.toString();
  });
  const adresse = `http://127.0.0.1:${port}`;
  const frist = Date.now() + 90_000;
  const istBereit =
    angaben.istBereit ??
    (() =>
      fetch(`${adresse}/readyz`).then(
        (antwort) => antwort.ok,
        () => false,
      ));
  while (!(await istBereit())) {
    if (kind.exitCode !== null || Date.now() > frist) {
      kind.kill('SIGKILL');
      throw new Error(`kim start: ${ausgabe}`);
    }
    await new Promise((weiter) => setTimeout(weiter, 100));
  }
  const beendet = new Promise<number | null>((fertig) => kind.once('exit', (code) => fertig(code)));
  return { kind, adresse, ausgabe: () => ausgabe, ende: () => beendet };
}

function createUmgebung(datenOrdner: string, port: number): NodeJS.ProcessEnv {
  const { NODE_OPTIONS: _1, VITEST: _2, ...umgebung } = process.env;
  return {
    ...umgebung,
    KIM_DATA_DIR: datenOrdner,
    KIM_DEMO: '1',
    NODE_ENV: 'development',
    ...(port === 0 ? {} : { KIM_PORT: String(port) }),
  };
}

/** A data folder below a folder that only its owner may enter. */
export async function createOrdner(): Promise<{ daten: string; entferne: () => Promise<void> }> {
  const oben = await mkdtemp(join(tmpdir(), 'kim-prozess-'));
  await chmod(oben, 0o700);
  const daten = join(oben, 'daten');
  await mkdir(daten, { mode: 0o700 });
  return { daten, entferne: () => rm(oben, { recursive: true, force: true }) };
}
