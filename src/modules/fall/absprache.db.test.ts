import { describe, expect, it } from 'vitest';
import type { KontoActor } from '#src/core/contract/actor.ts';
import { createUuidV7 } from '#src/core/ids.ts';
import { createFallwelt } from './test-fall.ts';

const { dienste, welt, jana, rufe, sql, openFall, openKurzberatung } = await createFallwelt();
const HEUTE = '2026-10-19';
const leitung = welt.konto('TEAMLEITUNG', welt.stadt);

async function createKonto(actor: KontoActor, name: string): Promise<KontoActor> {
  await sql('INSERT INTO benutzer.konto (id, kennung, name) VALUES ($1, $2, $3)', [
    actor.kontoId,
    `k-${actor.kontoId.slice(-12)}`,
    name,
  ]);
  await sql(
    `INSERT INTO benutzer.mitgliedschaft (id, konto_id, rolle, mandant_id, standort_id, gueltig_von)
     VALUES ($1, $2, 'CASE_MANAGEMENT', $3, $4, '2020-01-01')`,
    [createUuidV7(), actor.kontoId, actor.mandantId, actor.standortId],
  );
  return actor;
}
await createKonto(jana, 'Jana');

type Absprache = { kontoId: string; von: string; bis: string; akteIds: string[] | null };
async function agree(body: Absprache): Promise<string> {
  const antwort = await rufe(jana, 'POST', '/vertretungsabsprachen', body);
  if (antwort.status !== 201) throw new Error(JSON.stringify(antwort.body));
  return antwort.body.id;
}
const activate = (id: string, body: object, wer = leitung) =>
  rufe(wer, 'POST', `/team/vertretungen/${id}/aktivierung`, body);

