import { sql as kysely } from 'kysely';
import pg from 'pg';
import { afterAll, describe, expect, it } from 'vitest';
import { MODULE } from '#src/anwendung/module.ts';
import type { KontoActor } from '#src/core/contract/actor.ts';
import { DOMAENEN } from '#src/core/contract/define-route.ts';
import { ROLLEN } from '#src/core/contract/rollen.ts';
import { createUuidV7 } from '#src/core/ids.ts';
import { getOk, ok } from '#src/core/result.ts';
import { withActor } from '#src/platform/db/with-actor.ts';
import { insertAktenzeilen } from '#test/factories/akte-zeilen.ts';
import { createTestDienste } from '#test/support/dienste.ts';
import { createTestServer } from '#test/support/server.ts';
import { createWelt, kontextFuer, type Weltmandant } from '#test/support/welt.ts';

const dienste = await createTestDienste();
const welt = await createWelt(dienste);
const { rufe } = await createTestServer(dienste, MODULE);
const admin = new pg.Client({ connectionString: dienste.datenbank.adminUrl });
await admin.connect();
afterAll(async () => await admin.end());

const jana = welt.konto('CASE_MANAGEMENT', welt.stadt);
const dsbStadt = welt.konto('DSB', welt.stadt);
const dsbCaritas = welt.konto('DSB', welt.traeger);
await admin.query(`INSERT INTO benutzer.konto (id, kennung, name) VALUES ($1, $2, '=Jana Beispiel')`, [
  jana.kontoId,
  `k-${jana.kontoId}`,
]);
const { akteId, personId } = await insertAktenzeilen(admin, welt.stadt, jana.kontoId);
const nummer = `F-${akteId.slice(-12)}`;
await admin.query(`UPDATE fall.akte SET nummer = upper(nummer) WHERE id = $1`, [akteId]);
await admin.query(`UPDATE fall.person SET pseudonym = upper(pseudonym) WHERE id = $1`, [personId]);

type Zeile = Partial<{
  id: string;
  zeit: string;
  kontoId: string;
  ereignis: string;
  art: string;
  objektId: string | null;
  ergebnis: string;
  code: string | null;
  abfrageklasse: string | null;
  grund: string | null;
}>;

/** A row of the past, made as superuser: withActor knows only now. */
async function insertZeile(mandant: Weltmandant, zeile: Zeile = {}): Promise<string> {
  const id = zeile.id ?? createUuidV7();
  await admin.query(
    `INSERT INTO protokoll.eintrag (id, zeit, mandant_id, konto_id, rolle, bereich, ereignis, art, objektart, objekt_id, zweck,
       grund, abfrageklasse, ergebnis, code, regelversion)
     VALUES ($1, $2, $3, $4, 'CASE_MANAGEMENT', 'fall', $5, $6, 'akte', $7, 'Fallarbeit', $8, $9, $10, $11, '1')`,
    [
      id,
      zeile.zeit ?? new Date(),
      mandant.id,
      zeile.kontoId ?? jana.kontoId,
      zeile.ereignis ?? 'fall.getAkte',
      zeile.art ?? 'ABFRAGE',
      zeile.objektId ?? null,
      zeile.grund ?? null,
      zeile.abfrageklasse ?? null,
      zeile.ergebnis ?? 'OK',
      zeile.code ?? null,
    ],
  );
  return id;
}

const KURZBERATUNG = {
  zugangsweg: 'SOZIALAMT',
  sprache: 'ar',
  bedarfe: ['SPRACHE'],
  information: { am: null },
};
const lies = async (frage: string, actor: KontoActor = dsbStadt) =>
  await rufe(actor, 'GET', `/protokoll${frage}`);
const idsVon = (body: { eintraege: { id: string }[] }): string[] => body.eintraege.map(({ id }) => id);

