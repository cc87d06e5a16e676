import { beforeAll, describe, expect, it } from 'vitest';
import type { KontoActor } from '#src/core/contract/actor.ts';
import { createFallwelt } from '#src/modules/fall/test-fall.ts';
import { createToken } from '#src/platform/auth/sitzungstoken.ts';
import { modul as kalender } from './index.ts';

const { rufe, jana, welt, sql, dienste, openFall, version } = await createFallwelt([kalender]);

const insertKonto = async (actor: KontoActor): Promise<void> => {
  await sql(`INSERT INTO benutzer.konto (id, kennung, name) VALUES ($1, $2, 'Jana Beispiel')`, [
    actor.kontoId,
    `k-${actor.kontoId}`,
  ]);
  await sql(
    `INSERT INTO benutzer.mitgliedschaft (id, konto_id, mandant_id, standort_id, rolle, gueltig_von)
     VALUES ($1, $2, $3, $4, 'CASE_MANAGEMENT', '2026-01-01')`,
    [actor.mitgliedschaftId, actor.kontoId, actor.mandantId, actor.standortId],
  );
};
const setTermin = async (id: string, datum: string, art = 'TERMIN') => {
  const termin = art === 'SICHTUNG' ? { art, datum, grund: 'Meldet sich.' } : { art, datum };
  const antwort = await rufe(jana, 'PUT', `/akten/${id}/termin`, { version: await version(id), termin });
  expect(antwort.status).toBe(200);
};
const issue = async (actor = jana): Promise<string> => {
  const { status, body } = await rufe(actor, 'POST', '/kalender');
  expect(status).toBe(201);
  return new URL(body.adresse).pathname.replace('/api/v1', '');
};
/** As a calendar program asks: without a session. */
const lies = async (pfad: string) => {
  const antwort = await rufe(null, 'GET', pfad);
  return { ...antwort, text: antwort.roh.toString('utf8') };
};
const tage = (text: string): string[] =>
  Array.from(text.matchAll(/DTSTART;VALUE=DATE:(\d+)/g), ([, tag]) => tag ?? '');

beforeAll(() => insertKonto(jana));

describe('the feed', () => {
  it('holds the own appointments, and nothing but their days', async () => {
    const [a, b, c] = [await openFall(), await openFall(), await openFall()];
    await setTermin(a, '2026-10-26');
    await setTermin(b, '2026-11-02', 'WIEDERVORLAGE');
    await setTermin(c, '2026-11-03', 'SICHTUNG');
    const antwort = await lies(await issue());
    expect(antwort.status).toBe(200);
    expect(tage(antwort.text)).toEqual(['20261026']);
    const { body } = await rufe(jana, 'GET', `/akten/${a}`);
    const verraten = [
      a,
      body.akte.nummer,
      body.personen[0].name,
      body.personen[0].pseudonym,
      body.personen[0].personId,
      jana.kontoId,
      jana.mandantId,
      'Jana',
      welt.stadt.kommuneId,
    ];
    for (const wort of verraten) expect(antwort.text).not.toContain(String(wort));
    const erlaubt =
      /^(BEGIN:(VCALENDAR|VEVENT)|END:(VCALENDAR|VEVENT)|VERSION:2\.0|PRODID:-\/\/KIM-Plattform\/\/Termine\/\/DE|CALSCALE:GREGORIAN|UID:[0-9a-f]{64}|DTSTAMP:\d{8}T000000Z|DT(START|END);VALUE=DATE:\d{8}|SUMMARY:KIM-Termin|CLASS:PRIVATE|TRANSP:TRANSPARENT)$/;
    for (const zeile of antwort.text.trimEnd().split('\r\n')) expect(zeile).toMatch(erlaubt);
  });

  it('an appointment with an hour stands in the calendar with it, summer and winter', async () => {
    const um = async (id: string, datum: string, uhrzeit: string) =>
      (
        await rufe(jana, 'PUT', `/akten/${id}/termin`, {
          version: await version(id),
          termin: { art: 'TERMIN', datum, um: uhrzeit },
        })
      ).status;
    const [sommer, winter] = [await openFall(), await openFall()];
    expect(await um(sommer, '2026-10-24', '9.05')).toBe(200);
    expect(await um(winter, '2026-12-04', '14:30')).toBe(200);
    const { text } = await lies(await issue());
    expect(text).toContain('DTSTART:20261024T070500Z\r\nDURATION:PT60M\r\nTRANSP:OPAQUE');
    expect(text).toContain('DTSTART:20261204T133000Z');
  });

  it('an entry keeps its id when it moves, another address gives another id', async () => {
    const id = await openFall();
    await setTermin(id, '2026-12-01');
    const adresse = await issue();
    const uid = async (pfad: string, tag: string) =>
      (await lies(pfad)).text
        .split('BEGIN:VEVENT')
        .find((teil: string) => teil.includes(`DTSTART;VALUE=DATE:${tag}`))
        ?.match(/UID:(\S+)/)?.[1];
    const erste = await uid(adresse, '20261201');
    await setTermin(id, '2026-12-08');
    expect(erste).toMatch(/^[0-9a-f]{64}$/);
    expect(await uid(adresse, '20261208')).toBe(erste);
    expect(await uid(await issue(), '20261208')).not.toBe(erste);
  });

  it('loses an Akte with its end', async () => {
    const id = await openFall();
    await setTermin(id, '2027-02-01');
    const adresse = await issue();
    expect(tage((await lies(adresse)).text)).toContain('20270201');
    await rufe(jana, 'POST', `/akten/${id}/abschluss`, { version: await version(id), grund: 'WEGZUG' });
    expect(tage((await lies(adresse)).text)).not.toContain('20270201');
  });

  it('shows the Akten of a Vertretung as long as it lasts, and those of nobody else', async () => {
    const orhan = welt.konto('CASE_MANAGEMENT', welt.stadt);
    await insertKonto(orhan);
    const adresse = await issue(orhan);
    const id = await openFall();
    await setTermin(id, '2026-10-30');
    expect(tage((await lies(adresse)).text)).toEqual([]);
    await rufe(jana, 'POST', `/akten/${id}/vertretung`, {
      kontoId: orhan.kontoId,
      von: '2026-10-19',
      bis: '2026-10-25',
      grund: 'URLAUB',
    });
    expect(tage((await lies(adresse)).text)).toEqual(['20261030']);
    dienste.setStichtag('2026-10-26');
    expect(tage((await lies(adresse)).text)).toEqual([]);
    dienste.setStichtag('2026-10-19');
  });
});

