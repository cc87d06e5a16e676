import { sql } from 'kysely';
import pg from 'pg';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { KontoActor } from '#src/core/contract/actor.ts';
import { createUuidV7 } from '#src/core/ids.ts';
import { ok } from '#src/core/result.ts';
import { withActor } from '#src/platform/db/with-actor.ts';
import { createTestDienste } from '#test/support/dienste.ts';
import { createTestServer, type Testserver } from '#test/support/server.ts';
import { createActor, createWelt, kontextFuer, type Welt } from '#test/support/welt.ts';
import { modul } from '../index.ts';
import { createBezahlten } from '../nachweis/test-foerderfall.ts';

const dienste = await createTestDienste();
const admin = new pg.Client({ connectionString: dienste.datenbank.adminUrl });
let server: Testserver;
let welt: Welt;
let ulrich: KontoActor;
let petra: KontoActor;
let lena: KontoActor;
let fall: string;
let id: string;
const anke = createActor('BR_SACHBEARBEITUNG', null);

beforeAll(async () => {
  await admin.connect();
  server = await createTestServer(dienste, [modul]);
});
afterAll(async () => {
  await admin.end();
  dienste.setStichtag('2026-10-19');
});
beforeEach(async () => {
  dienste.setStichtag('2025-07-01');
  welt = await createWelt(dienste);
  ulrich = welt.konto('KI_LEITUNG');
  petra = welt.konto('ZE_ZEICHNUNG');
  lena = welt.konto('LE_SACHBEARBEITUNG', welt.traeger);
  fall = await createBezahlten(admin, welt);
  id = await createAktive();
});

/** In force, prepared by nobody of the test. */
async function createAktive(): Promise<string> {
  const neu = createUuidV7();
  const inhalt = {
    empfaengerart: 'FREIE_WOHLFAHRTSPFLEGE',
    empfaenger: 'Caritasverband Lennetal',
    form: 'VERTRAG',
    von: '2025-01-01',
    bis: '2025-12-31',
    nachweisBis: '2026-02-28',
    posten: [{ art: 'CASE_MANAGEMENT', bezeichnung: 'CM 3', vzae: 100, betrag: 5_700_000 }],
    begruendung: '',
    zusammenarbeit: '',
    jmdMbe: '',
    punkte: ['ZWECK', 'NACHWEIS'],
  };
  await admin.query(
    `INSERT INTO foerderung.weiterleitung (id, foerderfall_id, standort_id, lfd, zustand, empfaengerart, empfaenger, form, von, bis,
       nachweis_bis, betrag, inhalt, wirksam_ab, vorbereitet_von, angelegt_am)
     VALUES ($1, $2, $3, 1, 'AKTIV', $4, $5, 'VERTRAG', '2025-01-01', '2025-12-31', '2026-02-28', 5700000, $6, '2025-01-01', $7,
       '2025-01-01')`,
    [
      neu,
      fall,
      welt.standortId,
      inhalt.empfaengerart,
      inhalt.empfaenger,
      JSON.stringify(inhalt),
      createUuidV7(),
    ],
  );
  return neu;
}
async function setZustand(zustand: string): Promise<void> {
  await admin.query('ALTER TABLE foerderung.weiterleitung DISABLE TRIGGER USER');
  await admin.query('UPDATE foerderung.weiterleitung SET zustand = $2 WHERE id = $1', [id, zustand]);
  await admin.query('ALTER TABLE foerderung.weiterleitung ENABLE TRIGGER USER');
}

const codeOf = ({ status, body }: Awaited<ReturnType<Testserver['rufe']>>) =>
  status < 300 ? status : body.code;
const karte = async (actor = ulrich) =>
  (await server.rufe(actor, 'GET', `/foerderfaelle/${fall}/weiterleitungen`)).body.weiterleitungen[0];
const bind = async (mandantId: string | null, actor = ulrich) =>
  server.rufe(actor, 'POST', `/weiterleitungen/${id}/letztempfaenger`, {
    version: (await karte()).version,
    mandantId,
  });
const eigene = async (actor = lena) =>
  (await server.rufe(actor, 'GET', '/eigene-weiterleitungen')).body.weiterleitungen;
