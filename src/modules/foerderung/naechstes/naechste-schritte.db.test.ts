import pg from 'pg';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { KontoActor } from '#src/core/contract/actor.ts';
import { createTestDienste } from '#test/support/dienste.ts';
import { createTestServer, type Testserver } from '#test/support/server.ts';
import { createActor, createWelt } from '#test/support/welt.ts';
import { modul } from '../index.ts';
import { createBezahlten } from '../nachweis/test-foerderfall.ts';
import { createTestantrag } from '../test-antrag.ts';

const dienste = await createTestDienste();
const admin = new pg.Client({ connectionString: dienste.datenbank.adminUrl });
let server: Testserver;
const anke = createActor('BR_SACHBEARBEITUNG', null);

beforeAll(async () => {
  await admin.connect();
  server = await createTestServer(dienste, [modul]);
});
afterAll(async () => await admin.end());

type Schritt = { foerderfallId: string; titel: string; eigen: boolean; pfad: string };
const listSchritte = async (actor: KontoActor, id: string): Promise<Schritt[]> => {
  const { status, body } = await server.rufe(actor, 'GET', '/foerderschritte');
  expect(status).toBe(200);
  return body.schritte.filter(({ foerderfallId }: Schritt) => foerderfallId === id);
};
const titel = async (actor: KontoActor, id: string): Promise<string[]> =>
  (await listSchritte(actor, id)).map((schritt) => schritt.titel);

it('goes from desk to desk, and nobody sees a draft or a Förderfall of another Standort', async () => {
  const welt = await createWelt(dienste);
  const [ulrich, petra] = [welt.konto('KI_LEITUNG'), welt.konto('ZE_ZEICHNUNG')];
  const { id } = (await server.rufe(ulrich, 'POST', '/foerderfaelle', { foerderjahr: 2027 })).body;
  expect(await titel(ulrich, id)).toEqual([expect.stringMatching(/^Antrag fertigstellen/)]);
  expect(await titel(petra, id)).toEqual([]);
  expect(await titel(anke, id)).toEqual([]);

  await server.rufe(ulrich, 'PUT', `/foerderfaelle/${id}/antrag`, { version: 1, inhalt: createTestantrag() });
  expect(await titel(ulrich, id)).toEqual([]);
  expect(await titel(petra, id)).toEqual(['Antrag zeichnen und einreichen']);
  const einreichung = { version: 2, bestaetigt: true };
  expect((await server.rufe(petra, 'POST', `/foerderfaelle/${id}/einreichung`, einreichung)).status).toBe(
    201,
  );

  expect(await titel(anke, id)).toEqual(['Prüfung des Antrags beginnen']);
  expect(await titel(petra, id)).toEqual([]);
  // The Kreis sees with whom it lies, and cannot take the step.
  const { body } = await server.rufe(petra, 'GET', `/foerderschritte?foerderfallId=${id}`);
  expect(body.schritte).toMatchObject([
    { titel: 'Prüfung des Antrags beginnen', eigen: false, vierAugen: false },
  ]);
  const fremd = (await createWelt(dienste)).konto('ZE_ZEICHNUNG');
  expect((await server.rufe(fremd, 'GET', `/foerderschritte?foerderfallId=${id}`)).body.schritte).toEqual([]);
  expect((await server.rufe(welt.konto('CASE_MANAGEMENT'), 'GET', '/foerderschritte')).status).toBe(403);

  const nachweis = await createBezahlten(admin, welt, { zustand: 'VN_IN_PRUEFUNG' });
  const [jens, karin] = [createActor('BR_FREIGABE', null), createActor('BR_PRUEFUNG', null)];
  expect(await titel(karin, nachweis)).toEqual(['Verwendungsnachweis prüfen und den Prüfvermerk schreiben']);
  await admin.query(
    `INSERT INTO foerderung.nachweis_vorgang (foerderfall_id, standort_id, lfd, art, text, konto_id, rolle, am)
     VALUES ($1, $2, 1, 'PRUEFVERMERK', 'In Ordnung.', $3, 'BR_PRUEFUNG', '2026-10-19')`,
    [nachweis, welt.standortId, karin.kontoId],
  );
  expect(await titel(karin, nachweis)).toEqual([]);
  expect(await titel(jens, nachweis)).toEqual(['Verwendungsnachweis mit Prüfvermerk abschließen']);
});