describe('the log of a verantwortliche Stelle', () => {
  it('shows who looked at an Akte: time, name, role, operation in German, purpose; newest first', async () => {
    const { body: neu } = await rufe(jana, 'POST', '/kurzberatungen', KURZBERATUNG);
    expect((await rufe(jana, 'GET', `/akten/${neu.id}`)).status).toBe(200);
    const { status, body } = await lies(`?objekt=${neu.nummer}`);
    expect([status, body.gesamt]).toEqual([200, 2]);
    const [neuester, erster] = body.eintraege;
    expect(erster).toMatchObject({ operation: 'kurzberatung.createKurzberatung', art: 'ERHEBUNG' });
    expect(neuester).toMatchObject({
      name: '=Jana Beispiel',
      rolle: 'CASE_MANAGEMENT',
      operation: 'fall.getAkte',
      beschreibung: expect.stringMatching(/Akte/),
      art: 'ABFRAGE',
      nummer: neu.nummer,
      ergebnis: 'OK',
      zweck: expect.any(String),
    });
    const zeiten = body.eintraege.map(({ zeit }: { zeit: string }) => zeit);
    expect(zeiten).toEqual(zeiten.toSorted().toReversed());
  });

  it('finds by the number of an Akte also what was read of its persons, and by the person her Akten', async () => {
    const anPerson = await insertZeile(welt.stadt, { objektId: personId, ereignis: 'person.getPerson' });
    const anderswo = await insertZeile(welt.stadt, { objektId: createUuidV7() });
    const { body } = await lies(`?objekt=${nummer.toLowerCase()}&groesse=200`);
    expect(idsVon(body)).toContain(anPerson);
    expect(idsVon(body)).not.toContain(anderswo);
    const anAkte = await insertZeile(welt.stadt, { objektId: akteId });
    const { body: person } = await lies(`?objekt=K-${akteId.slice(-12)}&groesse=200`);
    expect(idsVon(person)).toEqual(expect.arrayContaining([anPerson, anAkte]));
    expect(person.eintraege.map((zeile: { nummer: string }) => zeile.nummer)).toContain(
      `K-${akteId.slice(-12)}`.toUpperCase(),
    );
    expect((await lies(`?objekt=${personId}`)).body.gesamt).toBeGreaterThan(0);
  });

  it('never crosses to another Stelle, not by number, id, account or count', async () => {
    const fremd = await insertZeile(welt.stadt, { objektId: akteId });
    for (const frage of ['', `?objekt=${nummer}`, `?objekt=${akteId}`, `?konto=${jana.kontoId}`]) {
      const { body } = await lies(frage, dsbCaritas);
      expect(idsVon(body), frage).not.toContain(fremd);
      if (frage !== '') expect(body.gesamt, frage).toBe(0);
    }
    expect((await lies(`?objekt=${nummer}`, dsbCaritas)).body.objektUnbekannt).toBe(true);
    const eigen = await insertZeile(welt.traeger, { kontoId: createUuidV7() });
    expect(idsVon((await lies('?bereich=fall', dsbCaritas)).body)).toEqual([eigen]);
    expect(JSON.stringify((await lies('/auffaelligkeiten', dsbCaritas)).body)).not.toContain(jana.kontoId);
    expect(
      (await rufe(dsbCaritas, 'GET', `/protokoll.csv?konto=${jana.kontoId}`)).roh.toString(),
    ).not.toContain('Jana');
  });

  it('says nothing about an unknown number but that it is unknown', async () => {
    const { status, body } = await lies('?objekt=CM-2099-9999');
    expect([status, body.gesamt, body.objektUnbekannt]).toEqual([200, 0, true]);
  });

  it('logs every reading of the log, with the Akte asked for and the number of entries shown', async () => {
    const dsb = welt.konto('DSB', welt.stadt);
    const { body } = await lies(`?objekt=${nummer}&groesse=3`, dsb);
    const { rows } = await admin.query(
      `SELECT bereich, ereignis, art, objektart, objekt_id, anzahl, abfrageklasse, ergebnis FROM protokoll.eintrag WHERE konto_id = $1`,
      [dsb.kontoId],
    );
    expect(rows).toEqual([
      {
        bereich: 'protokoll',
        ereignis: 'datenschutz.listEintraege',
        art: 'ABFRAGE',
        objektart: 'protokoll',
        objekt_id: akteId,
        anzahl: body.eintraege.length,
        abfrageklasse: 'OBJEKT',
        ergebnis: 'OK',
      },
    ]);
    expect(idsVon((await lies('?bereich=protokoll')).body).length).toBeGreaterThan(0);
  });
});

