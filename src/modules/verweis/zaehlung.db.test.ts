import { describe, expect, it } from 'vitest';
import { createVerweiswelt } from './test-verweis.ts';

const w = await createVerweiswelt();
w.dienste.setStichtag('2026-10-19');
const LINK = { weg: 'LINK' };

describe('what is counted', () => {
  it('is each Verweis once, when it first goes out, without recipient and topic', async () => {
    const zaehle = async (akteId: string) =>
      w.sql(
        `SELECT z.merkmale, z.wert FROM fall.akte_zaehlsatz a JOIN bericht.zaehlsatz z ON z.id = a.zaehlsatz_id
          WHERE a.akte_id = $1 AND z.art = 'VERWEIS'`,
        [akteId],
      );
    const { akteId, personId } = await w.openAkte();
    await w.giveEinwilligung(akteId, personId);
    const id = await w.propose(akteId);
    expect(await zaehle(akteId)).toEqual([]);
    expect((await w.act(akteId, id, 'vermittlung', LINK)).status).toBe(201);
    expect((await w.act(akteId, id, 'vermittlung', LINK)).status).toBe(201);
    expect(await zaehle(akteId)).toEqual([{ merkmale: {}, wert: 1 }]);
  });
});
