import pg from 'pg';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { countFaellige, runAufraeumen } from '#src/anwendung/aufraeumen.ts';
import { createUuidV7 } from '#src/core/ids.ts';
import { PARAMETER } from '#src/platform/config/parameter.ts';
import { createTestDienste } from '#test/support/dienste.ts';
import { createTestServer, type Testserver } from '#test/support/server.ts';
import { createActor, createWelt, type Welt } from '#test/support/welt.ts';
import { modul } from '../index.ts';

// In a database of its own: the run deletes what is due in all Standorte.
const dienste = await createTestDienste({ eigene: true });
const admin = new pg.Client({ connectionString: dienste.datenbank.adminUrl });
const laufzeit = { dienste, zugang: { url: dienste.datenbank.appUrl } };
const GRENZE = PARAMETER.massenloeschung_foerderfaelle.wert;
const PFAD = '/foerderloeschfreigabe';
const anke = createActor('BR_SACHBEARBEITUNG', null);
const jens = createActor('BR_FREIGABE', null);
/** Anke with the other role as well: the person counts. */
const ankeAlsFreigabe = { ...jens, kontoId: anke.kontoId };
let server: Testserver;
let welt: Welt;

beforeAll(async () => {
  await admin.connect();
  server = await createTestServer(dienste, [modul]);
});
afterAll(async () => await admin.end());
beforeEach(async () => {
  dienste.setStichtag('2026-10-19');
  welt = await createWelt(dienste);
  await admin.query('TRUNCATE foerderung.loeschfreigabe');
  await admin.query(
    `BEGIN; SET LOCAL session_replication_role = 'replica'; DELETE FROM foerderung.foerderfall; COMMIT`,
  );
});

/** Drafts that were dropped on this day: vouchers five years later, then the rest. */
async function createVerworfene(anzahl: number, am: string): Promise<void> {
  await admin.query(`BEGIN; SET LOCAL session_replication_role = 'replica'`);
  for (let platz = 0; platz < anzahl; platz += 1) {
    const id = createUuidV7();
    await admin.query(
      `INSERT INTO foerderung.foerderfall (id, standort_id, mandant_id, aktenzeichen, foerderjahr, von, bis, regelsatz, parameter,
         zustand, frist, antrag_von, angelegt_am)
       VALUES ($1, $2, $3, $4, 2025, '2025-01-01', '2025-12-31', 'RL-2024-12', '{}', 'VERWORFEN', '2024-10-01', $5, '2024-09-01')`,
      [id, welt.standortId, welt.kreis.id, `KIM-${id}`, createUuidV7()],
    );
    await admin.query(
      `INSERT INTO foerderung.foerderfall_ereignis (foerderfall_id, standort_id, lfd, ereignis, von, nach, konto_id, rolle, am)
       VALUES ($1, $2, 1, 'verwerfen', 'ENTWURF', 'VERWORFEN', $3, 'KI_LEITUNG', $4)`,
      [id, welt.standortId, createUuidV7(), am],
    );
  }
  await admin.query('COMMIT');
}
const zaehle = async (): Promise<number> =>
  (await admin.query('SELECT count(*)::int AS n FROM foerderung.foerderfall')).rows[0].n;
const lies = async (actor = anke) => (await server.rufe(actor, 'GET', PFAD)).body;
const schlageVor = (anzahl: number, grund = 'Liste vom heutigen Tag durchgesehen') =>
  server.rufe(anke, 'POST', PFAD, { anzahl, grund });
const entscheide = (id: string, freigegeben: boolean, antwort = 'Stichprobe geprüft', actor = jens) =>
  server.rufe(actor, 'POST', `${PFAD}/${id}/entscheidung`, { freigegeben, antwort });

describe('many deletions of Förderfälle at once (DP-G-02)', () => {
  it('up to the limit go by themselves', async () => {
    await createVerworfene(GRENZE, '2021-03-01');
    expect(await lies()).toMatchObject({ faellig: GRENZE, wartet: false, vorschlagbar: false });
    expect((await schlageVor(GRENZE)).body.code).toBe('NICHTS_WARTET');
    await runAufraeumen(laufzeit);
    expect(await zaehle()).toBe(0);
  });

  it('above it wait until another person released exactly this list', async () => {
    const anzahl = GRENZE + 1;
    await createVerworfene(anzahl, '2021-03-01');
    expect((await countFaellige(laufzeit))['foerderung.foerderfall (Belege)']).toBe(0);
    await runAufraeumen(laufzeit);
    expect(await zaehle()).toBe(anzahl);
    expect(await lies()).toMatchObject({ faellig: anzahl, wartet: true, vorschlagbar: true });
    expect(await lies(jens)).toMatchObject({ wartet: true, vorschlagbar: false, entscheidbar: false });

    expect((await schlageVor(GRENZE)).body.code).toBe('LISTE_GEAENDERT');
    expect((await schlageVor(anzahl, ' ')).status).toBe(422);
    const { id } = (await schlageVor(anzahl)).body;
    expect((await schlageVor(anzahl)).body.code).toBe('SCHON_VORGESCHLAGEN');
    expect((await entscheide(id, true, 'Geprüft', ankeAlsFreigabe)).body.code).toBe('VIER_AUGEN');
    expect((await entscheide(id, true, 'Geprüft', anke)).status).toBe(403);
    // One more since: that is another list.
    await createVerworfene(1, '2021-04-01');
    expect((await entscheide(id, true)).body.code).toBe('LISTE_GEAENDERT');
    expect((await entscheide(id, false, ' ')).body.errors).toMatchObject([{ pointer: '/antwort' }]);
    expect((await entscheide(id, false, 'Ein Fall ist dazugekommen.')).status).toBe(201);
    await runAufraeumen(laufzeit);
    expect(await zaehle()).toBe(anzahl + 1);

    const neu = (await schlageVor(anzahl + 1)).body.id;
    expect(await lies(jens)).toMatchObject({ entscheidbar: true });
    expect((await entscheide(neu, true)).status).toBe(201);
    expect((await entscheide(neu, true)).body.code).toBe('KONFLIKT');
    const stand = await lies(jens);
    expect(stand).toMatchObject({ faellig: 0, wartet: false });
    expect(stand.vorschlaege).toMatchObject([
      { id: neu, freigegeben: true, entschiedenAm: '2026-10-19' },
      { id, freigegeben: false, antwort: 'Ein Fall ist dazugekommen.' },
    ]);
    await runAufraeumen(laufzeit);
    expect(await zaehle()).toBe(0);
  });

  it('a release of one day opens nothing that becomes due later', async () => {
    await createVerworfene(GRENZE + 1, '2021-03-01');
    const { id } = (await schlageVor(GRENZE + 1)).body;
    await entscheide(id, true);
    await createVerworfene(GRENZE + 1, '2022-03-01');
    dienste.setStichtag('2027-03-01');
    await runAufraeumen(laufzeit);
    expect(await zaehle()).toBe(GRENZE + 1);
    expect(await lies()).toMatchObject({ faellig: GRENZE + 1, wartet: true });
  });

  it('is no business of anybody else', async () => {
    for (const actor of [
      welt.konto('KI_LEITUNG'),
      createActor('MINISTERIUM', null),
      createActor('BR_KASSE', null),
    ])
      expect((await server.rufe(actor, 'GET', PFAD)).status).toBe(403);
  });
});
