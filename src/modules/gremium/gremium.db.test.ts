import { describe, expect, it } from 'vitest';
import { createTestDienste } from '#test/support/dienste.ts';
import { createTestServer } from '#test/support/server.ts';
import { createWelt } from '#test/support/welt.ts';
import { modul } from './index.ts';

const dienste = await createTestDienste();
const welt = await createWelt(dienste);
const fremdeWelt = await createWelt(dienste);
const { rufe } = await createTestServer(dienste, [modul]);
dienste.setStichtag('2026-10-19');
const sabine = welt.konto('KOORDINATION', welt.kreis);
const ulrich = welt.konto('KI_LEITUNG', welt.kreis);
const jana = welt.konto('CASE_MANAGEMENT', welt.stadt);
const team = welt.konto('TEAMLEITUNG', welt.traeger);
const fremd = fremdeWelt.konto('KOORDINATION', fremdeWelt.kreis);

const LENKUNGSGRUPPE = {
  art: 'LENKUNGSGRUPPE',
  name: 'Lenkungsgruppe KIM',
  entstehung: 'NEU',
  beginn: '2024-01-01',
  turnus: 'HALBJAEHRLICH',
};
const SOZIALAMT = {
  institutionstyp: 'SOZIALAMT',
  institution: 'Sozialamt des Kreises',
  herkunft: 'INTERN',
  funktionsebene: 'AMTSLEITUNG',
  entscheidet: true,
  von: '2024-01-01',
};
const JOBCENTER = {
  ...SOZIALAMT,
  institutionstyp: 'JOBCENTER',
  institution: 'Jobcenter',
  herkunft: 'EXTERN',
  funktionsebene: 'GESCHAEFTSFUEHRUNG',
  stellvertretung: 'TEAMLEITUNG',
};
const SITZUNG = {
  datum: '2026-03-18',
  beginn: '10:00',
  dauer: 120,
  form: 'PRAESENZ',
  ort: 'Kreishaus',
  tagesordnung: [
    { art: 'BESCHLUSS', titel: 'Übergang zum Jobcenter', vorlage: 'Ein Übergabeblatt einführen.' },
  ],
};
const BESCHLUSS = {
  text: 'Ein gemeinsames Übergabeblatt wird eingeführt.',
  verfahren: 'KONSENS',
  verantwortlich: 'Jobcenter',
  faellig: '2026-06-01',
  bestaetigt: true,
};

const create = async (pfad: string, body: object, actor = sabine): Promise<string> => {
  const antwort = await rufe(actor, 'POST', pfad, body);
  expect(antwort.status, JSON.stringify(antwort.body)).toBe(201);
  return antwort.body.id;
};
const openGremium = (teil: object = {}) => create('/gremien', { ...LENKUNGSGRUPPE, ...teil });
async function openSitzung(gremium: object = {}, sitzung: object = {}) {
  const gremiumId = await openGremium(gremium);
  const sozialamt = await create(`/gremien/${gremiumId}/mitglieder`, SOZIALAMT);
  const jobcenter = await create(`/gremien/${gremiumId}/mitglieder`, JOBCENTER);
  const id = await create(`/gremien/${gremiumId}/sitzungen`, { ...SITZUNG, ...sitzung });
  return { gremiumId, sozialamt, jobcenter, id };
}
const lies = async (id: string, actor = sabine) => (await rufe(actor, 'GET', `/gremiensitzungen/${id}`)).body;
const act = async (
  actor: typeof sabine,
  id: string,
  akt: string,
  body: object = {},
  methode: 'POST' | 'PUT' = 'POST',
) => rufe(actor, methode, `/gremiensitzungen/${id}/${akt}`, { version: (await lies(id)).version, ...body });
const PROTOKOLL = { protokoll: 'Die Lenkungsgruppe beschließt das Übergabeblatt.', bestaetigt: true };
const approve = async (id: string) => {
  expect((await act(sabine, id, 'protokoll', PROTOKOLL, 'PUT')).status).toBe(200);
  expect((await act(ulrich, id, 'genehmigung')).status).toBe(201);
};

