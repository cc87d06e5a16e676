import { fireEvent, screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { Route, Routes } from 'react-router';
import { expect, test } from 'vitest';
import { createSitzung } from '#src/modules/fall/web/testdaten.ts';
import { checkAxe, renderSeite } from '#src/web/test/render.tsx';
import { stelleServer } from '#src/web/test/server.ts';
import { createKatalogansicht } from '../kennzahl/katalog/katalogansicht.ts';
import BerichtSeite from './bericht-seite.tsx';
import BerichteSeite from './berichte-seite.tsx';
import EingangSeite from './eingang-seite.tsx';
import ErsterBerichtSeite from './erster-bericht-seite.tsx';
import VergleichSeite from './vergleich-seite.tsx';
import ZustellungSeite from './zustellung-seite.tsx';

const ID = '019a0000-0000-7000-8000-000000000001';
const TABELLE = {
  kennzahl: 'F-01',
  version: 1,
  titel: 'Neue KIM-CM-Fälle',
  einheit: 'ANZAHL',
  zeilen: [{ code: '', text: 'Wert', summe: false }],
  spalten: [
    { code: '2026-Q1', text: '1. Quartal 2026', summe: false },
    { code: '2026-Q2', text: '2. Quartal 2026', summe: false },
  ],
  zellen: [[12, 'x']],
  median: null,
  n: 12,
  N: 12,
  zeitraum: { von: '2026-01-01', bis: '2026-06-30' },
  stichtag: null,
  wissensstand: '2026-Q3',
  frische: null,
  verfahren: 'SPERRUNG',
  hinweise: ['Zahlen von 1 bis 2 sind verdeckt (x).'],
  anteilVerdeckt: 50,
  profil: 'INTERN',
  pruefsumme: 'a'.repeat(64),
};
const FRAGE = { kennzahl: 'F-01', fassung: 1, aufteilung: null, orte: 'GANZES', anzeige: 'TABELLE' };
const ERGEBNIS = {
  titel: 'Jahresbericht',
  notiz: '',
  tag: '2026-09-30',
  zeitraum: 'Jahr 2026 bis zum 3. Quartal 2026',
  profil: 'INTERN',
  gerechnetAm: '2026-10-19T08:00:00.000Z',
  teile: [
    { frage: FRAGE, neueBestimmung: false, tabelle: TABELLE, absage: null },
    {
      frage: { ...FRAGE, kennzahl: 'KP-14' },
      neueBestimmung: true,
      tabelle: null,
      absage: 'Für diesen Zeitraum gibt es noch keine Zahlen.',
    },
  ],
  anteilVerdeckt: 50,
  pruefsumme: 'b'.repeat(64),
};
const BERICHT = {
  id: ID,
  titel: 'Jahresbericht',
  notiz: 'Für die Verwaltung.',
  fuer: 'STANDORT',
  profil: 'INTERN',
  tabellen: [FRAGE],
  eigener: true,
  aenderbar: true,
  version: 1,
};
const LISTE = {
  eintraege: [BERICHT],
  vorlagen: [
    { code: 'JAHRESBERICHT', titel: 'Jahresbericht', text: 'Wie viel wurde beraten?', profil: 'INTERN' },
    { code: 'BERATUNG', titel: 'Beratung und Fälle', text: 'Womit kommen die Menschen?', profil: 'INTERN' },
    { code: 'LENKUNGSGRUPPE', titel: 'Für die Lenkungsgruppe', text: 'Was braucht sie?', profil: 'EXTERN' },
  ],
  tage: [
    { tag: '2026-09-30', text: 'Jahr 2026 bis zum 3. Quartal 2026' },
    { tag: '2025-12-31', text: 'Jahr 2025' },
  ],
  orte: ['GANZES', 'KOMMUNE'],
  ungelesen: 2,
};
const LIEFERUNG = {
  lieferung: {
    id: ID,
    takt: 'MONATLICH',
    naechsteAm: '2026-11-01',
    eigene: true,
    empfaenger: [
      { kontoId: ID, name: 'Ulrike Leitung', beendet: false, selbst: true },
      { kontoId: ID.replace(/1$/, '2'), name: 'Tom Team', beendet: true, selbst: false },
    ],
    mail: false,
  },
  moegliche: [{ kontoId: ID, name: 'Ulrike Leitung', selbst: true }],
};
const ZUSTELLUNG = {
  id: ID,
  titel: 'Monatszahlen',
  faelligAm: '2026-10-01',
  zugestelltAm: '2026-10-01T05:20:00.000Z',
  gelesen: false,
};

const alle = () => ({
  'GET /sitzung': () => createSitzung('KI_LEITUNG'),
  'GET /berichte': () => ({ json: LISTE }),
  [`GET /berichte/${ID}`]: () => ({ json: BERICHT }),
  'GET /berichtsergebnis': () => ({ json: ERGEBNIS }),
  'GET /kennzahlen': () => ({ json: createKatalogansicht() }),
  [`GET /berichte/${ID}/lieferung`]: () => ({ json: LIEFERUNG }),
  [`GET /entwuerfe/foerderung/bericht.bericht/neu`]: () => ({ json: null }),
});

const strecke = (
  <Routes>
    <Route path="/berichte" element={<BerichteSeite />} />
    <Route path="/berichte/neu" element={<ErsterBerichtSeite />} />
    <Route path="/berichte/ansicht" element={<BerichtSeite />} />
    <Route path="/berichte/:berichtId" element={<BerichtSeite />} />
  </Routes>
);

test('from nothing to a saved first report: at most eight clicks, four questions, no second page to find', async () => {
  const anrufe = stelleServer({
    ...alle(),
    'POST /berichte': () => ({ status: 201, json: { id: ID, version: 1 } }),
  });
  const user = userEvent.setup();
  let klicks = 0;
  const klick = async (element: HTMLElement) => {
    klicks += 1;
    await user.click(element);
  };
  const { container } = await renderSeite(strecke, { pfad: '/berichte' });
  expect(await screen.findByRole('link', { name: 'Meine Berichte (2 ungelesen)' })).toBeVisible();
  await klick(screen.getByRole('link', { name: 'Ihr erster Bericht' }));
  expect(await screen.findAllByRole('group')).toHaveLength(4);
  // What externals read is protected as such without a further click.
  expect(screen.getByRole('radio', { name: 'für uns im Haus', checked: true })).toBeVisible();
  fireEvent.click(screen.getByRole('radio', { name: 'Für die Lenkungsgruppe' }));
  expect(screen.getByRole('radio', { name: 'für andere, zum Weitergeben', checked: true })).toBeVisible();
  await klick(screen.getByRole('radio', { name: 'Beratung und Fälle' }));
  await klick(screen.getByRole('radio', { name: 'für andere, zum Weitergeben' }));
  await klick(screen.getByRole('button', { name: 'Bericht zeigen' }));
  expect(await screen.findByRole('heading', { level: 1, name: 'Jahresbericht' })).toBeVisible();
  expect(anrufe.findLast(({ pfad }) => pfad.startsWith('/berichtsergebnis'))?.pfad).toContain(
    'vorlage=BERATUNG&tag=2026-09-30&profil=EXTERN&anzeige=BEIDES',
  );
  expect(screen.getByRole('link', { name: 'Als PDF laden oder drucken' }).getAttribute('href')).toContain(
    '/berichtsergebnis.pdf?vorlage=BERATUNG',
  );
  await klick(screen.getByRole('button', { name: 'Bericht speichern' }));
  const formular = await screen.findByRole('form', { name: 'Bericht speichern' });
  await klick(within(formular).getByRole('checkbox'));
  await klick(within(formular).getByRole('button', { name: 'Bericht speichern' }));
  expect(await screen.findByRole('button', { name: 'Bericht ändern' })).toBeVisible();
  expect(anrufe.find(({ methode, pfad }) => methode === 'POST' && pfad === '/berichte')?.body).toMatchObject({
    titel: 'Jahresbericht',
    fuer: 'EIGEN',
    tabellen: [{ kennzahl: 'F-01', aufteilung: null }, { kennzahl: 'KP-14' }],
    bestaetigt: true,
  });
  expect(klicks).toBeLessThanOrEqual(8);
  await checkAxe(container);
});

test('a report says what a table means, why one is missing, and whose delivery runs', async () => {
  const anrufe = stelleServer({
    ...alle(),
    [`PUT /berichte/${ID}/lieferung/mail`]: () => ({ json: { id: ID } }),
  });
  const { container } = await renderSeite(strecke, { pfad: `/berichte/${ID}` });
  expect(
    await screen.findByText(/Fassung 1 der Bestimmung, Wissensstand 3\. Quartal 2026, n = 12/),
  ).toBeVisible();
  expect(screen.getByText('Für KP-14 gibt es hier keine Tabelle')).toBeVisible();
  expect(screen.getByText('Für diesen Zeitraum gibt es noch keine Zahlen.')).toBeVisible();
  expect(screen.getByText(/Die Bestimmung dieser Kennzahl hat sich geändert/)).toBeVisible();
  const karte = await screen.findByRole('region', { name: 'Regelmäßig bekommen' });
  expect(within(karte).getByText('Tom Team (abbestellt)')).toBeVisible();
  await userEvent.click(within(karte).getByRole('button', { name: 'Mail einschalten' }));
  expect(anrufe.find(({ methode }) => methode === 'PUT')?.body).toEqual({ mail: true });
  await checkAxe(container);
});

test('the tables of a report are put in order, added and taken out', async () => {
  stelleServer({ ...alle(), [`GET /entwuerfe/foerderung/bericht.bericht/${ID}`]: () => ({ json: null }) });
  await renderSeite(strecke, { pfad: `/berichte/${ID}` });
  await userEvent.click(await screen.findByRole('button', { name: 'Bericht ändern' }));
  expect(await screen.findByLabelText('Kennzahl (Tabelle 2)')).toHaveValue('KP-14');
  await userEvent.click(screen.getByRole('button', { name: 'Tabelle 2 nach oben' }));
  expect(screen.getByLabelText('Kennzahl (Tabelle 1)')).toHaveValue('KP-14');
  await userEvent.selectOptions(screen.getByLabelText('Kennzahl (Tabelle 2)'), 'K-01');
  expect(screen.getByLabelText('Aufgeteilt nach (Tabelle 2)')).toHaveValue('');
  await userEvent.click(screen.getByRole('button', { name: 'Tabelle hinzufügen' }));
  expect(screen.getByLabelText('Kennzahl (Tabelle 3)')).toHaveValue('');
  await userEvent.click(screen.getByRole('button', { name: 'Tabelle 3 entfernen' }));
  expect(screen.queryByLabelText('Kennzahl (Tabelle 3)')).toBeNull();
});

test('the inbox marks what is unread; a delivered report says whether it is still the same', async () => {
  stelleServer({
    ...alle(),
    'GET /meine-berichte': () => ({ json: { eintraege: [ZUSTELLUNG] } }),
    [`POST /meine-berichte/${ID}/lesen`]: () => ({
      json: {
        ...ZUSTELLUNG,
        gelesen: true,
        ergebnis: ERGEBNIS,
        pruefsumme: 'c'.repeat(64),
        unveraendert: false,
      },
    }),
  });
  const { container } = await renderSeite(
    <Routes>
      <Route path="/meine-berichte" element={<EingangSeite />} />
      <Route path="/meine-berichte/:zustellungId" element={<ZustellungSeite />} />
    </Routes>,
    { pfad: '/meine-berichte' },
  );
  expect(await screen.findByText('ungelesen')).toBeVisible();
  await userEvent.click(screen.getByRole('link', { name: 'Monatszahlen' }));
  expect(await screen.findByText(/stimmt nicht mehr mit seiner Prüfsumme überein/)).toBeVisible();
  expect(screen.getByRole('heading', { level: 1, name: 'Monatszahlen' })).toBeVisible();
  await checkAxe(container);
});

test('Standorte are compared by name on one axis, a hidden number is a gap', async () => {
  const zeile = (name: string, zellen: (number | 'x')[]) => ({
    code: name,
    name,
    typ: 'KREIS',
    regierungsbezirk: 'Köln',
    typEvaluation: 2,
    gruppe: 'Kreise',
    zellen,
  });
  const zeiten = ['2025-Q4', '2026-Q1', '2026-Q2'].map((code) => ({ code, text: code }));
  stelleServer({
    ...alle(),
    'GET /sitzung': () => createSitzung('MINISTERIUM'),
    'GET /land/kennzahluebersicht': () => ({
      json: {
        kennzahl: 'K-01',
        titel: 'Begonnene Kurzberatungen',
        version: 1,
        einheit: 'ANZAHL',
        wissensstand: '2026-Q3',
        frische: null,
        zeiten,
        standorte: [zeile('Kreis Aue', [10, 20, 15]), zeile('Kreis Lennetal', [90, 'x', 100])],
        ebenen: [{ code: '*', text: 'Land', zellen: ['x', 115] }],
        gruppen: [
          { code: 'KREIS', text: 'Kreise', standorte: 2, gezeigt: 2, median: null, von: null, bis: null },
        ],
        anteilVerdeckt: 10,
        hinweise: ['Zahlen von 1 bis 4 sind verdeckt (x).'],
      },
    }),
  });
  const { container } = await renderSeite(<VergleichSeite />);
  const bilder = await screen.findAllByRole('img');
  expect(bilder.map((bild) => bild.getAttribute('aria-label'))).toEqual([
    'Kreis Aue: 2025-Q4 bis 2026-Q2, zuletzt 15',
    'Kreis Lennetal: 2025-Q4 bis 2026-Q2, zuletzt 100',
  ]);
  // Three points are one line; with a gap in the middle there is none, and two points stay.
  expect(
    bilder.map((bild) => [bild.querySelectorAll('polyline').length, bild.querySelectorAll('circle').length]),
  ).toEqual([
    [1, 3],
    [0, 2],
  ]);
  expect(screen.getByText(/Jedes Bild hat dieselbe Höhe: 0 bis 100/)).toBeVisible();
  const tabelle = screen.getByRole('table', { name: 'Alle Zahlen' });
  expect(
    within(tabelle)
      .getAllByRole('row')
      .slice(1)
      .map((reihe) => reihe.textContent),
  ).toEqual(['Kreis Aue102015', 'Kreis Lennetal90x100']);
  expect(within(tabelle).queryByRole('button')).toBeNull();
  await checkAxe(container);
});
