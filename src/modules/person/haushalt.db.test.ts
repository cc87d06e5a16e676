import { describe, expect, it } from 'vitest';
import { createFallwelt } from '#src/modules/fall/test-fall.ts';
import { readDump } from './test-akten.ts';

const { dienste, welt, jana, rufe, sql, openKurzberatung } = await createFallwelt();
const kollegin = welt.konto('CASE_MANAGEMENT', welt.stadt);

type Mitglied = {
  personId: string;
  rolle: string;
  beziehung: string | null;
  imHaushalt: boolean | null;
  gueltigVon: string;
  gueltigBis: string | null;
  beteiligungVersion: number;
  alter: { von: number; bis: number } | null;
};

const lies = async (akteId: string): Promise<Mitglied[]> =>
  (await rufe(jana, 'GET', `/akten/${akteId}/personen`)).body.eintraege;

/** No two alike: an equal name would be asked about as a possible duplicate. */
const VORNAMEN = ['Ada', 'Bela', 'Carlo', 'Dunja', 'Emre', 'Fatou', 'Gesine', 'Hugo', 'Ilka', 'Jost'];

async function addKind(akteId: string, mehr: object = {}): Promise<string> {
  const vornamen = VORNAMEN.pop();
  const person = {
    art: 'NEU',
    identitaet: { familienname: 'Hausmann', vornamen, geburtsdatum: '2018-05-02' },
  };
  const antwort = await rufe(jana, 'POST', `/akten/${akteId}/personen`, { rolle: 'KIND', person, ...mehr });
  expect(antwort.status).toBe(201);
  return antwort.body.id;
}

describe('the place of a person in a household', () => {
  it('is recorded with relation, household and age; the relation is sealed', async () => {
    const akteId = await openKurzberatung();
    const kind = await addKind(akteId, { beziehung: 'PFLEGEKIND', imHaushalt: true });
    const [haupt, neu] = await lies(akteId);
    expect(haupt).toMatchObject({ rolle: 'HAUPTPERSON', beziehung: null, imHaushalt: null, alter: null });
    expect(neu).toMatchObject({
      personId: kind,
      rolle: 'KIND',
      beziehung: 'PFLEGEKIND',
      imHaushalt: true,
      gueltigVon: '2026-10-19',
      gueltigBis: null,
      alter: { von: 8, bis: 8 },
    });
    expect(await readDump(dienste)).not.toMatch(/PFLEGEKIND/);
  });

  it('changes with what stood before in the Ereignis; a second one who writes learns the state', async () => {
    const akteId = await openKurzberatung();
    const kind = await addKind(akteId, { beziehung: 'EIGENES_KIND' });
    const version = (await lies(akteId))[1]?.beteiligungVersion ?? 0;
    const pfad = `/akten/${akteId}/personen/${kind}`;
    const neu = { version, rolle: 'KIND', beziehung: 'STIEFKIND', imHaushalt: false };
    expect((await rufe(jana, 'PUT', pfad, neu)).body).toEqual({ id: kind, version: version + 1 });
    const konflikt = await rufe(jana, 'PUT', pfad, neu);
    expect([konflikt.status, konflikt.body.zustand]).toEqual([
      409,
      { version: version + 1, rolle: 'KIND', beziehung: 'STIEFKIND', imHaushalt: false, gueltigBis: null },
    ]);
    const gleich = await rufe(jana, 'PUT', pfad, { ...neu, version: version + 1 });
    expect(gleich.body.version).toBe(version + 1);
    const zeitleiste = await rufe(jana, 'GET', `/akten/${akteId}/zeitleiste`);
    const [ereignis] = zeitleiste.body.eintraege;
    expect(ereignis).toMatchObject({
      art: 'BETEILIGUNG_GEAENDERT',
      codes: { personId: kind },
      inhalt: { vorher: { beziehung: 'EIGENES_KIND', imHaushalt: null } },
    });
  });

  it('refuses a relation of another role, and never touches the Hauptperson', async () => {
    const akteId = await openKurzberatung();
    const kind = await addKind(akteId);
    const [haupt] = await lies(akteId);
    const falsch = { version: 1, rolle: 'KIND', beziehung: 'EHE' };
    const antwort = await rufe(jana, 'PUT', `/akten/${akteId}/personen/${kind}`, falsch);
    expect([antwort.body.code, antwort.body.errors[0].pointer]).toEqual([
      'BEZIEHUNG_PASST_NICHT',
      '/beziehung',
    ]);
    const pfad = `/akten/${akteId}/personen/${haupt?.personId}`;
    expect((await rufe(jana, 'PUT', pfad, { version: 1, rolle: 'KIND' })).body.code).toBe(
      'HAUPTPERSON_BLEIBT',
    );
    const austritt = { version: 1, am: '2026-10-19', grund: 'AUSGEZOGEN' };
    expect((await rufe(jana, 'POST', `${pfad}/austritt`, austritt)).body.code).toBe('HAUPTPERSON_BLEIBT');
    await expect(
      sql(
        `UPDATE fall.akte_beteiligte SET gueltig_bis = '2026-10-19' WHERE akte_id = $1 AND rolle = 'HAUPTPERSON'`,
        [akteId],
      ),
    ).rejects.toThrow('hauptperson_bleibt');
  });

  it('is nobody else’s business', async () => {
    const akteId = await openKurzberatung();
    const kind = await addKind(akteId);
    const fremde = await openKurzberatung();
    const pfad = `/akten/${akteId}/personen/${kind}`;
    const austritt = { version: 1, am: '2026-10-19', grund: 'AUSGEZOGEN' };
    for (const actor of [kollegin, welt.konto('CASE_MANAGEMENT', welt.traeger)]) {
      expect((await rufe(actor, 'PUT', pfad, { version: 1, rolle: 'KIND' })).status).toBe(404);
      expect((await rufe(actor, 'POST', `${pfad}/austritt`, austritt)).status).toBe(404);
    }
    const inFremder = await rufe(jana, 'PUT', `/akten/${fremde}/personen/${kind}`, {
      version: 1,
      rolle: 'KIND',
    });
    expect(inFremder.status).toBe(404);
  });
});

