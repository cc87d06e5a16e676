import { spawnSync } from 'node:child_process';
import { chmodSync, chownSync, mkdirSync, mkdtempSync, rmSync, statSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { openFolders } from './folders.ts';
import { findClosedFolder } from './run-as.ts';
import { waitUntilGone } from './server-process.ts';
import { startHolder } from './test-holder.ts';

// Real servers and processes; other work may share the cores.
vi.setConfig({ testTimeout: 20_000, hookTimeout: 20_000 });

const NOBODY = 65_534;
const SETPRIV = ['setpriv', `--reuid=${NOBODY}`, `--regid=${NOBODY}`, '--clear-groups'];

let parent: string;
let datenOrdner: string;

beforeEach(() => {
  parent = mkdtempSync(path.join(tmpdir(), 'kim-als-'));
  datenOrdner = path.join(parent, 'daten');
});

afterEach(() => rmSync(parent, { recursive: true }));

/** Why the other identity cannot be tried here; undefined when it can. */
function findObstacle(): string | undefined {
  if (process.getuid?.() !== 0) return 'nur root kann die Kennung wechseln';
  for (const goal of [import.meta.dirname, path.dirname(process.execPath)]) {
    const closed = findClosedFolder(goal, NOBODY, NOBODY);
    if (closed) return `${closed} ist für andere nicht lesbar`;
  }
  const probe = spawnSync(SETPRIV[0] ?? '', [...SETPRIV.slice(1), 'true']);
  return probe.status === 0 ? undefined : 'setpriv fehlt';
}

const obstacle = findObstacle();
if (obstacle) process.stdout.write(`Andere Kennung nicht geprüft: ${obstacle}\n`);

/** A PATH without unshare, as if namespaces were forbidden. */
function buildPathWithoutUnshare(): string {
  const folder = path.join(parent, 'bin');
  mkdirSync(folder);
  for (const tool of ['sh', 'flock']) symlinkSync(path.join('/usr/bin', tool), path.join(folder, tool));
  return folder;
}

async function expectCleanRun(options: {
  als?: readonly string[];
  env?: Record<string, string>;
}): Promise<void> {
  const holder = await startHolder({ datenOrdner, ...options });
  expect(statSync(path.join(datenOrdner, 'pg')).uid).toBe(NOBODY);
  holder.kill('SIGTERM');
  await holder.ended;
  expect(await waitUntilGone(openFolders(datenOrdner), 5000)).toBe(true);
}

test.skipIf(obstacle)('a normal user starts it below a folder that only this user may enter', async () => {
  chownSync(parent, NOBODY, NOBODY);
  chmodSync(parent, 0o700);
  await expectCleanRun({ als: SETPRIV, env: { HOME: parent } });
});

test.skipIf(obstacle)(
  'root without namespaces runs it under an unprivileged number, and again later',
  async () => {
    chmodSync(parent, 0o711);
    const env = { PATH: buildPathWithoutUnshare() };
    await expectCleanRun({ env });
    await expectCleanRun({ env });
    // With namespaces back, the cluster still belongs to that number.
    await expectCleanRun({});
  },
);

test.skipIf(obstacle)('root without namespaces below a private folder is told which one', async () => {
  chmodSync(parent, 0o700);
  const env = { PATH: buildPathWithoutUnshare() };
  await expect(startHolder({ datenOrdner, env })).rejects.toThrow(`darf aber ${parent} nicht betreten`);
});

test('finds the outermost closed folder by owner, group and others', () => {
  const inner = path.join(parent, 'innen');
  mkdirSync(inner, { mode: 0o700 });
  chmodSync(parent, 0o711);
  const { uid, gid } = statSync(inner);
  expect(findClosedFolder(inner, uid + 1, gid + 1)).toBe(inner);
  expect(findClosedFolder(inner, uid, gid)).toBeUndefined();
  chmodSync(parent, 0o700);
  expect(findClosedFolder(inner, uid + 1, gid + 1)).toBe(parent);
});
