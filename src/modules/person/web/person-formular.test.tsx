import { screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { expect, test, vi } from 'vitest';
import { createSitzungsansicht } from '#src/web/test/beispiele.ts';
import { checkAxe, renderSeite } from '#src/web/test/render.tsx';
import { problem, stelleServer } from '#src/web/test/server.ts';
import { type Kontaktweg, LEERE_IDENTITAET } from '../identitaet.model.ts';
import { PersonFormular } from './person-formular.tsx';

const AKTE = '01a1f8dd-77b2-75df-83da-fa6d40e81c90';
const PERSON = '01a1f8dd-77b2-75df-83da-fa6d40e81c8f';
const HANDY: Kontaktweg = {
  art: 'MOBIL',
  wert: '0170 5551234',
  sicher: true,
  gesperrt: false,
  mitleser: null,
  zeiten: null,
  nachrichtErlaubt: true,
  absenderErlaubt: false,
  hinweis: null,
};
const IDENTITAET = { ...LEERE_IDENTITAET, familienname: 'Zidan', vornamen: 'Rahaf', kontaktwege: [HANDY] };
const person = {
  personId: PERSON,
  pseudonym: 'K-2026-0003',
  version: 4,
  identitaet: IDENTITAET,
} as unknown as Parameters<typeof PersonFormular>[0]['person'];

test('a colleague has blocked the phone meanwhile: both versions stand side by side, nothing comes back unseen', async () => {
  const gesperrt = {
    ...IDENTITAET,
    kontaktwege: [{ ...HANDY, sicher: false, nachrichtErlaubt: false, gesperrt: true }],
  };
  const gesendet: unknown[] = [];
  stelleServer({
    'GET /sitzung': () => ({ json: createSitzungsansicht() }),
    [`PUT /personen/${PERSON}`]: ({ body }) => {
      gesendet.push(body);
      return (body as { version: number }).version === 5
        ? { json: { id: PERSON, version: 6 } }
        : problem(409, 'KONFLIKT', { zustand: { version: 5, identitaet: gesperrt } });
    },
  });
  const schliesse = vi.fn();
  await renderSeite(<PersonFormular akteId={AKTE} person={person} schliesse={schliesse} />);
  const vornamen = await screen.findByLabelText(/^Vornamen/);
  await userEvent.type(vornamen, ' Maria');
  await userEvent.click(screen.getByRole('button', { name: 'Speichern' }));
  const konflikt = within(
    await screen.findByRole('region', { name: 'Inzwischen wurde hier etwas geändert' }),
  );
  expect(konflikt.getByText(/0170 5551234 – nicht benutzen/)).toBeVisible();
  expect(konflikt.getByText(/0170 5551234 – sicher · Nachricht erlaubt/)).toBeVisible();
  await checkAxe();
  const wege = within(konflikt.getByRole('group', { name: 'Kontaktwege' }));
  await userEvent.click(wege.getByRole('radio', { name: /^Inzwischen gespeichert/ }));
  await userEvent.click(konflikt.getByRole('button', { name: 'Auswahl übernehmen' }));
  await userEvent.click(screen.getByRole('button', { name: 'Speichern' }));
  await expect.poll(() => schliesse.mock.calls.length).toBe(1);
  expect(gesendet).toMatchObject([
    { version: 4 },
    { version: 5, identitaet: { vornamen: 'Rahaf Maria', kontaktwege: [{ gesperrt: true, sicher: false }] } },
  ]);
});
