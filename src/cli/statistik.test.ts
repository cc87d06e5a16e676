import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { runStatistikSperre } from './statistik.ts';

let ordner: string;
const warn = vi.spyOn(console, 'warn').mockImplementation(() => undefined);
beforeAll(async () => {
  ordner = await mkdtemp(join(tmpdir(), 'kim-statistik-'));
});
afterEach(() => warn.mockClear());
afterAll(async () => {
  warn.mockRestore();
  await rm(ordner, { recursive: true });
});

const sperre = async (inhalt: string | Uint8Array) => {
  const datei = join(ordner, 'tabellen.json');
  await writeFile(datei, inhalt);
  return runStatistikSperre([datei]);
};

describe('kim statistik sperre', () => {
  it('answers JSON on stdout and ends with 0', async () => {
    const { code, ausgabe } = await sperre('\uFEFF[{"id":"A","k":5,"tabelle":[[3,12],[9,15]]}]');
    expect(code).toBe(0);
    expect(JSON.parse(String(ausgabe))).toMatchObject([
      { id: 'A', sicher: true, veroeffentlichen: 'TABELLE' },
    ]);
    expect(warn).not.toHaveBeenCalled();
  });

  it('answers the good tables beside a bad one and ends with 1', async () => {
    const { code, ausgabe } = await sperre(
      '[{"id":"A","k":5,"tabelle":[]},{"id":"B","k":5,"tabelle":[[9]]}]',
    );
    expect(code).toBe(1);
    expect(JSON.parse(String(ausgabe))).toMatchObject([{ id: 'A' }, { id: 'B', sicher: true }]);
    expect(warn).toHaveBeenCalledWith(expect.stringContaining('Eintrag 1 („A“), tabelle'));
  });

  it('refuses a file that is no JSON or no UTF-8 with 1, a wrong call with 2', async () => {
    expect(await sperre('[')).toEqual({ code: 1, ausgabe: '' });
    expect(await sperre(new Uint8Array([0x5b, 0xff, 0x5d]))).toEqual({ code: 1, ausgabe: '' });
    expect(warn).toHaveBeenLastCalledWith(expect.stringContaining('UTF-8'));
    expect((await runStatistikSperre([])).code).toBe(2);
    expect((await runStatistikSperre([join(ordner, 'fehlt.json')])).code).toBe(2);
  });
});
