import { describe, expect, it } from 'vitest';
import type { KontoActor } from '#src/core/contract/actor.ts';
import { createFallwelt } from '#src/modules/fall/test-fall.ts';
import { readDump } from './test-akten.ts';

const { dienste, welt, jana, rufe, sql } = await createFallwelt();
const kollegin = welt.konto('CASE_MANAGEMENT', welt.stadt);
const UNBEKANNT = '00000000-0000-4000-8000-000000000000';

let zaehler = 0;
/** Two Kurzberatungen of one person, recorded twice under two spellings. */
async function recordDoppelt(actor: KontoActor = jana) {
  zaehler += 1;
  const stamm =
    [
      'Brinkmeyer',
      'Czwalinna',
      'Dombrowski',
      'Eschweiler',
      'Finkeldey',
      'Grotenburg',
      'Hollerbusch',
      'Ibbenhorst',
      'Jaskulla',
      'Kattwinkel',
    ][zaehler] ?? '';
  const open = async (identitaet: object, keineDublette: string[] = []) => {
    const antwort = await rufe(actor, 'POST', '/kurzberatungen', {
      zugangsweg: 'SOZIALAMT',
      sprache: 'ar',
      bedarfe: ['SPRACHE'],
      information: { am: dienste.stichtag(), form: 'BEIDES' },
      person: { art: 'NEU', identitaet, keineDublette },
    });
    expect(antwort.status).toBe(201);
    const akteId: string = antwort.body.id;
    const { body } = await rufe(actor, 'GET', `/akten/${akteId}/personen`);
    return {
      akteId,
      personId: body.eintraege[0].personId as string,
      pseudonym: body.eintraege[0].pseudonym as string,
    };
  };
  const a = await open({ familienname: stamm, vornamen: 'Anna', geburtsdatum: '1990-05-17' });
  const b = await open(
    {
      familienname: stamm,
      vornamen: 'Anna',
      geburtsdatum: '1990',
      kontaktwege: [{ art: 'MOBIL', wert: '0151 4711' }],
    },
    [a.personId],
  );
  return { a, b, stamm };
}

const merge = (bleibt: string, doppelt: string, actor: KontoActor = jana, versionen = [1, 1]) =>
  rufe(actor, 'POST', '/personen/zusammenfuehrungen', {
    bleibt: { personId: bleibt, version: versionen[0] },
    doppelt: { personId: doppelt, version: versionen[1] },
  });
const undo = (id: string, actor: KontoActor = jana) =>
  rufe(actor, 'POST', `/personen/zusammenfuehrungen/${id}/aufhebung`);
const paare = async (actor: KontoActor = jana, verschiedene = 'nein') =>
  (await rufe(actor, 'GET', `/personen/dublettenpaare?verschiedene=${verschiedene}`)).body;
const grant = (akteId: string, actor: KontoActor, art: string, bis: string | null) =>
  sql(
    `INSERT INTO fall.akte_zugriff (mandant_id, akte_id, konto_id, art, gueltig_von, gueltig_bis, grund, erteilt_von)
     VALUES ($1, $2, $3, $4, '2026-10-12', $5, 'URLAUB', $6)`,
    [welt.stadt.id, akteId, actor.kontoId, art, bis, jana.kontoId],
  );

describe('the finder over existing persons', () => {
  it('explains a pair of own Akten, remembers that they are two, and says nothing to others', async () => {
    const { a, b } = await recordDoppelt();
    const { body } = await rufe(jana, 'GET', '/personen/dublettenpaare');
    const paar = body.paare.find((eines: { personen: { personId: string }[] }) =>
      eines.personen.some(({ personId }) => personId === a.personId),
    );
    expect(paar.personen.map(({ personId }: { personId: string }) => personId).toSorted()).toEqual(
      [a.personId, b.personId].toSorted(),
    );
    expect(paar).toMatchObject({ gruende: ['GLEICHER_NAME_UND_GEBURTSDATUM'], verschieden: false });
    expect(await paare(kollegin)).toEqual({ paare: [], verglichen: 0, weitere: false });
    // Who sees one of the two sees no pair, and no count of the other.
    await grant(a.akteId, kollegin, 'ZUSTAENDIG', null);
    expect(await paare(kollegin)).toMatchObject({ paare: [], verglichen: 1 });

    const verschieden = { personIds: [b.personId, a.personId] };
    expect((await rufe(kollegin, 'POST', '/personen/verschiedene', verschieden)).status).toBe(404);
    expect((await rufe(jana, 'POST', '/personen/verschiedene', verschieden)).status).toBe(201);
    expect((await rufe(jana, 'POST', '/personen/verschiedene', verschieden)).status).toBe(201);
    const ids = (antwort: { paare: { personen: { personId: string }[] }[] }) =>
      antwort.paare.flatMap(({ personen }) => personen.map(({ personId }) => personId));
    expect(ids(await paare())).not.toContain(a.personId);
    expect(ids(await paare(jana, 'ja'))).toContain(a.personId);
  });
});

