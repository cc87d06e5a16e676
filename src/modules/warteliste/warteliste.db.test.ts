import { describe, expect, it } from 'vitest';
import { createFallwelt, KRITERIEN_JA } from '#src/modules/fall/test-fall.ts';
import { modul as fallanfrage } from '#src/modules/fallanfrage/index.ts';
import { modul } from './index.ts';

const { welt, jana, rufe, sql, openKurzberatung, openFall, giveEinwilligung, version } = await createFallwelt(
  [modul, fallanfrage],
);
const HEUTE = '2026-10-19';
const GRUND = { dringlichkeit: 'BALD', gruende: 'Räumungsfrist im Dezember, keine Wohnung in Sicht.' };
const kollege = welt.konto('CASE_MANAGEMENT', welt.stadt);

const set = (id: string, body: object = {}, actor = jana) =>
  rufe(actor, 'POST', `/akten/${id}/warteliste`, { ...GRUND, ...body });
const stand = async (id: string) => (await rufe(jana, 'GET', `/akten/${id}/warteliste`)).body;
const zahlen = async (actor = jana) => (await rufe(actor, 'GET', '/warteliste/zahlen')).body;
const findEnde = (body: { enden: { code: string }[] }, code: string) =>
  body.enden.find((ende) => ende.code === code);
const openWartende = async (body: object = {}): Promise<string> => {
  const id = await openKurzberatung();
  expect((await set(id, body)).status).toBe(201);
  return id;
};
const decide = async (id: string, body: object) => {
  await giveEinwilligung(id);
  await rufe(jana, 'POST', `/akten/${id}/ueberfuehrung`, { version: await version(id) });
  const kriterien = { version: await version(id), kriterien: KRITERIEN_JA };
  await rufe(jana, 'PUT', `/akten/${id}/aufnahmekriterien`, kriterien);
  const antwort = await rufe(jana, 'POST', `/akten/${id}/aufnahme`, { version: await version(id), ...body });
  expect(antwort.status).toBe(201);
};

