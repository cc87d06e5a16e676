import { screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { expect, test } from 'vitest';
import { createSitzung } from '#src/modules/fall/web/testdaten.ts';
import { checkAxe, renderSeite } from '#src/web/test/render.tsx';
import { stelleServer } from '#src/web/test/server.ts';
import ClearingSeite from './clearing-seite.tsx';

const ID = '0190a000-0000-7000-8000-000000000001';

test('nothing set: says what counts; an exclusion criterion without a source is not sent', async () => {
  const anrufe = stelleServer({
    'GET /sitzung': () => createSitzung('KOORDINATION'),
    'GET /standort/clearing': () => ({ json: { stichtag: '2026-10-19', heute: null, alle: [] } }),
    'POST /standort/clearing': () => ({ status: 201, json: { id: ID } }),
  });
  await renderSeite(<ClearingSeite />);
  expect(await screen.findByText(/^Noch nichts festgelegt/)).toBeVisible();
  await userEvent.click(screen.getByLabelText(/^Eigene Entscheidung/));
  await userEvent.type(screen.getByLabelText(/^Nach dem wievielten Gespräch/), '3');
  await userEvent.type(screen.getByLabelText(/^Ausschlusskriterien/), 'Schon betreut');
  await userEvent.click(screen.getByRole('button', { name: 'Festlegen' }));
  expect(
    (await screen.findAllByText(/^Schreiben Sie hinter jedes Kriterium die Quelle/)).length,
  ).toBeGreaterThan(0);
  await checkAxe();
  expect(anrufe.filter(({ methode }) => methode === 'POST')).toEqual([]);
  await userEvent.type(screen.getByLabelText(/^Ausschlusskriterien/), ' | Konzept 2026');
  await userEvent.type(
    screen.getByLabelText(/^Weitere Kriterien/),
    'Mehrere Rechtskreise | Fachkonzept, Kapitel 3',
  );
  await userEvent.click(screen.getByRole('button', { name: 'Festlegen' }));
  await expect
    .poll(() => anrufe.find(({ methode }) => methode === 'POST')?.body)
    .toEqual({
      art: 'A',
      gespraech: 3,
      ausschluss: [{ text: 'Schon betreut', quelle: 'Konzept 2026' }],
      kriterien: [{ text: 'Mehrere Rechtskreise', quelle: 'Fachkonzept, Kapitel 3' }],
      gueltigVon: '2026-10-19',
    });
});

test('shows what counts today with its sources, and what was set', async () => {
  const modell = {
    art: 'B',
    gespraech: null,
    ausschluss: [{ text: 'Schon betreut', quelle: 'Konzept 2026' }],
    kriterien: [{ text: 'Mehrere Rechtskreise', quelle: 'Fachkonzept' }],
    gueltigVon: '2026-10-01',
  };
  stelleServer({
    'GET /sitzung': () => createSitzung('KI_LEITUNG'),
    'GET /standort/clearing': () => ({
      json: { stichtag: '2026-10-19', heute: modell, alle: [{ ...modell, id: ID }] },
    }),
  });
  await renderSeite(<ClearingSeite />);
  const heute = within(await screen.findByRole('region', { name: 'Heute gilt' }));
  expect(heute.getByText(/zwei entscheiden gemeinsam.*gilt ab 01\.10\.2026/)).toBeVisible();
  expect(heute.getByText('Quelle: Konzept 2026')).toBeVisible();
  expect(heute.getByText('Quelle: Fachkonzept')).toBeVisible();
  // Model B knows no number of conversations.
  expect(screen.queryByLabelText(/^Nach dem wievielten Gespräch/)).toBeNull();
});
