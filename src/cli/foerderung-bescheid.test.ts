import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { readPdf } from '#test/support/pdf-text.ts';
import { runFoerderungBescheid } from './foerderung-bescheid.ts';

const BEISPIEL = 'docs/beispiele/bescheid-bewilligung.json';
let ordner: string;
const warn = vi.spyOn(console, 'warn').mockImplementation(() => undefined);
beforeAll(async () => {
  ordner = await mkdtemp(join(tmpdir(), 'kim-bescheid-'));
});
afterEach(() => warn.mockClear());
afterAll(async () => {
  warn.mockRestore();
  await rm(ordner, { recursive: true });
});

describe('kim foerderung bescheid', () => {
  it('writes the text, and with --nach a tagged PDF of the same', async () => {
    const { code, ausgabe } = await runFoerderungBescheid([BEISPIEL]);
    expect(code).toBe(0);
    expect(ausgabe).toContain('eine Zuwendung in Höhe von 476.540,00\u00a0€');
    const ziel = join(ordner, 'bescheid.pdf');
    expect(await runFoerderungBescheid([BEISPIEL, '--nach', ziel])).toEqual({
      code: 0,
      ausgabe: `Geschrieben: ${ziel}`,
    });
    const { text, rollen } = await readPdf(await readFile(ziel));
    expect(text).toContain('476.540,00');
    expect(rollen).toContain('Table');
    expect((await runFoerderungBescheid([`--nach=${ziel}`, BEISPIEL])).code).toBe(0);
  });

  it('names everything that stands against it and writes nothing', async () => {
    const datei = join(ordner, 'ohne.json');
    const gut = JSON.parse(await readFile(BEISPIEL, 'utf8')) as Record<string, unknown>;
    await writeFile(datei, JSON.stringify({ ...gut, ermessen: '', summe: { beantragt: 1, bewilligt: 1 } }));
    const ziel = join(ordner, 'nichts.pdf');
    expect(await runFoerderungBescheid([datei, '--nach', ziel])).toEqual({ code: 1, ausgabe: '' });
    expect(warn).toHaveBeenCalledWith(expect.stringMatching(/ermessen: .*\n(.*\n)*summe\.bewilligt: /));
    await expect(readFile(ziel)).rejects.toThrow('ENOENT');
    await writeFile(datei, '{');
    expect((await runFoerderungBescheid([datei])).code).toBe(1);
    expect(warn).toHaveBeenLastCalledWith(expect.stringContaining('kein gültiges JSON'));
    expect((await runFoerderungBescheid([BEISPIEL, '--nach', join(ordner, 'x/y.pdf')])).code).toBe(1);
  });

  it('ends with 2 when it is called wrongly', async () => {
    for (const args of [
      [],
      [BEISPIEL, BEISPIEL],
      [BEISPIEL, '--nach'],
      [BEISPIEL, '--nach', 'x.txt'],
      ['fehlt.json'],
    ]) {
      const { code, ausgabe } = await runFoerderungBescheid(args);
      expect(code, args.join(' ')).toBe(2);
      expect(ausgabe).toContain('Aufruf: npx kim foerderung bescheid');
    }
  });
});
