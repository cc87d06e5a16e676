import { screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { Route, Routes } from 'react-router';
import { expect, test } from 'vitest';
import { createSitzung } from '#src/modules/fall/web/testdaten.ts';
import { checkAxe, renderSeite } from '#src/web/test/render.tsx';
import { stelleServer } from '#src/web/test/server.ts';
import AnalyseSeite from './analyse-seite.tsx';
import AnalysenSeite from './analysen-seite.tsx';

const ID = '019a0000-0000-7000-8000-000000000001';
const KOPF = {
  id: ID,
  version: 2,
  seiteA: 'SOZIALAMT',
  stelleA: null,
  seiteB: 'JOBCENTER',
  stelleB: 'Jobcenter Altenbrück',
  gegenstand: 'Übergang der Leistung',
  zustand: 'VEREINBART',
  verantwortlich: 'Jobcenter',
  faellig: '2026-09-30',
  am: '2026-06-01',
  ueberfaellig: true,
};
const FASSUNG = {
  ...KOPF,
  vorgehen: 'Gespräche mit beiden Stellen',
  ist: 'Unterlagen werden zweimal verlangt.',
  luecken: 'Niemand ist benannt.',
  soll: 'Ein Blatt für beide.',
  massnahme: 'Übergabeblatt einführen',
  ketteId: null,
  von: 'Sabine Muster',
};
const ANALYSE = {
  stichtag: '2026-10-19',
  fassungen: [
    FASSUNG,
    { ...FASSUNG, version: 1, ueberfaellig: false, am: '2026-03-01', ist: 'Noch nicht bekannt.', von: null },
  ],
};
const alsSeite = (
  <Routes>
    <Route path="/schnittstellen/:analyseId" element={<AnalyseSeite />} />
  </Routes>
);

test('the list says between whom, who does what until when, and what is overdue', async () => {
  let analysen: unknown[] = [KOPF];
  stelleServer({
    'GET /sitzung': () => createSitzung('KOORDINATION'),
    'GET /schnittstellen': () => ({ json: { stichtag: '2026-10-19', analysen } }),
  });
  const { unmount } = await renderSeite(<AnalysenSeite />);
  const tabelle = within(await screen.findByRole('table', { name: 'Schnittstellenanalysen' }));
  expect(tabelle.getByRole('link', { name: 'Übergang der Leistung' })).toHaveAttribute(
    'href',
    `/schnittstellen/${ID}`,
  );
  expect(tabelle.getByText('Sozialamt – Jobcenter Altenbrück')).toBeVisible();
  expect(tabelle.getByText('überfällig')).toBeVisible();
  expect(tabelle.getByText('Jobcenter, 30.09.2026')).toBeVisible();
  expect(screen.getByRole('link', { name: 'Analyse anlegen' })).toBeVisible();
  await checkAxe();
  unmount();
  analysen = [];
  await renderSeite(<AnalysenSeite />);
  expect(await screen.findByText('Noch gibt es keine Schnittstellenanalyse.')).toBeVisible();
});

test('who only reads sees the latest Fassung and those before it, and no button', async () => {
  stelleServer({
    'GET /sitzung': () => createSitzung('TEAMLEITUNG'),
    [`GET /schnittstellen/${ID}`]: () => ({ json: ANALYSE }),
  });
  await renderSeite(alsSeite, { pfad: `/schnittstellen/${ID}` });
  expect(await screen.findByText('Unterlagen werden zweimal verlangt.')).toBeVisible();
  expect(screen.getByText('Geschrieben und geprüft von Sabine Muster')).toBeVisible();
  await userEvent.click(screen.getByText('Frühere Fassungen'));
  expect(screen.getByText('Noch nicht bekannt.')).toBeVisible();
  expect(screen.getByText('Geschrieben und geprüft von einem gelöschten Konto')).toBeVisible();
  expect(screen.queryAllByRole('button')).toEqual([]);
});

test('a new Fassung begins with the latest words, and what tells of a person does not go', async () => {
  const entwurf = `/steuerung/entwuerfe/schnittstelle.analyse/${ID}`;
  const anrufe = stelleServer({
    'GET /sitzung': () => createSitzung('KI_LEITUNG'),
    [`GET /schnittstellen/${ID}`]: () => ({ json: ANALYSE }),
    'GET /ketten': () => ({ json: { ketten: [], vorlagen: [], stichtag: '2026-10-19' } }),
    [`GET ${entwurf}`]: () => ({ status: 404, json: { code: 'NICHT_GEFUNDEN', titel: 'Nicht gefunden.' } }),
    [`PUT ${entwurf}`]: () => ({ json: { geaendertAm: '2026-10-19T10:00:00.000Z', version: 1 } }),
    [`DELETE ${entwurf}`]: () => ({ json: {} }),
    [`PUT /schnittstellen/${ID}`]: () => ({ json: { id: ID, version: 3 } }),
  });
  const gesendet = () =>
    anrufe.filter(({ methode, pfad }) => methode === 'PUT' && pfad.endsWith(`/schnittstellen/${ID}`));
  await renderSeite(alsSeite, { pfad: `/schnittstellen/${ID}` });
  await userEvent.click(await screen.findByRole('button', { name: 'Neue Fassung schreiben' }));
  const form = within(await screen.findByRole('form', { name: 'Neue Fassung schreiben' }));
  const luecken = form.getByLabelText(/^Das fehlt/);
  expect(luecken).toHaveValue('Niemand ist benannt.');
  await userEvent.clear(luecken);
  await userEvent.type(luecken, 'Dem 17-jährigen Sohn fehlt ein Platz.');
  await userEvent.click(form.getByRole('button', { name: 'Speichern' }));
  expect(await screen.findByRole('alert')).toHaveTextContent('Genaues Alter');
  expect(gesendet()).toEqual([]);
  await userEvent.clear(luecken);
  await userEvent.click(form.getByRole('button', { name: 'Speichern' }));
  await expect
    .poll(() => gesendet().at(-1)?.body)
    .toMatchObject({
      version: 2,
      seiteA: 'SOZIALAMT',
      stelleB: 'Jobcenter Altenbrück',
      luecken: '',
      faellig: '2026-09-30',
      zustand: 'VEREINBART',
      erklaerungen: [],
    });
});
