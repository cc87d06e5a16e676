import { screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { Route, Routes } from 'react-router';
import { expect, test } from 'vitest';
import { createSitzung } from '#src/modules/fall/web/testdaten.ts';
import { checkAxe, renderSeite } from '#src/web/test/render.tsx';
import { stelleServer } from '#src/web/test/server.ts';
import { KEINE_ZAHLEN } from '../quelle.model.ts';
import QuelleSeite from './quelle-seite.tsx';
import QuellenSeite from './quellen-seite.tsx';

const ID = '0193d000-0000-7000-8000-00000000c001';
const LAUF_ID = '0193d000-0000-7000-8000-00000000c002';
const LAUF = {
  id: LAUF_ID,
  zustand: 'BEREIT',
  gelesen: 4,
  gesamt: 4,
  zahlen: {
    ...KEINE_ZAHLEN,
    neu: 1,
    konflikt: 1,
    verschwunden: 1,
    abgewiesen: 1,
    auffaellig: 1,
    begriffe: [{ schluessel: 'Fremd|x', name: 'Logement', bereich: null, zielgruppe: null, anzahl: 3 }],
  },
  fehler: null,
  fehlerOrt: null,
  am: '2026-10-19',
};
const QUELLE = {
  id: ID,
  art: 'HSDS',
  name: 'Verzeichnis Nachbarkreis',
  url: 'https://quelle.example/hsds',
  region: null,
  sprachen: [],
  inhalte: [],
  lizenz: 'CC BY 4.0',
  verantwortlich: 'Koordination',
  rhythmus: 'WOECHENTLICH',
  oeffentlich: true,
  vollstaendig: false,
  spalten: {},
  datei: null,
  zuordnung: {},
  zustand: 'AKTIV',
  version: 2,
  angebote: 12,
  lauf: LAUF,
};
const zeile = (lfd: number, art: string, anders: object = {}) => ({
  lfd,
  art,
  fremdId: `f-${lfd}`,
  angebotId: null,
  titel: `Angebot ${lfd}`,
  felder: [],
  befunde: [],
  hinweise: [],
  inhalt: null,
  ...anders,
});
const ZEILEN = [
  zeile(1, 'NEU', {
    befunde: [{ feld: 'hinweis', art: 'NAME_FORM', von: 0, bis: 5, text: 'Ayşe' }],
    hinweise: ['GEKUERZT beschreibung'],
    inhalt: [
      { feld: 'orte', wert: [{ art: 'VOR_ORT', ort: 'Werdeck' }] },
      { feld: 'beschreibung', wert: 'Wir kochen ein.' },
    ],
  }),
  zeile(2, 'KONFLIKT', {
    felder: [
      {
        feld: 'kosten',
        alt: { art: 'KOSTENFREI', text: null },
        neu: { art: 'KOSTENPFLICHTIG', text: null },
        konflikt: true,
      },
      { feld: 'hinweis', alt: null, neu: 'Neu eröffnet', konflikt: false },
    ],
  }),
  zeile(3, 'VERSCHWUNDEN'),
  zeile(4, 'ABGEWIESEN', { hinweise: ['ZU_GROSS description'] }),
  zeile(5, 'ABGEWIESEN', { fremdId: 'Zeile 7', titel: 'Zeile 7' }),
];
const seite = (eintraege: unknown[]) => ({
  json: { eintraege, gesamt: eintraege.length, seite: 1, groesse: 25 },
});
const zeige = () =>
  renderSeite(
    <Routes>
      <Route path="/verzeichnis/quellen/:quelleId" element={<QuelleSeite />} />
    </Routes>,
    { pfad: `/verzeichnis/quellen/${ID}` },
  );

test('a preview is read line by line and taken over with what was chosen', async () => {
  const anrufe = stelleServer({
    'GET /sitzung': () => createSitzung('KOORDINATION'),
    [`GET /angebotsquellen/${ID}`]: () => ({ json: QUELLE }),
    [`GET /angebotsquellen/${ID}/laeufe/${LAUF_ID}/zeilen`]: () => seite(ZEILEN),
    [`POST /angebotsquellen/${ID}/laeufe/${LAUF_ID}/uebernahme`]: () => ({
      status: 201,
      json: { id: LAUF_ID },
    }),
  });
  await zeige();
  expect(
    await screen.findByText('Hier berichtigt. Kosten: hier Kostenfrei; Quelle Kostet etwas'),
  ).toBeVisible();
  await userEvent.click(screen.getByText('Was hereinkommt'));
  expect(screen.getByText('Wir kochen ein.')).toBeVisible();
  expect(screen.getAllByRole('term').map(({ textContent }) => textContent)).toEqual(
    expect.arrayContaining(['Beschreibung', 'Orte']),
  );
  const [vorn, hinten] = ['Wir kochen ein.', 'Vor Ort, Werdeck'].map((wert) => screen.getByText(wert));
  expect(vorn?.compareDocumentPosition(hinten as Node)).toBe(Node.DOCUMENT_POSITION_FOLLOWING);
  expect(screen.getByText('Wichtiger Hinweis: bisher nichts; Quelle Neu eröffnet')).toBeVisible();
  expect(
    screen.getByText('1 neu, 0 geändert, 1 mit Konflikt, 1 verschwunden, 1 abgewiesen, 0 unverändert.'),
  ).toBeVisible();
  expect(screen.getByText('Auffällig in Wichtiger Hinweis: „Ayşe“')).toBeVisible();
  expect(
    screen.getByText('Der Eintrag oder ein Feld ist zu groß. (Feld der Quelle: description)'),
  ).toBeVisible();
  expect(screen.getByText('Kennung f-4')).toBeVisible();
  expect(screen.queryByText('Kennung Zeile 7')).toBeNull();
  expect(screen.queryByLabelText('Auslassen: Angebot 4')).toBeNull();
  await checkAxe();
  await userEvent.click(screen.getByLabelText('Angesehen, meint keine Person: Angebot 1'));
  await userEvent.click(screen.getByLabelText('Die Quelle gilt: Angebot 2'));
  await userEvent.click(screen.getByLabelText('Auslassen: Angebot 3'));
  expect(screen.getByText('1 ausgelassen, 1 nach der Quelle, 1 angesehen.')).toBeVisible();
  await userEvent.click(screen.getByRole('button', { name: 'Vorschau übernehmen' }));
  await expect
    .poll(() => anrufe.find(({ methode }) => methode === 'POST')?.body)
    .toEqual({ ohne: [3], quelleGilt: [2], angesehen: [1] });
});

test('what works in the background shows how far it is and can be stopped', async () => {
  const gestoppt = { ...LAUF, zustand: 'GESCHEITERT', fehler: 'VON_HAND' };
  for (const [zustand, text] of [
    ['LIEST', 'Lesen abbrechen'],
    ['UEBERNAHME', 'Übernahme abbrechen'],
  ] as const) {
    let lauf: object = { ...LAUF, zustand };
    const anrufe = stelleServer({
      'GET /sitzung': () => createSitzung('KOORDINATION'),
      [`GET /angebotsquellen/${ID}`]: () => ({ json: { ...QUELLE, lauf } }),
      [`POST /angebotsquellen/${ID}/laeufe/${LAUF_ID}/abbrechen`]: () => {
        lauf = gestoppt;
        return { status: 201, json: { id: LAUF_ID } };
      },
    });
    const { unmount } = await zeige();
    const knopf = await screen.findByRole('button', { name: text });
    expect(
      screen.getByText(/auch wenn Sie die Seite verlassen.*ändert sich am Verzeichnis nichts/),
    ).toBeVisible();
    await checkAxe();
    await userEvent.click(knopf);
    expect(await screen.findByText('Von Hand abgebrochen')).toBeVisible();
    expect(screen.getByRole('button', { name: 'Jetzt lesen' })).toBeVisible();
    expect(anrufe.filter(({ methode }) => methode === 'POST')).toHaveLength(1);
    unmount();
  }
});

test('a term of the source gets its Lebensbereich', async () => {
  const anrufe = stelleServer({
    'GET /sitzung': () => createSitzung('KOORDINATION'),
    [`GET /angebotsquellen/${ID}`]: () => ({
      json: { ...QUELLE, lauf: { ...LAUF, zustand: 'UEBERNOMMEN' } },
    }),
    [`PUT /angebotsquellen/${ID}`]: () => ({ json: { id: ID, version: 3 } }),
  });
  await zeige();
  await userEvent.selectOptions(await screen.findByLabelText('Logement (3)'), 'WOHNEN');
  await userEvent.click(screen.getByRole('button', { name: 'Zuordnung speichern' }));
  await expect
    .poll(() => anrufe.find(({ methode }) => methode === 'PUT')?.body)
    .toMatchObject({
      version: 2,
      zuordnung: { 'Fremd|x': 'WOHNEN' },
      quelle: { name: 'Verzeichnis Nachbarkreis' },
    });
});

test('what runs shows how far it is; what failed says why and where', async () => {
  let lauf: object = { ...LAUF, zustand: 'LIEST', gelesen: 500, gesamt: 2_000, zahlen: KEINE_ZAHLEN };
  stelleServer({
    'GET /sitzung': () => createSitzung('KI_LEITUNG'),
    [`GET /angebotsquellen/${ID}`]: () => ({ json: { ...QUELLE, lauf } }),
  });
  await zeige();
  expect(await screen.findByRole('progressbar', { name: 'Gelesen' })).toHaveAttribute('value', '500');
  expect(screen.queryByRole('button', { name: 'Jetzt lesen' })).toBeNull();
  lauf = {
    ...LAUF,
    zustand: 'GESCHEITERT',
    zahlen: KEINE_ZAHLEN,
    fehler: 'KEIN_UTF8',
    fehlerOrt: 'https://quelle.example/services, Byte 12',
  };
  expect(await screen.findByText(/kein UTF-8/, undefined, { timeout: 4_000 })).toBeVisible();
  expect(screen.getByText('Stelle: https://quelle.example/services, Byte 12')).toBeVisible();
  expect(screen.getByRole('button', { name: 'Jetzt lesen' })).toBeVisible();
  await checkAxe();
});

test('a source is entered; region and languages are asked for Integreat alone', async () => {
  const anrufe = stelleServer({
    'GET /sitzung': () => createSitzung('KOORDINATION'),
    'GET /angebotsquellen': () => seite([QUELLE]),
    'POST /angebotsquellen': () => ({ status: 201, json: { id: ID, version: 1 } }),
  });
  await renderSeite(
    <Routes>
      <Route path="/verzeichnis/quellen" element={<QuellenSeite />} />
      <Route path="/verzeichnis/quellen/:quelleId" element={<p>Seite der Quelle</p>} />
    </Routes>,
    { pfad: '/verzeichnis/quellen' },
  );
  expect(await screen.findByText('Vorschau vom 19.10.2026 wartet auf Ihre Entscheidung')).toBeVisible();
  await userEvent.click(screen.getByRole('button', { name: 'Quelle eintragen' }));
  const form = within(await screen.findByRole('form'));
  expect(form.queryByLabelText(/^Region/)).toBeNull();
  await userEvent.selectOptions(form.getByLabelText('Art der Quelle'), 'INTEGREAT');
  await userEvent.type(form.getByLabelText('Name des Verzeichnisses'), 'Integreat Lennetal');
  await userEvent.type(form.getByLabelText('Adresse der Schnittstelle'), 'https://cms.example');
  await userEvent.type(form.getByLabelText('Region in Integreat'), 'lennetal');
  await userEvent.click(form.getByLabelText('Arabisch'));
  await userEvent.type(form.getByLabelText('Lizenz der Daten'), 'CC BY 4.0');
  await userEvent.type(form.getByLabelText(/^Wer ist bei Ihnen/), 'Koordination');
  await userEvent.click(form.getByLabelText(/niemand genannt/));
  await checkAxe();
  await userEvent.click(form.getByRole('button', { name: 'Speichern' }));
  await expect
    .poll(() => anrufe.find(({ methode, pfad }) => methode === 'POST' && pfad === '/angebotsquellen')?.body)
    .toMatchObject({
      quelle: {
        art: 'INTEGREAT',
        region: 'lennetal',
        sprachen: ['ar'],
        inhalte: ['ORTE'],
        url: 'https://cms.example',
        rhythmus: 'WOECHENTLICH',
      },
      bestaetigt: true,
    });
  expect(await screen.findByText('Seite der Quelle')).toBeVisible();
});

const DATEIQUELLE = {
  ...QUELLE,
  art: 'DATEI',
  url: null,
  rhythmus: 'VON_HAND',
  datei: { am: '2026-10-19', bytes: 2_000 },
};

test('a file is sent as it is', async () => {
  let gesendet: unknown = null;
  const anrufe = stelleServer({
    'GET /sitzung': () => createSitzung('KOORDINATION'),
    [`GET /angebotsquellen/${ID}`]: () => ({ json: { ...DATEIQUELLE, datei: null, lauf: null } }),
    [`POST /angebotsquellen/${ID}/dateien`]: (anfrage) => {
      gesendet = anfrage.pfad;
      return { status: 201, json: { id: LAUF_ID } };
    },
  });
  await zeige();
  await userEvent.click(await screen.findByRole('button', { name: 'Datei prüfen' }));
  expect(screen.getByText('Wählen Sie eine Datei.')).toBeVisible();
  expect(screen.queryByRole('button', { name: 'Jetzt lesen' })).toBeNull();
  await userEvent.upload(
    screen.getByLabelText('Datei mit Angeboten'),
    new File(['Titel\nKurs'], 'angebote.csv', { type: 'text/csv' }),
  );
  await checkAxe();
  await userEvent.click(screen.getByRole('button', { name: 'Datei prüfen' }));
  await expect.poll(() => gesendet).not.toBeNull();
  expect(anrufe.filter(({ methode }) => methode === 'POST')).toHaveLength(1);
});

test('a lost connection keeps the chosen file, says so, and sends it once more under the same key', async () => {
  let getrennt = true;
  const anrufe = stelleServer({
    'GET /sitzung': () => createSitzung('KOORDINATION'),
    [`GET /angebotsquellen/${ID}`]: () => ({ json: { ...DATEIQUELLE, datei: null, lauf: null } }),
    [`POST /angebotsquellen/${ID}/dateien`]: () =>
      getrennt ? 'getrennt' : { status: 201, json: { id: LAUF_ID } },
  });
  await zeige();
  const wahl: HTMLInputElement = await screen.findByLabelText('Datei mit Angeboten');
  await userEvent.upload(wahl, new File(['Titel\nKurs'], 'angebote.csv', { type: 'text/csv' }));
  await userEvent.click(screen.getByRole('button', { name: 'Datei prüfen' }));
  expect(await screen.findByText(/^Die gewählte Datei und Ihre Eingaben bleiben hier stehen/)).toBeVisible();
  expect(wahl.files).toHaveLength(1);
  getrennt = false;
  await userEvent.click(screen.getByRole('button', { name: 'Datei prüfen' }));
  await expect.poll(() => screen.queryByText(/bleiben hier stehen/)).toBeNull();
  const schluessel = anrufe
    .filter(({ methode }) => methode === 'POST')
    .map(({ kopf }) => kopf['idempotency-key']);
  expect(schluessel).toHaveLength(2);
  expect(new Set(schluessel).size).toBe(1);
});

test('columns of a file are assigned, remembered, and the file is read again', async () => {
  const zahlen = {
    ...LAUF.zahlen,
    begriffe: [],
    spalten: [
      { name: 'Wie es heißt', feld: 'titel' },
      { name: 'Wo', feld: null },
    ],
    hinweise: ['In 2 Zellen stehen Formeln. Gelesen ist ihr letztes Ergebnis.'],
  };
  const satz = 'Zeile 4, Spalte „Kosten“: „nie“ steht nicht in der Liste. Erlaubt sind „Kostenfrei“.';
  const anrufe = stelleServer({
    'GET /sitzung': () => createSitzung('KOORDINATION'),
    [`GET /angebotsquellen/${ID}`]: () => ({
      json: { ...DATEIQUELLE, spalten: { Früher: 'ort' }, lauf: { ...LAUF, zahlen } },
    }),
    [`GET /angebotsquellen/${ID}/laeufe/${LAUF_ID}/zeilen`]: () =>
      seite([zeile(1, 'ABGEWIESEN', { hinweise: [satz], fremdId: `zeile-${'a'.repeat(40)}` })]),
    [`PUT /angebotsquellen/${ID}`]: () => ({ json: { id: ID, version: 3 } }),
    [`POST /angebotsquellen/${ID}/laeufe/${LAUF_ID}/verwerfen`]: () => ({
      status: 201,
      json: { id: LAUF_ID },
    }),
    [`POST /angebotsquellen/${ID}/laeufe`]: () => ({ status: 201, json: { id: LAUF_ID } }),
  });
  await zeige();
  expect(await screen.findByText(satz)).toBeVisible();
  expect(screen.queryByText(/^Kennung zeile/)).toBeNull();
  expect(screen.getByText(/In 2 Zellen stehen Formeln/)).toBeVisible();
  expect(screen.getByText('1 Spalte wird nicht gelesen und nirgends gespeichert.')).toBeVisible();
  await userEvent.selectOptions(screen.getByLabelText('Spalte „Wo“'), 'Titel');
  await userEvent.click(screen.getByRole('button', { name: 'Spalten speichern und neu lesen' }));
  expect(screen.getByText('Zwei Spalten füllen dasselbe Feld')).toBeVisible();
  expect(anrufe.some(({ methode }) => methode === 'PUT')).toBe(false);
  await userEvent.selectOptions(screen.getByLabelText('Spalte „Wo“'), 'Ort');
  await checkAxe();
  await userEvent.click(screen.getByRole('button', { name: 'Spalten speichern und neu lesen' }));
  await expect
    .poll(() => anrufe.filter(({ methode }) => methode !== 'GET').map(({ pfad }) => pfad.split('/').at(-1)))
    .toEqual([ID, 'verwerfen', 'laeufe']);
  expect(anrufe.find(({ methode }) => methode === 'PUT')?.body).toMatchObject({
    spalten: { Früher: 'ort', 'Wie es heißt': 'titel', Wo: 'ort' },
    quelle: { art: 'DATEI', url: null, rhythmus: 'VON_HAND' },
  });
});
