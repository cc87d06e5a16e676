import { describe, expect, it } from 'vitest';
import { createTestDienste } from '#test/support/dienste.ts';
import { createTestServer } from '#test/support/server.ts';
import { createWelt } from '#test/support/welt.ts';
import { modul as thema } from '#src/modules/thema/index.ts';
import { modul } from './index.ts';

const dienste = await createTestDienste();
const welt = await createWelt(dienste);
const fremdeWelt = await createWelt(dienste);
const { rufe } = await createTestServer(dienste, [modul, thema]);
dienste.setStichtag('2026-10-19');
const sabine = welt.konto('KOORDINATION', welt.kreis);
const ulrich = welt.konto('KI_LEITUNG', welt.kreis);
const jana = welt.konto('CASE_MANAGEMENT', welt.stadt);
const fremd = fremdeWelt.konto('KOORDINATION', fremdeWelt.kreis);

const VORLAGE = {
  art: 'BESCHLUSS',
  titel: 'Übergabeblatt zum Jobcenter',
  sachverhalt: 'Unterlagen werden doppelt verlangt.',
  vorschlag: 'Ein gemeinsames Übergabeblatt wird eingeführt.',
  kosten: '2.000 Euro im Jahr',
  alternativen: 'Es bleibt bei Einzelabsprachen.',
  anlagen: [{ titel: 'Muster', fundstelle: 'Ablage KI, Ordner 12' }],
  bestaetigt: true,
};

async function create(pfad: string, body: object, actor = sabine): Promise<string> {
  const antwort = await rufe(actor, 'POST', pfad, body);
  expect(antwort.status, JSON.stringify(antwort.body)).toBe(201);
  return antwort.body.id;
}
async function openGremium(actor = sabine): Promise<string> {
  return create(
    '/gremien',
    {
      art: 'LENKUNGSGRUPPE',
      name: 'Lenkungsgruppe',
      entstehung: 'NEU',
      beginn: '2024-01-01',
      turnus: 'HALBJAEHRLICH',
    },
    actor,
  );
}
const openSitzung = (gremiumId: string, datum = '2026-10-15') =>
  create(`/gremien/${gremiumId}/sitzungen`, {
    datum,
    beginn: '10:00',
    dauer: 90,
    form: 'PRAESENZ',
    ort: 'Kreishaus',
    tagesordnung: [{ art: 'INFORMATION', titel: 'Bericht' }],
  });
const lies = async (id: string, actor = sabine) => (await rufe(actor, 'GET', `/vorlagen/${id}`)).body;
const act = async (id: string, schritt: string, angabe: object = {}) =>
  rufe(sabine, 'POST', `/vorlagen/${id}/schritte`, { version: (await lies(id)).version, schritt, ...angabe });
const liesSitzung = async (id: string) => (await rufe(sabine, 'GET', `/gremiensitzungen/${id}`)).body;

