import pg from 'pg';
import { describe, expect, it } from 'vitest';
import { modul as person } from '#src/modules/person/index.ts';
import { createTestDienste } from '#test/support/dienste.ts';
import { createTestServer } from '#test/support/server.ts';
import { createWelt } from '#test/support/welt.ts';
import { modul } from './index.ts';

const dienste = await createTestDienste();
const welt = await createWelt(dienste);
const { rufe } = await createTestServer(dienste, [modul, person]);
const jana = welt.konto('CASE_MANAGEMENT');

const MINDESTENS = {
  zugangsweg: 'SOZIALAMT',
  sprache: 'ar',
  bedarfe: ['WOHNEN', 'SPRACHE'],
  information: { am: null },
};
const GESPRAECH = { datum: '2026-10-19', art: 'PERSOENLICH' };
const MIT_NAME = {
  ...MINDESTENS,
  information: { am: '2026-10-19', form: 'MUENDLICH' },
};

const anlegen = (teil: object = {}, kopf: Record<string, string> = {}) =>
  rufe(jana, 'POST', '/kurzberatungen', { ...MINDESTENS, ...teil }, kopf);

async function read<T extends pg.QueryResultRow>(sql: string, werte: unknown[]): Promise<T[]> {
  const { rows } = await dienste.admin.query<T>(sql, werte);
  return rows;
}
const readZaehlsaetze = (akteId: string) =>
  read<{ art: string; wert: number; merkmale: object }>(
    `SELECT z.art, z.wert, z.merkmale FROM bericht.zaehlsatz z JOIN fall.akte_zaehlsatz l ON l.zaehlsatz_id = z.id WHERE l.akte_id = $1 ORDER BY z.art, z.wert, z.merkmale::text`,
    [akteId],
  );
const readEreignisse = async (akteId: string) =>
  (
    await read<{ art: string }>('SELECT art FROM fall.ereignis WHERE akte_id = $1 ORDER BY lfd', [akteId])
  ).map((e) => e.art);

describe('an anonymous Kurzberatung', () => {
  it('needs no name, is counted once and goes on to its end', async () => {
    const neu = await anlegen({ notiz: 'Sucht eine größere Wohnung.', gespraech: GESPRAECH });
    expect(neu.status).toBe(201);
    expect(neu.body).toEqual({
      id: neu.body.id,
      version: 1,
      nummer: expect.stringMatching(/^KB-2026-\d{4}$/),
    });
    const pfad = `/kurzberatungen/${neu.body.id}`;
    const { body } = await rufe(jana, 'GET', pfad);
    expect(body).toMatchObject({
      anonym: true,
      gespraeche: 1,
      anliegen: 'Sucht eine größere Wohnung.',
      bearbeitbar: true,
    });
    expect(body.hinweise.map((h: { code: string }) => h.code)).toEqual(['GESPRAECHE', 'INFORMATION_OFFEN']);
    expect(await readEreignisse(neu.body.id)).toEqual([
      'AKTE_ANGELEGT',
      'KURZBERATUNG_ERFASST',
      'KONTAKT_ERFASST',
    ]);

    const ende = await rufe(jana, 'POST', `${pfad}/beendigung`, {
      version: 1,
      ergebnis: 'ANLIEGEN_GEKLAERT',
    });
    expect(ende.body).toEqual({ id: neu.body.id, version: 2 });
    expect((await rufe(jana, 'GET', pfad)).body).toMatchObject({
      zustand: 'GESCHLOSSEN',
      ergebnis: 'ANLIEGEN_GEKLAERT',
      loeschenAb: '2027-10-19',
      bearbeitbar: false,
    });
    expect((await readZaehlsaetze(neu.body.id)).map(({ art }) => art)).toEqual([
      'KONTAKT',
      'KURZBERATUNG_BEGINN',
      'KURZBERATUNG_ENDE',
    ]);
    const danach = await rufe(jana, 'POST', `${pfad}/beendigung`, { version: 2, ergebnis: 'INFORMIERT' });
    expect(danach.body.code).toBe('AKTE_GESCHLOSSEN');
  });

  it('takes three inputs, and is deleted after six months when there was no conversation (LK-01)', async () => {
    const { body } = await anlegen();
    const pfad = `/kurzberatungen/${body.id}`;
    await rufe(jana, 'POST', `${pfad}/beendigung`, { version: 1, ergebnis: 'ABGEBROCHEN' });
    expect((await rufe(jana, 'GET', pfad)).body.loeschenAb).toBe('2027-04-19');
  });

  it('may break off: the conversation is kept and does not count as one of two', async () => {
    const { body } = await anlegen({ gespraech: { ...GESPRAECH, ergebnis: 'ABGEBROCHEN' } });
    expect((await rufe(jana, 'GET', `/kurzberatungen/${body.id}`)).body.gespraeche).toBe(0);
    const [kontakt] = await read('SELECT abgebrochen, erreicht FROM fall.kontakt WHERE akte_id = $1', [
      body.id,
    ]);
    expect(kontakt).toEqual({ abgebrochen: true, erreicht: true });
  });

  it('keeps the day of a conversation that was noted on paper', async () => {
    const { body } = await anlegen({ gespraech: { ...GESPRAECH, datum: '2026-10-12', vomPapier: true } });
    expect((await rufe(jana, 'GET', `/kurzberatungen/${body.id}`)).body.begonnenAm).toBe('2026-10-12');
    const [kontakt] = await readZaehlsaetze(body.id);
    expect(kontakt).toMatchObject({ art: 'KONTAKT', merkmale: { erfassung: 'VOM_PAPIER' } });
  });

  it('gets a name later, after the information, and is counted anew as not anonymous', async () => {
    const { body } = await anlegen();
    const pfad = `/kurzberatungen/${body.id}/person`;
    const benennung = {
      version: 1,
      person: { art: 'NEU', identitaet: { familienname: 'Wagenknecht-Osei', geburtsdatum: '1995' } },
    };
    const ohne = await rufe(jana, 'POST', pfad, benennung);
    expect(ohne.body).toMatchObject({ status: 422, code: 'INFORMATION_FEHLT' });
    const mit = await rufe(jana, 'POST', pfad, {
      ...benennung,
      information: { am: '2026-10-19', form: 'BEIDES' },
    });
    expect(mit.body).toEqual({ id: body.id, version: 2 });
    const personen = await rufe(jana, 'GET', `/akten/${body.id}/personen`);
    expect(personen.body.eintraege).toMatchObject([
      { rolle: 'HAUPTPERSON', identitaet: { familienname: 'Wagenknecht-Osei' } },
    ]);
    const beginn = (await readZaehlsaetze(body.id)).filter(({ art }) => art === 'KURZBERATUNG_BEGINN');
    expect(beginn.map(({ wert, merkmale }) => [wert, (merkmale as { anonym: boolean }).anonym])).toEqual([
      [-1, true],
      [1, false],
      [1, true],
    ]);
    expect((await readZaehlsaetze(body.id)).filter(({ art }) => art === 'PERSON_BEGINN')).toHaveLength(1);
    const nochmal = await rufe(jana, 'POST', pfad, { ...benennung, version: 2 });
    expect(nochmal.body.code).toBe('PERSON_SCHON_BENANNT');
  });
});