describe('the window', () => {
  const stadt = welt.stadt;

  it('is the last 30 German days unless said otherwise', async () => {
    dienste.setJetzt(Date.parse('2026-05-20T10:00:00Z'));
    const drin = await insertZeile(stadt, { zeit: '2026-04-20T22:00:01Z' });
    const draussen = await insertZeile(stadt, { zeit: '2026-04-20T21:59:59Z' });
    const { body } = await lies('?bereich=fall');
    expect([body.von, body.bis]).toEqual(['2026-04-21', '2026-05-20']);
    expect(idsVon(body)).toContain(drin);
    expect(idsVon(body)).not.toContain(draussen);
    dienste.setJetzt(null);
  });

  it('takes whole days, and refuses a window without end or the wrong way round', async () => {
    const eins = await insertZeile(stadt, { zeit: '2026-03-10T22:59:59Z' });
    const zwei = await insertZeile(stadt, { zeit: '2026-03-10T23:00:00Z' });
    expect(idsVon((await lies('?von=2026-03-10&bis=2026-03-10')).body)).toEqual([eins]);
    expect(idsVon((await lies('?von=2026-03-10&bis=2026-03-11')).body)).toEqual([zwei, eins]);
    expect((await lies('?von=2026-03-11&bis=2026-03-10')).body.code).toBe('ZEITRAUM');
    expect((await lies('?von=2024-01-01&bis=2026-03-10')).status).toBe(422);
    expect((await lies('?von=gestern')).status).toBe(422);
  });

  it('pages and filters by kind, result, operation and account', async () => {
    const tag = '2026-02-02T12:00:00Z';
    await insertZeile(stadt, { zeit: tag, art: 'OFFENLEGUNG', ereignis: 'fall.exportAkte' });
    await insertZeile(stadt, { zeit: tag, ergebnis: 'VERWEIGERT', code: 'KEIN_RECHT' });
    await insertZeile(stadt, { zeit: tag, kontoId: createUuidV7() });
    const gesamt = async (frage: string) =>
      (await lies(`?von=2026-02-02&bis=2026-02-02${frage}`)).body.gesamt;
    expect(await gesamt('')).toBe(3);
    expect(await gesamt('&art=OFFENLEGUNG')).toBe(1);
    expect(await gesamt('&ergebnis=VERWEIGERT')).toBe(1);
    expect(await gesamt('&operation=fall.exportAkte')).toBe(1);
    expect(await gesamt(`&konto=${jana.kontoId}`)).toBe(2);
    expect(await gesamt('&bereich=foerderung')).toBe(0);
    const seiten = await Promise.all(
      [1, 2, 3].map(async (seite) =>
        idsVon((await lies(`?von=2026-02-02&bis=2026-02-02&groesse=1&seite=${seite}`)).body),
      ),
    );
    expect(new Set(seiten.flat()).size).toBe(3);
  });

  it('uses the index on Mandant and time', async () => {
    const plan = await withActor(kontextFuer(dienste, dsbStadt, 'protokoll'), async (trx) => {
      await kysely`SET LOCAL enable_seqscan = off`.execute(trx);
      const { rows } = await kysely<{ 'QUERY PLAN': string }>`EXPLAIN SELECT id FROM protokoll.eintrag
        WHERE mandant_id = ${welt.stadt.id} AND zeit >= ('2026-03-01'::date + 0)::timestamp AT TIME ZONE 'Europe/Berlin'
        AND zeit < ('2026-03-31'::date + 1)::timestamp AT TIME ZONE 'Europe/Berlin' ORDER BY zeit DESC LIMIT 50`.execute(
        trx,
      );
      return ok(rows.map((zeile) => zeile['QUERY PLAN']).join('\n'));
    });
    expect(getOk(plan)).toMatch(/Index Cond: \(\(mandant_id = .* AND \(zeit >= /);
  });
});

describe('hints', () => {
  // A quarter of its own, so that the other tests do not count.
  const stadt = welt.stadt;
  const frage = '/auffaelligkeiten?quartal=2025-Q3';
  const kollegin = welt.konto('CASE_MANAGEMENT', stadt);

  it('count many reads against the own median, nights, refusals, searches and Vertretung, by day', async () => {
    const lese = async (tag: string, anzahl: number) => {
      for (let n = 0; n < anzahl; n += 1) await insertZeile(stadt, { zeit: `2025-08-${tag}T10:00:00Z` });
    };
    for (const tag of ['04', '05', '06', '07']) await lese(tag, 4);
    await lese('08', 31);
    await insertZeile(stadt, { zeit: '2025-08-11T20:30:00Z' });
    await insertZeile(stadt, { zeit: '2025-08-12T04:30:00Z' });
    await insertZeile(stadt, { zeit: '2025-08-12T03:30:00Z' });
    await insertZeile(stadt, {
      zeit: '2025-08-12T10:00:00Z',
      ergebnis: 'VERWEIGERT',
      code: 'NICHT_GEFUNDEN',
    });
    await insertZeile(stadt, {
      zeit: '2025-08-12T10:00:00Z',
      ergebnis: 'VERWEIGERT',
      code: 'DATUM_IN_ZUKUNFT',
    });
    await insertZeile(stadt, {
      zeit: '2025-08-13T10:00:00Z',
      abfrageklasse: 'AUSSERHALB_EIGENER_AKTEN',
      grund: 'ERSTKONTAKT',
    });
    await admin.query(
      `INSERT INTO fall.akte_zugriff (mandant_id, akte_id, konto_id, art, gueltig_von, gueltig_bis, grund, erteilt_von)
       VALUES ($1, $2, $3, 'VERTRETUNG', '2025-08-01', '2025-08-31', 'KRANKHEIT', $4)`,
      [stadt.id, akteId, kollegin.kontoId, jana.kontoId],
    );
    await insertZeile(stadt, { zeit: '2025-08-14T10:00:00Z', kontoId: kollegin.kontoId, objektId: akteId });
    const { status, body } = await lies(frage);
    expect(status).toBe(200);
    const zahlen = Object.fromEntries(
      body.hinweise.map(({ regel, anzahl }: { regel: string; anzahl: number }) => [regel, anzahl]),
    );
    expect(zahlen).toEqual({
      VIELE_ZUGRIFFE: 31,
      NACHTS: 2,
      VERWEIGERT: 1,
      SUCHE_AUSSERHALB: 1,
      VERTRETUNG: 1,
    });
    expect(body.hinweise[0].tage).toEqual([
      { tag: '2025-08-08', kontoId: jana.kontoId, name: '=Jana Beispiel', anzahl: 31, ueblich: 4 },
    ]);
    // The link of a hint shows exactly what it counted.
    for (const { regel, anzahl } of body.hinweise.slice(1)) {
      const liste = await lies(`?auffaelligkeit=${regel}&von=2025-07-01&bis=2025-09-30`);
      expect(liste.body.gesamt, regel).toBe(anzahl);
    }
    const tag = await lies(
      `?auffaelligkeit=VIELE_ZUGRIFFE&von=2025-08-08&bis=2025-08-08&konto=${jana.kontoId}`,
    );
    expect(tag.body.gesamt).toBe(31);
  });

  it('draw one in a hundred, always the same ones', async () => {
    await admin.query(
      `INSERT INTO protokoll.eintrag (id, zeit, mandant_id, konto_id, rolle, bereich, ereignis, art, objektart, zweck, ergebnis, regelversion)
       SELECT gen_random_uuid(), '2025-05-05 12:00+00', $1, $2, 'CASE_MANAGEMENT', 'fall', 'fall.getAkte', 'ABFRAGE', 'akte', 'Fallarbeit', 'OK', '1'
         FROM generate_series(1, 5000)`,
      [stadt.id, jana.kontoId],
    );
    const erste = await lies('?stichprobe=2025-Q2&groesse=200');
    expect(erste.body.gesamt).toBeGreaterThan(20);
    expect(erste.body.gesamt).toBeLessThan(100);
    expect(idsVon((await lies('?stichprobe=2025-Q2&groesse=200')).body)).toEqual(idsVon(erste.body));
    expect((await lies('/auffaelligkeiten?quartal=2025-Q2')).body.stichprobe.anzahl).toBe(erste.body.gesamt);
  });
});

describe('the file', () => {
  it('holds the chosen entries, and no cell that a spreadsheet computes', async () => {
    await insertZeile(welt.stadt, { zeit: '2026-01-15T12:00:00Z', objektId: akteId });
    const { status, kopf, roh } = await rufe(dsbStadt, 'GET', '/protokoll.csv?von=2026-01-15&bis=2026-01-15');
    expect(status).toBe(200);
    expect(String(kopf['content-disposition'])).toMatch(/zugriffsprotokoll_.*\.csv/);
    const zeilen = roh.toString('utf8').trim().split('\r\n');
    expect(zeilen).toHaveLength(2);
    expect(zeilen[1]).toContain("15.01.2026, 13:00:00;'=Jana Beispiel;KIM-Case Management;");
    expect(zeilen[1]).toContain(nummer.toUpperCase());
    const { rows } = await admin.query(
      `SELECT art, anzahl FROM protokoll.eintrag WHERE konto_id = $1 AND ereignis = 'datenschutz.exportEintraege'`,
      [dsbStadt.kontoId],
    );
    expect(rows).toEqual([{ art: 'OFFENLEGUNG', anzahl: 1 }]);
  });
});

describe('everybody else', () => {
  it.each(ROLLEN.filter((rolle) => rolle !== 'DSB'))(
    '%s is refused, and direct SQL shows no row',
    async (rolle) => {
      const actor = welt.konto(rolle, welt.stadt);
      for (const pfad of ['', '.csv', '/auswahl', '/auffaelligkeiten']) {
        expect((await rufe(actor, 'GET', `/protokoll${pfad}`)).status, pfad).toBe(403);
      }
      for (const domaene of DOMAENEN) {
        for (const abfrage of [
          'SELECT 1 FROM protokoll.eintrag',
          `SELECT 1 FROM protokoll.finde_objekte('${nummer}')`,
          `SELECT 1 FROM protokoll.liste_nummern(ARRAY['${akteId}']::uuid[])`,
          'SELECT 1 FROM protokoll.liste_vertretungen()',
          ...(rolle === 'ADMIN_TECHNIK' ? [] : ['SELECT 1 FROM protokoll.siegelstand()']),
        ]) {
          const gesehen = await withActor(kontextFuer(dienste, actor, domaene), async (trx) =>
            ok((await kysely.raw(abfrage).execute(trx)).rows.length),
          ).catch((fehler: unknown) => {
            if (fehler instanceof pg.DatabaseError && fehler.code === '42501') return ok(0);
            throw fehler;
          });
          expect(getOk(gesehen), `${abfrage} as ${domaene}`).toBe(0);
        }
      }
    },
  );

  it('DSB without a Stelle finds nothing', async () => {
    expect((await lies('', welt.konto('DSB', null))).status).toBe(404);
  });
});

describe('the state of the seals', () => {
  it('is told to the technical administration, without an entry', async () => {
    const { status, body } = await rufe(
      welt.konto('ADMIN_TECHNIK', null),
      'GET',
      '/protokoll/unversehrtheit',
    );
    expect(status).toBe(200);
    expect(Object.keys(body).toSorted()).toEqual(
      ['aeltesteOffene', 'ketten', 'letztesSiegel', 'siegel', 'unversiegelt', 'zustand'].toSorted(),
    );
    expect(body.unversiegelt).toBeGreaterThan(0);
    expect((await rufe(dsbStadt, 'GET', '/protokoll/unversehrtheit')).status).toBe(403);
  });
});
