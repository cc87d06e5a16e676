import { screen, waitFor, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { Route, Routes } from 'react-router';
import { expect, test } from 'vitest';
import { createSitzungsansicht } from '#src/web/test/beispiele.ts';
import { checkAxe, renderSeite } from '#src/web/test/render.tsx';
import { problem, stelleServer } from '#src/web/test/server.ts';
import { listNachweisstellen } from '../../nachweis/stellen.model.ts';
import { KRUMMES_JAHR } from '../../nachweis/test-nachweis.ts';
import NachweisSeite from './nachweis-seite.tsx';

const ID = '019a0000-0000-7000-8000-000000000002';
const { antrag, inhalt, personal, rahmen } = KRUMMES_JAHR;
const ENTWURF = {
  version: 1,
  inhalt,
  personal,
  vorbelegung: inhalt.besetzung.map(({ stelle, abschnitte }) => ({ stelle, abschnitte })),
  bearbeitetVon: 'Hanne Grotendiek',
  selbstBearbeitet: true,
  doppelfoerderung: [],
  ueberfinanzierung: [],
  fehler: 0,
};
const NACHWEIS = {
  id: ID,
  version: 9,
  aktenzeichen: 'KIM-2025-TEST',
  standort: 'Stadt Rurhafen',
  zuwendungsempfaenger: 'Stadt Rurhafen',
  foerderjahr: 2025,
  zustand: 'VN_OFFEN',
  von: rahmen.von,
  bis: rahmen.bis,
  stichtag: '2026-03-09',
  nachweisfrist: '2026-03-31',
  parameter: rahmen.parameter,
  bewilligt: rahmen.bewilligt,
  ausgezahlt: rahmen.ausgezahlt,
  erledigt: 0,
  stellen: listNachweisstellen(antrag),
  weiterleitungen: [],
  handlungen: ['bearbeiten'],
  entwurf: ENTWURF,
  fassung: null,
  vorgaenge: [],
  erstattung: null,
  zinsen: { handlungen: [], bescheid: null },
  ansprueche: { handlungen: [], forderungen: [], grenzen: [], vorschlag: null, massnahmen: [] },
  synthetisch: true,
};
const LESEN = `GET /foerderfaelle/${ID}/nachweis`;
const SICHERN = `PUT /foerderfaelle/${ID}/nachweis`;
const sitzungVon = (rolle: 'KI_LEITUNG' | 'BR_PRUEFUNG', rechte: string[] = []) => ({
  'GET /sitzung': () => ({ json: { ...createSitzungsansicht({ rolle }), rechte } }),
});
const zeige = () =>
  renderSeite(
    <Routes>
      <Route path="/foerderung/:foerderfallId/nachweis" element={<NachweisSeite />} />
    </Routes>,
    { pfad: `/foerderung/${ID}/nachweis` },
  );

test('two people work on one Nachweis: side by side, chapter by chapter, saved against the newer one', async () => {
  const [erste] = personal;
  if (erste === undefined) throw new Error('The crooked year has a salary');
  const bezeichnung = NACHWEIS.stellen.find(({ schluessel }) => schluessel === erste.stelle)?.bezeichnung;
  const anderer = {
    ...NACHWEIS,
    entwurf: {
      ...ENTWURF,
      version: 7,
      inhalt: { ...inhalt, sachbericht: { ...inhalt.sachbericht, ergebnisse: 'Drei Absprachen.' } },
      personal: personal.map((zeile) => (zeile === erste ? { ...zeile, betrag: '60.001,00' } : zeile)),
    },
  };
  let gelesen = 0;
  const anrufe = stelleServer({
    ...sitzungVon('KI_LEITUNG'),
    [LESEN]: () => {
      gelesen += 1;
      return { json: gelesen === 1 ? NACHWEIS : anderer };
    },
    [SICHERN]: ({ body }) =>
      JSON.stringify(body).includes('"version":7')
        ? { json: { id: ID, version: 8 } }
        : problem(409, 'KONFLIKT', { zustand: { version: 7 } }),
  });
  await zeige();
  const form = within(await screen.findByRole('form', { name: 'Verwendungsnachweis 2025' }));
  await userEvent.type(form.getByLabelText(/^Ziele im Förderjahr/), ' Und mehr.');
  await userEvent.click(form.getByRole('button', { name: 'Nachweis prüfen' }));
  const konflikt = within(
    await screen.findByRole('region', { name: 'Inzwischen wurde hier etwas geändert' }),
  );
  await checkAxe();
  // What both have alike is not asked: neither posts nor the other salaries nor vouchers.
  expect(konflikt.getAllByRole('group').map((gruppe) => gruppe.querySelector('legend')?.textContent)).toEqual(
    [`Personalausgaben des Jahres: ${bezeichnung}`, 'Ziele im Förderjahr', 'Ergebnisse'],
  );
  // What was not touched here begins with what the other person saved.
  for (const name of [/60\.001,00/, /Und mehr/, /Drei Absprachen/])
    expect(konflikt.getByRole<HTMLInputElement>('radio', { name }).checked).toBe(true);
  await userEvent.click(konflikt.getByRole('button', { name: 'Auswahl übernehmen' }));
  expect(await screen.findByLabelText(/^Ergebnisse/)).toHaveValue('Drei Absprachen.');
  expect(screen.getByLabelText(/^Ziele im Förderjahr/)).toHaveValue(`${inhalt.sachbericht.ziele} Und mehr.`);
  await userEvent.click(screen.getByRole('button', { name: 'Nachweis prüfen' }));
  await waitFor(() => expect(screen.getByText('Entwurf gesichert')).toBeVisible());
  expect(anrufe.filter(({ methode }) => methode === 'PUT').at(-1)?.body).toMatchObject({
    version: 7,
    nachweis: {
      sachbericht: { ziele: `${inhalt.sachbericht.ziele} Und mehr.`, ergebnisse: 'Drei Absprachen.' },
      belege: inhalt.belege,
    },
    personal: expect.arrayContaining([...personal.slice(1), { ...erste, betrag: '60.001,00' }]),
  });
});

test('counts of the Fallarbeit are taken over rounded, or kept back with the reason', async () => {
  const regel = { rundung: 5, personen: 30, caseManager: 3 };
  let genug = false;
  const anrufe = stelleServer({
    ...sitzungVon('KI_LEITUNG', ['fall.fallzahlen']),
    [LESEN]: () => ({ json: NACHWEIS }),
    [SICHERN]: () => ({ json: { id: ID, version: 2 } }),
    'GET /standort/jahreszahlen': () => ({
      json: {
        jahr: 2025,
        stand: '2026-03-09',
        zahlen: genug
          ? {
              kurzberatungen: 120,
              faelleNeu: 35,
              faelleBeendet: 20,
              faelleAktiv: 60,
              kontakte: 480,
              verweise: 75,
            }
          : null,
        themen: genug
          ? [
              { code: 'WOHNEN', text: 'Wohnen', anzahl: 95 },
              { code: 'SPRACHE', text: 'Sprache', anzahl: 0 },
            ]
          : [],
        regel,
      },
    }),
  });
  await zeige();
  const uebernehmen = await screen.findByRole('button', { name: 'Zahlen übernehmen' });
  expect(screen.getByLabelText(/^Ergebnisse/)).toHaveAccessibleDescription(
    'Was ist am Ende des Jahres anders als am Anfang? Woran erkennen Sie das? Was ist nicht gelungen?',
  );
  await userEvent.click(uebernehmen);
  expect(await screen.findByText(/weniger als 30 Personen oder weniger als 3 Case-Manager/)).toBeVisible();
  expect(screen.queryByRole('table', { name: /^Zahlen aus der Fallarbeit/ })).toBeNull();

  genug = true;
  await userEvent.click(uebernehmen);
  const tabelle = within(await screen.findByRole('table', { name: /^Zahlen aus der Fallarbeit 2025/ }));
  expect(tabelle.getByRole('row', { name: /^Kurzberatungen/ })).toHaveTextContent('120');
  expect(tabelle.getByRole('row', { name: /^Verweise an andere Stellen/ })).toHaveTextContent('75');
  expect(tabelle.getByRole('row', { name: /^Kontakte zum Thema Wohnen/ })).toHaveTextContent('95');
  expect(tabelle.queryByRole('row', { name: /Sprache/ })).toBeNull();
  await checkAxe();
  await userEvent.click(screen.getByRole('button', { name: 'Nachweis prüfen' }));
  await waitFor(() => expect(screen.getByText('Entwurf gesichert')).toBeVisible());
  expect(anrufe.filter(({ methode }) => methode === 'PUT').at(-1)?.body).toMatchObject({
    nachweis: { kennzahlen: { jahr: 2025, kurzberatungen: 120, themen: [{ text: 'Wohnen', anzahl: 95 }] } },
  });
});

test('the text of a hearing is kept while it is written', async () => {
  const pfad = `/foerderung/entwuerfe/nachweis.anhoeren/${ID}`;
  const anrufe = stelleServer({
    ...sitzungVon('BR_PRUEFUNG'),
    [LESEN]: () => ({
      json: { ...NACHWEIS, zustand: 'VN_IN_PRUEFUNG', handlungen: ['anhoeren'], entwurf: null },
    }),
    [`GET ${pfad}`]: () => ({
      json: {
        inhalt: { text: 'Die Stelle war unbesetzt.', frist: '2026-11-16' },
        version: 3,
        geaendertAm: '2026-10-18T15:00:00Z',
      },
    }),
    [`DELETE ${pfad}`]: () => ({ json: {} }),
    [`POST /foerderfaelle/${ID}/nachweis/anhoerung`]: () => ({ status: 201, json: { id: ID, version: 10 } }),
  });
  await zeige();
  await userEvent.click(await screen.findByRole('button', { name: 'Anhören' }));
  expect(await screen.findByLabelText('Text der Anhörung')).toHaveValue('Die Stelle war unbesetzt.');
  expect(screen.getByText(/Entwurf vom/)).toBeVisible();
  await checkAxe();
  await userEvent.click(screen.getByRole('button', { name: 'Anhören' }));
  await waitFor(() => expect(anrufe.some(({ methode }) => methode === 'DELETE')).toBe(true));
  expect(anrufe.find(({ methode }) => methode === 'POST')?.body).toEqual({
    version: 9,
    text: 'Die Stelle war unbesetzt.',
    frist: '2026-11-16',
  });
});

test('a Widerruf without a Nachweis: what is left by position, and the Erstattung that follows', async () => {
  const pfad = `/foerderung/entwuerfe/nachweis.aufheben/${ID}`;
  const anrufe = stelleServer({
    ...sitzungVon('BR_PRUEFUNG'),
    [LESEN]: () => ({
      json: { ...NACHWEIS, zustand: 'ANHOERUNG_WIDERRUF', handlungen: ['aufheben'], entwurf: null },
    }),
    [`GET ${pfad}`]: () => problem(404, 'NICHT_GEFUNDEN'),
    [`PUT ${pfad}`]: () => ({ json: { version: 1 } }),
    [`DELETE ${pfad}`]: () => ({ json: {} }),
    [`POST /foerderfaelle/${ID}/nachweis/aufhebungsvorschlag`]: () => ({
      status: 201,
      json: { id: ID, version: 10 },
    }),
  });
  await zeige();
  await userEvent.click(await screen.findByRole('button', { name: 'Widerruf oder Rücknahme vorschlagen' }));
  const koord = await screen.findByLabelText(/^Koordination, bewilligt 114\.000,00/);
  expect(screen.getByText(/Zu erstatten sind 301\.400,00/)).toBeVisible();
  await userEvent.clear(koord);
  await userEvent.type(koord, '114.000,00');
  expect(screen.getByText(/Zu erstatten sind 187\.400,00/)).toBeVisible();
  await userEvent.selectOptions(screen.getByLabelText('Grund'), 'ANGABEN');
  await checkAxe();
  await userEvent.click(screen.getByRole('button', { name: 'Widerruf oder Rücknahme vorschlagen' }));
  await waitFor(() =>
    expect(anrufe.find(({ methode }) => methode === 'POST')?.body).toMatchObject({
      grund: 'ANGABEN',
      positionen: expect.arrayContaining([
        { position: 'koord', bewilligt: 11_400_000 },
        { position: 'cm', bewilligt: 0 },
      ]),
    }),
  );
});

test('a Klage that is pending: nothing to pay, and its end asks for a new day only when the Bescheid holds', async () => {
  const erstattung = {
    id: ID,
    art: 'WIDERRUF',
    stand: 'ERLASSEN',
    vorgeschlagenVon: 'Karin Dellwig',
    gezeichnetVon: 'Jens Markwart',
    datum: '2026-02-02',
    bekanntAm: '2026-02-06',
    rechtsbehelfBis: '2026-03-06',
    bestandskraeftigAm: null,
    klage: { am: '2026-03-02', aktenzeichen: '1 K 9/26', beendetAm: null, ausgang: null },
    zahlbarBis: '2026-03-20',
    betrag: 2_519_739,
    zinsen: 0,
    eingegangen: 0,
    eingaenge: [],
    klagezinsen: null,
    titel: 'Widerrufs- und Erstattungsbescheid',
    abschnitte: [],
  };
  const anrufe = stelleServer({
    ...sitzungVon('BR_PRUEFUNG'),
    [LESEN]: () => ({
      json: {
        ...NACHWEIS,
        zustand: 'KLAGEVERFAHREN_RUECKFORDERUNG',
        handlungen: ['klageende'],
        entwurf: null,
        erstattung,
      },
    }),
    [`POST /foerderfaelle/${ID}/nachweis/klageende`]: () => ({ status: 201, json: { id: ID, version: 10 } }),
  });
  await zeige();
  expect(await screen.findByText(/aufschiebende Wirkung/)).toBeVisible();
  expect(screen.queryByText('Zahlbar bis')).toBeNull();
  await userEvent.click(screen.getByRole('button', { name: 'Ende des Verfahrens vermerken' }));
  expect(screen.getByLabelText('Erstattung nun zahlbar bis')).toBeVisible();
  await userEvent.selectOptions(screen.getByLabelText('Ausgang'), 'AUFGEHOBEN');
  expect(screen.queryByLabelText('Erstattung nun zahlbar bis')).toBeNull();
  await userEvent.type(screen.getByLabelText('Entscheidung des Gerichts'), 'Urteil');
  await checkAxe();
  await userEvent.click(screen.getByRole('button', { name: 'Ende vermerken' }));
  await waitFor(() =>
    expect(anrufe.find(({ methode }) => methode === 'POST')?.body).toEqual({
      version: 9,
      ausgang: 'AUFGEHOBEN',
      grund: 'Urteil',
      zahlbarBis: null,
    }),
  );
});

test('while the period runs a preview says what the Besetzung allows, and nobody is told to pay back', async () => {
  stelleServer({
    ...sitzungVon('KI_LEITUNG'),
    [LESEN]: () => ({ json: { ...NACHWEIS, zustand: 'BESTANDSKRAEFTIG', handlungen: [] } }),
  });
  await zeige();
  expect(await screen.findByRole('heading', { name: 'Vorschau nach der Besetzung' })).toBeVisible();
  expect(screen.getByText(/werden höchstens 279\.531,61.* von 301\.400,00.* anerkannt/)).toBeVisible();
  expect(screen.queryByText('Zu viel ausgezahlt')).toBeNull();
  await checkAxe();
});