describe('who waits', () => {
  it('stands on the list with since when, urgency, sealed reasons and the next look', async () => {
    const id = await openWartende({ seit: '2026-09-01' });
    expect(await stand(id)).toMatchObject({
      moeglich: true,
      vorschlag: '2026-11-02',
      offen: { ...GRUND, seit: '2026-09-01', tage: 48, naechsterBlick: '2026-11-02', ueberfaellig: false },
      fruehere: [],
    });
    const { body } = await rufe(jana, 'GET', '/warteliste');
    expect(body.eintraege.find((eintrag: { akteId: string }) => eintrag.akteId === id)).toMatchObject({
      ...GRUND,
      zustand: 'KURZBERATUNG',
      vertretung: false,
    });
    const [zeile] = await sql<{ alles: string }>(
      `SELECT w::text || e::text AS alles FROM fall.warteliste w JOIN fall.ereignis e USING (mandant_id, akte_id)
        WHERE w.akte_id = $1 AND e.art = 'WARTELISTE_EINGETRAGEN'`,
      [id],
    );
    expect(zeile?.alles).toContain('BALD');
    expect(zeile?.alles).not.toContain('Räumung');
    const { body: leiste } = await rufe(jana, 'GET', `/akten/${id}/zeitleiste`);
    expect(JSON.stringify(leiste)).toContain('Räumungsfrist');
  });

  it('A29 [L1513]: says that it waits because nobody interprets, and is counted so, without a person', async () => {
    const vorher = (await zahlen()).ohneSprachmittlung;
    const id = await openWartende({ ohneSprachmittlung: true });
    expect((await stand(id)).offen).toMatchObject({ ohneSprachmittlung: true });
    expect((await zahlen()).ohneSprachmittlung).toBe(vorher + 1);
    const blick = { ...GRUND, version: 1, ohneSprachmittlung: false };
    expect((await rufe(jana, 'POST', `/akten/${id}/warteliste/blick`, blick)).status).toBe(201);
    expect((await stand(id)).offen).toMatchObject({ ohneSprachmittlung: false });
    expect((await zahlen()).ohneSprachmittlung).toBe(vorher);
  });

  it('is there once, before the Aufnahme, on a day that can be', async () => {
    const id = await openWartende();
    expect((await set(id)).body.code).toBe('WARTET_SCHON');
    const neu = await openKurzberatung();
    expect((await set(neu, { seit: '2026-10-20' })).body.code).toBe('DATUM_IN_ZUKUNFT');
    expect((await set(neu, { naechsterBlick: '2026-10-18' })).body.code).toBe('BLICK_TAG');
    expect((await set(neu, { naechsterBlick: '2027-05-01' })).body.code).toBe('BLICK_TAG');
    expect((await set(neu, { gruende: ' ' })).status).toBe(422);
    expect((await set(await openFall())).body.code).toBe('NICHT_WARTBAR');
  });

  it('is nobody for who may not see the Akte, and for no other role; they get numbers', async () => {
    const id = await openWartende({ dringlichkeit: 'SOFORT' });
    for (const actor of [kollege, welt.konto('CASE_MANAGEMENT', welt.traeger)]) {
      expect((await rufe(actor, 'GET', `/akten/${id}/warteliste`)).status).toBe(404);
      expect((await set(id, {}, actor)).status).toBe(404);
      expect((await rufe(actor, 'GET', '/warteliste')).body.eintraege).toEqual([]);
    }
    for (const rolle of ['TEAMLEITUNG', 'KOORDINATION', 'KI_LEITUNG'] as const) {
      const actor = welt.konto(rolle, welt.stadt);
      expect((await rufe(actor, 'GET', '/warteliste')).status).toBe(403);
      expect((await rufe(actor, 'GET', `/akten/${id}/warteliste`)).status).toBe(403);
    }
    const eigene = await zahlen();
    expect(eigene.wartend).toBeGreaterThan(0);
    expect(await zahlen(kollege)).toEqual(eigene);
    expect(await zahlen(welt.konto('TEAMLEITUNG', welt.stadt))).toEqual(eigene);
    expect((await zahlen(welt.konto('TEAMLEITUNG', welt.traeger))).wartend).toBe(0);
  });
});

describe('looking again', () => {
  it('is a task on Mein Tag from its day on, and moves with the look; an old page is refused', async () => {
    const id = await openWartende();
    const tag = async () =>
      (await rufe(jana, 'GET', '/mein-tag')).body.warteliste.filter(
        (zeile: { akteId: string }) => zeile.akteId === id,
      );
    expect(await tag()).toEqual([]);
    await sql(
      `UPDATE fall.warteliste SET seit = '2026-09-01', naechster_blick = '2026-10-12' WHERE akte_id = $1`,
      [id],
    );
    expect(await tag()).toMatchObject([{ akteId: id, datum: '2026-10-12' }]);
    expect((await stand(id)).offen.ueberfaellig).toBe(true);
    const blick = (body: object) =>
      rufe(jana, 'POST', `/akten/${id}/warteliste/blick`, { ...GRUND, version: 1, ...body });
    expect((await blick({ version: 2 })).status).toBe(409);
    const antwort = await blick({
      dringlichkeit: 'SOFORT',
      gruende: 'Jetzt ohne Dach.',
      naechsterBlick: '2026-10-22',
    });
    expect([antwort.status, antwort.body.version]).toEqual([201, 2]);
    expect(await tag()).toEqual([]);
    expect((await stand(id)).offen).toMatchObject({ dringlichkeit: 'SOFORT', gruende: 'Jetzt ohne Dach.' });
  });
});

