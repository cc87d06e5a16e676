import { screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { expect, test } from 'vitest';
import { checkAxe, renderSeite } from '#src/web/test/render.tsx';
import { stelleServer } from '#src/web/test/server.ts';
import { Assessment } from './assessment.tsx';
import { AKTE_ID, createAkteSeite, createSitzung } from './testdaten.ts';

const ASSESSMENT = '01900000-0000-7000-8000-0000000000c1';
const PFAD = `/akten/${AKTE_ID}/assessments/${ASSESSMENT}/abschluss`;

test('an Assessment that left parts out is closed only after a question; going on closes nothing', async () => {
  const anrufe = stelleServer({
    'GET /sitzung': () => createSitzung(),
    [`POST ${PFAD}`]: () => ({ json: { id: ASSESSMENT, version: 3 } }),
  });
  const seite = createAkteSeite({
    assessments: [
      {
        id: ASSESSMENT,
        art: 'ERSTES',
        datum: '2026-10-19',
        abgeschlossen: false,
        version: 2,
        bereiche: [{ bereich: 'WOHNEN', erhebung: 'ERHOBEN', bedarf: 3, version: 1 }],
      },
    ],
  });
  await renderSeite(<Assessment seite={seite} bearbeitbar />, { ohneAxe: true });
  const gesendet = () => anrufe.filter(({ methode }) => methode === 'POST');
  await userEvent.click(screen.getByRole('button', { name: 'Assessment abschließen' }));
  const frage = within(screen.getByRole('dialog', { name: 'Assessment jetzt abschließen?' }));
  expect(frage.getByText(/^Noch nicht erfasste Bereiche: 10\./)).toBeVisible();
  await checkAxe();
  await userEvent.click(frage.getByRole('button', { name: 'Weiter erfassen' }));
  expect(screen.queryByRole('dialog')).toBeNull();
  expect(gesendet()).toEqual([]);
  await userEvent.click(screen.getByRole('button', { name: 'Assessment abschließen' }));
  await userEvent.click(screen.getByRole('button', { name: 'Jetzt abschließen' }));
  await expect.poll(() => gesendet().map(({ pfad, body }) => [pfad, body])).toEqual([[PFAD, { version: 2 }]]);
});
