import { expect, it } from 'vitest';
import { modul as austausch } from '#src/modules/austausch/index.ts';
import { modul as berichtspflicht } from '#src/modules/berichtspflicht/index.ts';
import { modul as schnittstelle } from '#src/modules/schnittstelle/index.ts';
import { modul as stelle } from '#src/modules/stelle/index.ts';
import { createTestDienste } from '#test/support/dienste.ts';
import { createTestServer } from '#test/support/server.ts';
import { createActor, createWelt } from '#test/support/welt.ts';
import { modul } from './index.ts';
import { createTestfassung, runTestweg } from './test-konzept.ts';

const dienste = await createTestDienste();
const welt = await createWelt(dienste);
const fern = await createWelt(dienste);
const { rufe } = await createTestServer(dienste, [modul, austausch, berichtspflicht, schnittstelle, stelle]);
dienste.setStichtag('2026-10-19');
const sabine = welt.konto('KOORDINATION', welt.kreis);
const leitung = welt.konto('KI_LEITUNG');
const bezirk = createActor('BR_SACHBEARBEITUNG', null);
const fremd = fern.konto('KOORDINATION', fern.kreis);
const send = async (wer: typeof sabine, pfad: string, body: object): Promise<string> => {
  const antwort = await rufe(wer, 'POST', pfad, body);
  expect(antwort.status, JSON.stringify(antwort.body)).toBe(201);
  return antwort.body.id;
};
const trage = (art: string, tag: string, felder: object) =>
  send(sabine, '/register', { art, titel: `Eintrag ${art}`, tag, felder, bestaetigt: true });
/** What the Bezirksregierung asks for: nobody of the Standort enters it (AT-31). */
const fordere = async (frist: string): Promise<string> => {
  const { body, status } = await rufe(bezirk, 'POST', '/berichtsabfragen', {
    art: 'BERICHT',
    titel: 'Arbeit des Standorts',
    hinweis: '',
    stichtag: '2026-10-01',
    frist,
    felder: [{ code: 'f1', name: 'Wie läuft die Zusammenarbeit mit den Ämtern?', art: 'TEXT' }],
    standorte: [welt.standortId],
    bestaetigt: true,
  });
  expect(status, JSON.stringify(body)).toBe(201);
  const versendet = await rufe(bezirk, 'POST', `/berichtsabfragen/${body.id}/versand`, { version: 1 });
  expect(versendet.status, JSON.stringify(versendet.body)).toBe(201);
  return body.id;
};
const finde = async (...codes: string[]) => {
  const { punkte } = (await rufe(sabine, 'GET', '/checkliste')).body;
  return Object.fromEntries(
    punkte
      .filter(({ code }: { code: string }) => codes.includes(code))
      .map(({ code, stand }: { code: string; stand: string }) => [code, stand]),
  );
};

