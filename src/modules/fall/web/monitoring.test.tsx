import { screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { expect, test } from 'vitest';
import { checkAxe, renderSeite } from '#src/web/test/render.tsx';
import { problem, stelleServer } from '#src/web/test/server.ts';
import { Terminkarte } from './termin-formular.tsx';
import { AKTE_ID, createAkteSeite, createSitzung } from './testdaten.ts';

const ANLASS = {
  naechsterTermin: '2026-10-19',
  naechsterTerminArt: 'SICHTUNG',
  terminGrund: 'Meldet sich selbst.',
} as const;

test('anlassbezogen asks for the reason and a day of the Sichtung', async () => {
  const anrufe = stelleServer({
    'GET /sitzung': () => createSitzung(),
    [`PUT /akten/${AKTE_ID}/termin`]: () =>
      problem(422, 'SICHTUNG_ZU_SPAET', {
        errors: [
          {
            pointer: '/termin/datum',
            code: 'SICHTUNG_ZU_SPAET',
            detail: 'Wählen Sie einen Tag bis 19.01.2027.',
          },
        ],
      }),
  });
  await renderSeite(<Terminkarte akte={createAkteSeite().akte} />);
  await userEvent.click(screen.getByRole('button', { name: 'Termin setzen' }));
  await userEvent.click(screen.getByRole('radio', { name: 'Anlassbezogen, mit Sichtung' }));
  await userEvent.type(screen.getByLabelText(/Sichtung spätestens am/), '01.03.2027');
  const senden = screen.getAllByRole('button', { name: 'Termin setzen' }).at(-1);
  if (senden) await userEvent.click(senden);
  expect(
    (await screen.findAllByText('Schreiben Sie, warum Kontakt nur bei Anlass stattfindet.')).length,
  ).toBeGreaterThan(0);
  await checkAxe();
  await userEvent.type(screen.getByLabelText(/Warum anlassbezogen/), 'Meldet sich selbst.');
  if (senden) await userEvent.click(senden);
  expect((await screen.findAllByText('Wählen Sie einen Tag bis 19.01.2027.')).length).toBeGreaterThan(0);
  expect(anrufe.at(-1)?.body).toMatchObject({
    termin: { art: 'SICHTUNG', datum: '2027-03-01', grund: 'Meldet sich selbst.' },
  });
});

test('a Sichtung is recorded with its result; the same reason and three months stand there already', async () => {
  const anrufe = stelleServer({
    'GET /sitzung': () => createSitzung(),
    [`POST /akten/${AKTE_ID}/sichtungen`]: () => ({ status: 201, json: { id: AKTE_ID, version: 8 } }),
  });
  await renderSeite(<Terminkarte akte={createAkteSeite({}, ANLASS).akte} />);
  expect(screen.getByText('Anlassbezogen, Sichtung bis 19.10.2026')).toBeVisible();
  expect(screen.getByText('Meldet sich selbst.')).toBeVisible();
  await userEvent.click(screen.getByRole('button', { name: 'Sichtung festhalten' }));
  await userEvent.click(await screen.findByRole('radio', { name: 'Etwas hindert' }));
  await userEvent.type(screen.getByLabelText(/Was haben Sie gesehen/), 'Kurs ist voll.');
  await checkAxe();
  await userEvent.click(screen.getByRole('button', { name: 'Speichern' }));
  expect(anrufe.find(({ methode }) => methode === 'POST')?.body).toEqual({
    version: 7,
    ergebnis: 'HINDERNIS',
    bemerkung: 'Kurs ist voll.',
    termin: { art: 'SICHTUNG', datum: '2027-01-19', grund: 'Meldet sich selbst.' },
  });
});

test('a link from Mein Tag opens the Sichtung at once', async () => {
  stelleServer({ 'GET /sitzung': () => createSitzung() });
  await renderSeite(<Terminkarte akte={createAkteSeite({}, ANLASS).akte} />, { pfad: '/?formular=sichtung' });
  expect(await screen.findByRole('dialog', { name: 'Sichtung' })).toBeVisible();
});

test('a home visit asks who comes along when it is planned, and stays marked until somebody does', async () => {
  const anrufe = stelleServer({
    'GET /sitzung': () => createSitzung(),
    'GET /schutzkonzept': () => ({ json: { hausbesuchZuZweit: true, seit: '2026-01-01' } }),
    [`PUT /akten/${AKTE_ID}/termin`]: () => ({ json: { id: AKTE_ID, version: 8 } }),
  });
  const besuch = {
    naechsterTermin: '2026-10-26',
    naechsterTerminArt: 'TERMIN',
    terminOrt: 'ZUHAUSE',
  } as const;
  await renderSeite(<Terminkarte akte={createAkteSeite({}, besuch).akte} />);
  expect(await screen.findByText('Hausbesuch geplant, noch niemand zu zweit.')).toBeVisible();
  await userEvent.click(screen.getByRole('button', { name: 'Termin ändern' }));
  const dialog = within(screen.getByRole('dialog'));
  expect(await dialog.findByText('Ihr Schutzkonzept: Hausbesuche finden zu zweit statt.')).toBeVisible();
  await checkAxe();
  await userEvent.type(dialog.getByLabelText(/Wer geht mit/), 'Ali Kaya');
  await userEvent.click(dialog.getByRole('button', { name: 'Termin setzen' }));
  expect(anrufe.find(({ methode }) => methode === 'PUT')?.body).toEqual({
    version: createAkteSeite().akte.version,
    termin: { art: 'TERMIN', datum: '2026-10-26', ort: 'ZUHAUSE', zweitePerson: 'Ali Kaya' },
  });
});
