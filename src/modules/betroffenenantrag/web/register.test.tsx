import { screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { expect, test } from 'vitest';
import { createSitzung } from '#src/modules/fall/web/testdaten.ts';
import { renderSeite } from '#src/web/test/render.tsx';
import { stelleServer } from '#src/web/test/server.ts';
import RegisterSeite from './register-seite.tsx';

const ZEILE = {
  id: '019a0000-0000-7000-8000-000000000001',
  nummer: 'F-2026-0007',
  art: 'AUSKUNFT',
  eingang: '2026-09-12',
  frist: '2026-10-12',
  verlaengertAm: null,
  beantwortetAm: null,
  ergebnis: null,
  ueberfaellig: true,
  zustaendig: 'Jana Brandt',
  weitere: [{ nummer: 'KB-2025-0031', zustaendig: null }],
};

test('names what is overdue and who to ask, open ones first, all on request', async () => {
  const anrufe = stelleServer({
    'GET /sitzung': () => createSitzung(),
    'GET /datenschutz/betroffenenantraege': () => ({
      json: { eintraege: [ZEILE], gesamt: 1, seite: 1, groesse: 50 },
    }),
  });
  await renderSeite(<RegisterSeite />);
  expect(await screen.findByText('Frist vorbei')).toBeVisible();
  expect(screen.getByText('F-2026-0007')).toBeVisible();
  expect(screen.getByText('Jana Brandt')).toBeVisible();
  expect(screen.getByText('KB-2025-0031 (niemand)')).toBeVisible();
  expect(screen.getByText(/Sorgen Sie dafür, dass die Person auch daraus eine bekommt/)).toBeVisible();
  await userEvent.selectOptions(screen.getByLabelText('Welche Anträge?'), 'ALLE');
  await expect.poll(() => anrufe.some(({ pfad }) => pfad.includes('auswahl=ALLE'))).toBe(true);
});
