import { screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { Route, Routes } from 'react-router';
import { expect, test } from 'vitest';
import type { Rolle } from '#src/core/contract/rollen.ts';
import { createSitzung } from '#src/modules/fall/web/testdaten.ts';
import { checkAxe, renderSeite } from '#src/web/test/render.tsx';
import { stelleServer } from '#src/web/test/server.ts';
import EingangSeite from './eingang-seite.tsx';
import EskalationNeuSeite from './eskalation-neu-seite.tsx';
import EskalationSeite from './eskalation-seite.tsx';
import EskalationenSeite from './eskalationen-seite.tsx';
import LandSeite from './land-seite.tsx';
import LandesthemaNeuSeite from './landesthema-neu-seite.tsx';
import LandesthemaSeite from './landesthema-seite.tsx';
import LandesthemenSeite from './landesthemen-seite.tsx';

const ID = '019a0000-0000-7000-8000-000000000001';
const THEMA = '019a0000-0000-7000-8000-000000000002';
const LANDESTHEMA = '019a0000-0000-7000-8000-000000000003';
const ZEILE = {
  id: ID,
  titel: 'Berufsanerkennung',
  adressat: 'LAND',
  zustand: 'GESICHTET',
  ressort: null,
  antwortBis: '2026-10-16',
  ueberfaellig: true,
  alter: 63,
};
const EINE = {
  ...ZEILE,
  problem: 'Bescheide dauern über ein Jahr.',
  versuche: 'Gespräche mit der Stelle.',
  anliegen: 'Eine Frist.',
  hinweise: null,
  stelleBund: null,
  eingereichtAm: '2026-08-17',
  seit: '2026-08-20',
  version: 4,
  gebuendelt: true,
  schritte: [],
  ereignisse: [
    { lfd: 2, art: 'RUECKFRAGEN', seite: 'LAND', text: 'Welche Berufe?', angaben: [], am: '2026-09-01' },
    {
      lfd: 1,
      art: 'FREIGEBEN',
      seite: 'STANDORT',
      text: null,
      angaben: [{ name: 'Antwort bis', wert: '16.10.2026' }],
      am: '2026-08-17',
    },
  ],
};
const EINGANGSZEILE = { ...ZEILE, standort: 'Kreis Lennetal', landesthema: null };
const seiteVon = (eintraege: object[], mehr: object = {}) => ({
  json: { eintraege, gesamt: eintraege.length, seite: 1, groesse: 25, ueberfaellige: 1, ...mehr },
});
const als = (rolle: Rolle) => ({ 'GET /sitzung': () => createSitzung(rolle) });
const OHNE_ENTWURF = (tuer: string, bereich: string, bezug: string) => ({
  [`GET /${tuer}/entwuerfe/${bereich}/${bezug}`]: () => ({ status: 404, json: {} }),
});

test('a proposal is shown as the Land reads it, and a Kommune in it stops the sending', async () => {
  const anrufe = stelleServer({
    ...als('KOORDINATION'),
    ...OHNE_ENTWURF('steuerung', 'eskalation.neu', THEMA),
    'POST /eskalationen/pruefung': ({ body }: { body: unknown }) => ({
      json: {
        standort: 'Kreis Lennetal',
        befunde: JSON.stringify(body).includes('Werdeck')
          ? [{ feld: 'problem', art: 'ORTSNAME', von: 3, bis: 10, vorschlag: 'Kreis Lennetal' }]
          : [],
      },
    }),
    'POST /eskalationen': () => ({ status: 201, json: { id: ID, version: 1 } }),
  });
  await renderSeite(
    <Routes>
      <Route path="/eskalationen/neu" element={<EskalationNeuSeite />} />
      <Route path="*" element={null} />
    </Routes>,
    { pfad: `/eskalationen/neu?thema=${THEMA}` },
  );
  const form = within(await screen.findByRole('form', { name: 'Thema dem Land vorlegen' }));
  await userEvent.click(form.getByRole('button', { name: 'Zur Freigabe vorschlagen' }));
  expect((await screen.findAllByText(/Bitte füllen Sie das Feld aus/)).length).toBeGreaterThan(4);
  await userEvent.type(form.getByLabelText(/^Titel/), 'Berufsanerkennung');
  await userEvent.type(form.getByLabelText(/^Was steht im Weg/), 'In Werdeck dauert es.');
  await userEvent.type(form.getByLabelText(/^Was hat Ihr Standort/), 'Gespräche.');
  await userEvent.type(form.getByLabelText(/^Was soll das Land/), 'Eine Frist.');
  await userEvent.type(form.getByLabelText(/^Warum kann der Standort/), 'Nicht zuständig.');
  const vorschau = within(form.getByRole('region', { name: 'So liest es das Land' }));
  expect(vorschau.getByText('In Werdeck dauert es.')).toBeVisible();
  expect(vorschau.queryByText('Nicht zuständig.')).toBeNull();
  await userEvent.click(form.getByRole('checkbox'));
  await userEvent.click(form.getByRole('button', { name: 'Zur Freigabe vorschlagen' }));
  expect(await screen.findByText(/Name einer Kommune/)).toBeVisible();
  expect(screen.getByText(/Schreiben Sie die Ebene/)).toHaveTextContent('Kreis Lennetal');
  expect(anrufe.filter(({ methode, pfad }) => methode === 'POST' && pfad === '/eskalationen')).toEqual([]);
  await checkAxe();
  await userEvent.clear(form.getByLabelText(/^Was steht im Weg/));
  await userEvent.type(form.getByLabelText(/^Was steht im Weg/), 'Im Kreis dauert es.');
  await userEvent.click(form.getByRole('button', { name: 'Zur Freigabe vorschlagen' }));
  await expect
    .poll(() => anrufe.find(({ methode, pfad }) => methode === 'POST' && pfad === '/eskalationen')?.body)
    .toMatchObject({ themaId: THEMA, adressat: 'LAND', problem: 'Im Kreis dauert es.' });
});

test('without a Thema the page says where to begin', async () => {
  stelleServer(als('KOORDINATION'));
  await renderSeite(<EskalationNeuSeite />, { pfad: '/eskalationen/neu' });
  expect(await screen.findByText('Wählen Sie zuerst ein Thema.')).toBeVisible();
});

test('the Leitung gives a proposal back only with a reason', async () => {
  const anrufe = stelleServer({
    ...als('KI_LEITUNG'),
    ...OHNE_ENTWURF('foerderung', 'eskalation.zurueckgeben', ID),
    [`GET /eskalationen/${ID}`]: () => ({
      json: {
        ...EINE,
        zustand: 'VORGESCHLAGEN',
        ueberfaellig: false,
        gebuendelt: false,
        schritte: ['FREIGEBEN', 'ZURUECKGEBEN'],
        themaId: THEMA,
        standort: 'Kreis Lennetal',
      },
    }),
    'POST /eskalationen/pruefung': () => ({ json: { standort: 'Kreis Lennetal', befunde: [] } }),
    [`POST /eskalationen/${ID}/freigabe`]: () => ({ status: 201, json: { id: ID, version: 5 } }),
  });
  await renderSeite(
    <Routes>
      <Route path="/eskalationen/:eskalationId" element={<EskalationSeite />} />
    </Routes>,
    { pfad: `/eskalationen/${ID}` },
  );
  await userEvent.selectOptions(await screen.findByLabelText('Schritt wählen'), 'ZURUECKGEBEN');
  const form = within(await screen.findByRole('form', { name: /zurückgeben/ }));
  await userEvent.click(form.getByRole('checkbox'));
  await userEvent.click(form.getByRole('button', { name: /zurückgeben/ }));
  expect((await screen.findAllByText('Bitte füllen Sie das Feld aus.'))[0]).toBeVisible();
  expect(anrufe.filter(({ pfad }) => pfad.endsWith('/freigabe'))).toEqual([]);
  await userEvent.type(form.getByLabelText(/^Grund für die Koordination/), 'Erst mit der Stelle sprechen.');
  await userEvent.click(form.getByRole('button', { name: /zurückgeben/ }));
  await expect
    .poll(() => anrufe.find(({ pfad }) => pfad.endsWith('/freigabe'))?.body)
    .toMatchObject({ schritt: 'ZURUECKGEBEN', version: 4, text: 'Erst mit der Stelle sprechen.' });
});

test('the Standort sees that others are handled with it, and sides instead of names', async () => {
  stelleServer({
    ...als('KOORDINATION'),
    [`GET /eskalationen/${ID}`]: () => ({ json: { ...EINE, themaId: THEMA, standort: 'Kreis Lennetal' } }),
  });
  await renderSeite(
    <Routes>
      <Route path="/eskalationen/:eskalationId" element={<EskalationSeite />} />
    </Routes>,
    { pfad: `/eskalationen/${ID}` },
  );
  expect(await screen.findByText('Das Land bearbeitet dieses Thema zusammen mit anderen.')).toBeVisible();
  expect(screen.getByText('überfällig')).toBeVisible();
  expect(screen.getByText('zu wenige für eine Zahl')).toBeVisible();
  expect(screen.getByRole('heading', { name: 'Rückfrage des Landes' })).toBeVisible();
  expect(screen.getByText('Land, 01.09.2026')).toBeVisible();
  expect(screen.queryByLabelText('Schritt wählen')).toBeNull();
  await checkAxe();
});

test('both lists say what is late, and an empty one what to do', async () => {
  let eintraege: object[] = [ZEILE];
  stelleServer({ ...als('KOORDINATION'), 'GET /eskalationen': () => seiteVon(eintraege) });
  const { unmount } = await renderSeite(<EskalationenSeite />);
  expect(await screen.findByRole('link', { name: 'Berufsanerkennung' })).toHaveAttribute(
    'href',
    `/eskalationen/${ID}`,
  );
  expect(screen.getByRole('link', { name: '1 Antwort ist überfällig' })).toBeVisible();
  await checkAxe();
  unmount();
  eintraege = [];
  await renderSeite(<EskalationenSeite />);
  expect(await screen.findByText('Hier liegt nichts vor.')).toBeVisible();
});

test('the Land chooses several Standorte and joins them', async () => {
  stelleServer({ ...als('MINISTERIUM'), 'GET /land/eskalationen': () => seiteVon([EINGANGSZEILE]) });
  await renderSeite(<EingangSeite />, { pfad: '/land/eskalationen?ressort=MAGS' });
  expect(await screen.findByText('Kreis Lennetal')).toBeVisible();
  expect(screen.getByRole('link', { name: 'Als CSV-Datei laden' })).toHaveAttribute(
    'href',
    '/api/v1/land/eskalationen.csv?auswahl=OFFEN&ressort=MAGS',
  );
  await userEvent.click(
    screen.getByRole('checkbox', { name: 'Auswählen: Berufsanerkennung, Kreis Lennetal' }),
  );
  expect(screen.getByRole('link', { name: 'Gewählte bündeln' })).toHaveAttribute(
    'href',
    `/land/themen/neu?eskalationen=${ID}`,
  );
  await checkAxe();
});

test('the Land assigns a Ressort with a day, and hears at once what is missing', async () => {
  const anrufe = stelleServer({
    ...als('MINISTERIUM'),
    ...OHNE_ENTWURF('foerderung', 'eskalation.zuordnen', ID),
    [`GET /land/eskalationen/${ID}`]: () => ({
      json: { ...EINE, schritte: ['ZUORDNEN', 'RUECKFRAGEN'], standort: 'Kreis Lennetal', landesthema: null },
    }),
    'POST /land/eskalationen/pruefung': () => ({ json: { befunde: [] } }),
    [`POST /land/eskalationen/${ID}/schritte`]: () => ({ status: 201, json: { id: ID, version: 5 } }),
  });
  await renderSeite(
    <Routes>
      <Route path="/land/eskalationen/:eskalationId" element={<LandSeite />} />
    </Routes>,
    { pfad: `/land/eskalationen/${ID}` },
  );
  await userEvent.selectOptions(await screen.findByLabelText('Schritt wählen'), 'ZUORDNEN');
  const form = within(await screen.findByRole('form', { name: 'Einem Ressort zuordnen' }));
  await userEvent.click(form.getByRole('checkbox'));
  await userEvent.click(form.getByRole('button', { name: 'Einem Ressort zuordnen' }));
  expect((await screen.findAllByText('Wählen Sie das Ressort, das antwortet.'))[0]).toBeVisible();
  await userEvent.selectOptions(form.getByLabelText(/^Ressort/), 'MAGS');
  await userEvent.type(form.getByLabelText(/^Antwort bis/), '15.12.2026');
  await userEvent.click(form.getByRole('button', { name: 'Einem Ressort zuordnen' }));
  await expect
    .poll(() => anrufe.find(({ methode, pfad }) => methode === 'POST' && pfad.endsWith('/schritte'))?.body)
    .toMatchObject({ schritt: 'ZUORDNEN', ressort: 'MAGS', antwortBis: '2026-12-15', version: 4 });
});

test('a Landesthema shows its provenance and says that no Standort may be named', async () => {
  stelleServer({
    ...als('MINISTERIUM'),
    [`GET /land/themen/${LANDESTHEMA}`]: () => ({
      json: {
        id: LANDESTHEMA,
        titel: 'Anerkennung',
        beschreibung: 'Mehrere Standorte.',
        angelegtAm: '2026-09-07',
        version: 1,
        schritte: ['ZUORDNEN'],
        eintraege: [EINGANGSZEILE],
      },
    }),
  });
  await renderSeite(
    <Routes>
      <Route path="/land/themen/:landesthemaId" element={<LandesthemaSeite />} />
    </Routes>,
    { pfad: `/land/themen/${LANDESTHEMA}` },
  );
  const woher = within(await screen.findByRole('region', { name: 'Woher es kommt' }));
  expect(woher.getByText('Kreis Lennetal')).toBeVisible();
  expect(screen.getByText(/Nennen Sie keinen von ihnen/)).toBeVisible();
  await checkAxe();
});

test('the chosen ones become a Landesthema', async () => {
  const anrufe = stelleServer({
    ...als('MINISTERIUM'),
    ...OHNE_ENTWURF('foerderung', 'eskalation.landesthema', 'neu'),
    'GET /land/themen': () => seiteVon([]),
    'POST /land/eskalationen/pruefung': () => ({ json: { befunde: [] } }),
    'POST /land/themen': () => ({ status: 201, json: { id: LANDESTHEMA, version: 1 } }),
  });
  const { unmount } = await renderSeite(
    <Routes>
      <Route path="/land/themen/neu" element={<LandesthemaNeuSeite />} />
      <Route path="*" element={null} />
    </Routes>,
    { pfad: `/land/themen/neu?eskalationen=${ID},${THEMA},unsinn` },
  );
  expect(await screen.findByText('Aus 2 Eskalationen')).toBeVisible();
  const form = within(await screen.findByRole('form', { name: 'Zu einem Landesthema bündeln' }));
  await userEvent.type(form.getByLabelText(/^Titel/), 'Anerkennung');
  await userEvent.type(form.getByLabelText(/^Was ist das Gemeinsame/), 'Es dauert.');
  await userEvent.click(form.getByRole('checkbox'));
  await userEvent.click(form.getByRole('button', { name: 'Landesthema anlegen' }));
  await expect
    .poll(() => anrufe.find(({ methode, pfad }) => methode === 'POST' && pfad === '/land/themen')?.body)
    .toMatchObject({ titel: 'Anerkennung', eskalationen: [ID, THEMA] });
  unmount();
  await renderSeite(<LandesthemenSeite />);
  expect(await screen.findByText('Noch ist nichts gebündelt.')).toBeVisible();
});
