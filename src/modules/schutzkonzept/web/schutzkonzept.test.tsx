import { screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { expect, test } from 'vitest';
import { KontaktFormular } from '#src/modules/fall/web/kontakt-formular.tsx';
import { checkAxe, renderSeite } from '#src/web/test/render.tsx';
import { stelleServer } from '#src/web/test/server.ts';
import { SchutzkonzeptKarte } from './schutzkonzept-karte.tsx';

const AKTE_ID = '01900000-0000-7000-8000-0000000000a1';

test('the Teamleitung sets the rule', async () => {
  const anrufe = stelleServer({
    'GET /schutzkonzept': () => ({ json: { hausbesuchZuZweit: false, seit: null } }),
    'PUT /schutzkonzept': () => ({ json: { hausbesuchZuZweit: true, seit: '2026-10-19' } }),
  });
  await renderSeite(<SchutzkonzeptKarte />, { ohneAxe: true });
  await userEvent.click(await screen.findByRole('checkbox', { name: 'Hausbesuche finden zu zweit statt' }));
  await checkAxe();
  await userEvent.click(screen.getByRole('button', { name: 'Speichern' }));
  expect(anrufe.find(({ methode }) => methode === 'PUT')?.body).toEqual({ hausbesuchZuZweit: true });
});

test('a contact at home reminds of the rule and asks who came along; another place does not', async () => {
  const anrufe = stelleServer({
    'GET /schutzkonzept': () => ({ json: { hausbesuchZuZweit: true, seit: '2026-10-19' } }),
    [`POST /akten/${AKTE_ID}/kontakte`]: () => ({ status: 201, json: { id: AKTE_ID, version: 1 } }),
  });
  await renderSeite(
    <KontaktFormular akteId={AKTE_ID} stichtag="2026-10-19" onFertig={() => {}} onAbbrechen={() => {}} />,
    { ohneAxe: true },
  );
  await userEvent.click(await screen.findByText('Ort, Sprache und Weiteres'));
  const ort = screen.getByLabelText(/^Ort/);
  await userEvent.selectOptions(ort, 'RATHAUS');
  expect(screen.queryByLabelText(/Wer war noch dabei/)).toBeNull();
  await userEvent.selectOptions(ort, 'ZUHAUSE');
  expect(await screen.findByText('Ihr Schutzkonzept: Hausbesuche finden zu zweit statt.')).toBeVisible();
  await userEvent.type(screen.getByLabelText(/Wer war noch dabei/), 'Orhan Yelkenci');
  await checkAxe();
  await userEvent.click(screen.getByRole('button', { name: 'Speichern' }));
  expect(
    anrufe.find(({ methode, pfad }) => methode === 'POST' && pfad.endsWith('/kontakte'))?.body,
  ).toMatchObject({
    ort: 'ZUHAUSE',
    zweitePerson: 'Orhan Yelkenci',
  });
});