describe('leaving an Akte', () => {
  const austritt = async (akteId: string, personId: string, mehr: object = {}) => {
    const version = (await lies(akteId)).find((eine) => eine.personId === personId)?.beteiligungVersion ?? 0;
    const body = { version, am: '2026-10-19', grund: 'AUSGEZOGEN', ...mehr };
    return rufe(jana, 'POST', `/akten/${akteId}/personen/${personId}/austritt`, body);
  };

  it('keeps the person and her story, takes her out of what is current, and can be taken back', async () => {
    const akteId = await openKurzberatung();
    const kind = await addKind(akteId, { imHaushalt: true });
    expect((await austritt(akteId, kind)).status).toBe(201);
    expect((await lies(akteId)).map(({ gueltigBis }) => gueltigBis)).toEqual([null, '2026-10-19']);
    expect((await rufe(jana, 'GET', `/akten/${akteId}`)).body.personen).toHaveLength(1);
    expect((await rufe(jana, 'GET', `/akten/${akteId}/kontaktwege`)).body.eintraege).toHaveLength(1);
    expect((await rufe(jana, 'GET', `/personen/${kind}`)).status).toBe(200);
    expect((await austritt(akteId, kind)).body.code).toBe('PERSON_AUSGETRETEN');
    const [ereignis] = await sql<{ codes: object; siegel: Buffer }>(
      `SELECT codes, siegel FROM fall.ereignis WHERE akte_id = $1 AND art = 'BETEILIGUNG_BEENDET'`,
      [akteId],
    );
    expect(ereignis?.codes).toEqual({ personId: kind });
    expect(ereignis?.siegel.includes('ausgezogen')).toBe(false);
    const zurueck = {
      rolle: 'SONSTIGE',
      beziehung: 'VERWANDT',
      person: { art: 'VORHANDEN', personId: kind },
    };
    expect((await rufe(jana, 'POST', `/akten/${akteId}/personen`, zurueck)).status).toBe(201);
    expect((await lies(akteId))[1]).toMatchObject({
      gueltigBis: null,
      rolle: 'SONSTIGE',
      beziehung: 'VERWANDT',
    });
    const nochmal = await rufe(jana, 'POST', `/akten/${akteId}/personen`, zurueck);
    expect(nochmal.body.code).toBe('PERSON_SCHON_BETEILIGT');
  });

  it('has its day between the beginning and today', async () => {
    const akteId = await openKurzberatung();
    const kind = await addKind(akteId);
    expect((await austritt(akteId, kind, { am: '2026-10-20' })).body.code).toBe('DATUM_IN_ZUKUNFT');
    expect((await austritt(akteId, kind, { am: '2026-10-18' })).body.code).toBe('AUSTRITT_VOR_BEGINN');
  });

  it('ends the hints about her in the Rechtskreis', async () => {
    const akteId = await openKurzberatung();
    const kind = await addKind(akteId);
    const eintrag = { spur: 'VERAENDERUNG', code: 'KREISWECHSEL', gueltigVon: '2026-10-15', personId: kind };
    expect((await rufe(jana, 'POST', `/akten/${akteId}/rechtskreis`, eintrag)).status).toBe(201);
    const vorher = (await rufe(jana, 'GET', `/akten/${akteId}/rechtskreis`)).body;
    expect(vorher.hinweise.length).toBeGreaterThan(0);
    await austritt(akteId, kind);
    const nachher = (await rufe(jana, 'GET', `/akten/${akteId}/rechtskreis`)).body;
    expect(nachher.hinweise).toEqual([]);
    expect(nachher.eintraege).toHaveLength(1);
  });
});
