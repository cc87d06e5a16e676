import { screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { expect, test } from 'vitest';
import type { Rolle } from '#src/core/contract/rollen.ts';
import { checkAxe, renderSeite } from '#src/web/test/render.tsx';
import { problem, stelleServer } from '#src/web/test/server.ts';
import StellenSeite from './stellen-seite.tsx';
import { createSitzung, PLAN, VERLAUF } from './testdaten.ts';

const ID = PLAN.eintraege[0]?.id ?? '';
const lesen = (rolle: Rolle) => ({
  'GET /sitzung': () => createSitzung(rolle),
  'GET /stellen': () => ({ json: PLAN }),
  [`GET /stellen/${ID}/verlauf`]: () => ({ json: VERLAUF }),
});

test('lists Stellen with their Besetzung; who may not keep them sees no button', async () => {
  stelleServer(lesen('KOORDINATION'));
  await renderSeite(<StellenSeite />);
  const zeile = await screen.findByRole('row', { name: /Koordination 1/ });
  expect(zeile).toHaveTextContent('1,000,80Kommunales Integrationszentrumseit 01.01.2026');
  expect(screen.queryByRole('button', { name: 'Stelle anlegen' })).toBeNull();
  await userEvent.click(screen.getByRole('button', { name: 'Öffnen: Koordination 1' }));
  const dialog = within(screen.getByRole('dialog', { name: 'Koordination 1' }));
  expect(dialog.getByText('AB-01: 0,80 VZÄ seit 01.02.2026')).toBeVisible();
  expect(dialog.queryByRole('button', { name: /Beenden/ })).toBeNull();
  expect(await dialog.findByRole('row', { name: /Koordination 1, 1,00 VZÄ/ })).toBeVisible();
  await checkAxe();
});

test('a refusal of the rules stands at its field with its source', async () => {
  const anrufe = stelleServer({
    ...lesen('KI_LEITUNG'),
    'POST /stellen': () =>
      problem(422, 'STELLE_UNZULAESSIG', {
        quelle: 'Nr. 5.4.1',
        errors: [
          {
            pointer: '/umfangVzae',
            code: 'E-5.4.1-c',
            detail: 'Koordinationsstellen dürfen nicht in Anteile unter 0,50 geteilt werden.',
          },
        ],
      }),
  });
  await renderSeite(<StellenSeite />);
  await screen.findByRole('row', { name: /Koordination 1/ });
  await userEvent.click(screen.getByRole('button', { name: 'Stelle anlegen' }));
  const dialog = within(screen.getByRole('dialog', { name: 'Stelle anlegen' }));
  await userEvent.click(dialog.getByRole('button', { name: 'Speichern' }));
  expect(await dialog.findByRole('link', { name: 'Geben Sie eine Bezeichnung an.' })).toBeVisible();
  await userEvent.type(dialog.getByLabelText('Bezeichnung'), 'Koordination 2');
  const umfang = dialog.getByLabelText('Umfang in VZÄ');
  await userEvent.clear(umfang);
  await userEvent.type(umfang, '0,4');
  await userEvent.type(dialog.getByLabelText('Erster Tag'), '1.1.2026');
  await userEvent.click(dialog.getByRole('button', { name: 'Speichern' }));
  expect(await dialog.findByText('Grundlage: Nr. 5.4.1')).toBeVisible();
  expect(umfang).toBeInvalid();
  expect(anrufe.find(({ methode }) => methode === 'POST')?.body).toMatchObject({
    baustein: 1,
    umfangVzae: 40,
    gueltigVon: '2026-01-01',
    gueltigBis: null,
    anbindungGrund: null,
    mandantId: null,
  });
  await checkAxe();
});

test('changes a Besetzung from a day on, and the Sammelmeldung too', async () => {
  const anrufe = stelleServer({
    ...lesen('KI_LEITUNG'),
    [`PUT /besetzungen/${ID}`]: () => ({ json: { id: ID } }),
    [`PUT /besetzungen/${ID}/ende`]: () => ({ json: { id: ID } }),
    'POST /kontingente': () => ({ status: 201, json: { id: ID } }),
  });
  await renderSeite(<StellenSeite />);
  await userEvent.click(await screen.findByRole('button', { name: 'Besetzung ändern: Baustein 2' }));
  const sammel = within(screen.getByRole('form', { name: 'Anteil ändern' }));
  await userEvent.type(sammel.getByLabelText('Ab dem Tag'), '01.10.2022');
  await userEvent.clear(sammel.getByLabelText('Besetzter Anteil in VZÄ'));
  await userEvent.type(sammel.getByLabelText('Besetzter Anteil in VZÄ'), '5,25');
  await userEvent.click(sammel.getByRole('button', { name: 'Speichern' }));
  await userEvent.click(await screen.findByRole('button', { name: 'Kontingent ändern: Baustein 2' }));
  await userEvent.type(screen.getByLabelText('Gilt ab'), '01.01.2023');
  await userEvent.click(screen.getByRole('button', { name: 'Speichern' }));
  await userEvent.click(await screen.findByRole('button', { name: 'Öffnen: Koordination 1' }));
  await userEvent.click(screen.getByRole('button', { name: /^Beenden: AB-01/ }));
  await userEvent.type(screen.getByLabelText('Letzter Tag'), '30.06.2026');
  await userEvent.click(screen.getByRole('button', { name: 'Beenden' }));
  expect(anrufe.filter(({ methode }) => methode !== 'GET').map(({ body }) => body)).toEqual([
    { ab: '2022-10-01', vzae: 525 },
    { ab: '2023-01-01', zugewiesen: 1200, vorgesehen: 1000, baustein: 2 },
    { letzterTag: '2026-06-30' },
  ]);
});

test('two people change one Stelle: both versions are shown, the choice is saved against the newer one', async () => {
  const jetzt = {
    version: 7,
    bezeichnung: 'Koordination Nord',
    umfangVzae: 100,
    anbindung: 'KI',
    anbindungGrund: null,
    gueltigVon: '2026-01-01',
    gueltigBis: null,
  };
  const anrufe = stelleServer({
    ...lesen('KI_LEITUNG'),
    [`PUT /stellen/${ID}`]: ({ body }) =>
      JSON.stringify(body).includes('"version":7')
        ? { json: { id: ID, version: 8 } }
        : problem(409, 'KONFLIKT', { zustand: jetzt }),
  });
  await renderSeite(<StellenSeite />);
  await userEvent.click(await screen.findByRole('button', { name: 'Öffnen: Koordination 1' }));
  await userEvent.click(screen.getByRole('button', { name: 'Stelle ändern' }));
  const bezeichnung = screen.getByLabelText('Bezeichnung');
  await userEvent.clear(bezeichnung);
  await userEvent.type(bezeichnung, 'Koordination Süd');
  await userEvent.click(screen.getByRole('button', { name: 'Speichern' }));
  const konflikt = await screen.findByRole('region', { name: 'Inzwischen wurde hier etwas geändert' });
  expect(konflikt).toHaveFocus();
  expect(within(konflikt).getByRole('radio', { name: /Koordination Süd/ })).toHaveProperty('checked', true);
  await checkAxe();
  await userEvent.click(within(konflikt).getByRole('radio', { name: /Koordination Nord/ }));
  await userEvent.click(screen.getByRole('button', { name: 'Auswahl übernehmen' }));
  expect(screen.getByLabelText('Bezeichnung')).toHaveValue('Koordination Nord');
  expect(screen.getByLabelText('Bezeichnung')).toHaveFocus();
  await userEvent.click(screen.getByRole('button', { name: 'Speichern' }));
  expect(anrufe.filter(({ methode }) => methode === 'PUT').map(({ body }) => body)).toMatchObject([
    { version: 1, bezeichnung: 'Koordination Süd' },
    { version: 7, bezeichnung: 'Koordination Nord' },
  ]);
});
