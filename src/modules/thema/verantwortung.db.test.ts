import { expect, it } from 'vitest';
import type { KontoActor } from '#src/core/contract/actor.ts';
import { createUuidV7 } from '#src/core/ids.ts';
import { createThemawelt } from './test-thema.ts';

const w = await createThemawelt();

/** An account as it is kept, with its role in the Standort. */
async function saveKonto(actor: KontoActor, name: string, bis: string | null = null): Promise<void> {
  const { kontoId, rolle, standortId } = actor;
  await w.sql('INSERT INTO benutzer.konto (id, kennung, name) VALUES ($1, $2, $3)', [
    kontoId,
    `v.${kontoId.slice(-12)}`,
    name,
  ]);
  await w.sql(
    `INSERT INTO benutzer.mitgliedschaft (id, konto_id, rolle, standort_id, gueltig_von, gueltig_bis)
     VALUES ($1, $2, $3, $4, '2024-01-01', $5)`,
    [createUuidV7(), kontoId, rolle, standortId, bis],
  );
}
const lies = async (actor: KontoActor = w.sabine) =>
  (await w.rufe(actor, 'GET', '/themen/verantwortung')).body;
const uebergib = async (id: string, kontoId: string, grund = 'Sie wechselt die Stelle.') =>
  w.rufe(w.ulrich, 'POST', `/themen/${id}/verantwortung`, {
    version: (await w.readThema(id)).version,
    kontoId,
    grund,
  });

it('a Thema whose account left is listed, handed on with a reason, and its way says so without a name', async () => {
  await saveKonto(w.sabine, 'Sabine Muster', '2026-10-18');
  await saveKonto(w.ulrich, 'Ulrich Muster');
  const jana = w.welt.konto('CASE_MANAGEMENT', w.welt.stadt);
  const id = await w.createThema([]);
  const vorher = await lies(w.ulrich);
  expect(vorher.zustaendige).toEqual([
    { kontoId: w.ulrich.kontoId, name: 'Ulrich Muster', rolle: 'KI_LEITUNG' },
  ]);
  expect(vorher.verwaist).toMatchObject([{ id }]);
  expect((await w.rufe(jana, 'GET', '/themen/verantwortung')).status).toBe(403);

  const erkennbar = await uebergib(id, w.ulrich.kontoId, 'Die einzige eritreische Hebamme braucht es.');
  expect(erkennbar.body.code).toBe('PERSONENBEZUG');
  expect((await uebergib(id, jana.kontoId)).body.errors).toMatchObject([{ pointer: '/kontoId' }]);
  expect((await uebergib(id, w.ulrich.kontoId)).status).toBe(201);
  expect((await uebergib(id, w.ulrich.kontoId)).body.code).toBe('UEBERGABE_UNGUELTIG');
  expect((await lies(w.ulrich)).verwaist).toEqual([]);
  const thema = await w.readThema(id);
  expect(thema.verantwortlich).toBe('Ulrich Muster');
  expect(thema.ereignisse[0]).toMatchObject({
    art: 'VERANTWORTUNG_UEBERGEBEN',
    grund: 'Sie wechselt die Stelle.',
    nach: thema.zustand,
    angaben: [{ name: 'Übergeben an', wert: 'Leitung des KI' }],
  });
});
