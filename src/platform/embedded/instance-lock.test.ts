import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { lockInstance } from './instance-lock.ts';
import { startHolder } from './test-holder.ts';

// Real servers and processes; other work may share the cores.
vi.setConfig({ testTimeout: 20_000, hookTimeout: 20_000 });

let datenOrdner: string;

beforeEach(() => {
  datenOrdner = mkdtempSync(path.join(tmpdir(), 'kim-instanz-'));
});

afterEach(() => rmSync(datenOrdner, { recursive: true }));

test('a second instance is refused with process and folder, and may start after kill -9 of the first', async () => {
  const holder = await startHolder({ datenOrdner, nurSperre: true });
  const refused = await lockInstance(datenOrdner);
  expect(refused).toMatchObject({
    ok: false,
    fehler: { code: 'INSTANZ_LAEUFT_BEREITS', pid: holder.pid, datenOrdner },
  });
  if (!refused.ok) {
    expect(refused.fehler.meldung).toContain(
      `${datenOrdner} läuft bereits eine Instanz (Prozess ${holder.pid})`,
    );
  }
  holder.kill('SIGKILL');
  await holder.ended;
  const lock = await lockInstance(datenOrdner);
  expect(lock.ok).toBe(true);
  if (lock.ok) lock.wert.release();
});

test('a released lock can be taken again by the same process', async () => {
  for (let round = 0; round < 2; round += 1) {
    const lock = await lockInstance(datenOrdner);
    expect(lock.ok).toBe(true);
    if (lock.ok) lock.wert.release();
  }
});
