import { describe, expect, it } from 'vitest';
import { createFallwelt, ZIEL } from './test-fall.ts';

const { rufe, jana, sql, openFall } = await createFallwelt();

const VORNAMEN = ['Yusuf', 'Amal', 'Nour', 'Idris', 'Salma'];
const addKind = async (akteId: string): Promise<string> => {
  const person = { art: 'NEU', identitaet: { familienname: 'Zielkind', vornamen: VORNAMEN.pop() } };
  const { status, body } = await rufe(jana, 'POST', `/akten/${akteId}/personen`, { rolle: 'KIND', person });
  expect(status).toBe(201);
  return body.id;
};
const lies = async (akteId: string) => (await rufe(jana, 'GET', `/akten/${akteId}`)).body;
const zeitleiste = async (akteId: string): Promise<{ art: string; inhalt: Record<string, unknown> }[]> =>
  (await rufe(jana, 'GET', `/akten/${akteId}/zeitleiste`)).body.eintraege;

describe('whom a Ziel is about', () => {
  it('stands sealed in it and by name in the timeline; what stood before stays there', async () => {
    const akteId = await openFall();
    const kind = await addKind(akteId);
    const haupt = (await lies(akteId)).personen[0].personId;
    const pfad = `/akten/${akteId}/ziele`;
    const { body: neu, status } = await rufe(jana, 'POST', pfad, { ...ZIEL, personIds: [kind] });
    expect(status).toBe(201);
    expect((await lies(akteId)).ziele[0].personen).toMatchObject([
      { personId: kind, name: expect.stringContaining('Zielkind') },
    ]);
    const [zeile] = await sql<{ text: string }>(
      `SELECT row_to_json(z)::text || encode(siegel, 'escape') AS text FROM fall.ziel z WHERE akte_id = $1`,
      [akteId],
    );
    expect(zeile?.text).not.toContain(kind);

    const beide = { ...ZIEL, personIds: [haupt, kind], version: 1 };
    expect((await rufe(jana, 'PUT', `${pfad}/${neu.id}`, beide)).status).toBe(200);
    expect((await lies(akteId)).ziele[0].personen).toHaveLength(2);
    const eintraege = await zeitleiste(akteId);
    const vereinbart = eintraege.find(({ art }) => art === 'ZIEL_VEREINBART');
    const geaendert = eintraege.find(({ art }) => art === 'ZIEL_GEAENDERT');
    expect(vereinbart?.inhalt['fuer']).toMatch(/^Für: Zielkind/);
    expect(geaendert).toMatchObject({ codes: { felder: ['fuer'] } });
    expect(JSON.stringify(geaendert?.inhalt)).toContain('Für: Zielkind');
    expect(JSON.stringify(geaendert?.inhalt)).not.toContain(kind);
  });

  it('is the Hauptperson where nobody is named, as in every Ziel from before', async () => {
    const akteId = await openFall();
    await rufe(jana, 'POST', `/akten/${akteId}/ziele`, ZIEL);
    expect((await lies(akteId)).ziele[0].personen).toEqual([]);
    expect((await rufe(jana, 'POST', `/akten/${akteId}/ziele`, { ...ZIEL, personIds: [] })).status).toBe(422);
  });

  it('is somebody of the Akte; who left stays where she stood and is not chosen anew', async () => {
    const akteId = await openFall();
    const fremd = (await lies(await openFall())).personen[0].personId;
    const kind = await addKind(akteId);
    const pfad = `/akten/${akteId}/ziele`;
    const falsch = await rufe(jana, 'POST', pfad, { ...ZIEL, personIds: [kind, fremd] });
    expect(falsch.body.errors).toMatchObject([{ pointer: '/personIds', code: 'PERSON_NICHT_IN_AKTE' }]);
    const { body: neu } = await rufe(jana, 'POST', pfad, { ...ZIEL, personIds: [kind] });
    await sql(
      `UPDATE fall.akte_beteiligte SET gueltig_bis = '2026-10-18', gueltig_von = '2026-10-01' WHERE akte_id = $1 AND person_id = $2`,
      [akteId, kind],
    );
    expect((await lies(akteId)).ziele[0].personen).toMatchObject([{ personId: kind }]);
    const bleibt = { ...ZIEL, uebersetzung: 'Anders', personIds: [kind], version: 1 };
    expect((await rufe(jana, 'PUT', `${pfad}/${neu.id}`, bleibt)).status).toBe(200);
    expect((await rufe(jana, 'POST', pfad, { ...ZIEL, personIds: [kind] })).body.code).toBe(
      'PERSON_NICHT_IN_AKTE',
    );
  });
});

describe('whom a step is about', () => {
  it('is named for itself, changed and taken away again', async () => {
    const akteId = await openFall();
    const kind = await addKind(akteId);
    const { body: ziel } = await rufe(jana, 'POST', `/akten/${akteId}/ziele`, ZIEL);
    const schritt = { was: 'In der Kita anmelden', wer: 'KLIENT' };
    const pfad = `/akten/${akteId}/schritte`;
    const mit = { ...schritt, zielId: ziel.id, personIds: [kind] };
    const { body: neu } = await rufe(jana, 'POST', pfad, mit);
    const [gelesen] = (await lies(akteId)).ziele[0].schritte;
    expect(gelesen).toMatchObject({ personen: [{ personId: kind }] });
    expect((await rufe(jana, 'PUT', `${pfad}/${neu.id}`, { ...schritt, version: 1 })).status).toBe(200);
    expect((await lies(akteId)).ziele[0].schritte[0].personen).toEqual([]);
    const geaendert = (await zeitleiste(akteId)).find(({ art }) => art === 'SCHRITT_GEAENDERT');
    expect(geaendert).toMatchObject({ codes: { felder: ['fuer'] } });
    const fremd = (await lies(await openFall())).personen[0].personId;
    const falsch = await rufe(jana, 'POST', pfad, { ...schritt, personIds: [fremd] });
    expect(falsch.body.code).toBe('PERSON_NICHT_IN_AKTE');
  });
});
