import { screen, waitFor, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { expect, test } from 'vitest';
import { createSitzungsansicht } from '#src/web/test/beispiele.ts';
import { checkAxe, renderSeite } from '#src/web/test/render.tsx';
import { problem, stelleServer } from '#src/web/test/server.ts';
import { Berichtigungen } from './berichtigungen.tsx';

const ID = '019a0000-0000-7000-8000-000000000002';
const BESCHEID = '019a0000-0000-7000-8000-000000000003';
const EINE = '019a0000-0000-7000-8000-000000000004';
const VORLAGE = {
  titel: 'Zuwendungsbescheid',
  kennzeichen: 'Annahme',
  absender: 'Bezirksregierung Arnsberg',
  empfaenger: ['Stadt Rurhafen', 'Hafenale 20'],
  angaben: [{ name: 'Aktenzeichen', wert: 'KIM-2027-TEST' }],
  abschnitte: [
    {
      id: 'entscheidung',
      ueberschrift: 'Bewilligung',
      teile: [{ art: 'absatz', text: 'Wir bewilligen 5,00 €.' }],
    },
  ],
  zeichnung: ['Jens Markwart', 'Im Auftrag'],
};
const BERICHTIGUNG = {
  id: EINE,
  version: 1,
  gegenstand: 'BESCHEID',
  bezug: BESCHEID,
  name: 'Zuwendungsbescheid Nr. 1',
  herkunft: 'ANTRAG',
  zustand: 'ANGEREGT',
  anlass: 'Die Straße ist falsch geschrieben.',
  inhalt: null,
  text: null,
  vorlage: VORLAGE,
  unveraendert: true,
  gezeichnetVon: null,
  gezeichnetAm: null,
  bekanntgabe: null,
  schritte: ['vorschlagen', 'verwerfen'],
  selbstVorbereitet: false,
  ereignisse: [
    {
      lfd: 1,
      ereignis: 'anregen',
      grund: 'Die Straße ist falsch.',
      person: 'Hanne Grotendiek',
      rolle: 'KI_LEITUNG',
      am: '2026-10-19',
    },
  ],
};
const LISTE = {
  id: ID,
  stichtag: '2026-10-19',
  anregbar: true,
  moeglich: [
    { gegenstand: 'BESCHEID', bezug: BESCHEID, name: 'Zuwendungsbescheid Nr. 1', tatsache: null },
    {
      gegenstand: 'BEKANNTGABE',
      bezug: BESCHEID,
      name: 'Zuwendungsbescheid Nr. 1',
      tatsache: { weg: 'POST', am: '2026-10-12' },
    },
  ],
  berichtigungen: [] as object[],
};
const LESEN = `GET /foerderfaelle/${ID}/berichtigungen`;
const sitzung = (rolle: 'KI_LEITUNG' | 'BR_SACHBEARBEITUNG' | 'BR_FREIGABE') => ({
  'GET /sitzung': () => ({ json: createSitzungsansicht({ rolle }) }),
});
const zeige = () => renderSeite(<Berichtigungen foerderfallId={ID} />, { pfad: '/' });

test('a mistake is told: what, where, and nothing is sent before it is chosen', async () => {
  const anrufe = stelleServer({
    ...sitzung('KI_LEITUNG'),
    [LESEN]: () => ({ json: LISTE }),
    [`POST /foerderfaelle/${ID}/berichtigungen`]: () => ({ status: 201, json: { id: EINE, version: 1 } }),
  });
  await zeige();
  await userEvent.click(await screen.findByRole('button', { name: 'Fehler melden' }));
  await userEvent.click(screen.getByRole('button', { name: 'Fehler melden' }));
  expect(screen.getByText('Wählen Sie, was falsch ist.')).toBeVisible();
  expect(anrufe.some(({ methode }) => methode === 'POST')).toBe(false);
  await userEvent.selectOptions(
    screen.getByLabelText('Was ist falsch?'),
    'Tag oder Weg der Bekanntgabe: Zuwendungsbescheid Nr. 1, Brief mit der Post am 12.10.2026',
  );
  await userEvent.type(screen.getByLabelText('Was ist daran falsch?'), 'Es war der 13. Oktober.');
  await checkAxe();
  await userEvent.click(screen.getByRole('button', { name: 'Fehler melden' }));
  await waitFor(() =>
    expect(anrufe.find(({ methode }) => methode === 'POST')?.body).toEqual({
      gegenstand: 'BEKANNTGABE',
      bezug: BESCHEID,
      anlass: 'Es war der 13. Oktober.',
    }),
  );
});

test('the words are taken from the place, and what stands against them stands beside the field', async () => {
  let schlaege = 0;
  const anrufe = stelleServer({
    ...sitzung('BR_SACHBEARBEITUNG'),
    [LESEN]: () => ({ json: { ...LISTE, berichtigungen: [BERICHTIGUNG] } }),
    [`POST /berichtigungen/${EINE}/vorschlag`]: () => {
      schlaege += 1;
      return schlaege === 1
        ? problem(422, 'KEINE_OFFENBARE_UNRICHTIGKEIT', {
            errors: [
              {
                pointer: '/korrekturen/0/richtig',
                code: 'X',
                detail: 'Eine andere Zahl ist eine neue Entscheidung.',
              },
            ],
          })
        : { status: 201, json: { id: EINE, version: 2 } };
    },
  });
  await zeige();
  const eine = within(await screen.findByRole('region', { name: /^Text eines Bescheids/ }));
  await userEvent.click(eine.getByRole('button', { name: 'Berichtigung vorschlagen' }));
  await userEvent.selectOptions(eine.getByLabelText('Stelle im Bescheid'), 'Anschrift, Zeile 2');
  expect(eine.getByText('Dort steht: Hafenale 20')).toBeVisible();
  await userEvent.type(eine.getByLabelText('Falscher Wortlaut'), 'Hafenale');
  await userEvent.type(eine.getByLabelText('Richtiger Wortlaut'), 'Hafenallee');
  await userEvent.type(eine.getByLabelText('Begründung'), 'So steht sie im Antrag.');
  await checkAxe();
  await userEvent.click(eine.getByRole('button', { name: 'Vorschlagen' }));
  expect(await eine.findByLabelText('Richtiger Wortlaut')).toHaveAccessibleDescription(
    'Fehler: Eine andere Zahl ist eine neue Entscheidung.',
  );
  await userEvent.click(eine.getByRole('button', { name: 'Vorschlagen' }));
  await waitFor(() => expect(schlaege).toBe(2));
  expect(anrufe.findLast(({ methode }) => methode === 'POST')?.body).toEqual({
    version: 1,
    begruendung: 'So steht sie im Antrag.',
    korrekturen: [{ stelle: 'empfaenger.1', falsch: 'Hafenale', richtig: 'Hafenallee' }],
    neu: null,
  });
});

test('whoever proposed does not sign; the Kreis reads old and new side by side', async () => {
  const inhalt = {
    begruendung: 'So steht sie im Antrag.',
    korrekturen: [
      { stelle: 'empfaenger.1', name: 'Anschrift, Zeile 2', falsch: 'Hafenale', richtig: 'Hafenallee' },
    ],
    alt: null,
    neu: null,
  };
  const vorgeschlagen = {
    ...BERICHTIGUNG,
    zustand: 'VORGESCHLAGEN',
    inhalt,
    vorlage: null,
    schritte: ['zurueckgeben', 'berichtigen'],
  };
  let liste: object = { ...LISTE, berichtigungen: [{ ...vorgeschlagen, selbstVorbereitet: true }] };
  stelleServer({ ...sitzung('BR_FREIGABE'), [LESEN]: () => ({ json: liste }) });
  const { unmount } = await zeige();
  expect(await screen.findByText(/Sie haben diese Berichtigung vorgeschlagen/)).toBeVisible();
  expect(screen.queryByRole('button', { name: 'Berichtigung zeichnen' })).toBeNull();
  unmount();
  liste = {
    ...LISTE,
    berichtigungen: [
      {
        ...vorgeschlagen,
        zustand: 'BEKANNTGEGEBEN',
        schritte: [],
        text: VORLAGE,
        gezeichnetAm: '2026-10-20',
        bekanntgabe: { weg: 'POST', aufgabeAm: '2026-10-21' },
      },
    ],
  };
  await zeige();
  const tabelle = within(await screen.findByRole('table', { name: 'Berichtigte Stellen' }));
  expect(tabelle.getByRole('row', { name: /Anschrift, Zeile 2/ })).toHaveTextContent('HafenaleHafenallee');
  expect(screen.getByRole('link', { name: 'Berichtigte Fassung als PDF' })).toBeVisible();
  await checkAxe();
});

test('a draft that began before the proposal went back says so, and is a conflict', async () => {
  const anrufe = stelleServer({
    ...sitzung('BR_SACHBEARBEITUNG'),
    [LESEN]: () => ({
      json: { ...LISTE, berichtigungen: [{ ...BERICHTIGUNG, version: 3, schritte: ['vorschlagen'] }] },
    }),
    [`GET /foerderung/entwuerfe/berichtigung.vorschlag/${EINE}`]: () => ({
      json: {
        inhalt: { begruendung: 'Von gestern.', korrekturen: [], weg: 'POST', am: '2026-10-19', _fassung: 1 },
        version: 2,
        geaendertAm: '2026-10-18T15:00:00Z',
      },
    }),
    [`POST /berichtigungen/${EINE}/vorschlag`]: () => problem(409, 'KONFLIKT'),
  });
  await zeige();
  await userEvent.click(await screen.findByRole('button', { name: 'Berichtigung vorschlagen' }));
  expect(await screen.findByLabelText('Begründung')).toHaveValue('Von gestern.');
  expect(screen.getByText(/^Seitdem wurde hier/)).toBeVisible();
  await userEvent.click(screen.getByRole('button', { name: 'Vorschlagen' }));
  await waitFor(() =>
    expect(anrufe.findLast(({ methode }) => methode === 'POST')?.body).toMatchObject({ version: 1 }),
  );
});
