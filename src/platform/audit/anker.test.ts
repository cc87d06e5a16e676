import { mkdtemp, readdir, readFile, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { getAnkerstand } from './anker-lesen.ts';
import { createAnker } from './anker.ts';
import type { Kopf } from './kanonisch.ts';

let ordner = '';
let jetzt = 0;
const alle = new Map<string, Kopf>();

beforeEach(async () => {
  ordner = join(await mkdtemp(join(tmpdir(), 'kim-anker-')), 'anker');
  jetzt = Date.parse('2026-11-20T23:59:00Z');
  alle.clear();
});
afterEach(async () => await rm(join(ordner, '..'), { recursive: true }));

function createKopf(kette: string, lfd: number): Kopf {
  const kopf = { kette, lfd: String(lfd), hash: `${kette}${lfd}` };
  alle.set(kette, kopf);
  return kopf;
}
const listAlle = () => Promise.resolve([...alle.values()]);

async function readLines(datei: string): Promise<unknown[]> {
  const text = await readFile(join(ordner, datei), 'utf8');
  return text
    .trimEnd()
    .split('\n')
    .map((zeile): unknown => JSON.parse(zeile));
}

describe('createAnker', () => {
  it('writes all heads first and then what grew, at most one line per interval', async () => {
    const anker = createAnker(ordner, { abstandMs: 1_000, jetzt: () => jetzt });
    createKopf('b', 7);
    await anker.recordKoepfe([createKopf('a', 1)], listAlle);
    await anker.recordKoepfe([createKopf('a', 2)], listAlle);
    await anker.recordKoepfe([createKopf('a', 3)], listAlle);
    expect(await readLines('2026-11-20.ndjson')).toHaveLength(1);
    jetzt += 1_000;
    // Nothing new was sealed, but heads were waiting.
    await anker.recordKoepfe([], listAlle);
    await anker.recordKoepfe([], listAlle);
    expect(await readLines('2026-11-20.ndjson')).toMatchObject([
      {
        alle: true,
        koepfe: [
          ['b', '7', 'b7'],
          ['a', '1', 'a1'],
        ],
      },
      { alle: false, koepfe: [['a', '3', 'a3']] },
    ]);
    expect((await stat(join(ordner, '2026-11-20.ndjson'))).mode & 0o777).toBe(0o600);
  });

  it('begins each day with all heads, so that the newest file is enough', async () => {
    const anker = createAnker(ordner, { abstandMs: 0, jetzt: () => jetzt });
    await anker.recordKoepfe([createKopf('a', 1), createKopf('b', 1)], listAlle);
    jetzt += 120_000;
    await anker.recordKoepfe([createKopf('a', 2)], listAlle);
    expect(await readdir(ordner)).toEqual(['2026-11-20.ndjson', '2026-11-21.ndjson']);
    const stand = await getAnkerstand(join(ordner, '2026-11-21.ndjson'));
    expect([...stand.koepfe.keys()]).toEqual(['a', 'b']);
    expect(await getAnkerstand(ordner)).toEqual(stand);
  });

  it('goes on when the clock went back a day: no head waits, none stands before an older one', async () => {
    const anker = createAnker(ordner, { abstandMs: 10_000, jetzt: () => jetzt });
    await anker.recordKoepfe([createKopf('a', 1)], listAlle);
    jetzt -= 86_400_000;
    await anker.recordKoepfe([createKopf('a', 2)], listAlle);
    jetzt += 10_000;
    await anker.recordKoepfe([createKopf('a', 3)], listAlle);
    expect(await readdir(ordner)).toEqual(['2026-11-20.ndjson']);
    expect((await getAnkerstand(ordner)).koepfe.get('a')).toEqual({ lfd: '3', hash: 'a3' });
  });

  it('forgets older heads after a restore, and says so', async () => {
    const anker = createAnker(ordner, { abstandMs: 0, jetzt: () => jetzt });
    await anker.recordKoepfe([createKopf('a', 9), createKopf('b', 9)], listAlle);
    await anker.recordWiederherstellung(2);
    alle.delete('b');
    await anker.recordKoepfe([createKopf('a', 5)], listAlle);
    const stand = await getAnkerstand(ordner);
    expect([...stand.koepfe]).toEqual([['a', { lfd: '5', hash: 'a5' }]]);
    expect(stand.wiederherstellungen).toBe(1);
  });
});
