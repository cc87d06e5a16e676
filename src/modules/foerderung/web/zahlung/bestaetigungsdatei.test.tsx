import { screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { expect, test } from 'vitest';
import { createSitzungsansicht } from '#src/web/test/beispiele.ts';
import { renderSeite } from '#src/web/test/render.tsx';
import { stelleServer } from '#src/web/test/server.ts';
import { Bestaetigungsdatei } from './bestaetigungsdatei.tsx';

const GUT = {
  ergebnis: 'PROBELAUF',
  zeilen: 1,
  gezahlt: 1,
  fehlgeschlagen: 0,
  summe: 50_325_000,
  fehler: [],
};

test('a file that was changed after it was chosen is asked for again, and its earlier check counts no more', async () => {
  const anrufe = stelleServer({
    'GET /sitzung': () => ({ json: createSitzungsansicht({ rolle: 'BR_KASSE' }) }),
    'POST /zahlungsbestaetigungen': () => ({ json: GUT }),
  });
  await renderSeite(<Bestaetigungsdatei />);
  const datei = new File(['kennung;betrag'], 'bestaetigung.csv', { type: 'text/csv' });
  await userEvent.upload(screen.getByLabelText('CSV-Datei'), datei);
  await userEvent.click(screen.getByRole('button', { name: 'Datei prüfen' }));
  expect(await screen.findByRole('button', { name: 'Bestätigung übernehmen' })).toBeVisible();

  // What Chromium does with a file that was saved anew meanwhile.
  datei.arrayBuffer = () => Promise.reject(new DOMException('changed', 'NotReadableError'));
  await userEvent.click(screen.getByRole('button', { name: 'Datei prüfen' }));
  expect(await screen.findByText(/Wählen Sie die Datei noch einmal/)).toBeVisible();
  expect(screen.queryByRole('button', { name: 'Bestätigung übernehmen' })).toBeNull();
  expect(anrufe.filter(({ methode }) => methode === 'POST')).toHaveLength(1);
});
