import { screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { expect, test } from 'vitest';
import { checkAxe, renderSeite } from '#src/web/test/render.tsx';
import { stelleServer } from '#src/web/test/server.ts';
import ZugaengeSeite from './zugaenge-seite.tsx';

const PETRA = {
  kontoId: '019b0000-0000-7000-8000-000000000001',
  version: 1,
  empfaengerart: 'JOBCENTER',
  stelle: 'Jobcenter Lennetal',
  name: 'Petra Amtlich',
  kennung: 'petra.amtlich',
  email: null,
  grund: 'VIELE_VERWEISE',
  eingeladenAm: '2026-10-01',
  eingeladenVon: 'Sabine Wiesenkamp',
  gueltigBis: '2027-09-30',
  eingerichtet: true,
  geschlossenAm: null,
  geschlossenGrund: null,
};
const PAUL = {
  ...PETRA,
  kontoId: '019b0000-0000-7000-8000-000000000002',
  name: 'Paul Geht',
  geschlossenAm: '2026-10-12',
  geschlossenGrund: 'NICHT_MEHR_DORT',
};
const SEITE = { stichtag: '2026-10-19', gueltigBisHoechstens: '2027-10-19', eintraege: [PETRA, PAUL] };
const LISTE = 'GET /partnerstellen/zugaenge';

test('shows who has access until when, and who had; closes one with a reason', async () => {
  const pfad = `/partnerstellen/zugaenge/${PETRA.kontoId}/schliessung`;
  const anrufe = stelleServer({
    [LISTE]: () => ({ json: SEITE }),
    [`POST ${pfad}`]: () => ({ status: 201, json: { id: PETRA.kontoId, version: 2 } }),
  });
  await renderSeite(<ZugaengeSeite />, { ohneAxe: true });
  const offen = await screen.findByRole('table', { name: 'Offene Zugänge' });
  expect(within(offen).getByText('30.09.2027')).toBeVisible();
  expect(within(offen).getByText('eingerichtet')).toBeVisible();
  const zu = screen.getByRole('table', { name: 'Geschlossene Zugänge' });
  expect(within(zu).getByText('Die Person arbeitet dort nicht mehr, am 12.10.2026')).toBeVisible();
  await checkAxe();
  await userEvent.click(screen.getByRole('button', { name: 'Zugang schließen: Petra Amtlich' }));
  const dialog = await screen.findByRole('dialog');
  expect(within(dialog).queryByRole('option', { name: 'Letzter Tag vorbei' })).toBeNull();
  await userEvent.selectOptions(within(dialog).getByLabelText('Warum?'), 'VERDACHT');
  await userEvent.click(within(dialog).getByRole('button', { name: 'Zugang schließen' }));
  expect(anrufe.find((anruf) => anruf.pfad === pfad)?.body).toEqual({ version: 1, grund: 'VERDACHT' });
});

test('says at each field what is missing, and shows the issued password once', async () => {
  const anrufe = stelleServer({
    [LISTE]: () => ({ json: { ...SEITE, eintraege: [] } }),
    'POST /partnerstellen/zugaenge': () => ({
      status: 201,
      json: { id: PETRA.kontoId, version: 1, anfangspasswort: 'nur-einmal-zu-sehen' },
    }),
  });
  await renderSeite(<ZugaengeSeite />, { ohneAxe: true });
  await userEvent.click(await screen.findByRole('button', { name: 'Person einladen' }));
  const dialog = await screen.findByRole('dialog');
  await userEvent.click(within(dialog).getByRole('button', { name: 'Zugang anlegen' }));
  expect(await within(dialog).findByRole('link', { name: /Nennen Sie die Stelle mit Namen/ })).toBeVisible();
  expect(anrufe.some(({ methode }) => methode === 'POST')).toBe(false);
  await userEvent.selectOptions(within(dialog).getByLabelText('Art der Stelle'), 'JOBCENTER');
  await userEvent.type(within(dialog).getByLabelText('Name der Stelle'), 'Jobcenter Lennetal');
  await userEvent.type(within(dialog).getByLabelText('Name der Person'), 'Petra Amtlich');
  await userEvent.type(within(dialog).getByLabelText('Kennung für die Anmeldung'), 'petra.amtlich');
  await userEvent.selectOptions(within(dialog).getByLabelText(/Warum bekommt/), 'WUNSCH');
  await userEvent.type(within(dialog).getByLabelText('Letzter Tag'), '30.09.2027');
  await userEvent.click(within(dialog).getByRole('button', { name: 'Zugang anlegen' }));
  expect(await within(dialog).findByText('nur-einmal-zu-sehen')).toBeVisible();
  expect(anrufe.find(({ methode }) => methode === 'POST')?.body).toMatchObject({
    kennung: 'petra.amtlich',
    email: null,
    gueltigBis: '2027-09-30',
  });
});
