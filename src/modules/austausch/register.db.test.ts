import { sql } from 'kysely';
import { expect, it } from 'vitest';
import { ok } from '#src/core/result.ts';
import { withActor } from '#src/platform/db/with-actor.ts';
import { createTestDienste } from '#test/support/dienste.ts';
import { createTestServer } from '#test/support/server.ts';
import { createWelt, kontextFuer } from '#test/support/welt.ts';
import { modul } from './index.ts';

const dienste = await createTestDienste();
const { rufe } = await createTestServer(dienste, [modul]);
dienste.setStichtag('2026-10-19');
const welt = await createWelt(dienste);
const fern = await createWelt(dienste);
const sabine = welt.konto('KOORDINATION');
const jana = welt.konto('CASE_MANAGEMENT', welt.stadt);
const andere = fern.konto('KI_LEITUNG');
const FORTBILDUNG = {
  art: 'FORTBILDUNG',
  titel: 'Auffrischung',
  tag: '2026-03-10',
  felder: { fortbildungsart: 'AUFBAU', anbieter: 'Paritätischer NRW', tage: '2', teilnehmende: '5' },
  bestaetigt: true,
};
const JAHR = 'art=FORTBILDUNG&jahr=2026';
const trage = (teil: object) => rufe(sabine, 'POST', '/register', { ...FORTBILDUNG, ...teil });

it('sums a year of the own Standort; what is struck out stays and does not count', async () => {
  const { body: erste } = await trage({});
  const { felder } = FORTBILDUNG;
  await trage({ titel: 'Zweite', felder: { ...felder, teilnehmende: '', kosten: '400' } });
  await trage({ titel: 'Früher', tag: '2025-12-31' });
  const lies = async () => (await rufe(jana, 'GET', `/register?${JAHR}`)).body;
  const summe = async (code: string) =>
    (await lies()).summen.zahlen.find((eine: { code: string }) => eine.code === code);
  expect((await lies()).eintraege).toHaveLength(2);
  expect(await summe('tage')).toMatchObject({ summe: 4, angaben: 2 });
  // Nothing said is not zero.
  expect(await summe('teilnehmende')).toMatchObject({ summe: 5, angaben: 1 });
  const csv = (await rufe(sabine, 'GET', `/register.csv?${JAHR}`)).roh.toString('utf8');
  expect(csv).toContain('Auffrischung oder Aufbau Case Management');
  expect(csv).not.toContain('Früher');
  expect((await rufe(sabine, 'GET', `/register.xlsx?${JAHR}`)).roh.subarray(0, 2).toString()).toBe('PK');
  const { art: _art, ...inhalt } = FORTBILDUNG;
  const pfad = `/register/${erste.id}`;
  expect((await rufe(sabine, 'PUT', pfad, { ...inhalt, version: 1, gestrichen: true })).status).toBe(200);
  expect((await rufe(sabine, 'PUT', pfad, { ...inhalt, version: 1 })).status).toBe(409);
  expect((await lies()).eintraege).toHaveLength(2);
  expect(await summe('tage')).toMatchObject({ summe: 2, angaben: 1 });
  expect((await rufe(sabine, 'GET', `/register.csv?${JAHR}`)).roh.toString('utf8')).not.toContain(
    'Auffrischung;',
  );
});

it('names nobody and says what is wrong where', async () => {
  const { felder } = FORTBILDUNG;
  expect((await trage({ felder: { ...felder, anbieter: 'Frau Müller' } })).body.code).toBe('PERSONENBEZUG');
  const { body } = await trage({ felder: { tage: 'zwei', fortbildungsart: 'NEIN' } });
  expect(body.errors.map(({ pointer }: { pointer: string }) => pointer)).toEqual([
    '/fortbildungsart',
    '/anbieter',
    '/tage',
  ]);
  expect(
    (
      await trage({
        art: 'PROZESSBEGLEITUNG',
        felder: { firma: 'Beratungsgesellschaft', gegenstand: 'Schnittstellen.', bis: '2026-03-01' },
      })
    ).body.errors,
  ).toMatchObject([{ pointer: '/bis', code: 'ZEITRAUM' }]);
  expect((await rufe(jana, 'POST', '/register', FORTBILDUNG)).status).toBe(403);
});

it('belongs to one Standort, for the database too', async () => {
  const { body } = await trage({});
  const { art: _art, ...inhalt } = FORTBILDUNG;
  expect((await rufe(andere, 'GET', `/register?${JAHR}`)).body.eintraege).toEqual([]);
  expect((await rufe(andere, 'PUT', `/register/${body.id}`, { ...inhalt, version: 1 })).status).toBe(404);
  for (const wer of [andere, fern.konto('CASE_MANAGEMENT'), welt.konto('B3_FACHKRAFT')]) {
    const gelesen = await withActor(kontextFuer(dienste, wer, 'steuerung'), async (trx) =>
      ok((await sql`SELECT 1 FROM steuerung.registereintrag WHERE id = ${body.id}`.execute(trx)).rows.length),
    );
    expect(gelesen).toEqual({ ok: true, wert: 0 });
  }
});
