import { sql } from 'kysely';
import { beforeAll, expect, it } from 'vitest';
import { ok } from '#src/core/result.ts';
import { withActor } from '#src/platform/db/with-actor.ts';
import { createTestDienste } from '#test/support/dienste.ts';
import { createTestServer } from '#test/support/server.ts';
import { createWelt, kontextFuer } from '#test/support/welt.ts';
import { EINARBEITUNG_VORLAGE } from './einarbeitung.model.ts';
import { modul } from './index.ts';

const dienste = await createTestDienste();
const { rufe } = await createTestServer(dienste, [modul]);
dienste.setStichtag('2026-10-19');
const welt = await createWelt(dienste);
const sabine = welt.konto('KOORDINATION');
const ulrich = welt.konto('KI_LEITUNG');
const jana = welt.konto('CASE_MANAGEMENT', welt.stadt);
const mila = welt.konto('CASE_MANAGEMENT', welt.traeger);
const fremd = (await createWelt(dienste)).konto('CASE_MANAGEMENT');
const dritte = welt.konto('CASE_MANAGEMENT', welt.kreis);
// The functions count accounts as they are kept, with their role in the Standort.
beforeAll(async () => {
  for (const [name, { kontoId, mitgliedschaftId, mandantId, standortId, rolle }] of Object.entries({
    Sabine: sabine,
    Ulrich: ulrich,
    Jana: jana,
    Mila: mila,
    Dritte: dritte,
    Vierte: welt.konto('KOORDINATION'),
  })) {
    await dienste.admin.query('INSERT INTO benutzer.konto (id, kennung, name) VALUES ($1, $2, $3)', [
      kontoId,
      `q.${kontoId.slice(-12)}`,
      name,
    ]);
    await dienste.admin.query(
      `INSERT INTO benutzer.mitgliedschaft (id, konto_id, mandant_id, standort_id, rolle, gueltig_von)
       VALUES ($1, $2, $3, $4, $5, '2024-01-01')`,
      [mitgliedschaftId, kontoId, mandantId, standortId, rolle],
    );
  }
});
const lies = async (wer: typeof jana) => (await rufe(wer, 'GET', '/einarbeitung')).body;
const erledige = (wer: typeof jana, kennung: string, erledigt = true) =>
  rufe(wer, 'POST', `/einarbeitung/schritte/${kennung}`, { erledigt });
const zaehle = (wer: typeof jana, tabelle: 'einarbeitung_erledigt' | 'fortbildung_teilnahme') =>
  withActor(kontextFuer(dienste, wer, 'steuerung'), async (trx) =>
    ok((await sql`SELECT 1 FROM steuerung.${sql.ref(tabelle)}`.execute(trx)).rows.length),
  );

it('the way in is the one of the program until the Standort writes its own; what is done outlives a version', async () => {
  expect(await lies(jana)).toMatchObject({ version: 0, am: null });
  expect((await erledige(jana, 'AKTE')).status).toBe(201);
  expect((await erledige(jana, 'AKTE')).status).toBe(201);
  expect((await erledige(jana, 'GIBT_ES_NICHT')).status).toBe(404);
  const schritte = [
    { kennung: 'AKTE', titel: 'Akte führen', was: 'In der Übungsumgebung.', wer: 'Team', adresse: '/akten' },
    { kennung: 'EIGEN_1', titel: 'Stadtrundgang', was: 'Alle Anlaufstellen besuchen.' },
  ];
  const neu = { version: 0, schritte, anlass: 'Kürzer.' };
  expect((await rufe(jana, 'POST', '/einarbeitung', neu)).status).toBe(403);
  const schief = [{ ...schritte[0], adresse: 'javascript:alert(1)' }];
  expect((await rufe(sabine, 'POST', '/einarbeitung', { ...neu, schritte: schief })).status).toBe(422);
  const doppelt = [schritte[0], schritte[0]];
  expect((await rufe(sabine, 'POST', '/einarbeitung', { ...neu, schritte: doppelt })).body.code).toBe(
    'KENNUNG_DOPPELT',
  );
  const genannt = [{ ...schritte[1], wer: 'Frau Müller, 0171 1234567' }];
  expect((await rufe(sabine, 'POST', '/einarbeitung', { ...neu, schritte: genannt })).body.code).toBe(
    'PERSONENBEZUG',
  );
  expect((await rufe(sabine, 'POST', '/einarbeitung', neu)).body).toEqual({ version: 1 });
  const spaeter = await rufe(ulrich, 'POST', '/einarbeitung', neu);
  expect(spaeter.body.zustand).toMatchObject({ version: 1, schritte: [{ kennung: 'AKTE' }, {}] });
  expect(await lies(jana)).toMatchObject({
    version: 1,
    schritte: [
      { kennung: 'AKTE', erledigtAm: '2026-10-19' },
      { kennung: 'EIGEN_1', erledigtAm: null },
    ],
  });
  // Nobody else sees it: not the colleague, not the Leitung, for the database neither.
  expect((await lies(mila)).schritte[0]).toMatchObject({ erledigtAm: null });
  for (const wer of [mila, sabine, ulrich, fremd]) {
    expect(await zaehle(wer, 'einarbeitung_erledigt')).toEqual({ ok: true, wert: 0 });
  }
  expect((await erledige(jana, 'AKTE', false)).status).toBe(201);
  expect(await zaehle(jana, 'einarbeitung_erledigt')).toEqual({ ok: true, wert: 0 });
  expect((await erledige(sabine, 'AKTE')).status).toBe(403);
  expect((await lies(fremd)).schritte).toHaveLength(EINARBEITUNG_VORLAGE.length);
});

