import { chmod, mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { getOk } from '#src/core/result.ts';
import {
  createHauptschluesselDatei,
  createVersionInDatei,
  deleteVersionenInDatei,
  parseHauptschluesselDatei,
} from './hauptschluessel-datei.ts';
import { parseHauptschluessel } from './hauptschluessel.ts';
import type { Hauptschluessel } from './hauptschluessel.ts';

let ordner = '';
beforeAll(async () => {
  ordner = await mkdtemp(join(tmpdir(), 'kim-schluessel-'));
});
afterAll(async () => await rm(ordner, { recursive: true }));

function toBytes(haupt: Hauptschluessel): Record<string, string> {
  return Object.fromEntries([...haupt.versionen].map(([v, k]) => [v, k.export().toString('hex')]));
}

describe('key file', () => {
  it('is created once, for the owner only, and never overwritten', async () => {
    const datei = join(ordner, 'neu', 'haupt.schluessel');
    const [erster, zweiter] = await Promise.all([
      createHauptschluesselDatei(datei),
      createHauptschluesselDatei(datei),
    ]);
    expect((await stat(datei)).mode & 0o777).toBe(0o600);
    expect(toBytes(getOk(erster))).toEqual(toBytes(getOk(zweiter)));
    expect(toBytes(getOk(await createHauptschluesselDatei(datei)))).toEqual(toBytes(getOk(erster)));
    expect(getOk(await parseHauptschluesselDatei(datei, { produktion: true })).aktiv).toBe(1);
  });

  it('gains a version and loses the old one', async () => {
    const datei = join(ordner, 'rotation');
    const alt = getOk(await createHauptschluesselDatei(datei));
    const beide = getOk(await createVersionInDatei(datei));
    expect(beide.aktiv).toBe(2);
    expect(toBytes(beide)['1']).toBe(toBytes(alt)['1']);
    expect((await stat(datei)).mode & 0o777).toBe(0o600);
    const neu = getOk(await deleteVersionenInDatei(datei, [1, 2]));
    expect(toBytes(neu)).toEqual({ 2: toBytes(beide)['2'] });
  });

  it('is refused in production when others can read it', async () => {
    const datei = join(ordner, 'offen');
    await createHauptschluesselDatei(datei);
    await chmod(datei, 0o640);
    expect(await parseHauptschluesselDatei(datei, { produktion: true })).toMatchObject({
      ok: false,
      fehler: { meldung: expect.stringContaining('chmod 600') },
    });
    expect((await parseHauptschluesselDatei(datei, { produktion: false })).ok).toBe(true);
  });

  it('is refused in one line that names the reason and no key', async () => {
    const datei = join(ordner, 'kaputt');
    const text = await readFile(join(ordner, 'rotation'), 'utf8');
    const schluessel = /^2 (.*)$/m.exec(text)?.[1] ?? '';
    const null32 = Buffer.alloc(32).toString('base64');
    const faelle = [
      ['', 'erste Zeile'],
      ['KIM-HAUPTSCHLUESSEL 1\n', 'keinen Schlüssel'],
      [`KIM-HAUPTSCHLUESSEL 1\n1 ${schluessel}\n1 ${schluessel}\n`, 'zweimal'],
      [`KIM-HAUPTSCHLUESSEL 1\n1 ${schluessel.slice(4)}\n`, 'nicht lesbar'],
      [`KIM-HAUPTSCHLUESSEL 1\n1 ${null32}\n`, 'kein Zufallswert'],
    ] as const;
    for (const [inhalt, grund] of faelle) {
      await writeFile(datei, inhalt);
      const ergebnis = await parseHauptschluesselDatei(datei, { produktion: false });
      expect(ergebnis).toMatchObject({ ok: false, fehler: { meldung: expect.stringContaining(grund) } });
      expect(JSON.stringify(ergebnis)).not.toContain(schluessel.slice(4, 12));
    }
    expect(parseHauptschluessel(text).ok).toBe(true);
    expect(await parseHauptschluesselDatei(join(ordner, 'fehlt'), { produktion: true })).toMatchObject({
      fehler: { meldung: expect.stringContaining('fehlt') },
    });
  });

  it('does not print keys', async () => {
    const haupt = getOk(await createHauptschluesselDatei(join(ordner, 'druck')));
    const hex = toBytes(haupt)['1'] ?? 'x';
    expect(JSON.stringify([...haupt.versionen])).not.toContain(hex.slice(0, 8));
  });
});
