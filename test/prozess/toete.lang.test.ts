import { setTimeout as warte } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Anlage, startEinzelanlage, startGetrennteAnlage } from './anlage.ts';
import { createOrdner } from './kim.ts';
import { login, startSchreiber } from './schreiber.ts';
import { runRunde, UNVERSIEGELT } from './toete.ts';
import { createVorrat } from './vorrat.ts';

const RUNDEN = Number(process.env['KIM_LANG_RUNDEN'] ?? 20);

const { daten, entferne } = await createOrdner();
afterAll(entferne);
const zugang = await createVorrat(daten);

describe.each([
  ['on the embedded database', startEinzelanlage, ['web', 'postgres', 'alles']],
  ['apart, on a server of PostgreSQL', startGetrennteAnlage, ['web', 'worker']],
] as const)('%s', (_name, starte, opfer) => {
  let anlage: Anlage;
  beforeAll(async () => {
    anlage = await starte(daten);
  }, 120_000);
  afterAll(async () => {
    expect(await anlage.ende(), 'orphaned').toEqual([]);
  }, 120_000);

  test.each(opfer)(`${RUNDEN} times kill -9 of %s`, { timeout: 1_800_000 }, async (wer) => {
    const summe = { bestaetigt: 0, offen: 0 };
    for (let runde = 0; runde < RUNDEN; runde += 1) {
      const { bestaetigt, offen } = await runRunde(anlage, zugang, wer);
      summe.bestaetigt += bestaetigt;
      summe.offen += offen;
    }
    console.info(`kill -9 ${wer}: ${summe.bestaetigt} acknowledged, ${summe.offen} open and repeated`);
    // Without a single open write nothing was killed in the middle.
    if (wer !== 'worker') expect(summe.offen).toBeGreaterThan(0);
  });
});

test(`${RUNDEN} times kill -9 of one of two workers: the other seals on`, {
  timeout: 1_800_000,
}, async () => {
  const anlage = await startGetrennteAnlage(daten, { zweiterWorker: true });
  try {
    for (let runde = 0; runde < RUNDEN; runde += 1) {
      const schreiber = startSchreiber(await login(anlage.adresse, zugang));
      await warte(500);
      await anlage.toete('worker');
      await warte(4_000);
      await schreiber.ende();
      expect(await anlage.frage(UNVERSIEGELT), 'rows that nobody seals').toEqual([]);
      expect([...schreiber.status.keys()]).toEqual([201]);
      expect(await anlage.pruefeProtokoll()).toMatchObject({ ok: true, befund: null });
      await anlage.richte('worker');
    }
  } finally {
    expect(await anlage.ende(), 'orphaned').toEqual([]);
  }
});
