import { describe, expect, it } from 'vitest';
import { readDump } from '#src/modules/person/test-akten.ts';
import { createFallwelt } from './test-fall.ts';

const { dienste, welt, jana, rufe, sql, openKurzberatung, giveEinwilligung } = await createFallwelt();
const kollegin = welt.konto('CASE_MANAGEMENT', welt.stadt);

type Person = {
  personId: string;
  besonders: { erlaubt: boolean; bedarfe: string[]; text: string | null; version: number };
};

const lies = async (akteId: string, actor = jana): Promise<Person[]> =>
  (await rufe(actor, 'GET', `/akten/${akteId}/kontaktwege`)).body.eintraege;
const erste = async (akteId: string, actor = jana): Promise<Person> => {
  const [person] = await lies(akteId, actor);
  if (person === undefined) throw new Error('no person');
  return person;
};
const schreibe = (akteId: string, personId: string, body: object, actor = jana) =>
  rufe(actor, 'PUT', `/akten/${akteId}/barrierebedarf/${personId}`, body);
const HOEREN = { version: 0, bedarfe: ['HOEREN'], text: 'Quastenflosserstuhl' };

async function deputise(akteId: string): Promise<void> {
  await sql(
    `INSERT INTO fall.akte_zugriff (mandant_id, akte_id, konto_id, art, gueltig_von, gueltig_bis, grund, erteilt_von)
     VALUES ($1, $2, $3, 'VERTRETUNG', '2026-10-12', '2026-10-25', 'URLAUB', $4)`,
    [welt.stadt.id, akteId, kollegin.kontoId, jana.kontoId],
  );
}

describe('ways of contact of an Akte', () => {
  it('carry their permissions, and are nobody else’s business', async () => {
    const akteId = await openKurzberatung(jana, {
      person: {
        art: 'NEU',
        identitaet: {
          familienname: 'Wegemann',
          kontaktwege: [{ art: 'MOBIL', wert: '0151 1', sicher: true, zeiten: 'nach 14 Uhr' }],
        },
      },
    });
    expect(await erste(akteId)).toMatchObject({
      kontaktwege: [{ sicher: true, zeiten: 'nach 14 Uhr', nachrichtErlaubt: false, absenderErlaubt: false }],
    });
    expect((await rufe(kollegin, 'GET', `/akten/${akteId}/kontaktwege`)).status).toBe(404);
    await deputise(akteId);
    expect(await lies(akteId, kollegin)).toHaveLength(1);
  });
});

describe('needs for reasons of health', () => {
  it('are recorded under the consent of this person for Gesundheit alone', async () => {
    const akteId = await openKurzberatung();
    const { personId } = await erste(akteId);
    expect((await schreibe(akteId, personId, HOEREN)).body.code).toBe('EINWILLIGUNG_BESONDERE_FEHLT');
    await giveEinwilligung(akteId, 'BESONDERE_KATEGORIEN', ['WOHNEN']);
    expect((await schreibe(akteId, personId, HOEREN)).body.code).toBe('EINWILLIGUNG_BESONDERE_FEHLT');
    await giveEinwilligung(akteId, 'BESONDERE_KATEGORIEN', ['GESUNDHEIT']);
    expect((await schreibe(akteId, personId, HOEREN)).body).toEqual({ id: personId, version: 1 });
    expect((await erste(akteId)).besonders).toEqual({ ...HOEREN, erlaubt: true, version: 1 });
    const [log] = await sql<{ abfrageklasse: string }>(
      `SELECT abfrageklasse FROM protokoll.eintrag WHERE objekt_id = $1 AND ereignis = 'fall.listKontaktwege' ORDER BY zeit DESC LIMIT 1`,
      [akteId],
    );
    expect(log?.abfrageklasse).toBe('besondere-kategorien');
    const konflikt = await schreibe(akteId, personId, HOEREN);
    expect([konflikt.status, konflikt.body.zustand.version]).toEqual([409, 1]);
    expect(await readDump(dienste)).not.toMatch(/Quastenflosserstuhl/i);
  });

  it('of a child do not stand on the consent of the parent', async () => {
    const akteId = await openKurzberatung();
    await giveEinwilligung(akteId, 'BESONDERE_KATEGORIEN', ['GESUNDHEIT']);
    const kind = { art: 'NEU', identitaet: { familienname: 'Kindlein', vornamen: 'Ada' } };
    const { body } = await rufe(jana, 'POST', `/akten/${akteId}/personen`, { rolle: 'KIND', person: kind });
    expect((await schreibe(akteId, body.id, HOEREN)).body.code).toBe('EINWILLIGUNG_BESONDERE_FEHLT');
    const haupt = await erste(akteId);
    expect((await schreibe(akteId, haupt.personId, HOEREN)).status).toBe(200);
    const personen = await lies(akteId);
    expect(personen.map(({ besonders }) => besonders.erlaubt)).toEqual([true, false]);
    expect((await schreibe(akteId, '00000000-0000-4000-8000-000000000000', HOEREN)).status).toBe(404);
  });

  it('go with the withdrawal in the same moment', async () => {
    const akteId = await openKurzberatung();
    const { personId } = await erste(akteId);
    await giveEinwilligung(akteId, 'BESONDERE_KATEGORIEN', ['GESUNDHEIT']);
    await schreibe(akteId, personId, HOEREN);
    const liste = await rufe(jana, 'GET', `/akten/${akteId}/einwilligungen`);
    const [einwilligung] = liste.body.eintraege;
    const weg = `/einwilligungen/${einwilligung.id}/widerruf`;
    expect((await rufe(jana, 'POST', weg, { version: einwilligung.version })).status).toBeLessThan(300);
    const zeilen = await sql(`SELECT besonders FROM fall.beteiligte_besonders WHERE akte_id = $1`, [akteId]);
    expect(zeilen).toEqual([{ besonders: null }]);
    expect((await erste(akteId)).besonders).toMatchObject({ erlaubt: false, bedarfe: [], text: null });
  });

  it('are read by a deputy and not recorded; nobody else reaches them', async () => {
    const akteId = await openKurzberatung();
    const { personId } = await erste(akteId);
    await giveEinwilligung(akteId, 'BESONDERE_KATEGORIEN', ['GESUNDHEIT']);
    await schreibe(akteId, personId, HOEREN);
    expect((await schreibe(akteId, personId, { ...HOEREN, version: 1 }, kollegin)).status).toBe(404);
    await deputise(akteId);
    expect((await erste(akteId, kollegin)).besonders.bedarfe).toEqual(['HOEREN']);
    const versuch = await schreibe(akteId, personId, { ...HOEREN, version: 1 }, kollegin);
    expect(versuch.body.code).toBe('NUR_ZUSTAENDIG');
    const leeren = await schreibe(akteId, personId, { version: 1, bedarfe: [], text: '' }, kollegin);
    expect(leeren.body).toEqual({ id: personId, version: 2 });
    const [ereignis] = await sql<{ codes: object; siegel: unknown }>(
      `SELECT codes, siegel FROM fall.ereignis WHERE akte_id = $1 AND art = 'BARRIEREBEDARF_ERFASST' ORDER BY lfd DESC LIMIT 1`,
      [akteId],
    );
    expect(ereignis).toEqual({ codes: { personId, geloescht: true }, siegel: null });
  });
});
