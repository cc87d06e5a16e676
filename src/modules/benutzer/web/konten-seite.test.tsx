import { screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { expect, test } from 'vitest';
import { checkAxe, renderSeite } from '#src/web/test/render.tsx';
import { problem, stelleServer } from '#src/web/test/server.ts';
import KontenSeite from './konten-seite.tsx';

const STANDORT = '01900000-0000-7000-8000-000000000001';
const STELLE = '01900000-0000-7000-8000-000000000002';
const KONTO = '01900000-0000-7000-8000-000000000003';
const ROLLE = '01900000-0000-7000-8000-000000000004';

const sitzung = {
  konto: { id: KONTO, name: 'Administration', kennung: 'admin', zweiterFaktor: true },
  mitgliedschaftId: ROLLE,
  rolle: 'ADMIN_TECHNIK',
  mandant: null,
  standort: { id: STANDORT, name: 'Kreis Lennetal' },
  mitgliedschaften: [],
  csrf: 'x',
  laeuftAbUm: '2026-10-19T10:00:00.000Z',
  absolutBis: '2026-10-19T18:00:00.000Z',
  stichtag: '2026-10-19',
  demo: true,
  mailversand: false,
  zweiterFaktorFehlt: false,
  passwortAendern: false,
  rechte: ['konto.lesen', 'konto.verwalten'],
};
const konto = {
  id: KONTO,
  kennung: 'm.ostgard',
  name: 'Miriam Ostgard',
  email: null,
  aktiv: true,
  gesperrt: false,
  gesperrtBis: null,
  zweiterFaktor: false,
  version: 1,
  mitgliedschaften: [
    {
      id: ROLLE,
      rolle: 'CASE_MANAGEMENT',
      vertretung: false,
      mandantName: 'Caritasverband Lennetal',
      standortName: 'Kreis Lennetal',
      gueltigVon: '2024-01-01',
      gueltigBis: null,
      version: 3,
    },
  ],
};
const lesen = {
  'GET /sitzung': () => ({ json: sitzung }),
  'GET /konten': () => ({ json: { eintraege: [konto], gesamt: 1, seite: 1, groesse: 50 } }),
  'GET /konten/bereiche': () => ({
    json: [
      {
        standortId: STANDORT,
        standortName: 'Kreis Lennetal',
        mandanten: [{ id: STELLE, name: 'Caritasverband Lennetal' }],
      },
    ],
  }),
};

test('a new account names everything that is missing, then shows its password once', async () => {
  const anrufe = stelleServer({
    ...lesen,
    'POST /konten': () => ({ status: 201, json: { id: KONTO, version: 1, anfangspasswort: 'abcde-fghjk' } }),
  });
  await renderSeite(<KontenSeite />);
  await screen.findByText('Miriam Ostgard');
  await userEvent.click(screen.getByRole('button', { name: 'Neues Konto' }));
  const dialog = within(screen.getByRole('dialog', { name: 'Neues Konto anlegen' }));
  await userEvent.click(dialog.getByRole('button', { name: 'Konto anlegen' }));
  const fehler = within(await dialog.findByRole('region', { name: /prüfen/ }));
  expect(fehler.getAllByRole('listitem')).toHaveLength(4);
  await userEvent.click(fehler.getByRole('link', { name: 'Wählen Sie eine Rolle.' }));
  expect(dialog.getByLabelText('Rolle')).toHaveFocus();
  expect(anrufe.some(({ methode }) => methode === 'POST')).toBe(false);
  await checkAxe();

  await userEvent.type(dialog.getByLabelText('Kennung'), 'D.Ahlbrink');
  await userEvent.type(dialog.getByLabelText('Name'), 'Dorothee Ahlbrink');
  await userEvent.selectOptions(dialog.getByLabelText('Rolle'), 'Teamleitung');
  const orte = dialog.getByLabelText('Standort oder verantwortliche Stelle');
  expect(within(orte).queryByRole('option', { name: /ohne Stelle/ })).toBeNull();
  await userEvent.selectOptions(orte, 'Caritasverband Lennetal');
  await userEvent.click(dialog.getByRole('button', { name: 'Konto anlegen' }));
  expect(await dialog.findByText('abcde-fghjk')).toBeInTheDocument();
  expect(anrufe.find(({ methode }) => methode === 'POST')?.body).toMatchObject({
    kennung: 'd.ahlbrink',
    email: null,
    mitgliedschaft: { rolle: 'TEAMLEITUNG', standortId: STANDORT, mandantId: STELLE, gueltigBis: null },
  });
});

test('a refusal of the server stands at its field', async () => {
  stelleServer({
    ...lesen,
    'POST /konten': () =>
      problem(422, 'KENNUNG_VERGEBEN', {
        errors: [
          { pointer: '/kennung', code: 'KENNUNG_VERGEBEN', detail: 'Wählen Sie eine andere Kennung.' },
        ],
      }),
  });
  await renderSeite(<KontenSeite />);
  await userEvent.click(screen.getByRole('button', { name: 'Neues Konto' }));
  await userEvent.type(screen.getByLabelText('Kennung'), 'm.ostgard');
  await userEvent.type(screen.getByLabelText('Name'), 'Miriam Ostgard');
  await userEvent.selectOptions(screen.getByLabelText('Rolle'), 'KIM-Koordination');
  const orte = screen.getByLabelText('Standort oder verantwortliche Stelle');
  await userEvent.selectOptions(orte, 'Kreis Lennetal (Standort, ohne Stelle)');
  await userEvent.click(screen.getByRole('button', { name: 'Konto anlegen' }));
  expect(await screen.findByLabelText('Kennung')).toHaveAccessibleDescription(
    'Kleinbuchstaben, Ziffern, Punkt und Bindestrich, zum Beispiel m.ostgard. Fehler: Wählen Sie eine andere Kennung.',
  );
});

test('ends a role today and locks with a reason', async () => {
  const anrufe = stelleServer({
    ...lesen,
    [`PUT /konten/${KONTO}/mitgliedschaften/${ROLLE}/ende`]: () => ({ json: { id: ROLLE, version: 4 } }),
    [`POST /konten/${KONTO}/sperre`]: () => ({ json: { id: KONTO, version: 2 } }),
  });
  await renderSeite(<KontenSeite />);
  await userEvent.click(await screen.findByRole('button', { name: 'Verwalten: Miriam Ostgard' }));
  const dialog = within(screen.getByRole('dialog', { name: 'Miriam Ostgard' }));
  await checkAxe();
  await userEvent.click(await dialog.findByRole('button', { name: 'Heute beenden: KIM-Case Management' }));
  await userEvent.selectOptions(dialog.getByLabelText('Grund der Sperre'), 'Ausgeschieden');
  await userEvent.click(dialog.getByRole('button', { name: 'Sperren' }));
  expect(anrufe.filter(({ methode }) => methode !== 'GET').map(({ body }) => body)).toEqual([
    { gueltigBis: '2026-10-19', grundCode: 'AUFGABENWECHSEL', version: 3 },
    { grundCode: 'AUSGESCHIEDEN' },
  ]);
});
