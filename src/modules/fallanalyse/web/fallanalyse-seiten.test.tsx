import { screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { Route, Routes } from 'react-router';
import { expect, test } from 'vitest';
import { createSitzung } from '#src/modules/fall/web/testdaten.ts';
import { checkAxe, renderSeite } from '#src/web/test/render.tsx';
import { stelleServer } from '#src/web/test/server.ts';
import { listLeitfragen } from '../wertelisten/leitfragen.ts';
import FallanalyseNeuSeite from './fallanalyse-neu-seite.tsx';
import FallanalyseSeite from './fallanalyse-seite.tsx';
import FallanalysenSeite from './fallanalysen-seite.tsx';
import { FallanalysenHinweis } from './fallanalysen-hinweis.tsx';
import FallformateSeite from './fallformate-seite.tsx';
import type { Analyse } from './teile.ts';

const AKTE = '019a0000-0000-7000-8000-000000000001';
const ID = '019a0000-0000-7000-8000-000000000002';
const MILA = '019a0000-0000-7000-8000-000000000003';

const ANALYSE: Analyse = {
  id: ID,
  format: 'FALLBESPRECHUNG',
  kurzform: false,
  zustand: 'VORBEREITET',
  am: '2026-10-19',
  minuten: null,
  nachfassenAm: null,
  fuehrend: true,
  akteId: AKTE,
  version: 1,
  blatt: {
    anlass: 'Zwei Stellen verweisen aufeinander.',
    frage: 'Wer ist zuständig?',
    verlauf: 'Drei Gespräche.',
    ressourcen: null,
    teilbereich: null,
    stellen: [],
  },
  leitfragen: listLeitfragen('FALLBESPRECHUNG', false, 1).map(({ code, text, quelle }) => ({
    code,
    text,
    quelle,
  })),
  teilnahme: [{ kontoId: MILA, name: 'Mila Runde', moderation: true }],
  gefuehrtVon: 'Jana Terhorn',
  beitraege: [],
  aufgaben: [],
  ergebnis: null,
};
const KONFERENZ: Analyse = {
  ...ANALYSE,
  format: 'FALLKONFERENZ',
  blatt: { ...ANALYSE.blatt, stellen: [{ art: 'JOBCENTER', name: 'Jobcenter Lennetal' }] },
};
const GEHALTEN: Analyse = {
  ...ANALYSE,
  zustand: 'DURCHGEFUEHRT',
  minuten: 50,
  ergebnis: { text: 'Das Sozialamt zahlt weiter.', stellen: [], personDabei: false },
};

async function renderNeu(befunde: object[]) {
  const anrufe = stelleServer({
    'GET /sitzung': () => createSitzung(),
    'GET /fallanalysen/einladbare': () => ({ json: { eintraege: [{ kontoId: MILA, name: 'Mila Runde' }] } }),
    'POST /fallanalysen/pruefung': () => ({ json: { befunde } }),
    [`POST /akten/${AKTE}/fallanalysen`]: () => ({ status: 201, json: { id: ID, version: 1 } }),
  });
  await renderSeite(
    <Routes>
      <Route path="/akten/:akteId/fallanalyse" element={<FallanalyseNeuSeite />} />
      <Route path="*" element={null} />
    </Routes>,
    { pfad: `/akten/${AKTE}/fallanalyse` },
  );
  const form = within(await screen.findByRole('form', { name: 'Fallanalyse vorbereiten' }));
  return { form, gesendet: () => anrufe.filter(({ pfad }) => pfad === `/akten/${AKTE}/fallanalysen`) };
}
type Form = Awaited<ReturnType<typeof renderNeu>>['form'];
async function fill(form: Form, anlass: string) {
  await userEvent.click(form.getByRole('radio', { name: /^Fallbesprechung/ }));
  await userEvent.click(form.getByRole('checkbox', { name: /^Kurzform/ }));
  await userEvent.type(form.getByLabelText(/^Anlass/), anlass);
  await userEvent.type(form.getByLabelText(/^Frage an die Runde/), 'Wer?');
  await userEvent.click(form.getByRole('checkbox', { name: /niemand genannt/ }));
}

test('a planted name in the sheet is told and nothing is sent', async () => {
  const { form, gesendet } = await renderNeu([{ feld: 'anlass', art: 'NAME_VOLL', von: 0, bis: 5 }]);
  await fill(form, 'Rahaf wartet.');
  await userEvent.click(form.getByRole('button', { name: 'Speichern und einladen' }));
  expect(await screen.findByRole('alert')).toHaveTextContent('Rahaf');
  expect(gesendet()).toEqual([]);
  await checkAxe();
});

test('what only narrows down is a warning; the second click saves, with who is invited', async () => {
  const { form, gesendet } = await renderNeu([{ feld: 'anlass', art: 'FAMILIE', von: 6, bis: 25 }]);
  await fill(form, 'Mutter mit sieben Kindern wartet.');
  await userEvent.click(form.getByRole('checkbox', { name: 'Mila Runde' }));
  await userEvent.selectOptions(form.getByLabelText(/^Moderation/), 'Mila Runde');
  await userEvent.click(form.getByRole('button', { name: 'Speichern und einladen' }));
  expect(await form.findByText('mit sieben Kindern')).toBeVisible();
  expect(gesendet()).toEqual([]);
  await userEvent.click(form.getByRole('button', { name: 'Speichern und einladen' }));
  await expect
    .poll(() => gesendet().at(-1)?.body)
    .toMatchObject({
      format: 'FALLBESPRECHUNG',
      kurzform: true,
      eingeladen: [MILA],
      moderation: MILA,
      stellen: [],
    });
});

test('a Fallkonferenz asks for its Stellen, a Fallrekonstruktion for its part', async () => {
  const { form } = await renderNeu([]);
  expect(form.queryByRole('button', { name: 'Stelle hinzufügen' })).toBeNull();
  await userEvent.click(form.getByRole('radio', { name: /^Fallkonferenz/ }));
  await userEvent.click(form.getByRole('button', { name: 'Stelle hinzufügen' }));
  expect(form.getByLabelText(/^Name der Stelle 1/)).toBeVisible();
  await userEvent.click(form.getByRole('radio', { name: /^Fallrekonstruktion/ }));
  expect(form.queryByLabelText(/^Name der Stelle 1/)).toBeNull();
  expect(form.getByLabelText(/^Abgeschlossener Teilbereich/)).toBeVisible();
});

async function renderAnalyse(analyse: Analyse) {
  const anrufe = stelleServer({
    'GET /sitzung': () => createSitzung(),
    [`GET /fallanalysen/${ID}`]: () => ({ json: analyse }),
    'POST /fallanalysen/pruefung': () => ({ json: { befunde: [] } }),
    [`POST /fallanalysen/${ID}/beitraege`]: () => ({ status: 201, json: { id: ID } }),
    [`POST /fallanalysen/${ID}/fallkonferenz`]: () => ({ status: 201, json: { id: ID, version: 2 } }),
    [`POST /fallanalysen/${ID}/lesung`]: () => ({ status: 201, json: { id: ID } }),
  });
  await renderSeite(
    <Routes>
      <Route path="/fallanalysen/:fallanalyseId" element={<FallanalyseSeite />} />
    </Routes>,
    { pfad: `/fallanalysen/${ID}` },
  );
  await screen.findByRole('region', { name: 'Blatt' });
  return {
    post: (ende: string) => anrufe.filter(({ methode, pfad }) => methode === 'POST' && pfad.endsWith(ende)),
  };
}

test('the workspace shows sheet and Leitfragen; a Beitrag goes to its question', async () => {
  const { post } = await renderAnalyse(ANALYSE);
  expect(screen.getByRole('link', { name: 'Zur Akte' })).toHaveAttribute('href', `/akten/${AKTE}`);
  // Moderates and is invited.
  expect(screen.getAllByText('Mila Runde', { selector: 'dd' })).toHaveLength(2);
  await checkAxe();
  await userEvent.click(screen.getByRole('button', { name: /^Beitrag schreiben: Welche Lösungen/ }));
  const form = within(await screen.findByRole('form', { name: /^Beitrag schreiben: Welche Lösungen/ }));
  await userEvent.type(form.getByLabelText(/^Ihr Beitrag/), 'Vorschuss beantragen.');
  await userEvent.click(form.getByRole('checkbox'));
  await userEvent.click(form.getByRole('button', { name: 'Speichern' }));
  await expect
    .poll(() => post('/beitraege').at(-1)?.body)
    .toMatchObject({ art: 'BEITRAG', frage: 'LOESUNG', text: 'Vorschuss beantragen.' });
});

test('who is invited reads and answers, and finds no way to the Akte', async () => {
  await renderAnalyse({ ...GEHALTEN, fuehrend: false, akteId: null });
  expect(screen.queryByRole('link', { name: 'Zur Akte' })).toBeNull();
  expect(screen.queryByRole('link', { name: 'Systemhinweis geben' })).toBeNull();
  expect(screen.queryByRole('region', { name: 'Aufgaben' })).toBeNull();
  expect(screen.getByRole('button', { name: 'Rückmeldung geben' })).toBeVisible();
});

test('the result leads to a Systemhinweis, and new Rückmeldungen are told', async () => {
  const wort = {
    id: MILA,
    art: 'RUECKMELDUNG',
    frage: null,
    text: 'Danke.',
    von: 'Mila Runde',
    am: '2026-10-20',
    neu: true,
  } as const;
  const { post } = await renderAnalyse({ ...GEHALTEN, beitraege: [wort] });
  expect(screen.getByRole('link', { name: 'Systemhinweis geben' })).toHaveAttribute(
    'href',
    `/akten/${AKTE}/systemhinweis`,
  );
  await userEvent.click(screen.getByRole('button', { name: 'Als gelesen festhalten' }));
  await expect.poll(() => post('/lesung')).toHaveLength(1);
  await checkAxe();
});

test('the Systemhinweis begins with what the sheet knows in codes, and with no word of it', async () => {
  const stellen = [{ art: 'JOBCENTER', name: 'Jobcenter Lennetal' } as const];
  await renderAnalyse({
    ...GEHALTEN,
    blatt: { ...GEHALTEN.blatt, teilbereich: 'WOHNEN' },
    ergebnis: { text: 'Der Antrag wird vorgezogen.', stellen, personDabei: false },
  });
  expect(screen.getByRole('link', { name: 'Systemhinweis geben' })).toHaveAttribute(
    'href',
    `/akten/${AKTE}/systemhinweis?schnittstelle=JOBCENTER&themenbereich=WOHNEN`,
  );
});

test('a Fallkonferenz is recorded with the Stellen that took part and what they learned', async () => {
  const { post } = await renderAnalyse(KONFERENZ);
  await userEvent.click(screen.getByRole('button', { name: 'Durchführung festhalten' }));
  const form = within(await screen.findByRole('form', { name: 'Durchführung festhalten' }));
  expect(form.getByLabelText(/^Name der Stelle 1/)).toHaveValue('Jobcenter Lennetal');
  await userEvent.type(form.getByLabelText(/^Dauer in Minuten/), '60');
  await userEvent.type(form.getByLabelText(/^Ergebnis/), 'Der Antrag wird vorgezogen.');
  await userEvent.click(form.getByRole('checkbox', { name: /niemand genannt/ }));
  await userEvent.click(form.getByRole('button', { name: 'Speichern' }));
  expect(post('/fallkonferenz')).toEqual([]);
  await userEvent.type(form.getByLabelText(/^Was haben die Stellen erfahren/), 'Stand der Anträge.');
  await userEvent.click(form.getByRole('button', { name: 'Speichern' }));
  await expect
    .poll(() => post('/fallkonferenz').at(-1)?.body)
    .toMatchObject({
      minuten: 60,
      was: 'Stand der Anträge.',
      stellen: [{ art: 'JOBCENTER', name: 'Jobcenter Lennetal' }],
    });
});

test('the list tells role and what is open; the counts hide small numbers', async () => {
  const { id, format, kurzform, zustand, am, minuten, nachfassenAm, version } = GEHALTEN;
  const kopf = { id, format, kurzform, zustand, am, minuten, nachfassenAm, version };
  stelleServer({
    'GET /sitzung': () => createSitzung('KOORDINATION'),
    'GET /fallanalysen': () => ({
      json: {
        eintraege: [
          { ...kopf, fuehrend: true, akteId: AKTE, offeneAufgaben: 1, neueRueckmeldungen: 2 },
          {
            ...kopf,
            id: MILA,
            kurzform: true,
            fuehrend: false,
            akteId: null,
            offeneAufgaben: 0,
            neueRueckmeldungen: 0,
          },
        ],
      },
    }),
    'GET /fallanalysen/anzahl': () => ({
      json: { einladungen: 1, aufgaben: 0, nachfassen: 0, rueckmeldungen: 2 },
    }),
    'GET /standort/fallformate': () => ({
      json: {
        quartal: '2026-Q4',
        gesamt: { anzahl: 7, kurzform: 2, stunden: 6 },
        formate: [
          { format: 'FALLBESPRECHUNG', zahlen: null },
          { format: 'FALLREKONSTRUKTION', zahlen: { anzahl: 0, kurzform: 0, stunden: 0 } },
          { format: 'FALLKONFERENZ', zahlen: null },
        ],
        mindestens: 5,
      },
    }),
  });
  const liste = await renderSeite(<FallanalysenSeite />);
  expect(await screen.findByRole('link', { name: 'Fallbesprechung, Kurzform' })).toBeVisible();
  expect(screen.getByText('1 Aufgabe, 2 neue Rückmeldungen')).toBeVisible();
  await checkAxe();
  liste.unmount();
  const hinweis = await renderSeite(<FallanalysenHinweis />);
  expect(await screen.findByRole('link', { name: '1 Einladung · 2 neue Rückmeldungen' })).toHaveAttribute(
    'href',
    '/fallanalysen',
  );
  hinweis.unmount();
  await renderSeite(<FallformateSeite />);
  expect(await screen.findAllByText('zu wenige')).toHaveLength(6);
  expect(screen.getByRole('combobox')).toHaveTextContent('2026 Q4');
  await checkAxe();
});
