import { screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { expect, test } from 'vitest';
import { checkAxe, renderSeite } from '#src/web/test/render.tsx';
import { problem, stelleServer } from '#src/web/test/server.ts';
import AktenSeite from './akten-seite.tsx';
import { AKTE_ID, createSitzung, ZEILE } from './testdaten.ts';

const FILTER_ID = '01900000-0000-7000-8000-0000000000f1';
const gemerkt = (teil: object = {}) => ({
  id: FILTER_ID,
  name: 'Im Intake',
  filter: { offen: 'ja', phase: 'INTAKE' },
  start: false,
  version: 3,
  ...teil,
});
const TAG = { von: '2026-09-22', bis: '2026-10-19', gleicherTag: 3, spaeter: 1, vomPapier: 2, anteil: 75 };

function createServer(weitere: Parameters<typeof stelleServer>[0] = {}, filter: readonly object[] = []) {
  const { datum: _datum, um: _um, text: _text, ...zeile } = ZEILE;
  const eintrag = {
    ...zeile,
    begonnenAm: '2026-08-01',
    naechsterTermin: null,
    terminUm: null,
    letzterKontakt: '2026-10-12',
  };
  return stelleServer({
    'GET /sitzung': () => createSitzung(),
    'GET /akten': () => ({ json: { eintraege: [eintrag], gesamt: 1, seite: 1, groesse: 50 } }),
    'GET /aktenfilter': () => ({ json: { eintraege: filter } }),
    'GET /kontakte/tagesaktuell': () => ({ json: TAG }),
    ...weitere,
  });
}
const lastOf = (anrufe: readonly { pfad: string }[], teil: string): string =>
  anrufe.findLast(({ pfad }) => pfad.startsWith(teil))?.pfad ?? '';

test('the list asks the server to filter and sort, and the filters combine', async () => {
  const anrufe = createServer();
  await renderSeite(<AktenSeite />);
  expect(await screen.findByRole('link', { name: 'Z., Rahaf' })).toHaveAttribute('href', `/akten/${AKTE_ID}`);
  expect(lastOf(anrufe, '/akten?')).toBe('/akten?offen=ja&seite=1&groesse=50');
  await userEvent.selectOptions(screen.getByLabelText('Art'), 'FALL');
  await expect.poll(() => lastOf(anrufe, '/akten?')).toContain('art=FALL');
  await userEvent.click(screen.getByText('Weitere Filter'));
  await userEvent.selectOptions(screen.getByLabelText('Lebensbereich mit Bedarf ab 2'), 'WOHNEN');
  await userEvent.selectOptions(screen.getByLabelText('Ohne Kontakt seit'), '8');
  await expect
    .poll(() => lastOf(anrufe, '/akten?'))
    .toBe('/akten?art=FALL&offen=ja&bereich=WOHNEN&ohneKontaktWochen=8&seite=1&groesse=50');
  expect(await screen.findByText('Weitere Filter (2 gesetzt)')).toBeVisible();
  await checkAxe();
  await userEvent.click(screen.getByRole('button', { name: 'Filter zurücksetzen' }));
  expect(await screen.findByText('Weitere Filter', { exact: true })).toBeVisible();
  expect((await screen.findByLabelText<HTMLSelectElement>('Art')).value).toBe('');
});

test('an address without a filter begins with the kept start', async () => {
  const start = gemerkt({ start: true });
  const anrufe = createServer({}, [start]);
  await renderSeite(<AktenSeite />);
  expect(await screen.findByRole('link', { name: 'Z., Rahaf' })).toBeVisible();
  expect(anrufe.filter(({ pfad }) => pfad.startsWith('/akten?')).map(({ pfad }) => pfad)).toEqual([
    '/akten?offen=ja&phase=INTAKE&seite=1&groesse=50',
  ]);
  const wahl = screen.getByLabelText<HTMLSelectElement>('Gemerkte Filter');
  expect(wahl.selectedOptions[0]?.textContent).toBe('Im Intake (Start)');
});

test('an address with a filter keeps it', async () => {
  const anrufe = createServer({}, [gemerkt({ start: true })]);
  await renderSeite(<AktenSeite />, { pfad: '/akten?art=FALL' });
  expect(await screen.findByRole('link', { name: 'Z., Rahaf' })).toBeVisible();
  expect(lastOf(anrufe, '/akten?')).toBe('/akten?art=FALL&seite=1&groesse=50');
});

test('what is set now is kept under a name; a name that is taken is said at the field', async () => {
  const anrufe = createServer({
    'POST /aktenfilter': () =>
      problem(422, 'NAME_VERGEBEN', {
        errors: [{ pointer: '/name', code: 'NAME_VERGEBEN', detail: 'Wählen Sie einen anderen Namen.' }],
      }),
  });
  await renderSeite(<AktenSeite />, { pfad: '/akten?offen=ja&termin=ueberfaellig' });
  await userEvent.click(await screen.findByRole('button', { name: 'Filter merken' }));
  const dialog = screen.getByRole('dialog', { name: 'Filter merken' });
  await userEvent.click(within(dialog).getByRole('button', { name: 'Speichern' }));
  expect(await within(dialog).findByRole('link', { name: 'Geben Sie einen Namen ein.' })).toBeVisible();
  await userEvent.type(within(dialog).getByLabelText(/^Name/), 'Überfällige');
  await userEvent.click(within(dialog).getByLabelText('Damit beginnen, wenn ich „Akten“ öffne'));
  await userEvent.click(within(dialog).getByRole('button', { name: 'Speichern' }));
  expect(await within(dialog).findByRole('link', { name: 'Wählen Sie einen anderen Namen.' })).toBeVisible();
  expect(anrufe.findLast(({ methode }) => methode === 'POST')?.body).toEqual({
    name: 'Überfällige',
    start: true,
    filter: { offen: 'ja', termin: 'ueberfaellig' },
  });
  await checkAxe();
});

test('a kept filter is renamed with the version that was seen, and deleted', async () => {
  const anrufe = createServer(
    {
      [`PUT /aktenfilter/${FILTER_ID}`]: () => ({ json: { id: FILTER_ID, version: 4 } }),
      [`DELETE /aktenfilter/${FILTER_ID}`]: () => ({ json: {} }),
    },
    [gemerkt()],
  );
  await renderSeite(<AktenSeite />);
  await userEvent.selectOptions(await screen.findByLabelText('Gemerkte Filter'), 'Im Intake');
  await expect.poll(() => lastOf(anrufe, '/akten?')).toContain('phase=INTAKE');
  await userEvent.click(screen.getByRole('button', { name: 'Gemerkten Filter ändern' }));
  const dialog = screen.getByRole('dialog', { name: 'Gemerkten Filter ändern' });
  await userEvent.clear(within(dialog).getByLabelText(/^Name/));
  await userEvent.type(within(dialog).getByLabelText(/^Name/), 'Neu im Intake');
  await userEvent.click(within(dialog).getByRole('button', { name: 'Speichern' }));
  await expect
    .poll(() => anrufe.findLast(({ methode }) => methode === 'PUT')?.body)
    .toEqual({
      name: 'Neu im Intake',
      start: false,
      filter: { offen: 'ja', phase: 'INTAKE' },
      version: 3,
    });
  await userEvent.click(screen.getByRole('button', { name: 'Gemerkten Filter löschen' }));
  await expect.poll(() => anrufe.some(({ methode }) => methode === 'DELETE')).toBe(true);
});

test('the team is asked for with an occasion only, page by page, without names', async () => {
  const zeile = (nummer: string) => ({ nummer, art: 'FALL', phase: 'BEGLEITUNG', begonnen: '2026-Q3' });
  const anrufe = createServer({
    'GET /team/akten': ({ pfad }) => ({
      json: pfad.includes('vor=')
        ? { eintraege: [], weitere: false }
        : { eintraege: [zeile('CM-2026-0009'), zeile('CM-2026-0007')], weitere: true },
    }),
  });
  await renderSeite(<AktenSeite />);
  const team = await screen.findByRole('region', { name: 'Akten des Teams' });
  expect(anrufe.some(({ pfad }) => pfad.startsWith('/team/akten'))).toBe(false);
  await userEvent.selectOptions(within(team).getByLabelText('Anlass'), 'FALLBESPRECHUNG');
  expect(
    await within(team).findByRole('row', {
      name: 'CM-2026-0009 Fall Begleitung und Re-Assessment 3. Quartal 2026',
    }),
  ).toBeVisible();
  await checkAxe();
  await userEvent.click(within(team).getByRole('button', { name: 'Weitere Akten' }));
  await expect
    .poll(() => lastOf(anrufe, '/team/akten'))
    .toBe('/team/akten?anlass=FALLBESPRECHUNG&vor=CM-2026-0007');
  expect(await within(team).findByText('Hier steht keine Akte')).toBeVisible();
});

test('the own same-day share', async () => {
  createServer();
  await renderSeite(<AktenSeite />);
  const karte = await screen.findByRole('region', { name: 'Am selben Tag erfasst' });
  expect(karte).toHaveTextContent('Diese Zahlen sehen nur Sie');
  expect(karte).toHaveTextContent('75 %');
});
