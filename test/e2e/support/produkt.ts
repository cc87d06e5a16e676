import { type ChildProcess, spawn } from 'node:child_process';
import { findFreePort } from '../../support/freier-port.ts';

export type Produkt = { url: string; stop: () => Promise<void> };

/** Starts the product as a user would, on this data folder; `stop` ends it by its own id. */
export async function startMitOrdner(ordner: string): Promise<Produkt> {
  const port = await findFreePort();
  const kind = spawn(process.execPath, ['bin/kim.js', 'start'], {
    env: { ...process.env, KIM_PORT: String(port), KIM_DATA_DIR: ordner, NODE_ENV: 'development' },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const ausgabe: string[] = [];
  kind.stdout.on('data', (teil: Buffer) => ausgabe.push(teil.toString()));
  kind.stderr.on('data', (teil: Buffer) => ausgabe.push(teil.toString()));
  await waitUntilReady(port, kind, ausgabe);
  return {
    url: `http://127.0.0.1:${port}`,
    stop: () => stop(kind),
  };
}

async function waitUntilReady(port: number, kind: ChildProcess, ausgabe: readonly string[]): Promise<void> {
  const frist = Date.now() + 120_000;
  while (Date.now() < frist) {
    if (kind.exitCode !== null) break;
    const bereit = await fetch(`http://127.0.0.1:${port}/readyz`).then(
      (antwort) => antwort.ok,
      () => false,
    );
    if (bereit) return;
    await new Promise((weiter) => setTimeout(weiter, 200));
  }
  kind.kill('SIGTERM');
  throw new Error(`kim start did not become ready:\n${ausgabe.join('')}`);
}

async function stop(kind: ChildProcess): Promise<void> {
  if (kind.exitCode !== null) return;
  const ende = new Promise((fertig) => kind.once('exit', fertig));
  kind.kill('SIGTERM');
  await ende;
}
