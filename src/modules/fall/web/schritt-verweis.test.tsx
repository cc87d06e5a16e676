import { screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { expect, test } from 'vitest';
import { checkAxe, renderSeite } from '#src/web/test/render.tsx';
import { stelleServer } from '#src/web/test/server.ts';
import { NeuerSchritt } from './schritt-formular.tsx';
import { AKTE_ID, ZIEL_ID } from './testdaten.ts';

const FALLMANAGEMENT = {
  id: '01900000-0000-7000-8000-0000000000e1',
  personId: '01900000-0000-7000-8000-0000000000c1',
  spur: 'FALLMANAGEMENT',
  code: 'SGB_II',
  gueltigVon: '2026-09-09',
  gueltigBis: null,
  stelle: 'Jobcenter Lennetal',
  notiz: null,
  erfasstAm: '2026-10-06',
  version: 1,
};

async function plane(bereich: string) {
  const anrufe = stelleServer({
    [`GET /akten/${AKTE_ID}/rechtskreis`]: () => ({
      json: {
        stichtag: '2026-10-19',
        personen: [],
        eintraege: [FALLMANAGEMENT],
        hinweise: [],
        zurueckgestellt: [],
        stilleRegeln: [],
      },
    }),
    [`POST /akten/${AKTE_ID}/schritte`]: () => ({ json: { id: ZIEL_ID, version: 1 } }),
  });
  await renderSeite(
    <NeuerSchritt
      akteId={AKTE_ID}
      personen={[]}
      ziel={{ id: ZIEL_ID, bereich }}
      schliesse={() => undefined}
    />,
    { ohneAxe: true },
  );
  await userEvent.type(await screen.findByLabelText(/^Was ist zu tun/), 'Arbeitsvermittlung');
  return anrufe;
}

test('AT-19: where SGB II has its own Fallmanagement, VB-01 is shown and a Verweis is chosen beforehand', async () => {
  const anrufe = await plane('AUSBILDUNG_ARBEIT');
  expect(screen.getByText(/Anderes Fallmanagement: SGB II \(Jobcenter\), Jobcenter Lennetal/)).toBeVisible();
  expect(screen.getByText('Grundlage: Handlungskonzept 2.2 (VB-01)')).toBeVisible();
  expect(screen.getByRole('radio', { name: /^Verweis/, checked: true })).toBeVisible();
  await checkAxe();
  await userEvent.click(screen.getByRole('button', { name: 'Speichern' }));
  await expect
    .poll(() => anrufe.some(({ methode, pfad }) => methode === 'POST' && pfad.endsWith('/schritte')))
    .toBe(true);
  const body = anrufe.find(({ pfad }) => pfad.endsWith('/schritte'))?.body;
  expect(body).toMatchObject({ art: 'VERWEIS', wer: 'DRITTE', zielId: ZIEL_ID });
});

test('elsewhere nothing is asked and the step is own work', async () => {
  await plane('SPRACHE');
  expect(screen.queryByText(/Anderes Fallmanagement/)).toBeNull();
  expect(screen.queryByRole('radio', { name: /^Verweis/ })).toBeNull();
});
