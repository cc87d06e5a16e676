import { screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { expect, test } from 'vitest';
import { AKTE_ID, createSitzung } from '#src/modules/fall/web/testdaten.ts';
import { checkAxe, renderSeite } from '#src/web/test/render.tsx';
import { problem, stelleServer } from '#src/web/test/server.ts';
import { AbgabeKarten } from './abgabe-karten.tsx';

const ID = '0190a000-0000-7000-8000-00000000000b';
const ZEILE = {
  id: ID,
  gibt: true,
  akteId: AKTE_ID,
  nummer: 'KB-2026-0114',
  art: 'FALL',
  vonStelle: 'Caritasverband Lennetal',
  von: 'Thomas Obermoos',
  anStelle: 'Stadt Altenbrück',
  an: 'Jana Terhorn',
  anlass: 'UMZUG',
  zustand: 'ANGENOMMEN',
  angebotenAm: '2026-10-19',
  frist: '2026-11-02',
  angenommenAm: '2026-10-19',
  uebergebenAm: null,
  abholenBis: null,
  uebernommenAm: null,
  beendetAm: null,
  grund: null,
  darf: { annehmen: false, ablehnen: false, zurueckziehen: true, uebergeben: true, uebernehmen: false },
  protokoll: null,
};

test('before the handing over stands what would stay behind; a wrong day is said at its field', async () => {
  stelleServer({
    'GET /sitzung': () => createSitzung(),
    [`GET /akten/${AKTE_ID}/abgaben`]: () => ({ json: { eintraege: [ZEILE] } }),
    [`POST /akten/${AKTE_ID}/abgaben/${ID}/uebergabe`]: () =>
      problem(422, 'TAG_VOR_AKTE', {
        errors: [{ pointer: '/informiertAm', code: 'TAG_VOR_AKTE', detail: 'Prüfen Sie das Jahr.' }],
      }),
  });
  await renderSeite(
    <AbgabeKarten
      akteId={AKTE_ID}
      version={4}
      anbietbar
      offenes={(feld) => <p>Sprachmittlung am 28.10.2026. Schreiben Sie es unter „{feld}“.</p>}
    />,
    { ohneAxe: true },
  );
  await userEvent.click(await screen.findByRole('button', { name: 'Inhalt übergeben' }));
  const dialog = within(await screen.findByRole('dialog'));
  expect(await dialog.findByText(/^Sprachmittlung am 28\.10\.2026/)).toHaveTextContent('„Was ist offen?“');
  expect(dialog.getByText(/gebuchte Sprachmittlung enden/)).toBeVisible();
  await userEvent.type(dialog.getByLabelText(/^Wo steht der Fall/), 'Wohnung besichtigt.');
  await userEvent.click(dialog.getByLabelText('Wohnen'));
  await userEvent.type(dialog.getByLabelText(/^Person informiert am/), '01.01.1901');
  await userEvent.click(dialog.getByRole('button', { name: 'Jetzt übergeben' }));
  expect((await dialog.findAllByText(/Prüfen Sie das Jahr\./)).length).toBeGreaterThan(1);
  await checkAxe();
});
