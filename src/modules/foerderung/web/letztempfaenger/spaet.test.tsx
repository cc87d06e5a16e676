import { screen, waitFor } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { expect, test } from 'vitest';
import { createSitzungsansicht } from '#src/web/test/beispiele.ts';
import { checkAxe, renderSeite } from '#src/web/test/render.tsx';
import { stelleServer } from '#src/web/test/server.ts';
import { SpaeterNachweis } from './spaet.tsx';

type Angaben = Parameters<typeof SpaeterNachweis>[0];

const ID = '019a0000-0000-7000-8000-000000000002';
const EINE = {
  id: ID,
  version: 5,
  zustand: 'NACHWEIS_OFFEN',
  inhalt: { empfaenger: 'Zweiter Träger', nachweisBis: '2026-02-28' },
  letztempfaenger: null as object | null,
  schritte: ['nachweis_vorlegen'],
};
const zeige = (eine: object = {}, stichtag = '2026-03-09') =>
  renderSeite(
    <SpaeterNachweis
      eine={{ ...EINE, ...eine } as unknown as Angaben['eine']}
      data={{ stichtag } as unknown as Angaben['data']}
    />,
  );
const stelle = () =>
  stelleServer({
    'GET /sitzung': () => ({ json: createSitzungsansicht({ rolle: 'KI_LEITUNG' }) }),
    [`POST /weiterleitungen/${ID}/erinnerungen`]: () => ({ status: 201, json: { id: ID, version: 6 } }),
  });

test('the Kreis sees since when, what waits for it and what to do when nothing comes, and reminds', async () => {
  const anrufe = stelle();
  await zeige();
  expect(
    screen.getByText('Der Nachweis von Zweiter Träger ist seit dem 28.02.2026 überfällig.'),
  ).toBeVisible();
  expect(screen.getByText(/GL-WL-a/)).toBeVisible();
  expect(screen.getByText(/0,00 Euro Ausgaben/)).toBeVisible();
  await userEvent.click(screen.getByRole('button', { name: /^An den Nachweis erinnern/ }));
  // Without an account nobody but the Kreis sends it.
  expect(await screen.findByText(/Schicken Sie ihm den Text selbst/)).toBeVisible();
  await userEvent.click(screen.getByRole('button', { name: 'An den Nachweis erinnern' }));
  expect(await screen.findByText('Schreiben Sie, was fehlt.')).toBeVisible();
  await userEvent.type(screen.getByLabelText(/^Neuer Tag für den Nachweis/), '16.03.2026');
  await userEvent.type(screen.getByLabelText(/^Text der Erinnerung/), 'Ihr Nachweis fehlt.');
  await checkAxe();
  await userEvent.click(screen.getByRole('button', { name: 'An den Nachweis erinnern' }));
  await waitFor(() =>
    expect(anrufe.find(({ methode }) => methode === 'POST')?.body).toEqual({
      version: 5,
      bis: '2026-03-16',
      text: 'Ihr Nachweis fehlt.',
    }),
  );
});

test('in time nothing is shown; who signs reads it and reminds nobody', async () => {
  stelle();
  const { unmount } = await zeige({}, '2026-02-28');
  expect(screen.queryByText(/überfällig/)).toBeNull();
  unmount();
  await zeige({ schritte: [] });
  expect(screen.getByText(/überfällig/)).toBeVisible();
  expect(screen.queryByRole('button')).toBeNull();
});
