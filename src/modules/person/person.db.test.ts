import { CompiledQuery } from 'kysely';
import { describe, expect, it } from 'vitest';
import type { KontoActor } from '#src/core/contract/actor.ts';
import { ok } from '#src/core/result.ts';
import { addBeteiligte, createAkte } from '#src/modules/akte/index.ts';
import { withActor } from '#src/platform/db/with-actor.ts';
import { createTestDienste } from '#test/support/dienste.ts';
import { createTestServer } from '#test/support/server.ts';
import { createActor, createWelt, kontextFuer } from '#test/support/welt.ts';
import { modul } from './index.ts';
import { createTestPerson, readAsAdmin, readDump } from './test-akten.ts';

const dienste = await createTestDienste();
const welt = await createWelt(dienste);
const { rufe } = await createTestServer(dienste, [modul]);
const jana = welt.konto('CASE_MANAGEMENT');
const kollege = welt.konto('CASE_MANAGEMENT');

const suche = (actor: KontoActor, q: string, mehr: object = {}) =>
  rufe(actor, 'POST', '/personen/suche', { q, ...mehr });

const NAMEN = [
  { familienname: 'Demirtaş', vornamen: 'Oğuz', geburtsdatum: '1990-05-17' },
  { familienname: 'Nguyễn', vornamen: 'Thị Hương' },
  {
    familienname: 'Kovalenko',
    vornamen: 'Julia',
    weitereNamen: [{ art: 'ORIGINALSCHRIFT', text: 'Юлия Коваленко', sprache: 'ru' }],
  },
  {
    familienname: 'Al-Hassan',
    vornamen: 'Mohammed',
    weitereNamen: [{ art: 'ORIGINALSCHRIFT', text: 'محمد الحسن', sprache: 'ar' }],
  },
];
const angelegt: Awaited<ReturnType<typeof createTestPerson>>[] = [];
for (const name of NAMEN) angelegt.push(await createTestPerson(dienste, jana, name));

describe('search over sealed names', () => {
  it.each([
    ['Oğuz', 0, 'NAME_GENAU'],
    ['oguz demirtas', 0, undefined],
    ['Demirtasch', 0, undefined],
    ['Nguyen', 1, 'NAME_GENAU'],
    ['Nguyễn', 1, 'NAME_GENAU'],
    ['huong nguyen', 1, undefined],
    ['Юлия', 2, undefined],
    ['Julia', 2, 'NAME_GENAU'],
    ['Коваленко', 2, undefined],
    ['Mohamed', 3, undefined],
    ['Muhammad Alhassan', 3, undefined],
    ['محمد', 3, undefined],
    ['Moh', 3, 'NAME_ANFANG'],
  ])('finds %s', async (q, stelle, art) => {
    const { status, body } = await suche(jana, q);
    expect(status).toBe(200);
    const [treffer] = body.treffer;
    expect(treffer?.personId).toBe(angelegt[stelle]?.personId);
    expect(treffer.akten).toHaveLength(1);
    if (art !== undefined) expect(treffer.trefferart).toBe(art);
  });

  it('finds by pseudonym, refuses less than three characters and shows at most twenty', async () => {
    const pseudonym = angelegt[0]?.pseudonym ?? '';
    expect(pseudonym).toMatch(/^K-2026-\d{4}$/);
    expect((await suche(jana, pseudonym)).body.treffer[0].trefferart).toBe('PSEUDONYM');
    expect((await suche(jana, 'Og')).status).toBe(422);
    const viel = welt.konto('CASE_MANAGEMENT', welt.traeger);
    for (let i = 0; i < 22; i += 1) {
      await createTestPerson(dienste, viel, {
        familienname: 'Schulze',
        vornamen: `Kim${'abcdefghijklmnopqrstuvwxyz'[i]}`,
      });
    }
    const { body } = await suche(viel, 'Schulze');
    expect(body).toMatchObject({ weitere: true, bekanntBei: [] });
    expect(body.treffer).toHaveLength(20);
  });

  it('puts the exact word first', async () => {
    const actor = welt.konto('CASE_MANAGEMENT', welt.stadt);
    await createTestPerson(dienste, actor, { familienname: 'Hassani', vornamen: 'Ali' });
    await createTestPerson(dienste, actor, { familienname: 'Hassan', vornamen: 'Zeynep' });
    const { body } = await suche(actor, 'Hassan');
    expect(body.treffer.map((t: { familienname: string }) => t.familienname)).toEqual(['Hassan', 'Hassani']);
  });
});

