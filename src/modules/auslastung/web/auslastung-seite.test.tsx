import { screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { expect, test } from 'vitest';
import { createSitzung } from '#src/modules/fall/web/testdaten.ts';
import { checkAxe, renderSeite } from '#src/web/test/render.tsx';
import { stelleServer } from '#src/web/test/server.ts';
import AuslastungSeite from './auslastung-seite.tsx';

const ID = '019a0000-0000-7000-8000-000000000001';
const ZIELE = {
  faelle: 20,
  kurzberatungenVon: 30,
  kurzberatungenBis: 50,
  aktenVon: 50,
  aktenBis: 60,
  gueltigVon: null,
  grund: null,
};
const RAHMEN = {
  heute: '2026-10-19',
  zeitraum: { von: '2026-07-01', bis: '2026-09-30', monate: 3 },
  monatsenden: ['2026-09-30', '2026-08-31', '2026-07-31'],
  ziele: ZIELE,
};
const OHNE = [
  { messwert: 'FAELLE', stichtag: 12, durchschnitt: 115, jeVzaeStichtag: null, jeVzaeDurchschnitt: null },
  {
    messwert: 'KURZBERATUNGEN',
    stichtag: null,
    durchschnitt: 163,
    jeVzaeStichtag: null,
    jeVzaeDurchschnitt: null,
  },
  { messwert: 'AKTEN', stichtag: 30, durchschnitt: 290, jeVzaeStichtag: null, jeVzaeDurchschnitt: null },
];
const MIT = [
  { messwert: 'FAELLE', stichtag: 45, durchschnitt: 430, jeVzaeStichtag: 225, jeVzaeDurchschnitt: 215 },
  {
    messwert: 'KURZBERATUNGEN',
    stichtag: null,
    durchschnitt: 700,
    jeVzaeStichtag: null,
    jeVzaeDurchschnitt: 350,
  },
  { messwert: 'AKTEN', stichtag: 90, durchschnitt: 880, jeVzaeStichtag: 450, jeVzaeDurchschnitt: 440 },
];
const BEKANNT = { lage: 'BEKANNT', stichtag: 200, durchschnitt: 200 };

test('a case manager sees own numbers; the share of a post is computed here and never sent', async () => {
  const anrufe = stelleServer({
    'GET /sitzung': () => createSitzung(),
    'GET /auslastung': () => ({ json: { ...RAHMEN, ich: { faelleHeute: 11, kurzHeute: 1, werte: OHNE } } }),
  });
  await renderSeite(<AuslastungSeite />);
  expect(await screen.findByText('Heute: 11 Fälle, 1 Kurzberatung.')).toBeVisible();
  expect(screen.getByRole('row', { name: 'Aktive Fälle 12 11,5' })).toBeVisible();
  await userEvent.type(screen.getByLabelText(/^Ihr Stellenanteil/), '7');
  expect(screen.getByText(/Er liegt zwischen 0,05 und 1,00/)).toBeVisible();
  await userEvent.clear(screen.getByLabelText(/^Ihr Stellenanteil/));
  await userEvent.type(screen.getByLabelText(/^Ihr Stellenanteil/), '0,50');
  const zeile = await screen.findByRole('row', {
    name: /^Aktive Fälle 12 11,5 24,0 23,0 höchstens 20 darüber/,
  });
  expect(zeile).toBeVisible();
  expect(anrufe.filter(({ pfad }) => pfad.includes('auslastung')).map(({ pfad }) => pfad)).toHaveLength(1);
  await checkAxe();
});

test('the Teamleitung is told why nothing stands per VZÄ, and reads colleagues by name', async () => {
  stelleServer({
    'GET /sitzung': () => createSitzung('TEAMLEITUNG'),
    'GET /team/auslastung': () => ({
      json: {
        ...RAHMEN,
        vzae: { lage: 'NUR_STANDORT', stichtag: null, durchschnitt: null },
        werte: OHNE,
        personen: [{ kontoId: ID, name: 'Jana Terhorn', faelleHeute: 11, kurzHeute: 4, werte: OHNE }],
        median: { faelle: 95, kurzberatungen: 120 },
      },
    }),
  });
  await renderSeite(<AuslastungSeite />);
  expect(await screen.findByText('Die Besetzung ist nur für den Standort im Ganzen gemeldet.')).toBeVisible();
  expect(screen.queryByRole('columnheader', { name: /je VZÄ/ })).toBeNull();
  expect(screen.getByRole('row', { name: 'Jana Terhorn 11 4 11,5 16,3' })).toBeVisible();
  expect(screen.getByText(/^In der Mitte \(Median\): 9,5 Fälle und 12,0 begonnene/)).toBeVisible();
  await checkAxe();
});

test('the Koordination sees sums beside both guide values, hides small groups and sets its own values', async () => {
  const anrufe = stelleServer({
    'GET /sitzung': () => createSitzung('KOORDINATION'),
    'GET /standort/auslastung': () => ({
      json: {
        ...RAHMEN,
        vzae: BEKANNT,
        werte: MIT,
        traegerarten: [
          { schluessel: 'TRAEGER', text: 'Freie Wohlfahrtspflege', vzae: BEKANNT, werte: MIT },
          { schluessel: 'KREISVERWALTUNG', text: 'Kreisverwaltung', vzae: BEKANNT, werte: null },
        ],
        festgelegt: [],
        regel: { rundung: 5, personen: 30, caseManager: 3 },
      },
    }),
    'POST /standort/auslastung/zielwerte': () => ({ status: 201, json: { id: ID } }),
  });
  await renderSeite(<AuslastungSeite />);
  expect(
    await screen.findByRole('row', { name: 'Aktive Fälle 45 43,0 22,5 21,5 höchstens 20 darüber' }),
  ).toBeVisible();
  expect(screen.getByText(/35,0 begonnene Kurzberatungen im Monat \(Zielwert 30 bis 50\)/)).toBeVisible();
  const kreis = within(screen.getByRole('row', { name: /^Kreisverwaltung/ }));
  expect(kreis.getAllByText('nur im Standort enthalten')).toHaveLength(3);
  await checkAxe();
  await userEvent.selectOptions(screen.getByLabelText('Bis Ende'), 'August 2026');
  await expect.poll(() => anrufe.at(-1)?.pfad).toContain('monat=2026-08');
  await userEvent.clear(screen.getByLabelText('Aktive Fälle je VZÄ, höchstens'));
  await userEvent.type(screen.getByLabelText('Aktive Fälle je VZÄ, höchstens'), '16');
  await userEvent.click(screen.getByRole('button', { name: 'Festlegen' }));
  expect((await screen.findAllByText('Schreiben Sie, worauf die Werte beruhen.')).length).toBeGreaterThan(0);
  expect(anrufe.filter(({ methode }) => methode === 'POST')).toEqual([]);
  await userEvent.type(screen.getByLabelText(/^Grund/), 'Beschluss 2026');
  await userEvent.click(screen.getByRole('button', { name: 'Festlegen' }));
  await expect
    .poll(() => anrufe.find(({ methode }) => methode === 'POST')?.body)
    .toMatchObject({ faelle: 16, aktenBis: 60, grund: 'Beschluss 2026', gueltigVon: '2026-10-19' });
});
