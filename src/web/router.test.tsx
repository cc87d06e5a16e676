import { QueryClientProvider } from '@tanstack/react-query';
import { render, screen, waitFor } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { createMemoryRouter, Link, RouterProvider } from 'react-router';
import { describe, expect, test, vi } from 'vitest';
import { createQueryClient } from './api/query-client.ts';
import { Seitenkopf } from './layout/seitenkopf.tsx';
import { createRoutes } from './router.tsx';
import type { ModulSeite } from './seite.ts';
import { createSitzungsansicht } from './test/beispiele.ts';
import { checkAxe } from './test/render.tsx';
import { problem, stelleServer } from './test/server.ts';

function Anfang() {
  return (
    <>
      <Seitenkopf titel="Anfang" />
      <Link to="/faelle">weiter</Link>
    </>
  );
}
const SEITEN: readonly ModulSeite[] = [
  { pfad: '/', titel: 'Anfang', rollen: 'oeffentlich', laden: async () => ({ default: Anfang }) },
  {
    pfad: '/faelle',
    titel: 'Fälle',
    rollen: ['CASE_MANAGEMENT'],
    laden: async () => ({ default: () => <Seitenkopf titel="Meine Fälle" /> }),
  },
  {
    pfad: '/geld',
    titel: 'Geld',
    rollen: ['BR_KASSE'],
    laden: async () => ({ default: () => <Seitenkopf titel="Geheimes Geld" /> }),
  },
];

function zeige(pfad: string) {
  const router = createMemoryRouter(createRoutes(SEITEN), { initialEntries: [pfad] });
  render(
    <QueryClientProvider client={createQueryClient()}>
      <RouterProvider router={router} />
    </QueryClientProvider>,
  );
}
const angemeldet = (mehr = {}) =>
  stelleServer({ 'GET /sitzung': () => ({ json: createSitzungsansicht(mehr) }) });
const abgemeldet = () => stelleServer({ 'GET /sitzung': () => problem(401, 'NICHT_ANGEMELDET') });

