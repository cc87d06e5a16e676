import { screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { Route, Routes } from 'react-router';
import { expect, test } from 'vitest';
import { createSitzung } from '#src/modules/fall/web/testdaten.ts';
import { checkAxe, renderSeite } from '#src/web/test/render.tsx';
import { stelleServer } from '#src/web/test/server.ts';
import AnfrageNeuSeite from './anfrage-neu-seite.tsx';
import AnfrageSeite from './anfrage-seite.tsx';
import AnfragenSeite from './anfragen-seite.tsx';

const ID = '019a0000-0000-7000-8000-000000000001';
const FRAGE = '019a0000-0000-7000-8000-000000000002';
const ANLAGE = '019a0000-0000-7000-8000-000000000003';
const OLE = '019a0000-0000-7000-8000-000000000004';
const ZEILE = {
  id: ID,
  wahlperiode: 18,
  nummer: 498,
  fassung: 1,
  titel: 'KIM NRW: Wie geht es weiter?',
  fragesteller: 'Fraktion der Opposition',
  eingang: '2026-10-05',
  frist: '2026-10-15',
  federfuehrung: 'Referat 521',
  zustand: 'ENTWURF',
  gezeichnetAm: null,
  ueberfaellig: true,
};
const TABELLE = {
  art: 'TABELLE',
  titel: 'KIM-Stellenbesetzungen in Baustein 1 (Stand 30.09.2022)',
  marken: ['* Stand 30.06.2022'],
  zeilenkopf: 'Kreisfreie Stadt/Kreis',
  spalten: [{ kopf: 'Anzahl der offenen Stellen', art: 'VZAE' }],
  zeilen: [{ name: 'Bonn', marke: '*', werte: [150] }],
  summe: [150],
  gemeldet: { anzahl: 54, von: 54 },
  hinweise: ['Gemeldet haben 54 von 54 KIM-Standorten.'],
};
const FEST = {
  id: ANLAGE,
  anlage: 1,
  fassung: 1,
  frage: { quelle: 'STELLEN', baustein: 1, stichtag: '2022-09-30', gliederung: 'STANDORT', herkunft: 'echt' },
  ergebnis: TABELLE,
  definition: 'STELLEN, Fassung 1',
  wissensstand: '2026-10-19T08:00:00.000Z',
  pruefsumme: 'a'.repeat(64),
};
const EINE = {
  ...ZEILE,
  drucksache: '18/1391',
  vorbemerkungAnfrage: 'Worum es geht.',
  vorbemerkung: '',
  korrekturgrund: null,
  version: 3,
  fragen: [
    {
      id: FRAGE,
      nummer: 1,
      wortlaut: 'Wie viele Stellen sind offen?',
      antwort: '',
      tabellen: [] as object[],
    },
  ],
  schritte: [] as object[],
  mitzeichnungen: [] as object[],
  moeglich: ['VORLEGEN'],
  luecken: ['Frage 1 hat noch keine Antwort und keine Tabelle.'],
  konten: [{ kontoId: OLE, name: 'Ole Stein' }],
  fassungen: [{ id: ID, fassung: 1, zustand: 'ENTWURF' }],
};
const SITZUNG = { 'GET /sitzung': () => createSitzung('MINISTERIUM') };
const ohneEntwurf = (bereich: string, bezug: string) => ({
  [`GET /foerderung/entwuerfe/${bereich}/${bezug}`]: () => ({ status: 404, json: {} }),
});
const one = (mehr: object = {}) => ({ [`GET /land/anfragen/${ID}`]: () => ({ json: { ...EINE, ...mehr } }) });
const show = () =>
  renderSeite(
    <Routes>
      <Route path="/land/anfragen/:anfrageId" element={<AnfrageSeite />} />
    </Routes>,
    { pfad: `/land/anfragen/${ID}` },
  );
const schreiben = (anrufe: ReturnType<typeof stelleServer>) =>
  anrufe.filter(({ methode, pfad }) => methode === 'POST' && pfad.startsWith('/land/anfragen'));

test('the list says what is due and since when it is late', async () => {
  stelleServer({
    ...SITZUNG,
    'GET /land/anfragen': () => ({
      json: { eintraege: [ZEILE], gesamt: 1, seite: 1, groesse: 25, ueberfaellige: 1 },
    }),
  });
  await renderSeite(<AnfragenSeite />, { pfad: '/land/anfragen' });
  const zeile = within(await screen.findByRole('row', { name: /Kleine Anfrage 498/ }));
  expect(zeile.getByText('überfällig')).toBeVisible();
  expect(screen.getByRole('link', { name: '1 Antwort ist überfällig' })).toBeVisible();
  await checkAxe();
});

test('a new Anfrage names each field that is missing, and goes with whole numbers', async () => {
  const anrufe = stelleServer({
    ...SITZUNG,
    ...ohneEntwurf('kleineanfrage.anfrage', 'neu'),
    'POST /land/anfragen': () => ({ status: 201, json: { id: ID, version: 1 } }),
  });
  await renderSeite(
    <Routes>
      <Route path="/land/anfragen/neu" element={<AnfrageNeuSeite />} />
      <Route path="*" element={null} />
    </Routes>,
    { pfad: '/land/anfragen/neu' },
  );
  const form = within(await screen.findByRole('form', { name: 'Kleine Anfrage anlegen' }));
  await userEvent.click(form.getByRole('button', { name: 'Anlegen' }));
  expect((await screen.findAllByText(/Geben Sie ein Datum ein/)).length).toBeGreaterThan(0);
  expect(schreiben(anrufe)).toEqual([]);
  for (const [feld, text] of [
    [/^Nummer/, '498'],
    [/^Drucksache/, '18/1391'],
    [/^Titel/, 'Wie geht es weiter?'],
    [/^Fragestell/, 'Fraktion der Opposition'],
    [/^Eingang/, '05.10.2026'],
    [/^Antwort bis/, '02.11.2026'],
    [/^Federführendes/, 'Referat 521'],
  ] as const)
    await userEvent.type(form.getByLabelText(feld), text);
  await userEvent.click(form.getByRole('button', { name: 'Anlegen' }));
  await expect
    .poll(() => schreiben(anrufe)[0]?.body)
    .toMatchObject({ wahlperiode: 18, nummer: 498, frist: '2026-11-02' });
});

test('a table is looked at before it is frozen; days that are none are refused', async () => {
  const anrufe = stelleServer({
    ...SITZUNG,
    ...one(),
    ...ohneEntwurf('kleineanfrage.tabelle', FRAGE),
    'POST /land/anfragen/vorschau': () => ({ json: { ergebnis: TABELLE, definition: 'STELLEN, Fassung 1' } }),
    [`POST /land/anfragen/${ID}/tabellen`]: () => ({ status: 201, json: { id: ANLAGE, version: 4 } }),
  });
  await show();
  expect(await screen.findByText('Frage 1 hat noch keine Antwort und keine Tabelle.')).toBeVisible();
  expect(screen.queryByRole('button', { name: 'Zur Zeichnung vorlegen' })).toBeNull();
  await userEvent.click(screen.getByRole('button', { name: 'Tabelle zu Frage 1 rechnen' }));
  const form = within(await screen.findByRole('form', { name: 'Tabelle rechnen' }));
  await userEvent.selectOptions(form.getByLabelText(/^Worum geht es/), 'STELLEN_VERLAUF');
  await userEvent.type(form.getByLabelText(/^Stichtage/), '30.09.2022\n31.13.2022');
  await userEvent.click(form.getByRole('button', { name: 'Ausrechnen und ansehen' }));
  expect((await screen.findAllByText(/Schreiben Sie zwei bis zwölf Tage/)).length).toBeGreaterThan(0);
  await userEvent.clear(form.getByLabelText(/^Stichtage/));
  await userEvent.type(form.getByLabelText(/^Stichtage/), '30.09.2022\n30.06.2022');
  await userEvent.click(form.getByRole('button', { name: 'Ausrechnen und ansehen' }));
  const tabelle = within(await screen.findByRole('table', { name: /Baustein 1/ }));
  expect(tabelle.getByRole('rowheader', { name: 'Bonn *' })).toBeVisible();
  expect(tabelle.getAllByText('1,50')).toHaveLength(2);
  expect(screen.getByText('Gemeldet haben 54 von 54 KIM-Standorten.')).toBeVisible();
  await checkAxe();
  await userEvent.click(screen.getByRole('button', { name: 'Als Anlage festhalten' }));
  await expect
    .poll(() => schreiben(anrufe).at(-1)?.body)
    .toMatchObject({ version: 3, frageId: FRAGE, frage: { stichtage: ['2022-09-30', '2022-06-30'] } });
});

test('a Kennzahl of the catalogue is asked by place, quarter or Merkmal, also by one it is not counted by', async () => {
  const anrufe = stelleServer({
    ...SITZUNG,
    ...one(),
    ...ohneEntwurf('kleineanfrage.tabelle', FRAGE),
    'GET /land/anfragen/kennzahlen': () => ({
      json: {
        kennzahlen: [
          {
            code: 'K-01',
            name: 'Begonnene Kurzberatungen',
            gruppe: 'Kurzberatungen',
            definition: 'Wie viele begonnen haben.',
            tag: false,
            fehlt: null,
            seit: '2026-10-01',
            dimensionen: [{ code: 'zugangsweg', text: 'Zugangsweg' }],
          },
          {
            code: 'SM-01',
            name: 'Sprachmittlung',
            gruppe: 'Arbeitsweise',
            definition: 'Einsätze.',
            tag: false,
            fehlt: null,
            seit: '2026-10-01',
            dimensionen: [{ code: 'sprache', text: 'Sprache' }],
          },
        ],
      },
    }),
    'POST /land/anfragen/vorschau': () => ({ json: { ergebnis: TABELLE, definition: 'K-01, Fassung 1' } }),
  });
  await show();
  await userEvent.click(await screen.findByRole('button', { name: 'Tabelle zu Frage 1 rechnen' }));
  const form = within(await screen.findByRole('form', { name: 'Tabelle rechnen' }));
  await userEvent.selectOptions(form.getByLabelText(/^Worum geht es/), 'KENNZAHL');
  await form.findByRole('option', { name: /Begonnene Kurzberatungen/ });
  await userEvent.selectOptions(form.getByLabelText(/^Kennzahl/), 'K-01');
  expect(form.getByText(/Daten gibt es seit dem 01.10.2026/)).toBeVisible();
  await userEvent.selectOptions(form.getByLabelText(/^Spalten/), 'ORT:TYP');
  await userEvent.click(form.getByRole('button', { name: 'Ausrechnen und ansehen' }));
  expect((await screen.findAllByText(/zeigen dasselbe/)).length).toBeGreaterThan(0);
  expect(form.getAllByRole('option', { name: 'Sprache (bei dieser Kennzahl nicht gezählt)' })).toHaveLength(
    2,
  );
  await userEvent.selectOptions(form.getByLabelText(/^Spalten/), 'zugangsweg');
  await userEvent.clear(form.getByLabelText(/^Jahr/));
  await userEvent.type(form.getByLabelText(/^Jahr/), '2026');
  await checkAxe();
  await userEvent.click(form.getByRole('button', { name: 'Ausrechnen und ansehen' }));
  await expect
    .poll(() => schreiben(anrufe)[0]?.body)
    .toMatchObject({
      frage: {
        quelle: 'KENNZAHL',
        kennzahl: 'K-01',
        zeile: 'ORT',
        ebene: 'STANDORT',
        spalte: 'zugangsweg',
        stichtag: null,
      },
    });
});

test('what cannot be answered says what is missing', async () => {
  stelleServer({
    ...SITZUNG,
    ...one(),
    ...ohneEntwurf('kleineanfrage.tabelle', FRAGE),
    'POST /land/anfragen/vorschau': () => ({
      json: {
        definition: 'NIE_GEZAEHLT, Fassung 1',
        ergebnis: {
          art: 'NICHT_BEANTWORTBAR',
          titel: 'Gehalt je Stelle',
          fehlt: 'Kein Gehalt.',
          seit: null,
          stattdessen: 'Mittel.',
          hinweise: [],
        },
      },
    }),
  });
  await show();
  await userEvent.click(await screen.findByRole('button', { name: 'Tabelle zu Frage 1 rechnen' }));
  const form = within(await screen.findByRole('form', { name: 'Tabelle rechnen' }));
  await userEvent.selectOptions(form.getByLabelText(/^Worum geht es/), 'NIE_GEZAEHLT');
  await userEvent.click(form.getByRole('button', { name: 'Ausrechnen und ansehen' }));
  expect((await screen.findAllByText(/Bitte füllen Sie das Feld aus/)).length).toBeGreaterThan(0);
  await userEvent.selectOptions(form.getByLabelText(/^Wonach wird gefragt/), 'GEHALT');
  await userEvent.click(form.getByRole('button', { name: 'Ausrechnen und ansehen' }));
  expect(await screen.findByText('Diese Frage kann nicht beantwortet werden.')).toBeVisible();
  expect(screen.getByText('Solche Daten werden nicht erhoben.')).toBeVisible();
});

test('a frozen table is computed again and names each difference', async () => {
  stelleServer({
    ...SITZUNG,
    ...one({ fragen: [{ ...EINE.fragen[0], tabellen: [FEST] }], luecken: [] }),
    [`GET /land/anfragen/${ID}/tabellen/${ANLAGE}/nachrechnung`]: () => ({
      json: {
        gleich: false,
        pruefsummeStimmt: true,
        definition: 'STELLEN, Fassung 1',
        definitionJetzt: 'STELLEN, Fassung 1',
        unterschiede: [{ wo: 'Bonn, Anzahl der offenen Stellen', vorher: '1,50', jetzt: '0,50' }],
      },
    }),
  });
  await show();
  await userEvent.click(
    await screen.findByRole('button', { name: 'Anlage 1 mit heutigem Wissen vergleichen' }),
  );
  expect(
    await screen.findByText('Bonn, Anzahl der offenen Stellen: festgehalten 1,50, jetzt 0,50'),
  ).toBeVisible();
  expect(screen.getByText('Die Prüfsumme stimmt.')).toBeVisible();
  await checkAxe();
});

test('laying before others names who signs with it, and for which Referat', async () => {
  const anrufe = stelleServer({
    ...SITZUNG,
    ...one({ luecken: [] }),
    ...ohneEntwurf('kleineanfrage.vorlegen', ID),
    [`POST /land/anfragen/${ID}/schritte`]: () => ({ status: 201, json: { id: ID, version: 4 } }),
  });
  await show();
  await userEvent.click(await screen.findByRole('button', { name: 'Zur Zeichnung vorlegen' }));
  const form = within(await screen.findByRole('form', { name: 'Zur Zeichnung vorlegen' }));
  await userEvent.click(form.getByRole('button', { name: 'Noch jemanden um Mitzeichnung bitten' }));
  await userEvent.selectOptions(form.getByLabelText(/^Wer zeichnet mit/), OLE);
  await userEvent.click(form.getByRole('checkbox'));
  await userEvent.click(form.getByRole('button', { name: 'Zur Zeichnung vorlegen' }));
  expect((await screen.findAllByText(/Nennen Sie das Referat/)).length).toBeGreaterThan(0);
  await userEvent.type(form.getByLabelText(/^Referat oder Ressort/), 'Referat II A');
  await checkAxe();
  await userEvent.click(form.getByRole('button', { name: 'Zur Zeichnung vorlegen' }));
  await expect
    .poll(() => schreiben(anrufe)[0]?.body)
    .toMatchObject({ schritt: 'VORLEGEN', mitzeichnung: [{ kontoId: OLE, referat: 'Referat II A' }] });
});

test('a signed answer offers nothing to change but a new Fassung', async () => {
  stelleServer({
    ...SITZUNG,
    ...one({
      zustand: 'GEZEICHNET',
      gezeichnetAm: '2026-10-16',
      luecken: [],
      moeglich: [],
      konten: [],
      fassungen: [{ id: ID, fassung: 1, zustand: 'GEZEICHNET' }],
      schritte: [
        { lfd: 1, art: 'SCHLUSSZEICHNEN', name: 'Mira Kurt', referat: null, text: null, am: '2026-10-16' },
      ],
    }),
  });
  await show();
  expect(await screen.findByText('Schlussgezeichnet')).toBeVisible();
  expect(screen.queryByRole('button', { name: /ändern|eintragen|rechnen/ })).toBeNull();
  expect(screen.getByRole('button', { name: 'Neue Fassung beginnen' })).toBeVisible();
});

test('an Anfrage that is not there has a heading all the same', async () => {
  stelleServer({
    ...SITZUNG,
    [`GET /land/anfragen/${ID}`]: () => ({ status: 404, json: { code: 'NICHT_GEFUNDEN' } }),
  });
  await show();
  expect(await screen.findByRole('heading', { level: 1, name: 'Kleine Anfrage' })).toBeVisible();
});
