import { describe, expect, it } from 'vitest';
import { createUuidV7 } from '#src/core/ids.ts';
import { createFallwelt, ZIEL } from '../fall/test-fall.ts';

const { rufe, jana, welt, sql, openFall, openKurzberatung } = await createFallwelt();

type Antwort = Awaited<ReturnType<typeof rufe>>;
const pfad = (id: string, rest = ''): string => `/akten/${id}/rechtskreis${rest}`;
const lies = async (id: string) => (await rufe(jana, 'GET', pfad(id))).body;
const erfasse = (id: string, body: object): Promise<Antwort> => rufe(jana, 'POST', pfad(id), body);
const ANERKENNUNG = { spur: 'VERAENDERUNG', code: 'ANERKENNUNG_FLUECHTLING', gueltigVon: '2026-10-05' };
const ASYLBLG = { spur: 'LEISTUNG', code: 'ASYLBLG', gueltigVon: '2025-01-10' };
const regeln = (body: { hinweise: { regel: string }[] }): string[] => body.hinweise.map(({ regel }) => regel);

describe('timeline', () => {
  it('holds periods of the main person and explains what follows from a recognition', async () => {
    const id = await openFall();
    expect((await erfasse(id, ASYLBLG)).status).toBe(201);
    expect((await erfasse(id, { ...ANERKENNUNG, stelle: 'BAMF', notiz: 'Brief liegt vor' })).status).toBe(
      201,
    );
    const body = await lies(id);
    expect(body.eintraege).toMatchObject([
      { code: 'ASYLBLG', gueltigVon: '2025-01-10', gueltigBis: null, erfasstAm: '2026-10-19', version: 1 },
      { code: 'ANERKENNUNG_FLUECHTLING', stelle: 'BAMF', personId: body.personen[0].personId },
    ]);
    expect(regeln(body)).toEqual(['ANERKENNUNG_LEISTUNG', 'ANERKENNUNG_FAMILIE']);
    expect(body.hinweise[0]).toMatchObject({ geprueftVon: null, aufgabe: { faelligAm: '2026-10-31' } });
    const { hinweise } = (await rufe(jana, 'GET', `/akten/${id}`)).body;
    expect(hinweise).toContainEqual(expect.objectContaining({ code: 'RECHTSKREIS', bereich: 'rechtskreis' }));
  });

  it('seals everything an entry says: neither table nor Ereignis shows kind, value or day', async () => {
    const id = await openFall();
    const von = '2025-08-15';
    await erfasse(id, { spur: 'AUFENTHALT', code: 'AE_104C', gueltigVon: von, gueltigBis: '2027-02-14' });
    const zeilen = await sql('SELECT * FROM fall.rechtskreis_eintrag WHERE akte_id = $1', [id]);
    const ereignisse = await sql(
      `SELECT * FROM fall.ereignis WHERE akte_id = $1 AND art LIKE 'RECHTSKREIS%'`,
      [id],
    );
    expect([zeilen.length, ereignisse.length]).toEqual([1, 1]);
    const roh = JSON.stringify([zeilen, ereignisse], (_name, wert: unknown) =>
      typeof wert === 'object' && wert !== null && 'type' in wert && wert.type === 'Buffer' && 'data' in wert
        ? Buffer.from(wert.data as number[]).toString('latin1')
        : wert,
    );
    for (const geheim of ['104C', 'AUFENTHALT', von, '2027-02-14']) expect(roh).not.toContain(geheim);
  });

  it('DP-F-03: refuses a § 104c that begins after its end with a pointer, and takes one that began in time', async () => {
    const id = await openFall();
    const neu = await erfasse(id, { spur: 'AUFENTHALT', code: 'AE_104C', gueltigVon: '2025-12-31' });
    expect([neu.status, neu.body.errors]).toMatchObject([
      422,
      [{ pointer: '/gueltigVon', code: 'WERT_NICHT_MEHR' }],
    ]);
    expect(
      (await erfasse(id, { spur: 'AUFENTHALT', code: 'AE_104C', gueltigVon: '2025-12-30' })).status,
    ).toBe(201);
  });

  it('a correction keeps what stood before in the Chronik; a second one on the old version is a conflict', async () => {
    const id = await openFall();
    const { body: neu } = await erfasse(id, {
      spur: 'AUFENTHALT',
      code: 'DULDUNG',
      gueltigVon: '2026-01-02',
    });
    const berichtigt = { version: 1, code: 'GESTATTUNG', gueltigVon: '2026-01-03' };
    expect((await rufe(jana, 'PUT', pfad(id, `/${neu.id}`), berichtigt)).body.version).toBe(2);
    const konflikt = await rufe(jana, 'PUT', pfad(id, `/${neu.id}`), { ...berichtigt, code: 'DULDUNG_60B' });
    expect([konflikt.status, konflikt.body.zustand]).toMatchObject([409, { version: 2, code: 'GESTATTUNG' }]);
    const { eintraege } = (await rufe(jana, 'GET', `/akten/${id}/zeitleiste`)).body;
    expect(eintraege[0]).toMatchObject({
      art: 'RECHTSKREIS_BERICHTIGT',
      codes: { felder: ['code', 'gueltigVon'] },
      inhalt: { eintrag: { code: 'GESTATTUNG' }, vorher: { code: 'DULDUNG', gueltigVon: '2026-01-02' } },
    });
  });

  it('an entry ends on a day, or is taken back with a reason', async () => {
    const id = await openFall();
    const { body: leistung } = await erfasse(id, ASYLBLG);
    const zuFrueh = await rufe(jana, 'POST', pfad(id, `/${leistung.id}/ende`), {
      version: 1,
      gueltigBis: '2024-12-31',
    });
    expect(zuFrueh.body.errors).toMatchObject([{ pointer: '/gueltigBis', code: 'ENDE_VOR_BEGINN' }]);
    await rufe(jana, 'POST', pfad(id, `/${leistung.id}/ende`), { version: 1, gueltigBis: '2026-10-31' });
    expect((await lies(id)).eintraege).toMatchObject([{ gueltigBis: '2026-10-31', version: 2 }]);
    const weg = await rufe(jana, 'POST', pfad(id, `/${leistung.id}/ruecknahme`), {
      version: 2,
      grund: 'Andere Person',
    });
    expect(weg.status).toBe(200);
    expect((await lies(id)).eintraege).toEqual([]);
    const nochmal = await rufe(jana, 'POST', pfad(id, `/${leistung.id}/ruecknahme`), {
      version: 3,
      grund: 'x',
    });
    expect(nochmal.status).toBe(404);
    const { eintraege } = (await rufe(jana, 'GET', `/akten/${id}/zeitleiste`)).body;
    expect(eintraege[0]).toMatchObject({
      art: 'RECHTSKREIS_ZURUECKGENOMMEN',
      inhalt: { grund: 'Andere Person', vorher: { code: 'ASYLBLG' } },
    });
  });

  it('belongs to a named person of this Akte', async () => {
    const anonym = await openKurzberatung(jana, { person: null, information: { am: null } });
    expect((await erfasse(anonym, ASYLBLG)).body.code).toBe('PERSON_FEHLT');
    const id = await openKurzberatung();
    expect((await erfasse(id, ASYLBLG)).status).toBe(201);
    expect((await erfasse(id, { ...ASYLBLG, personId: createUuidV7() })).status).toBe(404);
  });

  it('counts the age of a person of the household from its full birth date only', async () => {
    const id = await openFall();
    const kind = (vornamen: string, geburtsdatum: string) =>
      rufe(jana, 'POST', `/akten/${id}/personen`, {
        rolle: 'KIND',
        person: { art: 'NEU', identitaet: { vornamen, geburtsdatum } },
      });
    expect((await kind('Xaveria', '2026-10')).status).toBe(201);
    expect(regeln(await lies(id))).toEqual([]);
    expect((await kind('Umberto', '2026-10-12')).status).toBe(201);
    expect(regeln(await lies(id))).toEqual(['GEBURT']);
  });

  it('is invisible to others and closed when the Akte is frozen', async () => {
    const id = await openFall();
    await erfasse(id, ASYLBLG);
    for (const fremd of [
      welt.konto('CASE_MANAGEMENT', welt.stadt),
      welt.konto('CASE_MANAGEMENT', welt.traeger),
    ]) {
      expect((await rufe(fremd, 'GET', pfad(id))).status).toBe(404);
      expect((await rufe(fremd, 'POST', pfad(id), ASYLBLG)).status).toBe(404);
    }
    await sql(`UPDATE fall.akte SET zustand = 'EINWILLIGUNG_WIDERRUFEN' WHERE id = $1`, [id]);
    expect((await erfasse(id, ASYLBLG)).body.code).toBe('AKTE_EINGEFROREN');
    expect((await lies(id)).eintraege).toHaveLength(1);
  });
});