const INHALT = {
  bis: '2025-06-30',
  sachbericht: 'Sechs Monate beraten.',
  belege: [
    { nummer: '1', am: '2025-06-30', zweck: 'Personal CM 3', betrag: 2_800_000 },
    { nummer: '2', am: '2025-05-12', zweck: 'Raum', betrag: 12_345 },
  ],
  erhalten: 2_850_000,
};
const hand = (art: string, teil: object = {}, actor = lena) =>
  server.rufe(actor, 'POST', `/eigene-weiterleitungen/${id}/meldungen`, {
    art,
    inhalt: { ...INHALT, ...teil },
  });
const answer = async (antwort: string, text: string | null = null, actor = ulrich) => {
  const meldung = (await karte()).meldungen[0];
  return server.rufe(actor, 'POST', `/weiterleitungen/${id}/meldungen/${meldung.id}/antwort`, {
    version: meldung.version,
    antwort,
    text,
  });
};

describe('a Letztempfänger that is late', () => {
  it('is reminded with a new day and reads it; the day of the contract stays, and no other note is seen', async () => {
    await bind(welt.traeger.id);
    await setZustand('NACHWEIS_OFFEN');
    const erinnere = async (teil: object = {}, actor = ulrich) =>
      server.rufe(actor, 'POST', `/weiterleitungen/${id}/erinnerungen`, {
        version: (await karte()).version,
        bis: '2026-03-16',
        text: 'Es fehlt der ganze Nachweis.',
        ...teil,
      });
    dienste.setStichtag('2026-02-28');
    expect(codeOf(await erinnere())).toBe('NICHT_UEBERFAELLIG');
    dienste.setStichtag('2026-03-02');
    expect((await erinnere({ bis: '2026-03-02' })).body.errors).toMatchObject([
      { pointer: '/bis', code: 'FRIST_VORBEI' },
    ]);
    // Who signs prepares nothing, and the Letztempfänger reminds nobody.
    expect([(await erinnere({}, petra)).status, (await erinnere({}, lena)).status]).toEqual([403, 403]);
    expect((await erinnere({ version: 99 })).status).toBe(409);
    expect((await erinnere()).status).toBe(201);
    const [eine] = await eigene();
    expect(eine).toMatchObject({
      zustand: 'NACHWEIS_OFFEN',
      nachweisBis: '2026-02-28',
      erinnerungen: [{ am: '2026-03-02', text: 'Nachweis bis zum 16.03.2026. Es fehlt der ganze Nachweis.' }],
    });
    expect((await karte()).ereignisse.at(-1)).toMatchObject({ ereignis: 'erinnern', nach: 'NACHWEIS_OFFEN' });
    // A step with its reason is work of the Kreis: of the timeline the Letztempfänger sees reminders alone.
    const gesehen = await withActor(kontextFuer(dienste, lena, 'foerderung'), async (trx) =>
      ok(
        (
          await sql<{ ereignis: string }>`SELECT ereignis FROM foerderung.weiterleitung_ereignis
            WHERE weiterleitung_id = ${id}`.execute(trx)
        ).rows,
      ),
    );
    expect(gesehen).toEqual({ ok: true, wert: [{ ereignis: 'erinnern' }] });
    await bind(null);
  });
});

