import { describe, expect, it } from 'vitest';
import { createWelt } from '#test/support/welt.ts';
import { createThemawelt } from './test-thema.ts';

const {
  welt,
  jana,
  sabine,
  ulrich,
  rufe,
  sql,
  dienste,
  giveHinweis,
  createThema,
  step,
  stepBis,
  readThema,
  readUmsetzung,
  decide,
  addMassnahme,
} = await createThemawelt();
const andere = await createWelt(dienste);
const RUECK = { rueckmeldung: 'Nutzen Sie das Blatt.' };
const act = async (id: string, pfad: string, body: object, actor = sabine) =>
  rufe(actor, 'POST', `/themen/${id}/${pfad}`, { version: (await readThema(id)).version, ...body });
const FERTIG = { zustand: 'UMGESETZT', faellig: '2026-12-01', ergebnis: 'Das Blatt gilt.' };

describe('a Beschluss decides a Thema', () => {
  it('from approved minutes of a Lenkungsgruppe alone, also in the database', async () => {
    const id = await createThema([]);
    await stepBis(id, 'VORLEGEN');
    const offen = await decide({ genehmigt: false });
    const gruppe = await decide({ art: 'ARBEITSKREIS' });
    for (const beschlussId of [offen, gruppe]) {
      const antwort = await step(id, 'BESCHLIESSEN', { beschlussId }, RUECK);
      expect([antwort.status, antwort.body.errors[0].pointer]).toEqual([422, '/angaben/beschlussId']);
    }
    const gut = await decide();
    const wahl = (await readUmsetzung(id)).beschlusswahl.map((einer: { id: string }) => einer.id);
    expect(wahl).toContain(gut);
    expect(wahl).not.toContain(offen);
    expect(wahl).not.toContain(gruppe);
    expect((await step(id, 'BESCHLIESSEN', { beschlussId: gut }, RUECK)).status).toBe(201);
    expect(await readUmsetzung(id)).toMatchObject({ beschluss: { id: gut }, beschlusswahl: [] });
    // The policy says the same to who forgets the application.
    const [regel] = await sql<{ regel: string }>(
      `SELECT with_check AS regel FROM pg_policies WHERE schemaname = 'steuerung' AND tablename = 'thema_ereignis' AND policyname = 'anlegen'`,
    );
    expect(regel?.regel).toContain('GENEHMIGT');
  });

  it('another Standort has no part in it', async () => {
    const id = await createThema([]);
    const fremd = andere.konto('KOORDINATION', andere.kreis);
    expect((await rufe(fremd, 'GET', `/themen/${id}/umsetzung`)).status).toBe(404);
    expect((await act(id, 'massnahmen', MASSNAHME, fremd)).status).toBe(404);
    expect((await act(id, 'massnahmen', MASSNAHME, jana)).status).toBe(403);
  });
});

const MASSNAHME = {
  text: 'Ein Blatt einführen.',
  verantwortlich: 'Sozialamt',
  faellig: '2026-12-01',
  bestaetigt: true,
};

describe('a Maßnahme', () => {
  it('is demanded before the Umsetzung, and ended before it is reported', async () => {
    const id = await createThema([await giveHinweis()]);
    expect((await act(id, 'massnahmen', MASSNAHME)).body.code).toBe('NICHT_BESCHLOSSEN');
    await stepBis(id, 'BESCHLIESSEN');
    expect((await step(id, 'UMSETZEN', { beginn: '2026-10-19' })).body.code).toBe('MASSNAHME_FEHLT');
    const erste = await addMassnahme(id, { betrag: 125_050, ressourcen: 'Druckkosten' });
    const zweite = await addMassnahme(id, { faellig: '2026-12-31' });
    const { massnahmen, beschluss } = await readUmsetzung(id, jana);
    expect(massnahmen).toMatchObject([
      { id: erste, betrag: 125_050, zustand: 'GEPLANT', beschlussId: beschluss.id, ueberfaellig: false },
      { id: zweite, betrag: null },
    ]);
    expect((await step(id, 'UMSETZEN', { beginn: '2026-10-19' })).status).toBe(201);
    const melden = () => step(id, 'UMGESETZT_MELDEN', { ergebnis: 'Ein Blatt.', am: '2026-10-19' }, RUECK);
    expect((await melden()).body).toMatchObject({
      code: 'MASSNAHME_OFFEN',
      title: '2 Maßnahmen sind noch offen.',
    });
    const ohne = await act(id, `massnahmen/${erste}`, { ...FERTIG, ergebnis: '' });
    expect(ohne.body.errors).toMatchObject([{ pointer: '/ergebnis', code: 'ERGEBNIS_FEHLT' }]);
    const spaeter = { zustand: 'LAEUFT', faellig: '2027-01-31' };
    expect((await act(id, `massnahmen/${erste}`, spaeter)).body.errors[0].code).toBe('GRUND_FEHLT');
    const entfallen = { ...FERTIG, zustand: 'ENTFALLEN', ergebnis: 'Nicht mehr nötig.' };
    expect((await act(id, `massnahmen/${zweite}`, entfallen)).status).toBe(201);
    expect((await act(id, `massnahmen/${erste}`, { ...entfallen })).status).toBe(201);
    expect((await melden()).body.code).toBe('NICHTS_UMGESETZT');
    const dritte = await addMassnahme(id);
    expect((await act(id, `massnahmen/${dritte}`, FERTIG)).status).toBe(201);
    expect((await act(id, `massnahmen/${dritte}`, FERTIG)).body.code).toBe('MASSNAHME_ABGESCHLOSSEN');
    expect((await melden()).status).toBe(201);
    const arten = (await readThema(id)).ereignisse.map(({ art }: { art: string }) => art);
    expect(arten.filter((art: string) => art.startsWith('MASSNAHME'))).toHaveLength(6);
  });

  it('names no person, keeps its version, and is late after its day', async () => {
    const id = await createThema([]);
    await stepBis(id, 'BESCHLIESSEN');
    const mit = await act(id, 'massnahmen', { ...MASSNAHME, verantwortlich: 'Frau Zidan' });
    expect([mit.body.code, mit.body.errors[0].pointer]).toEqual(['PERSONENBEZUG', '/verantwortlich']);
    expect((await act(id, 'massnahmen', { ...MASSNAHME, version: 1 })).status).toBe(409);
    expect(
      (await act(id, 'massnahmen', { ...MASSNAHME, faellig: '2026-10-18' })).body.errors[0].pointer,
    ).toBe('/faellig');
    await addMassnahme(id);
    dienste.setStichtag('2026-12-02');
    expect((await readUmsetzung(id)).massnahmen).toMatchObject([{ ueberfaellig: true }]);
    dienste.setStichtag('2026-10-19');
  });
});

