import { expect, it } from 'vitest';
import { parseCsv } from '#src/platform/tabellen/parse-csv.ts';
import { createTestDienste } from '#test/support/dienste.ts';
import { createTestServer } from '#test/support/server.ts';
import { createWelt } from '#test/support/welt.ts';
import { Angaben } from './angebot.model.ts';
import { modul } from './index.ts';
import { createAnbieterImTest, createAngebotImTest, createTestangaben } from './test-angebot.ts';

const dienste = await createTestDienste();
const { rufe } = await createTestServer(dienste, [modul]);
dienste.setStichtag('2026-10-19');

const ALLES = {
  titel: '=Deutsch; "langsam"\u00a0',
  beschreibung: 'Erste Zeile\nZweite Zeile',
  kurzname: 'Frauenkurs',
  einfach: 'Sie lernen.',
  uebersetzungen: [{ sprache: 'ar' as const, titel: 'دورة', beschreibung: 'وصف' }],
  zielgruppen: ['FRAUEN' as const, 'GEFLUECHTETE' as const],
  zielgruppeText: 'ab 18',
  alterVon: 18,
  alterBis: 60,
  rechtskreise: ['AUFENTHG' as const],
  programm: 'IntV',
  sprachmittlung: 'auf Anfrage',
  kosten: { art: 'BEFREIUNG' as const, text: '2 Euro' },
  unterlagen: ['Ausweis', 'Zeugnis'],
  plaetze: { stand: 'WARTELISTE' as const, frei: 0, wartezeitWochen: 8, am: '2026-10-01' },
  termine: [{ wochentage: ['MO' as const], von: '09:00', bis: '11:30' }],
  gebiete: ['Talheim', 'Werdeck'],
  webseite: 'https://verein.example/',
  qualifikation: 'zugelassen',
  foerderung: 'Land NRW',
  hinweis: 'Zieht um',
};

it('gives out every field of all Angebote of the own Standort, also internal and archived ones, and of no other', async () => {
  const welt = await createWelt(dienste);
  const sabine = welt.konto('KOORDINATION', welt.kreis);
  const anbieterId = await createAnbieterImTest(rufe, sabine);
  const id = await createAngebotImTest(rufe, sabine, anbieterId, ALLES, { oeffentlich: false });
  await rufe(sabine, 'POST', `/angebote/${id}/archivierungen`, { version: 1, grund: 'PAUSIERT' });
  await createAngebotImTest(rufe, sabine, anbieterId);
  const andere = await createWelt(dienste);
  const fremd = andere.konto('KOORDINATION', andere.kreis);
  await createAngebotImTest(rufe, fremd, await createAnbieterImTest(rufe, fremd));

  const gelesen = parseCsv((await rufe(sabine, 'GET', '/angebote.csv')).roh);
  const zeilen = gelesen.ok ? gelesen.wert.zeilen : [];
  expect(zeilen).toHaveLength(2);
  const { werte = {} } = zeilen.find((zeile) => zeile.werte['Kennung'] === id) ?? {};
  const soll = Angaben.parse(createTestangaben(ALLES));
  // Nothing that was entered is missing: each text of the Angebot stands somewhere in its row.
  const zelle = Object.values(werte).join('\n');
  for (const text of [
    soll.beschreibung,
    'Frauenkurs',
    'Sie lernen.',
    'ab 18',
    'IntV',
    'auf Anfrage',
    '2 Euro',
    'Ausweis\nZeugnis',
    'Talheim\nWerdeck',
    'https://verein.example/',
    'zugelassen',
    'Land NRW',
    'Zieht um',
    'Ute Beispiel',
    '02731 55 10',
    'kurse@verein.example',
    'Haus der Sprachen',
  ])
    expect(zelle).toContain(text);
  expect(werte).toMatchObject({
    Zustand: 'Das Angebot pausiert',
    Öffentlich: 'nein',
    'Bestätigt am': '19.10.2026',
    Zielgruppen: 'Frauen\nGeflüchtete',
    'Alter von': '18',
    'Wartezeit in Wochen': '8',
    'Plätze, Stand': '01.10.2026',
    Niveau: 'A1',
  });
  // A spreadsheet does not run it.
  expect(werte['Titel']).toMatch(/^'=Deutsch; "langsam"/);
  expect(JSON.parse(werte['Orte (JSON)'] ?? '')).toEqual(soll.orte);
  expect(JSON.parse(werte['Zeiten (JSON)'] ?? '')).toEqual(soll.termine);
  expect(JSON.parse(werte['Übersetzungen (JSON)'] ?? '')).toEqual(soll.uebersetzungen);
  expect((await rufe(sabine, 'GET', '/angebote.xlsx')).roh.subarray(0, 2).toString()).toBe('PK');
});