describe('a Gremium', () => {
  it('AT-04: is saved without the Freie Wohlfahrtspflege, and the page gives the hint LG-06', async () => {
    const eigene = await createWelt(dienste);
    const koordination = eigene.konto('KOORDINATION', eigene.kreis);
    const id = await create('/gremien', LENKUNGSGRUPPE, koordination);
    await create(`/gremien/${id}/mitglieder`, SOZIALAMT, koordination);
    await create(`/gremien/${id}/mitglieder`, JOBCENTER, koordination);
    const { body } = await rufe(koordination, 'GET', '/gremien');
    const stand = Object.fromEntries(
      body.pruefpunkte.map((punkt: { code: string; stand: string }) => [punkt.code, punkt.stand]),
    );
    expect(stand).toMatchObject({ 'LG-01': 'ERFUELLT', 'LG-06': 'HINWEIS', 'CM-12': 'OFFEN' });
    expect(body.vertretung.filter(({ vertreten }: { vertreten: boolean }) => vertreten)).toHaveLength(2);
  });

  it('keeps the history of its members: they end, and nothing is changed', async () => {
    const { gremiumId, jobcenter } = await openSitzung();
    const ende = `/gremien/${gremiumId}/mitglieder/${jobcenter}/ende`;
    expect((await rufe(sabine, 'POST', ende, { bis: '2023-12-31' })).body.code).toBe('MITGLIED_UNGUELTIG');
    expect((await rufe(sabine, 'POST', ende, { bis: '2026-10-18' })).status).toBe(201);
    expect((await rufe(sabine, 'POST', ende, { bis: '2026-10-18' })).body.code).toBe('SCHON_BEENDET');
    const { body } = await rufe(sabine, 'GET', `/gremien/${gremiumId}`);
    expect(body.mitglieder).toMatchObject([
      { institution: 'Sozialamt des Kreises', aktiv: true },
      { institution: 'Jobcenter', aktiv: false, bis: '2026-10-18' },
    ]);
    const name = { ...SOZIALAMT, institution: 'Frau Zidan, Sozialamt' };
    expect((await rufe(sabine, 'POST', `/gremien/${gremiumId}/mitglieder`, name)).body.code).toBe(
      'PERSONENBEZUG',
    );
  });

  it('stands under another one, never under itself, and shows a conflict', async () => {
    const oben = await openGremium();
    const unten = await openGremium({
      art: 'ARBEITS_PROJEKTGRUPPE',
      unterart: 'PROJEKTGRUPPE',
      oberId: oben,
    });
    const aendere = (id: string, body: object) =>
      rufe(sabine, 'PUT', `/gremien/${id}`, { ...LENKUNGSGRUPPE, version: 1, ...body });
    expect((await aendere(oben, { oberId: unten })).body.errors).toMatchObject([{ pointer: '/oberId' }]);
    expect((await aendere(oben, { unterart: 'PROJEKTGRUPPE', ende: '2023-01-01' })).body.errors).toHaveLength(
      2,
    );
    expect((await aendere(oben, { ende: '2026-12-31' })).status).toBe(200);
    expect((await aendere(oben, { ende: null })).status).toBe(409);
    const fremdes = await create('/gremien', LENKUNGSGRUPPE, fremd);
    expect((await aendere(unten, { oberId: fremdes })).body.errors).toMatchObject([{ pointer: '/oberId' }]);
  });
});

