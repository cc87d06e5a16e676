import { screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { expect, test } from 'vitest';
import { createSitzung } from '#src/modules/fall/web/testdaten.ts';
import { checkAxe, renderSeite } from '#src/web/test/render.tsx';
import { stelleServer } from '#src/web/test/server.ts';
import SammelSeite from './sammel-seite.tsx';

const ID = '019a0000-0000-7000-8000-000000000001';
const EINTRAG = {
  id: ID,
  art: 'BRIEFAKTION',
  am: '2026-10-12',
  ort: 'Chancen-Aufenthaltsrecht',
  themen: ['WOHNEN'],
  sprachen: ['ar'],
  erreicht: 900,
  gekommen: null,
  kurzberatungen: 13,
  berichtigt: false,
};
const ZAHLEN = {
  quartal: '2026-Q4',
  gerundet: false,
  arten: [{ code: 'BRIEFAKTION', anzahl: 1, erreicht: 900, gekommen: 0, kurzberatungen: 13 }],
};

test('an entry is recorded without persons, corrected in the same form, and taken back', async () => {
  const anrufe = stelleServer({
    'GET /sitzung': () => createSitzung(),
    'GET /sammeleintraege': () => ({
      json: { stichtag: '2026-10-19', quartal: '2026-Q4', eintraege: [EINTRAG] },
    }),
    'GET /sammeleintraege/zahlen': () => ({ json: ZAHLEN }),
    'POST /sammeleintraege': () => ({ status: 201, json: { id: ID } }),
    [`PUT /sammeleintraege/${ID}`]: () => ({ json: { id: ID } }),
    [`POST /sammeleintraege/${ID}/ruecknahme`]: () => ({ status: 201, json: { id: ID } }),
  });
  const geschrieben = () => anrufe.filter(({ methode }) => methode !== 'GET');
  await renderSeite(<SammelSeite />);
  const neu = within(await screen.findByRole('form', { name: 'Neu eintragen' }));
  await userEvent.click(neu.getByLabelText(/^Offene Sprechstunde/));
  await userEvent.type(neu.getByLabelText(/^Ort oder Anlass/), 'bei Frau Zidan');
  await userEvent.click(neu.getByRole('button', { name: 'Eintragen' }));
  expect((await neu.findAllByText(/^Das sieht nach einer Person aus/)).length).toBeGreaterThan(0);
  expect(neu.getAllByText(/^Nennen Sie, wie viele/).length).toBeGreaterThan(0);
  expect(geschrieben()).toEqual([]);
  await checkAxe();
  await userEvent.clear(neu.getByLabelText(/^Ort oder Anlass/));
  await userEvent.type(neu.getByLabelText(/^Ort oder Anlass/), 'Rathaus');
  await userEvent.type(neu.getByLabelText(/^Gekommen/), '12');
  await userEvent.click(neu.getByRole('button', { name: 'Eintragen' }));
  await expect
    .poll(() => geschrieben().at(-1)?.body)
    .toEqual({
      art: 'SPRECHSTUNDE',
      am: '2026-10-19',
      ort: 'Rathaus',
      themen: [],
      sprachen: [],
      erreicht: null,
      gekommen: 12,
      kurzberatungen: 0,
    });

  await userEvent.click(
    await screen.findByRole('button', { name: 'Berichtigen: Briefaktion, Chancen-Aufenthaltsrecht' }),
  );
  const alt = within(await screen.findByRole('form', { name: 'Eintrag berichtigen' }));
  await userEvent.type(alt.getByLabelText(/^Gekommen/), '61');
  await userEvent.click(alt.getByRole('button', { name: 'Berichtigen' }));
  await expect
    .poll(() => geschrieben().at(-1))
    .toMatchObject({
      methode: 'PUT',
      body: { erreicht: 900, gekommen: 61, themen: ['WOHNEN'], sprachen: ['ar'] },
    });
  expect(await screen.findByRole('form', { name: 'Neu eintragen' })).toBeVisible();
  await userEvent.click(
    screen.getByRole('button', { name: 'Zurücknehmen: Briefaktion, Chancen-Aufenthaltsrecht' }),
  );
  await expect.poll(() => geschrieben().at(-1)?.pfad).toBe(`/sammeleintraege/${ID}/ruecknahme`);
});