describe('a Kurzberatung with a person', () => {
  it('needs the information, makes person and Akte together or nothing', async () => {
    const person = {
      art: 'NEU',
      identitaet: { familienname: 'Petrosyan', vornamen: 'Ani', geburtsdatum: '1988-02-03' },
    };
    expect((await anlegen({ person })).body.code).toBe('INFORMATION_FEHLT');
    const neu = await anlegen({ ...MIT_NAME, person });
    expect(neu.status).toBe(201);
    expect(await readEreignisse(neu.body.id)).toEqual([
      'AKTE_ANGELEGT',
      'INFORMATION_GEGEBEN',
      'KURZBERATUNG_ERFASST',
      'PERSON_BENANNT',
    ]);

    const vorher = await read('SELECT count(*)::int AS n FROM fall.akte WHERE mandant_id = $1', [
      welt.kreis.id,
    ]);
    const doppelt = await anlegen({ ...MIT_NAME, person });
    expect(doppelt.body).toMatchObject({ status: 409, code: 'DUBLETTE_MOEGLICH' });
    expect(
      await read('SELECT count(*)::int AS n FROM fall.akte WHERE mandant_id = $1', [welt.kreis.id]),
    ).toEqual(vorher);

    const keineDublette = doppelt.body.zustand.personIds;
    expect((await anlegen({ ...MIT_NAME, person: { ...person, keineDublette } })).status).toBe(201);
    const vorhanden = { art: 'VORHANDEN', personId: keineDublette[0] };
    expect((await anlegen({ ...MIT_NAME, person: vorhanden })).status).toBe(201);
    const treffer = await rufe(jana, 'POST', '/personen/suche', { q: 'Petrosyan' });
    expect(treffer.body.treffer.map((t: { akten: unknown[] }) => t.akten.length).sort()).toEqual([1, 2]);
    const waisen = await read(
      'SELECT id FROM fall.person p WHERE NOT EXISTS (SELECT FROM fall.akte_beteiligte b WHERE b.person_id = p.id)',
      [],
    );
    expect(waisen).toEqual([]);
  });

  it('takes no person of somebody else', async () => {
    const person = { art: 'NEU', identitaet: { familienname: 'Grundmann' } };
    const { body } = await anlegen({ ...MIT_NAME, person });
    const [eintrag] = (await rufe(jana, 'GET', `/akten/${body.id}/personen`)).body.eintraege;
    const fremd = { ...MIT_NAME, person: { art: 'VORHANDEN', personId: eintrag.personId } };
    for (const actor of [welt.konto('CASE_MANAGEMENT'), welt.konto('CASE_MANAGEMENT', welt.traeger)]) {
      expect((await rufe(actor, 'POST', '/kurzberatungen', fremd)).status).toBe(404);
      expect((await rufe(actor, 'GET', `/kurzberatungen/${body.id}`)).status).toBe(404);
      expect(
        (
          await rufe(actor, 'POST', `/kurzberatungen/${body.id}/beendigung`, {
            version: 1,
            ergebnis: 'INFORMIERT',
          })
        ).status,
      ).toBe(404);
    }
  });
});

