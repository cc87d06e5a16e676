import { sql } from 'kysely';
import { expect, it } from 'vitest';
import { ok } from '#src/core/result.ts';
import { withActor } from '#src/platform/db/with-actor.ts';
import { createTestDienste } from '#test/support/dienste.ts';
import { createTestServer } from '#test/support/server.ts';
import { createWelt, kontextFuer } from '#test/support/welt.ts';
import { modul } from './index.ts';
import { getVorlage, PROFIL_CODES } from './stellenprofil.model.ts';
import { findTextspuren } from './textspuren.model.ts';

const dienste = await createTestDienste();
const { rufe } = await createTestServer(dienste, [modul]);
dienste.setStichtag('2026-10-19');
const welt = await createWelt(dienste);
const fern = await createWelt(dienste);
const sabine = welt.konto('KOORDINATION');
const jana = welt.konto('CASE_MANAGEMENT', welt.stadt);
const andere = fern.konto('KOORDINATION');
const PFAD = '/stellenprofile/CASE_MANAGEMENT';

it.each(PROFIL_CODES)('the profile %s that ships tells nobody, and every text has its source', (profil) => {
  const { abschnitte, quellen } = getVorlage(profil);
  expect(Object.entries(abschnitte).flatMap(([feld, text]) => findTextspuren(text, feld))).toEqual([]);
  expect(Object.values(quellen)).not.toContain('');
  expect(abschnitte.aufgaben).not.toBe('');
});

it('a Standort adapts its own copy; the former ones stay, other Standorte see nothing of it', async () => {
  const { abschnitte } = getVorlage('CASE_MANAGEMENT');
  const angabe = { ...abschnitte, version: 0, anlass: 'Eigene Aufgaben im Kreis.', bestaetigt: true };
  const neu = { ...angabe, aufgaben: `${abschnitte.aufgaben}\nHält die Sprechstunde in den Kommunen.` };
  expect((await rufe(jana, 'POST', PFAD, neu)).status).toBe(403);
  expect((await rufe(sabine, 'POST', PFAD, { ...neu, aufgaben: ' ' })).body.code).toBe('AUFGABEN_FEHLEN');
  expect((await rufe(sabine, 'POST', PFAD, { ...neu, erwuenscht: 'Wie Frau Müller.' })).body.code).toBe(
    'PERSONENBEZUG',
  );
  expect((await rufe(sabine, 'POST', PFAD, neu)).body).toEqual({ version: 1 });
  expect((await rufe(sabine, 'POST', PFAD, neu)).status).toBe(409);
  expect((await rufe(sabine, 'POST', PFAD, { ...neu, version: 1, anlass: 'Kürzer.' })).status).toBe(201);
  const { body } = await rufe(jana, 'GET', PFAD);
  expect(body.fassungen.map(({ anlass }: { anlass: string }) => anlass)).toEqual([
    'Kürzer.',
    'Eigene Aufgaben im Kreis.',
  ]);
  expect(body.fassungen[0].abschnitte.aufgaben).toContain('Sprechstunde in den Kommunen');
  const liste = (await rufe(jana, 'GET', '/stellenprofile')).body.profile;
  expect(liste.map(({ version }: { version: number }) => version)).toEqual([0, 0, 2, 0]);
  expect((await rufe(andere, 'GET', PFAD)).body.fassungen).toEqual([]);
  const gelesen = await withActor(kontextFuer(dienste, andere, 'steuerung'), async (trx) =>
    ok(
      (await sql`SELECT 1 FROM steuerung.stellenprofil WHERE standort_id = ${welt.standortId}`.execute(trx))
        .rows.length,
    ),
  );
  expect(gelesen).toEqual({ ok: true, wert: 0 });
  await expect(
    withActor(kontextFuer(dienste, sabine, 'steuerung'), async (trx) =>
      ok(await sql`UPDATE steuerung.stellenprofil SET anlass = 'Anders.'`.execute(trx)),
    ),
  ).rejects.toThrow('permission denied');
});
