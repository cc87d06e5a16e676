import { screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { expect, test } from 'vitest';
import { KontaktFormular } from '#src/modules/fall/web/kontakt-formular.tsx';
import { findTerminbezug } from '#src/modules/fall/web/kontakt-werte.ts';
import { createAkteSeite } from '#src/modules/fall/web/testdaten.ts';
import { checkAxe, renderSeite } from '#src/web/test/render.tsx';
import { stelleServer } from '#src/web/test/server.ts';
import { SchutzkonzeptKarte } from './schutzkonzept-karte.tsx';

const KOLLEGE = {
  kontoId: '01900000-0000-7000-8000-0000000000c1',
  name: 'Orhan Yelkenci',
  fremdeStelle: null,
};
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
    'GET /vertretungspersonen': () => ({ json: { eintraege: [KOLLEGE] } }),
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
  const wer = screen.getByLabelText(/Wer war noch dabei/);
  // Colleagues are offered by name; another name may be typed.
  await expect
    .poll(() =>
      wer instanceof HTMLInputElement ? [...(wer.list?.options ?? [])].map(({ value }) => value) : [],
    )
    .toEqual(['Orhan Yelkenci']);
  await userEvent.type(wer, 'Orhan Yelkenci');
  await checkAxe();
  await userEvent.click(screen.getByRole('button', { name: 'Speichern' }));
  expect(
    anrufe.find(({ methode, pfad }) => methode === 'POST' && pfad.endsWith('/kontakte'))?.body,
  ).toMatchObject({
    ort: 'ZUHAUSE',
    zweitePerson: 'Orhan Yelkenci',
  });
});

test('a contact takes over day, place and second person of the planned home visit by one click, never by itself', async () => {
  const anrufe = stelleServer({
    'GET /schutzkonzept': () => ({ json: { hausbesuchZuZweit: true, seit: '2026-10-19' } }),
    'GET /vertretungspersonen': () => ({ json: { eintraege: [KOLLEGE] } }),
    [`POST /akten/${AKTE_ID}/kontakte`]: () => ({ status: 201, json: { id: AKTE_ID, version: 1 } }),
  });
  await renderSeite(
    <KontaktFormular
      akteId={AKTE_ID}
      stichtag="2026-10-19"
      termin={{ datum: '2026-10-16', um: '14:30', ort: 'ZUHAUSE', zweitePerson: 'Orhan Yelkenci' }}
      onFertig={() => {}}
      onAbbrechen={() => {}}
    />,
    { ohneAxe: true },
  );
  expect(
    await screen.findByText(/^Geplant war: 16\.10\.2026, 14:30 Uhr, .*, mit Orhan Yelkenci$/),
  ).toBeVisible();
  expect(screen.getByLabelText(/^Ort/)).toHaveValue('');
  await userEvent.click(screen.getByRole('button', { name: /^So war es/ }));
  expect(await screen.findByText(/^Übernommen/)).toBeVisible();
  await checkAxe();
  await userEvent.click(screen.getByRole('button', { name: 'Speichern' }));
  expect(
    anrufe.find(({ methode, pfad }) => methode === 'POST' && pfad.endsWith('/kontakte'))?.body,
  ).toMatchObject({ datum: '2026-10-16', ort: 'ZUHAUSE', zweitePerson: 'Orhan Yelkenci' });
});

test('only a Termin with a place that was planned for today or before is offered', () => {
  const akte = createAkteSeite(
    {},
    {
      naechsterTermin: '2026-10-19',
      naechsterTerminArt: 'TERMIN',
      terminUm: null,
      terminOrt: 'ZUHAUSE',
      terminZweitePerson: 'Orhan Yelkenci',
    },
  ).akte;
  expect(findTerminbezug(akte, '2026-10-19')?.zweitePerson).toBe('Orhan Yelkenci');
  expect(findTerminbezug(akte, '2026-10-18')).toBeUndefined();
  expect(findTerminbezug({ ...akte, terminOrt: null }, '2026-10-19')).toBeUndefined();
  expect(findTerminbezug({ ...akte, naechsterTerminArt: 'SICHTUNG' }, '2026-10-19')).toBeUndefined();
});
