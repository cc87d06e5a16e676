import { screen, waitFor, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { expect, test } from 'vitest';
import type { Rolle } from '#src/core/contract/rollen.ts';
import { checkAxe, renderSeite } from '#src/web/test/render.tsx';
import { stelleServer } from '#src/web/test/server.ts';
import StellenbesetzungSeite from './stellenbesetzung-seite.tsx';
import { BEFUNDE, BERICHT, createSitzung } from './testdaten.ts';

function stelle(rolle: Rolle) {
  return stelleServer({
    'GET /sitzung': () => createSitzung(rolle),
    'GET /stellenbesetzung': () => ({ json: BERICHT }),
    'GET /stellenbesetzung/befunde': () => ({ json: BEFUNDE }),
  });
}
const PFAD = '/stellenbesetzung?baustein=3&stichtag=2022-09-30';

test('shows the table with its own column titles, marks, dashes and sum row', async () => {
  stelle('MINISTERIUM');
  await renderSeite(<StellenbesetzungSeite />, { pfad: PFAD });
  const tabelle = within(await screen.findByRole('table', { name: /Baustein 3 .*30\.09\.2022/ }));
  expect(tabelle.getByRole('columnheader', { name: 'Zugewiesen' })).toBeVisible();
  expect(tabelle.getByRole('button', { name: 'Zugewiesen' })).toHaveAttribute(
    'title',
    'Nach Anzahl der vom Land zugewiesenen Stellen sortieren',
  );
  expect(screen.getByText('Anzahl der kommunal vorgesehenen Stellen')).toBeInTheDocument();
  const bonn = tabelle.getByRole('row', { name: /^Bonn/ });
  expect(bonn).toHaveTextContent('Stand 30.06.2022');
  const koeln = within(tabelle.getByRole('row', { name: /^Köln/ })).getAllByRole('cell');
  expect(koeln.map((zelle) => zelle.textContent)).toEqual([
    '3,00',
    '0,00',
    '0,00',
    '0,00',
    '3,00',
    '–',
    '0,0 %',
  ]);
  const summe = within(tabelle.getByRole('row', { name: /^Insgesamt/ })).getAllByRole('cell');
  expect(summe.map((zelle) => zelle.textContent)).toEqual([
    '6,00',
    '3,00',
    '2,00',
    '1,00',
    '3,00',
    '66,7 %',
    '33,3 %',
  ]);
  expect(screen.getByText('2,00 von 6,00 VZÄ')).toBeVisible();
  expect(await screen.findByText(/Ohne vorgesehene Stellen/)).toBeVisible();
  await checkAxe();
});

test('links carry the filter to the downloads', async () => {
  stelle('MINISTERIUM');
  await renderSeite(<StellenbesetzungSeite />, { pfad: `${PFAD}&typ=KREIS` });
  const pdf = await screen.findByRole('link', { name: 'PDF' });
  expect(pdf.getAttribute('href')).toBe(
    '/api/v1/stellenbesetzung.pdf?baustein=3&stichtag=2022-09-30&typ=KREIS&sortierung=name',
  );
});

test('filter and order go to the server', async () => {
  const anrufe = stelle('MINISTERIUM');
  await renderSeite(<StellenbesetzungSeite />, { pfad: PFAD });
  await userEvent.selectOptions(await screen.findByLabelText('Regierungsbezirk'), 'Köln');
  await userEvent.click(screen.getByRole('button', { name: 'Anzeigen' }));
  const letzte = () => anrufe.filter(({ pfad }) => pfad.startsWith('/stellenbesetzung?')).at(-1)?.pfad ?? '';
  await waitFor(() => expect(letzte()).toContain('regierungsbezirk=K%C3%B6ln'));
  await userEvent.click(await screen.findByRole('button', { name: 'Offen' }));
  await waitFor(() => expect(letzte()).toContain('sortierung=offen'));
  expect(letzte()).toContain('regierungsbezirk=K%C3%B6ln');
});

test('a wrong date is named at its field and nothing is asked', async () => {
  const anrufe = stelle('MINISTERIUM');
  await renderSeite(<StellenbesetzungSeite />, { pfad: PFAD });
  const feld = await screen.findByLabelText('Stichtag');
  await userEvent.clear(feld);
  await userEvent.type(feld, '31.02.2022');
  const vorher = anrufe.length;
  await userEvent.click(screen.getByRole('button', { name: 'Anzeigen' }));
  expect(feld).toBeInvalid();
  expect(feld).toHaveFocus();
  expect(anrufe).toHaveLength(vorher);
});

test('a Standort has no filter of Standorte; staff of Baustein 3 only Baustein 3', async () => {
  const anrufe = stelle('B3_FACHKRAFT');
  await renderSeite(<StellenbesetzungSeite />, { pfad: '/stellenbesetzung?baustein=1' });
  const baustein = await screen.findByLabelText('Baustein');
  expect(within(baustein).getAllByRole('option')).toHaveLength(1);
  expect(screen.queryByLabelText('Regierungsbezirk')).toBeNull();
  await waitFor(() =>
    expect(anrufe.some(({ pfad }) => pfad.startsWith('/stellenbesetzung?baustein=3'))).toBe(true),
  );
  expect(anrufe.some(({ pfad }) => pfad.includes('baustein=1'))).toBe(false);
});
