import { screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { Route, Routes } from 'react-router';
import { expect, test } from 'vitest';
import { createSitzung } from '#src/modules/fall/web/testdaten.ts';
import { checkAxe, renderSeite } from '#src/web/test/render.tsx';
import { stelleServer } from '#src/web/test/server.ts';
import { createSchritt } from '../test-kette.ts';
import { KETTENVORLAGEN } from '../vorlagen.model.ts';
import AnsprechpersonenSeite from './ansprechpersonen-seite.tsx';
import KetteNeuSeite from './kette-neu-seite.tsx';
import KetteSeite from './kette-seite.tsx';
import KetteStartSeite from './kette-start-seite.tsx';
import { Kettenschritt } from './kettenschritt.tsx';
import VereinbarungenSeite from './vereinbarungen-seite.tsx';

const ID = '019a0000-0000-7000-8000-000000000001';
const AKTE = '019a0000-0000-7000-8000-000000000002';
const STICHTAG = '2026-10-19';
const KOPF = {
  id: ID,
  art: 'FALL',
  nr: 1,
  name: 'Übergang in das Jobcenter',
  stand: 'GUELTIG',
  gueltigVon: '2026-10-01',
  gueltigBis: null,
};
const KETTE = {
  ...KOPF,
  stichtag: STICHTAG,
  anlass: 'Anerkennung',
  ziel: null,
  quelle: null,
  bemerkung: null,
  schritte: [
    createSchritt('1', {
      titel: 'Unterlagen sammeln',
      fristTage: 7,
      zweige: [{ bedingung: 'Ausbildung', nach: '3' }],
    }),
    createSchritt('2', { titel: 'Antrag abgeben', fristTage: 14, uebergabe: 'Übergabeblatt' }),
    createSchritt('3', { titel: 'Sprechstunde', geplant: true }),
  ],
  version: 2,
  fassungen: [{ nr: 1, stand: 'GUELTIG', gueltigVon: '2026-10-01', gueltigBis: null }],
};
const KONTAKT = {
  id: ID,
  schnittstelle: 'JOBCENTER',
  stelle: 'Jobcenter Altenbrück',
  aufgabe: null,
  funktion: 'Teamleitung',
  name: 'Ines Beispiel',
  telefon: '02999 000-1',
  email: null,
  vertretungName: 'Karl Muster',
  vertretungTelefon: null,
  vertretungEmail: null,
  gueltigVon: '2026-01-01',
  gueltigBis: null,
  gueltig: true,
  version: 1,
};
const KONTAKTE = { stichtag: STICHTAG, loeschenNach: 6, eintraege: [KONTAKT] };
const KEIN_ENTWURF = { status: 404, json: { code: 'NICHT_GEFUNDEN', titel: 'Nicht gefunden.' } };
const entwuerfe = (bereich: string, bezug: string) => ({
  [`GET /steuerung/entwuerfe/${bereich}/${bezug}`]: () => KEIN_ENTWURF,
  [`PUT /steuerung/entwuerfe/${bereich}/${bezug}`]: () => ({
    json: { geaendertAm: '2026-10-19T10:00:00.000Z', version: 1 },
  }),
  [`DELETE /steuerung/entwuerfe/${bereich}/${bezug}`]: () => ({ json: {} }),
});
const alsSeite = (
  <Routes>
    <Route path="/ketten/:ketteId" element={<KetteSeite />} />
    <Route path="/akten/:akteId/kette" element={<KetteStartSeite />} />
  </Routes>
);

test('a Kette is a picture with a name and the same as text, with who answers', async () => {
  stelleServer({
    'GET /sitzung': () => createSitzung(),
    [`GET /ketten/${ID}`]: () => ({ json: KETTE }),
    'GET /ansprechpersonen': () => ({ json: KONTAKTE }),
  });
  await renderSeite(alsSeite, { pfad: `/ketten/${ID}` });
  const bild = await screen.findByRole('img', { name: 'Ablauf: Übergang in das Jobcenter' });
  expect(bild).toHaveTextContent('Unterlagen sammeln');
  const text = within(screen.getByRole('region', { name: 'Ablauf als Text' }));
  expect(text.getByText('a) Wenn „Ausbildung“: weiter mit Schritt 3')).toBeVisible();
  expect(text.getByText('Frist: 14 Tage ab dem Schritt davor')).toBeVisible();
  expect(text.getByText('Übergabe: Übergabeblatt')).toBeVisible();
  expect(text.getByText('erst geplant')).toBeVisible();
  expect(await screen.findByText(/Ines Beispiel, Teamleitung, Jobcenter Altenbrück/)).toBeVisible();
  expect(screen.getByRole('link', { name: '02999 000-1' })).toHaveAttribute('href', 'tel:029990001');
  expect(screen.getByRole('link', { name: 'Als BPMN-Datei laden' })).toHaveAttribute(
    'href',
    `/api/v1/ketten/${ID}/fassungen/1/kette.bpmn`,
  );
  // Who only reads gets no act.
  expect(screen.queryByRole('region', { name: 'Fassungen' })).toBeNull();
  await checkAxe();
});

test('a draft is released from a day on', async () => {
  const anrufe = stelleServer({
    'GET /sitzung': () => createSitzung('KOORDINATION'),
    [`GET /ketten/${ID}`]: () => ({
      json: {
        ...KETTE,
        stand: 'ENTWURF',
        gueltigVon: null,
        fassungen: [{ nr: 1, stand: 'ENTWURF', gueltigVon: null, gueltigBis: null }],
      },
    }),
    'GET /ansprechpersonen': () => ({ json: { ...KONTAKTE, eintraege: [] } }),
    [`POST /ketten/${ID}/fassungen/1/freigabe`]: () => ({ status: 201, json: { id: ID, version: 3 } }),
  });
  await renderSeite(alsSeite, { pfad: `/ketten/${ID}` });
  await userEvent.click(await screen.findByRole('button', { name: 'Freigeben' }));
  const form = within(await screen.findByRole('form', { name: 'Fassung freigeben' }));
  await userEvent.click(form.getByRole('button', { name: 'Freigeben' }));
  await expect
    .poll(() => anrufe.find(({ pfad }) => pfad.endsWith('/freigabe'))?.body)
    .toEqual({ version: 2, gueltigVon: STICHTAG });
});

test('a template fills the form, and goes as it is; a name must out', async () => {
  const anrufe = stelleServer({
    'GET /sitzung': () => createSitzung('KOORDINATION'),
    'POST /ketten': () => ({ status: 201, json: { id: ID, version: 1 } }),
    ...entwuerfe('schnittstelle.kette', 'neu'),
  });
  const gesendet = () => anrufe.find(({ methode, pfad }) => methode === 'POST' && pfad === '/ketten');
  await renderSeite(<KetteNeuSeite />);
  await userEvent.selectOptions(screen.getByLabelText(/^Womit/), 'BERATUNG_104C');
  await userEvent.click(screen.getByRole('button', { name: 'Weiter' }));
  const form = within(await screen.findByRole('form', { name: 'Neue Dienstleistungskette' }));
  expect(form.getAllByRole('group', { name: /^Schritt \d$/ })).toHaveLength(6);
  await checkAxe();
  const ziel = form.getByLabelText(/^Ziel/);
  await userEvent.type(ziel, ' Frau Zidan fragt.');
  await userEvent.click(form.getByRole('button', { name: 'Speichern' }));
  expect(await screen.findByRole('alert')).toHaveTextContent('eine Person erkennbar machen');
  expect(gesendet()).toBeUndefined();
  const vorlage = KETTENVORLAGEN[0];
  await userEvent.clear(ziel);
  await userEvent.type(ziel, vorlage?.ziel ?? '');
  await userEvent.click(form.getByRole('button', { name: 'Speichern' }));
  await expect.poll(() => gesendet()?.body).toMatchObject({ art: 'FALL', name: vorlage?.name });
  expect(gesendet()?.body).toHaveProperty('schritte.length', 6);
});

test('a BPMN file fills the form; what has no place is listed and stays in the Bemerkung', async () => {
  const anrufe = stelleServer({
    'GET /sitzung': () => createSitzung('KOORDINATION'),
    'POST /ketten/bpmn': () => ({
      json: {
        name: 'Aus der Datei',
        art: 'FALL',
        anlass: null,
        ziel: null,
        quelle: null,
        bemerkung: null,
        schritte: [createSchritt('1', { titel: 'Beraten' })],
        nichtUebernommen: ['Datenobjekt: „Übergabeblatt“'],
      },
    }),
    ...entwuerfe('schnittstelle.kette', 'neu'),
  });
  await renderSeite(<KetteNeuSeite />);
  await userEvent.selectOptions(screen.getByLabelText(/^Womit/), 'DATEI');
  await userEvent.click(screen.getByRole('button', { name: 'Datei lesen' }));
  expect(screen.getByText('Wählen Sie eine Datei.')).toBeVisible();
  const datei = new File(['<xml/>'], 'ablauf.bpmn', { type: 'application/xml' });
  await userEvent.upload(screen.getByLabelText(/^BPMN-2.0-Datei/), datei);
  await userEvent.click(screen.getByRole('button', { name: 'Datei lesen' }));
  expect(await screen.findByText('Datenobjekt: „Übergabeblatt“')).toBeVisible();
  expect(screen.getByLabelText<HTMLTextAreaElement>(/^Bemerkung/).value).toContain(
    'Datenobjekt: „Übergabeblatt“',
  );
  expect(anrufe.find(({ pfad }) => pfad === '/ketten/bpmn')?.body).toEqual({ xml: '<xml/>' });
});

test('a Kette starts with the steps that fit, each with its day; what is planned cannot be chosen', async () => {
  const anrufe = stelleServer({
    'GET /sitzung': () => createSitzung(),
    'GET /ketten': () => ({
      json: { stichtag: STICHTAG, ketten: [{ ...KOPF, schritte: 3, entwurf: false }] },
    }),
    [`GET /ketten/${ID}`]: () => ({ json: KETTE }),
    [`GET /akten/${AKTE}`]: () => KEIN_ENTWURF,
    [`POST /akten/${AKTE}/ketten`]: () => ({ status: 201, json: { id: AKTE, schritte: 1 } }),
  });
  await renderSeite(alsSeite, { pfad: `/akten/${AKTE}/kette` });
  const form = within(await screen.findByRole('form', { name: 'Kette im Fall starten' }));
  expect(form.getByText('Frist 26.10.2026')).toBeVisible();
  expect(form.getByText('Frist 09.11.2026')).toBeVisible();
  expect(form.getByRole('checkbox', { name: /^3 Sprechstunde/ })).toHaveAttribute('disabled');
  await checkAxe();
  await userEvent.click(form.getByRole('checkbox', { name: /^1 Unterlagen/ }));
  await userEvent.click(form.getByRole('button', { name: 'Kette starten' }));
  await expect
    .poll(() => anrufe.find(({ methode }) => methode === 'POST')?.body)
    .toEqual({ ketteId: ID, nr: 1, beginn: STICHTAG, kennungen: ['2'], zielId: null });
});

test('a missed step offers a Systemhinweis with its Schnittstelle, and asks who answers only on demand', async () => {
  const anrufe = stelleServer({ 'GET /ansprechpersonen': () => ({ json: KONTAKTE }) });
  const schritt = {
    akteId: AKTE,
    was: 'Antrag abgeben',
    kette: { name: 'Übergang', kennung: '2', schnittstelle: 'JOBCENTER' },
  } as const;
  const { unmount } = await renderSeite(<Kettenschritt {...schritt} versaeumt={false} />);
  expect(screen.getByText('Aus der Kette „Übergang“, Schritt 2')).toBeVisible();
  expect(screen.queryByRole('link')).toBeNull();
  expect(anrufe).toEqual([]);
  unmount();
  await renderSeite(<Kettenschritt {...schritt} versaeumt />);
  expect(screen.getByRole('link', { name: /^Systemhinweis geben/ })).toHaveAttribute(
    'href',
    `/akten/${AKTE}/systemhinweis?schnittstelle=JOBCENTER`,
  );
  await userEvent.click(screen.getByRole('button', { name: 'Ansprechpersonen zeigen: Jobcenter' }));
  expect(await screen.findByText(/Vertretung: Karl Muster/)).toBeVisible();
});

test('an Ansprechperson is entered with a way to reach it; the server says what is missing', async () => {
  const anrufe = stelleServer({
    'GET /sitzung': () => createSitzung('KOORDINATION'),
    'GET /ansprechpersonen': () => ({ json: KONTAKTE }),
    'POST /ansprechpersonen': () => ({
      status: 422,
      json: {
        code: 'ANSPRECHPERSON_UNGUELTIG',
        title: 'Bitte prüfen Sie die Angaben.',
        errors: [{ pointer: '/telefon', code: 'KEIN_WEG', detail: 'Geben Sie eine Telefonnummer ein.' }],
      },
    }),
    ...entwuerfe('schnittstelle.ansprechperson', 'neu'),
  });
  await renderSeite(<AnsprechpersonenSeite />);
  await userEvent.click(await screen.findByRole('button', { name: 'Ansprechperson eintragen' }));
  const form = within(await screen.findByRole('form', { name: 'Ansprechperson eintragen' }));
  await userEvent.selectOptions(form.getByLabelText(/^Art der Stelle/), 'SOZIALAMT');
  await userEvent.type(form.getByLabelText(/^Stelle/), 'Sozialamt');
  await userEvent.type(form.getByLabelText(/^Funktion/), 'Teamleitung');
  await userEvent.click(form.getByRole('button', { name: 'Speichern' }));
  expect((await screen.findAllByText('Geben Sie eine Telefonnummer ein.'))[0]).toBeVisible();
  await checkAxe();
  expect(anrufe.find(({ methode }) => methode === 'POST')?.body).toMatchObject({
    schnittstelle: 'SOZIALAMT',
    gueltigVon: STICHTAG,
    gueltigBis: null,
  });
});

test('what is due stands on top with its reason', async () => {
  stelleServer({
    'GET /sitzung': () => createSitzung('TEAMLEITUNG'),
    'GET /vereinbarungen': () => ({
      json: {
        stichtag: STICHTAG,
        vorschlagPruefung: '2027-10-19',
        gueltig: 1,
        faellig: 1,
        vereinbarungen: [
          {
            id: ID,
            art: 'WEITERE',
            titel: 'Zusammenarbeit',
            partner: [{ art: 'JOBCENTER', name: 'Jobcenter' }],
            stand: 'UNTERZEICHNET',
            beginn: '2024-01-01',
            ende: null,
            pruefenAm: '2026-11-02',
            faellig: 'PRUEFUNG',
          },
        ],
      },
    }),
  });
  await renderSeite(<VereinbarungenSeite />);
  expect(await screen.findByText('1 gelten heute. Fällig: 1.')).toBeVisible();
  expect(screen.getByText('Prüfung steht an')).toBeVisible();
  expect(screen.queryByRole('link', { name: 'Vereinbarung anlegen' })).toBeNull();
  await checkAxe();
});
