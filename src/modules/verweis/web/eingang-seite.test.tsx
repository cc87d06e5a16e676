import { screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { Route, Routes } from 'react-router';
import { expect, test } from 'vitest';
import { checkAxe, renderSeite } from '#src/web/test/render.tsx';
import { problem, stelleServer } from '#src/web/test/server.ts';
import EingangAnfrageSeite from './eingang-anfrage-seite.tsx';
import EingangSeite from './eingang-seite.tsx';

const EINTRAG = {
  linkId: '019b0000-0000-7000-8000-000000000001',
  absender: 'Stadt Altenbrück',
  eingegangenAm: '2026-10-15',
  antwortBis: '2026-10-29',
  gueltigBis: '2026-11-14',
  zustand: 'VERMITTELT',
  geoeffnet: false,
  beantwortet: false,
  zurueckgezogen: false,
};
const OFFEN = {
  stand: 'OFFEN',
  uebergabe: {
    stelle: 'Jobcenter Lennetal',
    absender: { stelle: 'Stadt Altenbrück', person: 'Jana Terhorn' },
    anliegen: 'Bitte um einen Termin.',
    wunsch: null,
    eilig: null,
    angaben: [{ name: 'Name', wert: 'S., Halyna' }],
  },
  antwortBis: '2026-10-29',
  gueltigBis: '2026-11-14',
  moeglich: ['ANGENOMMEN', 'FALSCHE_STELLE'],
  verlauf: [],
};

test('lists what waits with its state, and names nobody', async () => {
  const ueberfaellig = {
    ...EINTRAG,
    linkId: '019b0000-0000-7000-8000-000000000002',
    antwortBis: '2026-10-12',
  };
  const zurueck = {
    ...EINTRAG,
    linkId: '019b0000-0000-7000-8000-000000000003',
    geoeffnet: true,
    zurueckgezogen: true,
  };
  stelleServer({
    'GET /verweis-eingang': () => ({
      json: { stichtag: '2026-10-19', eintraege: [EINTRAG, ueberfaellig, zurueck] },
    }),
  });
  await renderSeite(<EingangSeite />, { ohneAxe: true });
  const [erste, zweite, dritte] = (await screen.findAllByRole('row')).slice(1);
  expect(within(erste as HTMLElement).getByText('neu')).toBeVisible();
  expect(within(zweite as HTMLElement).getByText('überfällig')).toBeVisible();
  expect(within(dritte as HTMLElement).getByText('zurückgezogen')).toBeVisible();
  expect(within(dritte as HTMLElement).queryByRole('link')).toBeNull();
  expect(
    screen.getByRole('link', { name: 'Verweis öffnen: Stadt Altenbrück, Antwort bis 29.10.2026' }),
  ).toHaveAttribute('href', `/stelleneingang/${EINTRAG.linkId}`);
  await checkAxe();
});

const renderAnfrage = () =>
  renderSeite(
    <Routes>
      <Route path="/stelleneingang/:linkId" element={<EingangAnfrageSeite />} />
    </Routes>,
    { pfad: `/stelleneingang/${EINTRAG.linkId}`, ohneAxe: true },
  );
const LESEN = `POST /verweis-eingang/${EINTRAG.linkId}/oeffnung`;

test('opens one, answers it, and says that the answer arrived', async () => {
  const nach = {
    ...OFFEN,
    verlauf: [{ von: 'STELLE', code: 'ANGENOMMEN', datum: '2026-10-19', text: null }],
  };
  const anrufe = stelleServer({
    [LESEN]: () => ({ json: OFFEN }),
    [`POST /verweis-eingang/${EINTRAG.linkId}/antworten`]: () => ({ json: nach }),
  });
  await renderAnfrage();
  expect(await screen.findByText('S., Halyna')).toBeVisible();
  expect(screen.getByText(/bleibt bis 14.11.2026 im Eingang/)).toBeVisible();
  await userEvent.click(screen.getByLabelText('Wir nehmen die Person an'));
  await checkAxe();
  await userEvent.click(screen.getByRole('button', { name: 'Antwort senden' }));
  expect(await screen.findByText('Ihre Antwort ist angekommen')).toBeVisible();
  expect(screen.getByText(/Ihrer Stelle/)).toBeVisible();
  expect(anrufe.find(({ pfad }) => pfad.endsWith('/antworten'))?.body).toMatchObject({ code: 'ANGENOMMEN' });
});

test('after „falsche Stelle“, withdrawn or gone: one sentence and the way back', async () => {
  stelleServer({
    [LESEN]: () => ({ json: OFFEN }),
    [`POST /verweis-eingang/${EINTRAG.linkId}/antworten`]: () => ({ json: { stand: 'BEENDET' } }),
  });
  await renderAnfrage();
  await userEvent.click(await screen.findByLabelText(/falsche Stelle/));
  await userEvent.click(screen.getByRole('button', { name: 'Antwort senden' }));
  expect(await screen.findByRole('heading', { name: 'Diese Anfrage ist geschlossen' })).toBeVisible();
  expect(screen.queryByText('S., Halyna')).toBeNull();
  expect(screen.getByRole('link', { name: 'Zurück zum Stellen-Eingang' })).toBeVisible();
});

test.each([
  ['withdrawn', () => ({ json: { stand: 'ZURUECKGEZOGEN' } }), 'Diese Anfrage wurde zurückgezogen'],
  ['gone', () => problem(404, 'NICHT_GEFUNDEN'), 'Diesen Verweis gibt es in Ihrem Eingang nicht mehr.'],
])('%s', async (_fall, antwort, text) => {
  stelleServer({ [LESEN]: antwort });
  await renderAnfrage();
  expect(await screen.findByText(text)).toBeVisible();
  await checkAxe();
});