describe('a Sitzung', () => {
  it('invites, is attended, and stops changing with the approval by a second account', async () => {
    const { id, sozialamt, jobcenter } = await openSitzung();
    const datei = await rufe(sabine, 'GET', `/gremiensitzungen/${id}/einladung.ics`);
    expect(datei.roh.toString('utf8')).toContain('DTSTART:20260318T090000Z');
    const anwesenheit = [
      { mitgliedId: sozialamt, teilnahme: 'MITGLIED' },
      { mitgliedId: jobcenter, teilnahme: 'STELLVERTRETUNG' },
    ];
    const vertreten = [{ mitgliedId: sozialamt, teilnahme: 'STELLVERTRETUNG' }];
    expect((await act(sabine, id, 'anwesenheit', { anwesenheit: vertreten }, 'PUT')).body.code).toBe(
      'ANWESENHEIT_PASST_NICHT',
    );
    expect(
      (await act(sabine, id, 'anwesenheit', { anwesenheit, gaeste: 'Volkshochschule' }, 'PUT')).status,
    ).toBe(200);
    expect(await lies(id)).toMatchObject({ anwesend: 2, beschlussfaehig: null, gaeste: 'Volkshochschule' });

    expect((await act(ulrich, id, 'genehmigung')).body.code).toBe('NICHT_VORGELEGT');
    const name = { ...PROTOKOLL, protokoll: 'Frau Zidan, geb. 01.02.1990, wartet.' };
    expect((await act(sabine, id, 'protokoll', name, 'PUT')).body.code).toBe('PERSONENBEZUG');
    expect((await act(sabine, id, 'protokoll', PROTOKOLL, 'PUT')).status).toBe(200);
    expect((await act(sabine, id, 'genehmigung')).body.code).toBe('VIER_AUGEN');
    // Who changes what was put forward does not approve it either.
    expect((await act(ulrich, id, 'anwesenheit', { anwesenheit }, 'PUT')).status).toBe(200);
    expect((await act(ulrich, id, 'genehmigung')).body.code).toBe('VIER_AUGEN');
    expect((await act(sabine, id, 'genehmigung')).status).toBe(201);
    expect((await act(sabine, id, 'protokoll', PROTOKOLL, 'PUT')).body.code).toBe('PROTOKOLL_GENEHMIGT');
    const direkt = await dienste.admin.query(
      'SELECT protokoll_zustand FROM steuerung.gremiensitzung WHERE id = $1 AND genehmigt_von <> vorgelegt_von',
      [id],
    );
    expect(direkt.rows).toEqual([{ protokoll_zustand: 'GENEHMIGT' }]);
  });

  it('in the future has no minutes, and is called off with a reason; the invitation follows', async () => {
    const { id } = await openSitzung({}, { datum: '2026-11-18' });
    expect((await act(sabine, id, 'protokoll', PROTOKOLL, 'PUT')).body.code).toBe('SITZUNG_KUENFTIG');
    const grund = 'Vorrang hat die einzige eritreische Hebamme in Hohenlinde.';
    expect((await act(sabine, id, 'absage', { grund })).body).toMatchObject({
      code: 'PERSONENBEZUG',
      errors: [
        { pointer: '/grund', code: 'EINZIGARTIG' },
        { pointer: '/grund', code: 'HERKUNFT' },
      ],
    });
    expect((await act(sabine, id, 'absage', { grund: 'Haushaltssitzung am selben Tag.' })).status).toBe(201);
    const datei = await rufe(sabine, 'GET', `/gremiensitzungen/${id}/einladung.ics`);
    expect(datei.roh.toString('utf8')).toContain('STATUS:CANCELLED');
    expect((await act(sabine, id, 'absage', { grund: 'x' })).body.code).toBe('ABGESAGT');
  });

  it('carries tasks to the next one until they are done', async () => {
    const { gremiumId, id } = await openSitzung();
    const aufgabe = { text: 'Entwurf des Blatts', verantwortlich: 'Sozialamt', faellig: '2026-05-01' };
    const aufgabeId = await create(`/gremiensitzungen/${id}/aufgaben`, aufgabe);
    await approve(id);
    const naechste = await create(`/gremien/${gremiumId}/sitzungen`, { ...SITZUNG, datum: '2026-11-18' });
    expect((await lies(naechste)).aufgaben).toMatchObject([
      { id: aufgabeId, vom: '2026-03-18', ueberfaellig: true },
    ]);
    const erledigung = { version: 1, ergebnis: 'Liegt vor.' };
    expect((await rufe(ulrich, 'POST', `/gremiumaufgaben/${aufgabeId}/erledigung`, erledigung)).status).toBe(
      201,
    );
    expect((await lies(naechste)).aufgaben).toEqual([]);
    expect((await lies(id)).aufgaben).toMatchObject([{ ergebnis: 'Liegt vor.', ueberfaellig: false }]);
    const spaeter = await rufe(sabine, 'POST', `/gremiensitzungen/${id}/aufgaben`, aufgabe);
    expect(spaeter.body.code).toBe('PROTOKOLL_GENEHMIGT');
  });
});

