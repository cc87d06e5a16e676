import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';

// Real servers and processes; other work may share the cores.
vi.setConfig({ testTimeout: 20_000, hookTimeout: 20_000 });

const KIM = path.join(import.meta.dirname, '..', '..', 'bin', 'kim.js');

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'kim-start-'));
});

afterEach(() => rmSync(folder, { recursive: true }));

type Run = { child: ChildProcess; getText: () => string; ended: Promise<unknown[]> };

/** Without execve, bin/kim.js takes the way of Node 20: a second process. */
function start(node: readonly string[], args: readonly string[]): Run {
  const child = spawn(process.execPath, [...node, KIM, ...args], { stdio: ['ignore', 'pipe', 'pipe'] });
  const text: string[] = [];
  for (const stream of [child.stdout, child.stderr]) {
    stream.on('data', (chunk: Buffer) => text.push(chunk.toString()));
  }
  return { child, getText: () => text.join(''), ended: once(child, 'close') };
}

async function waitFor(run: Run, words: string): Promise<void> {
  while (!run.getText().includes(words)) await wait(10);
}

function writeScript(source: string): string {
  const file = path.join(folder, 'skript.ts');
  writeFileSync(file, source);
  return file;
}

const WAITING = `
  const ende: (signal: string) => void = (signal) => { console.log('endet durch', signal); process.exit(7); };
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => ende(signal));
  setInterval(() => {}, 1000);
  console.log('bereit');
`;

describe.each([
  ['in one process', []],
  ['with a second process', ['--import', 'data:text/javascript,process.execve=undefined']],
])('kim.js %s', (_name, node) => {
  test('runs a script with Node 24 and the tools first on PATH, and answers its exit code', async () => {
    const script = writeScript(`
      const [major] = process.versions.node.split('.');
      const stellen: string[] = (process.env['PATH'] ?? '').split(':');
      console.log(major, stellen[1]?.endsWith('node_modules/.bin'), process.argv.slice(2).join(' '));
      process.exit(5);
    `);
    const run = start(node, ['fuehre-aus', script, 'eins', '--zwei']);
    expect(await run.ended).toEqual([5, null]);
    expect(run.getText()).toBe('24 true eins --zwei\n');
  });

  test.each(['SIGINT', 'SIGTERM', 'SIGHUP'] as const)(
    'passes %s on and waits for the end',
    async (signal) => {
      const run = start(node, ['fuehre-aus', writeScript(WAITING)]);
      await waitFor(run, 'bereit');
      run.child.kill(signal);
      expect(await run.ended).toEqual([7, null]);
      expect(run.getText()).toBe(`bereit\nendet durch ${signal}\n`);
    },
  );

  test('ends by the signal that ended the script', async () => {
    const run = start(node, ['fuehre-aus', writeScript(`process.kill(process.pid, 'SIGKILL');`)]);
    expect(await run.ended).toEqual([null, 'SIGKILL']);
  });

  test('runs a tool, and refuses what is not there with code 2', async () => {
    const tool = start(node, ['npx', 'vitest', '--version']);
    expect(await tool.ended).toEqual([0, null]);
    expect(tool.getText()).toMatch(/^vitest\/\d/);
    const missing = start(node, ['npx', 'gibtesnicht']);
    expect(await missing.ended).toEqual([2, null]);
    expect(missing.getText()).toBe('Werkzeug „gibtesnicht“ fehlt in node_modules/.bin.\n');
    expect(await start(node, ['npx', '../../bin/kim.js']).ended).toEqual([2, null]);
    expect(await start(node, ['fuehre-aus', 'scripts/gibtesnicht.ts']).ended).toEqual([2, null]);
  });
});

test('kill -9 of the first process lets the second end in order', async () => {
  const node = ['--import', 'data:text/javascript,process.execve=undefined'];
  const run = start(node, ['fuehre-aus', writeScript(WAITING)]);
  await waitFor(run, 'bereit');
  run.child.kill('SIGKILL');
  // Both hold the same output: `close` comes when the second is gone, too.
  await run.ended;
  expect(run.getText()).toBe('bereit\nendet durch SIGTERM\n');
});