describe('side doors', () => {
  it('show nothing of persons of others: hits, counts, duplicates, ids, errors', async () => {
    const fremde = [
      kollege,
      welt.konto('CASE_MANAGEMENT', welt.traeger),
      { ...jana, mandantId: welt.stadt.id },
    ];
    for (const actor of fremde) {
      const { body } = await suche(actor, 'Demirtaş');
      expect(body).toEqual({ treffer: [], weitere: false, bekanntBei: [], ausserhalbGefragt: false });
      const dubletten = await rufe(actor, 'POST', '/personen/dubletten', { identitaet: NAMEN[0] });
      expect(dubletten.body).toEqual({ treffer: [] });
      const id = angelegt[0]?.personId;
      const da = await rufe(actor, 'GET', `/personen/${id}`);
      const nichtDa = await rufe(actor, 'GET', '/personen/00000000-0000-4000-8000-000000000000');
      expect([da.status, { ...da.body, anfrage: '' }]).toEqual([404, { ...nichtDa.body, anfrage: '' }]);
      expect((await rufe(actor, 'GET', `/akten/${angelegt[0]?.akteId}/personen`)).status).toBe(404);
      const aendern = { version: 1, akteId: angelegt[0]?.akteId, identitaet: NAMEN[1] };
      expect((await rufe(actor, 'PUT', `/personen/${id}`, aendern)).status).toBe(404);
    }
    for (const rolle of ['TEAMLEITUNG', 'KOORDINATION', 'B3_FACHKRAFT', 'DSB', 'ADMIN_TECHNIK'] as const) {
      expect((await suche(welt.konto(rolle), 'Demirtaş')).status).toBe(403);
    }
    expect((await suche(createActor('MINISTERIUM', null), 'Demirtaş')).status).toBe(403);
    expect((await rufe(null, 'POST', '/personen/suche', { q: 'Demirtaş' })).status).toBe(401);
  });

  it('also not by SQL in the domain role', async () => {
    const { personId } = angelegt[0] ?? { personId: '' };
    const kontext = kontextFuer(dienste, kollege, 'fall');
    const frage = (tabelle: string) =>
      CompiledQuery.raw(`SELECT count(*)::int AS anzahl FROM fall.${tabelle}`);
    await withActor(kontext, async (trx) => {
      for (const tabelle of ['person', 'person_identitaet', 'person_suche', 'akte_beteiligte', 'akte']) {
        expect((await trx.executeQuery(frage(tabelle))).rows, tabelle).toEqual([{ anzahl: 0 }]);
      }
      return ok(null);
    });
    const raub = withActor(kontext, async (trx) => {
      const akte = await createAkte(trx, kontext, {
        art: 'KURZBERATUNG',
        zustand: 'KURZBERATUNG',
        anonym: false,
        begonnenAm: dienste.stichtag(),
      });
      await addBeteiligte(trx, kontext, akte.id, personId, 'HAUPTPERSON', dienste.stichtag());
      return ok(null);
    });
    await expect(raub).rejects.toThrow('row-level security');
  });
});

describe('„bereits bekannt“', () => {
  it('names the colleague on an exact hit with reason, within the Mandant, and logs the reason', async () => {
    await readAsAdmin(
      dienste,
      `INSERT INTO benutzer.konto (id, kennung, name) VALUES ($1, $2, 'Jana Terhorn')`,
      [jana.kontoId, `jana-${jana.kontoId}`],
    );
    const genau = { geburtsdatum: '17.05.1990', grund: 'DOPPELTE_BERATUNG' };
    const { body } = await suche(kollege, 'Oguz Demirtas', genau);
    expect(body).toEqual({
      treffer: [],
      weitere: false,
      bekanntBei: ['Jana Terhorn'],
      ausserhalbGefragt: true,
    });
    const log = await readAsAdmin(
      dienste,
      `SELECT grund, abfrageklasse, anzahl FROM protokoll.eintrag WHERE konto_id = $1 AND grund IS NOT NULL`,
      [kollege.kontoId],
    );
    expect(log).toEqual([
      { grund: 'DOPPELTE_BERATUNG', abfrageklasse: 'AUSSERHALB_EIGENER_AKTEN', anzahl: 1 },
    ]);

    expect((await suche(kollege, 'Oguz Temirtas', genau)).body.bekanntBei).toEqual([]);
    expect(
      (await suche(kollege, 'Oguz Demirtas', { ...genau, geburtsdatum: '18.05.1990' })).body.bekanntBei,
    ).toEqual([]);
    expect((await suche(kollege, 'Demirtas', genau)).body.bekanntBei).toEqual([]);
    expect((await suche(kollege, 'Oguz Demirtas', { geburtsdatum: '17.05.1990' })).body.bekanntBei).toEqual(
      [],
    );
    expect((await suche(kollege, 'Oguz Demirtas', { ...genau, geburtsdatum: '1990' })).status).toBe(422);
    expect((await suche(jana, 'Oguz Demirtas', genau)).body.bekanntBei).toEqual([]);
    const fremd = welt.konto('CASE_MANAGEMENT', welt.traeger);
    expect((await suche(fremd, 'Oguz Demirtas', genau)).body.bekanntBei).toEqual([]);
  });
});

