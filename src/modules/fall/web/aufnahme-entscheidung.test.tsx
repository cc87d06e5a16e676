import { screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { expect, test } from 'vitest';
import { checkAxe, renderSeite } from '#src/web/test/render.tsx';
import { stelleServer } from '#src/web/test/server.ts';
import { Aufnahmeentscheidung } from './aufnahme-entscheidung.tsx';
import { AKTE_ID, createAkteSeite, createSitzung } from './testdaten.ts';

const OMAR = { kontoId: '0190a000-0000-7000-8000-00000000000a', name: 'Omar Zwei' };
const MODELL = { gespraech: null, ausschluss: [], kriterien: [], gueltigVon: '2026-10-01' };

test('model B: a no for want of capacity asks who decides with me, the wish of the person asks nobody', async () => {
  const anrufe = stelleServer({
    'GET /sitzung': () => createSitzung(),
    [`GET /akten/${AKTE_ID}/clearing`]: () => ({
      json: { modell: { ...MODELL, art: 'B' }, gespraeche: 1, personen: [OMAR] },
    }),
    [`POST /akten/${AKTE_ID}/aufnahme`]: () => ({ status: 201, json: { id: AKTE_ID, version: 8 } }),
  });
  const seite = createAkteSeite({}, { zustand: 'AUFNAHME_OFFEN', art: 'FALL' });
  await renderSeite(<Aufnahmeentscheidung seite={seite} />, { ohneAxe: true });
  await userEvent.click(await screen.findByRole('button', { name: 'Nicht aufnehmen' }));
  const dialog = within(screen.getByRole('dialog', { name: 'Nicht aufnehmen' }));
  await userEvent.selectOptions(dialog.getByLabelText(/^Grund/), 'WUNSCH');
  expect(dialog.queryByLabelText(/^Wer entscheidet mit/)).toBeNull();
  await userEvent.selectOptions(dialog.getByLabelText(/^Grund/), 'KAPAZITAET');
  await userEvent.selectOptions(await dialog.findByLabelText(/^Wer entscheidet mit/), OMAR.kontoId);
  expect(dialog.queryByLabelText(/^Im Team ist Platz/)).toBeNull();
  expect(dialog.getByText('Nur nötig, wenn niemand mitentscheidet.')).toBeVisible();
  await userEvent.type(dialog.getByLabelText(/^Welche andere Hilfe/), 'Migrationsberatung');
  await checkAxe();
  await userEvent.click(dialog.getByRole('button', { name: 'Nicht aufnehmen' }));
  await expect
    .poll(() => anrufe.find(({ methode }) => methode === 'POST')?.body)
    .toMatchObject({
      ablehnungsgrund: 'KAPAZITAET',
      mitentscheidung: { zweitePersonId: OMAR.kontoId },
    });
});
