import { KEINE_DATEIEN } from '#src/modules/ablage/web/testdaten.ts';
import { screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { Route, Routes } from 'react-router';
import { expect, test } from 'vitest';
import { createSitzung } from '#src/modules/fall/web/testdaten.ts';
import { checkAxe, renderSeite } from '#src/web/test/render.tsx';
import { stelleServer } from '#src/web/test/server.ts';
import BeschluesseSeite from './beschluesse-seite.tsx';
import GremienSeite from './gremien-seite.tsx';
import { Lenkungsnachweis } from './lenkungsnachweis.tsx';
import SitzungSeite from './sitzung-seite.tsx';

const ID = '019a0000-0000-7000-8000-000000000001';
const MITGLIED = '019a0000-0000-7000-8000-000000000002';
const GREMIEN = {
  stichtag: '2026-10-19',
  gremien: [
    {
      id: ID,
      art: 'LENKUNGSGRUPPE',
      unterart: null,
      name: 'Lenkungsgruppe KIM',
      turnus: 'HALBJAEHRLICH',
      beginn: '2024-01-01',
      ende: null,
      aktiv: true,
      mitglieder: 2,
      naechsteSitzung: '2026-11-18',
      ober: null,
    },
  ],
  pruefpunkte: [
    {
      code: 'LG-02',
      titel: 'Verwaltungsintern und verwaltungsextern besetzt',
      stand: 'OFFEN',
      text: 'externe Mitglieder fehlen',
      quelle: 'Richtlinie 12.12.2024, Nr. 4.1 c; HK 2.1',
    },
  ],
  vertretung: [
    { typ: 'SOZIALAMT', vertreten: true },
    { typ: 'JOBCENTER', vertreten: false },
  ],
};
const SITZUNG = {
  id: ID,
  gremiumId: ID,
  gremium: 'Lenkungsgruppe KIM',
  gremiumArt: 'LENKUNGSGRUPPE',
  stichtag: '2026-10-19',
  datum: '2026-10-15',
  beginn: '10:00',
  dauer: 120,
  form: 'PRAESENZ',
  ort: 'Kreishaus',
  zustand: 'GEPLANT',
  absagegrund: null,
  tagesordnung: [{ art: 'BESCHLUSS', titel: 'Übergang', vorlage: 'Ein Blatt.' }],
  vorlagen: [],
  oeffentlich: false,
  mitglieder: [{ id: MITGLIED, institution: 'Jobcenter', hatStellvertretung: false, teilnahme: null }],
  gaeste: null,
  anwesend: 0,
  quorum: 50,
  beschlussfaehig: null,
  protokoll: null,
  protokollZustand: 'OFFEN',
  vorgelegtVon: null,
  vorgelegtAm: null,
  selbstVorgelegt: false,
  genehmigtVon: null,
  genehmigtAm: null,
  version: 1,
  beschluesse: [],
  aufgaben: [],
};
const alsSeite = (
  <Routes>
    <Route path="/gremiensitzungen/:sitzungId" element={<SitzungSeite />} />
  </Routes>
);
const KEIN_ENTWURF = { status: 404, json: { code: 'NICHT_GEFUNDEN', titel: 'Nicht gefunden.' } };

test('the Gremien say what is open, with its source, and who is not represented', async () => {
  stelleServer({
    'GET /sitzung': () => createSitzung('KOORDINATION'),
    'GET /gremien': () => ({ json: GREMIEN }),
  });
  await renderSeite(<GremienSeite />);
  const punkte = within(await screen.findByRole('region', { name: 'Prüfpunkte' }));
  expect(punkte.getByText('offen')).toBeVisible();
  expect(punkte.getByText(/Nr\. 4\.1 c/)).toBeVisible();
  expect(screen.getByRole('heading', { name: 'Nicht vertreten (1)' })).toBeVisible();
  expect(screen.getByRole('link', { name: 'Gremium anlegen' })).toHaveAttribute('href', '/gremien/neu');
});

test('who only reads gets no button', async () => {
  stelleServer({
    'GET /sitzung': () => createSitzung(),
    'GET /gremien': () => ({ json: GREMIEN }),
    [`GET /ablage/${ID}`]: () => ({ json: KEINE_DATEIEN }),
    [`GET /gremiensitzungen/${ID}`]: () => ({
      json: {
        ...SITZUNG,
        protokoll: 'Beschlossen.',
        protokollZustand: 'GENEHMIGT',
        genehmigtAm: '2026-10-18',
      },
    }),
  });
  const { unmount } = await renderSeite(<GremienSeite />);
  expect(await screen.findByText('externe Mitglieder fehlen')).toBeVisible();
  expect(screen.queryByRole('link', { name: 'Gremium anlegen' })).toBeNull();
  unmount();
  await renderSeite(alsSeite, { pfad: `/gremiensitzungen/${ID}` });
  expect(await screen.findByText('Beschlossen.')).toBeVisible();
  expect(screen.queryAllByRole('button')).toEqual([]);
});

test('minutes are looked at before they go: a name must out, a day is explained', async () => {
  const anrufe = stelleServer({
    'GET /sitzung': () => createSitzung('KOORDINATION'),
    [`GET /ablage/${ID}`]: () => ({ json: KEINE_DATEIEN }),
    [`GET /gremiensitzungen/${ID}`]: () => ({ json: SITZUNG }),
    [`GET /steuerung/entwuerfe/gremium.protokoll/${ID}`]: () => KEIN_ENTWURF,
    [`PUT /steuerung/entwuerfe/gremium.protokoll/${ID}`]: () => ({
      json: { geaendertAm: '2026-10-19T10:00:00.000Z', version: 1 },
    }),
    [`DELETE /steuerung/entwuerfe/gremium.protokoll/${ID}`]: () => ({ json: {} }),
    [`PUT /gremiensitzungen/${ID}/protokoll`]: () => ({ json: { id: ID, version: 2 } }),
  });
  const gesendet = () => anrufe.filter(({ pfad }) => pfad.endsWith(`${ID}/protokoll`));
  await renderSeite(alsSeite, { pfad: `/gremiensitzungen/${ID}` });
  await userEvent.click(await screen.findByRole('button', { name: 'Protokoll schreiben' }));
  const form = within(await screen.findByRole('form', { name: 'Protokoll schreiben' }));
  const text = form.getByLabelText(/^Protokolltext/);
  await userEvent.type(text, 'Frau Zidan wartet seit 03.07.2026.');
  await userEvent.click(form.getByRole('checkbox'));
  await userEvent.click(form.getByRole('button', { name: 'Zur Genehmigung vorlegen' }));
  const hinweis = await screen.findByRole('alert');
  expect(hinweis).toHaveTextContent('2 Stellen können eine Person erkennbar machen');
  expect(gesendet()).toEqual([]);
  await checkAxe();
  await userEvent.clear(text);
  await userEvent.type(text, 'Beschlossen bis 03.07.2026.');
  await userEvent.click(form.getByRole('button', { name: 'Zur Genehmigung vorlegen' }));
  await userEvent.selectOptions(await screen.findByLabelText(/03\.07\.2026/), 'STICHTAG');
  await userEvent.click(form.getByRole('button', { name: 'Zur Genehmigung vorlegen' }));
  await expect
    .poll(() => gesendet().at(-1)?.body)
    .toMatchObject({
      version: 1,
      bestaetigt: true,
      erklaerungen: [{ art: 'DATUM', wort: '03.07.2026', grund: 'STICHTAG' }],
    });
});

test('what tells who is meant without a name is found in every text of a Sitzung', async () => {
  const anrufe = stelleServer({
    'GET /sitzung': () => createSitzung('KOORDINATION'),
    [`GET /ablage/${ID}`]: () => ({ json: KEINE_DATEIEN }),
    [`GET /gremiensitzungen/${ID}`]: () => ({ json: SITZUNG }),
    [`GET /steuerung/entwuerfe/gremium.absage/${ID}`]: () => KEIN_ENTWURF,
    [`PUT /steuerung/entwuerfe/gremium.absage/${ID}`]: () => ({
      json: { geaendertAm: '2026-10-19T10:00:00.000Z', version: 1 },
    }),
  });
  await renderSeite(alsSeite, { pfad: `/gremiensitzungen/${ID}` });
  await userEvent.click(await screen.findByRole('button', { name: 'Sitzung absagen' }));
  const form = within(await screen.findByRole('form', { name: 'Sitzung absagen' }));
  await userEvent.type(form.getByLabelText(/^Grund/), 'Vorrang hat die einzige eritreische Hebamme.');
  await userEvent.click(form.getByRole('button', { name: 'Sitzung absagen' }));
  expect(await screen.findByRole('alert')).toHaveTextContent('Sagt, dass es die Person nur einmal gibt');
  expect(anrufe.some(({ pfad }) => pfad.endsWith('/absage'))).toBe(false);
});

test('who put the minutes forward cannot approve them, another account can', async () => {
  const vorgelegt = {
    ...SITZUNG,
    protokoll: 'Beschlossen.',
    protokollZustand: 'VORGELEGT',
    vorgelegtVon: 'Sabine',
    vorgelegtAm: '2026-10-18',
  };
  let selbstVorgelegt = true;
  const anrufe = stelleServer({
    'GET /sitzung': () => createSitzung('KI_LEITUNG'),
    [`GET /ablage/${ID}`]: () => ({ json: KEINE_DATEIEN }),
    [`GET /gremiensitzungen/${ID}`]: () => ({ json: { ...vorgelegt, selbstVorgelegt } }),
    [`POST /gremiensitzungen/${ID}/genehmigung`]: () => ({ status: 201, json: { id: ID, version: 3 } }),
  });
  const { unmount } = await renderSeite(alsSeite, { pfad: `/gremiensitzungen/${ID}` });
  expect(await screen.findByText(/Genehmigen muss ein anderes Konto/)).toBeVisible();
  expect(screen.queryByRole('button', { name: 'Protokoll genehmigen' })).toBeNull();
  unmount();
  selbstVorgelegt = false;
  await renderSeite(alsSeite, { pfad: `/gremiensitzungen/${ID}` });
  await userEvent.click(await screen.findByRole('button', { name: 'Protokoll genehmigen' }));
  await expect.poll(() => anrufe.some(({ pfad }) => pfad.endsWith('/genehmigung'))).toBe(true);
});

test('one form at a time: two would share the names of their fields', async () => {
  stelleServer({
    'GET /sitzung': () => createSitzung('KOORDINATION'),
    [`GET /ablage/${ID}`]: () => ({ json: KEINE_DATEIEN }),
    [`GET /gremiensitzungen/${ID}`]: () => ({ json: SITZUNG }),
    [`GET /steuerung/entwuerfe/gremium.beschluss/${ID}`]: () => KEIN_ENTWURF,
  });
  await renderSeite(alsSeite, { pfad: `/gremiensitzungen/${ID}` });
  await userEvent.click(await screen.findByRole('button', { name: 'Beschluss festhalten' }));
  const form = within(await screen.findByRole('form', { name: 'Beschluss festhalten' }));
  // The page itself is `inhalt`: a field of this name would lose its label.
  expect(document.querySelector('#inhalt')).toBeNull();
  expect(form.getByRole('textbox', { name: /^Beschluss/ })).toBeVisible();
  expect(screen.queryByRole('button', { name: 'Aufgabe geben' })).toBeNull();
  expect(screen.queryByRole('button', { name: 'Protokoll schreiben' })).toBeNull();
  await userEvent.click(form.getByRole('button', { name: 'Abbrechen' }));
  expect(screen.getByRole('button', { name: 'Aufgabe geben' })).toBeVisible();
});

test('the register shows age and what is overdue, and says so on top', async () => {
  const anrufe = stelleServer({
    'GET /sitzung': () => createSitzung('TEAMLEITUNG'),
    'GET /gremien': () => ({ json: GREMIEN }),
    'GET /beschluesse': () => ({
      json: {
        stichtag: '2026-10-19',
        ueberfaellig: 1,
        ohneFristMonate: 6,
        eintraege: [
          {
            id: ID,
            gremiumId: ID,
            gremium: 'Lenkungsgruppe KIM',
            sitzungId: ID,
            inhalt: 'Ein Übergabeblatt.',
            zustand: 'BESCHLOSSEN',
            verantwortlich: 'Jobcenter',
            faellig: null,
            beschlossenAm: '2026-03-18',
            alter: 215,
            ueberfaellig: true,
          },
        ],
        gesamt: 1,
        seite: 1,
        groesse: 25,
      },
    }),
  });
  await renderSeite(<BeschluesseSeite />);
  expect(await screen.findByText('Ein Beschluss ist ohne Umsetzung überfällig')).toBeVisible();
  expect(screen.getByText('215 Tage')).toBeVisible();
  expect(screen.getByText('ohne Frist')).toBeVisible();
  await userEvent.selectOptions(screen.getByLabelText(/^Anzeigen/), 'UEBERFAELLIG');
  await expect.poll(() => anrufe.some(({ pfad }) => pfad.includes('auswahl=UEBERFAELLIG'))).toBe(true);
});

test('at the Antrag the Lenkungsgruppe of today is shown and put to the files', async () => {
  const anrufe = stelleServer({
    'GET /sitzung': () => createSitzung('KI_LEITUNG'),
    [`GET /foerderfaelle/${ID}/lenkungsgruppen`]: () => ({
      json: {
        stichtag: '2026-10-19',
        gruppen: [
          {
            id: MITGLIED,
            name: 'Lenkungsgruppe KIM',
            beginn: '2024-01-01',
            turnus: 'HALBJAEHRLICH',
            letzteSitzung: '2026-03-18',
            protokollGenehmigt: true,
            mitglieder: [
              {
                institutionstyp: 'SOZIALAMT',
                institution: 'Sozialamt des Kreises',
                herkunft: 'INTERN',
                funktionsebene: 'AMTSLEITUNG',
              },
            ],
          },
        ],
        pruefpunkte: [
          { code: 'LG-02', titel: 'Intern und extern besetzt', stand: 'OFFEN', text: 'Externe fehlen.' },
        ],
      },
    }),
    [`POST /foerderfaelle/${ID}/lenkungsgruppen`]: () => ({ status: 201, json: { id: ID } }),
  });
  const { container } = await renderSeite(<Lenkungsnachweis foerderfallId={ID} betrifft={[]} />);
  expect(await screen.findByText('Lenkungsgruppe KIM, seit 01.01.2024.')).toBeVisible();
  expect(
    screen.getByText(/Turnus: Halbjährlich\. Letzte Sitzung am 18\.03\.2026, Protokoll genehmigt/),
  ).toBeVisible();
  expect(screen.getByText('Intern und extern besetzt: offen. Externe fehlen.')).toBeVisible();
  await userEvent.click(screen.getByText('Mitglieder (1)'));
  expect(screen.getByText('Sozialamt des Kreises (Verwaltungsintern)')).toBeVisible();
  await checkAxe(container);
  await userEvent.click(screen.getByRole('button', { name: 'Stand der Lenkungsgruppe beilegen' }));
  await expect.poll(() => anrufe.some(({ methode }) => methode === 'POST')).toBe(true);
});
