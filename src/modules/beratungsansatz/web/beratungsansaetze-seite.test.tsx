import { screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { expect, test } from 'vitest';
import { createSitzung } from '#src/modules/fall/web/testdaten.ts';
import { checkAxe, renderSeite } from '#src/web/test/render.tsx';
import { problem, stelleServer } from '#src/web/test/server.ts';
import { computeUeberblick } from '../ueberblick.model.ts';
import BeratungsansaetzeSeite from './beratungsansaetze-seite.tsx';

const KOMMUNEN = [
  { id: '0193d000-0000-7000-8000-00000000f001', name: 'Stadt Altenbrück' },
  { id: '0193d000-0000-7000-8000-00000000f002', name: 'Gemeinde Hohenlinde' },
];
const ANSATZ = {
  id: '1',
  art: 'BERATUNG',
  bereiche: ['WOHNEN'],
  zielgruppen: [],
  gebiete: ['Altenbrück'],
  orte: [],
  stand: 'FREI',
  frische: 'FRISCH' as const,
};
const UEBERBLICK = {
  stand: '2026-10-19',
  ...computeUeberblick([ANSATZ, { ...ANSATZ, id: '2' }], KOMMUNEN, null),
};
const spalten = ['SPRACHE', 'WOHNEN'].map((code) => ({ code, text: code, summe: false }));
const TABELLE = {
  kennzahl: 'B-01',
  version: 1,
  titel: 'Assessments nach Bedarfen',
  einheit: 'ANZAHL',
  zeilen: [
    { code: KOMMUNEN[0]?.id, text: 'Stadt Altenbrück', summe: false },
    { code: 'UEBRIGE', text: 'übrige Kommunen (zusammengefasst)', summe: false },
    { code: '*', text: 'KIM-Standort', summe: true },
  ],
  spalten,
  zellen: [
    [12, 'x'],
    [5, 'x'],
    [17, 9],
  ],
  median: null,
  n: 40,
  N: null,
  zeitraum: { von: '2026-01-01', bis: '2026-09-30' },
  stichtag: null,
  wissensstand: '2026-Q3',
  frische: null,
  verfahren: 'SPERRUNG',
  hinweise: [],
  anteilVerdeckt: 10,
  profil: 'INTERN',
  pruefsumme: 'a',
};

test('shows overlaps and gaps, leads to the list and to a Thema, and sets hidden demand beside supply', async () => {
  const anrufe = stelleServer({
    'GET /sitzung': () => createSitzung('KOORDINATION'),
    'GET /beratungsansaetze': () => ({ json: UEBERBLICK }),
    'GET /kennzahlen/B-01/tabelle': () => ({ json: TABELLE }),
    'POST /beratungsansaetze/systemhinweise': () => ({
      status: 201,
      json: { id: KOMMUNEN[0]?.id, version: 1 },
    }),
  });
  await renderSeite(<BeratungsansaetzeSeite />);
  const zelle = await screen.findByRole('link', { name: /Frauen, Wohnen: 2 nutzbar, mehrere gleicher Art/ });
  expect(zelle).toHaveAttribute('href', '/verzeichnis?bereich=WOHNEN&zielgruppe=FRAUEN');
  const [thema] = screen.getAllByRole('link', { name: /Thema anlegen: Frauen, Sprache: Lücke/ });
  expect(thema).toHaveAttribute('href', '/themen/neu?titel=Fehlendes+Angebot%3A+Sprache%2C+Frauen');
  await userEvent.click(screen.getByLabelText('Systemhinweis geben: Frauen, Sprache: Lücke'));
  expect(await screen.findByLabelText('Systemhinweis ansehen: Frauen, Sprache: Lücke')).toHaveAttribute(
    'href',
    `/systemhinweise/${KOMMUNEN[0]?.id}`,
  );
  expect(anrufe.find(({ methode }) => methode === 'POST')?.body).toEqual({
    bereich: 'SPRACHE',
    zielgruppe: 'FRAUEN',
    kommune: null,
    art: 'ALLE',
  });
  expect(screen.getByText('Überblick laden (Excel)')).toHaveAttribute(
    'href',
    '/api/v1/beratungsansaetze.xlsx?art=ALLE',
  );
  const tabelle = await screen.findByRole('table', { name: 'Bedarf / Angebot' });
  expect(await within(tabelle).findByRole('row', { name: /Stadt Altenbrück/ })).toHaveTextContent('12 / 0');
  expect(within(tabelle).getByRole('row', { name: /Stadt Altenbrück/ })).toHaveTextContent('x / 2');
  expect(within(tabelle).getByRole('row', { name: /Gemeinde Hohenlinde/ })).toHaveTextContent('– / 0');
  expect(within(tabelle).getByRole('row', { name: /übrige Kommunen/ })).toHaveTextContent('5 / –');
  await checkAxe();
});

test('asks for one Kommune, and says when there is no demand to show', async () => {
  const anrufe = stelleServer({
    'GET /sitzung': () => createSitzung('KI_LEITUNG'),
    'GET /beratungsansaetze': () => ({ json: UEBERBLICK }),
    'GET /kennzahlen/B-01/tabelle': () => problem(422, 'ZEITRAUM_LAEUFT'),
  });
  await renderSeite(<BeratungsansaetzeSeite />);
  await userEvent.selectOptions(await screen.findByLabelText('Gebiet'), 'Gemeinde Hohenlinde');
  expect(anrufe.map(({ pfad }) => pfad)).toContain(`/beratungsansaetze?art=ALLE&kommune=${KOMMUNEN[1]?.id}`);
  expect(await screen.findByText(/Bedarfe lassen sich gerade nicht zeigen/)).toBeVisible();
});