describe('a merge', () => {
  it('is a link: one person in search, both Akten stay, names and ways are joined, both before-states sealed', async () => {
    const { a, b, stamm } = await recordDoppelt();
    const { status, body } = await merge(a.personId, b.personId);
    expect(status).toBe(201);
    const suche = (await rufe(jana, 'POST', '/personen/suche', { q: `${stamm} Anna` })).body.treffer;
    expect(suche).toHaveLength(1);
    expect(suche[0]).toMatchObject({
      personId: a.personId,
      pseudonym: a.pseudonym,
      geburtsdatum: '1990-05-17',
    });
    expect(suche[0].akten.map(({ akteId }: { akteId: string }) => akteId).toSorted()).toEqual(
      [a.akteId, b.akteId].toSorted(),
    );
    const [inB] = (await rufe(jana, 'GET', `/akten/${b.akteId}/personen`)).body.eintraege;
    expect(inB).toMatchObject({
      personId: b.personId,
      pseudonym: b.pseudonym,
      version: 2,
      identitaet: { geburtsdatum: '1990-05-17', kontaktwege: [{ wert: '0151 4711' }] },
      zusammenfuehrung: { id: body.id, zielPersonId: a.personId, zielPseudonym: a.pseudonym },
    });
    const ereignisse = await sql<{ akte_id: string; codes: { personId: string } }>(
      `SELECT akte_id, codes FROM fall.ereignis WHERE art = 'PERSON_ZUSAMMENGEFUEHRT' AND codes ->> 'zusammenfuehrungId' = $1`,
      [body.id],
    );
    expect(ereignisse.map(({ akte_id, codes }) => `${akte_id} ${codes.personId}`).toSorted()).toEqual(
      [`${a.akteId} ${a.personId}`, `${b.akteId} ${b.personId}`].toSorted(),
    );
    const [log] = await sql<{ art: string }>(
      `SELECT art FROM protokoll.eintrag WHERE objekt_id = $1 AND ereignis = 'person.createZusammenfuehrung'`,
      [a.personId],
    );
    expect(log?.art).toBe('KOMBINATION');
    expect((await readDump(dienste)).toLowerCase()).not.toContain(stamm.toLowerCase());
  });

  it('is corrected once for both Akten, and taken back without losing the correction', async () => {
    const { a, b, stamm } = await recordDoppelt();
    const { body } = await merge(a.personId, b.personId);
    const identitaet = { familienname: stamm, vornamen: 'Annabell', geburtsdatum: '17.05.1990' };
    const aendern = { version: 2, akteId: b.akteId, identitaet };
    expect((await rufe(jana, 'PUT', `/personen/${b.personId}`, aendern)).body.version).toBe(3);
    expect((await rufe(jana, 'GET', `/personen/${a.personId}`)).body.identitaet.vornamen).toBe('Annabell');
    // Both lists of the own Akten name the leading person, each Akte with its own pseudonym.
    const akten = (await rufe(jana, 'GET', '/akten?groesse=200')).body.eintraege;
    const { kurzberatungen } = (await rufe(jana, 'GET', '/mein-tag')).body;
    for (const liste of [akten, kurzberatungen]) {
      for (const { akteId, pseudonym } of [a, b]) {
        const name = `${stamm}, Annabell`;
        expect(liste).toContainEqual(expect.objectContaining({ akteId, name, pseudonym, vertretung: false }));
      }
    }
    expect((await undo(body.id)).body).toEqual({ id: body.id, wiederhergestellt: false });
    expect((await rufe(jana, 'GET', `/personen/${a.personId}`)).body.identitaet.vornamen).toBe('Annabell');
    expect((await rufe(jana, 'GET', `/personen/${b.personId}`)).body).toMatchObject({
      version: 1,
      identitaet: { vornamen: 'Anna', geburtsdatum: '1990' },
      zusammenfuehrung: null,
    });
    expect((await undo(body.id)).body.code).toBe('SCHON_AUFGEHOBEN');
  });

  it('taken back gives both what they were, within its time only', async () => {
    const { a, b } = await recordDoppelt();
    const { body } = await merge(b.personId, a.personId);
    const liste = (await rufe(jana, 'GET', '/personen/zusammenfuehrungen')).body.eintraege;
    expect(liste.find(({ id }: { id: string }) => id === body.id)).toMatchObject({
      zielPseudonym: b.pseudonym,
      pseudonym: a.pseudonym,
      rueckgaengigBis: '2027-01-17',
      aufhebbar: true,
    });
    await sql(
      `UPDATE fall.person_zusammenfuehrung SET zusammengefuehrt_am = '2026-01-01', rueckgaengig_bis = '2026-10-18' WHERE id = $1`,
      [body.id],
    );
    expect((await undo(body.id)).body.code).toBe('RUECKGAENGIG_ABGELAUFEN');
    await sql(`UPDATE fall.person_zusammenfuehrung SET rueckgaengig_bis = '2026-10-19' WHERE id = $1`, [
      body.id,
    ]);
    expect((await undo(body.id)).body.wiederhergestellt).toBe(true);
    const [nachA, nachB] = await Promise.all(
      [a, b].map(({ personId }) => rufe(jana, 'GET', `/personen/${personId}`)),
    );
    expect(nachA?.body.identitaet).toMatchObject({ geburtsdatum: '1990-05-17', kontaktwege: [] });
    expect(nachB?.body.identitaet).toMatchObject({
      geburtsdatum: '1990',
      weitereNamen: [],
      kontaktwege: [{ wert: '0151 4711' }],
    });
  });

  it('refuses what cannot be: the same person, an old version, a chain', async () => {
    const { a, b } = await recordDoppelt();
    const { a: c } = await recordDoppelt();
    expect((await merge(a.personId, a.personId)).body.code).toBe('DIESELBE_PERSON');
    expect((await merge(a.personId, b.personId, jana, [1, 7])).status).toBe(409);
    expect((await merge(a.personId, b.personId)).status).toBe(201);
    expect((await merge(b.personId, c.personId, jana, [2, 1])).body.code).toBe(
      'PERSON_SCHON_ZUSAMMENGEFUEHRT',
    );
    expect((await merge(c.personId, a.personId, jana, [1, 2])).body.code).toBe(
      'PERSON_SCHON_ZUSAMMENGEFUEHRT',
    );
  });

  it('with a person one cannot see is not found, exactly like one that does not exist', async () => {
    const { a, b } = await recordDoppelt();
    await grant(a.akteId, kollegin, 'ZUSTAENDIG', null);
    const fremd = await merge(a.personId, b.personId, kollegin);
    const nichts = await merge(a.personId, UNBEKANNT, kollegin);
    expect([fremd.status, { ...fremd.body, anfrage: '' }]).toEqual([404, { ...nichts.body, anfrage: '' }]);
    expect((await merge(b.personId, a.personId, kollegin)).status).toBe(404);
    const { body } = await merge(a.personId, b.personId);
    // Who sees one side only sees no link, no note, no other Akte, and cannot take it back.
    const sicht = (await rufe(kollegin, 'GET', `/personen/${a.personId}`)).body;
    expect([sicht.zusammenfuehrung, sicht.akten.length]).toEqual([null, 1]);
    expect((await rufe(kollegin, 'GET', '/personen/zusammenfuehrungen')).body.eintraege).toEqual([]);
    expect((await undo(body.id, kollegin)).status).toBe(404);
    const andere = welt.konto('CASE_MANAGEMENT', welt.traeger);
    expect((await merge(a.personId, b.personId, andere)).status).toBe(404);
    expect((await undo(body.id, andere)).status).toBe(404);
  });

  it('is not for a deputy, and not in a frozen Akte', async () => {
    const { a, b } = await recordDoppelt();
    const deputy = welt.konto('CASE_MANAGEMENT', welt.stadt);
    await grant(a.akteId, deputy, 'VERTRETUNG', '2026-10-25');
    await grant(b.akteId, deputy, 'VERTRETUNG', '2026-10-25');
    expect((await paare(deputy)).paare).toHaveLength(1);
    expect((await merge(a.personId, b.personId, deputy)).body.code).toBe('NUR_ZUSTAENDIG');
    await sql(`UPDATE fall.akte SET zustand = 'EINWILLIGUNG_WIDERRUFEN' WHERE id = $1`, [b.akteId]);
    expect((await merge(a.personId, b.personId)).body.code).toBe('AKTE_EINGEFROREN');
  });
});
