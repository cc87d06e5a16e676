import { describe, expect, it } from 'vitest';
import { createFallwelt } from '#src/modules/fall/test-fall.ts';
import { TEXT_VERSION } from '#src/modules/einwilligung/index.ts';
import { modul as netzwerk } from './index.ts';
import { modul as verweis } from '#src/modules/verweis/index.ts';

const { rufe, jana, welt, sql, openFall, openKurzberatung, version } = await createFallwelt([
  netzwerk,
  verweis,
]);

const JOBCENTER = {
  art: 'JOBCENTER',
  name: 'Jobcenter Lennetal',
  ansprechperson: 'Frau Ohlig',
  aufgabe: 'Leistungen nach SGB II, Maßnahme zur Eingliederung',
  kontakt: '02371 000',
  seit: '2026-09-01',
};
const netz = async (id: string) => (await rufe(jana, 'GET', `/akten/${id}/netzwerk`)).body;
const add = async (id: string, helfer: object = JOBCENTER): Promise<string> => {
  const antwort = await rufe(jana, 'POST', `/akten/${id}/netzwerk`, helfer);
  expect(antwort.status).toBe(201);
  return antwort.body.id;
};

async function giveSchweigepflicht(akteId: string, name: string) {
  const { body } = await rufe(jana, 'GET', `/akten/${akteId}`);
  const antwort = await rufe(jana, 'POST', `/akten/${akteId}/einwilligungen`, {
    personId: body.personen[0].personId,
    zweck: 'SCHWEIGEPFLICHT',
    entscheidung: 'ERTEILT',
    empfaenger: { art: 'JOBCENTER', name },
    form: 'SCHRIFTLICH',
    textVersion: TEXT_VERSION,
    textSprache: 'de',
  });
  expect(antwort.status).toBe(201);
  return antwort.body.id as string;
}

