import { screen, waitFor, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { Route, Routes } from 'react-router';
import { expect, test } from 'vitest';
import type { Rolle } from '#src/core/contract/rollen.ts';
import { createSitzung } from '#src/modules/fall/web/testdaten.ts';
import { createSitzungsansicht } from '#src/web/test/beispiele.ts';
import { checkAxe, renderSeite } from '#src/web/test/render.tsx';
import { stelleServer } from '#src/web/test/server.ts';
import AbfrageBearbeitenSeite from './abfrage-bearbeiten-seite.tsx';
import AbfrageNeuSeite from './abfrage-neu-seite.tsx';
import AbfrageSeite from './abfrage-seite.tsx';
import AbfragenSeite from './abfragen-seite.tsx';
import MeldungSeite from './meldung-seite.tsx';
import { Meldungswahl } from './meldungswahl.tsx';
import MeldungenSeite from './meldungen-seite.tsx';
import StandortmeldungSeite from './standortmeldung-seite.tsx';

const ID = '019a0000-0000-7000-8000-000000000001';
const HIER = '019a0000-0000-7000-8000-000000000002';
const DORT = '019a0000-0000-7000-8000-000000000003';
const FELD = {
  code: 'f1',
  name: 'Besetzte Stellen',
  art: 'VZAE',
  einheit: 'VZÄ',
  definition: 'Stand des Stichtags.',
  quelle: '',
  pflicht: true,
  vorbelegung: 'b1-besetzt',
  auswahl: [],
  min: null,
  max: null,
  summe: [],
  vorperiode: null,
  pflichtWenn: '',
  streng: true,
};
const KOPF = {
  art: 'FACHDATEN',
  stelle: 'MINISTERIUM',
  titel: 'Erhebung Herbst',
  stichtag: '2026-09-30',
  frist: '2026-10-15',
};
const MELDUNG = {
  ...KOPF,
  abfrageId: ID,
  zustand: 'IN_ARBEIT',
  ueberfaellig: true,
  erinnertAm: '2026-10-16',
  hinweis: 'Für den Bericht an den Landtag.',
  zeitraumVon: null,
  felder: [FELD],
  version: 2,
  werte: { f1: 300 },
  gruende: {},
  vorbelegt: { f1: 300 },
  vorher: { f1: 250 },
  vorherVom: '2026-06-30',
  befunde: [],
  fassungen: [],
  schritte: [{ art: 'ZURUECKGEBEN', fassung: null, text: 'Bitte die Zahl prüfen.', am: '2026-10-12' }],
  bearbeitbar: true,
  vorlegbar: true,
  freigaben: [],
  selbstVorgelegt: false,
};
const ZEILE = {
  standortId: HIER,
  name: 'Kreis Lennetal',
  zustand: 'GEMELDET',
  ueberfaellig: false,
  gemeldetAm: '2026-10-10',
  erinnertAm: null,
  fassung: 1,
  aelterVom: null,
  werte: { f1: 300 },
};
const ABFRAGE = {
  ...KOPF,
  id: ID,
  versendet: true,
  hinweis: '',
  zeitraumVon: '2026-01-01',
  felder: [FELD],
  feldfassung: 2,
  standorte: [HIER, DORT],
  reiheId: ID,
  version: 2,
  eigene: true,
  zaehlung: { gemeldet: 1, abgenommen: 0, gesamt: 2 },
  aeltere: 1,
  ohne: 0,
  summe: { f1: 500 },
  zeilen: [
    ZEILE,
    {
      ...ZEILE,
      standortId: DORT,
      name: 'Werdeck',
      zustand: 'OFFEN',
      ueberfaellig: true,
      gemeldetAm: null,
      fassung: null,
      aelterVom: '2026-06-30',
      werte: { f1: 200 },
    },
  ],
};
const FASSUNG = {
  fassung: 1,
  am: '2026-10-10',
  werte: { f1: 300 },
  vorbelegt: { f1: 280 },
  gruende: { f1: 'Aufstockung am letzten Tag.' },
  pruefsumme: 'a'.repeat(64),
  abgenommen: false,
};
const STANDORTMELDUNG = {
  ...KOPF,
  id: ID,
  versendet: true,
  standort: 'Kreis Lennetal',
  zustand: 'GEMELDET',
  version: 5,
  felder: [FELD],
  fassungen: [FASSUNG],
  schritte: [{ art: 'MELDEN', fassung: 1, text: null, am: '2026-10-10' }],
  moeglich: ['ABNEHMEN', 'RUECKFRAGEN'],
};
const STANDORTE = {
  eintraege: [
    {
      id: HIER,
      kennung: 'lennetal',
      name: 'Kreis Lennetal',
      typ: 'KREIS',
      ags: null,
      regierungsbezirk: 'Arnsberg',
      typEvaluation: null,
      herkunft: 'erfunden',
      anmerkung: null,
    },
  ],
  gesamt: 1,
};
const als = (rolle: Rolle) => ({ 'GET /sitzung': () => createSitzung(rolle) });
const ohneEntwurf = (tuer: string, bereich: string, bezug = ID) => ({
  [`GET /${tuer}/entwuerfe/berichtspflicht.${bereich}/${bezug}`]: () => ({ status: 404, json: {} }),
});
const seiteVon = (eintraege: object[], mehr: object = {}) => ({
  json: { eintraege, gesamt: eintraege.length, seite: 1, groesse: 25, ...mehr },
});
const renderBei = (muster: string, pfad: string, seite: React.ReactNode) =>
  renderSeite(
    <Routes>
      <Route path={muster} element={seite} />
      <Route path="*" element={null} />
    </Routes>,
    { pfad },
  );

test('the Standort sees what it owes, what is late and when it was reminded', async () => {
  stelleServer({
    ...als('KOORDINATION'),
    'GET /meldungen': () => seiteVon([MELDUNG], { ueberfaellige: 1 }),
  });
  await renderBei('/meldungen', '/meldungen', <MeldungenSeite />);
  expect(await screen.findByText('1 Meldung ist überfällig.')).toBeVisible();
  const zeile = within(screen.getByRole('row', { name: /Erhebung Herbst/ }));
  expect(zeile.getByRole('link')).toHaveAttribute('href', `/meldungen/${ID}`);
  expect(zeile.getByText(/Erinnert am 16.10.2026/)).toBeVisible();
  await checkAxe();
});

test('a number other than that of the system asks for a reason while it is typed', async () => {
  const anrufe = stelleServer({
    ...als('KOORDINATION'),
    ...ohneEntwurf('steuerung', 'meldung'),
    [`GET /meldungen/${ID}`]: () => ({ json: MELDUNG }),
    [`PUT /meldungen/${ID}`]: () => ({ status: 200, json: { id: ID, version: 3 } }),
  });
  await renderBei('/meldungen/:abfrageId', `/meldungen/${ID}`, <MeldungSeite />);
  expect(await screen.findByText('Bitte die Zahl prüfen.', { selector: '.kim-hinweis p' })).toBeVisible();
  const form = within(await screen.findByRole('form', { name: 'Angaben' }));
  expect(screen.getByText('Alle Angaben sind vollständig und stimmig.')).toBeVisible();
  expect(
    form.getByText(/Das System zählt 3,00\. Zuletzt \(30\.06\.2026\): 2,50, Änderung \+0,50\./),
  ).toBeVisible();
  const feld = form.getByLabelText(/^1\. Besetzte Stellen/);
  await userEvent.clear(feld);
  await userEvent.type(feld, 'drei');
  await userEvent.click(form.getByLabelText(/^Kein Text nennt/));
  await userEvent.click(form.getByRole('button', { name: 'Angaben speichern' }));
  expect(anrufe.filter(({ methode }) => methode === 'PUT')).toEqual([]);
  await userEvent.clear(feld);
  await userEvent.type(feld, '3,50');
  expect(await screen.findByText(/Das System zählt 3,00, Sie melden 3,50\./)).toBeVisible();
  await userEvent.type(form.getByLabelText(/^Begründung zu Frage 1/), 'Aufstockung am letzten Tag.');
  expect(await screen.findByText(/begründet/)).toBeVisible();
  await userEvent.click(form.getByRole('button', { name: 'Angaben speichern' }));
  await waitFor(() =>
    expect(anrufe.some(({ methode, pfad }) => methode === 'PUT' && pfad === `/meldungen/${ID}`)).toBe(true),
  );
  expect(
    anrufe.find(({ methode, pfad }) => methode === 'PUT' && pfad === `/meldungen/${ID}`)?.body,
  ).toMatchObject({
    version: 2,
    werte: { f1: 350 },
    gruende: { f1: 'Aufstockung am letzten Tag.' },
  });
});

test('who laid it before the release cannot release it, somebody else can', async () => {
  const vorgelegt = {
    ...MELDUNG,
    zustand: 'VORGELEGT',
    bearbeitbar: false,
    vorlegbar: false,
    freigaben: ['MELDEN', 'ZURUECKGEBEN'],
  };
  let selbstVorgelegt = true;
  const anrufe = stelleServer({
    ...als('KI_LEITUNG'),
    ...ohneEntwurf('foerderung', 'melden'),
    [`GET /meldungen/${ID}`]: () => ({ json: { ...vorgelegt, selbstVorgelegt } }),
    [`POST /meldungen/${ID}/freigabe`]: () => ({ status: 201, json: { id: ID, version: 3 } }),
  });
  const { unmount } = await renderBei('/meldungen/:abfrageId', `/meldungen/${ID}`, <MeldungSeite />);
  expect(await screen.findByText(/Sie haben diese Meldung vorgelegt/)).toBeVisible();
  expect(screen.queryByRole('button', { name: 'Freigeben und melden' })).toBeNull();
  unmount();
  selbstVorgelegt = false;
  await renderBei('/meldungen/:abfrageId', `/meldungen/${ID}`, <MeldungSeite />);
  const angaben = within(await screen.findByRole('table', { name: 'Angaben' }));
  expect(angaben.getByText('3,00', { selector: 'td:nth-child(2) *' })).toBeVisible();
  await userEvent.click(await screen.findByRole('button', { name: 'Freigeben und melden' }));
  const form = within(await screen.findByRole('form', { name: 'Freigeben und melden' }));
  await userEvent.click(form.getByLabelText(/^Kein Text nennt/));
  await userEvent.click(form.getByRole('button', { name: 'Freigeben und melden' }));
  await waitFor(() => expect(anrufe.some(({ pfad }) => pfad.endsWith('/freigabe'))).toBe(true));
  expect(anrufe.find(({ pfad }) => pfad.endsWith('/freigabe'))?.body).toMatchObject({
    schritt: 'MELDEN',
    version: 2,
  });
});

test('the Land sees completeness, the older Stand with its mark, files, and reminds', async () => {
  const anrufe = stelleServer({
    ...als('MINISTERIUM'),
    [`GET /berichtsabfragen/${ID}`]: () => ({ json: ABFRAGE }),
    [`POST /berichtsabfragen/${ID}/erinnerung`]: () => ({ status: 200, json: { erinnert: 1 } }),
  });
  await renderBei('/berichtspflichten/:abfrageId', `/berichtspflichten/${ID}`, <AbfrageSeite />);
  expect(
    await screen.findByText('1 von 2 Standorten haben gemeldet, 0 Meldungen sind abgenommen.'),
  ).toBeVisible();
  const aelter = within(screen.getByRole('row', { name: /Werdeck/ }));
  expect(aelter.getByText('2,00 *')).toBeVisible();
  expect(aelter.getByText(/Stand 30\.06\.2026/)).toBeVisible();
  expect(within(screen.getByRole('row', { name: /Insgesamt/ })).getByText('5,00')).toBeVisible();
  expect(screen.getByRole('link', { name: 'XLSX' })).toHaveAttribute(
    'href',
    `/api/v1/berichtsabfragen/${ID}/tabelle.xlsx`,
  );
  await checkAxe();
  await userEvent.click(screen.getByRole('button', { name: 'Offene Standorte erinnern' }));
  await waitFor(() => expect(anrufe.some(({ pfad }) => pfad.endsWith('/erinnerung'))).toBe(true));
});

test('a return is built from questions whose rules name each other by number', async () => {
  const anrufe = stelleServer({
    ...als('MINISTERIUM'),
    ...ohneEntwurf('foerderung', 'neu', 'neu'),
    'GET /standorte': ({ pfad }: { pfad: string }) => ({
      json: pfad.endsWith('erfunden') ? STANDORTE : { eintraege: [], gesamt: 0 },
    }),
    'POST /berichtsabfragen': () => ({ status: 201, json: { id: ID, version: 1 } }),
  });
  await renderBei('/berichtspflichten/neu', '/berichtspflichten/neu', <AbfrageNeuSeite />);
  const form = within(await screen.findByRole('form', { name: 'Neue Abfrage' }));
  expect(form.getByText(/neun Zahlen der drei Bausteine/)).toBeVisible();
  expect(within(form.getByLabelText('Worum geht es?')).queryByText(/Bericht an die/)).toBeNull();
  await userEvent.selectOptions(form.getByLabelText('Worum geht es?'), 'FACHDATEN');
  await userEvent.type(form.getByLabelText('Titel'), 'Erhebung Herbst');
  await userEvent.type(form.getByLabelText('Stichtag'), '30.09.2026');
  await userEvent.type(form.getByLabelText('Antwort bis'), '30.11.2026');
  await userEvent.type(form.getByLabelText('Frage'), 'Beratungen');
  await userEvent.click(form.getByRole('button', { name: 'Weitere Frage' }));
  const zweite = within(form.getByRole('group', { name: 'Frage 2' }));
  await userEvent.type(zweite.getByLabelText('Frage'), 'Alle Angebote');
  await userEvent.click(zweite.getByText('Definition und Prüfregeln'));
  const summe = zweite.getByLabelText(/^Ist die Summe der Fragen/);
  await userEvent.type(summe, '1, 7');
  await userEvent.click(form.getByLabelText(/^Kein Text nennt/));
  await userEvent.click(form.getByRole('button', { name: 'Entwurf speichern' }));
  expect((await screen.findAllByText('Diese Nummer gibt es nicht.')).length).toBeGreaterThan(0);
  await userEvent.clear(summe);
  await userEvent.type(summe, '1');
  await userEvent.click(form.getByRole('button', { name: 'Entwurf speichern' }));
  await waitFor(() =>
    expect(anrufe.some(({ methode, pfad }) => methode === 'POST' && pfad === '/berichtsabfragen')).toBe(true),
  );
  expect(
    anrufe.find(({ methode, pfad }) => methode === 'POST' && pfad === '/berichtsabfragen')?.body,
  ).toMatchObject({
    art: 'FACHDATEN',
    stichtag: '2026-09-30',
    standorte: [HIER],
    vorgaengerId: null,
    felder: [
      { code: 'f1', name: 'Beratungen', summe: [] },
      { code: 'f2', name: 'Alle Angebote', summe: ['f1'] },
    ],
  });
});

test('a draft is changed and sent; the list counts who answered', async () => {
  const entwurf = { ...ABFRAGE, versendet: false, zeilen: [], standorte: [HIER] };
  const anrufe = stelleServer({
    ...als('MINISTERIUM'),
    ...ohneEntwurf('foerderung', 'abfrage'),
    'GET /standorte': ({ pfad }: { pfad: string }) => ({
      json: pfad.endsWith('erfunden') ? STANDORTE : { eintraege: [], gesamt: 0 },
    }),
    [`GET /berichtsabfragen/${ID}`]: () => ({ json: entwurf }),
    [`PUT /berichtsabfragen/${ID}`]: () => ({ status: 201, json: { id: ID, version: 3 } }),
    [`POST /berichtsabfragen/${ID}/versand`]: () => ({ status: 201, json: { id: ID, version: 3 } }),
    'GET /berichtsabfragen': () =>
      seiteVon([{ ...KOPF, id: ID, versendet: true, zaehlung: ABFRAGE.zaehlung, offenNachFrist: 1 }]),
  });
  const muster = '/berichtspflichten/:abfrageId/bearbeiten';
  const erste = await renderBei(muster, `/berichtspflichten/${ID}/bearbeiten`, <AbfrageBearbeitenSeite />);
  const form = within(await screen.findByRole('form', { name: 'Abfrage bearbeiten' }));
  expect(form.getByLabelText('Frage')).toHaveValue('Besetzte Stellen');
  await userEvent.click(form.getByLabelText(/^Kein Text nennt/));
  await userEvent.click(form.getByRole('button', { name: 'Entwurf speichern' }));
  await waitFor(() =>
    expect(anrufe.some(({ pfad, methode }) => methode === 'PUT' && pfad === `/berichtsabfragen/${ID}`)).toBe(
      true,
    ),
  );
  expect(
    anrufe.find(({ methode, pfad }) => methode === 'PUT' && pfad === `/berichtsabfragen/${ID}`)?.body,
  ).toMatchObject({ version: 2, felder: [FELD] });
  erste.unmount();

  const zweite = await renderBei(
    '/berichtspflichten/:abfrageId',
    `/berichtspflichten/${ID}`,
    <AbfrageSeite />,
  );
  expect(await screen.findByText(/1 Standort bekommt eine Aufgabe mit Frist 15\.10\.2026/)).toBeVisible();
  await userEvent.click(screen.getByRole('button', { name: 'An die Standorte versenden' }));
  expect(anrufe.find(({ pfad }) => pfad.endsWith('/versand'))?.body).toEqual({ version: 2 });
  zweite.unmount();

  await renderBei('/berichtspflichten', '/berichtspflichten', <AbfragenSeite />);
  expect(await screen.findByText(/1 von 2/)).toBeVisible();
  expect(screen.getByText('1 Standort überfällig')).toBeVisible();
  await checkAxe();
});

test('asking back needs a text, and every Fassung stays readable', async () => {
  const anrufe = stelleServer({
    ...als('MINISTERIUM'),
    ...ohneEntwurf('foerderung', 'rueckfragen'),
    [`GET /berichtsabfragen/${ID}/standorte/${HIER}`]: () => ({ json: STANDORTMELDUNG }),
    [`POST /berichtsabfragen/${ID}/standorte/${HIER}/schritte`]: () => ({
      status: 201,
      json: { id: ID, version: 6 },
    }),
  });
  const muster = '/berichtspflichten/:abfrageId/standorte/:standortId';
  await renderBei(muster, `/berichtspflichten/${ID}/standorte/${HIER}`, <StandortmeldungSeite />);
  const tabelle = within(await screen.findByRole('table', { name: /Fassung 1 vom 10\.10\.2026/ }));
  expect(tabelle.getByText('2,80')).toBeVisible();
  expect(tabelle.getByText('Aufstockung am letzten Tag.')).toBeVisible();
  await userEvent.click(screen.getByRole('button', { name: 'Zurückfragen' }));
  const form = within(await screen.findByRole('form', { name: 'Zurückfragen' }));
  await userEvent.click(form.getByLabelText(/^Kein Text nennt/));
  await userEvent.click(form.getByRole('button', { name: 'Zurückfragen' }));
  expect((await screen.findAllByText('Bitte füllen Sie das Feld aus.')).length).toBeGreaterThan(0);
  await userEvent.type(form.getByLabelText('Warum?'), 'Zählt der Kurs mit?');
  await userEvent.click(form.getByRole('button', { name: 'Zurückfragen' }));
  await waitFor(() =>
    expect(anrufe.some(({ methode, pfad }) => methode === 'POST' && pfad.endsWith('/schritte'))).toBe(true),
  );
  expect(
    anrufe.find(({ methode, pfad }) => methode === 'POST' && pfad.endsWith('/schritte'))?.body,
  ).toMatchObject({
    schritt: 'RUECKFRAGEN',
    text: 'Zählt der Kurs mit?',
    version: 5,
  });
});

test('what the Land accepted in the year is offered as text for the Sachbericht', async () => {
  const abgenommen = { ...MELDUNG, zustand: 'ABGENOMMEN', fassungen: [{ ...FASSUNG, abgenommen: true }] };
  const vorjahr = { ...abgenommen, titel: 'Altes Jahr', stichtag: '2025-09-30' };
  stelleServer({
    'GET /sitzung': () => ({
      json: createSitzungsansicht({
        rolle: 'KI_LEITUNG',
        stichtag: '2026-10-19',
        rechte: ['berichtspflicht.lesen'],
      }),
    }),
    'GET /meldungen': () =>
      seiteVon([abgenommen, { ...MELDUNG, titel: 'Noch offen' }, vorjahr], { ueberfaellige: 0 }),
    [`GET /meldungen/${ID}`]: () => ({ json: abgenommen }),
  });
  const texte: string[] = [];
  await renderSeite(<Meldungswahl jahr={2026} ziel="Ergebnisse" onText={(text) => texte.push(text)} />);
  await userEvent.click(await screen.findByRole('button', { name: 'Abgenommene Meldungen zeigen' }));
  const liste = within(await screen.findByRole('list'));
  expect(liste.getAllByRole('listitem')).toHaveLength(1);
  await userEvent.click(liste.getByRole('button', { name: 'Anfügen: Erhebung Herbst' }));
  await waitFor(() =>
    expect(texte).toEqual([
      'Erhebung Herbst (Stichtag 30.09.2026, vom Land abgenommen)\nBesetzte Stellen: 3,00 VZÄ',
    ]),
  );
});
