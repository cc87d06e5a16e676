import { screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { expect, test } from 'vitest';
import { createSitzung } from '#src/modules/fall/web/testdaten.ts';
import { checkAxe, renderSeite } from '#src/web/test/render.tsx';
import { stelleServer } from '#src/web/test/server.ts';
import { Wartekarte } from './wartekarte.tsx';
import WartelisteSeite from './warteliste-seite.tsx';

const ID = '019a0000-0000-7000-8000-000000000001';
const EINTRAG = {
  id: ID,
  version: 3,
  seit: '2026-09-01',
  tage: 48,
  dringlichkeit: 'SOFORT',
  gruende: 'Räumung im Dezember.',
  ohneSprachmittlung: false,
  naechsterBlick: '2026-10-12',
  ueberfaellig: true,
};
const ZAHLEN = {
  von: '2026-04-20',
  bis: '2026-10-19',
  gerundet: false,
  wartend: 3,
  ueberfaellig: 1,
  wartetage: 20,
  ohneSprachmittlung: 2,
  dringlichkeiten: [
    { code: 'SOFORT', anzahl: 1 },
    { code: 'BALD', anzahl: 2 },
    { code: 'PLANBAR', anzahl: 0 },
  ],
  enden: [
    { code: 'AUFGENOMMEN', anzahl: 2, wartetage: 31 },
    { code: 'VERWIESEN', anzahl: 0, wartetage: null },
    { code: 'ZURUECKGEZOGEN', anzahl: 0, wartetage: null },
    { code: 'AKTE_BEENDET', anzahl: 0, wartetage: null },
  ],
};
const STAND = { stichtag: '2026-10-19', moeglich: true, vorschlag: '2026-11-02', offen: null, fruehere: [] };

test('the list names own persons with reasons, the numbers of the Stelle name nobody', async () => {
  stelleServer({
    'GET /sitzung': () => createSitzung(),
    'GET /warteliste': () => ({
      json: {
        stichtag: '2026-10-19',
        eintraege: [
          {
            ...EINTRAG,
            akteId: ID,
            nummer: 'KB-2026-0007',
            zustand: 'KURZBERATUNG',
            name: null,
            vertretung: true,
          },
        ],
      },
    }),
    'GET /warteliste/zahlen': () => ({ json: ZAHLEN }),
  });
  await renderSeite(<WartelisteSeite />);
  const karte = within(await screen.findByRole('region', { name: 'Ohne Namen, KB-2026-0007' }));
  expect(karte.getByText(/wartet seit 48 Tagen \(seit 01\.09\.2026\)/)).toBeVisible();
  expect(karte.getByText('Räumung im Dezember.')).toBeVisible();
  expect(karte.getByText('Blick überfällig')).toBeVisible();
  expect(
    await screen.findByRole('row', { name: 'In das Case Management aufgenommen 2 31 Tage' }),
  ).toBeVisible();
  await checkAxe();
});

test('a person is put on the list with three answers; without reasons nothing is sent', async () => {
  const anrufe = stelleServer({
    'GET /sitzung': () => createSitzung(),
    [`GET /akten/${ID}/warteliste`]: () => ({ json: STAND }),
    [`POST /akten/${ID}/warteliste`]: () => ({ status: 201, json: { id: ID, version: 1 } }),
  });
  await renderSeite(<Wartekarte akteId={ID} />);
  await userEvent.click(await screen.findByRole('button', { name: 'Auf die Warteliste setzen' }));
  const dialog = within(screen.getByRole('dialog'));
  await userEvent.click(dialog.getByLabelText(/^Bald/));
  await userEvent.click(dialog.getByRole('button', { name: 'Auf die Warteliste setzen' }));
  expect((await dialog.findAllByText('Schreiben Sie, warum.')).length).toBeGreaterThan(0);
  expect(anrufe.filter(({ methode }) => methode === 'POST')).toEqual([]);
  await checkAxe();
  await userEvent.type(dialog.getByLabelText(/^Warum/), 'Frist im Dezember');
  await userEvent.click(dialog.getByLabelText('Die Aufnahme wartet, weil Sprachmittlung fehlt.'));
  await userEvent.click(dialog.getByRole('button', { name: 'Auf die Warteliste setzen' }));
  await expect
    .poll(() => anrufe.find(({ methode }) => methode === 'POST')?.body)
    .toEqual({
      dringlichkeit: 'BALD',
      gruende: 'Frist im Dezember',
      ohneSprachmittlung: true,
      naechsterBlick: '2026-11-02',
    });
});

test('a look and the end of waiting carry the version that was read', async () => {
  const anrufe = stelleServer({
    'GET /sitzung': () => createSitzung(),
    [`GET /akten/${ID}/warteliste`]: () => ({ json: { ...STAND, offen: EINTRAG } }),
    [`POST /akten/${ID}/warteliste/blick`]: () => ({ status: 201, json: { id: ID, version: 4 } }),
    [`POST /akten/${ID}/warteliste/ende`]: () => ({ status: 201, json: { id: ID, version: 4 } }),
  });
  const gesendet = () => anrufe.filter(({ methode }) => methode === 'POST').map(({ body }) => body);
  await renderSeite(<Wartekarte akteId={ID} />);
  expect(await screen.findByText(/wartet seit 48 Tagen/)).toBeVisible();
  await userEvent.click(screen.getByRole('button', { name: 'Blick festhalten' }));
  await userEvent.click(within(screen.getByRole('dialog')).getByRole('button', { name: 'Blick festhalten' }));
  await expect.poll(gesendet).toEqual([
    {
      version: 3,
      dringlichkeit: 'SOFORT',
      gruende: 'Räumung im Dezember.',
      ohneSprachmittlung: false,
      naechsterBlick: '2026-11-02',
    },
  ]);
  await userEvent.click(await screen.findByRole('button', { name: 'Warten beenden' }));
  const dialog = within(await screen.findByRole('dialog'));
  await userEvent.click(dialog.getByLabelText('Die Person möchte nicht mehr warten'));
  await userEvent.click(dialog.getByRole('button', { name: 'Warten beenden' }));
  await expect.poll(() => gesendet().at(-1)).toEqual({ version: 3, ergebnis: 'ZURUECKGEZOGEN' });
});
