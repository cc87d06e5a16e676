import { describe, expect, it } from 'vitest';
import type { KontoActor } from '#src/core/contract/actor.ts';
import { createModul as createEinwilligung, TEXT_VERSION } from '#src/modules/einwilligung/index.ts';
import { createFallwelt, KRITERIEN_JA } from '#src/modules/fall/test-fall.ts';
import { modul as fall } from '#src/modules/fall/index.ts';
import { modul as kurzberatung } from '#src/modules/kurzberatung/index.ts';
import { modul as person } from '#src/modules/person/index.ts';
import { createTestServer } from '#test/support/server.ts';
import { createWelt, type Welt } from '#test/support/welt.ts';
import { modul as parallelfall, PARALLELFALL_WIDERRUFSFOLGE } from './index.ts';

const { dienste, welt, sql, version } = await createFallwelt();
const { rufe } = await createTestServer(dienste, [
  fall,
  kurzberatung,
  person,
  createEinwilligung({ widerruf: [PARALLELFALL_WIDERRUFSFOLGE], erneuerung: [] }),
  parallelfall,
]);

type Angaben = { familienname: string; vornamen: string; geburtsdatum: string };
const createName = (stamm: string): Angaben => ({
  familienname: `${stamm}${Math.random()
    .toString(36)
    .replaceAll(/[^a-z]/g, 'q')
    .slice(0, 10)}`,
  vornamen: 'Rahaf',
  geburtsdatum: '1990-05-17',
});

/** A consent of the Hauptperson; answers its id. */
async function give(wer: KontoActor, akteId: string, zweck: string): Promise<string> {
  const { body } = await rufe(wer, 'GET', `/akten/${akteId}`);
  const antwort = await rufe(wer, 'POST', `/akten/${akteId}/einwilligungen`, {
    personId: body.personen[0].personId,
    zweck,
    entscheidung: 'ERTEILT',
    form: 'SCHRIFTLICH',
    textVersion: TEXT_VERSION,
    textSprache: 'de',
  });
  expect(antwort.status).toBe(201);
  return antwort.body.id;
}

async function open(wer: KontoActor, identitaet: Angaben): Promise<string> {
  const antwort = await rufe(wer, 'POST', '/kurzberatungen', {
    zugangsweg: 'SOZIALAMT',
    sprache: 'ar',
    bedarfe: ['SPRACHE'],
    information: { am: dienste.stichtag(), form: 'BEIDES' },
    person: { art: 'NEU', identitaet },
  });
  expect(antwort.status).toBe(201);
  return antwort.body.id;
}

/** An active Fall; with `geprueft` consented and checked. Answers the id of the Akte. */
async function openFall(wer: KontoActor, identitaet: Angaben, geprueft = true): Promise<string> {
  const id = await open(wer, identitaet);
  await give(wer, id, 'ZUSAMMENARBEIT');
  for (const [methode, pfad, body] of [
    ['POST', 'ueberfuehrung', {}],
    ['PUT', 'aufnahmekriterien', { kriterien: KRITERIEN_JA }],
    ['POST', 'aufnahme', { entscheidung: 'AUFGENOMMEN' }],
  ] as const) {
    const antwort = await rufe(wer, methode, `/akten/${id}/${pfad}`, { version: await version(id), ...body });
    expect(antwort.status).toBeLessThan(300);
  }
  if (geprueft) {
    await give(wer, id, 'PARALLELFALL');
    await check(wer, id);
  }
  return id;
}
const check = async (wer: KontoActor, id: string): Promise<void> => {
  expect((await rufe(wer, 'POST', `/akten/${id}/parallelfall`)).status).toBe(201);
};
const lage = async (wer: KontoActor, id: string): Promise<string> =>
  (await rufe(wer, 'GET', `/akten/${id}/parallelfall`)).body.lage;

const stadt = welt.konto('CASE_MANAGEMENT', welt.stadt);
const traeger = welt.konto('CASE_MANAGEMENT', welt.traeger);