describe('Rahmen', () => {
  test('frame: banner, skip links, header with the centre written out, footer; axe finds nothing', async () => {
    angemeldet();
    zeige('/faelle');
    expect(await screen.findByRole('heading', { level: 1, name: 'Meine Fälle' })).toBeVisible();
    expect(screen.getByText('Demo – alle Daten sind SYNTHETISCH – Demo-Datum 19.10.2026')).toBeVisible();
    expect(screen.getByText('Kommunales Integrationszentrum Kreis Lennetal')).toBeVisible();
    expect(screen.getByRole('link', { name: 'Zum Inhalt' })).toHaveAttribute('href', '#inhalt');
    expect(screen.getByRole('link', { name: 'Zur Navigation' })).toHaveAttribute('href', '#navigation');
    expect(screen.getByRole('link', { name: 'Barrierefreiheit' })).toBeVisible();
    expect(document.title).toBe('Meine Fälle – KIM-Plattform');
    await checkAxe();
  });

  test('after navigation the focus is on the heading and the page says when it is ready', async () => {
    angemeldet();
    zeige('/');
    await userEvent.click(await screen.findByRole('link', { name: 'weiter' }));
    const titel = await screen.findByRole('heading', { level: 1, name: 'Meine Fälle' });
    await waitFor(() => expect(titel).toHaveFocus());
    await waitFor(() => expect(document.documentElement.dataset['bereit']).toBe('/faelle'));
  });

  test('logged out: login in place, without the content of the page', async () => {
    abgemeldet();
    zeige('/faelle');
    expect(await screen.findByRole('heading', { level: 1, name: 'Bitte melden Sie sich an' })).toBeVisible();
    expect(screen.queryByText('Meine Fälle')).toBeNull();
    await checkAxe();
  });

  test('login opens the page that was asked for', async () => {
    const anrufe = stelleServer({
      'GET /sitzung': () => problem(401, 'NICHT_ANGEMELDET'),
      'POST /anmeldung': () => ({ json: { csrf: 'c', sitzung: createSitzungsansicht() } }),
    });
    zeige('/faelle');
    await userEvent.type(await screen.findByLabelText('Kennung'), 'jana');
    await userEvent.type(screen.getByLabelText('Passwort'), 'pw{Enter}');
    expect(await screen.findByRole('heading', { level: 1, name: 'Meine Fälle' })).toBeVisible();
    expect(anrufe.filter(({ pfad }) => pfad === '/anmeldung')).toHaveLength(1);
  });

  test('the one-time code is asked for only when the server wants it', async () => {
    stelleServer({
      'GET /sitzung': () => problem(401, 'NICHT_ANGEMELDET'),
      'POST /anmeldung': ({ body }) =>
        JSON.stringify(body).includes('einmalcode')
          ? { json: { csrf: 'c', sitzung: createSitzungsansicht() } }
          : problem(401, 'EINMALCODE_NOETIG'),
    });
    zeige('/faelle');
    await userEvent.type(await screen.findByLabelText('Kennung'), 'jana');
    expect(screen.queryByLabelText('Einmalcode')).toBeNull();
    await userEvent.type(screen.getByLabelText('Passwort'), 'pw{Enter}');
    await userEvent.type(await screen.findByLabelText('Einmalcode'), '123456{Enter}');
    expect(await screen.findByRole('heading', { level: 1, name: 'Meine Fälle' })).toBeVisible();
  });

  test('another role: told so, nothing loaded', async () => {
    angemeldet();
    zeige('/geld');
    expect(
      await screen.findByRole('heading', { level: 1, name: 'Für Ihre Rolle nicht vorgesehen' }),
    ).toBeVisible();
    expect(screen.queryByText('Geheimes Geld')).toBeNull();
  });

  test('unknown address', async () => {
    angemeldet();
    zeige('/gibt-es-nicht');
    expect(await screen.findByRole('heading', { level: 1, name: 'Diese Seite gibt es nicht' })).toBeVisible();
  });

  test('switching the role calls the server and leaves the page', async () => {
    const anrufe = stelleServer({
      'GET /sitzung': () => ({ json: createSitzungsansicht() }),
      'POST /sitzung/wechsel': () => ({
        json: { csrf: 'c', sitzung: createSitzungsansicht({ rolle: 'TEAMLEITUNG' }) },
      }),
    });
    zeige('/faelle');
    await userEvent.click(await screen.findByText('Jana Terhorn'));
    await userEvent.click(screen.getByRole('button', { name: /^Teamleitung/ }));
    expect(await screen.findByRole('heading', { level: 1, name: 'Anfang' })).toBeVisible();
    expect(anrufe.find(({ pfad }) => pfad === '/sitzung/wechsel')?.body).toEqual({
      mitgliedschaftId: createSitzungsansicht().mitgliedschaften[1]?.id,
    });
  });

  test('warns before the session ends and extends it', async () => {
    const jetzt = Date.now();
    stelleServer({
      'GET /sitzung': () => ({
        json: createSitzungsansicht({ laeuftAbUm: new Date(jetzt + 150_000).toISOString() }),
      }),
      'POST /sitzung/verlaengerung': () => ({
        json: {
          laeuftAbUm: new Date(jetzt + 30 * 60_000).toISOString(),
          absolutBis: new Date(jetzt + 3_600_000 * 8).toISOString(),
        },
      }),
    });
    zeige('/faelle');
    expect(await screen.findByRole('dialog', { name: 'Ihre Sitzung endet bald' })).toHaveTextContent(
      '2 Minuten',
    );
    await userEvent.click(screen.getByRole('button', { name: 'Verlängern' }));
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
    expect(await screen.findByText('Ihre Sitzung ist verlängert.')).toBeVisible();
  });

  test('a page that throws shows the error page, without the cause', async () => {
    angemeldet();
    const melden = vi.mocked(console.error).mockImplementation(() => undefined);
    const kaputt: ModulSeite = {
      pfad: '/kaputt',
      titel: 'Kaputt',
      rollen: 'oeffentlich',
      laden: async () => ({
        default: () => {
          throw new Error('Rahaf Z.');
        },
      }),
    };
    const router = createMemoryRouter(createRoutes([kaputt]), { initialEntries: ['/kaputt'] });
    render(
      <QueryClientProvider client={createQueryClient()}>
        <RouterProvider router={router} onError={() => undefined} />
      </QueryClientProvider>,
    );
    expect(await screen.findByRole('heading', { name: /ein Fehler aufgetreten/ })).toBeVisible();
    expect(document.body).not.toHaveTextContent('Rahaf');
    // React reports what was thrown; that is the point of this test.
    melden.mockReset();
  });
});
