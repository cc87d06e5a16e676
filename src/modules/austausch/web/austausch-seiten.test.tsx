import { KEINE_DATEIEN } from '#src/modules/ablage/web/testdaten.ts';
import { screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { Route, Routes } from 'react-router';
import { expect, test } from 'vitest';
import { createSitzung } from '#src/modules/fall/web/testdaten.ts';
import { checkAxe, renderSeite } from '#src/web/test/render.tsx';
import { problem, stelleServer } from '#src/web/test/server.ts';
import AustauschSeite from './austausch-seite.tsx';
import BeitragNeuSeite from './beitrag-neu-seite.tsx';
import BeitragSeite from './beitrag-seite.tsx';
import RegisterSeite from './register-seite.tsx';
import StellenprofilSeite from './stellenprofil-seite.tsx';
import StellenprofileSeite from './stellenprofile-seite.tsx';

const ID = '019a0000-0000-7000-8000-000000000001';
const RID = '019a0000-0000-7000-8000-000000000002';
const KOPF = {
  id: ID,
  art: 'MATERIAL',
  thema: 'FALLARBEIT',
  titel: 'Checkliste Erstgespräch',
  zustand: 'VEROEFFENTLICHT',
  herkunft: 'Kreis Lennetal',
  eigen: false,
  eroeffnetAm: '2026-09-01',
  am: '2026-10-01',
  alterTage: 48,
  veraltet: false,
  felder: {
    kategorie: 'CHECKLISTE',
    beschreibung: 'Punkte für das erste Gespräch.',
    link: 'https://kim.example/liste',
    lizenz: 'CC_BY_4',
    pruefenAm: '2028-10-01',
  },
  antworten: 0,
  uebernahmen: 2,
};
const FASSUNG = {
  version: 2,
  zustand: 'VEROEFFENTLICHT',
  titel: KOPF.titel,
  felder: KOPF.felder,
  anlass: null,
  geprueftVon: null,
  am: '2026-10-01',
};
const BEITRAG = {
  ...KOPF,
  version: 2,
  stichtag: '2026-10-19',
  aenderbar: false,
  schritte: [],
  rueckmeldungsarten: ['UEBERNAHME', 'PROBLEM'],
  rueckmeldungen: [],
  fassungen: [FASSUNG],
};
const FRAGE = {
  ...BEITRAG,
  art: 'FRAGE',
  titel: 'Protokolle ordnen',
  felder: { frage: 'Wie ordnet ihr Protokolle?' },
  fassungen: [],
  rueckmeldungsarten: ['ANTWORT'],
  rueckmeldungen: [
    {
      id: RID,
      art: 'ANTWORT',
      zustand: 'OFFEN',
      herkunft: null,
      text: 'Nach Jahr und Gremium.',
      antwort: null,
      bericht: null,
      besuchAm: null,
      am: '2026-10-02',
      version: 1,
      schritte: ['ANNEHMEN'],
    },
  ],
};
const NICHTS = { antworten: 0, zusagen: 0, anfragen: 0, probleme: 0, freigaben: 0 };
const seite = (...eintraege: object[]) => ({
  json: { eintraege, gesamt: eintraege.length, seite: 1, groesse: 20 },
});
const entwurf = (bereich: string, bezug: string, tuer = 'steuerung') => {
  const pfad = tuer === 'fall' ? `/entwuerfe/${bereich}/${bezug}` : `/${tuer}/entwuerfe/${bereich}/${bezug}`;
  return {
    [`GET ${pfad}`]: () => ({ status: 404, json: { code: 'NICHT_GEFUNDEN', titel: 'Nicht gefunden.' } }),
    [`PUT ${pfad}`]: () => ({ json: { geaendertAm: '2026-10-19T10:00:00.000Z', version: 1 } }),
    [`DELETE ${pfad}`]: () => ({ json: {} }),
  };
};
const alsSeite = (
  <Routes>
    <Route path="/austausch" element={<AustauschSeite />} />
    <Route path="/stellenprofile" element={<StellenprofileSeite />} />
    <Route path="/stellenprofile/:profil" element={<StellenprofilSeite />} />
    <Route path="/austausch/neu" element={<BeitragNeuSeite />} />
    <Route path="/austausch/:beitragId" element={<BeitragSeite />} />
  </Routes>
);
const zeige = (pfad: string) => renderSeite(alsSeite, { pfad });

test('the list asks for one kind, filters, and says what waits', async () => {
  const anrufe = stelleServer({
    'GET /sitzung': () => createSitzung('KOORDINATION'),
    'GET /austausch/anzahl': () => ({ json: { ...NICHTS, anfragen: 2 } }),
    'POST /austausch/suche': () => seite(KOPF),
  });
  await zeige('/austausch');
  const link = await screen.findByRole('link', { name: '2 Anfragen warten auf Ihre Antwort' });
  expect(link).toHaveAttribute('href', '/austausch?art=HOSPITATION&auswahl=EIGENE');
  await screen.findByText('Kreis Lennetal · Fallarbeit und Dokumentation · 01.10.2026');
  expect(screen.getByText('von 2 Standorten übernommen')).toBeVisible();
  await userEvent.selectOptions(screen.getByLabelText('Lizenz'), 'CC0');
  await userEvent.selectOptions(screen.getByLabelText('Was suchen Sie?'), 'FRAGE');
  await userEvent.selectOptions(screen.getByLabelText('Anzeigen'), 'OFFEN');
  const fragen = anrufe.filter(({ pfad }) => pfad === '/austausch/suche').map(({ body }) => body);
  expect(fragen.at(0)).toMatchObject({ art: 'MATERIAL', auswahl: 'ALLE', lizenz: null });
  expect(fragen.at(1)).toMatchObject({ art: 'MATERIAL', lizenz: 'CC0' });
  expect(fragen.at(-1)).toMatchObject({ art: 'FRAGE', auswahl: 'OFFEN', lizenz: null });
  expect(screen.queryByLabelText('Lizenz')).toBeNull();
  await checkAxe();
});

test('who only reads begins nothing; a case manager offers no Hospitation', async () => {
  let rolle: 'TEAMLEITUNG' | 'CASE_MANAGEMENT' = 'TEAMLEITUNG';
  stelleServer({
    'GET /sitzung': () => createSitzung(rolle),
    'GET /austausch/anzahl': () => ({ json: NICHTS }),
    'POST /austausch/suche': () => seite(),
  });
  const { unmount } = await zeige('/austausch');
  await screen.findByText('Hier ist kein Beitrag.');
  expect(screen.queryByRole('link', { name: 'Material anlegen' })).toBeNull();
  unmount();
  rolle = 'CASE_MANAGEMENT';
  await zeige('/austausch?art=HOSPITATION');
  await screen.findByText('Hier ist kein Beitrag.');
  expect(screen.queryByRole('link', { name: 'Hospitation anbieten' })).toBeNull();
});

test('a new Praxisbeispiel: what tells who is meant is held on the page, then it is kept as draft', async () => {
  const anrufe = stelleServer({
    'GET /sitzung': () => createSitzung('KOORDINATION'),
    'POST /austausch': () => ({ status: 201, json: { id: ID, version: 1 } }),
    [`GET /ablage/${ID}`]: () => ({ json: KEINE_DATEIEN }),
    [`GET /austausch/${ID}`]: () => ({ json: BEITRAG }),
    ...entwurf('austausch.praxisbeispiel', 'neu'),
  });
  await zeige('/austausch/neu?art=PRAXISBEISPIEL');
  await userEvent.selectOptions(await screen.findByLabelText('Thema'), 'KOMMUNEN');
  await userEvent.type(screen.getByLabelText('Titel'), 'Ein Ablauf');
  const ergebnis = screen.getByLabelText(/^Ergebnis/);
  await userEvent.type(ergebnis, 'Die einzige Hebamme half.');
  await userEvent.click(screen.getByLabelText('In diesem Text ist niemand genannt oder erkennbar.'));
  await userEvent.click(screen.getByRole('button', { name: 'Entwurf speichern' }));
  await screen.findByText('Sagt, dass es die Person nur einmal gibt');
  expect(screen.getByText(/^Ergebnis, /)).toBeVisible();
  expect(anrufe.some(({ methode, pfad }) => methode === 'POST' && pfad === '/austausch')).toBe(false);
  await userEvent.clear(ergebnis);
  await userEvent.type(ergebnis, 'Weniger Rückfragen.');
  await userEvent.click(screen.getByRole('button', { name: 'Entwurf speichern' }));
  await screen.findByRole('heading', { name: 'Checkliste Erstgespräch' });
  expect(anrufe.find(({ methode, pfad }) => methode === 'POST' && pfad === '/austausch')?.body).toMatchObject(
    {
      art: 'PRAXISBEISPIEL',
      thema: 'KOMMUNEN',
      titel: 'Ein Ablauf',
      felder: { ergebnis: 'Weniger Rückfragen.' },
      bestaetigt: true,
    },
  );
});

test('an unknown kind says so', async () => {
  stelleServer({ 'GET /sitzung': () => createSitzung('KOORDINATION') });
  await zeige('/austausch/neu?art=ANDERES');
  await screen.findByText(/Diese Art von Beitrag gibt es nicht/);
});

test('a Material shows its licence, and a link as a foreign page that learns nothing', async () => {
  const anrufe = stelleServer({
    'GET /sitzung': () => createSitzung('CASE_MANAGEMENT'),
    [`GET /ablage/${ID}`]: () => ({ json: KEINE_DATEIEN }),
    [`GET /austausch/${ID}`]: () => ({ json: BEITRAG }),
    [`POST /austausch/${ID}/rueckmeldungen`]: () => ({ status: 201, json: { id: RID, version: 1 } }),
    ...entwurf('austausch.uebernahme', ID, 'fall'),
  });
  await zeige(`/austausch/${ID}`);
  const [link] = await screen.findAllByRole('link', { name: 'https://kim.example/liste (fremde Seite)' });
  // Outside of the house the Standort stands for it, with the day.
  expect(screen.getByText('Standort Kreis Lennetal, 01.10.2026')).toBeVisible();
  expect(link?.getAttribute('rel')).toContain('noreferrer');
  expect(screen.getAllByText('CC BY 4.0: frei, mit Nennung')[0]).toBeVisible();
  await userEvent.click(screen.getByRole('button', { name: 'Als übernommen melden' }));
  await userEvent.type(await screen.findByLabelText(/Was übernehmen Sie/), 'Mit zwei Punkten mehr.');
  const formular = screen.getByRole('form', { name: 'Als übernommen melden' });
  await userEvent.click(within(formular).getByRole('button', { name: 'Als übernommen melden' }));
  await screen.findByRole('link', { name: /bestätigen Sie, dass niemand erkennbar ist/ });
  await userEvent.click(screen.getByLabelText('In diesem Text ist niemand genannt oder erkennbar.'));
  await userEvent.click(within(formular).getByRole('button', { name: 'Als übernommen melden' }));
  await screen.findByText('Noch hat niemand etwas dazu gesagt.');
  expect(anrufe.find(({ pfad }) => pfad.endsWith('/rueckmeldungen'))?.body).toMatchObject({
    art: 'UEBERNAHME',
    text: 'Mit zwei Punkten mehr.',
  });
  await checkAxe();
});

test('an answer is accepted; what the server refuses is told', async () => {
  let geht = false;
  const pfad = `/austausch/${ID}/rueckmeldungen/${RID}/schritte`;
  stelleServer({
    'GET /sitzung': () => createSitzung('KOORDINATION'),
    [`GET /ablage/${ID}`]: () => ({ json: KEINE_DATEIEN }),
    [`GET /austausch/${ID}`]: () => ({ json: FRAGE }),
    [`POST ${pfad}`]: () =>
      geht ? { status: 201, json: { id: RID, version: 2 } } : problem(422, 'SCHRITT_NICHT_MOEGLICH'),
    ...entwurf('austausch.annehmen', RID),
  });
  await zeige(`/austausch/${ID}`);
  await screen.findByText('Antwort von Land, 02.10.2026');
  await userEvent.click(screen.getByRole('button', { name: 'Als Antwort annehmen' }));
  const formular = await screen.findByRole('form', { name: 'Als Antwort annehmen' });
  const knopf = within(formular).getByRole('button', { name: 'Als Antwort annehmen' });
  await userEvent.click(knopf);
  await screen.findByText('Titel SCHRITT_NICHT_MOEGLICH');
  geht = true;
  await userEvent.click(knopf);
  await screen.findByRole('button', { name: 'Als Antwort annehmen' });
  expect(screen.queryByRole('form')).toBeNull();
});

test('a draft of the own Standort: its steps with a reason where one is needed, and words that may be changed', async () => {
  const anrufe = stelleServer({
    'GET /sitzung': () => createSitzung('KI_LEITUNG'),
    [`GET /ablage/${ID}`]: () => ({ json: KEINE_DATEIEN }),
    [`GET /austausch/${ID}`]: () => ({
      json: {
        ...BEITRAG,
        eigen: true,
        aenderbar: true,
        schritte: ['ZURUECKZIEHEN'],
        rueckmeldungsarten: [],
      },
    }),
    [`POST /austausch/${ID}/schritte`]: () => ({ status: 201, json: { id: ID, version: 3 } }),
    [`PUT /austausch/${ID}`]: () => ({ json: { id: ID, version: 3 } }),
    ...entwurf('austausch.zurueckziehen', ID, 'foerderung'),
    ...entwurf('austausch.fassung', ID, 'foerderung'),
  });
  await zeige(`/austausch/${ID}`);
  await userEvent.click(await screen.findByRole('button', { name: 'Zurückziehen' }));
  const formular = await screen.findByRole('form', { name: 'Zurückziehen' });
  await userEvent.click(within(formular).getByRole('button', { name: 'Zurückziehen' }));
  expect((await screen.findAllByText('Bitte füllen Sie das Feld aus.')).length).toBeGreaterThan(0);
  await userEvent.type(screen.getByLabelText('Grund'), 'Die Regel gilt nicht mehr.');
  await userEvent.click(within(formular).getByRole('button', { name: 'Zurückziehen' }));
  await userEvent.click(await screen.findByRole('button', { name: 'Text ändern' }));
  await userEvent.type(await screen.findByLabelText('Was hat sich geändert?'), 'Ein Punkt mehr.');
  await userEvent.click(screen.getByLabelText('In diesem Text ist niemand genannt oder erkennbar.'));
  await userEvent.click(screen.getByRole('button', { name: 'Neue Fassung speichern' }));
  await screen.findByRole('button', { name: 'Text ändern' });
  expect(anrufe.find(({ pfad }) => pfad.endsWith('/schritte'))?.body).toMatchObject({
    version: 2,
    schritt: 'ZURUECKZIEHEN',
    grund: 'Die Regel gilt nicht mehr.',
  });
  expect(
    anrufe.find(({ methode, pfad }) => methode === 'PUT' && pfad === `/austausch/${ID}`)?.body,
  ).toMatchObject({
    version: 2,
    anlass: 'Ein Punkt mehr.',
    felder: { lizenz: 'CC_BY_4', pruefenAm: '2028-10-01' },
  });
});

const EINTRAG = {
  id: ID,
  titel: 'Auffrischung',
  tag: '2026-03-10',
  felder: { fortbildungsart: 'AUFBAU', anbieter: 'Paritätischer NRW', tage: '2' },
  gestrichen: false,
  geprueftVon: 'Sabine Muster',
  am: '2026-03-02',
  version: 1,
};
const REGISTER = {
  eintraege: [EINTRAG],
  summen: { eintraege: 1, zahlen: [{ code: 'tage', label: 'Tage', summe: 2, angaben: 1 }] },
};

test('a register: one year with sums and files; an entry is corrected and struck out', async () => {
  const anrufe = stelleServer({
    'GET /sitzung': () => createSitzung('KOORDINATION'),
    'GET /register': () => ({ json: REGISTER }),
    [`PUT /register/${ID}`]: () => ({ json: { id: ID, version: 2 } }),
    ...entwurf('register.fortbildung', ID),
  });
  await renderSeite(<RegisterSeite />, { pfad: '/register' });
  await screen.findByRole('rowheader', { name: /^Auffrischung/ });
  expect(screen.getByText('2 (aus 1 Eintrag mit Angabe)')).toBeVisible();
  expect(screen.getByText('geprüft von Sabine Muster, 02.03.2026')).toBeVisible();
  expect(screen.getByRole('link', { name: 'Als CSV-Datei laden' })).toHaveAttribute(
    'href',
    '/api/v1/register.csv?art=FORTBILDUNG&jahr=2026',
  );
  expect(anrufe.at(-1)?.pfad).toBe('/register?art=FORTBILDUNG&jahr=2026');
  await checkAxe();
  await userEvent.click(screen.getByRole('button', { name: '„Auffrischung“ ändern' }));
  await userEvent.click(await screen.findByLabelText(/^Streichen/));
  await userEvent.click(screen.getByLabelText('In diesem Eintrag ist niemand genannt oder erkennbar.'));
  await userEvent.click(screen.getByRole('button', { name: 'Speichern' }));
  await screen.findByRole('button', { name: 'Fortbildung eintragen' });
  expect(
    anrufe.find(({ methode, pfad }) => methode === 'PUT' && pfad === `/register/${ID}`)?.body,
  ).toMatchObject({
    version: 1,
    gestrichen: true,
    titel: 'Auffrischung',
    felder: { anbieter: 'Paritätischer NRW', tage: '2' },
  });
});

test('who only reads a register changes nothing; an empty year says so', async () => {
  let eintraege: object[] = [EINTRAG];
  stelleServer({
    'GET /sitzung': () => createSitzung('TEAMLEITUNG'),
    'GET /register': () => ({ json: { ...REGISTER, eintraege } }),
  });
  const { unmount } = await renderSeite(<RegisterSeite />, { pfad: '/register' });
  await screen.findByRole('rowheader', { name: /^Auffrischung/ });
  expect(screen.queryByRole('button')).toBeNull();
  unmount();
  eintraege = [];
  await renderSeite(<RegisterSeite />, { pfad: '/register?art=PRODUKT&jahr=2025' });
  await screen.findByText('In diesem Jahr ist nichts eingetragen.');
});

const ABSCHNITTE = {
  aufgaben: 'Moderiert.\nAnalysiert.',
  abgrenzung: '',
  qualifikation: 'Bachelor.',
  erwuenscht: '',
};
const QUELLEN = { aufgaben: 'Handlungskonzept 2.1', abgrenzung: 'Q', qualifikation: 'Q', erwuenscht: 'Q' };
const PROFIL = {
  profil: 'KOORDINATION',
  vorlage: { fassung: '2026-11', abschnitte: ABSCHNITTE, quellen: QUELLEN },
  fassungen: [] as object[],
};
const EIGENE = {
  version: 1,
  vorlage: '2026-11',
  abschnitte: { ...ABSCHNITTE, aufgaben: 'Moderiert.\nBerät.' },
  anlass: 'Anders verteilt.',
  geprueftVon: 'Sabine Muster',
  am: '2026-09-01',
};

test('a Stellenprofil shows its sources, is adapted, and then its difference', async () => {
  let profil = PROFIL;
  const anrufe = stelleServer({
    'GET /sitzung': () => createSitzung('KOORDINATION'),
    'GET /stellenprofile/KOORDINATION': () => ({ json: profil }),
    'POST /stellenprofile/KOORDINATION': () => {
      profil = { ...PROFIL, fassungen: [EIGENE] };
      return { status: 201, json: { version: 1 } };
    },
    ...entwurf('stellenprofil.koordination', 'neu'),
  });
  await zeige('/stellenprofile/KOORDINATION');
  await screen.findByText('Quelle: Handlungskonzept 2.1');
  expect(screen.getByText('Moderiert.')).toBeVisible();
  await userEvent.click(await screen.findByRole('button', { name: 'Für den Standort anpassen' }));
  const aufgaben = await screen.findByLabelText(/^Aufgaben/);
  await userEvent.clear(aufgaben);
  await userEvent.type(aufgaben, 'Moderiert. Berät.');
  await userEvent.type(screen.getByLabelText('Was ist anders, und warum?'), 'Anders verteilt.');
  await userEvent.click(screen.getByLabelText(/^Das Profil beschreibt eine Stelle/));
  await userEvent.click(screen.getByRole('button', { name: 'Neue Fassung speichern' }));
  await screen.findByRole('heading', { name: 'Fassung 1 Ihres Standorts vom 01.09.2026' });
  expect(
    anrufe.find(({ methode, pfad }) => methode === 'POST' && pfad.startsWith('/stellenprofile'))?.body,
  ).toMatchObject({
    version: 0,
    aufgaben: 'Moderiert. Berät.',
    qualifikation: 'Bachelor.',
    anlass: 'Anders verteilt.',
  });
  expect(screen.getByText(/^geprüft von Sabine Muster, /)).toBeVisible();
  const vergleich = screen.getByRole('region', { name: 'Unterschiede zur Vorlage' });
  expect(vergleich.querySelector('ins')?.textContent).toContain('Berät');
  expect(vergleich.querySelector('del')?.textContent).toContain('Analysiert');
  await checkAxe();
});

test('the list of profiles says whose text holds; an unknown profile says so', async () => {
  stelleServer({
    'GET /sitzung': () => createSitzung('CASE_MANAGEMENT'),
    'GET /stellenprofile': () => ({
      json: {
        profile: [
          { profil: 'KOORDINATION', version: 0, am: null, vorlageNeuer: false },
          { profil: 'CASE_MANAGEMENT', version: 2, am: '2026-09-01', vorlageNeuer: true },
        ],
      },
    }),
  });
  const { unmount } = await zeige('/stellenprofile');
  await screen.findByText('wie die Vorlage');
  expect(screen.getByText(/Fassung 2 vom 01\.09\.2026/)).toBeVisible();
  expect(screen.getByText('Die Vorlage ist neuer')).toBeVisible();
  unmount();
  await zeige('/stellenprofile/ANDERE');
  await screen.findByText(/Dieses Profil gibt es nicht/);
});
