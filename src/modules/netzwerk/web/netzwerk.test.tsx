import { screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { expect, test } from 'vitest';
import { createSitzungsansicht } from '#src/web/test/beispiele.ts';
import { checkAxe, renderSeite } from '#src/web/test/render.tsx';
import { stelleServer } from '#src/web/test/server.ts';
import { Netzwerk } from './netzwerk.tsx';
import type { Helfer, NetzwerkSeite } from './netzwerk-typen.ts';

const AKTE_ID = '01900000-0000-7000-8000-0000000000a1';
const JOBCENTER: Helfer = {
  id: '01900000-0000-7000-8000-0000000000e1',
  art: 'JOBCENTER',
  gruppe: 'STELLEN',
  name: 'Jobcenter Lennetal',
  ansprechperson: 'Frau Ohlig',
  aufgabe: 'Leistungen nach SGB II',
  kontakt: '02371 000',
  seit: '2026-09-01',
  bis: null,
  aktiv: true,
  einwilligung: { lage: 'GUELTIG', id: AKTE_ID, gueltigBis: '2027-09-01' },
  verweise: [{ id: AKTE_ID, zustand: 'VERMITTELT', frist: '2026-11-02' }],
  version: 3,
};
const TANTE: Helfer = {
  ...JOBCENTER,
  id: '01900000-0000-7000-8000-0000000000e2',
  art: 'FAMILIE',
  gruppe: 'FAMILIE',
  name: 'Tante Amira',
  ansprechperson: null,
  aufgabe: 'Holt das Kind ab.',
  kontakt: null,
  seit: null,
  einwilligung: { lage: 'KEINE', id: null, gueltigBis: null },
  verweise: [],
};
const SEITE: NetzwerkSeite = {
  stichtag: '2026-10-19',
  person: 'Z., Rahaf',
  haushalt: [{ name: 'Z., Yusuf', rolle: 'KIND' }],
  helfende: [JOBCENTER, TANTE],
  vorschlaege: [{ art: 'JMD', name: 'JMD Lennetal', herkunft: 'EINWILLIGUNG' }],
};

async function zeige(seite: NetzwerkSeite = SEITE, bearbeitbar = true) {
  const anrufe = stelleServer({
    'GET /sitzung': () => ({ json: createSitzungsansicht({ stichtag: '2026-10-19' }) }),
    [`GET /akten/${AKTE_ID}/netzwerk`]: () => ({ json: seite }),
    [`POST /akten/${AKTE_ID}/netzwerk`]: () => ({ status: 201, json: { id: AKTE_ID, version: 1 } }),
    [`POST /akten/${AKTE_ID}/netzwerk/${JOBCENTER.id}/ende`]: () => ({
      status: 201,
      json: { id: JOBCENTER.id, version: 4 },
    }),
  });
  await renderSeite(<Netzwerk akteId={AKTE_ID} bearbeitbar={bearbeitbar} />, { ohneAxe: true });
  await screen.findByRole('heading', { name: 'Netzwerk' });
  return anrufe;
}

test('who helps, with task, period, contact, consent and open Verweise', async () => {
  await zeige();
  expect(screen.getByText('2 Hilfen um Z., Rahaf: 1 mit gültiger Einwilligung, 1 ohne.')).toBeVisible();
  expect(screen.getByText('In der Akte: Z., Yusuf')).toBeVisible();
  const zeile = within(screen.getByRole('table')).getByRole('row', { name: /Jobcenter Lennetal/ });
  for (const text of ['Leistungen nach SGB II', '01.09.2026', '02371 000', 'gültig', 'bis 01.09.2027']) {
    expect(within(zeile).getByText(text)).toBeVisible();
  }
  expect(within(zeile).getByRole('link', { name: 'Vermittelt, Frist 02.11.2026' })).toHaveAttribute(
    'href',
    '/?bereich=verweise',
  );
  const tante = within(screen.getByRole('table')).getByRole('row', { name: /Tante Amira/ });
  expect(within(tante).getByText('nicht bekannt')).toBeVisible();
  await checkAxe();
});

test('a suggestion fills the form; the task is asked for', async () => {
  const anrufe = await zeige();
  await userEvent.click(screen.getByRole('button', { name: 'Aufnehmen: JMD Lennetal' }));
  expect(await screen.findByLabelText(/Name/)).toHaveValue('JMD Lennetal');
  await userEvent.click(screen.getByRole('button', { name: 'Speichern' }));
  expect((await screen.findAllByText('Füllen Sie dieses Feld aus.')).length).toBeGreaterThan(0);
  await userEvent.type(screen.getByLabelText(/Aufgabe/), 'Berät zur Ausbildung');
  await checkAxe();
  await userEvent.click(screen.getByRole('button', { name: 'Speichern' }));
  expect(anrufe.find(({ methode, pfad }) => methode === 'POST' && pfad.endsWith('/netzwerk'))?.body).toEqual({
    art: 'JMD',
    name: 'JMD Lennetal',
    ansprechperson: '',
    aufgabe: 'Berät zur Ausbildung',
    kontakt: '',
    seit: null,
  });
});

test('ending says that a consent stays', async () => {
  const anrufe = await zeige();
  await userEvent.click(screen.getByRole('button', { name: 'Beenden: Jobcenter Lennetal' }));
  expect(
    await screen.findByText(/Eine Einwilligung, die Jobcenter Lennetal nennt, bleibt bestehen/),
  ).toBeVisible();
  await userEvent.type(screen.getByLabelText(/Letzter Tag/), '18.10.2026');
  await userEvent.click(screen.getByRole('button', { name: 'Beenden' }));
  expect(anrufe.find(({ pfad }) => pfad.endsWith('/ende'))?.body).toEqual({ version: 3, bis: '2026-10-18' });
});

test('a closed Akte shows and changes nothing; earlier helpers are folded', async () => {
  await zeige({ ...SEITE, helfende: [{ ...JOBCENTER, bis: '2026-10-01', aktiv: false }] }, false);
  expect(screen.getByText('Noch niemand im Netzwerk')).toBeVisible();
  expect(screen.getByText('Frühere Hilfen (1)', { selector: 'summary' })).toBeVisible();
  expect(screen.queryByRole('button')).toBeNull();
});