describe('hints', () => {
  it('become a task in one click, also in a Kurzberatung, and stand on Mein Tag when due', async () => {
    const id = await openKurzberatung();
    await erfasse(id, { spur: 'VERAENDERUNG', code: 'ABLEHNUNG', gueltigVon: '2026-10-15' });
    const [hinweis] = (await lies(id)).hinweise;
    const aufgabe = { ...hinweis.aufgabe, wer: 'CASE_MANAGEMENT', hinweis: hinweis.schluessel };
    const { status, body } = await rufe(jana, 'POST', `/akten/${id}/schritte`, aufgabe);
    expect(status).toBe(201);
    const akte = (await rufe(jana, 'GET', `/akten/${id}`)).body;
    expect(akte.akte.zustand).toBe('KURZBERATUNG');
    expect(akte.aufgaben).toMatchObject([
      { id: body.id, hinweis: hinweis.schluessel, faelligAm: '2026-10-19' },
    ]);
    const faellig = async () =>
      (await rufe(jana, 'GET', '/mein-tag')).body.schritte.filter(
        (zeile: { akteId: string }) => zeile.akteId === id,
      );
    expect(await faellig()).toMatchObject([{ text: hinweis.aufgabe.was, datum: '2026-10-19' }]);
    const aendern = { version: 1, was: 'Termin bei der Anwältin', wer: 'KLIENT', faelligAm: '2026-10-19' };
    expect((await rufe(jana, 'PUT', `/akten/${id}/schritte/${body.id}`, aendern)).status).toBe(200);
    expect((await rufe(jana, 'GET', `/akten/${id}`)).body.aufgaben[0]).toMatchObject({
      hinweis: hinweis.schluessel,
    });
    await rufe(jana, 'POST', `/akten/${id}/schritte/${body.id}/stand`, { version: 2, stand: 'ERLEDIGT' });
    expect(await faellig()).toEqual([]);
  });

  it('are set aside for this Akte with a reason, come back when asked for, and when their cause changes', async () => {
    const id = await openFall();
    const { body: neu } = await erfasse(id, ANERKENNUNG);
    const [hinweis] = (await lies(id)).hinweise;
    const zurueck = { schluessel: hinweis.schluessel, grund: 'Die Familie lebt hier.' };
    const { body: abgelegt } = await rufe(jana, 'POST', `/akten/${id}/rechtskreis-hinweise`, zurueck);
    expect(await lies(id)).toMatchObject({
      hinweise: [],
      zurueckgestellt: [{ grund: 'Die Familie lebt hier.' }],
    });
    expect((await rufe(jana, 'POST', `/akten/${id}/rechtskreis-hinweise`, zurueck)).body.code).toBe(
      'HINWEIS_FEHLT',
    );
    const auf = `/akten/${id}/rechtskreis-hinweise/${abgelegt.id}/aufhebung`;
    expect((await rufe(jana, 'POST', auf)).body.version).toBe(2);
    expect((await rufe(jana, 'POST', auf)).body.version).toBe(2);
    expect(regeln(await lies(id))).toEqual(['ANERKENNUNG_FAMILIE']);
    await rufe(jana, 'POST', `/akten/${id}/rechtskreis-hinweise`, zurueck);
    const { code, gueltigVon: _alt, ...rest } = { ...ANERKENNUNG };
    expect(rest.spur).toBe('VERAENDERUNG');
    await rufe(jana, 'PUT', pfad(id, `/${neu.id}`), { version: 1, code, gueltigVon: '2026-10-06' });
    expect(regeln(await lies(id))).toEqual(['ANERKENNUNG_FAMILIE']);
  });
});