describe('a Letztempfänger with an account', () => {
  it('reads the contract that it signed, and no other file of the Förderfall', async () => {
    const inhalt = Buffer.from(
      '%PDF-1.7\n1 0 obj\n<< /Type /Catalog >>\nendobj\ntrailer << /Root 1 0 R >>\n%%EOF\n',
    );
    const lade = async (zu: string, zustand: string) => {
      await setZustand(zustand);
      const antwort = await server.rufe(
        ulrich,
        'POST',
        `/weiterleitungen/${id}/dateien?zu=${zu}&name=x.pdf`,
        inhalt,
        {
          'content-type': 'application/octet-stream',
        },
      );
      expect([zu, antwort.status]).toEqual([zu, 201]);
      return antwort.body.id as string;
    };
    await bind(welt.traeger.id);
    const vertrag = await lade('VERTRAG', 'ENTWURF');
    const lies = (datei: string, actor = lena) =>
      server.rufe(actor, 'GET', `/eigene-weiterleitungen/${id}/vertraege/${datei}`);
    // Before the signature nothing is seen.
    expect((await lies(vertrag)).status).toBe(404);
    const nachweis = await lade('LE_NACHWEIS', 'NACHWEIS_OFFEN');
    await setZustand('AKTIV');
    expect((await eigene())[0].vertraege).toEqual([{ id: vertrag, am: '2025-07-01' }]);
    expect((await lies(vertrag)).roh.equals(inhalt)).toBe(true);
    expect((await lies(nachweis)).status).toBe(404);
    expect((await lies(vertrag, welt.konto('LE_SACHBEARBEITUNG', welt.stadt))).status).toBe(404);
    expect((await lies(vertrag, ulrich)).status).toBe(403);
    // The other way to files stays shut.
    expect((await server.rufe(lena, 'GET', `/weiterleitungen/${id}/dateien/${vertrag}`)).status).toBe(403);
  });

  it('sees what is agreed with it once the Kreis names it, and nobody else does', async () => {
    expect(await eigene()).toEqual([]);
    expect(codeOf(await bind(welt.kreis.id))).toBe('LETZTEMPFAENGER_FREMD');
    expect(codeOf(await bind((await createWelt(dienste)).traeger.id))).toBe('LETZTEMPFAENGER_FREMD');
    expect(codeOf(await bind(welt.traeger.id))).toBe(201);
    expect((await karte()).letztempfaenger.id).toBe(welt.traeger.id);
    expect(await eigene()).toMatchObject([
      { id, zustand: 'AKTIV', betrag: 5_700_000, nachweisBis: '2026-02-28', meldbar: 'ZWISCHENNACHWEIS' },
    ]);
    expect(await eigene(welt.konto('LE_SACHBEARBEITUNG', welt.stadt))).toEqual([]);
    expect(
      (await server.rufe(welt.konto('TEAMLEITUNG', welt.traeger), 'GET', '/eigene-weiterleitungen')).status,
    ).toBe(403);
    expect((await server.rufe(lena, 'GET', `/foerderfaelle/${fall}/weiterleitungen`)).status).toBe(403);
    // What is opened for a change is a draft again.
    await setZustand('ENTWURF');
    expect(await eigene()).toEqual([]);
  });

  it('hands in an interim proof that the Kreis asks back and then takes over', async () => {
    await bind(welt.traeger.id);
    const zukunft = await hand('ZWISCHENNACHWEIS', { bis: '2025-07-02' });
    expect(zukunft.body.errors).toMatchObject([{ pointer: '/inhalt/bis' }]);
    const fremd = await hand('ZWISCHENNACHWEIS', {
      belege: [{ nummer: '1', am: '2024-12-31', zweck: 'Alt', betrag: 1 }],
    });
    expect(fremd.body.errors).toMatchObject([{ pointer: '/inhalt/belege/0/am' }]);
    expect(codeOf(await hand('NACHWEIS'))).toBe('MELDUNG_ZUR_UNZEIT');
    expect(codeOf(await hand('ZWISCHENNACHWEIS'))).toBe(201);
    expect(codeOf(await hand('ZWISCHENNACHWEIS'))).toBe('ANTWORT_OFFEN');
    expect(await karte()).toMatchObject({ meldungen: [{ ausgaben: 2_812_345, stand: 'VORGELEGT' }] });
    expect(codeOf(await bind(null))).toBe('SCHON_VORGELEGT');
    expect(codeOf(await answer('ZURUECKGEGEBEN'))).toBe('GRUND_FEHLT');
    expect(codeOf(await answer('ZURUECKGEGEBEN', 'Welcher Raum?'))).toBe(201);
    expect((await eigene())[0]).toMatchObject({
      meldbar: 'ZWISCHENNACHWEIS',
      meldungen: [{ stand: 'ZURUECKGEGEBEN', antwort: 'Welcher Raum?' }],
    });
    expect(codeOf(await hand('ZWISCHENNACHWEIS'))).toBe(201);
    expect(codeOf(await answer('UEBERNOMMEN'))).toBe(201);
    expect((await karte()).zustand).toBe('AKTIV');
  });

  it('hands in the proof itself; taken over it is checked by another person', async () => {
    await bind(welt.traeger.id);
    dienste.setStichtag('2026-01-20');
    await setZustand('NACHWEIS_OFFEN');
    expect(codeOf(await hand('NACHWEIS'))).toBe('MELDUNG_ANGABEN');
    expect(codeOf(await hand('NACHWEIS', { bis: '2025-12-31' }))).toBe(201);
    const sachbearbeitung = welt.konto('ZE_SACHBEARBEITUNG');
    expect(codeOf(await answer('UEBERNOMMEN', null, sachbearbeitung))).toBe(201);
    expect(await karte()).toMatchObject({
      zustand: 'NACHWEIS_VORGELEGT',
      nachweis: { sachbericht: 'Sechs Monate beraten.', ausgaben: 2_812_345, erhalten: 2_850_000 },
    });
    const pruefe = async (actor: KontoActor) =>
      server.rufe(actor, 'POST', `/weiterleitungen/${id}/nachweispruefung`, {
        version: (await karte()).version,
        anerkannt: 2_800_000,
        vermerk: 'Nur für den Kreis.',
      });
    const selbst = await pruefe({ ...sachbearbeitung, rolle: 'ZE_ZEICHNUNG' });
    expect(selbst.body.errors).toMatchObject([{ code: 'E-ZM-03' }]);
    expect(codeOf(await pruefe(petra))).toBe(201);
    const [eine] = await eigene();
    expect(eine.pruefung).toEqual({ anerkannt: 2_800_000, erstattung: 50_000 });
    expect(JSON.stringify(eine)).not.toContain('Nur für den Kreis');
    // Vouchers stay between the two: the Land sees the result.
    expect((await karte(anke)).meldungen).toEqual([]);
  });
});

