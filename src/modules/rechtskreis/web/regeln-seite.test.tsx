import { screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { expect, test } from 'vitest';
import { createSitzung } from '#src/modules/fall/web/testdaten.ts';
import { checkAxe, renderSeite } from '#src/web/test/render.tsx';
import { stelleServer } from '#src/web/test/server.ts';
import RegelnSeite from './regeln-seite.tsx';

const ID = '019a0000-0000-7000-8000-000000000001';
const HASH = 'a'.repeat(64);
const UNGEPRUEFT = {
  id: 'UMZUG',
  titel: 'Umzug: Wohnsitzregelung',
  hash: HASH,
  folgen: [{ art: 'FRIST', text: 'Vor dem Umzug beantragen.' }],
  quellen: ['§ 12a AufenthG'],
  stand: '2026-08-19',
  geprueftVon: null,
  geprueftAm: null,
  pruefenBis: '2027-08-31',
  spricht: true,
  pruefungen: [],
};
const GEPRUEFT = {
  ...UNGEPRUEFT,
  id: 'GEBURT',
  titel: 'Geburt eines Kindes',
  geprueftVon: 'Dr. Petra Muster',
  geprueftAm: '2025-10-01',
  pruefenBis: '2026-10-18',
  spricht: false,
  pruefungen: [
    {
      id: ID,
      geprueftVon: 'Dr. Petra Muster',
      geprueftAm: '2025-10-01',
      pruefenBis: '2026-10-18',
      zurueckgenommen: false,
      veraltet: false,
    },
  ],
};

const stelle = (weitere: Parameters<typeof stelleServer>[0] = {}) =>
  stelleServer({
    'GET /sitzung': () => createSitzung('KOORDINATION'),
    'GET /rechtskreis/regeln': () => ({
      json: { stichtag: '2026-10-19', eintraege: [UNGEPRUEFT, GEPRUEFT] },
    }),
    ...weitere,
  });

test('says of each rule whether somebody has checked it, and which one is silent', async () => {
  stelle();
  await renderSeite(<RegelnSeite />);
  const offen = within(await screen.findByRole('region', { name: 'Umzug: Wohnsitzregelung' }));
  expect(offen.getByText(/^Noch nicht fachlich geprüft\. Spricht bis 31\.08\.2027/)).toBeVisible();
  const still = within(screen.getByRole('region', { name: 'Geburt eines Kindes' }));
  expect(still.getByText('Schweigt: Der Prüftermin ist vorbei.')).toBeVisible();
  expect(still.getByText(/^Geprüft von Dr\. Petra Muster am 01\.10\.2025/)).toBeVisible();
  expect(screen.getByText('1 von 2 Regeln und Wegen sind geprüft.')).toBeVisible();
  await checkAxe();
});

test('records who has checked the words that were shown; without a name nothing is sent', async () => {
  const anrufe = stelle({
    'POST /rechtskreis/regeln/UMZUG/pruefungen': () => ({ status: 201, json: { id: ID } }),
  });
  await renderSeite(<RegelnSeite />);
  await userEvent.click(
    await screen.findByRole('button', { name: 'Prüfung eintragen: Umzug: Wohnsitzregelung' }),
  );
  const dialog = within(screen.getByRole('dialog'));
  await userEvent.click(dialog.getByRole('button', { name: 'Prüfung eintragen' }));
  expect((await dialog.findAllByText('Tragen Sie den Namen ein.')).length).toBeGreaterThan(0);
  await checkAxe();
  expect(anrufe.filter(({ methode }) => methode === 'POST')).toEqual([]);
  await userEvent.type(dialog.getByLabelText(/^Wer hat geprüft/), 'Dr. Petra Muster');
  await userEvent.click(dialog.getByRole('button', { name: 'Prüfung eintragen' }));
  await expect
    .poll(() => anrufe.find(({ methode }) => methode === 'POST')?.body)
    .toEqual({
      hash: HASH,
      geprueftVon: 'Dr. Petra Muster',
      geprueftAm: '2026-10-19',
      pruefenBis: '2027-10-19',
    });
});

test('takes a check back', async () => {
  const anrufe = stelle({ [`DELETE /rechtskreis/regelpruefungen/${ID}`]: () => ({ json: {} }) });
  await renderSeite(<RegelnSeite />);
  await userEvent.click(
    await screen.findByRole('button', { name: 'Prüfung zurücknehmen: Geburt eines Kindes' }),
  );
  await expect.poll(() => anrufe.some(({ methode }) => methode === 'DELETE')).toBe(true);
});
