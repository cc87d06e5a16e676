import { describe, expect, it } from 'vitest';
import { createWelt, type Welt } from '#test/support/welt.ts';
import { createFallwelt } from './test-fall.ts';

const { dienste, rufe, jana, sql } = await createFallwelt();

/** Zählsätze and heads as they outlive every Akte, made behind the walls. */
async function createGezaehlte(angaben: { kurzberatungen: number; caseManager: number }): Promise<Welt> {
  const welt = await createWelt(dienste);
  const { id, standortId } = welt.stadt;
  const zaehle = (art: string, quartal: string, anzahl: number, merkmale: object = {}) =>
    sql(
      `INSERT INTO bericht.zaehlsatz (id, standort_id, mandant_id, quartal, erfasst_quartal, art, wert, merkmale)
       SELECT gen_random_uuid(), $1, $2, $4, $4, $3, 1, $5 FROM generate_series(1, $6)`,
      [standortId, id, art, quartal, JSON.stringify(merkmale), anzahl],
    );
  await zaehle('KURZBERATUNG_BEGINN', '2025-Q1', angaben.kurzberatungen);
  await zaehle('KURZBERATUNG_BEGINN', '2024-Q4', 60);
  await zaehle('KURZBERATUNG_BEGINN', '2026-Q1', 60);
  await zaehle('FALL_BEGINN', '2024-Q2', 6);
  await zaehle('FALL_BEGINN', '2025-Q3', 8);
  await zaehle('FALL_ENDE', '2025-Q4', 3);
  await zaehle('FALL_ENDE', '2026-Q1', 4);
  await zaehle('KONTAKT', '2025-Q2', 21, { themen: ['WOHNEN'] });
  await zaehle('KONTAKT', '2025-Q4', 2, { themen: ['SPRACHE'] });
  await zaehle('VERWEIS', '2025-Q2', 13);
  await zaehle('VERWEIS', '2024-Q4', 40);
  await sql(
    `INSERT INTO bericht.fallarbeit_quartal (mandant_id, kommune_id, quartal_von, kennung)
     SELECT $1, '00000000-0000-0000-0000-000000000000', '2025-07-01', sha256(n::text::bytea) FROM generate_series(1, $2) n`,
    [id, angaben.caseManager],
  );
  return welt;
}

const lies = async (welt: Welt, jahr: number | string = 2025) =>
  rufe(welt.konto('KI_LEITUNG'), 'GET', `/standort/jahreszahlen?jahr=${jahr}`);

describe('counts of a year that may leave the Standort', () => {
  it('are sums of the year, each rounded to five, with what ran on from the years before', async () => {
    const welt = await createGezaehlte({ kurzberatungen: 33, caseManager: 3 });
    const { body } = await lies(welt);
    expect(body).toMatchObject({
      jahr: 2025,
      stand: '2026-10-19',
      // 33 begun; 8 new and 3 ended Fälle; 6 + 8 − 3 on the last day; 23 contacts; 13 Verweise.
      zahlen: {
        kurzberatungen: 35,
        faelleNeu: 10,
        faelleBeendet: 5,
        faelleAktiv: 10,
        kontakte: 25,
        verweise: 15,
      },
      regel: { rundung: 5, personen: 30, caseManager: 3 },
    });
    const themen = new Map(
      body.themen.map((thema: { code: string; anzahl: number }) => [thema.code, thema.anzahl]),
    );
    // Two contacts are no more than nothing: nobody shows.
    expect([themen.get('WOHNEN'), themen.get('SPRACHE')]).toEqual([20, 0]);
  });

  it('are kept back while too few persons or too few Case Manager:innen stand behind them', async () => {
    const wenigePersonen = await createGezaehlte({ kurzberatungen: 15, caseManager: 3 });
    expect((await lies(wenigePersonen)).body).toMatchObject({ zahlen: null, themen: [] });
    const wenigeKoepfe = await createGezaehlte({ kurzberatungen: 33, caseManager: 2 });
    expect((await lies(wenigeKoepfe)).body).toMatchObject({ zahlen: null, themen: [] });
    expect((await lies(wenigeKoepfe, 2024)).body.zahlen).toBeNull();
  });

  it('belong to the own Standort and to who steers it', async () => {
    await createGezaehlte({ kurzberatungen: 33, caseManager: 3 });
    expect((await lies(await createWelt(dienste))).body.zahlen).toBeNull();
    expect((await rufe(jana, 'GET', '/standort/jahreszahlen?jahr=2025')).status).toBe(403);
    const falsch = await lies(await createWelt(dienste), 'bald');
    expect([falsch.status, falsch.body.errors[0].detail]).toEqual([422, 'Zum Beispiel 2026']);
  });
});
