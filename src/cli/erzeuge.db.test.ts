import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { runErzeuge } from './erzeuge.ts';

afterEach(() => vi.unstubAllEnvs());

describe('kim erzeuge', () => {
  it.each([
    [['--umfang', 'kreis'], '--umfang fehlt oder ist nicht demo, kommune, land oder foerderung'],
    [['--umfang=land', '--standorte', '55'], '--standorte ist eine ganze Zahl von 1 bis 54'],
    [['--umfang', 'foerderung', '--standorte', '0'], '--standorte ist eine ganze Zahl von 1 bis 54'],
    [['--umfang', 'land', '--standorte'], '--standorte ist eine ganze Zahl von 1 bis 54'],
    [['--umfang', 'kommune', '--standorte', '2'], '--standorte gilt nur für --umfang land und foerderung'],
    [[], '--umfang fehlt'],
    [['--umfang', 'demo', '--saat', 'eins'], '--saat ist eine ganze Zahl'],
    [['--umfang', 'demo', '--saat'], '--saat ist eine ganze Zahl'],
  ])('answers wrong use %j with 2', async (args, grund) => {
    const { code, ausgabe } = await runErzeuge(args);
    expect(code).toBe(2);
    expect(ausgabe).toContain(grund);
  });

  it('refuses on a real installation with one line', async () => {
    const ordner = await mkdtemp(join(tmpdir(), 'kim-erzeuge-'));
    vi.stubEnv('KIM_DATA_DIR', ordner);
    vi.stubEnv('KIM_DEMO', '0');
    vi.stubEnv('DATABASE_URL', undefined);
    try {
      const { code, ausgabe } = await runErzeuge(['--umfang', 'demo']);
      expect(code).toBe(1);
      expect(ausgabe).toMatch(/^Das ist eine echte Installation\.[^\n]*$/);
    } finally {
      await rm(ordner, { recursive: true, force: true });
    }
  }, 60_000);
});