describe('a Beschluss', () => {
  it('needs the quorum of its Gremium and votes that carry it', async () => {
    const { id, sozialamt, jobcenter } = await openSitzung({ quorum: 60 });
    const pfad = `/gremiensitzungen/${id}/beschluesse`;
    expect((await rufe(sabine, 'POST', pfad, BESCHLUSS)).body.code).toBe('NICHT_BESCHLUSSFAEHIG');
    const da = [sozialamt, jobcenter].map((mitgliedId) => ({ mitgliedId, teilnahme: 'MITGLIED' }));
    await act(sabine, id, 'anwesenheit', { anwesenheit: da }, 'PUT');
    const stimmen = { verfahren: 'ABSTIMMUNG', ja: 1, nein: 1, enthalten: 0 };
    const fehler = async (teil: object) =>
      (await rufe(sabine, 'POST', pfad, { ...BESCHLUSS, ...teil })).body.errors.map(
        ({ code }: { code: string }) => code,
      );
    expect(await fehler(stimmen)).toEqual(['ABGELEHNT']);
    expect(await fehler({ verfahren: 'ABSTIMMUNG', ja: 2 })).toEqual(['STIMMEN_FEHLEN', 'STIMMEN_FEHLEN']);
    expect(await fehler({ ja: 2, faellig: '2026-01-01' })).toEqual([
      'KONSENS_OHNE_STIMMEN',
      'FRIST_VOR_BESCHLUSS',
    ]);
    await create(pfad, { ...BESCHLUSS, ...stimmen, ja: 2, nein: 0 });
  });

  it('goes as long as the minutes are open, then only its state moves, with result or reason', async () => {
    const { id } = await openSitzung();
    const falsch = await create(`/gremiensitzungen/${id}/beschluesse`, BESCHLUSS);
    expect((await rufe(sabine, 'DELETE', `/beschluesse/${falsch}`)).status).toBe(200);
    const beschluss = await create(`/gremiensitzungen/${id}/beschluesse`, BESCHLUSS);
    await approve(id);
    expect((await rufe(sabine, 'DELETE', `/beschluesse/${beschluss}`)).body.code).toBe('PROTOKOLL_GENEHMIGT');
    const setze = (version: number, body: object) =>
      rufe(sabine, 'POST', `/beschluesse/${beschluss}/umsetzung`, {
        version,
        faellig: '2026-06-01',
        ...body,
      });
    expect((await setze(1, { zustand: 'NICHT_UMGESETZT' })).body.errors).toMatchObject([
      { pointer: '/bemerkung' },
    ]);
    expect((await setze(1, { zustand: 'IN_UMSETZUNG', faellig: '2026-12-01' })).body.errors).toMatchObject([
      { code: 'GRUND_FEHLT' },
    ]);
    expect((await setze(1, { zustand: 'IN_UMSETZUNG' })).status).toBe(201);
    expect((await setze(1, { zustand: 'UMGESETZT', bemerkung: 'Läuft.' })).status).toBe(409);
    expect((await setze(2, { zustand: 'UMGESETZT', bemerkung: 'Das Blatt gilt.' })).status).toBe(201);
    expect((await setze(3, { zustand: 'BESCHLOSSEN' })).body.code).toBe('FOLGT_NICHT');
    const { body } = await rufe(jana, 'GET', `/beschluesse/${beschluss}`);
    expect(body).toMatchObject({ zustand: 'UMGESETZT', ueberfaellig: false, alter: 215 });
    expect(body.schritte.map(({ zustand }: { zustand: string }) => zustand)).toEqual([
      'BESCHLOSSEN',
      'IN_UMSETZUNG',
      'UMGESETZT',
    ]);
  });

  it('stands in the register with its age; overdue after its day, or half a year without one', async () => {
    const eigene = await createWelt(dienste);
    const koordination = eigene.konto('KOORDINATION', eigene.kreis);
    const gremiumId = await create('/gremien', LENKUNGSGRUPPE, koordination);
    const sitzung = async (datum: string, faellig: string | null): Promise<string> => {
      const id = await create(`/gremien/${gremiumId}/sitzungen`, { ...SITZUNG, datum }, koordination);
      return create(`/gremiensitzungen/${id}/beschluesse`, { ...BESCHLUSS, faellig }, koordination);
    };
    const alt = await sitzung('2026-03-18', null);
    const kuenftig = await sitzung('2026-10-01', '2026-12-01');
    const frisch = await sitzung('2026-10-01', null);
    const register = async (auswahl: string) =>
      (await rufe(koordination, 'GET', `/beschluesse?auswahl=${auswahl}&gremiumId=${gremiumId}`)).body;
    const ids = ({ eintraege }: { eintraege: { id: string }[] }) => eintraege.map(({ id }) => id);
    expect(ids(await register('OFFEN'))).toEqual([alt, kuenftig, frisch]);
    expect(await register('UEBERFAELLIG')).toMatchObject({
      ueberfaellig: 1,
      gesamt: 1,
      eintraege: [{ id: alt }],
    });
    expect(ids(await register('ERLEDIGT'))).toEqual([]);
  });
});

