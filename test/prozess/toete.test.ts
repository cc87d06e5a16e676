import { afterAll, expect, test } from 'vitest';
import { startEinzelanlage, startGetrennteAnlage } from './anlage.ts';
import { createOrdner } from './kim.ts';
import { runRunde, UNVERSIEGELT } from './toete.ts';
import { createVorrat } from './vorrat.ts';

const { daten, entferne } = await createOrdner();
afterAll(entferne);
const zugang = await createVorrat(daten);

/** Long enough for some dozen writes. */
const KURZ = 600;

/** One round each; `toete.lang.test.ts` has twenty. */
test('kill -9 of PostgreSQL and of everything at once: nothing acknowledged is lost', {
  timeout: 180_000,
}, async () => {
  const anlage = await startEinzelanlage(daten);
  try {
    await runRunde(anlage, zugang, 'postgres', KURZ);
    await runRunde(anlage, zugang, 'alles', KURZ);
  } finally {
    expect(await anlage.ende(), 'orphaned').toEqual([]);
  }
});

test('kill -9 of worker and of web: nothing acknowledged is lost, what was left open is sealed', {
  timeout: 180_000,
}, async () => {
  const anlage = await startGetrennteAnlage(daten);
  try {
    await anlage.toete('worker');
    await runRunde(anlage, zugang, 'web', KURZ);
    await anlage.richte('worker');
    await expect.poll(() => anlage.frage(UNVERSIEGELT), { timeout: 60_000 }).toEqual([]);
  } finally {
    expect(await anlage.ende(), 'orphaned').toEqual([]);
  }
});
