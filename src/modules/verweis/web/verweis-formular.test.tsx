import { screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { expect, test } from 'vitest';
import { createSitzung } from '#src/modules/fall/web/testdaten.ts';
import { checkAxe, renderSeite } from '#src/web/test/render.tsx';
import { stelleServer } from '#src/web/test/server.ts';
import { ANGABE_CODES } from '../wertelisten/verweis.ts';
import { VerweisFormular } from './verweis-formular.tsx';

const AKTE = '019a0000-0000-7000-8000-000000000001';
const VORLAGE = {
  werte: Object.fromEntries(ANGABE_CODES.map((code) => [code, null])),
  absender: { name: 'Jana Terhorn', stelle: 'Stadt Altenbrück', telefon: null },
  frist: '2026-11-02',
  einwilligungen: [{ art: 'JUGENDAMT', name: 'Jugendamt Altenbrück' }],
} as const;

test('the kind of the Stelle is chosen, never guessed; a Stelle of a consent brings its own', async () => {
  const anrufe = stelleServer({
    'GET /sitzung': () => createSitzung(),
    [`POST /akten/${AKTE}/verweise`]: () => ({ status: 201, json: { id: AKTE, version: 1 } }),
  });
  await renderSeite(
    <VerweisFormular akteId={AKTE} vorlage={VORLAGE as never} art="" schliesse={() => {}} />,
    {
      ohneAxe: true,
    },
  );
  const art = await screen.findByLabelText('Art der Stelle');
  expect(art).toHaveValue('');
  await userEvent.type(screen.getByLabelText(/^Name der Stelle/), 'Familienberatung Altenbrück');
  await userEvent.type(screen.getByLabelText(/^Anliegen für die Stelle/), 'Bitte um einen Termin.');
  await userEvent.click(screen.getByRole('button', { name: 'Verweis speichern' }));
  expect((await screen.findAllByText('Bitte wählen Sie.')).length).toBeGreaterThan(0);
  await checkAxe();
  expect(anrufe.filter(({ methode, pfad }) => methode === 'POST' && pfad.endsWith('/verweise'))).toEqual([]);
  await userEvent.selectOptions(screen.getByRole('combobox', { name: /einwillig/i }), 'Jugendamt Altenbrück');
  expect(art).toHaveValue('JUGENDAMT');
  await userEvent.click(screen.getByRole('button', { name: 'Verweis speichern' }));
  await expect
    .poll(() => anrufe.find(({ methode, pfad }) => methode === 'POST' && pfad.endsWith('/verweise'))?.body)
    .toMatchObject({ empfaenger: { art: 'JUGENDAMT', name: 'Jugendamt Altenbrück' } });
});