describe('a Vorlage', () => {
  it('is numbered in its year, keeps every part, and changes only as a draft', async () => {
    const gremiumId = await openGremium();
    const id = await create(`/gremien/${gremiumId}/vorlagen`, VORLAGE);
    const naechste = await create(`/gremien/${gremiumId}/vorlagen`, { ...VORLAGE, titel: 'Zweite' });
    const { bestaetigt: _, ...inhalt } = VORLAGE;
    const gelesen = await lies(id);
    expect(gelesen).toMatchObject({ ...inhalt, zustand: 'ENTWURF', version: 1, oeffentlich: false });
    const nummern = [gelesen.nummer, (await lies(naechste)).nummer].map((eine: string) => eine.split('/'));
    expect(nummern.map(([, jahr]) => jahr)).toEqual(['2026', '2026']);
    expect(Number(nummern[1]?.[0])).toBe(Number(nummern[0]?.[0]) + 1);
    const aendere = (version: number, teil: object = {}) =>
      rufe(sabine, 'PUT', `/vorlagen/${id}`, { ...VORLAGE, ...teil, version });
    const person = { alternativen: 'Nur die einzige eritreische Hebamme braucht es.' };
    expect((await aendere(1, person)).body.errors).toMatchObject([
      { pointer: '/alternativen', code: 'EINZIGARTIG' },
      { pointer: '/alternativen', code: 'HERKUNFT' },
    ]);
    expect((await aendere(1, { vorschlag: '' })).status).toBe(200);
    expect((await aendere(1)).status).toBe(409);
    expect((await act(id, 'FREIGEBEN')).body.errors).toMatchObject([{ code: 'VORSCHLAG_FEHLT' }]);
    expect((await aendere(2)).status).toBe(200);
    expect((await act(id, 'FREIGEBEN')).status).toBe(201);
    expect((await aendere(4)).body.code).toBe('VORLAGE_FREIGEGEBEN');
    expect((await act(id, 'BEARBEITEN')).status).toBe(201);
    expect((await lies(id)).zustand).toBe('ENTWURF');
  });

  it('goes on the agenda, into the invitation, and back when the Sitzung is called off', async () => {
    const gremiumId = await openGremium();
    const sitzungId = await openSitzung(gremiumId, '2026-11-18');
    const id = await create(`/gremien/${gremiumId}/vorlagen`, VORLAGE);
    expect((await act(id, 'AUFNEHMEN', { sitzungId })).body.code).toBe('SCHRITT_PASST_NICHT');
    await act(id, 'FREIGEBEN');
    expect((await act(id, 'AUFNEHMEN')).body.errors).toMatchObject([{ pointer: '/sitzungId' }]);
    const andere = await openSitzung(await openGremium(), '2026-11-18');
    expect((await act(id, 'AUFNEHMEN', { sitzungId: andere })).status).toBe(404);
    const vorher = (await liesSitzung(sitzungId)).version;
    expect((await act(id, 'AUFNEHMEN', { sitzungId })).status).toBe(201);
    const sitzung = await liesSitzung(sitzungId);
    expect(sitzung).toMatchObject({ version: vorher + 1, vorlagen: [{ id, zustand: 'AUF_TAGESORDNUNG' }] });
    const datei = await rufe(sabine, 'GET', `/gremiensitzungen/${sitzungId}/einladung.ics`);
    expect(datei.roh.toString('utf8').replaceAll('\r\n ', '')).toContain(VORLAGE.titel);
    expect((await act(id, 'BERATEN', { ergebnis: 'KENNTNIS' })).body.code).toBe('SITZUNG_KUENFTIG');
    const absage = { version: sitzung.version, grund: 'Kein Raum' };
    expect((await rufe(sabine, 'POST', `/gremiensitzungen/${sitzungId}/absage`, absage)).status).toBe(201);
    expect(await lies(id)).toMatchObject({ zustand: 'FREIGEGEBEN', sitzungId: null });
  });

  it('keeps what came of it; others read it when the minutes are approved', async () => {
    const gremiumId = await openGremium();
    const sitzungId = await openSitzung(gremiumId);
    const id = await create(`/gremien/${gremiumId}/vorlagen`, VORLAGE);
    await act(id, 'FREIGEBEN');
    await act(id, 'AUFNEHMEN', { sitzungId });
    expect((await act(id, 'VERTAGEN')).body.errors).toMatchObject([{ pointer: '/bemerkung' }]);
    expect((await act(id, 'VERTAGEN', { bemerkung: 'Zahlen fehlen.' })).status).toBe(201);
    expect(await lies(id)).toMatchObject({ zustand: 'FREIGEGEBEN', bemerkung: 'Zahlen fehlen.' });
    await act(id, 'AUFNEHMEN', { sitzungId });
    const beschlussId = await create(`/gremiensitzungen/${sitzungId}/beschluesse`, {
      text: VORLAGE.vorschlag,
      verfahren: 'KONSENS',
      verantwortlich: 'Jobcenter',
      bestaetigt: true,
    });
    const falsch = { ergebnis: 'ABGELEHNT', beschlussId };
    expect((await act(id, 'BERATEN', falsch)).body.errors).toMatchObject([{ pointer: '/beschlussId' }]);
    expect((await act(id, 'BERATEN', { ergebnis: 'BESCHLOSSEN', beschlussId })).status).toBe(201);
    expect((await act(id, 'ZURUECKZIEHEN', { bemerkung: 'x' })).body.code).toBe('SCHRITT_PASST_NICHT');
    expect((await rufe(jana, 'GET', `/vorlagen/${id}`)).status).toBe(404);
    const pfad = `/gremiensitzungen/${sitzungId}`;
    const protokoll = {
      version: (await liesSitzung(sitzungId)).version,
      protokoll: 'Beschlossen.',
      bestaetigt: true,
    };
    expect((await rufe(sabine, 'PUT', `${pfad}/protokoll`, protokoll)).status).toBe(200);
    const { version } = await liesSitzung(sitzungId);
    expect((await rufe(ulrich, 'POST', `${pfad}/genehmigung`, { version })).status).toBe(201);
    expect(await lies(id, jana)).toMatchObject({ ergebnis: 'BESCHLOSSEN', beschlussId });
    const { body } = await rufe(jana, 'GET', '/vorlagen?auswahl=ALLE');
    expect(body.eintraege).toMatchObject([{ id, gremium: 'Lenkungsgruppe', sitzungAm: '2026-10-15' }]);
    // What is approved stays as it is: no other paper comes on the agenda.
    const spaet = await create(`/gremien/${gremiumId}/vorlagen`, VORLAGE);
    await act(spaet, 'FREIGEBEN');
    expect((await act(spaet, 'AUFNEHMEN', { sitzungId })).body.code).toBe('PROTOKOLL_GENEHMIGT');
  });

  it('comes from a Thema of the own Standort, and is unknown to another', async () => {
    const gremiumId = await openGremium();
    const themaId = await create('/themen', {
      titel: 'Wartezeiten',
      beschreibung: 'Termine dauern.',
      bestaetigt: true,
    });
    const id = await create(`/gremien/${gremiumId}/vorlagen`, { ...VORLAGE, themaId });
    expect((await lies(id)).themaId).toBe(themaId);
    const dort = await openGremium(fremd);
    expect((await rufe(fremd, 'POST', `/gremien/${dort}/vorlagen`, { ...VORLAGE, themaId })).status).toBe(
      404,
    );
    expect((await rufe(fremd, 'GET', `/vorlagen/${id}`)).status).toBe(404);
    expect((await rufe(fremd, 'PUT', `/vorlagen/${id}`, { ...VORLAGE, version: 1 })).status).toBe(404);
    const oeffentlich = { oeffentlich: true };
    expect((await rufe(fremd, 'PUT', `/veroeffentlichungen/VORLAGE/${id}`, oeffentlich)).status).toBe(404);
    expect((await rufe(sabine, 'PUT', `/veroeffentlichungen/VORLAGE/${id}`, oeffentlich)).body.code).toBe(
      'VORLAGE_ENTWURF',
    );
  });
});
