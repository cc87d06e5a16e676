import pg from 'pg';
import { afterAll, expect, it } from 'vitest';
import { createTestDienste } from '#test/support/dienste.ts';
import { createWelt } from '#test/support/welt.ts';
import { createBezahlten } from '../nachweis/test-foerderfall.ts';
import { Fristenfehler } from '../run-je-fall.ts';
import { runFoerderfristen } from './run-foerderfristen.ts';

// A database for this file alone: what is broken here must not reach the runs of other tests.
const dienste = await createTestDienste({ eigene: true });
const admin = new pg.Client({ connectionString: dienste.datenbank.adminUrl });
await admin.connect();
afterAll(async () => await admin.end());

const BEKANNT = { weg: 'POST', aufgabe_am: '2026-08-03', zugang_am: null, abruf_am: null };

/** A Bescheid whose period is over; without a `bekanntgabe` that can be read the rules throw. */
async function createFaellig(bekanntgabe: object): Promise<string> {
  const id = await createBezahlten(admin, await createWelt(dienste), { zustand: 'RECHTSBEHELFSFRIST' });
  await admin.query(`BEGIN; SET LOCAL session_replication_role = 'replica'`);
  await admin.query(
    `UPDATE foerderung.bescheid SET bekanntgabe = $2, rechtsbehelf_bis = '2026-09-07', bestandskraeftig_am = NULL
      WHERE foerderfall_id = $1`,
    [id, JSON.stringify(bekanntgabe)],
  );
  await admin.query('COMMIT');
  return id;
}

const zustandOf = async (id: string): Promise<string | undefined> => {
  const { rows } = await admin.query<{ zustand: string }>(
    `SELECT zustand FROM foerderung.foerderfall WHERE id = $1`,
    [id],
  );
  return rows[0]?.zustand;
};

it('takes every other Förderfall when one is broken, names the broken one and reports the failure', async () => {
  const kaputt = await createFaellig({});
  const heil = await createFaellig(BEKANNT);
  const lauf = await runFoerderfristen(dienste).catch((fehler: unknown) => fehler);
  expect(lauf).toBeInstanceOf(Fristenfehler);
  const { erledigt, fehlgeschlagen, message } = lauf as Fristenfehler;
  expect([erledigt, fehlgeschlagen.map(({ id }) => id)]).toEqual([1, [kaputt]]);
  expect(message).toContain(kaputt);
  expect([await zustandOf(kaputt), await zustandOf(heil)]).toEqual([
    'RECHTSBEHELFSFRIST',
    'BESTANDSKRAEFTIG',
  ]);
});
