import { screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { expect, test } from 'vitest';
import { createSitzungsansicht } from '#src/web/test/beispiele.ts';
import { checkAxe, renderSeite } from '#src/web/test/render.tsx';
import { type Anruf, problem, stelleServer } from '#src/web/test/server.ts';
import NeuSeite from './neu-seite.tsx';

const ID = '01a1f8dd-77b2-75df-83da-fa6d40e81c8f';
const STANDORT = '01890a5d-ac96-774b-bcce-b302099a8057';
const PERSON = '01a1f8dd-77b2-75df-83da-fa6d40e81c90';
const ENTWURF = {
  'GET /entwuerfe/kurzberatung.neu/neu': () => ({ json: null }),
  'GET /entwuerfe/kurzberatung.neu.person/neu': () => ({ json: null }),
  'GET /sitzung': () => ({ json: createSitzungsansicht({ stichtag: '2026-10-19' }) }),
};
const KOMMUNE = {
  id: PERSON,
  name: 'Werdeck',
  ags: null,
  eigeneAuslaenderbehoerde: null,
  eigenesJugendamt: null,
  integrationsgremium: null,
};
const gesendet = (anrufe: readonly Anruf[]) => anrufe.filter(({ pfad }) => pfad === '/kurzberatungen');

async function zeige(): Promise<void> {
  await renderSeite(<NeuSeite />, { ohneAxe: true });
  await screen.findByRole('form', { name: 'Neue Kurzberatung' });
}

test('an anonymous Kurzberatung takes a few keys: Bedarf, Speichern', async () => {
  const anrufe = stelleServer({
    ...ENTWURF,
    'POST /kurzberatungen': () => ({ status: 201, json: { id: ID, version: 1, nummer: 'KB-2026-0123' } }),
  });
  await zeige();
  await checkAxe();
  await userEvent.click(screen.getByRole('checkbox', { name: 'Wohnen' }));
  await userEvent.keyboard('{Enter}');
  expect(await screen.findByRole('heading', { name: 'Gespeichert: KB-2026-0123' })).toBeVisible();
  const [anruf] = gesendet(anrufe);
  expect(anruf?.body).toMatchObject({
    bedarfe: ['WOHNEN'],
    person: null,
    information: { am: null },
    gespraech: { datum: '2026-10-19', art: 'PERSOENLICH', ergebnis: 'GEFUEHRT' },
  });
  expect(anruf?.kopf['idempotency-key']).toBeTruthy();
  expect(screen.getByRole('link', { name: 'Akte öffnen' })).toHaveAttribute('href', `/akten/${ID}`);
});

test('asks in a Kreis in which Kommune the person lives', async () => {
  const anrufe = stelleServer({
    ...ENTWURF,
    [`GET /standorte/${STANDORT}/kommunen`]: () => ({ json: { eintraege: [KOMMUNE], gesamt: 1 } }),
    'POST /kurzberatungen': () => ({ status: 201, json: { id: ID, version: 1, nummer: 'KB-2026-0123' } }),
  });
  await zeige();
  await userEvent.click(screen.getByRole('checkbox', { name: 'Wohnen' }));
  await userEvent.click(screen.getByText('Wohnort und mehr zum Gespräch'));
  await userEvent.selectOptions(await screen.findByLabelText(/^Wohnort/), 'Werdeck');
  await checkAxe();
  await userEvent.click(screen.getByRole('button', { name: 'Speichern' }));
  await screen.findByRole('heading', { name: 'Gespeichert: KB-2026-0123' });
  expect(gesendet(anrufe)[0]?.body).toMatchObject({ kommuneId: PERSON });
});

test('says what is missing, with links, and asks for the information before a name', async () => {
  const anrufe = stelleServer(ENTWURF);
  await zeige();
  await userEvent.click(screen.getByRole('radio', { name: 'Neue Person mit Namen' }));
  await userEvent.click(screen.getByRole('button', { name: 'Speichern' }));
  expect(
    await screen.findByRole('link', { name: 'Worum geht es? Wählen Sie mindestens einen Bedarf.' }),
  ).toBeVisible();
  expect(screen.getByRole('link', { name: /erst die Datenschutzinformation/ })).toBeVisible();
  expect(gesendet(anrufe)).toEqual([]);
  await checkAxe();
});

test('shows possible duplicates and creates the other person only when told so', async () => {
  const treffer = {
    personId: PERSON,
    pseudonym: 'K-2026-0007',
    familienname: 'Demirtaş',
    vornamen: 'Oğuz',
    weitereNamen: [],
    geburtsdatum: '1990-05-17',
    akten: [],
    gruende: ['GLEICHER_NAME_UND_GEBURTSDATUM'],
  };
  const anrufe = stelleServer({
    ...ENTWURF,
    'POST /personen/dubletten': () => ({ json: { treffer: [treffer] } }),
    'POST /kurzberatungen': () => ({ status: 201, json: { id: ID, version: 1, nummer: 'KB-2026-0124' } }),
  });
  await zeige();
  await userEvent.click(screen.getByRole('checkbox', { name: 'Wohnen' }));
  await userEvent.click(screen.getByRole('checkbox', { name: 'Datenschutzinformation heute gegeben' }));
  await userEvent.click(screen.getByRole('radio', { name: 'Neue Person mit Namen' }));
  await userEvent.type(screen.getByLabelText('Familienname'), 'Demirtas');
  await userEvent.click(screen.getByRole('button', { name: 'Speichern' }));
  expect(await screen.findByText('Name und Geburtsdatum passen')).toBeVisible();
  expect(gesendet(anrufe)).toEqual([]);
  await checkAxe();
  await userEvent.click(screen.getByRole('button', { name: /andere Person/ }));
  await screen.findByRole('heading', { name: 'Gespeichert: KB-2026-0124' });
  expect(gesendet(anrufe)[0]?.body).toMatchObject({
    information: { am: '2026-10-19' },
    person: { art: 'NEU', identitaet: { familienname: 'Demirtas' }, keineDublette: [PERSON] },
  });
  const frage = anrufe.find(({ pfad }) => pfad === '/personen/dubletten');
  expect(frage?.kopf['idempotency-key']).toBeUndefined();
});

test('keeps what was typed when the server refuses', async () => {
  stelleServer({
    ...ENTWURF,
    'POST /kurzberatungen': () =>
      problem(422, 'DATUM_IN_ZUKUNFT', { errors: [{ pointer: '/notiz', code: 'X', detail: 'Zu lang.' }] }),
  });
  await zeige();
  await userEvent.click(screen.getByRole('checkbox', { name: 'Wohnen' }));
  await userEvent.type(screen.getByLabelText(/Kurznotiz/), 'bleibt stehen');
  await userEvent.click(screen.getByRole('button', { name: 'Speichern' }));
  expect(await screen.findByRole('link', { name: /: Zu lang\.$/ })).toBeVisible();
  expect(screen.getByLabelText(/Kurznotiz/)).toHaveValue('bleibt stehen');
});
