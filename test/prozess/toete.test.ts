import { afterAll, expect, test } from 'vitest';
import { startEinzelanlage, startGetrennteAnlage } from './anlage.ts';
import { createOrdner } from './kim.ts';
import { runRunde } from './toete.ts';

const { daten, entferne } = await createOrdner();
afterAll(entferne);

/** One round each; `toete.lang.test.ts` has twenty. */
test('kill -9 of PostgreSQL and of everything at once: nothing acknowledged is lost', {
  timeout: 180_000,
}, async () => {
  const anlage = await startEinzelanlage(daten);
  try {
    await runRunde(anlage, 'postgres');
    await runRunde(anlage, 'alles');
  } finally {
    expect(await anlage.ende(), 'orphaned').toEqual([]);
  }
});

test('kill -9 of web and of worker, each by itself: nothing acknowledged is lost', {
  timeout: 180_000,
}, async () => {
  const anlage = await startGetrennteAnlage(daten);
  try {
    await runRunde(anlage, 'web');
    await runRunde(anlage, 'worker');
  } finally {
    expect(await anlage.ende(), 'orphaned').toEqual([]);
  }
});
