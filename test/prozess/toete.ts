import { setTimeout as warte } from 'node:timers/promises';
import { expect } from 'vitest';
import type { Anlage, Opfer } from './anlage.ts';
import { login, type Mensch, sende, type Sendung, startSchreiber } from './schreiber.ts';
import type { Zugang } from './vorrat.ts';

type Zahlen = { akten: string; kontakte: string };
const ZAHLEN = `SELECT (SELECT count(*) FROM fall.akte)::text AS akten, (SELECT count(*) FROM fall.kontakt)::text AS kontakte`;

/** Log rows that have been waiting for their seal for longer than a few turns of the worker, also before the first seal. */
export const UNVERSIEGELT = `SELECT 1 FROM protokoll.eintrag e WHERE e.zeit < clock_timestamp() - interval '3 seconds'
  AND e.epoche = protokoll.epoche() AND e.tx >= coalesce((SELECT max(s.tx_bis) FROM protokoll.siegel s), '0'::xid8)`;

/** Acknowledged writes before something is killed. */
const MINDESTENS = 5;

/**
 * One round: clients write, something is killed with -9 in the middle, what was killed is started again. Then every
 * acknowledged write is there, all that was open is repeated under its key, each exists exactly once, and the log is whole.
 */
export async function runRunde(
  anlage: Anlage,
  zugang: Zugang,
  opfer: Opfer,
  schreibenMs = 700 + Math.random() * 800,
): Promise<{ bestaetigt: number; offen: number }> {
  const mensch = await login(anlage.adresse, zugang);
  const vorher = await readZahlen(anlage);
  const schreiber = startSchreiber(mensch);
  await warte(schreibenMs);
  // In the middle of the work, however slow the machine is.
  const frist = Date.now() + 60_000;
  while (schreiber.sendungen.filter(({ id }) => id !== null).length <= MINDESTENS && Date.now() < frist)
    await warte(20);
  await anlage.toete(opfer);
  await warte(200);
  await schreiber.ende();
  await anlage.richte(opfer);

  const bestaetigt = schreiber.sendungen.filter(({ id }) => id !== null);
  const offen = schreiber.sendungen.filter(({ id }) => id === null);
  expect(bestaetigt.length).toBeGreaterThan(MINDESTENS);
  await expectDa(anlage, bestaetigt);
  // The session lived in the database: nobody has to log in again.
  for (const sendung of offen) expect(await sende(mensch, sendung), 'repeat of an open write').toBe(201);
  // Also the acknowledged ones: the same key answers the same id (`sende` throws otherwise).
  for (const sendung of bestaetigt.slice(-10)) expect(await sende(mensch, sendung)).toBe(201);
  await expectGenauEinmal(anlage, vorher, schreiber.sendungen);
  await expectLesbar(mensch, [...offen, ...bestaetigt.slice(-5)]);
  expect(await anlage.pruefeProtokoll()).toMatchObject({ ok: true, befund: null });
  return { bestaetigt: bestaetigt.length, offen: offen.length };
}

async function readZahlen(anlage: Anlage): Promise<{ akten: number; kontakte: number }> {
  const [zahlen] = await anlage.frage<Zahlen>(ZAHLEN);
  return { akten: Number(zahlen?.akten), kontakte: Number(zahlen?.kontakte) };
}

async function expectDa(anlage: Anlage, sendungen: readonly Sendung[]): Promise<void> {
  const rows = await anlage.frage<{ id: string }>(
    `SELECT id FROM fall.akte WHERE id = ANY ($1) UNION ALL SELECT id FROM fall.kontakt WHERE id = ANY ($1)`,
    [sendungen.map(({ id }) => id)],
  );
  const da = new Set(rows.map(({ id }) => id));
  const verloren = sendungen.filter(({ id }) => !da.has(id ?? ''));
  expect(verloren, 'acknowledged and lost').toEqual([]);
}

async function expectGenauEinmal(
  anlage: Anlage,
  vorher: { akten: number; kontakte: number },
  sendungen: readonly Sendung[],
): Promise<void> {
  const nachher = await readZahlen(anlage);
  const akten = sendungen.filter(({ pfad }) => pfad === '/kurzberatungen').length;
  expect({
    akten: nachher.akten - vorher.akten,
    kontakte: nachher.kontakte - vorher.kontakte,
  }).toEqual({ akten, kontakte: sendungen.length - akten });
  expect(new Set(sendungen.map(({ id }) => id)).size).toBe(sendungen.length);
}

/** Row and key belong together: what is there can be opened. */
async function expectLesbar(mensch: Mensch, sendungen: readonly Sendung[]): Promise<void> {
  for (const { pfad, id, notiz } of sendungen) {
    if (pfad !== '/kurzberatungen') continue;
    const { status, body } = await mensch.rufe('GET', `${pfad}/${id}`);
    expect([status, body['anliegen']]).toEqual([200, notiz]);
  }
}
