import pg from 'pg';
import { afterAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { z } from 'zod';
import { countFaellige, runAufraeumen } from '#src/anwendung/aufraeumen.ts';
import { createUuidV7 } from '#src/core/ids.ts';
import { addDays, toPlainDate } from '#src/core/plain-date.ts';
import { toBarriereOrt, toBesondersOrt } from '#src/modules/fall/siegelorte.ts';
import { createFallwelt, ZIEL } from '#src/modules/fall/test-fall.ts';
import { computeLoeschdatum } from '#src/platform/retention/loeschklassen.ts';
import { modul as loeschung } from './index.ts';

const { dienste, rufe, jana, welt, sql, openFall, giveEinwilligung, version } = await createFallwelt(
  [loeschung],
  { eigene: true },
);
const { datenbank, tresor } = dienste;
const laufzeit = { dienste, zugang: { url: datenbank.appUrl } };
const schluessel = new pg.Client({ connectionString: datenbank.schluesselAdminUrl });
await schluessel.connect();
afterAll(async () => await schluessel.end());

const HEUTE = '2026-10-19';
const EIN_JAHR = '2027-10-19';
beforeEach(() => dienste.setStichtag(HEUTE));
const run = async (tag: string) => {
  dienste.setStichtag(tag);
  return (await runAufraeumen(laufzeit)).geloescht['fall.akte.besonders'];
};
const post = async (pfad: string, body: object, methode: 'POST' | 'PUT' = 'POST') => {
  const antwort = await rufe(jana, methode, pfad, body);
  if (antwort.status >= 300) throw new Error(`${pfad}: ${JSON.stringify(antwort.body)}`);
  return antwort.body;
};
const hasSchluessel = async (id: string): Promise<boolean> =>
  (
    await schluessel.query(
      `SELECT 1 FROM schluessel.datenschluessel WHERE subjekt_id = $1 AND loeschklasse = 'besonders'`,
      [id],
    )
  ).rowCount === 1;
type Bereich = { bereich: string; siegel: Buffer | null; assessmentId: string };
const listBereiche = (id: string) =>
  sql<Bereich>(
    `SELECT bereich, besonders AS siegel, assessment_id AS "assessmentId" FROM fall.assessment_bereich WHERE akte_id = $1 ORDER BY 1`,
    [id],
  );
const listVolle = async (id: string): Promise<string[]> =>
  (await listBereiche(id)).flatMap(({ bereich, siegel }) => (siegel === null ? [] : [bereich]));

/** A Fall with special categories in two Lebensbereiche. */
async function openBesonderen(): Promise<{ id: string; assessmentId: string }> {
  const id = await openFall();
  await giveEinwilligung(id, 'BESONDERE_KATEGORIEN', ['GESUNDHEIT', 'WOHNEN']);
  const { id: assessmentId } = await post(`/akten/${id}/assessments`, {});
  for (const bereich of ['GESUNDHEIT', 'WOHNEN']) {
    const angabe = { version: 0, erhebung: 'ERHOBEN', bedarf: 2, besonders: 'Vertraulich' };
    await post(`/akten/${id}/assessments/${assessmentId}/bereiche/${bereich}`, angabe, 'PUT');
  }
  return { id, assessmentId };
}
const closeFall = async (id: string) =>
  await post(`/akten/${id}/abschluss`, { version: await version(id), grund: 'WEGZUG', ziele: [] });
async function addPerson(id: string): Promise<string> {
  const [zeile] = await sql<{ id: string }>(
    'SELECT person_id AS id FROM fall.akte_beteiligte WHERE akte_id = $1',
    [id],
  );
  const personId = zeile?.id ?? '';
  const siegel = await tresor.seal(toBarriereOrt(welt.stadt.id, id, personId), 'Rollstuhl');
  await sql(
    'INSERT INTO fall.beteiligte_besonders (mandant_id, akte_id, person_id, besonders) VALUES ($1, $2, $3, $4)',
    [welt.stadt.id, id, personId, siegel],
  );
  return personId;
}
async function addDatei(id: string, klasse: 'inhalt' | 'besonders'): Promise<void> {
  const dateiId = createUuidV7();
  await sql(
    `INSERT INTO technik.datei (mandant_id, id, akte_id, klasse, art, groesse, stuecke, name_siegel, virenpruefung)
     VALUES ($1, $2, $3, $4, 'PDF', 1, 1, '\\x00', 'KEINE')`,
    [welt.stadt.id, dateiId, id, klasse],
  );
}
const listDateien = async (id: string): Promise<string[]> =>
  (await sql<{ klasse: string }>('SELECT klasse FROM technik.datei WHERE akte_id = $1 ORDER BY 1', [id])).map(
    ({ klasse }) => klasse,
  );

describe('LK-04 after the end of a Fall', () => {
  it('empties special categories after twelve months with their key; all else stays until LK-03', async () => {
    const { id, assessmentId } = await openBesonderen();
    const personId = await addPerson(id);
    await addDatei(id, 'besonders');
    await addDatei(id, 'inhalt');
    const [vorher] = await listBereiche(id);
    await closeFall(id);
    expect(computeLoeschdatum('LK-04', toPlainDate(HEUTE))).toBe(EIN_JAHR);
    expect(await run('2027-10-18')).toBe(0);
    expect(await listVolle(id)).toEqual(['GESUNDHEIT', 'WOHNEN']);

    // The rehearsal counts and changes nothing.
    dienste.setStichtag(EIN_JAHR);
    expect(await countFaellige(laufzeit)).toMatchObject({
      'fall.akte.besonders': 1,
      'fall.akte.besonders (angehalten)': 0,
      'fall.akte': 0,
    });
    expect([await listVolle(id), await hasSchluessel(id)]).toEqual([['GESUNDHEIT', 'WOHNEN'], true]);

    expect(await run(EIN_JAHR)).toBe(1);
    expect([await listVolle(id), await hasSchluessel(id), await listDateien(id)]).toEqual([
      [],
      false,
      ['inhalt'],
    ]);
    expect(
      await sql('SELECT 1 FROM fall.beteiligte_besonders WHERE akte_id = $1 AND besonders IS NOT NULL', [id]),
    ).toEqual([]);
    // What an old backup of the data still holds cannot be opened again.
    const ort = toBesondersOrt(welt.stadt.id, id, assessmentId, 'GESUNDHEIT');
    await expect(tresor.open(ort, vorher?.siegel ?? Buffer.alloc(0), z.unknown())).rejects.toMatchObject({
      art: 'VERNICHTET',
    });
    const akte = await rufe(jana, 'GET', `/akten/${id}`);
    expect(akte.status).toBe(200);
    expect(akte.body.assessments[0].bereiche).toHaveLength(2);
    expect(akte.body.personen[0].personId).toBe(personId);
    const zeitleiste = (await rufe(jana, 'GET', `/akten/${id}/zeitleiste`)).body.eintraege;
    expect(zeitleiste[0]).toMatchObject({
      art: 'BESONDERES_GELOESCHT',
      autor: 'dem nächtlichen Löschlauf',
      codes: { klasse: 'LK-04', ganz: true },
    });
    expect(await run('2027-10-20')).toBe(0);
  });

  it('leaves a protocol of class, kind and count, and nobody', async () => {
    expect(
      await sql(
        `SELECT lauf_am::text, klasse, gegenstand, anzahl FROM protokoll.loeschlauf WHERE mandant_id = $1`,
        [welt.stadt.id],
      ),
    ).toEqual([{ lauf_am: EIN_JAHR, klasse: 'LK-04', gegenstand: 'BESONDERES', anzahl: 1 }]);
    expect(
      await sql(
        `SELECT anzahl, objekt_id, mandant_id FROM protokoll.eintrag WHERE art = 'LOESCHUNG' AND objektart = 'fall.akte.besonders'`,
      ),
    ).toEqual([{ anzahl: 1, objekt_id: null, mandant_id: welt.stadt.id }]);
  });

  it('is begun again when the key cannot be destroyed', async () => {
    const { id } = await openBesonderen();
    await closeFall(id);
    const destroy = vi.spyOn(tresor, 'destroy').mockRejectedValue(new Error('key database away'));
    await expect(run(EIN_JAHR)).rejects.toThrow('key database away');
    destroy.mockRestore();
    expect([await listVolle(id), await hasSchluessel(id)]).toEqual([['GESUNDHEIT', 'WOHNEN'], true]);
    expect(await run(EIN_JAHR)).toBe(1);
    expect([await listVolle(id), await hasSchluessel(id)]).toEqual([[], false]);
  });
});

describe('LK-04 in a running Fall', () => {
  const addZiel = async (id: string, bereich: string): Promise<string> =>
    (await post(`/akten/${id}/ziele`, { ...ZIEL, bereich })).id;
  const endZiel = (id: string, am: string) =>
    sql(`UPDATE fall.ziel SET stand = 'ERREICHT', stand_seit = $2 WHERE id = $1`, [id, am]);

  it('takes a Lebensbereich twelve months after its last Ziel ended, and keeps the key of the others', async () => {
    const { id } = await openBesonderen();
    const [erstes, zweites] = [await addZiel(id, 'GESUNDHEIT'), await addZiel(id, 'GESUNDHEIT')];
    await endZiel(erstes, '2026-11-01');
    expect(await run('2027-11-01')).toBe(0);
    await endZiel(zweites, '2026-12-01');
    expect(await run('2027-11-30')).toBe(0);
    expect(await run('2027-12-01')).toBe(1);
    expect([await listVolle(id), await hasSchluessel(id)]).toEqual([['WOHNEN'], true]);
    const zeitleiste = (await rufe(jana, 'GET', `/akten/${id}/zeitleiste`)).body.eintraege;
    expect(zeitleiste[0]).toMatchObject({ codes: { klasse: 'LK-04', ganz: false } });
  });

  it('keeps what an Assessment recorded after the Ziel had ended', async () => {
    const { id } = await openBesonderen();
    await endZiel(await addZiel(id, 'GESUNDHEIT'), '2026-10-01');
    expect(await run('2028-01-01')).toBe(0);
    expect(await listVolle(id)).toEqual(['GESUNDHEIT', 'WOHNEN']);
  });
});

describe('seen beforehand and held', () => {
  const dsb = welt.konto('DSB', welt.stadt);
  const eigene = async (id: string) =>
    (await rufe(jana, 'GET', '/loeschung/eigene')).body.akten.filter(
      (akte: { akteId: string; klasse: string }) => akte.akteId === id && akte.klasse === 'LK-04',
    );

  it('thirty days ahead by who works with it and by the DSB, by nobody else; a Sperre holds it', async () => {
    const { id } = await openBesonderen();
    await closeFall(id);
    dienste.setStichtag('2027-09-18');
    expect(await eigene(id)).toEqual([]);
    dienste.setStichtag('2027-09-19');
    expect(await eigene(id)).toMatchObject([{ loeschenAb: EIN_JAHR, klasse: 'LK-04', hindernis: null }]);
    const orhan = welt.konto('CASE_MANAGEMENT', welt.stadt);
    expect((await rufe(orhan, 'GET', '/loeschung/eigene')).body.akten).toEqual([]);
    const [nummer] = await sql<{ nummer: string }>('SELECT nummer FROM fall.akte WHERE id = $1', [id]);
    const zeile = { nummer: nummer?.nummer, klasse: 'LK-04', loeschenAb: EIN_JAHR };
    expect((await rufe(dsb, 'GET', '/loeschung')).body.akten).toMatchObject([zeile]);
    expect((await rufe(welt.konto('DSB', welt.kreis), 'GET', '/loeschung')).body.akten).toEqual([]);

    const sperre = { grund: 'RECHTSANSPRUECHE', begruendung: 'Klage', bis: '2027-12-31' };
    await post(`/akten/${id}/loeschsperren`, sperre);
    expect(await eigene(id)).toMatchObject([{ hindernis: 'SPERRE', gesperrtBis: '2027-12-31' }]);
    dienste.setStichtag(EIN_JAHR);
    expect(await countFaellige(laufzeit)).toMatchObject({
      'fall.akte.besonders': 0,
      'fall.akte.besonders (angehalten)': 1,
    });
    expect(await run('2027-12-31')).toBe(0);
    expect(await run('2028-01-01')).toBe(1);
  });

  it('a running Fall can be held for it, although it has no day of its own', async () => {
    const { id } = await openBesonderen();
    const sperre = { grund: 'RICHTIGKEIT_BESTRITTEN', begruendung: 'Befund ist streitig', bis: '2028-01-31' };
    const pfad = `/akten/${id}/loeschsperren`;
    expect((await rufe(jana, 'POST', pfad, { ...sperre, bis: HEUTE })).body.code).toBe('OHNE_LOESCHTAG');
    const { id: zielId } = await post(`/akten/${id}/ziele`, { ...ZIEL, bereich: 'WOHNEN' });
    await sql(`UPDATE fall.ziel SET stand = 'AUFGEGEBEN' WHERE id = $1`, [zielId]);
    dienste.setStichtag(addDays(toPlainDate(EIN_JAHR), -7));
    await post(pfad, sperre);
    expect(await run('2028-01-31')).toBe(0);
    expect(await run('2028-02-01')).toBe(1);
    expect(await listVolle(id)).toEqual(['GESUNDHEIT']);
  });

  it('more than a hundred wait for a release', async () => {
    await sql(
      `WITH a AS (INSERT INTO fall.akte (mandant_id, id, nummer, art, zustand, zustand_seit, begonnen_am, abgeschlossen_am, angelegt_von)
         SELECT $1, gen_random_uuid(), 'CM-2020-' || n, 'FALL', 'NACHSORGE', '2025-01-01', '2025-01-01', '2025-01-01', $2
           FROM generate_series(1, 101) n RETURNING mandant_id, id),
       s AS (INSERT INTO fall.assessment (mandant_id, id, akte_id, art, datum)
         SELECT mandant_id, gen_random_uuid(), id, 'ERSTES', '2025-01-01' FROM a RETURNING mandant_id, id, akte_id)
       INSERT INTO fall.assessment_bereich (mandant_id, assessment_id, akte_id, bereich, erhebung, bedarf, besonders)
         SELECT mandant_id, id, akte_id, 'GESUNDHEIT', 'ERHOBEN', 1, '\\x00' FROM s`,
      [welt.stadt.id, jana.kontoId],
    );
    expect(await run(HEUTE)).toBe(0);
    const { body } = await rufe(dsb, 'GET', '/loeschung');
    expect(body.freigabe.wartend).toBe(101);
    expect((await rufe(dsb, 'POST', '/loeschung/freigaben', { anzahl: 101 })).status).toBe(201);
    expect(await run(HEUTE)).toBe(101);
  });
});
