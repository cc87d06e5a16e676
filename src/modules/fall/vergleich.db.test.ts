import { describe, expect, it } from 'vitest';
import { createUuidV7 } from '#src/core/ids.ts';
import { createFallwelt, ZIEL } from './test-fall.ts';

const { rufe, jana, welt, sql, openFall, giveEinwilligung, version } = await createFallwelt();

type Bereiche = Record<string, { bedarf: number; situation?: string; besonders?: string }>;

/** An Assessment with these Lebensbereiche, closed unless `offen`. */
async function recordAssessment(akteId: string, bereiche: Bereiche, offen = false): Promise<string> {
  const { body } = await rufe(jana, 'POST', `/akten/${akteId}/assessments`, {});
  const pfad = `/akten/${akteId}/assessments/${body.id}`;
  for (const [code, teil] of Object.entries(bereiche)) {
    const antwort = await rufe(jana, 'PUT', `${pfad}/bereiche/${code}`, {
      erhebung: 'ERHOBEN',
      version: 0,
      ...teil,
    });
    expect(antwort.status).toBe(200);
  }
  if (!offen) expect((await rufe(jana, 'POST', `${pfad}/abschluss`, { version: 1 })).status).toBe(201);
  return body.id;
}

describe('CP-08: Assessment and Re-Assessment side by side', () => {
  it('answers nothing to compare before there are two', async () => {
    const id = await openFall();
    await recordAssessment(id, { SPRACHE: { bedarf: 3 } });
    const { status, body } = await rufe(jana, 'GET', `/akten/${id}/assessmentvergleich`);
    expect([status, body.assessments.length, body.vergleich]).toEqual([200, 1, null]);
  });

  it('compares every Lebensbereich, special categories stay closed', async () => {
    const id = await openFall();
    await giveEinwilligung(id, 'BESONDERE_KATEGORIEN', ['GESUNDHEIT']);
    await rufe(jana, 'POST', `/akten/${id}/ziele`, ZIEL);
    const erstes = await recordAssessment(id, {
      SPRACHE: { bedarf: 3, situation: 'Spricht kein Deutsch.' },
      WOHNEN: { bedarf: 1 },
      BILDUNG: { bedarf: 2 },
      GESUNDHEIT: { bedarf: 2, besonders: 'Diagnose im Brief' },
    });
    const zweites = await recordAssessment(id, {
      SPRACHE: { bedarf: 1, situation: 'Besucht den Kurs B1.' },
      WOHNEN: { bedarf: 3 },
      BILDUNG: { bedarf: 2 },
      MOBILITAET: { bedarf: 1 },
    });
    const { body } = await rufe(jana, 'GET', `/akten/${id}/assessmentvergleich`);
    const { frueher, spaeter, bereiche } = body.vergleich;
    expect([frueher.id, spaeter.id, bereiche.length]).toEqual([erstes, zweites, 11]);
    const nach = Object.fromEntries(
      bereiche.map((b: { bereich: string; veraenderung: string }) => [b.bereich, b.veraenderung]),
    );
    expect(nach).toMatchObject({
      SPRACHE: 'BESSER',
      WOHNEN: 'SCHLECHTER',
      BILDUNG: 'GLEICH',
      MOBILITAET: 'NEU_ERHOBEN',
      GESUNDHEIT: 'NICHT_MEHR_ERHOBEN',
      AUFENTHALT: 'NICHT_ERHOBEN',
    });
    expect(bereiche[0]).toMatchObject({
      frueher: { bedarf: 3, situation: 'Spricht kein Deutsch.' },
      spaeter: { bedarf: 1, situation: 'Besucht den Kurs B1.' },
    });
    expect(JSON.stringify(body)).not.toContain('Diagnose');
  });

  it('compares any two in the order of their days, and shows what is still open', async () => {
    const id = await openFall();
    await rufe(jana, 'POST', `/akten/${id}/ziele`, ZIEL);
    const [a, b] = [
      await recordAssessment(id, { SPRACHE: { bedarf: 3 }, WOHNEN: { bedarf: 2 } }),
      await recordAssessment(id, { SPRACHE: { bedarf: 2 } }),
    ];
    const c = await recordAssessment(id, { SPRACHE: { bedarf: 0 } }, true);
    const vergleich = async (query: string) =>
      (await rufe(jana, 'GET', `/akten/${id}/assessmentvergleich${query}`)).body.vergleich;
    expect(await vergleich('')).toMatchObject({
      frueher: { id: b },
      spaeter: { id: c, abgeschlossen: false },
    });
    const weit = await vergleich(`?frueher=${c}&spaeter=${a}`);
    expect([weit.frueher.id, weit.spaeter.id]).toEqual([a, c]);
    expect(weit.bereiche[0]).toMatchObject({ bereich: 'SPRACHE', veraenderung: 'BESSER' });
    expect(weit.bereiche[3]).toMatchObject({ bereich: 'WOHNEN', veraenderung: 'OFFEN' });
    const fremd = await rufe(jana, 'GET', `/akten/${id}/assessmentvergleich?frueher=${createUuidV7()}`);
    expect(fremd.status).toBe(404);
  });

  it('says nothing to who does not work on the Akte', async () => {
    const id = await openFall();
    const andere = welt.konto('CASE_MANAGEMENT', welt.stadt);
    expect((await rufe(andere, 'GET', `/akten/${id}/assessmentvergleich`)).status).toBe(404);
  });
});