describe('the end of waiting', () => {
  it('comes with the Aufnahme, and the waiting time counts', async () => {
    const vorher = findEnde(await zahlen(), 'AUFGENOMMEN') as unknown as { anzahl: number };
    const id = await openWartende({ seit: '2026-10-09' });
    await decide(id, { entscheidung: 'AUFGENOMMEN' });
    expect(await stand(id)).toMatchObject({
      moeglich: false,
      offen: null,
      fruehere: [{ seit: '2026-10-09', endeAm: HEUTE, tage: 10, ergebnis: 'AUFGENOMMEN' }],
    });
    expect(findEnde(await zahlen(), 'AUFGENOMMEN')).toMatchObject({ anzahl: vorher.anzahl + 1 });
    const { body } = await rufe(jana, 'GET', '/warteliste');
    expect(body.eintraege.map(({ akteId }: { akteId: string }) => akteId)).not.toContain(id);
  });

  it('comes with a refusal and with the end of the Kurzberatung, not when the Kurzberatung goes on', async () => {
    const nicht = { entscheidung: 'NICHT_AUFGENOMMEN', ablehnungsgrund: 'KAPAZITAET' };
    const verwiesen = await openWartende();
    await decide(verwiesen, { ...nicht, alternativerVerweis: 'MBE der Caritas' });
    expect((await stand(verwiesen)).fruehere).toMatchObject([{ ergebnis: 'VERWIESEN' }]);
    const weiter = await openWartende();
    await decide(weiter, {
      ...nicht,
      alternativerVerweis: 'Später noch einmal',
      kurzberatungGehtWeiter: true,
    });
    expect((await stand(weiter)).offen).toMatchObject(GRUND);
    const beendet = await openWartende();
    const ende = { version: 1, ergebnis: 'ANLIEGEN_GEKLAERT', bemerkung: null };
    expect((await rufe(jana, 'POST', `/kurzberatungen/${beendet}/beendigung`, ende)).status).toBe(201);
    expect((await stand(beendet)).fruehere).toMatchObject([{ ergebnis: 'AKTE_BEENDET' }]);
  });

  it('is chosen when the person waits no longer or goes elsewhere', async () => {
    const id = await openWartende();
    const close = (body: object) =>
      rufe(jana, 'POST', `/akten/${id}/warteliste/ende`, { version: 1, ...body });
    expect((await close({ ergebnis: 'AUFGENOMMEN' })).status).toBe(422);
    expect((await close({ ergebnis: 'ZURUECKGEZOGEN', bemerkung: 'Zieht um.' })).status).toBe(201);
    expect((await close({ ergebnis: 'ZURUECKGEZOGEN' })).body.code).toBe('WARTET_NICHT');
    expect((await set(id)).status).toBe(201);
    expect((await stand(id)).fruehere).toHaveLength(1);
  });
});

describe('the numbers of the Standort', () => {
  it('are rounded, and a waiting time of too few is not told', async () => {
    const eigene = await createFallwelt([modul]);
    const koordination = eigene.welt.konto('KOORDINATION', eigene.welt.kreis);
    const lies = async () => (await eigene.rufe(koordination, 'GET', '/warteliste/zahlen')).body;
    const wartet = async () => {
      const id = await eigene.openKurzberatung();
      const body = { ...GRUND, seit: '2026-10-09' };
      expect((await eigene.rufe(eigene.jana, 'POST', `/akten/${id}/warteliste`, body)).status).toBe(201);
    };
    for (let n = 0; n < 4; n += 1) await wartet();
    expect(await lies()).toMatchObject({ gerundet: true, wartend: 5, wartetage: null });
    await wartet();
    expect(await lies()).toMatchObject({ wartend: 5, wartetage: 10 });
    expect(JSON.stringify(await lies())).not.toMatch(/Rahaf|KB-|Räumung/);
    const fremd = await zahlen(welt.konto('KOORDINATION', welt.traeger));
    expect(fremd.wartend).toBeGreaterThan(0);
    expect((await rufe(welt.konto('MINISTERIUM', null), 'GET', '/warteliste/zahlen')).status).toBe(403);
  });
});
