import { screen, waitFor } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { expect, test } from 'vitest';
import { createSitzungsansicht } from '#src/web/test/beispiele.ts';
import { checkAxe, renderSeite } from '#src/web/test/render.tsx';
import { stelleServer } from '#src/web/test/server.ts';
import { Vertretungen } from './vertretungen.tsx';

const ANKE = '019a0000-0000-7000-8000-000000000001';
const KURT = '019a0000-0000-7000-8000-000000000002';
const ID = '019a0000-0000-7000-8000-000000000003';
const LISTE = {
  stichtag: '2026-10-19',
  rollen: ['BR_SACHBEARBEITUNG'],
  nurFuer: ANKE as string | null,
  konten: [
    { kontoId: ANKE, name: 'Anke Sollbach', rolle: 'BR_SACHBEARBEITUNG' },
    { kontoId: KURT, name: 'Kurt Ohlmeier', rolle: 'BR_SACHBEARBEITUNG' },
    { kontoId: '019a0000-0000-7000-8000-000000000004', name: 'Jens Markwart', rolle: 'BR_FREIGABE' },
  ],
  vertretungen: [] as object[],
};
const zeige = async (liste: Partial<typeof LISTE> = {}) => {
  const anrufe = stelleServer({
    'GET /sitzung': () => ({ json: createSitzungsansicht({ rolle: 'BR_SACHBEARBEITUNG' }) }),
    'GET /amtsvertretungen': () => ({ json: { ...LISTE, ...liste } }),
    'POST /amtsvertretungen': () => ({ status: 201, json: { id: ID, version: 1 } }),
    [`POST /amtsvertretungen/${ID}/ende`]: () => ({ status: 201, json: { id: ID, version: 2 } }),
  });
  await renderSeite(<Vertretungen />);
  await screen.findByRole('heading', { name: 'Vertretungen in der Bezirksregierung' });
  return () => anrufe.find(({ methode }) => methode === 'POST')?.body;
};

test('who is away names somebody with the same role, without a reason', async () => {
  const body = await zeige();
  expect(screen.getByText('Heute und später ist keine Vertretung eingetragen.')).toBeVisible();
  await userEvent.click(screen.getByRole('button', { name: 'Vertretung eintragen' }));
  // Only for herself, and nobody without the role.
  expect(screen.queryByLabelText('Wer wird vertreten?')).toBeNull();
  expect(screen.queryByRole('option', { name: 'Jens Markwart' })).toBeNull();
  expect(screen.queryByRole('option', { name: 'Anke Sollbach' })).toBeNull();
  await userEvent.selectOptions(screen.getByLabelText(/^Wer vertritt\?/), KURT);
  await userEvent.type(screen.getByLabelText(/^Vom/), '26.10.2026');
  await userEvent.type(screen.getByLabelText(/^Bis zum/), '06.11.2026');
  await checkAxe();
  await userEvent.click(screen.getByRole('button', { name: 'Eintragen' }));
  await waitFor(() =>
    expect(body()).toEqual({
      rolle: 'BR_SACHBEARBEITUNG',
      abwesendId: ANKE,
      vertretungId: KURT,
      von: '2026-10-26',
      bis: '2026-11-06',
    }),
  );
});

test('where nobody else holds the role, the page says who gives it', async () => {
  await zeige({ konten: LISTE.konten.filter(({ kontoId }) => kontoId !== KURT) });
  expect(screen.getByText(/^Niemand sonst hat die Rolle/)).toBeVisible();
  expect(screen.queryByRole('button', { name: 'Vertretung eintragen' })).toBeNull();
});

test('the deputy sees it first, and ends it', async () => {
  const eine = {
    id: ID,
    version: 1,
    rolle: 'BR_SACHBEARBEITUNG',
    abwesend: 'Kurt Ohlmeier',
    vertretung: 'Anke Sollbach',
    von: '2026-10-12',
    bis: '2026-10-23',
    ichHeute: true,
    beendbar: true,
  };
  const body = await zeige({
    nurFuer: null,
    rollen: ['BR_SACHBEARBEITUNG', 'BR_FREIGABE'],
    vertretungen: [eine],
  });
  expect(screen.getByText('Sie vertreten Kurt Ohlmeier bis zum 23.10.2026.')).toBeVisible();
  await userEvent.click(screen.getByRole('button', { name: 'Beenden: Vertretung von Kurt Ohlmeier' }));
  await waitFor(() => expect(body()).toEqual({ version: 1 }));
});
