import { describe, expect, it } from 'vitest';
import { createUuidV7 } from '#src/core/ids.ts';
import { createFallwelt } from './test-fall.ts';

const { rufe, jana, welt, sql, openFall, openKurzberatung, version } = await createFallwelt();
const kommune = welt.stadt.kommuneId;
const anderswo = createUuidV7();
await sql(
  `INSERT INTO stamm.kommune (id, standort_id, name, gueltig_von) VALUES ($1, $2, 'Werdeck Test', '2026-01-01')`,
  [anderswo, welt.standortId],
);

const setze = async (akteId: string, kommuneId: string | null, anlass = 'BERICHTIGUNG') =>
  rufe(jana, 'PUT', `/akten/${akteId}/wohnort`, {
    version: await version(akteId),
    anlass,
    kommuneId,
    grund: 'Mit dem Nachbarort verwechselt',
  });

type Summe = { kommune: string | null; art: string; quartal: string; anzahl: number };
/** What the Akte counts per Kommune; sums of nothing left out. */
const zaehle = (akteId: string) =>
  sql<Summe>(
    `SELECT z.kommune_id AS kommune, z.art, z.quartal, sum(z.wert)::int AS anzahl
       FROM fall.akte_zaehlsatz a JOIN bericht.zaehlsatz z ON z.id = a.zaehlsatz_id WHERE a.akte_id = $1
      GROUP BY 1, 2, 3 HAVING sum(z.wert) <> 0 ORDER BY 2, 1`,
    [akteId],
  );
const zeitleiste = async (akteId: string): Promise<string> =>
  JSON.stringify((await rufe(jana, 'GET', `/akten/${akteId}/zeitleiste`)).body.eintraege);

describe('a Wohnort', () => {
  it('that was wrong takes its counts along, as often as it is corrected; the timeline says why', async () => {
    const akteId = await openFall();
    const kontakt = { datum: '2026-09-30', art: 'PERSOENLICH' };
    for (const datum of ['2026-10-19', '2026-10-18'])
      await rufe(jana, 'POST', `/akten/${akteId}/kontakte`, { ...kontakt, datum });
    const vorher = await zaehle(akteId);
    expect(vorher).toContainEqual({ kommune, art: 'KONTAKT', quartal: '2026-Q4', anzahl: 2 });
    expect(new Set(vorher.map((summe) => summe.kommune))).toEqual(new Set([kommune]));

    expect((await setze(akteId, anderswo)).status).toBe(200);
    expect((await rufe(jana, 'GET', `/akten/${akteId}`)).body.akte.kommuneId).toBe(anderswo);
    expect(await zaehle(akteId)).toEqual(vorher.map((summe) => ({ ...summe, kommune: anderswo })));
    expect((await setze(akteId, null)).status).toBe(200);
    expect(await zaehle(akteId)).toEqual(vorher.map((summe) => ({ ...summe, kommune: null })));
    expect((await setze(akteId, kommune)).status).toBe(200);
    expect(await zaehle(akteId)).toEqual(vorher);

    const text = await zeitleiste(akteId);
    expect(text).toContain('→ Werdeck Test');
    expect(text).toContain('Mit dem Nachbarort verwechselt');
    // Sealed: the rows name neither the place nor the reason.
    const [zeile] = await sql<{ text: string }>(
      `SELECT string_agg(row_to_json(e)::text, ' ') AS text FROM fall.ereignis e WHERE akte_id = $1`,
      [akteId],
    );
    expect(zeile?.text).not.toContain('Werdeck Test');
  });

  it('after a move counts there from then on; what was counted stays true', async () => {
    const akteId = await openKurzberatung();
    const vorher = await zaehle(akteId);
    expect((await setze(akteId, anderswo, 'UMZUG')).status).toBe(200);
    expect(await zaehle(akteId)).toEqual(vorher);
    await rufe(jana, 'POST', `/akten/${akteId}/kontakte`, { datum: '2026-10-19', art: 'PERSOENLICH' });
    expect(await zaehle(akteId)).toContainEqual({
      kommune: anderswo,
      art: 'KONTAKT',
      quartal: '2026-Q4',
      anzahl: 1,
    });
    // A wrong move is corrected alone: the counts from before it are not touched.
    expect((await setze(akteId, null)).status).toBe(200);
    expect((await zaehle(akteId)).filter((summe) => summe.kommune === kommune)).toEqual(vorher);
    expect(await zeitleiste(akteId)).toContain('WOHNORT_GEWECHSELT');
  });

  it('is refused where it stands already, lies elsewhere, or is not of the own Akte', async () => {
    const akteId = await openKurzberatung();
    expect((await setze(akteId, kommune)).body.code).toBe('WOHNORT_UNVERAENDERT');
    expect((await setze(akteId, createUuidV7())).body.errors).toMatchObject([
      { pointer: '/kommuneId', code: 'KOMMUNE_UNBEKANNT' },
    ]);
    const kollege = welt.konto('CASE_MANAGEMENT', welt.stadt);
    const body = { version: 1, anlass: 'UMZUG', kommuneId: anderswo, grund: 'x' };
    expect((await rufe(kollege, 'PUT', `/akten/${akteId}/wohnort`, body)).status).toBe(404);
    const veraltet = await rufe(jana, 'PUT', `/akten/${akteId}/wohnort`, { ...body, version: 99 });
    expect(veraltet.status).toBe(409);
    const ohneGrund = await rufe(jana, 'PUT', `/akten/${akteId}/wohnort`, { ...body, grund: ' ' });
    expect(ohneGrund.status).toBe(422);
  });
});

describe('the counts of an Akte', () => {
  it('are moved by nobody who has no access to it', async () => {
    const akteId = await openKurzberatung();
    const vorher = await zaehle(akteId);
    await sql('UPDATE fall.akte_zugriff SET gueltig_von = $2, gueltig_bis = $3 WHERE akte_id = $1', [
      akteId,
      '2026-01-01',
      '2026-10-18',
    ]);
    expect((await setze(akteId, anderswo)).status).toBe(404);
    expect(await zaehle(akteId)).toEqual(vorher);
  });
});