describe('AT-33: an active Fall of the same person at another Stelle', () => {
  it('is a neutral hint when both consented, and no detail leaves', async () => {
    const wer = createName('Parallel');
    await openFall(stadt, wer);
    const id = await open(traeger, wer);
    expect(await lage(traeger, id)).toBe('OHNE_EINWILLIGUNG');
    expect((await rufe(traeger, 'POST', `/akten/${id}/parallelfall`)).body.code).toBe('OHNE_EINWILLIGUNG');
    await give(traeger, id, 'PARALLELFALL');
    expect(await lage(traeger, id)).toBe('NICHT_GEPRUEFT');
    await check(traeger, id);
    const { body } = await rufe(traeger, 'GET', `/akten/${id}/parallelfall`);
    expect(body).toEqual({ lage: 'HINWEIS' });
    const namen = await sql<{ text: string }>(
      `SELECT k::text AS text FROM fall.parallelfall_kennung k WHERE akte_id = $1`,
      [id],
    );
    expect(namen.length).toBeGreaterThan(0);
    for (const { text } of namen) expect(text).not.toContain(wer.familienname);
  });

  it('needs the consent of the other side, too', async () => {
    const wer = createName('Einseitig');
    await openFall(stadt, wer, false);
    const id = await open(traeger, wer);
    await give(traeger, id, 'PARALLELFALL');
    await check(traeger, id);
    expect(await lage(traeger, id)).toBe('KEIN_HINWEIS');
  });

  it('ends with the withdrawal of either side, and the tokens are gone at once', async () => {
    const wer = createName('Widerruf');
    const dort = await openFall(stadt, wer);
    const id = await open(traeger, wer);
    const einwilligung = await give(traeger, id, 'PARALLELFALL');
    await check(traeger, id);
    expect(await lage(traeger, id)).toBe('HINWEIS');
    const withdraw = async (konto: KontoActor, einwilligungId: string) =>
      await rufe(konto, 'POST', `/einwilligungen/${einwilligungId}/widerruf`, { version: 1 });
    const [andere] = await sql<{ id: string }>(
      `SELECT id FROM fall.einwilligung WHERE akte_id = $1 AND zweck = 'PARALLELFALL'`,
      [dort],
    );
    expect((await withdraw(stadt, andere?.id ?? '')).status).toBeLessThan(300);
    expect(await lage(traeger, id)).toBe('KEIN_HINWEIS');
    expect((await withdraw(traeger, einwilligung)).status).toBeLessThan(300);
    expect(await lage(traeger, id)).toBe('OHNE_EINWILLIGUNG');
    expect(
      await sql('SELECT 1 FROM fall.parallelfall_kennung WHERE akte_id = ANY ($1)', [[id, dort]]),
    ).toEqual([]);
  });

  it('says nothing about a Kurzberatung, a closed Fall, another person, the own Stelle or another Standort', async () => {
    const wer = createName('Grenze');
    await openFall(stadt, wer);
    const anders = await open(traeger, { ...wer, geburtsdatum: '1990-05-18' });
    await give(traeger, anders, 'PARALLELFALL');
    await check(traeger, anders);
    expect(await lage(traeger, anders)).toBe('KEIN_HINWEIS');
    const kollege = welt.konto('CASE_MANAGEMENT', welt.stadt);
    const eigene = await open(kollege, wer);
    await give(kollege, eigene, 'PARALLELFALL');
    await check(kollege, eigene);
    expect(await lage(kollege, eigene)).toBe('KEIN_HINWEIS');
    const fern: Welt = await createWelt(dienste);
    const ferne = fern.konto('CASE_MANAGEMENT', fern.stadt);
    const dort = await open(ferne, wer);
    await give(ferne, dort, 'PARALLELFALL');
    await check(ferne, dort);
    expect(await lage(ferne, dort)).toBe('KEIN_HINWEIS');

    const zweiter = createName('Ende');
    const fallId = await openFall(stadt, zweiter);
    const kurz = await open(traeger, zweiter);
    await give(traeger, kurz, 'PARALLELFALL');
    await check(traeger, kurz);
    expect(await lage(traeger, kurz)).toBe('HINWEIS');
    // The Kurzberatung of the other side is no Fall.
    expect(await lage(stadt, fallId)).toBe('KEIN_HINWEIS');
    const abschluss = { version: await version(fallId), grund: 'WEGZUG' };
    expect((await rufe(stadt, 'POST', `/akten/${fallId}/abschluss`, abschluss)).status).toBe(201);
    expect(await lage(traeger, kurz)).toBe('KEIN_HINWEIS');
  });

  it('compares nothing without a full birth date, and nobody asks about a foreign Akte', async () => {
    const { familienname, vornamen } = createName('Ohne');
    const id = await open(traeger, { familienname, vornamen, geburtsdatum: '1990' });
    await give(traeger, id, 'PARALLELFALL');
    expect(await lage(traeger, id)).toBe('ANGABEN_FEHLEN');
    expect((await rufe(traeger, 'POST', `/akten/${id}/parallelfall`)).body.code).toBe('ANGABEN_FEHLEN');
    expect((await rufe(stadt, 'GET', `/akten/${id}/parallelfall`)).status).toBe(404);
    expect((await rufe(stadt, 'POST', `/akten/${id}/parallelfall`)).status).toBe(404);
  });
});