describe('AT-19, VB-01', () => {
  it('a step in a Lebensbereich of a running Fallmanagement elsewhere is a Verweis unless said otherwise', async () => {
    const id = await openFall();
    const ziel = async (bereich: string) =>
      (await rufe(jana, 'POST', `/akten/${id}/ziele`, { ...ZIEL, bereich })).body.id;
    const arbeit = await ziel('AUSBILDUNG_ARBEIT');
    const sprache = await ziel('SPRACHE');
    await erfasse(id, { spur: 'FALLMANAGEMENT', code: 'SGB_II', gueltigVon: '2026-09-01' });
    const plane = async (zielId: string, art?: string) => {
      const body = {
        zielId,
        was: 'Arbeitsvermittlung',
        wer: 'CASE_MANAGEMENT',
        ...(art === undefined ? {} : { art }),
      };
      const { body: neu } = await rufe(jana, 'POST', `/akten/${id}/schritte`, body);
      const { ziele } = (await rufe(jana, 'GET', `/akten/${id}`)).body;
      return ziele
        .flatMap(({ schritte }: { schritte: { id: string; art: string }[] }) => schritte)
        .find((schritt: { id: string }) => schritt.id === neu.id).art;
    };
    expect(await plane(arbeit)).toBe('VERWEIS');
    expect(await plane(arbeit, 'EIGENER')).toBe('EIGENER');
    expect(await plane(sprache)).toBe('EIGENER');
  });
});
