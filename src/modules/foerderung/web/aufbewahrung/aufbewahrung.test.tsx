import { screen, waitFor, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { expect, test } from 'vitest';
import { createSitzungsansicht } from '#src/web/test/beispiele.ts';
import { checkAxe, renderSeite } from '#src/web/test/render.tsx';
import { stelleServer } from '#src/web/test/server.ts';
import { Aufbewahrung } from './aufbewahrung.tsx';

const ID = '019a0000-0000-7000-8000-000000000002';
const SPERRE = '019a0000-0000-7000-8000-000000000009';
const STAND = {
  stichtag: '2028-03-01',
  stufen: [
    { stufe: 'BELEGE', beginn: '2027-03-20', loeschenAb: '2032-03-20', hindernis: 'SPERRE' },
    { stufe: 'AKTE', beginn: '2027-06-01', loeschenAb: '2037-06-01', hindernis: 'ARCHIV' },
  ],
  belegeGeloeschtAm: null,
  vermerke: [
    {
      id: SPERRE,
      art: 'SPERRE',
      anlass: 'RECHNUNGSPRUEFUNG',
      grund: 'Prüfung der Zuwendungen 2026',
      am: '2028-02-01',
      person: 'Renate Prüfer',
      rolle: 'PRUEFUNG_LESEND',
      offen: true,
    },
  ],
  sperrbar: true,
  anbietbar: true,
};
const LESEN = `GET /foerderfaelle/${ID}/aufbewahrung`;
const stelle = (teil: object = {}, rest: Parameters<typeof stelleServer>[0] = {}) =>
  stelleServer({
    'GET /sitzung': () => ({ json: createSitzungsansicht({ rolle: 'BR_SACHBEARBEITUNG' }) }),
    [LESEN]: () => ({ json: { ...STAND, ...teil } }),
    ...rest,
  });
const zeige = () => renderSeite(<Aufbewahrung foerderfallId={ID} />);

test('says when what goes, what holds it and why; letting go needs a reason', async () => {
  const anrufe = stelle(
    {},
    {
      [`POST /foerderfaelle/${ID}/sperren/${SPERRE}/ende`]: () => ({ status: 201, json: { id: SPERRE } }),
    },
  );
  await zeige();
  const tabelle = within(await screen.findByRole('table'));
  const belege = tabelle.getByRole('row', { name: /20\.03\.2032/ });
  expect(belege).toHaveTextContent('20.03.2027');
  expect(tabelle.getByRole('row', { name: /01\.06\.2037/ })).toBeVisible();
  expect(screen.getAllByText(/Prüfung der Zuwendungen 2026/)[0]).toBeVisible();
  expect(screen.getByRole('link', { name: 'Alle Förderfälle nach Tag der Löschung' })).toHaveAttribute(
    'href',
    '/foerderung/loeschung',
  );
  await checkAxe();
  const ende = within(screen.getByRole('group', { name: /^Sperre aufheben/ }));
  await userEvent.click(ende.getByRole('button'));
  expect(anrufe.some(({ methode, pfad }) => methode === 'POST' && pfad.endsWith('/ende'))).toBe(false);
  expect(ende.getByRole('textbox')).toHaveAccessibleDescription('Fehler: Schreiben Sie einen Grund.');
  await userEvent.type(ende.getByRole('textbox'), 'Prüfung beendet');
  await userEvent.click(ende.getByRole('button'));
  await waitFor(() =>
    expect(anrufe.find(({ methode, pfad }) => methode === 'POST' && pfad.endsWith('/ende'))?.body).toEqual({
      grund: 'Prüfung beendet',
    }),
  );
});

test('a hold is set with its occasion, the word of the archive with its result', async () => {
  const anrufe = stelle(
    { vermerke: [] },
    {
      [`POST /foerderfaelle/${ID}/sperren`]: () => ({ status: 201, json: { id: SPERRE } }),
      [`POST /foerderfaelle/${ID}/archivangebot`]: () => ({ status: 201, json: { id: SPERRE } }),
    },
  );
  await zeige();
  const gruppen = await screen.findAllByRole('group');
  expect(gruppen).toHaveLength(2);
  for (const gruppe of gruppen) {
    const feld = within(gruppe);
    const auswahl = feld.getByRole('combobox');
    const letzte = within(auswahl).getAllByRole('option').at(-1);
    await userEvent.selectOptions(auswahl, letzte?.getAttribute('value') ?? '');
    await userEvent.type(feld.getByRole('textbox'), 'Schreiben vom 03.02.2028');
    await userEvent.click(feld.getByRole('button'));
  }
  const bodies = () =>
    anrufe
      .filter(({ methode, pfad }) => methode === 'POST' && !pfad.includes('entwuerfe'))
      .map(({ body }) => body);
  await waitFor(() => expect(bodies()).toHaveLength(2));
  expect(bodies()).toEqual([
    expect.objectContaining({ anlass: expect.any(String), grund: 'Schreiben vom 03.02.2028' }),
    { ergebnis: 'ARCHIV_UEBERNOMMEN', grund: 'Schreiben vom 03.02.2028' },
  ]);
});

test('who only reads sees days and holds, and no form', async () => {
  stelle({
    sperrbar: false,
    anbietbar: false,
    belegeGeloeschtAm: '2032-03-21',
    stufen: STAND.stufen.slice(1),
  });
  await zeige();
  expect(await screen.findByText(/21\.03\.2032/)).toBeVisible();
  expect(screen.queryByRole('textbox')).toBeNull();
  await checkAxe();
});