describe('who reads', () => {
  it('Case Management and Teamleitung read the Gremium at once, Sitzung and Beschluss with the approved minutes', async () => {
    const { gremiumId, id } = await openSitzung();
    const beschluss = await create(`/gremiensitzungen/${id}/beschluesse`, BESCHLUSS);
    for (const actor of [jana, team]) {
      expect((await rufe(actor, 'GET', `/gremien/${gremiumId}`)).body.sitzungen).toEqual([]);
      expect((await rufe(actor, 'GET', `/gremiensitzungen/${id}`)).status).toBe(404);
      expect((await rufe(actor, 'GET', `/beschluesse/${beschluss}`)).status).toBe(404);
    }
    await approve(id);
    for (const actor of [jana, team]) {
      expect((await rufe(actor, 'GET', `/gremien/${gremiumId}`)).body.sitzungen).toHaveLength(1);
      expect((await lies(id, actor)).protokoll).toBe(PROTOKOLL.protokoll);
      expect((await rufe(actor, 'GET', `/beschluesse/${beschluss}`)).status).toBe(200);
      expect((await rufe(actor, 'POST', '/gremien', LENKUNGSGRUPPE)).status).toBe(403);
    }
  });

  it('another Standort finds nothing, and the Land has no right', async () => {
    const { gremiumId, id } = await openSitzung();
    await approve(id);
    for (const pfad of [
      `/gremien/${gremiumId}`,
      `/gremiensitzungen/${id}`,
      `/gremiensitzungen/${id}/einladung.ics`,
    ]) {
      expect((await rufe(fremd, 'GET', pfad)).status).toBe(404);
      for (const rolle of ['MINISTERIUM', 'BR_SACHBEARBEITUNG'] as const) {
        expect((await rufe(welt.konto(rolle, null), 'GET', pfad)).status).toBe(403);
      }
    }
    expect((await rufe(fremd, 'POST', `/gremien/${gremiumId}/sitzungen`, SITZUNG)).status).toBe(404);
    // No column leads to an Akte, a person or an account other than who acted.
    const spalten = await dienste.admin.query(
      `SELECT column_name FROM information_schema.columns WHERE table_schema = 'steuerung'
         AND table_name ~ '^(gremium|gremiensitzung|beschluss)' AND column_name ~ 'akte|person'`,
    );
    expect(spalten.rows).toEqual([]);
  });
});
