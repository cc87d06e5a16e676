import { screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { expect, test } from 'vitest';
import { checkAxe, renderSeite } from '#src/web/test/render.tsx';
import { stelleServer } from '#src/web/test/server.ts';
import { Abschluss } from './abschluss.tsx';
import { AKTE_ID, createAkteSeite, createSitzung } from './testdaten.ts';

test('the Nachsorge is recorded with its result and the contact', async () => {
  const anrufe = stelleServer({
    'GET /sitzung': () => createSitzung(),
    'GET /vertretungspersonen': () => ({ json: { eintraege: [] } }),
    [`GET /akten/${AKTE_ID}/uebergaben`]: () => ({ json: { eintraege: [] } }),
    [`POST /akten/${AKTE_ID}/nachsorge-ende`]: () => ({ status: 201, json: { id: AKTE_ID, version: 8 } }),
  });
  const seite = createAkteSeite(
    {},
    { zustand: 'NACHSORGE', art: 'KURZBERATUNG', naechsterTermin: '2026-10-19' },
  );
  await renderSeite(<Abschluss seite={seite} bearbeitbar />, { ohneAxe: true });
  await userEvent.click(await screen.findByRole('button', { name: 'Nachsorge festhalten' }));
  await userEvent.click(await screen.findByRole('button', { name: 'Speichern' }));
  expect((await screen.findAllByText('Wählen Sie ein Ergebnis.')).length).toBeGreaterThan(0);
  await userEvent.click(screen.getByRole('radio', { name: 'Neuer oder weiterer Bedarf' }));
  await userEvent.selectOptions(screen.getByLabelText(/Wie haben Sie nachgefragt/), 'TELEFON');
  await checkAxe();
  await userEvent.click(screen.getByRole('button', { name: 'Speichern' }));
  expect(anrufe.find(({ methode }) => methode === 'POST')?.body).toEqual({
    version: 7,
    ergebnis: 'WEITERER_BEDARF',
    kontakt: { art: 'TELEFON', datum: '2026-10-19' },
  });
});
