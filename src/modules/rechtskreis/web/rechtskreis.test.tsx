import { screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { expect, test } from 'vitest';
import { checkAxe, renderSeite } from '#src/web/test/render.tsx';
import { problem, stelleServer } from '#src/web/test/server.ts';
import type { RechtskreisSeite } from './rechtskreis-typen.ts';
import { Rechtskreis } from './rechtskreis.tsx';

const AKTE = '01900000-0000-7000-8000-0000000000a1';
const PERSON = '01900000-0000-7000-8000-0000000000c1';
const EINTRAG = '01900000-0000-7000-8000-0000000000e1';
const HINWEIS: RechtskreisSeite['hinweise'][number] = {
  schluessel: 'CHANCEN_AUFENTHALT:e:2027-02-14',
  regel: 'CHANCEN_AUFENTHALT',
  titel: '§ 104c endet',
  personId: PERSON,
  eintragId: EINTRAG,
  anlassTag: '2027-02-14',
  folgen: [
    { art: 'FRIST', text: 'Letzter Tag: 14.02.2027.', frist: '2027-02-14' },
    { art: 'FRIST', text: 'Erster Tag: 01.10.2026.', frist: '2026-10-01' },
  ],
  frist: '2027-02-14',
  aufgabe: { was: 'Antrag vorbereiten', faelligAm: '2026-11-14' },
  quellen: ['§ 104c AufenthG'],
  stand: '2026-08-19',
  geprueftVon: null,
  geprueftAm: null,
  pruefenBis: '2027-08-31',
};
const SEITE: RechtskreisSeite = {
  stichtag: '2026-10-19',
  personen: [{ personId: PERSON, name: 'K., Lamin', rolle: 'HAUPTPERSON' }],
  eintraege: [
    {
      id: EINTRAG,
      personId: PERSON,
      spur: 'AUFENTHALT',
      code: 'AE_104C',
      gueltigVon: '2025-08-15',
      gueltigBis: '2027-02-14',
      stelle: null,
      notiz: null,
      erfasstAm: '2026-06-01',
      version: 1,
    },
  ],
  hinweise: [HINWEIS],
  zurueckgestellt: [],
  stilleRegeln: [],
};

type Stellen = Parameters<typeof stelleServer>[0];
type Aufgaben = Parameters<typeof Rechtskreis>[0]['aufgaben'];

async function zeige(seite: Partial<RechtskreisSeite> = {}, mehr: Stellen = {}, aufgaben: Aufgaben = []) {
  const anrufe = stelleServer({
    [`GET /akten/${AKTE}/rechtskreis`]: () => ({ json: { ...SEITE, ...seite } }),
    ...mehr,
  });
  await renderSeite(<Rechtskreis akteId={AKTE} bearbeitbar aufgaben={aufgaben} />, { ohneAxe: true });
  return anrufe;
}

test('a hint names source, state of law, that nobody checked it, and that it is no legal advice', async () => {
  await zeige();
  expect(await screen.findByRole('heading', { name: '§ 104c endet' })).toBeVisible();
  expect(screen.getByText('Grundlage: § 104c AufenthG')).toBeVisible();
  expect(screen.getByText(/Stand 19\.08\.2026 · ungeprüft .* gilt bis 31\.08\.2027/)).toBeVisible();
  expect(screen.getByText(/keine Rechtsberatung/)).toBeVisible();
  const vorbei = screen.getAllByText('Frist vorbei');
  expect(vorbei).toHaveLength(1);
  await checkAxe();
});

test('a task in one click carries the words, the day and the hint it comes from', async () => {
  const anrufe = await zeige(
    {},
    { [`POST /akten/${AKTE}/schritte`]: () => ({ json: { id: EINTRAG, version: 1 } }) },
  );
  await userEvent.click(await screen.findByRole('button', { name: /^Aufgabe anlegen bis 14\.11\.2026/ }));
  await expect.poll(() => anrufe.some(({ pfad }) => pfad.endsWith('/schritte'))).toBe(true);
  expect(anrufe.find(({ pfad }) => pfad.endsWith('/schritte'))?.body).toEqual({
    was: 'Antrag vorbereiten',
    faelligAm: '2026-11-14',
    wer: 'CASE_MANAGEMENT',
    hinweis: HINWEIS.schluessel,
  });
});

test('where a task stands, no second one is offered', async () => {
  await zeige({}, {}, [{ hinweis: HINWEIS.schluessel, faelligAm: '2026-11-14', stand: 'OFFEN' }]);
  expect(await screen.findByText('Aufgabe angelegt, fällig am 14.11.2026.')).toBeVisible();
  expect(screen.queryByRole('button', { name: /^Aufgabe anlegen/ })).toBeNull();
});

test('the picture has its table: value, track, period; nothing entered says that all is voluntary', async () => {
  await zeige();
  const tabelle = within(await screen.findByRole('table', { name: 'Einträge des Rechtskreises' }));
  expect(tabelle.getByRole('cell', { name: '15.08.2025 bis 14.02.2027' })).toBeVisible();
  expect(
    tabelle.getByText(/Aufenthaltsrechtlicher Status und Papier, erfasst am 01\.06\.2026/),
  ).toBeVisible();
});

test('an empty timeline says that everything is voluntary, and silent rules are counted', async () => {
  await zeige({ eintraege: [], hinweise: [], stilleRegeln: [{ titel: 'Umzug', pruefenBis: '2026-10-01' }] });
  expect(await screen.findByText('Noch nichts erfasst.')).toBeVisible();
  expect(screen.getByText(/^Eine Regel schweigt/)).toBeVisible();
  await checkAxe();
});

test('the refusal of a begin stands at its field and leads to it', async () => {
  await zeige(
    { hinweise: [] },
    {
      [`PUT /akten/${AKTE}/rechtskreis/${EINTRAG}`]: () =>
        problem(422, 'WERT_NICHT_MEHR', {
          errors: [
            {
              pointer: '/gueltigVon',
              code: 'WERT_NICHT_MEHR',
              detail: 'Geben Sie den Beginn laut Papier an.',
            },
          ],
        }),
      [`GET /entwuerfe/rechtskreis.${EINTRAG}/${AKTE}`]: () => ({ json: null }),
    },
  );
  await userEvent.click(await screen.findByRole('button', { name: /^Berichtigen/ }));
  const dialog = within(await screen.findByRole('dialog', { name: 'Eintrag berichtigen' }));
  await userEvent.click(await dialog.findByRole('button', { name: 'Speichern' }));
  expect(await dialog.findByRole('link', { name: /Beginn laut Papier/ })).toBeVisible();
  await checkAxe();
});

test('two tabs on one entry: both versions are shown in words', async () => {
  await zeige(
    { hinweise: [] },
    {
      [`PUT /akten/${AKTE}/rechtskreis/${EINTRAG}`]: () =>
        problem(409, 'KONFLIKT', {
          zustand: {
            version: 2,
            spur: 'AUFENTHALT',
            code: 'AE_25B',
            gueltigVon: '2025-08-15',
            gueltigBis: null,
            stelle: null,
            notiz: null,
          },
        }),
      [`GET /entwuerfe/rechtskreis.${EINTRAG}/${AKTE}`]: () => ({ json: null }),
    },
  );
  await userEvent.click(await screen.findByRole('button', { name: /^Berichtigen/ }));
  const dialog = within(await screen.findByRole('dialog', { name: 'Eintrag berichtigen' }));
  await userEvent.click(await dialog.findByRole('button', { name: 'Speichern' }));
  const fassung = { selector: '.kim-konflikt__wert' };
  expect(
    await dialog.findByText('Aufenthaltserlaubnis, § 25b (nachhaltige Integration)', fassung),
  ).toBeVisible();
});
