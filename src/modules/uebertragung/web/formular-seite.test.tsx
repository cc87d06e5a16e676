import { screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { expect, test } from 'vitest';
import { createSitzung } from '#src/modules/fall/web/testdaten.ts';
import { checkAxe, renderSeite } from '#src/web/test/render.tsx';
import { stelleServer } from '#src/web/test/server.ts';
import FormularSeite from './formular-seite.tsx';

const AUSLIEFERUNG = {
  version: 0,
  fassung: '2026-11-1',
  name: 'KIM-Datenbank des Landes',
  beleg: null,
  felder: [
    { code: 'ART', text: null },
    { code: 'BEGINN', text: null },
  ],
};
const SEITE = {
  gilt: AUSLIEFERUNG,
  auslieferung: AUSLIEFERUNG,
  wahl: [
    { code: 'ART', text: 'Art der Beratung', abschnitt: 'Beratung', minimum: true },
    { code: 'BEGINN', text: 'Beginn', abschnitt: 'Beratung', minimum: false },
    { code: 'ENDE', text: 'Ende', abschnitt: 'Beratung', minimum: false },
  ],
  fassungen: [],
};

const stelle = (weitere: Parameters<typeof stelleServer>[0] = {}) =>
  stelleServer({
    'GET /sitzung': () => createSitzung('KI_LEITUNG'),
    'GET /zielformular': () => ({ json: SEITE }),
    ...weitere,
  });
const spalten = () =>
  screen
    .getAllByRole('textbox')
    .filter(({ id }) => id.startsWith('felder.'))
    .map((feld) => feld.closest('li')?.querySelector('label')?.textContent?.split(' – ')[0]);

test('orders, names, adds and leaves out columns by buttons, and sends them as a new version', async () => {
  const anrufe = stelle({
    'POST /zielformular/fassungen': () => ({
      status: 201,
      json: { id: '019a0000-0000-7000-8000-000000000001' },
    }),
  });
  await renderSeite(<FormularSeite />);
  expect(await screen.findByText(/^Die Reihenfolge, die mit dem Programm kommt/)).toBeVisible();
  await userEvent.click(await screen.findByRole('button', { name: 'Aufnehmen: Ende' }));
  await userEvent.click(screen.getByRole('button', { name: 'Nach oben: Ende' }));
  await userEvent.click(screen.getByRole('button', { name: 'Nach oben: Ende' }));
  expect(screen.getByRole('button', { name: 'Nach oben: Ende' })).toHaveFocus();
  // One more press at the top changes nothing and keeps the focus.
  await userEvent.click(screen.getByRole('button', { name: 'Nach oben: Ende' }));
  await userEvent.click(screen.getByRole('button', { name: 'Weglassen: Art der Beratung' }));
  expect(spalten()).toEqual(['Spalte 1: Ende', 'Spalte 2: Beginn']);
  await userEvent.type(screen.getByLabelText(/^Spalte 2: Beginn/), 'Startdatum');
  await userEvent.type(screen.getByLabelText(/^Woher kennen Sie/), 'Maske des Landes');
  await checkAxe();
  await userEvent.click(screen.getByRole('button', { name: 'Als neue Fassung speichern' }));
  await expect
    .poll(() => anrufe.find(({ pfad }) => pfad === '/zielformular/fassungen')?.body)
    .toEqual({
      version: 0,
      name: 'KIM-Datenbank des Landes',
      beleg: 'Maske des Landes',
      felder: [
        { code: 'ENDE', text: '' },
        { code: 'BEGINN', text: 'Startdatum' },
      ],
    });
});

test('without a column nothing is sent; the order of the program can be put in again', async () => {
  const anrufe = stelle();
  await renderSeite(<FormularSeite />);
  await userEvent.click(await screen.findByRole('button', { name: 'Weglassen: Beginn' }));
  await userEvent.click(screen.getByRole('button', { name: 'Weglassen: Art der Beratung' }));
  await userEvent.click(screen.getByRole('button', { name: 'Als neue Fassung speichern' }));
  expect((await screen.findAllByText('Nehmen Sie mindestens eine Spalte auf.')).length).toBeGreaterThan(0);
  expect(anrufe.filter(({ methode, pfad }) => methode === 'POST' && pfad.startsWith('/ziel'))).toEqual([]);
  await userEvent.click(screen.getByRole('button', { name: 'Reihenfolge des Programms einsetzen' }));
  expect(spalten()).toEqual(['Spalte 1: Art der Beratung', 'Spalte 2: Beginn']);
});

test('two who change the order at once see both side by side, and nothing is overwritten', async () => {
  const versionen: unknown[] = [];
  stelle({
    'POST /zielformular/fassungen': ({ body }) => {
      versionen.push((body as { version: number }).version);
      return versionen.length === 1
        ? {
            status: 409,
            json: {
              code: 'KONFLIKT',
              status: 409,
              title: 'Inzwischen wurde hier etwas geändert.',
              zustand: {
                ...AUSLIEFERUNG,
                version: 1,
                name: 'Erfassungsmaske',
                felder: [{ code: 'ENDE', text: 'Abschluss' }],
              },
            },
          }
        : { status: 201, json: { id: '019a0000-0000-7000-8000-000000000001' } };
    },
  });
  await renderSeite(<FormularSeite />);
  await userEvent.click(await screen.findByRole('button', { name: 'Weglassen: Beginn' }));
  await userEvent.click(screen.getByRole('button', { name: 'Als neue Fassung speichern' }));
  const konflikt = within(
    await screen.findByRole('region', { name: 'Inzwischen wurde hier etwas geändert' }),
  );
  expect(konflikt.getByText('Abschluss')).toBeVisible();
  await checkAxe();
  await userEvent.click(konflikt.getByRole('radio', { name: /Abschluss/ }));
  await userEvent.click(konflikt.getByRole('button', { name: 'Auswahl übernehmen' }));
  expect(spalten()).toEqual(['Spalte 1: Ende']);
  expect(screen.getByLabelText(/^Spalte 1: Ende/)).toHaveValue('Abschluss');
  await userEvent.click(screen.getByRole('button', { name: 'Als neue Fassung speichern' }));
  await expect.poll(() => versionen).toEqual([0, 1]);
});