describe('correction', () => {
  it('keeps the old values sealed, finds the new name and no longer the wrong one', async () => {
    const { personId, akteId } = await createTestPerson(dienste, jana, {
      familienname: 'Falschmann',
      vornamen: 'Irma',
    });
    const pfad = `/personen/${personId}`;
    const neu = { version: 1, akteId, identitaet: { familienname: 'Richtigfrau', vornamen: 'Irma' } };
    expect((await rufe(jana, 'PUT', pfad, neu)).body).toEqual({ id: personId, version: 2 });
    expect((await suche(jana, 'Falschmann')).body.treffer).toEqual([]);
    expect((await suche(jana, 'Richtigfrau')).body.treffer).toHaveLength(1);
    const konflikt = await rufe(jana, 'PUT', pfad, neu);
    expect(konflikt.status).toBe(409);
    expect(konflikt.body.zustand).toMatchObject({ version: 2, identitaet: { familienname: 'Richtigfrau' } });
    const zukunft = { ...neu, version: 2, identitaet: { familienname: 'X', geburtsdatum: '2027' } };
    expect((await rufe(jana, 'PUT', pfad, zukunft)).body.code).toBe('GEBURTSDATUM_UNGUELTIG');
    const [ereignis] = await readAsAdmin<{ codes: unknown; siegel: Buffer }>(
      dienste,
      `SELECT codes, siegel FROM fall.ereignis WHERE akte_id = $1 AND art = 'PERSON_BERICHTIGT'`,
      [akteId],
    );
    expect(ereignis?.codes).toEqual({ personId, felder: ['familienname'] });
    expect(ereignis?.siegel.includes('Falschmann')).toBe(false);
  });
});

describe('a household', () => {
  it('joins one Akte; nobody twice, no foreign Akte', async () => {
    const { akteId, personId } = await createTestPerson(dienste, jana, { familienname: 'Haushaltsmann' });
    const pfad = `/akten/${akteId}/personen`;
    const kind = {
      rolle: 'KIND',
      person: {
        art: 'NEU',
        identitaet: { familienname: 'Haushaltsmann', vornamen: 'Kind', geburtsdatum: '2020' },
      },
    };
    expect((await rufe(jana, 'POST', pfad, kind)).status).toBe(201);
    const { body } = await rufe(jana, 'GET', pfad);
    expect(body.eintraege.map((e: { rolle: string }) => e.rolle)).toEqual(['HAUPTPERSON', 'KIND']);
    const nochmal = { rolle: 'SONSTIGE', person: { art: 'VORHANDEN', personId } };
    expect((await rufe(jana, 'POST', pfad, nochmal)).body.code).toBe('PERSON_SCHON_BETEILIGT');
    expect((await rufe(kollege, 'POST', pfad, kind)).status).toBe(404);
    expect((await rufe(jana, 'POST', pfad, { ...kind, rolle: 'HAUPTPERSON' })).status).toBe(422);
  });
});

describe('a dump', () => {
  it('contains no name, date of birth or way of contact of a person', async () => {
    await createTestPerson(dienste, jana, {
      familienname: 'Zwiebelhuber',
      vornamen: 'Xanthippe',
      geburtsdatum: '1931-03-07',
      kontaktwege: [{ art: 'MOBIL', wert: '0171 9988776' }],
      anschrift: { strasse: 'Erlenstieg 4711', ort: 'Quakenstedt' },
    });
    const schluessel = { 'idempotency-key': 'suche-mit-schluessel' };
    await rufe(jana, 'POST', '/personen/suche', { q: 'Xanthippe Zwiebelhuber' }, schluessel);
    const identitaet = { familienname: 'Zwiebelhuber', vornamen: 'Xanthippe' };
    await rufe(
      jana,
      'POST',
      '/personen/dubletten',
      { identitaet },
      { 'idempotency-key': 'dubletten-mit-schluessel' },
    );
    const dump = (await readDump(dienste)).toLowerCase();
    // Seven digits alone occur by chance in megabytes of sealed bytes: as a number of their own, or with their area code.
    expect(dump).not.toMatch(/(?<![\da-f])9988776(?![\da-f])/);
    for (const text of [
      'Zwiebelhuber',
      'Xanthippe',
      '1931-03-07',
      '0171 9988776',
      '1719988776',
      'Erlenstieg',
      'Quakenstedt',
    ]) {
      expect(dump).not.toContain(text.toLowerCase());
      expect(dump).not.toContain(Buffer.from(text).toString('hex'));
    }
  });
});
