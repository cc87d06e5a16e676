import { screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { Route, Routes } from 'react-router';
import { expect, test } from 'vitest';
import { createSitzung } from '#src/modules/fall/web/testdaten.ts';
import { checkAxe, renderSeite } from '#src/web/test/render.tsx';
import { stelleServer } from '#src/web/test/server.ts';
import { createTestbeschreibung } from '../testdatensatz.ts';
import AusgabeSeite from './ausgabe-seite.tsx';
import OffeneDatenSeite from './offene-daten-seite.tsx';
import VorschlagSeite from './vorschlag-seite.tsx';

const ID = '019a0000-0000-7000-8000-000000000001';
const TABELLE_ID = '019a0000-0000-7000-8000-000000000002';
const TITEL = 'Zugewiesene Stellen nach KIM-Standorten, Stand 30.09.2026';
const BESCHREIBUNG = createTestbeschreibung({ titel: TITEL, gruppe: 'STELLEN', laeuft: false });
const TABELLE = {
  kennzahl: 'KP-15A',
  version: 1,
  titel: 'Zugewiesene Stellen',
  einheit: 'VZAE',
  zeilen: [{ code: '*', text: 'Land', summe: true }],
  spalten: [{ code: '1', text: 'Baustein 1', summe: false }],
  zellen: [[150]],
  median: null,
  n: 150,
  N: null,
  zeitraum: { von: '2026-09-30', bis: '2026-09-30' },
  stichtag: '2026-09-30',
  wissensstand: '2026-10-19',
  frische: null,
  verfahren: 'OHNE',
  hinweise: [],
  anteilVerdeckt: 0,
  profil: 'EXTERN',
  pruefsumme: 'a'.repeat(64),
};
const ZEILE = {
  id: ID,
  kennung: 'kp-15a-0123456789ab',
  ausgabe: 2,
  titel: TITEL,
  kennzahl: 'KP-15A',
  zustand: 'VORGESCHLAGEN',
  vorgeschlagenAm: '2026-10-19',
  entschiedenAm: null,
  zurueckgezogenAm: null,
  pruefsumme: 'a'.repeat(64),
};
const EINE = {
  ...ZEILE,
  beschreibung: BESCHREIBUNG,
  tabelle: TABELLE,
  lizenz: 'DL_DE_BY_2_0',
  hinweis: null,
  grund: null,
  csv: { bytes: 10, pruefsumme: 'c'.repeat(64) },
  json: { bytes: 20, pruefsumme: 'd'.repeat(64) },
  vorgeschlagenVon: 'Helen Strathoff',
  entschiedenVon: null,
  zurueckgezogenVon: null,
  hindernisse: [] as string[],
  moeglich: ['FREIGEBEN', 'ABLEHNEN'],
  version: 1,
};
const VORSCHAU = {
  kennung: ZEILE.kennung,
  ausgabe: 2,
  beschreibung: BESCHREIBUNG,
  tabelle: TABELLE,
  lizenz: 'DL_DE_BY_2_0',
  hindernisse: [] as string[],
  vorhanden: null as string | null,
};
const SITZUNG = { 'GET /sitzung': () => createSitzung('MINISTERIUM') };
const ohneEntwurf = (bereich: string, bezug: string) => ({
  [`GET /foerderung/entwuerfe/${bereich}/${bezug}`]: () => ({ status: 404, json: {} }),
});
const showAusgabe = async (mehr: object = {}, antworten: Parameters<typeof stelleServer>[0] = {}) => {
  const anrufe = stelleServer({
    ...SITZUNG,
    ...ohneEntwurf('offenedaten.freigeben', ID),
    ...ohneEntwurf('offenedaten.zurueckziehen', ID),
    [`GET /land/offene-daten/${ID}`]: () => ({ json: { ...EINE, ...mehr } }),
    ...antworten,
  });
  const { container } = await renderSeite(
    <Routes>
      <Route path="/land/offene-daten/:ausgabeId" element={<AusgabeSeite />} />
    </Routes>,
    { pfad: `/land/offene-daten/${ID}` },
  );
  return { anrufe, container };
};
const schreiben = (anrufe: ReturnType<typeof stelleServer>) =>
  anrufe.filter(({ methode, pfad }) => methode === 'POST' && pfad.startsWith('/land/offene-daten'));

test('the list says what waits and what is open', async () => {
  const anrufe = stelleServer({
    ...SITZUNG,
    'GET /land/offene-daten': () => ({
      json: { eintraege: [ZEILE], vorgeschlagene: 1, gesamt: 1, seite: 1, groesse: 25 },
    }),
  });
  const { container } = await renderSeite(<OffeneDatenSeite />, { pfad: '/land/offene-daten' });
  expect(await screen.findByRole('link', { name: TITEL })).toHaveAttribute(
    'href',
    `/land/offene-daten/${ID}`,
  );
  expect(screen.getByRole('link', { name: '1 Vorschlag wartet auf die Freigabe' })).toBeVisible();
  await userEvent.selectOptions(screen.getByLabelText('Anzeigen'), 'Zurückgezogene');
  expect(anrufe.at(-1)?.pfad).toContain('zustand=ZURUECKGEZOGEN');
  await checkAxe(container);
});

test('who proposed waits for another account; what speaks against it is named and stops the release', async () => {
  const { container } = await showAusgabe({
    moeglich: ['ABLEHNEN'],
    hindernisse: ['Die Tabelle ist ein Ausschnitt.'],
  });
  expect(await screen.findByText(/Frei gibt ein anderes Konto/)).toBeVisible();
  expect(screen.getByText('Die Tabelle ist ein Ausschnitt.')).toBeVisible();
  expect(screen.queryByRole('button', { name: 'Freigeben' })).toBeNull();
  expect(screen.getByText('1,50')).toBeVisible();
  await checkAxe(container);
});

test('a release asks to look at the numbers first and is then sent', async () => {
  const { anrufe } = await showAusgabe(
    {},
    {
      [`POST /land/offene-daten/${ID}/schritte`]: () => ({ status: 201, json: { id: ID, version: 2 } }),
    },
  );
  await userEvent.click(await screen.findByRole('button', { name: 'Freigeben' }));
  expect(await screen.findByText(/Danach kann die ganze Welt/)).toBeVisible();
  await userEvent.click(screen.getByRole('button', { name: 'Freigeben' }));
  expect((await screen.findAllByText('Bitte bestätigen Sie das.'))[0]).toBeVisible();
  expect(schreiben(anrufe)).toEqual([]);
  await userEvent.click(screen.getByLabelText(/Ich habe Zahlen und Beschreibung geprüft/));
  await userEvent.click(screen.getByRole('button', { name: 'Freigeben' }));
  await expect
    .poll(() => schreiben(anrufe).map(({ body }) => body))
    .toEqual([{ version: 1, schritt: 'FREIGEBEN', grund: '', erklaerungen: [], bestaetigt: true }]);
});

test('a withdrawal needs a reason that names nobody', async () => {
  const { anrufe } = await showAusgabe(
    {
      zustand: 'VEROEFFENTLICHT',
      entschiedenAm: '2026-10-20',
      entschiedenVon: 'Friederike Lohmeyer',
      moeglich: ['ZURUECKZIEHEN'],
      version: 2,
    },
    { [`POST /land/offene-daten/${ID}/schritte`]: () => ({ status: 201, json: { id: ID, version: 3 } }) },
  );
  await userEvent.click(await screen.findByRole('button', { name: 'Zurückziehen' }));
  await userEvent.click(await screen.findByLabelText(/In diesem Text ist niemand genannt/));
  await userEvent.click(screen.getByRole('button', { name: 'Zurückziehen' }));
  expect((await screen.findAllByText('Bitte füllen Sie das Feld aus.'))[0]).toBeVisible();
  await userEvent.type(
    screen.getByLabelText(/Grund, den alle lesen/),
    'Frau Yilmaz hat angerufen: 0176 1234567.',
  );
  await userEvent.click(screen.getByRole('button', { name: 'Zurückziehen' }));
  expect(schreiben(anrufe)).toEqual([]);
  await userEvent.clear(screen.getByLabelText(/Grund, den alle lesen/));
  await userEvent.type(screen.getByLabelText(/Grund, den alle lesen/), 'Die Meldung war falsch.');
  await userEvent.click(screen.getByRole('button', { name: 'Zurückziehen' }));
  await expect
    .poll(() => schreiben(anrufe).map(({ body }) => (body as { grund: string }).grund))
    .toEqual(['Die Meldung war falsch.']);
});

const showVorschlag = async (vorschau: object) => {
  const anrufe = stelleServer({
    ...SITZUNG,
    ...ohneEntwurf('offenedaten.vorschlag', TABELLE_ID),
    [`GET /land/offene-daten/vorschau/${TABELLE_ID}`]: () => ({ json: { ...VORSCHAU, ...vorschau } }),
    'POST /land/offene-daten': () => ({ status: 201, json: { id: ID, version: 1 } }),
  });
  const { container } = await renderSeite(
    <Routes>
      <Route path="/land/offene-daten/vorschlag/:veroeffentlichungId" element={<VorschlagSeite />} />
      <Route path="/land/offene-daten/:ausgabeId" element={<p>Die Ausgabe</p>} />
    </Routes>,
    { pfad: `/land/offene-daten/vorschlag/${TABELLE_ID}` },
  );
  return { anrufe, container };
};

test('a proposal shows what all will read; a correction must say what was wrong', async () => {
  const { anrufe, container } = await showVorschlag({
    beschreibung: { ...BESCHREIBUNG, anlass: 'BERICHTIGUNG' },
  });
  await userEvent.click(await screen.findByLabelText(/Ich habe Zahlen und Beschreibung geprüft/));
  await checkAxe(container);
  await userEvent.click(screen.getByRole('button', { name: 'Vorschlagen' }));
  expect((await screen.findAllByText('Bitte füllen Sie das Feld aus.'))[0]).toBeVisible();
  await userEvent.type(
    screen.getByLabelText(/Was war an der früheren Ausgabe falsch/),
    'Eine Stelle fehlte.',
  );
  await userEvent.click(screen.getByRole('button', { name: 'Vorschlagen' }));
  expect(await screen.findByText('Die Ausgabe')).toBeVisible();
  expect(schreiben(anrufe).map(({ body }) => body)).toEqual([
    { veroeffentlichungId: TABELLE_ID, hinweis: 'Eine Stelle fehlte.', erklaerungen: [], bestaetigt: true },
  ]);
});

test('what is proposed already, or must not be opened, has no form', async () => {
  await showVorschlag({
    vorhanden: ID,
    hindernisse: ['In der Tabelle steht keine Zahl, die gezeigt werden darf.'],
  });
  expect(await screen.findByRole('link', { name: 'Vorschlag ansehen' })).toHaveAttribute(
    'href',
    `/land/offene-daten/${ID}`,
  );
  expect(screen.getByText(/keine Zahl, die gezeigt werden darf/)).toBeVisible();
  expect(screen.queryByRole('button', { name: 'Vorschlagen' })).toBeNull();
});
