import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { runFoerderungPruefe } from './foerderung.ts';

let ordner: string;
const warn = vi.spyOn(console, 'warn').mockImplementation(() => undefined);
beforeAll(async () => {
  ordner = await mkdtemp(join(tmpdir(), 'kim-foerderung-'));
});
afterEach(() => warn.mockClear());
afterAll(async () => {
  warn.mockRestore();
  await rm(ordner, { recursive: true });
});

const pruefe = async (inhalt: string | Uint8Array) => {
  const datei = join(ordner, 'faelle.json');
  await writeFile(datei, inhalt);
  return runFoerderungPruefe([datei]);
};

describe('kim foerderung pruefe', () => {
  it('answers every case on stdout and ends with 0, also when a case breaks a rule', async () => {
    const { code, ausgabe } = await pruefe(
      JSON.stringify([
        { id: 'F-1', gruppe: 'B', eingabe: { typ: 'KREISFREIE_STADT', koord: [100, 100, 51] } },
      ]),
    );
    expect(code).toBe(0);
    expect(JSON.parse(String(ausgabe))).toEqual([
      { id: 'F-1', ergebnis: { fehler: ['E-5.4.1-a'], warnungen: [], hoechstbetraege: {} } },
    ]);
    expect(warn).not.toHaveBeenCalled();
  });

  it('says what it did not read and still answers', async () => {
    const { code } = await pruefe('[{"id":"F-1","gruppe":"F","eingabe":{"bewilligt":1,"farbe":"rot"}}]');
    expect(code).toBe(0);
    expect(warn).toHaveBeenCalledWith(expect.stringContaining('eingabe.farbe'));
  });

  it('answers the good cases beside a bad one, names its mistake with place, end 1', async () => {
    const gut = { id: 'F-1', gruppe: 'F', eingabe: { bewilligt: 1 } };
    const { code, ausgabe } = await pruefe(
      JSON.stringify([
        { ...gut, gruppe: 'X' },
        { ...gut, id: 'F-2' },
      ]),
    );
    expect(code).toBe(1);
    expect(JSON.parse(String(ausgabe))).toEqual([
      { id: 'F-1', ergebnis: { eingabefehler: [expect.stringContaining('gruppe')] } },
      { id: 'F-2', ergebnis: { rate_1_mai: 0, rate_1_okt: 1 } },
    ]);
    expect(warn).toHaveBeenCalledWith(
      expect.stringMatching(/^Nicht gerechnet wurden\nFall 1 \(„F-1“\), gruppe/),
    );
  });

  it('refuses a file that is no list of JSON in UTF-8: nothing on stdout, end 1', async () => {
    expect(await pruefe('{}')).toEqual({ code: 1, ausgabe: '' });
    expect(warn).toHaveBeenCalledWith(expect.stringContaining('Es wurde nichts gerechnet.'));
    expect(await pruefe(Uint8Array.of(0x5b, 0xff, 0x5d))).toEqual({ code: 1, ausgabe: '' });
    expect(warn).toHaveBeenLastCalledWith(expect.stringContaining('UTF-8'));
  });

  it('ends with 2 when it is called wrongly', async () => {
    expect(await runFoerderungPruefe([])).toMatchObject({
      code: 2,
      ausgabe: expect.stringContaining('Aufruf: npx kim'),
    });
    expect((await runFoerderungPruefe(['a.json', 'b.json'])).code).toBe(2);
    expect((await runFoerderungPruefe([join(ordner, 'fehlt.json')])).ausgabe).toContain('nicht lesbar');
  });
});