describe('a named Stelle', () => {
  it('is heard before the Lenkungsgruppe; silence after its day does not hold the Thema up', async () => {
    const id = await createThema([
      await giveHinweis(jana, { institution: 'Jobcenter Lennetal', bestaetigt: true }),
    ]);
    expect(await readUmsetzung(id)).toMatchObject({
      genannteStellen: ['Jobcenter Lennetal'],
      stellungnahmen: [],
    });
    expect((await readUmsetzung(id, jana)).genannteStellen).toEqual([]);
    await stepBis(id, 'VORLAGE_ERSTELLEN');
    const vorlegen = () => step(id, 'VORLEGEN', { sitzung: '2026-11-18' });
    expect((await vorlegen()).body.code).toBe('STELLUNGNAHME_FEHLT');
    const anfrage = {
      institution: 'Jobcenter Lennetal',
      angefragtAm: '2026-10-19',
      antwortBis: '2026-11-09',
    };
    expect(
      (await act(id, 'stellungnahmen', { ...anfrage, angefragtAm: '2026-10-20' })).body.errors[0].pointer,
    ).toBe('/angefragtAm');
    expect(
      (await act(id, 'stellungnahmen', { ...anfrage, antwortBis: '2026-10-01' })).body.errors[0].pointer,
    ).toBe('/antwortBis');
    expect((await act(id, 'stellungnahmen', anfrage)).status).toBe(201);
    const offen = await vorlegen();
    expect(offen.body).toMatchObject({
      code: 'STELLUNGNAHME_OFFEN',
      detail: expect.stringContaining('09.11.2026'),
    });
    dienste.setStichtag('2026-11-10');
    expect((await vorlegen()).status).toBe(201);
    dienste.setStichtag('2026-10-19');
  });

  it('answers once, in its words', async () => {
    const id = await createThema([await giveHinweis(jana, { institution: 'Wohnungsamt', bestaetigt: true })]);
    await stepBis(id, 'VORLAGE_ERSTELLEN');
    await act(id, 'stellungnahmen', {
      institution: 'Wohnungsamt',
      angefragtAm: '2026-10-05',
      antwortBis: '2026-10-26',
    });
    const antwort = {
      eingegangenAm: '2026-10-12',
      text: 'Die Stelle ist seit Mai unbesetzt.',
      bestaetigt: true,
    };
    expect((await act(id, 'stellungnahmen/7', antwort)).status).toBe(404);
    expect((await act(id, 'stellungnahmen/1', { ...antwort, eingegangenAm: '2026-10-04' })).status).toBe(422);
    expect((await act(id, 'stellungnahmen/1', antwort, ulrich)).status).toBe(201);
    expect((await act(id, 'stellungnahmen/1', antwort)).body.code).toBe('SCHON_EINGEGANGEN');
    expect((await readUmsetzung(id, welt.konto('TEAMLEITUNG', welt.traeger))).stellungnahmen).toMatchObject([
      { lfd: 1, eingegangenAm: '2026-10-12', inhalt: antwort.text },
    ]);
    expect((await step(id, 'VORLEGEN', { sitzung: '2026-11-18' })).status).toBe(201);
  });
});

describe('what waits', () => {
  it('is listed with its age: without Beschluss, without Umsetzung, without measured effect', async () => {
    const eigene = await createWelt(dienste);
    const koordination = eigene.konto('KOORDINATION', eigene.kreis);
    const neu = { titel: 'Wartezeiten', beschreibung: 'Es dauert lange.', bestaetigt: true };
    dienste.setStichtag('2026-10-09');
    const { body } = await rufe(koordination, 'POST', '/themen', neu);
    dienste.setStichtag('2026-10-19');
    const { body: ohne } = await rufe(koordination, 'GET', '/themen?auswahl=OHNE_BESCHLUSS');
    expect(ohne).toMatchObject({
      eintraege: [{ id: body.id, alter: 10 }],
      ohne: { beschluss: 1, umsetzung: 0, wirkung: 0 },
    });
    expect((await rufe(koordination, 'GET', '/themen?auswahl=OHNE_UMSETZUNG')).body.eintraege).toEqual([]);
  });

  it('counts from the decision, and ends when the effect is recorded', async () => {
    const id = await createThema([]);
    await stepBis(id, 'BESCHLIESSEN');
    dienste.setStichtag('2026-11-08');
    const { body } = await rufe(sabine, 'GET', '/themen?auswahl=OHNE_UMSETZUNG&groesse=200');
    expect(body.eintraege).toContainEqual(expect.objectContaining({ id, alter: 20 }));
    const alter = body.eintraege.map((eines: { alter: number }) => eines.alter);
    expect(alter).toEqual([...alter].sort((a: number, b: number) => b - a));
    dienste.setStichtag('2026-10-19');
  });
});
