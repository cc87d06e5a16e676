import { describe, expect, it } from 'vitest';
import { toPlainDate } from '#src/core/plain-date.ts';
import { createTestDienste } from '#test/support/dienste.ts';
import { createTestServer } from '#test/support/server.ts';
import { createWelt } from '#test/support/welt.ts';
import { modul } from './index.ts';
import { computeFaelligkeit } from './vereinbarung.model.ts';

const dienste = await createTestDienste();
const welt = await createWelt(dienste);
const fremdeWelt = await createWelt(dienste);
const { rufe } = await createTestServer(dienste, [modul]);
dienste.setStichtag('2026-10-19');
const sabine = welt.konto('KOORDINATION', welt.kreis);
const jana = welt.konto('CASE_MANAGEMENT', welt.stadt);
const fremd = fremdeWelt.konto('KOORDINATION', fremdeWelt.kreis);
const create = async (pfad: string, body: object): Promise<string> => {
  const antwort = await rufe(sabine, 'POST', pfad, body);
  expect(antwort.status, JSON.stringify(antwort.body)).toBe(201);
  return antwort.body.id;
};
const tag = toPlainDate;

const VEREINBARUNG = {
  art: 'ABH_EBH_JOBCENTER',
  titel: 'Zusammenarbeit mit dem Jobcenter',
  gegenstand: 'Gegenseitige Verweise und Rückmeldungen.',
  partner: [
    { art: 'KOMMUNALES_INTEGRATIONSZENTRUM', name: 'Kommunales Integrationszentrum' },
    { art: 'JOBCENTER', name: 'Jobcenter' },
  ],
  anlagen: [{ titel: 'Übergabeblatt', fundstelle: 'Ablage des Hauses, Vereinbarungen, Nr. 4' }],
  beginn: '2025-01-01',
  ende: '2027-12-31',
  pruefenAm: '2026-12-01',
};
const KONTAKT = {
  schnittstelle: 'JOBCENTER',
  stelle: 'Jobcenter Altenbrück',
  funktion: 'Teamleitung Markt und Integration',
  name: 'Ines Beispiel',
  telefon: '02931 94-1234',
  vertretungName: 'Karl Muster',
  vertretungEmail: 'vertretung@jobcenter.example',
  gueltigVon: '2026-01-01',
};

describe('a Kooperationsvereinbarung', () => {
  it('is drafted, signed, reviewed and terminated; its words stay after the signature', async () => {
    const id = await create('/vereinbarungen', VEREINBARUNG);
    const pfad = `/vereinbarungen/${id}`;
    const act = (akt: string, body: object) => rufe(sabine, 'POST', `${pfad}/${akt}`, body);
    expect((await rufe(jana, 'GET', pfad)).status).toBe(404);
    expect((await rufe(sabine, 'PUT', pfad, { ...VEREINBARUNG, version: 1, titel: 'Neu' })).status).toBe(200);
    expect((await act('unterzeichnung', { version: 2, am: '2026-10-20' })).body.errors).toMatchObject([
      { pointer: '/am' },
    ]);
    expect((await act('unterzeichnung', { version: 2, am: '2026-10-01' })).status).toBe(201);
    expect((await rufe(sabine, 'PUT', pfad, { ...VEREINBARUNG, version: 3 })).body.code).toBe(
      'ZUSTAND_PASST_NICHT',
    );
    expect((await rufe(jana, 'GET', pfad)).body).toMatchObject({
      titel: 'Neu',
      stand: 'UNTERZEICHNET',
      faellig: 'PRUEFUNG',
      anlagen: VEREINBARUNG.anlagen,
    });
    const pruefung = { version: 3, vermerk: 'Hat sich bewährt.', pruefenAm: '2027-10-19' };
    expect((await act('pruefung', { ...pruefung, pruefenAm: '2026-10-19' })).status).toBe(422);
    expect((await act('pruefung', pruefung)).status).toBe(201);
    expect((await rufe(sabine, 'GET', pfad)).body).toMatchObject({ faellig: null, ende: VEREINBARUNG.ende });
    expect(
      (await act('kuendigung', { version: 4, zum: '2026-12-31', grund: 'Herr Zidan geht.' })).body.code,
    ).toBe('PERSONENBEZUG');
    expect(
      (await act('kuendigung', { version: 4, zum: '2026-12-31', grund: 'Neue Zuständigkeit.' })).status,
    ).toBe(201);
    expect((await rufe(sabine, 'GET', pfad)).body).toMatchObject({ stand: 'GEKUENDIGT', faellig: null });
    expect((await rufe(fremd, 'GET', pfad)).status).toBe(404);
  });

  it('shows what is due first, and counts what is in force (KP-06)', async () => {
    const eigene = await createWelt(dienste);
    const koordination = eigene.konto('KOORDINATION', eigene.kreis);
    for (const teil of [
      { titel: 'Später', pruefenAm: '2027-06-01' },
      { titel: 'Bald', pruefenAm: '2026-12-18' },
    ]) {
      const { body } = await rufe(koordination, 'POST', '/vereinbarungen', { ...VEREINBARUNG, ...teil });
      await rufe(koordination, 'POST', `/vereinbarungen/${String(body.id)}/unterzeichnung`, {
        version: 1,
        am: '2025-01-01',
      });
    }
    expect((await rufe(koordination, 'GET', '/vereinbarungen')).body).toMatchObject({
      gueltig: 2,
      faellig: 1,
      vereinbarungen: [
        { titel: 'Bald', faellig: 'PRUEFUNG' },
        { titel: 'Später', faellig: null },
      ],
    });
  });

  it.each([
    ['UNTERZEICHNET', null, '2026-12-18', 'PRUEFUNG'],
    ['UNTERZEICHNET', null, '2026-12-19', null],
    ['UNTERZEICHNET', '2026-12-18', '2027-12-01', 'LAEUFT_AUS'],
    ['UNTERZEICHNET', '2026-10-18', '2027-12-01', 'AUSGELAUFEN'],
    ['UNTERZEICHNET', '2026-08-19', '2026-01-01', null],
    ['ENTWURF', '2026-10-20', '2026-10-20', null],
    ['GEKUENDIGT', '2026-10-20', '2026-10-20', null],
  ] as const)('%s until %s with review on %s: %s', (zustand, ende, pruefenAm, faellig) => {
    const laufzeit = { zustand, ende: ende === null ? null : tag(ende), pruefenAm: tag(pruefenAm) };
    expect(computeFaelligkeit(laufzeit, tag('2026-10-19'), 60)).toBe(faellig);
  });
});

