import { describe, expect, it } from 'vitest';
import { createFallwelt } from '#src/modules/fall/test-fall.ts';
import { modul } from './index.ts';

const { welt, jana, rufe, sql } = await createFallwelt([modul]);
const kollege = welt.konto('CASE_MANAGEMENT', welt.stadt);
const koordination = welt.konto('KOORDINATION', welt.kreis);
const BRIEF = {
  art: 'BRIEFAKTION',
  am: '2026-10-12',
  ort: 'Anschreiben zum Chancen-Aufenthaltsrecht',
  themen: ['AUFENTHALT'],
  sprachen: ['ar', 'uk'],
  erreicht: 900,
  gekommen: 61,
  kurzberatungen: 13,
};
const add = async (body: object = {}, actor = jana) =>
  rufe(actor, 'POST', '/sammeleintraege', { ...BRIEF, ...body });
const list = async (actor = jana, quartal = '2026-Q4') =>
  (await rufe(actor, 'GET', `/sammeleintraege?quartal=${quartal}`)).body.eintraege as { id: string }[];
const zahlen = async (actor = jana, quartal = '2026-Q4') =>
  (await rufe(actor, 'GET', `/sammeleintraege/zahlen?quartal=${quartal}`)).body as {
    gerundet: boolean;
    arten: { code: string; anzahl: number }[];
  };
const findArt = async (code: string, actor = jana, quartal = '2026-Q4') =>
  (await zahlen(actor, quartal)).arten.find((art) => art.code === code);

describe('a collective entry', () => {
  it('holds numbers without persons, for the whole Stelle and nobody else', async () => {
    const antwort = await add();
    expect(antwort.status).toBe(201);
    expect(await list(kollege)).toEqual([{ id: antwort.body.id, ...BRIEF, berichtigt: false }]);
    expect(await list(welt.konto('CASE_MANAGEMENT', welt.traeger))).toEqual([]);
    expect((await rufe(koordination, 'GET', '/sammeleintraege')).status).toBe(403);
    expect((await rufe(welt.konto('TEAMLEITUNG', welt.stadt), 'GET', '/sammeleintraege')).status).toBe(403);
    // Counted for itself: nothing of it in the counts of contacts and Fälle.
    expect(await sql('SELECT 1 FROM bericht.zaehlsatz WHERE mandant_id = $1', [welt.stadt.id])).toEqual([]);
  });

  it('refuses persons, numbers that do not fit, and tomorrow', async () => {
    expect((await add({ ort: 'Hausbesuch bei Frau Zidan' })).body.errors).toMatchObject([
      { pointer: '/ort' },
    ]);
    expect((await add({ ort: 'x'.repeat(81) })).status).toBe(422);
    expect((await add({ erreicht: null, gekommen: null })).status).toBe(422);
    expect((await add({ kurzberatungen: 62 })).status).toBe(422);
    expect((await add({ gekommen: -1 })).status).toBe(422);
    expect((await add({ am: '2026-10-20' })).body.code).toBe('DATUM_IN_ZUKUNFT');
    expect((await add({ am: '1901-10-19' })).body.code).toBe('TAG_ZU_ALT');
  });

  it('is corrected by a new one in its place, once; taken back it counts no more', async () => {
    const { body } = await add({ art: 'SPRECHSTUNDE', am: '2026-07-06', gekommen: 20, kurzberatungen: 4 });
    const neu = { ...BRIEF, art: 'SPRECHSTUNDE', am: '2026-07-06', gekommen: 22, kurzberatungen: 5 };
    const antwort = await rufe(kollege, 'PUT', `/sammeleintraege/${body.id}`, neu);
    expect(antwort.status).toBe(200);
    expect((await rufe(jana, 'PUT', `/sammeleintraege/${body.id}`, neu)).status).toBe(409);
    expect(await list(jana, '2026-Q3')).toMatchObject([
      { id: antwort.body.id, gekommen: 22, berichtigt: true },
    ]);
    expect(await findArt('SPRECHSTUNDE', jana, '2026-Q3')).toMatchObject({ anzahl: 1, kurzberatungen: 5 });
    expect(await sql('SELECT 1 FROM fall.sammeleintrag WHERE id = $1', [body.id])).toHaveLength(1);
    const fremd = welt.konto('CASE_MANAGEMENT', welt.traeger);
    expect((await rufe(fremd, 'POST', `/sammeleintraege/${antwort.body.id}/ruecknahme`)).status).toBe(404);
    expect((await rufe(jana, 'POST', `/sammeleintraege/${antwort.body.id}/ruecknahme`)).status).toBe(201);
    expect((await rufe(jana, 'POST', `/sammeleintraege/${antwort.body.id}/ruecknahme`)).status).toBe(409);
    expect(await list(jana, '2026-Q3')).toEqual([]);
    expect(await findArt('SPRECHSTUNDE', jana, '2026-Q3')).toMatchObject({ anzahl: 0 });
  });

  it('goes to the Standort as rounded numbers per quarter', async () => {
    expect(
      (await add({ art: 'GRUPPENVERANSTALTUNG', am: '2026-05-04', gekommen: 23, erreicht: null })).status,
    ).toBe(201);
    expect(await zahlen(koordination, '2026-Q2')).toMatchObject({ gerundet: true });
    expect(await findArt('GRUPPENVERANSTALTUNG', koordination, '2026-Q2')).toEqual({
      code: 'GRUPPENVERANSTALTUNG',
      anzahl: 1,
      erreicht: 0,
      gekommen: 25,
      kurzberatungen: 15,
    });
    const teamleitung = welt.konto('TEAMLEITUNG', welt.stadt);
    expect(await findArt('GRUPPENVERANSTALTUNG', teamleitung, '2026-Q2')).toMatchObject({ gekommen: 23 });
    expect(
      await findArt('GRUPPENVERANSTALTUNG', welt.konto('TEAMLEITUNG', welt.traeger), '2026-Q2'),
    ).toMatchObject({
      anzahl: 0,
    });
    expect(await findArt('GRUPPENVERANSTALTUNG', koordination, '2026-Q1')).toMatchObject({ anzahl: 0 });
  });
});