describe('the address', () => {
  it('is shown once and stored as a hash', async () => {
    const adresse = await issue();
    const token = adresse.split('/').at(-1)?.replace('.ics', '') ?? '';
    expect(token.length).toBeGreaterThanOrEqual(43);
    const [zeile] = await sql<{ alles: string }>(
      `SELECT row_to_json(k)::text AS alles FROM fall.kalender_zugang k WHERE konto_id = $1`,
      [jana.kontoId],
    );
    expect(zeile?.alles).not.toContain(token);
    const stand = await rufe(jana, 'GET', '/kalender');
    expect(stand.body).toEqual({ seit: '2026-10-19' });
  });

  it('renewed: the old one is unknown; closed: the new one too', async () => {
    const alte = await issue();
    const neue = await issue();
    expect((await lies(alte)).status).toBe(404);
    expect((await lies(neue)).status).toBe(200);
    expect((await rufe(jana, 'DELETE', '/kalender')).body).toEqual({ seit: null });
    expect((await lies(neue)).status).toBe(404);
    expect((await rufe(jana, 'GET', '/kalender')).body).toEqual({ seit: null });
  });

  it('an unknown one answers like any other, and each look stands in the log', async () => {
    const fremd = await lies(`/kalender-abo/${createToken()}.ics`);
    expect([fremd.status, fremd.body.code]).toEqual([404, 'NICHT_GEFUNDEN']);
    await lies(await issue());
    const [zeile] = await sql<Record<string, unknown>>(
      `SELECT mandant_id, konto_id, ereignis, art, ergebnis FROM protokoll.eintrag
        WHERE systemkonto = 'kalender' AND mandant_id = $1 ORDER BY zeit DESC LIMIT 1`,
      [jana.mandantId],
    );
    expect(zeile).toEqual({
      mandant_id: jana.mandantId,
      konto_id: null,
      ereignis: 'kalender.getKalenderdatei',
      art: 'OFFENLEGUNG',
      ergebnis: 'OK',
    });
  });

  it('is empty when the account is locked or the role has ended', async () => {
    const id = await openFall();
    await setTermin(id, '2027-03-01');
    const adresse = await issue();
    expect(tage((await lies(adresse)).text)).toContain('20270301');
    await sql(`UPDATE benutzer.konto SET gesperrt_am = now(), gesperrt_grund = 'VERDACHT' WHERE id = $1`, [
      jana.kontoId,
    ]);
    expect(tage((await lies(adresse)).text)).toEqual([]);
    await sql(`UPDATE benutzer.konto SET gesperrt_am = NULL, gesperrt_grund = NULL WHERE id = $1`, [
      jana.kontoId,
    ]);
    await sql(`UPDATE benutzer.mitgliedschaft SET gueltig_bis = '2026-10-18' WHERE konto_id = $1`, [
      jana.kontoId,
    ]);
    expect(tage((await lies(adresse)).text)).toEqual([]);
    await sql(`UPDATE benutzer.mitgliedschaft SET gueltig_bis = NULL WHERE konto_id = $1`, [jana.kontoId]);
  });
});