describe('an Ansprechperson', () => {
  it('has a deputy and validity; case managers see who answers today', async () => {
    const id = await create('/ansprechpersonen', KONTAKT);
    await create('/ansprechpersonen', { ...KONTAKT, stelle: 'Jobcenter Beckum', gueltigVon: '2026-11-01' });
    const liste = async (actor = jana, frage = '') =>
      (await rufe(actor, 'GET', `/ansprechpersonen${frage}`)).body.eintraege;
    expect(await liste()).toMatchObject([{ ...KONTAKT, id, gueltig: true, gueltigBis: null }]);
    expect(await liste(sabine)).toHaveLength(2);
    expect(await liste(jana, '?schnittstelle=SOZIALAMT')).toEqual([]);
    expect(await liste(fremd)).toEqual([]);
    const aendere = (body: object, actor = sabine) =>
      rufe(actor, 'PUT', `/ansprechpersonen/${id}`, { ...KONTAKT, version: 1, ...body });
    expect((await aendere({}, fremd)).status).toBe(404);
    expect((await aendere({ telefon: null })).body.errors).toMatchObject([{ code: 'KEIN_WEG' }]);
    expect((await aendere({ telefon: 'mobil' })).status).toBe(422);
    expect((await aendere({ gueltigBis: '2026-10-18' })).status).toBe(200);
    expect((await aendere({ gueltigBis: '2026-10-18' })).status).toBe(409);
    expect(await liste()).toEqual([]);
  });
});

describe('a Schnittstellenanalyse', () => {
  const ANALYSE = {
    seiteA: 'AUSLAENDERBEHOERDE',
    seiteB: 'JOBCENTER',
    gegenstand: 'Wechsel in das SGB II nach der Anerkennung',
    ist: 'Die Nachricht kommt spät an.',
    zustand: 'IN_ARBEIT',
  };

  it('is never overwritten: every change is a version, and others read what was agreed', async () => {
    const id = await create('/schnittstellen', ANALYSE);
    const pfad = `/schnittstellen/${id}`;
    const aendere = (body: object) => rufe(sabine, 'PUT', pfad, { ...ANALYSE, ...body });
    expect((await rufe(jana, 'GET', pfad)).status).toBe(404);
    const ohne = await aendere({ version: 1, zustand: 'VEREINBART' });
    expect(ohne.body.errors).toMatchObject([{ pointer: '/massnahme' }, { pointer: '/verantwortlich' }]);
    const vereinbart = { zustand: 'VEREINBART', massnahme: 'Übergabeblatt', verantwortlich: 'Jobcenter' };
    expect((await aendere({ version: 1, ...vereinbart, faellig: '2026-10-01' })).status).toBe(200);
    expect((await aendere({ version: 1, ...vereinbart })).status).toBe(409);
    expect((await aendere({ version: 2, ist: 'Wird neu betrachtet.' })).status).toBe(200);
    expect((await rufe(jana, 'GET', '/schnittstellen')).body.analysen).toMatchObject([
      { id, version: 2, ueberfaellig: true },
    ]);
    const { fassungen } = (await rufe(sabine, 'GET', pfad)).body;
    expect(fassungen.map(({ version }: { version: number }) => version)).toEqual([3, 2, 1]);
    expect((await rufe(fremd, 'GET', pfad)).status).toBe(404);
  });
});
