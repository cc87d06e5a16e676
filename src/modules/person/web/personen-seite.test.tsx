import { screen, waitFor } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { expect, test } from 'vitest';
import { createSitzungsansicht } from '#src/web/test/beispiele.ts';
import { checkAxe, renderSeite } from '#src/web/test/render.tsx';
import { type Anruf, stelleServer } from '#src/web/test/server.ts';
import PersonenSeite from './personen-seite.tsx';

const TREFFER = {
  personId: '01a1f8dd-77b2-75df-83da-fa6d40e81c8f',
  pseudonym: 'K-2026-0007',
  familienname: 'Al-Hassan',
  vornamen: 'Mohammed',
  weitereNamen: [{ art: 'ORIGINALSCHRIFT', text: 'محمد الحسن', sprache: 'ar' }],
  geburtsdatum: '1990-05',
  akten: [
    {
      akteId: '01a1f8dd-77b2-75df-83da-fa6d40e81c90',
      nummer: 'KB-2026-0001',
      art: 'KURZBERATUNG',
      zustand: 'KURZBERATUNG',
    },
  ],
  trefferart: 'NAME_SCHRIFT',
  geburtsdatumPasst: null,
};

/** What was asked about persons; the session is read by every page. */
const listFragen = (anrufe: readonly Anruf[]) =>
  anrufe.map(({ pfad }) => pfad).filter((pfad) => pfad !== '/sitzung');

test('a deputy of another Stelle is offered no new Akte', async () => {
  const [mitgliedschaft] = createSitzungsansicht().mitgliedschaften;
  if (mitgliedschaft === undefined) throw new Error('no Mitgliedschaft');
  const mitgliedschaften = [{ ...mitgliedschaft, vertretung: true }];
  const antwort = { weitere: false, bekanntBei: [], ausserhalbGefragt: false };
  let treffer: object[] = [TREFFER];
  stelleServer({
    'GET /sitzung': () => ({ json: createSitzungsansicht({ mitgliedschaften }) }),
    'POST /personen/suche': () => ({ json: { ...antwort, treffer } }),
  });
  await renderSeite(<PersonenSeite />);
  await waitFor(() => expect(screen.queryByRole('link', { name: /Kurzberatung/ })).toBeNull());
  await userEvent.type(screen.getByLabelText(/Name oder Kennung/), 'Moha{Enter}');
  expect(await screen.findByRole('link', { name: 'KB-2026-0001' })).toBeVisible();
  expect(screen.queryByRole('link', { name: /Neue Kurzberatung/ })).toBeNull();
  treffer = [];
  await userEvent.type(screen.getByLabelText(/Name oder Kennung/), 'mmed{Enter}');
  expect(await screen.findByText(/nur Mitglieder dieser Stelle/)).toBeVisible();
  expect(screen.queryByRole('link', { name: /Kurzberatung/ })).toBeNull();
  await checkAxe();
});

test('explains hits, shows names in their own direction and leads to Akte and Kurzberatung', async () => {
  const anrufe = stelleServer({
    'POST /personen/suche': () => ({
      json: { treffer: [TREFFER], weitere: false, bekanntBei: [], ausserhalbGefragt: false },
    }),
  });
  await renderSeite(<PersonenSeite />);
  await userEvent.type(screen.getByLabelText(/Name oder Kennung/), 'محمد{Enter}');
  expect(await screen.findByText('Name in anderer Schrift ähnlich')).toBeVisible();
  const arabisch = screen.getByText('محمد الحسن');
  expect([arabisch.getAttribute('lang'), arabisch.getAttribute('dir')]).toEqual(['ar', 'rtl']);
  expect(screen.getByText('05.1990')).toBeVisible();
  expect(screen.getByRole('link', { name: 'KB-2026-0001' })).toHaveAttribute(
    'href',
    `/akten/${TREFFER.akten[0]?.akteId}`,
  );
  expect(screen.getByRole('link', { name: /Neue Kurzberatung für diese Person/ })).toHaveAttribute(
    'href',
    `/kurzberatungen/neu?person=${TREFFER.personId}`,
  );
  await checkAxe();
  expect(listFragen(anrufe)).toEqual(['/personen/suche']);
});

test('asks nothing for less than three characters', async () => {
  const anrufe = stelleServer({});
  await renderSeite(<PersonenSeite />);
  await userEvent.type(screen.getByLabelText(/Name oder Kennung/), 'Mo{Enter}');
  expect(await screen.findByText('Geben Sie mindestens drei Zeichen ein.')).toBeVisible();
  expect(listFragen(anrufe)).toEqual([]);
});

test('says at whom a person is known when asked with a reason', async () => {
  const anrufe = stelleServer({
    'POST /personen/suche': () => ({
      json: { treffer: [], weitere: false, bekanntBei: ['Orhan Yelkenci'], ausserhalbGefragt: true },
    }),
  });
  await renderSeite(<PersonenSeite />);
  await userEvent.type(screen.getByLabelText(/Name oder Kennung/), 'Mohammed Al-Hassan');
  await userEvent.type(screen.getByLabelText(/Geburtsdatum/), '17.05.1990');
  await userEvent.selectOptions(screen.getByLabelText(/Grund der Frage/), 'DOPPELTE_BERATUNG');
  await userEvent.click(screen.getByRole('button', { name: 'Suchen' }));
  expect(await screen.findByText(/Bereits bekannt bei: Orhan Yelkenci/)).toBeVisible();
  expect(anrufe.find(({ pfad }) => pfad === '/personen/suche')?.body).toEqual({
    q: 'Mohammed Al-Hassan',
    geburtsdatum: '17.05.1990',
    grund: 'DOPPELTE_BERATUNG',
  });
  await checkAxe();
});