it('the checklist counts the Stellenplan and the registers, and nothing of another Standort', async () => {
  expect(await finde('ST-05', 'KO-05', 'KO-06', 'PG-10')).toEqual({
    'ST-05': 'OFFEN',
    'KO-05': 'OFFEN',
    'KO-06': 'OFFEN',
    'PG-10': 'OFFEN',
  });
  const plan = { baustein: 1, bezeichnung: 'Koordination', umfangVzae: 100, gueltigVon: '2026-01-01' };
  await send(fern.konto('KI_LEITUNG'), '/stellen', {
    ...plan,
    anbindung: 'KOMMUNALES_AMT',
    anbindungGrund: 'Beschluss des Rates',
  });
  await send(leitung, '/stellen', { ...plan, anbindung: 'KI' });
  // Not yet there.
  await send(leitung, '/stellen', {
    ...plan,
    anbindung: 'KOMMUNALES_AMT',
    anbindungGrund: 'Beschluss',
    gueltigVon: '2027-01-01',
  });
  await trage('BEFUGNIS', '2024-02-01', { befugnisart: 'DIENSTANWEISUNG', fundstelle: 'Ordner 4' });
  const weg = { beteiligte: 'Nachbarschaftstreff Mitte', beteiligungsform: 'PROJEKT' };
  const eintrag = await trage('BETEILIGUNG', '2026-05-01', weg);
  expect(await finde('ST-05', 'KO-02', 'KO-05', 'KO-06', 'PG-10')).toEqual({
    'ST-05': 'ERFUELLT',
    'KO-02': 'ERFUELLT',
    'KO-05': 'ERFUELLT',
    'KO-06': 'ERFUELLT',
    'PG-10': 'ERFUELLT',
  });
  const streichung = { titel: 'Weg', tag: '2026-05-01', felder: weg, bestaetigt: true };
  await rufe(sabine, 'PUT', `/register/${eintrag}`, { ...streichung, version: 1, gestrichen: true });
  expect(await finde('PG-10')).toEqual({ 'PG-10': 'OFFEN' });
  const dort = (await rufe(fremd, 'GET', '/checkliste')).body.punkte;
  expect(dort.find(({ code }: { code: string }) => code === 'KO-03')).toMatchObject({ stand: 'OFFEN' });
});

it('the deadlines of the steering stand in one list until they are settled', async () => {
  const vereinbarung = {
    art: 'WEITERE',
    titel: 'Zusammenarbeit mit dem Jobcenter',
    gegenstand: 'Verweise.',
    partner: [
      { art: 'KOMMUNALES_INTEGRATIONSZENTRUM', name: 'Kommunales Integrationszentrum' },
      { art: 'JOBCENTER', name: 'Jobcenter' },
    ],
    anlagen: [],
    beginn: '2025-01-01',
  };
  const unterzeichnet = async (mehr: object) => {
    const id = await send(sabine, '/vereinbarungen', { ...vereinbarung, ...mehr });
    await send(sabine, `/vereinbarungen/${id}/unterzeichnung`, { version: 1, am: '2025-01-01' });
    return id;
  };
  const pruefung = await unterzeichnet({ pruefenAm: '2026-10-01', ende: '2030-01-01' });
  const ende = await unterzeichnet({ pruefenAm: '2029-01-01', ende: '2026-11-18' });
  await unterzeichnet({ pruefenAm: '2026-11-19', ende: null });
  await send(sabine, '/vereinbarungen', { ...vereinbarung, pruefenAm: '2026-10-01', ende: null });
  await trage('BERICHT', '2026-09-01', { berichtsart: 'ANDERER_WEG', frist: '2026-10-30' });
  await trage('BERICHT', '2026-09-01', {
    berichtsart: 'ANDERER_WEG',
    frist: '2026-10-01',
    abgegeben: '2026-09-30',
  });
  const bericht = await fordere('2026-10-20');
  await runTestweg(rufe, sabine, await createTestfassung(rufe, sabine), { tag: '2025-10-05' });
  const { eintraege, bis } = (await rufe(leitung, 'GET', '/steuerung/anstehend')).body;
  expect(bis).toBe('2026-11-18');
  expect(
    eintraege.map(({ art, ziel, faellig, ueberfaellig }: Record<string, unknown>) => [
      art,
      art === 'KONZEPT' ? null : ziel,
      faellig,
      ueberfaellig,
    ]),
  ).toEqual([
    ['VEREINBARUNG_PRUEFUNG', pruefung, '2026-10-01', true],
    ['KONZEPT', null, '2026-10-05', true],
    ['BERICHT', bericht, '2026-10-20', false],
    ['ZULIEFERUNG', '2026', '2026-10-30', false],
    ['VEREINBARUNG_ENDE', ende, '2026-11-18', false],
  ]);
  expect((await rufe(fremd, 'GET', '/steuerung/anstehend')).body.eintraege).toEqual([]);
  expect((await rufe(welt.konto('CASE_MANAGEMENT', welt.stadt), 'GET', '/steuerung/anstehend')).status).toBe(
    403,
  );
});
