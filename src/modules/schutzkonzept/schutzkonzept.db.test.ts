import { describe, expect, it } from 'vitest';
import { createFallwelt } from '#src/modules/fall/test-fall.ts';
import { modul as schutzkonzept } from './index.ts';

const { rufe, jana, welt, sql, openFall } = await createFallwelt([schutzkonzept]);
const leitung = welt.konto('TEAMLEITUNG', welt.stadt);
const kontakte = async (id: string) => (await rufe(jana, 'GET', `/akten/${id}`)).body.kontakte;
const besuch = { datum: '2026-10-19', art: 'PERSOENLICH', ort: 'ZUHAUSE' };

describe('[L1470]: home visits by two', () => {
  it('is set by the Teamleitung for the own Stelle and read by its Case Management', async () => {
    expect((await rufe(jana, 'GET', '/schutzkonzept')).body).toEqual({
      hausbesuchZuZweit: false,
      seit: null,
    });
    expect((await rufe(jana, 'PUT', '/schutzkonzept', { hausbesuchZuZweit: true })).status).toBe(403);
    expect((await rufe(leitung, 'PUT', '/schutzkonzept', { hausbesuchZuZweit: true })).status).toBe(200);
    const stand = { hausbesuchZuZweit: true, seit: '2026-10-19' };
    expect((await rufe(jana, 'GET', '/schutzkonzept')).body).toEqual(stand);
    const anderswo = welt.konto('CASE_MANAGEMENT', welt.traeger);
    expect((await rufe(anderswo, 'GET', '/schutzkonzept')).body.hausbesuchZuZweit).toBe(false);
    expect((await rufe(leitung, 'PUT', '/schutzkonzept', { hausbesuchZuZweit: false })).status).toBe(200);
    expect((await rufe(jana, 'GET', '/schutzkonzept')).body.hausbesuchZuZweit).toBe(false);
  });

  it('the second person stands at the contact, sealed, and only of a home visit', async () => {
    const id = await openFall();
    const mit = { ...besuch, zweitePerson: 'Orhan Yelkenci' };
    expect((await rufe(jana, 'POST', `/akten/${id}/kontakte`, mit)).status).toBe(201);
    expect((await kontakte(id))[0]).toMatchObject({ ort: 'ZUHAUSE', zweitePerson: 'Orhan Yelkenci' });
    const zeilen = await sql<{ text: string }>(
      `SELECT row_to_json(k)::text || coalesce(encode(siegel, 'escape'), '') AS text FROM fall.kontakt k WHERE akte_id = $1`,
      [id],
    );
    for (const { text } of zeilen) expect(text).not.toContain('Orhan');
    const anderswo = await openFall();
    await rufe(jana, 'POST', `/akten/${anderswo}/kontakte`, { ...mit, ort: 'RATHAUS' });
    expect((await kontakte(anderswo))[0]).toMatchObject({ zweitePerson: null });
  });

  it('reminds and never locks: a visit alone is recorded, a correction keeps what stood before', async () => {
    await rufe(leitung, 'PUT', '/schutzkonzept', { hausbesuchZuZweit: true });
    const id = await openFall();
    const { status, body } = await rufe(jana, 'POST', `/akten/${id}/kontakte`, besuch);
    expect(status).toBe(201);
    const pfad = `/akten/${id}/kontakte/${body.id}`;
    const mit = { ...besuch, zweitePerson: 'Orhan Yelkenci', version: 1 };
    expect((await rufe(jana, 'PUT', pfad, mit)).status).toBe(200);
    expect((await kontakte(id))[0]).toMatchObject({ zweitePerson: 'Orhan Yelkenci' });
    const konflikt = await rufe(jana, 'PUT', pfad, { ...besuch, version: 1 });
    expect(konflikt.body.zustand).toMatchObject({ zweitePerson: 'Orhan Yelkenci' });
  });

  it('aufsuchende Arbeit has places of its own', async () => {
    const id = await openFall();
    for (const ort of ['SCHULE_KITA', 'AUFSUCHEND', 'GEMEINSCHAFTSUNTERKUNFT']) {
      expect((await rufe(jana, 'POST', `/akten/${id}/kontakte`, { ...besuch, ort })).status).toBe(201);
    }
  });
});
