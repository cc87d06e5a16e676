import { screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { expect, test } from 'vitest';
import { createSitzung } from '#src/modules/fall/web/testdaten.ts';
import { checkAxe, renderSeite } from '#src/web/test/render.tsx';
import { stelleServer } from '#src/web/test/server.ts';
import { AntraegeKarte, Vermerke } from './antraege-karte.tsx';

const AKTE = '019a0000-0000-7000-8000-000000000001';
const ID = '019a0000-0000-7000-8000-000000000002';
const OFFEN = {
  id: ID,
  art: 'BERICHTIGUNG',
  eingang: '2026-09-12',
  frist: '2026-10-12',
  verlaengertAm: null,
  beantwortetAm: null,
  ergebnis: null,
  vermerk: 'BESTRITTEN',
  verlaengerbar: false,
  was: 'Ich bin nicht verheiratet.',
  verlaengerungsgrund: null,
  identitaet: null,
  antwort: null,
  ablehnungsgrund: null,
};

const stelle = (eintraege: readonly unknown[], weitere: Parameters<typeof stelleServer>[0] = {}) =>
  stelleServer({
    'GET /sitzung': () => createSitzung(),
    [`GET /akten/${AKTE}/betroffenenantraege`]: () => ({ json: { eintraege } }),
    ...weitere,
  });

test('takes a request in three inputs and says what to do with it', async () => {
  const anrufe = stelle([], {
    [`POST /akten/${AKTE}/betroffenenantraege`]: () => ({ status: 201, json: { id: ID } }),
  });
  await renderSeite(<AntraegeKarte akteId={AKTE} />, { ohneAxe: true });
  await userEvent.click(await screen.findByRole('button', { name: 'Antrag aufnehmen' }));
  const dialog = within(screen.getByRole('dialog'));
  await userEvent.click(await dialog.findByRole('button', { name: 'Antrag aufnehmen' }));
  expect((await dialog.findAllByText('Wählen Sie, was die Person verlangt.')).length).toBeGreaterThan(0);
  await userEvent.selectOptions(dialog.getByLabelText('Was verlangt die Person?'), 'AUSKUNFT');
  expect(dialog.getByText(/Angaben über andere lassen Sie dort aus/)).toBeVisible();
  await userEvent.type(dialog.getByLabelText('Worum geht es genau?'), 'Eine Kopie.');
  await checkAxe();
  await userEvent.click(dialog.getByRole('button', { name: 'Antrag aufnehmen' }));
  await expect
    .poll(() => anrufe.find(({ methode, pfad }) => methode === 'POST' && pfad.endsWith('antraege'))?.body)
    .toEqual({ art: 'AUSKUNFT', eingang: '2026-10-19', was: 'Eine Kopie.' });
});

test('an overdue request says so; a no is not sent without its reason', async () => {
  const anrufe = stelle([OFFEN], {
    [`POST /akten/${AKTE}/betroffenenantraege/${ID}/antwort`]: () => ({ status: 201, json: { id: ID } }),
  });
  await renderSeite(<AntraegeKarte akteId={AKTE} />, { ohneAxe: true });
  expect(await screen.findByText('Frist vorbei seit 12.10.2026')).toBeVisible();
  expect(screen.queryByRole('button', { name: /Frist verlängern/ })).toBeNull();
  await userEvent.click(screen.getByRole('button', { name: 'Antwort festhalten: Berichtigung' }));
  const dialog = within(screen.getByRole('dialog'));
  await userEvent.click(await dialog.findByRole('radio', { name: 'Abgelehnt' }));
  await userEvent.click(dialog.getByRole('radio', { name: 'Persönlich bekannt' }));
  await userEvent.type(dialog.getByLabelText(/^Was wurde geantwortet/), 'Es bleibt dabei.');
  await userEvent.click(dialog.getByRole('button', { name: 'Antwort festhalten' }));
  expect(
    (await dialog.findAllByText('Nennen Sie den Grund. Die Person muss ihn erfahren.')).length,
  ).toBeGreaterThan(0);
  await checkAxe();
  expect(anrufe.filter(({ methode, pfad }) => methode === 'POST' && pfad.endsWith('/antwort'))).toEqual([]);
  await userEvent.type(dialog.getByLabelText(/^Warum nicht/), 'Die Urkunde liegt vor.');
  await userEvent.click(dialog.getByRole('button', { name: 'Antwort festhalten' }));
  await expect
    .poll(() => anrufe.find(({ methode, pfad }) => methode === 'POST' && pfad.endsWith('/antwort'))?.body)
    .toEqual({
      am: '2026-10-19',
      ergebnis: 'ABGELEHNT',
      identitaet: 'BEKANNT',
      antwort: 'Es bleibt dabei.',
      ablehnungsgrund: 'Die Urkunde liegt vor.',
    });
});

test('the head of the Akte says what is contested, and nothing when nothing is', async () => {
  stelle([OFFEN, { ...OFFEN, id: AKTE, art: 'AUSKUNFT', vermerk: null, was: 'Kopie' }]);
  await renderSeite(<Vermerke akteId={AKTE} />);
  expect(await screen.findByText('Bestritten')).toBeVisible();
  expect(screen.getByText('Ich bin nicht verheiratet.')).toBeVisible();
  expect(screen.queryByText('Kopie')).toBeNull();
});