describe('Ziele with history', () => {
  it('keeps every wording, deadline and state with day and person', async () => {
    const id = await openFall();
    await sql(`INSERT INTO benutzer.konto (id, kennung, name) VALUES ($1, $2, 'Jana Beispiel')`, [
      jana.kontoId,
      `k-${jana.kontoId}`,
    ]);
    const { body: ziel } = await rufe(jana, 'POST', `/akten/${id}/ziele`, ZIEL);
    const pfad = `/akten/${id}/ziele/${ziel.id}`;
    await rufe(jana, 'PUT', pfad, { ...ZIEL, version: 1, frist: '2027-03-01' });
    await rufe(jana, 'POST', `${pfad}/stand`, { version: 2, stand: 'IN_ARBEIT' });
    const neu = { ...ZIEL, frist: '2027-06-01', uebersetzung: 'Ich möchte B1 schaffen.' };
    await rufe(jana, 'PUT', pfad, { ...neu, version: 3 });
    await rufe(jana, 'POST', `/akten/${id}/ziele`, { ...ZIEL, bereich: 'WOHNEN' });
    const { body } = await rufe(jana, 'GET', `${pfad}/verlauf`);
    expect(body.eintraege).toMatchObject([
      {
        art: 'GEAENDERT',
        wirksamAm: '2026-10-19',
        aenderungen: [
          { feld: 'uebersetzung', vorher: 'Ich möchte Deutsch lernen.', nachher: 'Ich möchte B1 schaffen.' },
          { feld: 'frist', vorher: '2027-03-01', nachher: '2027-06-01' },
        ],
      },
      { art: 'STAND', stand: { von: 'OFFEN', nach: 'IN_ARBEIT' } },
      { art: 'GEAENDERT', aenderungen: [{ feld: 'frist', vorher: null, nachher: '2027-03-01' }] },
      { art: 'VEREINBART' },
    ]);
    expect(body.eintraege[3].aenderungen[0]).toEqual({
      feld: 'wortlaut',
      vorher: null,
      nachher: ZIEL.wortlaut,
    });
    expect(body.eintraege.every(({ autor }: { autor: string }) => autor === 'Jana Beispiel')).toBe(true);
  });

  it('ends with the result of the Abschluss, and stays readable then', async () => {
    const id = await openFall();
    const { body: ziel } = await rufe(jana, 'POST', `/akten/${id}/ziele`, ZIEL);
    const ende = await rufe(jana, 'POST', `/akten/${id}/abschluss`, {
      version: await version(id),
      grund: 'ZIELE_ERREICHT',
      ziele: [{ zielId: ziel.id, ergebnis: 'ERREICHT' }],
    });
    expect(ende.status).toBe(201);
    const { body } = await rufe(jana, 'GET', `/akten/${id}/ziele/${ziel.id}/verlauf`);
    expect(body.eintraege[0]).toMatchObject({ art: 'STAND', stand: { von: 'OFFEN', nach: 'ERREICHT' } });
  });

  it('belongs to the Akte: not by another one, not for others, and is written to the log', async () => {
    const id = await openFall();
    const anderer = await openFall();
    const { body: ziel } = await rufe(jana, 'POST', `/akten/${id}/ziele`, ZIEL);
    expect((await rufe(jana, 'GET', `/akten/${anderer}/ziele/${ziel.id}/verlauf`)).status).toBe(404);
    const andere = welt.konto('CASE_MANAGEMENT', welt.stadt);
    expect((await rufe(andere, 'GET', `/akten/${id}/ziele/${ziel.id}/verlauf`)).status).toBe(404);
    await rufe(jana, 'GET', `/akten/${id}/ziele/${ziel.id}/verlauf`);
    const [zeile] = await sql<{ anzahl: number }>(
      `SELECT anzahl FROM protokoll.eintrag WHERE objekt_id = $1 AND ereignis = 'fall.listZielverlauf' AND anzahl IS NOT NULL`,
      [id],
    );
    expect(zeile?.anzahl).toBe(1);
  });
});