describe('a Vertretung agreed beforehand', () => {
  it('opens nothing until the Teamleitung activates it, then from the first to the last day', async () => {
    const orhan = await createKonto(welt.konto('CASE_MANAGEMENT', welt.stadt), 'Orhan');
    const [eine, andere] = [await openFall(), await openFall()];
    const id = await agree({ kontoId: orhan.kontoId, von: HEUTE, bis: '2026-12-31', akteIds: [eine] });
    const status = async (akteId: string, tag = HEUTE): Promise<number> => {
      dienste.setStichtag(tag);
      const antwort = await rufe(orhan, 'GET', `/akten/${akteId}`);
      dienste.setStichtag(HEUTE);
      return antwort.status;
    };
    expect(await status(eine)).toBe(404);

    // The Teamleitung sees who, when and how many; no number of a person, no content.
    const { body: liste } = await rufe(leitung, 'GET', '/team/vertretungen');
    const zeile = liste.eintraege.find((eintrag: { id: string }) => eintrag.id === id);
    expect(zeile).toMatchObject({
      name: 'Jana',
      vertretung: 'Orhan',
      alleAkten: false,
      akten: 1,
      aktiv: null,
    });
    expect(JSON.stringify(liste)).not.toContain('Rahaf');

    const zeit = { von: HEUTE, bis: '2026-10-30', grund: 'ABWESENHEIT' };
    const aktiviert = await activate(id, zeit);
    expect([aktiviert.status, aktiviert.body.akten]).toEqual([201, 1]);
    expect([await status(eine), await status(eine, '2026-10-30'), await status(eine, '2026-10-31')]).toEqual([
      200, 200, 404,
    ]);
    expect(await status(andere)).toBe(404);
    expect((await activate(id, zeit)).body.code).toBe('SCHON_AKTIV');
    expect((await rufe(leitung, 'GET', `/akten/${eine}`)).status).toBe(403);
    const log = await sql(
      `SELECT DISTINCT grund FROM protokoll.eintrag WHERE konto_id = $1 AND objekt_id = $2 AND ergebnis = 'OK'`,
      [orhan.kontoId, eine],
    );
    expect(log).toEqual([{ grund: 'VERTRETUNG' }]);
    const { body: zeitleiste } = await rufe(jana, 'GET', `/akten/${eine}/zeitleiste`);
    expect(zeitleiste.eintraege[0]).toMatchObject({ art: 'VERTRETUNG_ERTEILT', an: 'Orhan', codes: zeit });

    expect((await rufe(leitung, 'POST', `/team/vertretungen/${id}/ende`)).status).toBe(201);
    expect(await status(eine)).toBe(404);
    expect((await rufe(leitung, 'POST', `/team/vertretungen/${id}/ende`)).body.code).toBe('NICHT_AKTIV');
    // The agreement stands: it can be activated again.
    expect((await activate(id, zeit)).status).toBe(201);
  });

  it('for all Akten covers those of the day of the activation', async () => {
    const eigene = await createFallwelt();
    const ida = eigene.welt.konto('CASE_MANAGEMENT', eigene.welt.stadt);
    for (const actor of [eigene.jana, ida]) await createKonto(actor, 'Ida');
    const { body } = await eigene.rufe(eigene.jana, 'POST', '/vertretungsabsprachen', {
      kontoId: ida.kontoId,
      von: HEUTE,
      bis: '2027-10-19',
      akteIds: null,
    });
    const akten: string[] = [];
    for (let n = 0; n < 3; n += 1) akten.push(await eigene.openKurzberatung());
    const antwort = await eigene.rufe(
      eigene.welt.konto('TEAMLEITUNG', eigene.welt.stadt),
      'POST',
      `/team/vertretungen/${body.id}/aktivierung`,
      { von: HEUTE, bis: '2026-10-30', grund: 'URLAUB' },
    );
    expect(antwort.body.akten).toBe(3);
    expect((await eigene.rufe(ida, 'GET', '/akten')).body.gesamt).toBe(3);
    // One is closed meanwhile: the access to it ends with the others.
    await eigene.rufe(ida, 'POST', `/kurzberatungen/${akten[0]}/beendigung`, {
      version: await eigene.version(akten[0] ?? ''),
      ergebnis: 'ANLIEGEN_GEKLAERT',
    });
    eigene.dienste.setStichtag('2026-10-20');
    expect((await eigene.rufe(eigene.jana, 'POST', `/vertretungsabsprachen/${body.id}/ende`)).status).toBe(
      201,
    );
    expect((await eigene.rufe(ida, 'GET', '/akten')).body.gesamt).toBe(0);
    eigene.dienste.setStichtag(HEUTE);
  });

  it('is refused outside its time, for foreign Akten, for others than the own Case Management', async () => {
    const orhan = await createKonto(welt.konto('CASE_MANAGEMENT', welt.stadt), 'Orhan');
    const fremd = await createKonto(welt.konto('CASE_MANAGEMENT', welt.traeger), 'Fremd');
    const akteId = await openFall();
    const gut = { kontoId: orhan.kontoId, von: HEUTE, bis: '2026-10-30', akteIds: null };
    const codes = async (angabe: object): Promise<string> =>
      (await rufe(jana, 'POST', '/vertretungsabsprachen', { ...gut, ...angabe })).body.code;
    expect(await codes({ bis: '2027-10-21' })).toBe('ZEITRAUM_UNGUELTIG');
    // One sentence each, for what is wrong.
    const rat = async (angabe: object): Promise<string> =>
      (await rufe(jana, 'POST', '/vertretungsabsprachen', { ...gut, ...angabe })).body.errors[0].detail;
    expect(await rat({ bis: '2027-10-21' })).toBe('Wählen Sie höchstens ein Jahr.');
    expect(await rat({ bis: '2026-10-18' })).toBe('Der letzte Tag liegt vor dem ersten.');
    expect(await rat({ von: '1901-01-01', bis: '1901-01-02' })).toMatch(/^Der letzte Tag ist schon vorbei\./);
    expect(await codes({ kontoId: fremd.kontoId })).toBe('PERSON_UNGEEIGNET');
    expect(await codes({ kontoId: jana.kontoId })).toBe('PERSON_UNGEEIGNET');
    expect(await codes({ akteIds: [akteId, createUuidV7()] })).toBe('AKTE_NICHT_EIGEN');
    const von = await rufe(orhan, 'POST', '/vertretungsabsprachen', {
      ...gut,
      kontoId: jana.kontoId,
      akteIds: [akteId],
    });
    expect(von.body.code).toBe('AKTE_NICHT_EIGEN');

    const id = await agree(gut);
    const zeit = { von: HEUTE, bis: '2026-10-31', grund: 'URLAUB' };
    const spaeter = (await activate(id, zeit)).body;
    expect([spaeter.code, spaeter.errors[0].detail]).toEqual([
      'ZEITRAUM_UNGUELTIG',
      'Wählen Sie Tage innerhalb der Absprache.',
    ]);
    const andere = welt.konto('TEAMLEITUNG', welt.traeger);
    expect((await activate(id, { ...zeit, bis: '2026-10-30' }, andere)).status).toBe(404);
    expect((await rufe(orhan, 'POST', `/vertretungsabsprachen/${id}/ende`)).body.code).toBe(
      'NICHT_BERECHTIGT',
    );
    expect((await rufe(fremd, 'POST', `/vertretungsabsprachen/${id}/ende`)).status).toBe(404);
    expect((await rufe(fremd, 'GET', '/vertretungsabsprachen')).body.eintraege).toEqual([]);
    expect((await rufe(orhan, 'GET', '/vertretungsabsprachen')).body.eintraege).toHaveLength(1);
  });

  it('ends with who was to be represented: gone without open Akten, nobody deputises', async () => {
    const wer = welt.konto('CASE_MANAGEMENT', welt.stadt);
    await createKonto(wer, 'Geht');
    const orhan = await createKonto(welt.konto('CASE_MANAGEMENT', welt.stadt), 'Bleibt');
    const body = { kontoId: orhan.kontoId, von: HEUTE, bis: '2026-12-31', akteIds: null };
    const { id } = (await rufe(wer, 'POST', '/vertretungsabsprachen', body)).body;
    const sieht = async (actor: KontoActor, pfad: string): Promise<boolean> =>
      (await rufe(actor, 'GET', pfad)).body.eintraege.some((zeile: { id: string }) => zeile.id === id);
    const ueberall = async () =>
      Promise.all([sieht(leitung, '/team/vertretungen'), sieht(orhan, '/vertretungsabsprachen')]);
    expect(await ueberall()).toEqual([true, true]);
    const akteId = await openKurzberatung(wer);
    await sql(`UPDATE benutzer.mitgliedschaft SET gueltig_bis = '2026-10-18' WHERE konto_id = $1`, [
      wer.kontoId,
    ]);
    // Nobody would look after what is open.
    expect(await ueberall()).toEqual([true, true]);
    await sql(`UPDATE fall.akte_zugriff SET konto_id = $2 WHERE akte_id = $1`, [akteId, orhan.kontoId]);
    expect(await ueberall()).toEqual([false, false]);
  });
});
