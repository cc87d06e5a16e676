import { screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { expect, test } from 'vitest';
import { createSitzungsansicht } from '#src/web/test/beispiele.ts';
import { checkAxe, renderSeite } from '#src/web/test/render.tsx';
import { stelleServer } from '#src/web/test/server.ts';
import EigeneWeiterleitungenSeite from './eigene-seite.tsx';
import EigeneSchritteStart from './eigene-schritte.tsx';

const ID = '019a0000-0000-7000-8000-000000000001';
const ZURUECK = {
  id: '019a0000-0000-7000-8000-000000000002',
  lfd: 1,
  art: 'NACHWEIS',
  stand: 'ZURUECKGEGEBEN',
  bis: '2026-12-31',
  sachbericht: 'Zwölf Monate beraten.',
  belege: [{ nummer: '1', am: '2026-06-30', zweck: 'Personal', betrag: 5_000_000 }],
  ausgaben: 5_000_000,
  erhalten: 5_700_000,
  vorgelegtVon: 'Dorothee Ahlbrink',
  vorgelegtAm: '2027-01-10',
  antwort: 'Der Beleg für den Raum fehlt.',
  beantwortetVon: 'Ulrich Bramfeld',
  beantwortetAm: '2027-01-12',
  version: 2,
};
const EINE = {
  id: ID,
  zuwendungsempfaenger: 'Kreisverwaltung Lennetal',
  foerderjahr: 2026,
  zustand: 'NACHWEIS_OFFEN',
  form: 'VERTRAG',
  von: '2026-01-01',
  bis: '2026-12-31',
  nachweisBis: '2027-02-28',
  betrag: 5_700_000,
  posten: [{ art: 'CASE_MANAGEMENT', bezeichnung: 'CM 3', vzae: 100, betrag: 5_700_000 }],
  punkte: ['ZWECK'],
  pruefung: null,
  vertraege: [{ id: '019a0000-0000-7000-8000-0000000000aa', am: '2025-12-12' }],
  erinnerungen: [] as object[],
  meldbar: 'NACHWEIS',
  meldungen: [ZURUECK],
};
const PFAD = 'GET /eigene-weiterleitungen';
const stelle = (weiterleitungen: object[], rest: Parameters<typeof stelleServer>[0] = {}) =>
  stelleServer({
    'GET /sitzung': () => ({ json: createSitzungsansicht({ rolle: 'LE_SACHBEARBEITUNG' }) }),
    [PFAD]: () => ({ json: { stichtag: '2027-01-15', weiterleitungen, synthetisch: false } }),
    ...rest,
  });

test('what came back is handed in anew without typing it again; the sum is counted', async () => {
  const anrufe = stelle([EINE], {
    [`POST /eigene-weiterleitungen/${ID}/meldungen`]: () => ({ status: 201, json: { id: ID, version: 1 } }),
  });
  await renderSeite(<EigeneWeiterleitungenSeite />);
  const karte = within(await screen.findByRole('region', { name: 'Kreisverwaltung Lennetal, 2026' }));
  expect(karte.getByText('Legen Sie den Nachweis bis zum 28.02.2027 vor.')).toBeVisible();
  expect(karte.getByText('Der Beleg für den Raum fehlt.')).toBeVisible();
  // What it signed itself can be read.
  expect(karte.getByRole('link', { name: 'Vertrag vom 12.12.2025' })).toHaveAttribute(
    'href',
    `/api/v1/eigene-weiterleitungen/${ID}/vertraege/019a0000-0000-7000-8000-0000000000aa`,
  );
  await userEvent.click(karte.getByRole('button', { name: 'Nachweis vorlegen: Kreisverwaltung Lennetal' }));
  const form = within(karte.getByRole('form', { name: 'Nachweis vorlegen' }));
  expect(form.getByLabelText('Sachbericht')).toHaveValue('Zwölf Monate beraten.');
  await checkAxe();
  await userEvent.click(form.getByRole('button', { name: 'Beleg hinzufügen' }));
  await userEvent.click(form.getByRole('button', { name: 'Nachweis vorlegen' }));
  expect(form.getByRole('region', { name: /Bitte prüfen Sie/ })).toHaveTextContent(
    'Die Nummer des Belegs fehlt.',
  );
  const zweiter = within(form.getByRole('group', { name: 'Beleg 2' }));
  await userEvent.type(zweiter.getByLabelText('Belegnummer'), '2');
  await userEvent.type(zweiter.getByLabelText(/^Tag/), '12.05.2026');
  await userEvent.type(zweiter.getByLabelText('Zweck'), 'Raum');
  await userEvent.type(zweiter.getByLabelText('Betrag in Euro'), '123,45');
  expect(form.getByText(/Ausgaben zusammen: 50\.123,45/)).toBeVisible();
  await userEvent.click(form.getByRole('button', { name: 'Nachweis vorlegen' }));
  expect(anrufe.find(({ methode }) => methode === 'POST')?.body).toMatchObject({
    art: 'NACHWEIS',
    inhalt: {
      bis: '2026-12-31',
      erhalten: 5_700_000,
      belege: [{ betrag: 5_000_000 }, { am: '2026-05-12', betrag: 12_345 }],
    },
  });
});

test('a late proof: since when, what follows, and what the Zuwendungsempfänger wrote', async () => {
  const erinnerungen = [{ am: '2027-03-02', text: 'Nachweis bis zum 16.03.2027. Bitte mit Belegen.' }];
  stelle([{ ...EINE, nachweisBis: '2027-01-10', erinnerungen }]);
  await renderSeite(<EigeneWeiterleitungenSeite />);
  expect(await screen.findByText('Der Nachweis war bis zum 10.01.2027 fällig.')).toBeVisible();
  expect(screen.getByText(/erst zeichnen, wenn Ihr Nachweis geprüft ist/)).toBeVisible();
  expect(screen.getByText(/^Erinnerung vom 02\.03\.2027: Nachweis bis zum 16\.03\.2027/)).toBeVisible();
  expect(screen.getByRole('button', { name: /^Nachweis vorlegen/ })).toBeVisible();
  await checkAxe();
});

test('while an answer is due nothing is handed in; nothing there says why', async () => {
  stelle([
    {
      ...EINE,
      meldbar: null,
      meldungen: [
        { ...ZURUECK, stand: 'VORGELEGT', antwort: null, beantwortetVon: null, beantwortetAm: null },
      ],
    },
  ]);
  await renderSeite(<EigeneWeiterleitungenSeite />);
  expect(await screen.findByText('Der Zuwendungsempfänger prüft, was Sie vorgelegt haben.')).toBeVisible();
  expect(screen.queryByRole('button', { name: /vorlegen/ })).toBeNull();
});

test('without a Weiterleitung the page says when one appears', async () => {
  stelle([]);
  await renderSeite(<EigeneWeiterleitungenSeite />);
  expect(await screen.findByText('Noch keine Weiterleitung')).toBeVisible();
});

test('the start page says what is to be handed in, or that nothing is', async () => {
  stelle([{ ...EINE, nachweisBis: '2026-12-31' }]);
  const { unmount } = await renderSeite(<EigeneSchritteStart />);
  expect(await screen.findByRole('link', { name: /^Zurückgegebenen Nachweis ergänzen/ })).toBeVisible();
  expect(screen.getByText(/31\.12\.2026: seit 15 Tagen vorbei/)).toBeVisible();
  await checkAxe();
  unmount();
  stelle([{ ...EINE, zustand: 'ABGESCHLOSSEN' }]);
  await renderSeite(<EigeneSchritteStart />);
  expect(await screen.findByText(/nichts bei Ihnen/)).toBeVisible();
});
