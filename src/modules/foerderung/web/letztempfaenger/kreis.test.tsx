import { screen, waitFor } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { expect, test } from 'vitest';
import { createSitzungsansicht } from '#src/web/test/beispiele.ts';
import { checkAxe, renderSeite } from '#src/web/test/render.tsx';
import { stelleServer } from '#src/web/test/server.ts';
import { Letztempfaengerteil } from './kreis.tsx';

type Angaben = Parameters<typeof Letztempfaengerteil>[0];

const ID = '019a0000-0000-7000-8000-000000000002';
const STELLE = '019a0000-0000-7000-8000-000000000003';
const MELDUNG = {
  id: '019a0000-0000-7000-8000-000000000004',
  lfd: 1,
  art: 'NACHWEIS',
  stand: 'VORGELEGT',
  bis: '2026-12-31',
  sachbericht: 'Zwölf Monate beraten.',
  belege: [{ nummer: '1', am: '2026-12-31', zweck: 'Personal CM 3', betrag: 5_600_000 }],
  ausgaben: 5_600_000,
  erhalten: 5_700_000,
  vorgelegtVon: 'Dorothee Ahlbrink',
  vorgelegtAm: '2027-01-10',
  antwort: null,
  beantwortetVon: null,
  beantwortetAm: null,
  version: 2,
};
const EINE = {
  id: ID,
  version: 5,
  zustand: 'NACHWEIS_OFFEN',
  inhalt: { empfaenger: 'Caritasverband Lennetal' },
  letztempfaenger: { id: STELLE, name: 'Caritasverband Lennetal' },
  meldungen: [MELDUNG],
};
const STELLEN = [{ id: STELLE, name: 'Caritasverband Lennetal' }];
const zeige = (eine: object, stellen: object[] = STELLEN) =>
  renderSeite(
    <Letztempfaengerteil
      eine={{ ...EINE, ...eine } as unknown as Angaben['eine']}
      data={{ stellen } as unknown as Angaben['data']}
    />,
  );
const stelle = () =>
  stelleServer({
    'GET /sitzung': () => ({ json: createSitzungsansicht({ rolle: 'KI_LEITUNG' }) }),
    [`POST /weiterleitungen/${ID}/letztempfaenger`]: () => ({ status: 201, json: { id: ID, version: 6 } }),
    [`POST /weiterleitungen/${ID}/meldungen/${MELDUNG.id}/antwort`]: () => ({
      status: 201,
      json: { id: ID, version: 3 },
    }),
  });

test('what was handed in is read, asked back with words only, and taken over', async () => {
  const anrufe = stelle();
  await zeige({});
  expect(screen.getByText('Zwölf Monate beraten.')).toBeInTheDocument();
  // Who handed something in stays: there is nothing to choose.
  expect(screen.queryByRole('combobox')).toBeNull();
  const antworten = () => anrufe.filter(({ pfad }) => pfad.endsWith('/antwort'));
  await userEvent.click(await screen.findByRole('button', { name: /^Mit Frage zurückgeben/ }));
  expect(antworten()).toEqual([]);
  const frage = screen.getByRole('textbox');
  expect(frage).toBeInvalid();
  await userEvent.type(frage, 'Beleg 2 fehlt.');
  await checkAxe();
  await userEvent.click(screen.getByRole('button', { name: /^Mit Frage zurückgeben/ }));
  await waitFor(() =>
    expect(antworten()[0]?.body).toEqual({ version: 2, antwort: 'ZURUECKGEGEBEN', text: 'Beleg 2 fehlt.' }),
  );
  await userEvent.click(screen.getByRole('button', { name: /^Übernehmen/ }));
  await waitFor(() => expect(antworten()[1]?.body).toMatchObject({ version: 2, antwort: 'UEBERNOMMEN' }));
});

test('the Kreis names the Stelle before anything was handed in, and lets it go again', async () => {
  const anrufe = stelle();
  await zeige({ meldungen: [] });
  const auswahl = screen.getByRole('combobox');
  const sichern = screen.getByRole('button');
  expect([auswahl, sichern.hasAttribute('disabled')]).toEqual([expect.anything(), true]);
  await userEvent.selectOptions(auswahl, '');
  await userEvent.click(sichern);
  await waitFor(() =>
    expect(anrufe.find(({ methode }) => methode === 'POST')?.body).toEqual({ version: 5, mandantId: null }),
  );
});

test('who signs or checks reads and answers nothing', async () => {
  stelle();
  await zeige({}, []);
  expect(screen.getByText(/Caritasverband Lennetal/)).toBeVisible();
  expect(screen.queryByRole('button', { name: /^Übernehmen/ })).toBeNull();
  expect(screen.queryByRole('textbox')).toBeNull();
});
