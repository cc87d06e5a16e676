import { screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { expect, test } from 'vitest';
import { createSitzung } from '#src/modules/fall/web/testdaten.ts';
import { checkAxe, renderSeite } from '#src/web/test/render.tsx';
import { stelleServer } from '#src/web/test/server.ts';
import SignaleSeite from './signale-seite.tsx';

const SIGNALE = {
  quartal: '2026-Q3',
  fruehere: 4,
  grenzen: { hinweise: 3, faelle: 20 },
  eintraege: [
    {
      schnittstelle: 'JOBCENTER',
      themenbereich: 'EXISTENZSICHERUNG',
      stand: 'MEHR',
      hinweise: 12,
      akten: 40,
      jetzt: { wert: 300, unten: 181, oben: 454 },
      erwartet: { wert: 25, unten: 10, oben: 63 },
      uebergangen: null,
    },
    {
      schnittstelle: 'KITA',
      themenbereich: 'KINDERBETREUUNG',
      stand: 'EINZELFALL',
      hinweise: null,
      akten: 30,
      jetzt: null,
      erwartet: null,
      uebergangen: { grund: 'Bekannt.', von: 'Sabine Wiesenkamp', am: '2026-10-12' },
    },
  ],
};

test('each signal is one sentence; a single case is called one; a reason passes it over', async () => {
  const anrufe = stelleServer({
    'GET /sitzung': () => createSitzung('KOORDINATION'),
    'GET /systemhinweise/signale': () => ({ json: SIGNALE }),
    'POST /systemhinweise/signale': () => ({ status: 201, json: { quartal: '2026-Q3' } }),
  });
  await renderSeite(<SignaleSeite />);
  const karte = within(await screen.findByRole('region', { name: 'Jobcenter: Existenzsicherung' }));
  expect(
    karte.getByText(
      'Im 3. Quartal 2026 kamen 12 Hinweise auf 40 Akten, das sind 30,0 je 100 (mit Zufall 18,1 bis 45,4); erwartet waren 2,5: mehr als erwartet.',
    ),
  ).toBeVisible();
  const einzel = within(screen.getByRole('region', { name: /Kinderbetreuung$/ }));
  expect(
    einzel.getByText('Im 3. Quartal 2026 kamen weniger als 3 Hinweise: noch kein Muster.'),
  ).toBeVisible();
  expect(einzel.getByText('Übergangen am 12.10.2026, Sabine Wiesenkamp: Bekannt.')).toBeVisible();
  expect(einzel.queryByRole('button')).toBeNull();
  await userEvent.click(karte.getByRole('button', { name: /^Signal übergehen/ }));
  const form = within(await karte.findByRole('form', { name: 'Signal übergehen' }));
  await userEvent.type(form.getByLabelText(/^Warum/), 'Das Thema läuft schon.');
  await userEvent.click(form.getByRole('checkbox'));
  await checkAxe();
  await userEvent.click(form.getByRole('button', { name: 'Signal übergehen' }));
  await expect
    .poll(() => anrufe.find(({ methode, pfad }) => methode === 'POST' && pfad.endsWith('/signale'))?.body)
    .toMatchObject({ quartal: '2026-Q3', schnittstelle: 'JOBCENTER', grund: 'Das Thema läuft schon.' });
});
