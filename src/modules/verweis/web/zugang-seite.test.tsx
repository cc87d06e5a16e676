import { screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { expect, test } from 'vitest';
import { checkAxe, renderSeite } from '#src/web/test/render.tsx';
import { problem, stelleServer } from '#src/web/test/server.ts';
import ZugangSeite from './zugang-seite.tsx';

const OFFEN = {
  stand: 'OFFEN',
  uebergabe: {
    stelle: 'Jobcenter Lennetal',
    absender: { stelle: 'Stadt Altenbrück', person: 'Jana Terhorn' },
    anliegen: 'Bitte um einen Termin.',
    wunsch: null,
    eilig: 'Räumung am 03.12.',
    angaben: [{ name: 'Name', wert: 'Z., Rahaf' }],
  },
  antwortBis: '2026-11-02',
  gueltigBis: '2026-11-18',
  moeglich: ['ANGENOMMEN', 'ABGEWIESEN', 'RUECKFRAGE', 'FALSCHE_STELLE'],
  verlauf: [],
};
const OEFFNEN = 'POST /verweis-zugang/oeffnung';
const ANTWORTEN = 'POST /verweis-zugang/antworten';

async function enter(code: string): Promise<void> {
  await userEvent.type(screen.getByLabelText('Code'), code);
  await userEvent.click(screen.getByRole('button', { name: 'Anfrage öffnen' }));
}

test('asks nothing before a code is entered, and shows nothing for a wrong one', async () => {
  const anrufe = stelleServer({
    [OEFFNEN]: () => problem(422, 'ZUGANG_UNGUELTIG', { title: 'Mit diesem Link lässt sich nichts öffnen.' }),
  });
  await renderSeite(<ZugangSeite />);
  expect(anrufe.filter(({ pfad }) => pfad.includes('verweis'))).toEqual([]);
  await userEvent.click(screen.getByRole('button', { name: 'Anfrage öffnen' }));
  expect(await screen.findByRole('link', { name: /Geben Sie den Code ein/ })).toBeVisible();
  expect(anrufe.filter(({ pfad }) => pfad.includes('verweis'))).toEqual([]);
  await enter('AAAA-AAAA');
  expect(await screen.findByText('Mit diesem Link lässt sich nichts öffnen.')).toBeVisible();
  expect(screen.queryByText('Jobcenter Lennetal')).toBeNull();
  await checkAxe();
});

test('opens with the code, asks what an answer needs, sends it once and says that it arrived', async () => {
  const nach = {
    ...OFFEN,
    verlauf: [{ von: 'STELLE', code: 'ABGEWIESEN', datum: '2026-10-19', text: null }],
    moeglich: [],
  };
  const anrufe = stelleServer({ [OEFFNEN]: () => ({ json: OFFEN }), [ANTWORTEN]: () => ({ json: nach }) });
  await renderSeite(<ZugangSeite />, { ohneAxe: true });
  await enter('abcd-efgh');
  const titel = await screen.findByRole('heading', { level: 1, name: 'Anfrage an Jobcenter Lennetal' });
  expect(titel).toHaveFocus();
  expect(screen.getByText('Z., Rahaf')).toBeVisible();
  expect(screen.getByText('Räumung am 03.12.')).toBeVisible();
  await userEvent.click(screen.getByLabelText('Wir können nicht helfen'));
  await userEvent.selectOptions(screen.getByLabelText('Warum nicht?'), 'KEINE_KAPAZITAET');
  await checkAxe();
  await userEvent.click(screen.getByRole('button', { name: 'Antwort senden' }));
  expect(await screen.findByText('Ihre Antwort ist angekommen')).toBeVisible();
  expect(screen.getByText(/nichts mehr zu beantworten/)).toBeVisible();
  expect(anrufe.filter(({ pfad }) => pfad === '/verweis-zugang/antworten')).toMatchObject([
    { body: { code: 'ABGEWIESEN', abweisungsgrund: 'KEINE_KAPAZITAET', zugang: { code: 'abcd-efgh' } } },
  ]);
});

test('withdrawn: one sentence and nothing else', async () => {
  stelleServer({ [OEFFNEN]: () => ({ json: { stand: 'ZURUECKGEZOGEN' } }) });
  await renderSeite(<ZugangSeite />, { ohneAxe: true });
  await enter('ABCDEFGH');
  expect(await screen.findByRole('heading', { name: 'Diese Anfrage wurde zurückgezogen' })).toBeVisible();
  expect(screen.queryByRole('button')).toBeNull();
  await checkAxe();
});
