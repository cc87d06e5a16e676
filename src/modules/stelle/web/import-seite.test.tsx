import { screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { expect, test } from 'vitest';
import { checkAxe, renderSeite } from '#src/web/test/render.tsx';
import { problem, stelleServer } from '#src/web/test/server.ts';
import ImportSeite from './import-seite.tsx';

const LEER = {
  zeilen: 54,
  neu: 0,
  unveraendert: 0,
  ausgelassen: 0,
  fehler: [],
  konflikte: [],
  fehlend: [],
  schonImportiertAm: null,
};
const DATEI = new File(['kommune,stichtag\n'], 'tabelle.csv', { type: 'text/csv' });

async function waehle(): Promise<void> {
  await renderSeite(<ImportSeite />);
  await userEvent.selectOptions(screen.getByLabelText('Baustein'), '1');
  await userEvent.upload(screen.getByLabelText('CSV-Datei'), DATEI);
}

test('names what is missing before anything is sent', async () => {
  const anrufe = stelleServer({});
  await renderSeite(<ImportSeite />);
  await userEvent.click(screen.getByRole('button', { name: 'Datei prüfen' }));
  expect(screen.getByRole('link', { name: 'CSV-Datei: Wählen Sie eine Datei.' })).toBeVisible();
  expect(anrufe).toEqual([]);
  await checkAxe();
});

test('checks first, then takes over', async () => {
  const anrufe = stelleServer({
    'POST /stellenbesetzung/import': ({ pfad }) => ({
      json: { ...LEER, neu: 54, ergebnis: pfad.includes('probelauf=true') ? 'PROBELAUF' : 'GESCHRIEBEN' },
    }),
  });
  await waehle();
  await userEvent.click(screen.getByRole('button', { name: 'Datei prüfen' }));
  expect(await screen.findByText(/noch nichts geschrieben/)).toBeVisible();
  await userEvent.click(screen.getByRole('button', { name: 'Jetzt übernehmen' }));
  expect(await screen.findByText('Die Datei ist übernommen.')).toBeVisible();
  expect(anrufe.map(({ pfad }) => pfad)).toEqual([
    '/stellenbesetzung/import?baustein=1&probelauf=true&konflikte=abbrechen',
    '/stellenbesetzung/import?baustein=1&probelauf=false&konflikte=abbrechen',
  ]);
  expect(anrufe[0]?.kopf['content-type']).toBe('text/csv');
});

test('shows every error with row, column, reason and repair', async () => {
  const fehler = [
    {
      zeile: 5,
      spalte: 'kommune',
      grund: 'Diesen KIM-Standort gibt es nicht.',
      reparatur: 'Meinten Sie „Bonn“?',
      wert: 'Bon',
    },
  ];
  stelleServer({
    'POST /stellenbesetzung/import': () => ({ json: { ...LEER, fehler, ergebnis: 'FEHLER' } }),
  });
  await waehle();
  await userEvent.click(screen.getByRole('button', { name: 'Datei prüfen' }));
  const zeile = within(await screen.findByRole('table', { name: 'Fehler in der Datei' })).getByRole('row', {
    name: /^5/,
  });
  expect(zeile).toHaveTextContent('kommuneBonDiesen KIM-Standort gibt es nicht.Meinten Sie „Bonn“?');
  expect(screen.queryByRole('button', { name: 'Jetzt übernehmen' })).toBeNull();
  await checkAxe();
});

test('conflicts are listed, also when the import itself refuses; leaving them out is an own step', async () => {
  const konflikte = [
    {
      zeile: 2,
      standort: 'Krefeld',
      stichtag: '2022-12-31',
      angabe: 'besetzt',
      importiert: 700,
      gefuehrt: 600,
      herkunft: 'Von Hand geführt',
    },
  ];
  const zustand = { ...LEER, konflikte, neu: 1, ausgelassen: 1, ergebnis: 'KONFLIKTE' };
  const anrufe = stelleServer({
    'POST /stellenbesetzung/import': () => problem(409, 'IMPORT_KONFLIKTE', { zustand }),
  });
  await waehle();
  await userEvent.click(screen.getByRole('button', { name: 'Datei prüfen' }));
  const tabelle = await screen.findByRole('table', { name: /Konflikte/ });
  expect(within(tabelle).getByRole('row', { name: /Krefeld/ })).toHaveTextContent('7,006,00Von Hand geführt');
  await userEvent.click(screen.getByRole('button', { name: 'Ohne die Konflikte übernehmen' }));
  expect(anrufe.at(-1)?.pfad).toContain('konflikte=auslassen');
});
