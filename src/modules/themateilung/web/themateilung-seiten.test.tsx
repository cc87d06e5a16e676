import { screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { Route, Routes } from 'react-router';
import { expect, test } from 'vitest';
import { createSitzung } from '#src/modules/fall/web/testdaten.ts';
import { checkAxe, renderSeite } from '#src/web/test/render.tsx';
import { stelleServer } from '#src/web/test/server.ts';
import GeteilteSeite from './geteilte-seite.tsx';
import GeteiltesNeuSeite from './geteiltes-neu-seite.tsx';
import GeteiltesSeite from './geteiltes-seite.tsx';

const ID = '019a0000-0000-7000-8000-000000000001';
const THEMA = '019a0000-0000-7000-8000-000000000002';
const FRAGE = '019a0000-0000-7000-8000-000000000003';
const EINES = {
  id: ID,
  titel: 'Anmeldung in vier Sprachen',
  problem: 'Das Formular gab es nur auf Deutsch.',
  loesung: 'Es ist übersetzt.',
  huerde: 'FORMULAR',
  schnittstelle: 'JUGENDAMT',
  monat: '2026-09-01',
  angabe: 'NICHTS',
  ort: null,
  kennen: null,
  gekannt: false,
  uebernommen: false,
  version: null,
};
const sitzung = { 'GET /sitzung': () => createSitzung('KOORDINATION') };
const liste = (eintraege: object[]) => ({
  json: { eintraege, mindestens: 5, gesamt: eintraege.length, seite: 1, groesse: 25 },
});
const EINE_SEITE = (
  <Routes>
    <Route path="/geteilte-themen/:geteiltId" element={<GeteiltesSeite />} />
    <Route path="*" element={null} />
  </Routes>
);

test('the list filters by Hürde and Stelle and by no place', async () => {
  const anrufe = stelleServer({ ...sitzung, 'GET /geteilte-themen': () => liste([EINES]) });
  await renderSeite(<GeteilteSeite />);
  expect(await screen.findByRole('link', { name: EINES.titel })).toHaveAttribute(
    'href',
    `/geteilte-themen/${ID}`,
  );
  expect(screen.getByText('ein KIM-Standort')).toBeVisible();
  expect(screen.getByText('zu wenige für eine Zahl')).toBeVisible();
  expect(screen.getAllByRole('combobox')).toHaveLength(2);
  await userEvent.selectOptions(screen.getByLabelText('Hürde'), 'FORMULAR');
  await expect.poll(() => anrufe.filter(({ pfad }) => pfad.startsWith('/geteilte-themen')).length).toBe(2);
  await checkAxe();
});

test('one says by which rule no more is told, is marked as known and asked about', async () => {
  const anrufe = stelleServer({
    ...sitzung,
    [`GET /geteilte-themen/${ID}`]: () => ({ json: { ...EINES, mindestens: 5, fragen: [] } }),
    [`PUT /geteilte-themen/${ID}/kenntnis`]: () => ({ json: { id: ID } }),
    [`GET /steuerung/entwuerfe/themateilung.frage/${ID}`]: () => ({ status: 404, json: {} }),
    'POST /geteilte-themen/pruefung': () => ({
      json: { befunde: [{ feld: 'text', art: 'ORTSNAME', von: 7, bis: 15, vorschlag: 'ein Kreis' }] },
    }),
  });
  await renderSeite(EINE_SEITE, { pfad: `/geteilte-themen/${ID}` });
  expect(await screen.findByText(/wenn mindestens 5 Standorte zu dieser Hürde/)).toBeVisible();
  await userEvent.click(screen.getByRole('button', { name: 'Das kennen wir auch' }));
  await expect.poll(() => anrufe.find(({ methode }) => methode === 'PUT')?.body).toEqual({ gekannt: true });
  await userEvent.click(screen.getByRole('button', { name: 'Den anderen Standort fragen' }));
  const form = within(await screen.findByRole('form', { name: 'Den anderen Standort fragen' }));
  await userEvent.type(form.getByLabelText(/^Ihre Frage/), 'Wir in Lennetal fragen uns.');
  await userEvent.click(form.getByRole('checkbox'));
  await userEvent.click(form.getByRole('button', { name: 'Den anderen Standort fragen' }));
  expect(await screen.findByText(/Name einer Kommune/)).toBeVisible();
  expect(anrufe.some(({ pfad }) => pfad.endsWith('/fragen'))).toBe(false);
  await checkAxe();
});

test('the own one is answered and withdrawn, not taken over', async () => {
  const anrufe = stelleServer({
    ...sitzung,
    [`GET /geteilte-themen/${ID}`]: () => ({
      json: {
        ...EINES,
        angabe: 'EIGENES',
        version: 1,
        kennen: 5,
        mindestens: 5,
        fragen: [
          {
            id: FRAGE,
            frage: 'Wer prüft?',
            am: '2026-10-05',
            antwort: null,
            beantwortetAm: null,
            unsere: false,
          },
        ],
      },
    }),
    [`GET /steuerung/entwuerfe/themateilung.antwort/${FRAGE}`]: () => ({ status: 404, json: {} }),
    'POST /geteilte-themen/pruefung': () => ({ json: { befunde: [] } }),
    [`POST /geteilte-themen/${ID}/fragen/${FRAGE}/antwort`]: () => ({ status: 201, json: { id: FRAGE } }),
    [`POST /geteilte-themen/${ID}/rueckzug`]: () => ({ status: 201, json: { id: ID, version: 2 } }),
  });
  await renderSeite(EINE_SEITE, { pfad: `/geteilte-themen/${ID}` });
  expect(await screen.findByText('mindestens 5 Standorte')).toBeVisible();
  expect(screen.getByRole('heading', { name: 'Frage eines anderen Standorts, 05.10.2026' })).toBeVisible();
  expect(screen.queryByRole('button', { name: 'Als eigenes Thema übernehmen' })).toBeNull();
  await userEvent.click(screen.getByRole('button', { name: 'Antworten' }));
  const form = within(await screen.findByRole('form', { name: 'Antworten' }));
  await userEvent.type(form.getByLabelText(/^Ihre Antwort/), 'Das Jugendamt.');
  await userEvent.click(form.getByRole('checkbox'));
  await userEvent.click(form.getByRole('button', { name: 'Antworten' }));
  await expect
    .poll(() => anrufe.find(({ pfad }) => pfad.endsWith('/antwort'))?.body)
    .toMatchObject({ text: 'Das Jugendamt.' });
  await userEvent.click(screen.getByRole('button', { name: 'Zurückziehen' }));
  await expect
    .poll(() => anrufe.find(({ pfad }) => pfad.endsWith('/rueckzug'))?.body)
    .toEqual({ version: 1 });
});

test('sharing says when the name appears, and shows what the others will read', async () => {
  const anrufe = stelleServer({
    ...sitzung,
    'GET /geteilte-themen': () => liste([]),
    [`GET /steuerung/entwuerfe/themateilung.neu/${THEMA}`]: () => ({ status: 404, json: {} }),
    'POST /geteilte-themen/pruefung': () => ({ json: { befunde: [] } }),
    'POST /geteilte-themen': () => ({ status: 201, json: { id: ID, version: 1 } }),
  });
  await renderSeite(
    <Routes>
      <Route path="/geteilte-themen/neu" element={<GeteiltesNeuSeite />} />
      <Route path="*" element={null} />
    </Routes>,
    { pfad: `/geteilte-themen/neu?thema=${THEMA}` },
  );
  expect(await screen.findByText(/Der Name erscheint, sobald mindestens 5 Standorte/)).toBeVisible();
  const form = within(await screen.findByRole('form', { name: 'Thema mit anderen Standorten teilen' }));
  await userEvent.click(form.getByRole('button', { name: 'Teilen' }));
  expect((await screen.findAllByText(/Bitte wählen Sie/)).length).toBeGreaterThan(1);
  await userEvent.selectOptions(form.getByLabelText(/^Art der Hürde/), 'FORMULAR');
  await userEvent.selectOptions(form.getByLabelText(/^Bei welcher Stelle/), 'JUGENDAMT');
  await userEvent.type(form.getByLabelText(/^Titel/), EINES.titel);
  await userEvent.type(form.getByLabelText(/^Was stand im Weg/), EINES.problem);
  await userEvent.type(form.getByLabelText(/^Wie wurde es gelöst/), EINES.loesung);
  const vorschau = within(form.getByRole('region', { name: 'So lesen es die anderen Standorte' }));
  expect(vorschau.getByText(EINES.loesung)).toBeVisible();
  await userEvent.click(form.getByRole('checkbox'));
  await userEvent.click(form.getByRole('button', { name: 'Teilen' }));
  await expect
    .poll(() => anrufe.find(({ methode, pfad }) => methode === 'POST' && pfad === '/geteilte-themen')?.body)
    .toMatchObject({ themaId: THEMA, huerde: 'FORMULAR', schnittstelle: 'JUGENDAMT' });
  await checkAxe();
});
