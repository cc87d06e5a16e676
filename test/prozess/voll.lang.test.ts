import { spawnSync } from 'node:child_process';
import { closeSync, openSync, readdirSync, rmSync, statfsSync, writeSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as warte } from 'node:timers/promises';
import { afterAll, describe, expect, test } from 'vitest';
import { type Anlage, startEinzelanlage, waitUntilReady } from './anlage.ts';
import { createOrdner } from './kim.ts';
import { login, type Mensch, sende, type Sendung, startSchreiber } from './schreiber.ts';
import { createVorrat } from './vorrat.ts';

const RUNDEN = Number(process.env['KIM_LANG_RUNDEN'] ?? 20);
const GROESSE = '600m';

const { daten, entferne } = await createOrdner();
const platte = join(daten, 'platte');
await mkdir(platte, { mode: 0o700 });
const eingehaengt =
  process.getuid?.() === 0 &&
  spawnSync('mount', ['-t', 'tmpfs', '-o', `size=${GROESSE},mode=0700`, 'tmpfs', platte]).status === 0;

afterAll(async () => {
  if (eingehaengt) expect(spawnSync('umount', [platte]).status, 'umount').toBe(0);
  await entferne();
});

const BALLAST = 'ballast';

/** Fills the disk to the last byte. */
function fill(ordner: string): void {
  const griff = openSync(join(ordner, BALLAST), 'a', 0o600);
  try {
    for (const groesse of [1 << 20, 1 << 12, 1]) {
      try {
        for (const block = Buffer.alloc(groesse); ; ) if (writeSync(griff, block) === 0) break;
      } catch (fehler) {
        if (!(fehler instanceof Error && 'code' in fehler && fehler.code === 'ENOSPC')) throw fehler;
      }
    }
  } finally {
    closeSync(griff);
  }
  expect(statfsSync(ordner).bavail).toBe(0);
}

/** Reads every row of every table: a torn page fails its checksum. */
async function readAlles(anlage: Anlage): Promise<void> {
  const tabellen = await anlage.frage<{ name: string }>(
    `SELECT format('%I.%I', schemaname, tablename) AS name FROM pg_tables WHERE schemaname <> 'information_schema'`,
  );
  for (const { name } of tabellen) await anlage.frage(`SELECT count(t.*) FROM ${name} t`);
}

async function expectGespeichert(anlage: Anlage, sendungen: readonly Sendung[]): Promise<void> {
  const rows = await anlage.frage<{ id: string }>(
    `SELECT id FROM fall.akte WHERE id = ANY ($1) UNION ALL SELECT id FROM fall.kontakt WHERE id = ANY ($1)`,
    [sendungen.map(({ id }) => id)],
  );
  const da = new Set(rows.map(({ id }) => id));
  expect(sendungen.filter(({ id }) => !da.has(id ?? ''))).toEqual([]);
  expect(new Set(sendungen.map(({ id }) => id)).size).toBe(sendungen.length);
}

/** What people are told while there is no space: a problem with a code, and when to try again. */
async function expectKlar(mensch: Mensch): Promise<string> {
  const { status, body, kopf } = await mensch.rufe('POST', '/kurzberatungen', {
    zugangsweg: 'SOZIALAMT',
    sprache: 'ar',
    bedarfe: ['WOHNEN'],
    information: { am: null },
    notiz: 'voll',
  });
  expect([503, 507]).toContain(status);
  expect(kopf.get('content-type')).toContain('application/problem+json');
  expect(kopf.get('retry-after')).toMatch(/^\d+$/);
  expect(['SPEICHER_VOLL', 'DATENBANK_FEHLT', 'UEBERLASTET', 'SCHLUESSEL_FEHLEN', 'AUSGANG_OFFEN']).toContain(
    body['code'],
  );
  return String(body['code']);
}

describe('full disk', () => {
  test(`${RUNDEN} times full and empty again: a clear error, nothing lost, goes on by itself`, {
    timeout: 3_600_000,
  }, async ({ skip }) => {
    skip(!eingehaengt, 'A tmpfs with a bound can only be mounted by root, and not in every container.');
    const zugang = await createVorrat(platte);
    const anlage = await startEinzelanlage(platte);
    const codes = new Map<string, number>();
    const summe = { bestaetigt: 0, offen: 0 };
    try {
      for (let runde = 0; runde < RUNDEN; runde += 1) {
        const mensch = await login(anlage.adresse, zugang);
        const schreiber = startSchreiber(mensch);
        await warte(500);
        fill(platte);
        // What is allocated is used up first; then nothing goes any more.
        const frist = Date.now() + 60_000;
        const istVoll = (): boolean =>
          [...schreiber.status].some(([status, zahl]) => status >= 500 && zahl >= 10);
        while (!istVoll() && Date.now() < frist) await warte(100);
        await schreiber.ende();
        expect(istVoll(), 'the disk never was full').toBe(true);
        // Also now there is an answer to everything.
        expect([...schreiber.status.keys()].filter((status) => ![201, 503, 507].includes(status))).toEqual(
          [],
        );
        const code = await expectKlar(mensch);
        codes.set(code, (codes.get(code) ?? 0) + 1);

        rmSync(join(platte, BALLAST));
        await waitUntilReady(anlage.adresse);
        const offen = schreiber.sendungen.filter(({ id }) => id === null);
        summe.bestaetigt += schreiber.sendungen.length - offen.length;
        summe.offen += offen.length;
        for (const sendung of offen) {
          await expect.poll(() => sende(mensch, sendung), { timeout: 30_000 }).toBe(201);
        }
        await expectGespeichert(anlage, schreiber.sendungen);
        await readAlles(anlage);
        // The worker seals again, too.
        await expect
          .poll(() => anlage.pruefeProtokoll(), { timeout: 30_000 })
          .toMatchObject({ ok: true, befund: null });
      }
      console.info(`full disk: ${summe.bestaetigt} acknowledged, ${summe.offen} open and repeated`, [
        ...codes,
      ]);
    } finally {
      rmSync(join(platte, BALLAST), { force: true });
      expect(await anlage.ende(), 'orphaned').toEqual([]);
    }
  });

  test('a start on a full disk refuses with one line, and starts when there is space', {
    timeout: 240_000,
  }, async ({ skip }) => {
    skip(!eingehaengt, 'A tmpfs with a bound can only be mounted by root, and not in every container.');
    fill(platte);
    await expect(startEinzelanlage(platte)).rejects.toThrow(/(Speicherplatz|startet nicht|No space left)/);
    rmSync(join(platte, BALLAST));
    const anlage = await startEinzelanlage(platte);
    try {
      await readAlles(anlage);
      expect(await anlage.pruefeProtokoll()).toMatchObject({ ok: true, befund: null });
      expect(readdirSync(platte)).toContain('anker');
    } finally {
      expect(await anlage.ende(), 'orphaned').toEqual([]);
    }
  });
});