describe('the database', () => {
  it('keeps a Letztempfänger to its own, in its own name', async () => {
    await bind(welt.traeger.id);
    expect(codeOf(await hand('ZWISCHENNACHWEIS'))).toBe(201);
    const andere = welt.konto('LE_SACHBEARBEITUNG', welt.stadt);
    const run = (actor: KontoActor, satz: string) =>
      withActor(kontextFuer(dienste, actor, 'foerderung'), async (trx) => {
        const { rows, numAffectedRows } = await sql.raw(satz).execute(trx);
        return ok(Number(numAffectedRows ?? rows.length));
      });
    const lesen = `SELECT 1 FROM foerderung.letztempfaenger_meldung WHERE weiterleitung_id = '${id}'`;
    expect(await Promise.all([lena, ulrich, andere, anke].map((actor) => run(actor, lesen)))).toEqual([
      ok(1),
      ok(1),
      ok(0),
      ok(0),
    ]);
    expect(
      await run(
        lena,
        `UPDATE foerderung.letztempfaenger_meldung SET stand = 'UEBERNOMMEN', beantwortet_von = '${lena.kontoId}', beantwortet_am = '2025-07-01'`,
      ),
    ).toEqual(ok(0));
    expect(
      await run(lena, `UPDATE foerderung.weiterleitung SET version = version + 1 WHERE id = '${id}'`),
    ).toEqual(ok(0));
    await expect(
      run(petra, `UPDATE foerderung.weiterleitung SET letztempfaenger_id = NULL WHERE id = '${id}'`),
    ).rejects.toThrow('names the Letztempfänger');
    await expect(
      run(ulrich, `UPDATE foerderung.weiterleitung SET letztempfaenger_id = NULL WHERE id = '${id}'`),
    ).rejects.toThrow('handed in something');
    await expect(
      run(
        andere,
        `INSERT INTO foerderung.letztempfaenger_meldung (id, weiterleitung_id, foerderfall_id, standort_id, mandant_id, lfd, art, bis,
           sachbericht, belege, ausgaben, erhalten, vorgelegt_von, vorgelegt_am)
         VALUES (gen_random_uuid(), '${id}', '${fall}', '${welt.standortId}', '${welt.stadt.id}', 9, 'ZWISCHENNACHWEIS', '2025-06-30',
           'x', '[]', 0, 0, '${andere.kontoId}', '2025-07-01')`,
      ),
    ).rejects.toThrow('row-level security');
  });
});
