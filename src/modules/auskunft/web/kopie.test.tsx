import { screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { expect, test } from 'vitest';
import { createSitzung } from '#src/modules/fall/web/testdaten.ts';
import { checkAxe, renderSeite } from '#src/web/test/render.tsx';
import { stelleServer } from '#src/web/test/server.ts';
import { KopieErstellen } from './kopie.tsx';

const AKTE = '019a0000-0000-7000-8000-000000000001';
const ANTRAG = '019a0000-0000-7000-8000-000000000002';
const PERSON = '019a0000-0000-7000-8000-000000000003';
const KIND = '019a0000-0000-7000-8000-000000000004';
const PFAD = `/akten/${AKTE}/betroffenenantraege/${ANTRAG}/kopie`;
const KOPIE = {
  personen: [
    { personId: PERSON, name: 'Ahmad, Rahaf' },
    { personId: KIND, name: 'Ahmad, Sami' },
  ],
  personId: PERSON,
  umfang: 'EINE_AKTE',
  akten: ['KB-2026-0001'],
  mehrere: false,
  sprachen: ['ar', 'en', 'de'],
  teile: [
    {
      akte: 'KB-2026-0001',
      titel: 'Kontakte',
      eintraege: [
        { kennung: 'kontakt.1', felder: [{ name: 'Notiz', wert: 'Die Nachbarin trinkt.' }] },
        { kennung: 'kontakt.2', felder: [{ name: 'Notiz', wert: 'Termin vereinbart.' }] },
      ],
    },
  ],
  andere: 3,
  ausnahmen: ['Angaben über andere Personen. Deren Rechte gehen vor (Art. 15 Abs. 4 DSGVO).'],
  pruefsumme: 'a'.repeat(64),
  entscheidung: null,
  bereit: false,
};
const zeige = () =>
  renderSeite(<KopieErstellen akteId={AKTE} antragId={ANTRAG} art="Auskunft oder Kopie" />, {
    ohneAxe: true,
  });
const oeffne = async () => {
  await userEvent.click(await screen.findByRole('button', { name: 'Kopie erstellen: Auskunft oder Kopie' }));
  return within(screen.getByRole('dialog'));
};

test('is looked through entry by entry; what is left out needs a reason, and the identity was checked', async () => {
  const anrufe = stelleServer({
    'GET /sitzung': () => createSitzung(),
    [`GET ${PFAD}`]: () => ({ json: KOPIE }),
    [`POST ${PFAD}`]: () => ({ status: 201, json: { id: ANTRAG } }),
  });
  await zeige();
  const dialog = await oeffne();
  expect(await dialog.findByText(/Einträge allein über andere Personen der Akte: 3\./)).toBeVisible();
  expect(dialog.getByRole('combobox', { name: 'Für wen ist die Kopie?' })).toHaveValue(PERSON);
  await userEvent.click(dialog.getByText('Kontakte (2)'));
  await userEvent.click(dialog.getByRole('checkbox', { name: /^Eintrag 1 auslassen/ }));
  expect(dialog.getByText(/Die Nachbarin trinkt\./)).toBeVisible();
  const knopf = dialog.getByRole('button', { name: 'Durchgesehen, Kopie vorbereiten' });
  await userEvent.click(knopf);
  expect((await dialog.findAllByText('Nennen Sie den Grund. Er steht in der Kopie.')).length).toBeGreaterThan(
    0,
  );
  expect(dialog.getAllByText('Wählen Sie, wie die Identität geprüft war.').length).toBeGreaterThan(0);
  await checkAxe();
  expect(anrufe.filter(({ methode, pfad }) => methode === 'POST' && pfad === PFAD)).toEqual([]);
  await userEvent.type(dialog.getByLabelText('Warum fehlen Einträge?'), 'Betrifft eine andere Person.');
  await userEvent.click(dialog.getByRole('radio', { name: /^Ausweis gesehen/ }));
  await userEvent.click(knopf);
  await expect
    .poll(() => anrufe.find(({ methode, pfad }) => methode === 'POST' && pfad === PFAD)?.body)
    .toEqual({
      personId: PERSON,
      umfang: 'EINE_AKTE',
      sprache: 'ar',
      identitaet: 'AUSWEIS',
      ausgelassen: ['kontakt.1'],
      grund: 'Betrifft eine andere Person.',
      pruefsumme: 'a'.repeat(64),
    });
});

test('when it was looked through it can be loaded; nothing is loaded before', async () => {
  const entscheidung = {
    personId: PERSON,
    umfang: 'EINE_AKTE',
    sprache: 'de',
    identitaet: 'BEKANNT',
    ausgelassen: [],
    grund: null,
    geprueftAm: '2026-10-19',
  };
  stelleServer({
    'GET /sitzung': () => createSitzung(),
    [`GET ${PFAD}`]: () => ({ json: { ...KOPIE, entscheidung, bereit: true } }),
  });
  await zeige();
  const dialog = await oeffne();
  expect(await dialog.findByText('Durchgesehen am 19.10.2026. Die Kopie liegt bereit.')).toBeVisible();
  expect(dialog.getByRole('link', { name: 'Kopie laden (ZIP)' })).toHaveAttribute(
    'href',
    `/api/v1${PFAD}.zip`,
  );
  await checkAxe();
  await userEvent.click(dialog.getByRole('button', { name: 'Noch einmal durchsehen' }));
  expect(await dialog.findByText('Kontakte (2)')).toBeVisible();
  expect(dialog.queryByRole('link', { name: 'Kopie laden (ZIP)' })).toBeNull();
});

test('of several own Akten all are proposed, said by number; one alone is a choice', async () => {
  const alle = {
    ...KOPIE,
    umfang: 'ALLE_AKTEN',
    akten: ['KB-2025-0009', 'KB-2026-0001'],
    mehrere: true,
    teile: KOPIE.teile.flatMap((teil) => [{ ...teil, akte: 'KB-2025-0009' }, teil]),
  };
  const anrufe = stelleServer({
    'GET /sitzung': () => createSitzung(),
    [`GET ${PFAD}`]: ({ pfad }) => ({
      json: pfad.includes('EINE_AKTE') ? { ...KOPIE, mehrere: true } : alle,
    }),
  });
  await zeige();
  const dialog = await oeffne();
  expect(await dialog.findByText('Die Kopie enthält die Akten KB-2025-0009, KB-2026-0001.')).toBeVisible();
  expect(dialog.getByText('KB-2025-0009: Kontakte (2)')).toBeVisible();
  expect(dialog.getByRole('combobox', { name: /^Sprache der Kopie/ })).toHaveValue('ar');
  await checkAxe();
  await userEvent.selectOptions(dialog.getByRole('combobox', { name: /^Welche Akten/ }), 'Nur diese Akte');
  expect(await dialog.findByText('Kontakte (2)')).toBeVisible();
  expect(anrufe.some(({ pfad }) => pfad.includes('umfang=EINE_AKTE'))).toBe(true);
});