describe('the same submission', () => {
  it('twice at once and once more is one Kurzberatung', async () => {
    const actor = welt.konto('CASE_MANAGEMENT', welt.stadt);
    const sende = () =>
      rufe(
        actor,
        'POST',
        '/kurzberatungen',
        { ...MINDESTENS, gespraech: GESPRAECH },
        { 'idempotency-key': 'gleicher-vorgang-1' },
      );
    const antworten = await Promise.all([sende(), sende()]);
    antworten.push(await sende());
    expect(new Set(antworten.map(({ body }) => body.id)).size).toBe(1);
    const akten = await read('SELECT kommune_id FROM fall.akte WHERE mandant_id = $1', [welt.stadt.id]);
    expect(akten).toEqual([{ kommune_id: welt.stadt.kommuneId }]);
  });
});

describe('a correction', () => {
  it('keeps what stood before, recounts and refuses an older version', async () => {
    const { body } = await anlegen({ notiz: 'alt' });
    const pfad = `/kurzberatungen/${body.id}`;
    const neu = { ...MINDESTENS, version: 1, bedarfe: ['BILDUNG'], anliegen: 'neu', vereinbarung: 'Ruft an' };
    expect((await rufe(jana, 'PUT', pfad, neu)).body).toEqual({ id: body.id, version: 2 });
    expect((await rufe(jana, 'PUT', pfad, { ...neu, version: 2 })).body.version).toBe(2);
    const konflikt = await rufe(jana, 'PUT', pfad, neu);
    expect(konflikt.body).toMatchObject({ status: 409, zustand: { version: 2, anliegen: 'neu' } });
    const beginn = (await readZaehlsaetze(body.id)).map(({ wert, merkmale }) => [
      wert,
      (merkmale as { themen: string[] }).themen,
    ]);
    expect(beginn).toEqual(
      expect.arrayContaining([
        [-1, ['WOHNEN', 'SPRACHE']],
        [1, ['BILDUNG']],
      ]),
    );
  });

  it('never takes the information away from a named person', async () => {
    const { body } = await anlegen({
      ...MIT_NAME,
      person: { art: 'NEU', identitaet: { familienname: 'Sundermann' } },
    });
    const ohne = await rufe(jana, 'PUT', `/kurzberatungen/${body.id}`, {
      ...MINDESTENS,
      version: 1,
      anliegen: null,
      vereinbarung: null,
    });
    expect(ohne.body.code).toBe('INFORMATION_FEHLT');
  });
});

describe('access (CP-01)', () => {
  it('keeps the Stelle that sent the person and what they need, sealed and correctable', async () => {
    const zugang = { veranlassendeStelle: 'Sozialamt Werdeck', barrierefreiheit: ['HOEREN', 'STUFENLOS'] };
    const { body: neu } = await rufe(jana, 'POST', '/kurzberatungen', { ...MINDESTENS, ...zugang });
    const { body } = await rufe(jana, 'GET', `/kurzberatungen/${neu.id}`);
    expect(body).toMatchObject({ ...zugang, anliegen: null, anonym: true });
    const weniger = { ...MINDESTENS, version: 1, barrierefreiheit: ['HOEREN'] };
    expect((await rufe(jana, 'PUT', `/kurzberatungen/${neu.id}`, weniger)).status).toBe(200);
    expect((await rufe(jana, 'GET', `/kurzberatungen/${neu.id}`)).body).toMatchObject({
      veranlassendeStelle: null,
      barrierefreiheit: ['HOEREN'],
    });
    const falsch = { ...MINDESTENS, version: 2, barrierefreiheit: ['DIAGNOSE'] };
    expect((await rufe(jana, 'PUT', `/kurzberatungen/${neu.id}`, falsch)).status).toBe(422);
  });
});

describe('bad input', () => {
  it.each([
    ['too long text', { notiz: 'x'.repeat(2_001) }],
    ['unknown code', { zugangsweg: 'IRGENDWO' }],
    ['no Bedarf', { bedarfe: [] }],
    ['wrong type', { bedarfe: 'WOHNEN' }],
    ['a day that does not exist', { begonnenAm: '2026-02-30' }],
    ['a day before all time', { begonnenAm: '0001-01-01' }],
    ['tomorrow', { gespraech: { ...GESPRAECH, datum: '2026-10-20' } }],
    ['a Kommune from elsewhere', { kommuneId: '00000000-0000-4000-8000-000000000000' }],
    ['NUL in a name', { ...MIT_NAME, person: { art: 'NEU', identitaet: { familienname: '\u0000' } } }],
  ])('is refused: %s', async (_, teil) => {
    const { status, body } = await anlegen(teil);
    expect(status).toBe(422);
    expect(body.errors.length).toBeGreaterThan(0);
  });
});