describe('CM-08: Netzwerk of all helpers', () => {
  it('keeps task, period and contact, sealed as a whole', async () => {
    const id = await openFall();
    await add(id);
    await add(id, { art: 'FAMILIE', name: 'Tante Amira', aufgabe: 'Holt das Kind ab.' });
    expect(await netz(id)).toMatchObject({
      helfende: [
        { ...JOBCENTER, gruppe: 'STELLEN', bis: null, aktiv: true, verweise: [] },
        { art: 'FAMILIE', name: 'Tante Amira', gruppe: 'FAMILIE', seit: null, kontakt: null },
      ],
      vorschlaege: [],
    });
    const zeilen = await sql<{ text: string }>(
      `SELECT row_to_json(n)::text || encode(siegel, 'escape') AS text FROM fall.netzwerk_helfer n WHERE akte_id = $1`,
      [id],
    );
    expect(zeilen).toHaveLength(2);
    for (const { text } of zeilen) expect(text).not.toMatch(/Lennetal|Amira|FAMILIE|JOBCENTER|2026-09-01/);
  });

  it('shows whether a Schweigepflichtentbindung names it, and stops at once with the withdrawal', async () => {
    const id = await openFall();
    await add(id);
    expect((await netz(id)).helfende[0].einwilligung).toEqual({ lage: 'KEINE', id: null, gueltigBis: null });
    const einwilligung = await giveSchweigepflicht(id, 'jobcenter lennetal');
    expect((await netz(id)).helfende[0].einwilligung).toMatchObject({ lage: 'GUELTIG', id: einwilligung });
    const widerruf = await rufe(jana, 'POST', `/einwilligungen/${einwilligung}/widerruf`, { version: 1 });
    expect(widerruf.status).toBeLessThan(300);
    expect((await netz(id)).helfende[0].einwilligung.lage).toBe('NICHT_MEHR');
  });

  it('suggests who is named in a consent or an open Verweis, and only until it is there', async () => {
    const id = await openFall();
    await giveSchweigepflicht(id, 'Jobcenter Lennetal');
    const antwort = await rufe(jana, 'POST', `/akten/${id}/verweise`, {
      empfaenger: { art: 'SPRACHKURSTRAEGER', name: 'VHS Lennetal' },
      form: 'VERWEIS',
      anliegen: 'Kurs B1',
      angaben: [],
      frist: '2026-11-02',
    });
    expect(antwort.status).toBe(201);
    expect((await netz(id)).vorschlaege).toEqual([
      { art: 'JOBCENTER', name: 'Jobcenter Lennetal', herkunft: 'EINWILLIGUNG' },
      { art: 'SPRACHKURSTRAEGER', name: 'VHS Lennetal', herkunft: 'VERWEIS' },
    ]);
    await add(id);
    await add(id, { art: 'SPRACHKURSTRAEGER', name: 'VHS  lennetal', aufgabe: 'Sprachkurs' });
    const { vorschlaege, helfende } = await netz(id);
    expect(vorschlaege).toEqual([]);
    expect(helfende[1].verweise).toMatchObject([{ zustand: 'VORGESCHLAGEN', frist: '2026-11-02' }]);
  });

  it('changes and ends an entry, and keeps what stood before in the Chronik', async () => {
    const id = await openFall();
    const helferId = await add(id);
    const pfad = `/akten/${id}/netzwerk/${helferId}`;
    const neu = { ...JOBCENTER, aufgabe: 'Nur noch Leistungen' };
    expect((await rufe(jana, 'PUT', pfad, { ...neu, version: 1 })).status).toBe(200);
    const konflikt = await rufe(jana, 'PUT', pfad, { ...JOBCENTER, version: 1 });
    expect([konflikt.status, konflikt.body.zustand.aufgabe]).toEqual([409, 'Nur noch Leistungen']);
    const frueh = await rufe(jana, 'POST', `${pfad}/ende`, { version: 2, bis: '2026-08-31' });
    expect(frueh.body.errors).toMatchObject([{ pointer: '/bis', code: 'ENDE_VOR_BEGINN' }]);
    expect((await rufe(jana, 'POST', `${pfad}/ende`, { version: 2, bis: '2026-10-18' })).status).toBe(201);
    expect((await netz(id)).helfende).toMatchObject([{ bis: '2026-10-18', aktiv: false }]);
    const { body } = await rufe(jana, 'GET', `/akten/${id}/zeitleiste`);
    expect(body.eintraege.slice(0, 3)).toMatchObject([
      { art: 'NETZWERK_BEENDET', codes: { letzterTag: '2026-10-18' }, inhalt: { name: JOBCENTER.name } },
      {
        art: 'NETZWERK_GEAENDERT',
        codes: { felder: ['aufgabe'] },
        inhalt: { vorher: { aufgabe: JOBCENTER.aufgabe } },
      },
      { art: 'NETZWERK_AUFGENOMMEN', inhalt: { aufgabe: JOBCENTER.aufgabe } },
    ]);
  });

  it('refuses a begin in the future, an anonymous Kurzberatung and a closed Akte', async () => {
    const id = await openFall();
    const morgen = await rufe(jana, 'POST', `/akten/${id}/netzwerk`, { ...JOBCENTER, seit: '2026-10-20' });
    expect(morgen.body.errors).toMatchObject([{ pointer: '/seit', code: 'DATUM_IN_ZUKUNFT' }]);
    const anonym = await openKurzberatung(jana, { person: undefined });
    expect((await rufe(jana, 'POST', `/akten/${anonym}/netzwerk`, JOBCENTER)).body.code).toBe('PERSON_FEHLT');
    await rufe(jana, 'POST', `/akten/${id}/abschluss`, { version: await version(id), grund: 'WEGZUG' });
    expect((await rufe(jana, 'POST', `/akten/${id}/netzwerk`, JOBCENTER)).body.code).toBe('AKTE_GESCHLOSSEN');
    expect((await rufe(jana, 'GET', `/akten/${id}/netzwerk`)).status).toBe(200);
  });

  it('is not there for anybody else, and an entry belongs to its Akte', async () => {
    const id = await openFall();
    const anderer = await openFall();
    const helferId = await add(id);
    for (const wer of [
      welt.konto('CASE_MANAGEMENT', welt.stadt),
      welt.konto('CASE_MANAGEMENT', welt.traeger),
    ]) {
      expect((await rufe(wer, 'GET', `/akten/${id}/netzwerk`)).status).toBe(404);
    }
    const fremd = await rufe(jana, 'PUT', `/akten/${anderer}/netzwerk/${helferId}`, {
      ...JOBCENTER,
      version: 1,
    });
    expect(fremd.status).toBe(404);
  });
});
