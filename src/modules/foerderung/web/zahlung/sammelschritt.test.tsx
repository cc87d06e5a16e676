import { screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { expect, test } from 'vitest';
import type { Rolle } from '#src/core/contract/rollen.ts';
import { createSitzungsansicht } from '#src/web/test/beispiele.ts';
import { checkAxe, renderSeite } from '#src/web/test/render.tsx';
import { problem, stelleServer } from '#src/web/test/server.ts';
import type { Zeile } from './teilbetraege-seite.tsx';
import TeilbetraegeSeite from './teilbetraege-seite.tsx';

const ID = '019a0000-0000-7000-8000-000000000011';

async function renderListe(rolle: Rolle, zeile: Pick<Zeile, 'zustand' | 'schritte'>, antworten = {}) {
  const eintrag: Zeile = {
    id: ID,
    version: 3,
    foerderfallId: '019a0000-0000-7000-8000-000000000012',
    aktenzeichen: 'KIM-2027-RUR',
    standort: 'Stadt Rurhafen',
    foerderjahr: 2027,
    lfd: 1,
    termin: '2027-05-01',
    vorgesehen: 16_212_500,
    betrag: 16_212_500,
    angefordertAm: '2027-05-01',
    gezahltAm: null,
    buchung: null,
    ersterTag: '2027-05-03',
    imLauf: false,
    selbst: false,
    ...zeile,
  };
  const anrufe = stelleServer({
    'GET /sitzung': () => ({ json: createSitzungsansicht({ rolle }) }),
    'GET /teilbetraege': () => ({
      json: {
        eintraege: [eintrag],
        seite: 1,
        groesse: 120,
        gesamt: 1,
        stichtag: '2027-05-03',
        summe: 16_212_500,
        synthetisch: true,
      },
    }),
    'GET /zahlungslaeufe': () => ({ json: { eintraege: [], seite: 1, groesse: 20, gesamt: 0 } }),
    ...antworten,
  });
  await renderSeite(<TeilbetraegeSeite />);
  await userEvent.click(await screen.findByRole('checkbox', { name: /Stadt Rurhafen/ }));
  return anrufe;
}

test('an amount that cannot be read is marked in the table, with what to type instead', async () => {
  const anrufe = await renderListe('BR_SACHBEARBEITUNG', {
    zustand: 'ANGEFORDERT',
    schritte: ['abruf_pruefen', 'abruf_zurueckweisen'],
  });
  const betrag = screen.getByLabelText('Festzustellender Betrag: Stadt Rurhafen, Teilbetrag 1');
  for (const [text, meldung] of [
    ['-5', /kann nicht negativ sein/],
    ['1,234', /auf zwei Arten/],
    [' ', /Für nichts schreiben Sie 0/],
  ] as const) {
    await userEvent.clear(betrag);
    await userEvent.type(betrag, text);
    await userEvent.click(screen.getByRole('button', { name: 'Sachlich und rechnerisch feststellen' }));
    expect(betrag).toBeInvalid();
    expect(screen.getByRole('link', { name: meldung })).toHaveAttribute('href', `#${betrag.id}`);
  }
  await checkAxe();
  await userEvent.click(screen.getByRole('button', { name: 'Zurückweisen' }));
  expect(screen.getByLabelText(/^Grund/)).toBeInvalid();
  expect(anrufe.filter(({ methode }) => methode === 'POST')).toEqual([]);
});

test('a day that does not exist is not called empty, and what the server refuses stands at its field', async () => {
  await renderListe(
    'BR_KASSE',
    { zustand: 'ANGEORDNET', schritte: ['zahlung_bestaetigen'] },
    {
      [`POST /teilbetraege/${ID}/zahlung`]: () =>
        problem(422, 'TAG_FALSCH', {
          errors: [
            { pointer: '/gezahltAm', code: 'TAG_FALSCH', detail: 'Die Zahlung kann nicht davor liegen.' },
          ],
        }),
    },
  );
  const [tag, bestaetigen] = [
    screen.getByLabelText('Tag der Zahlung'),
    screen.getByRole('button', { name: 'Zahlung bestätigen' }),
  ];
  await userEvent.type(tag, '31.02.2027');
  await userEvent.click(bestaetigen);
  expect(tag).toBeInvalid();
  expect(screen.getByRole('link', { name: /^Tag der Zahlung: Diesen Tag gibt es nicht/ })).toBeVisible();
  expect(screen.getByLabelText('Buchungszeichen')).toBeInvalid();
  await userEvent.clear(tag);
  await userEvent.type(tag, '01.01.1950');
  await userEvent.type(screen.getByLabelText('Buchungszeichen'), 'HKR-1');
  await userEvent.click(bestaetigen);
  expect(await screen.findByRole('link', { name: /Die Zahlung kann nicht davor liegen/ })).toBeVisible();
  expect(tag).toBeInvalid();
  expect(screen.getByLabelText('Buchungszeichen')).not.toBeInvalid();
});
