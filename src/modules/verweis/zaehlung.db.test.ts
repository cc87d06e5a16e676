import { describe, expect, it } from 'vitest';
import { createVerweiswelt, toLink } from './test-verweis.ts';

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
    const vermittelt = await w.act(akteId, id, 'vermittlung', LINK);
    expect(vermittelt.status).toBe(201);
    expect(await zaehle(akteId)).toEqual([{ merkmale: { verweisergebnis: 'OFFEN' }, wert: 1 }]);

    // A result, by whichever way it comes, moves the count: none is added (KP-11).
    const summen = async () =>
      w.sql(
        `SELECT z.merkmale ->> 'verweisergebnis' AS stand, sum(z.wert)::int AS anzahl, min(z.quartal) AS quartal
           FROM fall.akte_zaehlsatz a JOIN bericht.zaehlsatz z ON z.id = a.zaehlsatz_id
          WHERE a.akte_id = $1 AND z.art = 'VERWEIS' GROUP BY 1 HAVING sum(z.wert) <> 0`,
        [akteId],
      );
    const vomLink = await w.answer(toLink(vermittelt.body), { code: 'ERGEBNIS', ergebnis: 'WARTELISTE' });
    expect(vomLink.status).toBe(200);
    expect(await summen()).toEqual([{ stand: 'WARTELISTE', anzahl: 1, quartal: '2026-Q4' }]);
    w.dienste.setStichtag('2027-01-11');
    const vonHand = { datum: '2027-01-08', code: 'ERGEBNIS', ergebnis: 'HILFE_BEGONNEN' };
    expect((await w.act(akteId, id, 'antworten', vonHand)).status).toBe(201);
    expect(await summen()).toEqual([{ stand: 'HILFE_BEGONNEN', anzahl: 1, quartal: '2026-Q4' }]);
    w.dienste.setStichtag('2026-10-19');
  });
});
