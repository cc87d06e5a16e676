import { screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { expect, test } from 'vitest';
import { createSitzungsansicht } from '#src/web/test/beispiele.ts';
import { checkAxe, renderSeite } from '#src/web/test/render.tsx';
import { problem, stelleServer } from '#src/web/test/server.ts';
import { KurzberatungAbschnitt } from './kurzberatung-abschnitt.tsx';

const AKTE = '01a1f8dd-77b2-75df-83da-fa6d40e81c8f';
const STAND = {
  akteId: AKTE,
  nummer: 'KB-2026-0123',
  art: 'KURZBERATUNG',
  zustand: 'KURZBERATUNG',
  nachfrageVorschlag: null,
  anonym: true,
  begonnenAm: '2026-10-19',
  version: 1,
  zugangsweg: 'SOZIALAMT',
  sprache: 'ar',
  sprachmittlung: null,
  bedarfe: ['WOHNEN'],
  information: { am: null, form: null },
  anliegen: 'alt',
  vereinbarung: null,
  veranlassendeStelle: null,
  barrierefreiheit: [],
  ergebnis: null,
  beendetAm: null,
  loeschenAb: null,
  gespraeche: 1,
  bearbeitbar: true,
  hinweise: [{ code: 'GESPRAECHE', text: '1 von 2 Gesprächen (Mindeststandard)', quelle: 'EV-01' }],
};
const LESEN = {
  'GET /sitzung': () => ({ json: createSitzungsansicht({ stichtag: '2026-10-19' }) }),
  [`GET /kurzberatungen/${AKTE}`]: () => ({ json: STAND }),
  [`GET /entwuerfe/kurzberatung.details/${AKTE}`]: () => ({ json: null }),
  [`GET /entwuerfe/kurzberatung.benennen/${AKTE}`]: () => ({ json: null }),
};

test('shows details and the hint on the minimum standard with its source', async () => {
  stelleServer(LESEN);
  await renderSeite(<KurzberatungAbschnitt akteId={AKTE} />, { ohneAxe: true });
  expect(await screen.findByText('KB-2026-0123')).toBeVisible();
  expect(screen.getByText(/1 von 2 Gesprächen/)).toBeVisible();
  expect(screen.getByText('EV-01')).toBeVisible();
  await checkAxe();
});

test('shows both versions after a conflict and saves what was chosen on the new version', async () => {
  let versuch = 0;
  const anrufe = stelleServer({
    ...LESEN,
    [`PUT /kurzberatungen/${AKTE}`]: () => {
      versuch += 1;
      if (versuch > 1) return { json: { id: AKTE, version: 3 } };
      return problem(409, 'KONFLIKT', {
        zustand: { ...STAND, version: 2, anliegen: 'aus dem anderen Fenster' },
      });
    },
  });
  await renderSeite(<KurzberatungAbschnitt akteId={AKTE} />, { ohneAxe: true });
  await userEvent.click(await screen.findByRole('button', { name: 'Berichtigen oder ergänzen' }));
  const anliegen = await screen.findByLabelText(/Anliegen/);
  await userEvent.clear(anliegen);
  await userEvent.type(anliegen, 'meines');
  await userEvent.click(screen.getByRole('button', { name: 'Speichern' }));
  expect(await screen.findByText('aus dem anderen Fenster')).toBeVisible();
  await checkAxe();
  await userEvent.click(screen.getByRole('button', { name: 'Auswahl übernehmen' }));
  await userEvent.click(screen.getByRole('button', { name: 'Speichern' }));
  const puts = anrufe.filter(({ methode, pfad }) => methode === 'PUT' && pfad.startsWith('/kurzberatungen'));
  expect(puts.map(({ body }) => body)).toMatchObject([
    { version: 1, anliegen: 'meines' },
    { version: 2, anliegen: 'meines' },
  ]);
});

test('a conflict speaks in words: no code, German days', async () => {
  stelleServer({
    ...LESEN,
    [`PUT /kurzberatungen/${AKTE}`]: () =>
      problem(409, 'KONFLIKT', {
        zustand: {
          ...STAND,
          version: 2,
          zugangsweg: 'JUGENDAMT',
          sprache: 'uk',
          sprachmittlung: 'UEBERSETZUNGSTOOL',
          bedarfe: ['WOHNEN', 'GESUNDHEIT'],
          information: { am: '2026-10-12', form: 'BEIDES' },
        },
      }),
  });
  await renderSeite(<KurzberatungAbschnitt akteId={AKTE} />, { ohneAxe: true });
  await userEvent.click(await screen.findByRole('button', { name: 'Berichtigen oder ergänzen' }));
  await userEvent.type(await screen.findByLabelText(/Anliegen/), ' neu');
  await userEvent.click(screen.getByRole('button', { name: 'Speichern' }));
  const konflikt = await screen.findByRole('region', { name: 'Inzwischen wurde hier etwas geändert' });
  for (const text of [
    'Vermittlung über das Jugendamt',
    'Vermittlung über das Sozialamt',
    'Ukrainisch',
    'Arabisch',
    'Wohnen, Gesundheit',
    '12.10.2026',
  ]) {
    expect(within(konflikt).getByText(text)).toBeVisible();
  }
  expect(within(konflikt).getByText('mündlich und schriftlich')).toBeVisible();
  expect(konflikt.textContent).not.toMatch(/[A-Z]{4,}|_/);
  await checkAxe();
});

test('names the person only after the information', async () => {
  const anrufe = stelleServer(LESEN);
  await renderSeite(<KurzberatungAbschnitt akteId={AKTE} />, { ohneAxe: true });
  await userEvent.click(await screen.findByRole('button', { name: 'Person benennen' }));
  await userEvent.type(await screen.findByLabelText('Familienname'), 'Demirtas');
  await userEvent.click(screen.getByRole('button', { name: 'Speichern' }));
  expect(await screen.findByRole('link', { name: /erst die Datenschutzinformation/ })).toBeVisible();
  expect(anrufe.filter(({ methode }) => methode === 'POST')).toEqual([]);
  await checkAxe();
});

test('the end of a named Kurzberatung proposes a day on which somebody asks how it went on', async () => {
  const anrufe = stelleServer({
    ...LESEN,
    [`GET /kurzberatungen/${AKTE}`]: () => ({
      json: { ...STAND, anonym: false, nachfrageVorschlag: '2026-11-16' },
    }),
    [`POST /kurzberatungen/${AKTE}/beendigung`]: () => ({ status: 201, json: { id: AKTE, version: 2 } }),
  });
  await renderSeite(<KurzberatungAbschnitt akteId={AKTE} />);
  await userEvent.click(await screen.findByRole('button', { name: 'Kurzberatung beenden' }));
  await userEvent.click(await screen.findByRole('radio', { name: 'Anliegen geklärt' }));
  expect(screen.getByLabelText(/Nachfrage am/)).toHaveValue('16.11.2026');
  const dialog = within(screen.getByRole('dialog'));
  const ende = dialog.getByLabelText(/Beendet am/);
  await userEvent.clear(ende);
  await userEvent.type(ende, '19.10.2026');
  await userEvent.click(dialog.getByRole('button', { name: 'Kurzberatung beenden' }));
  expect(anrufe.find(({ methode }) => methode === 'POST')?.body).toMatchObject({
    ergebnis: 'ANLIEGEN_GEKLAERT',
    nachfrageAm: '2026-11-16',
  });
});
