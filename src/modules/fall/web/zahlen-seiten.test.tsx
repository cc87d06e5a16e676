import { screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { expect, test } from 'vitest';
import { checkAxe, renderSeite } from '#src/web/test/render.tsx';
import { stelleServer } from '#src/web/test/server.ts';
import FallzahlenSeite from './fallzahlen-seite.tsx';
import TeamSeite from './team-seite.tsx';
import { AKTE_ID, createSitzung } from './testdaten.ts';

test('the team page shows numbers only', async () => {
  const zeile = {
    kontoId: AKTE_ID,
    name: 'Jana Terhorn',
    kurzberatungen: 4,
    faelleAktiv: 12,
    imIntake: 1,
    ruhend: 2,
  };
  stelleServer({
    'GET /sitzung': () => createSitzung('TEAMLEITUNG'),
    'GET /team/zahlen': () => ({ json: { eintraege: [zeile] } }),
    'GET /team/tagesaktuell': () => ({
      json: {
        von: '2026-07-01',
        bis: '2026-09-30',
        anteil: null,
        regel: { caseManager: 3, kontakte: 30, anteilHoechstens: 50 },
      },
    }),
  });
  await renderSeite(<TeamSeite />);
  expect(await screen.findByRole('row', { name: 'Jana Terhorn 4 1 12 2' })).toBeVisible();
  expect(await screen.findByText(/ab 3 Personen im Case Management und 30 Kontakten/)).toBeVisible();
  await checkAxe();
});

test('a small Kommune is named without numbers', async () => {
  const zahlen = {
    kurzberatungen: 120,
    faelleAktiv: 40,
    faelleRuhend: 15,
    faelleNeu: 10,
    faelleBeendet: 5,
    kontakte: 300,
  };
  const anrufe = stelleServer({
    'GET /sitzung': () => createSitzung('KOORDINATION'),
    'GET /standort/fallzahlen': () => ({
      json: {
        quartal: '2026-Q4',
        gesamt: zahlen,
        zugangswege: [
          { code: 'SOZIALAMT', text: 'Sozialamt', anzahl: 35 },
          { code: 'JUGENDAMT', text: 'Jugendamt', anzahl: null },
        ],
        ausnahmen: [{ code: 'SONST_NIRGENDS_VERSORGT', text: 'Wäre sonst nirgends versorgt', anzahl: 5 }],
        dauern: [{ code: 'UNTER_6_MONATE', text: '3 bis unter 6 Monate', anzahl: 10 }],
        themen: [],
        traegerarten: [],
        kommunen: [
          { schluessel: 'a', text: 'Altenbrück', zahlen },
          { schluessel: 'h', text: 'Hohenlinde', zahlen: null },
        ],
        regel: { rundung: 5, personen: 30, caseManager: 3 },
      },
    }),
  });
  await renderSeite(<FallzahlenSeite />);
  const hohenlinde = within(await screen.findByRole('row', { name: /Hohenlinde/ }));
  expect(hohenlinde.getAllByText('nur im Standort enthalten')).toHaveLength(6);
  expect(screen.getByRole('row', { name: 'Altenbrück 120 40 15 10 5 300' })).toBeVisible();
  expect(screen.getByRole('row', { name: 'Sozialamt 35' })).toBeVisible();
  expect(screen.getByRole('row', { name: 'Jugendamt verdeckt' })).toBeVisible();
  expect(screen.getByRole('row', { name: '3 bis unter 6 Monate 10' })).toBeVisible();
  expect(anrufe.at(-1)?.pfad).toContain('quartal=2026-Q4');
  await userEvent.selectOptions(screen.getByLabelText('Quartal'), '3. Quartal 2026');
  await expect.poll(() => anrufe.at(-1)?.pfad).toContain('quartal=2026-Q3');
  await checkAxe();
});
