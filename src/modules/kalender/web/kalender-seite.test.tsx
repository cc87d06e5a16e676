import { screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { expect, test } from 'vitest';
import { checkAxe, renderSeite } from '#src/web/test/render.tsx';
import { stelleServer } from '#src/web/test/server.ts';
import KalenderSeite from './kalender-seite.tsx';

const ADRESSE = 'https://kim.example.de/api/v1/kalender-abo/geheim.ics';

test('an address is given, shown once, and closed', async () => {
  let seit: string | null = null;
  stelleServer({
    'GET /kalender': () => ({ json: { seit } }),
    'POST /kalender': () => {
      seit = '2026-10-19';
      return { status: 201, json: { seit, adresse: ADRESSE } };
    },
    'DELETE /kalender': () => {
      seit = null;
      return { json: { seit } };
    },
  });
  await renderSeite(<KalenderSeite />);
  expect(await screen.findByText('Es gibt noch keine Adresse.')).toBeVisible();
  await userEvent.click(screen.getByRole('button', { name: 'Adresse einrichten' }));
  expect(await screen.findByText(ADRESSE)).toBeVisible();
  await checkAxe();
  await userEvent.click(await screen.findByRole('button', { name: 'Abo schließen' }));
  expect(await screen.findByText('Es gibt noch keine Adresse.')).toBeVisible();
  expect(screen.queryByText(ADRESSE)).toBeNull();
});

test('who has one learns since when, not the address', async () => {
  stelleServer({ 'GET /kalender': () => ({ json: { seit: '2026-09-01' } }) });
  await renderSeite(<KalenderSeite />);
  expect(await screen.findByText(/Eingerichtet am 01\.09\.2026/)).toBeVisible();
  expect(screen.getByRole('button', { name: 'Adresse erneuern' })).toBeVisible();
});
