import { screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { expect, test } from 'vitest';
import { createSitzung } from '#src/modules/fall/web/testdaten.ts';
import { checkAxe, renderSeite } from '#src/web/test/render.tsx';
import { problem, stelleServer } from '#src/web/test/server.ts';
import GemeindeverzeichnisSeite from './gemeindeverzeichnis-seite.tsx';

const LEER = {
  layout: 'EIGENES',
  zeilen: 1,
  neu: 0,
  geaendert: 0,
  ergaenzt: 0,
  beendet: 0,
  unveraendert: 0,
  fehler: [],
  vorschau: [],
  fehlend: [],
};
const DATEI = new File(['kreis;name;gueltig_von\n'], 'kommunen.csv', { type: 'text/csv' });
const LISTE = {
  eintraege: [
    {
      id: '0193d000-0000-7000-8000-00000000d001',
      name: 'Stadt Bad Moorsee',
      art: 'STADT',
      ags: '05998004',
      gueltigVon: '1975-01-01',
      gueltigBis: null,
      frueher: [{ name: 'Stadt Moorsee', bis: '2024-06-30' }],
      postleitzahlen: ['59901', '59902'],
      einwohner: { anzahl: 31_245, stichtag: '2024-12-31', quelle: 'IT.NRW' },
    },
  ],
  gesamt: 1,
};

test('checks first, then takes over; what was before stays in the list', async () => {
  const anrufe = stelleServer({
    'GET /sitzung': () => createSitzung('KI_LEITUNG'),
    'GET /gemeindeverzeichnis/01890a5d-ac96-774b-bcce-b302099a8057': () => ({ json: LISTE }),
    'POST /gemeindeverzeichnis/import': ({ pfad }) => ({
      json: pfad.includes('probelauf=true')
        ? {
            ...LEER,
            ergebnis: 'PROBELAUF',
            geaendert: 1,
            vorschau: [
              { zeile: 2, name: 'Stadt Bad Moorsee', wirkung: 'GEAENDERT', was: 'bisher „Stadt Moorsee“' },
            ],
            fehlend: ['Ihlbach'],
          }
        : { ...LEER, ergebnis: 'GESCHRIEBEN', geaendert: 1 },
    }),
  });
  await renderSeite(<GemeindeverzeichnisSeite />);
  await userEvent.click(screen.getByRole('button', { name: 'Datei prüfen' }));
  expect(screen.getByRole('link', { name: /Wählen Sie eine Datei/ })).toBeVisible();
  await userEvent.upload(screen.getByLabelText('CSV-Datei'), DATEI);
  await userEvent.click(screen.getByRole('button', { name: 'Datei prüfen' }));
  const vorschau = await screen.findByRole('table', { name: 'Was sich ändert' });
  expect(within(vorschau).getByRole('row', { name: /Bad Moorsee/ })).toHaveTextContent(
    'bisher „Stadt Moorsee“',
  );
  expect(screen.getByText(/steht nicht in der Datei und bleibt, wie sie ist: Ihlbach/)).toBeVisible();
  expect(await screen.findByText('„Stadt Moorsee“ bis 30.06.2024')).toBeVisible();
  await checkAxe();
  await userEvent.click(screen.getByRole('button', { name: 'Jetzt übernehmen' }));
  expect(await screen.findByText('Die Datei ist übernommen.')).toBeVisible();
  expect(anrufe.filter(({ methode }) => methode === 'POST').map(({ pfad }) => pfad)).toEqual([
    '/gemeindeverzeichnis/import?probelauf=true',
    '/gemeindeverzeichnis/import?probelauf=false',
  ]);
});

test('shows every error with row, column, reason and repair', async () => {
  const fehler = [
    {
      zeile: 3,
      spalte: 'ags',
      grund: 'Dieser Schlüssel hat 8 Ziffern.',
      reparatur: 'Ergänzen Sie.',
      wert: '5998',
    },
  ];
  stelleServer({
    'GET /sitzung': () => createSitzung('MINISTERIUM'),
    'POST /gemeindeverzeichnis/import': () =>
      problem(422, 'IMPORT_FEHLERHAFT', { zustand: { ...LEER, fehler, ergebnis: 'FEHLER' } }),
  });
  await renderSeite(<GemeindeverzeichnisSeite />);
  await userEvent.upload(screen.getByLabelText('CSV-Datei'), DATEI);
  await userEvent.click(screen.getByRole('button', { name: 'Datei prüfen' }));
  const zeile = within(await screen.findByRole('table', { name: 'Fehler in der Datei' })).getByRole('row', {
    name: /^3/,
  });
  expect(zeile).toHaveTextContent('ags5998Dieser Schlüssel hat 8 Ziffern.Ergänzen Sie.');
  expect(screen.queryByRole('button', { name: 'Jetzt übernehmen' })).toBeNull();
});