it('the Koordination sees a number only when it tells nobody apart', async () => {
  const stand = async () => (await rufe(sabine, 'GET', '/einarbeitung/stand')).body;
  expect(await stand()).toEqual({ mindestens: 3, begonnen: 0, fertig: 0 });
  await erledige(jana, 'AKTE');
  await erledige(jana, 'EIGEN_1');
  await erledige(mila, 'AKTE');
  expect(await stand()).toEqual({ mindestens: 3, begonnen: null, fertig: null });
  await erledige(dritte, 'AKTE');
  expect(await stand()).toEqual({ mindestens: 3, begonnen: 3, fertig: null });
  expect((await rufe(jana, 'GET', '/einarbeitung/stand')).status).toBe(403);
});

it('a Fortbildung is entered by oneself; who of the Koordination has none of the Land is open (AT-32)', async () => {
  const FORTBILDUNG = {
    art: 'AUFBAU',
    veranstalter: 'LAND',
    titel: 'Steuerung im KIM',
    tag: '2026-03-10',
  };
  const stand = async (wer: typeof jana, jahr = 2026) =>
    (await rufe(wer, 'GET', `/fortbildungen/stand?jahr=${String(jahr)}`)).body;
  expect(await stand(ulrich)).toEqual({ gesamt: 2, teilgenommen: 0, offen: ['Sabine', 'Vierte'] });
  const trage = (wer: typeof jana, teil: object) =>
    rufe(wer, 'POST', '/fortbildungen', { ...FORTBILDUNG, ...teil });
  expect((await trage(sabine, { tag: '2026-10-20' })).body.code).toBe('FORTBILDUNG_UNGUELTIG');
  await trage(sabine, { veranstalter: 'ANDERE' });
  await trage(sabine, { tag: '2025-12-31' });
  expect((await stand(ulrich)).teilgenommen).toBe(0);
  const { body } = await trage(sabine, {});
  expect(await stand(ulrich)).toEqual({ gesamt: 2, teilgenommen: 1, offen: ['Vierte'] });
  // Colleagues get the number without a name; others nothing.
  expect(await stand(sabine)).toEqual({ gesamt: 2, teilgenommen: 1, offen: null });
  expect((await rufe(jana, 'GET', '/fortbildungen/stand?jahr=2026')).status).toBe(403);
  expect((await rufe(ulrich, 'GET', '/fortbildungen')).body.eintraege).toEqual([]);
  // Whose it is not removes nothing, and does not learn that it is there.
  expect((await rufe(ulrich, 'DELETE', `/fortbildungen/${body.id}`)).status).toBe(200);
  expect(await zaehle(ulrich, 'fortbildung_teilnahme')).toEqual({ ok: true, wert: 0 });
  expect((await rufe(sabine, 'GET', '/fortbildungen')).body.eintraege).toHaveLength(3);
  expect((await rufe(sabine, 'DELETE', `/fortbildungen/${body.id}`)).status).toBe(200);
  expect((await stand(ulrich)).teilgenommen).toBe(0);
});
