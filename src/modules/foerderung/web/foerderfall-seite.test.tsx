import { screen, waitFor, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { Route, Routes } from 'react-router';
import { expect, test } from 'vitest';
import { createSitzungsansicht } from '#src/web/test/beispiele.ts';
import { checkAxe, renderSeite } from '#src/web/test/render.tsx';
import { problem, stelleServer } from '#src/web/test/server.ts';
import { REGELPARAMETER } from '../regelwerk/parameter.model.ts';
import { createTestantrag } from '../test-antrag.ts';
import FoerderfallSeite from './foerderfall-seite.tsx';

const ID = '019a0000-0000-7000-8000-000000000001';
const INHALT = createTestantrag({
  caseManagement: [{ bezeichnung: 'CM 8', vzae: '0,4', ort: 'KOORDINIERENDE_STELLE', empfaenger: '' }],
});
const FALL = {
  id: ID,
  aktenzeichen: 'KIM-2027-TEST',
  standort: 'Kreis Lennetal',
  foerderjahr: 2027,
  zustand: 'ENTWURF',
  frist: '2026-11-02',
  eingangAm: null,
  gesamt: null,
  fehler: 1,
  hinweise: 0,
  version: 2,
  stichtag: '2026-10-19',
  typ: 'KREIS',
  zuwendungsempfaenger: 'Kreisverwaltung Lennetal',
  von: '2027-01-01',
  bis: '2027-12-31',
  oeffnung: '2026-09-01',
  fristEigentlich: '2026-10-31',
  regelsatz: 'RL-2024-12',
  parameter: REGELPARAMETER,
  kontingentCm: 1_200,
  inhalt: INHALT,
  vorbelegung: [{ feld: 'caseManagement', text: 'Aus dem Stellenplan zum 01.01.2027.' }],
  geaendertAm: '2026-10-19T08:00:00.000Z',
  bearbeitetVon: 'Ulrich Bramfeld',
  selbstBearbeitet: true,
  aenderbar: true,
  schritte: ['verwerfen'],
  fassung: null,
  ereignisse: [
    {
      lfd: 1,
      ereignis: 'anlegen',
      von: null,
      nach: 'ENTWURF',
      grund: null,
      person: 'Ulrich Bramfeld',
      rolle: 'KI_LEITUNG',
      am: '2026-10-12',
      erfasstAm: '2026-10-12T08:00:00.000Z',
    },
  ],
  synthetisch: true,
};
const LESEN = `GET /foerderfaelle/${ID}`;
const ZEICHNEN = `POST /foerderfaelle/${ID}/einreichung`;
const SICHERN = `PUT /foerderfaelle/${ID}/antrag`;
const UNTERLAGEN = {
  [`${LESEN}/unterlagen`]: () => ({ json: { unterlagen: [], ergaenzbar: true, entfernbar: true } }),
  [`${LESEN}/konzepte`]: () => ({ json: { konzepte: [] } }),
};
const sitzung = {
  ...UNTERLAGEN,
  'GET /sitzung': () => ({ json: createSitzungsansicht({ rolle: 'KI_LEITUNG' }) }),
};
const zeige = () =>
  renderSeite(
    <Routes>
      <Route path="/foerderung/:foerderfallId" element={<FoerderfallSeite />} />
    </Routes>,
    { pfad: `/foerderung/${ID}` },
  );

test('a share of 0,4 is refused beside its field with rule and source; repaired, the draft is kept', async () => {
  const anrufe = stelleServer({
    ...sitzung,
    [LESEN]: () => ({ json: FALL }),
    [SICHERN]: () => ({ json: { id: ID, version: 3 } }),
  });
  await zeige();
  const form = within(await screen.findByRole('form', { name: 'Antrag 2027' }));
  const anteil = form.getByLabelText('VZÄ', { selector: '#antrag-caseManagement-0-vzae' });
  expect(anteil).toBeInvalid();
  expect(anteil).toHaveAccessibleDescription(
    'Fehler: Case-Management-Stellenanteile unter 0,5 VZÄ sind nicht zuwendungsfähig (Nr. 5.4.1 Absatz 3). Betroffen: CM 8 mit 0,40. Erhöhen Sie den Anteil auf 0,5 VZÄ oder streichen Sie ihn. (FR-5.4.1-g, RL Nr. 5.4.1 Abs. 3 Satz 3)',
  );
  expect(form.getByText('Woher: Aus dem Stellenplan zum 01.01.2027.')).toBeVisible();
  expect(
    form.getByText('Vorläufig: Solange Fehler offen sind, kann der Antrag nicht gezeichnet werden.'),
  ).toBeVisible();
  await checkAxe();
  await userEvent.clear(anteil);
  await userEvent.type(anteil, '0.5');
  expect(anteil).not.toBeInvalid();
  expect(
    await form.findByText('Der Antrag ist ohne Fehler. Jetzt zeichnet eine andere Person.'),
  ).toBeVisible();
  await userEvent.click(form.getByRole('button', { name: 'Antrag prüfen' }));
  expect(await form.findByText('Entwurf gesichert')).toBeVisible();
  const gesendet = anrufe.filter(({ methode }) => methode === 'PUT').map(({ body }) => body);
  expect(gesendet.at(-1)).toMatchObject({ inhalt: { caseManagement: [{ vzae: '0.5' }] } });
});

test('a post is one row: it opens to edit, the link of a finding opens it again and goes to the field', async () => {
  stelleServer({
    ...sitzung,
    [LESEN]: () => ({ json: FALL }),
    [SICHERN]: () => ({ json: { id: ID, version: 3 } }),
  });
  await zeige();
  const form = within(await screen.findByRole('form', { name: 'Antrag 2027' }));
  const tabelle = within(form.getByRole('table', { name: 'Case Management' }));
  expect(tabelle.getByRole('row', { name: /^CM 8 0,40/ })).toHaveTextContent('1 zu beheben');
  await userEvent.click(tabelle.getByRole('button', { name: 'Fertig: CM 8' }));
  const knopf = tabelle.getByRole('button', { name: 'Bearbeiten: CM 8' });
  expect(knopf).toHaveFocus();
  expect(knopf).toHaveAttribute('aria-expanded', 'false');
  expect(form.queryByLabelText('VZÄ', { selector: '#antrag-caseManagement-0-vzae' })).toBeNull();
  const uebersicht = within(form.getByRole('region', { name: /Bitte prüfen Sie/ }));
  await userEvent.click(uebersicht.getByRole('link', { name: /unter 0,5 VZÄ/ }));
  expect(form.getByLabelText('VZÄ', { selector: '#antrag-caseManagement-0-vzae' })).toHaveFocus();
  expect(form.getByRole('region', { name: 'Stand des Antrags' })).toHaveTextContent('1 Punkt zu beheben');

  await userEvent.click(form.getByRole('button', { name: 'Zeile hinzufügen: Case Management' }));
  expect(
    form.getByLabelText(/^Bezeichnung/, { selector: '#antrag-caseManagement-1-bezeichnung' }),
  ).toHaveFocus();
  await userEvent.click(tabelle.getByRole('button', { name: 'Zeile streichen: CM 8' }));
  expect(form.getByRole('group', { name: 'Case Management, Zeile 1' })).toBeVisible();
  expect(form.getByRole('group', { name: 'Case Management' })).toHaveFocus();
  await checkAxe();
});

test('two people work on it: both versions stand side by side, the choice is saved against the newer one', async () => {
  const fremd = {
    ...FALL,
    version: 7,
    inhalt: {
      ...INHALT,
      sachKoordination: '1.000',
      voraussetzungen: {
        ...INHALT.voraussetzungen,
        a: { stand: 'AUSNAHME', nachweis: 'Bescheid vom 02.01.' },
      },
    },
  };
  let gelesen = 0;
  const anrufe = stelleServer({
    ...sitzung,
    [LESEN]: () => {
      gelesen += 1;
      return { json: gelesen === 1 ? FALL : fremd };
    },
    [SICHERN]: ({ body }) =>
      JSON.stringify(body).includes('"version":7')
        ? { json: { id: ID, version: 8 } }
        : problem(409, 'KONFLIKT', { zustand: { version: 7 } }),
  });
  await zeige();
  const form = within(await screen.findByRole('form', { name: 'Antrag 2027' }));
  await userEvent.type(form.getByLabelText(/^Veranstaltungsformate/), '500');
  await userEvent.click(form.getByRole('button', { name: 'Antrag prüfen' }));
  const konflikt = within(
    await screen.findByRole('region', { name: 'Inzwischen wurde hier etwas geändert' }),
  );
  await checkAxe();
  // What was not touched here begins with what the other person saved: whoever only presses the button loses nothing of either.
  for (const name of [/1\.000/, /Ausnahme des Ministeriums, Bescheid vom 02\.01\./, /Ihre Eingabe 500/])
    expect(konflikt.getByRole<HTMLInputElement>('radio', { name }).checked).toBe(true);
  await userEvent.click(konflikt.getByRole('button', { name: 'Auswahl übernehmen' }));
  expect(await screen.findByLabelText(/^Sachausgaben der Koordination/)).toHaveValue('1.000');
  expect(screen.getByLabelText(/^Veranstaltungsformate/)).toHaveValue('500');
  await userEvent.click(screen.getByRole('button', { name: 'Antrag prüfen' }));
  await waitFor(() => expect(screen.getByText('Entwurf gesichert')).toBeVisible());
  expect(anrufe.filter(({ methode }) => methode === 'PUT').at(-1)?.body).toMatchObject({
    version: 7,
    inhalt: {
      sachKoordination: '1.000',
      veranstaltungen: '500',
      voraussetzungen: { a: { nachweis: 'Bescheid vom 02.01.' } },
    },
  });
});

test('somebody signs while another person types: what cannot be saved any more stands there, and nothing is sent again', async () => {
  const gezeichnet = { ...FALL, version: 7, zustand: 'EINGEREICHT', aenderbar: false, schritte: [] };
  let gelesen = 0;
  const anrufe = stelleServer({
    ...sitzung,
    [LESEN]: () => {
      gelesen += 1;
      return { json: gelesen === 1 ? FALL : gezeichnet };
    },
    [SICHERN]: () => problem(409, 'KONFLIKT', { zustand: { version: 7 } }),
  });
  await zeige();
  const form = within(await screen.findByRole('form', { name: 'Antrag 2027' }));
  await userEvent.type(form.getByLabelText(/^Veranstaltungsformate/), '500');
  await userEvent.click(form.getByRole('button', { name: 'Antrag prüfen' }));
  expect(await screen.findByText(/Veranstaltungsformate: .*500/)).toBeVisible();
  expect(screen.queryByRole('button', { name: 'Auswahl übernehmen' })).toBeNull();
  await userEvent.click(screen.getByRole('button', { name: 'Neuen Stand zeigen' }));
  expect(await screen.findByText('eingereicht')).toBeVisible();
  expect(anrufe.filter(({ methode }) => methode === 'PUT')).toHaveLength(1);
});

test('somebody saves while another person signs: the page shows the new state, to be confirmed anew', async () => {
  const offen = { ...FALL, aenderbar: false, fehler: 0, selbstBearbeitet: false, schritte: ['einreichen'] };
  let gelesen = 0;
  const anrufe = stelleServer({
    ...UNTERLAGEN,
    'GET /sitzung': () => ({ json: createSitzungsansicht({ rolle: 'ZE_ZEICHNUNG' }) }),
    [LESEN]: () => {
      gelesen += 1;
      return { json: gelesen === 1 ? offen : { ...offen, version: 7 } };
    },
    [ZEICHNEN]: () => problem(409, 'KONFLIKT', { zustand: { version: 7 } }),
  });
  await zeige();
  const haken = await screen.findByRole('checkbox', { name: /vollständig und richtig/ });
  await userEvent.click(haken);
  await userEvent.click(screen.getByRole('button', { name: 'Zeichnen und einreichen' }));
  expect(await screen.findByText(/Diese Seite zeigt jetzt den neuen Stand/)).toBeVisible();
  await waitFor(() => expect(gelesen).toBe(2));
  expect((haken as HTMLInputElement).checked).toBe(false);
  await userEvent.click(haken);
  await userEvent.click(screen.getByRole('button', { name: 'Zeichnen und einreichen' }));
  await waitFor(() => expect(anrufe.filter(({ methode }) => methode === 'POST')).toHaveLength(2));
  expect(anrufe.filter(({ methode }) => methode === 'POST').at(-1)?.body).toMatchObject({ version: 7 });
});

test('who changed it last is told that another person signs', async () => {
  stelleServer({
    ...UNTERLAGEN,
    'GET /sitzung': () => ({ json: createSitzungsansicht({ rolle: 'ZE_ZEICHNUNG' }) }),
    [LESEN]: () => ({ json: { ...FALL, aenderbar: false, schritte: ['einreichen'] } }),
  });
  await zeige();
  expect(await screen.findByText(/Deshalb zeichnet eine andere Person/)).toBeVisible();
  expect(screen.queryByRole('button', { name: 'Zeichnen und einreichen' })).toBeNull();
  expect(screen.getByText(/Regel FR-5\.4\.1-g, RL Nr\. 5\.4\.1/)).toBeVisible();
  await checkAxe();
});
