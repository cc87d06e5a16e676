// @vitest-environment jsdom
import { screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { describe, expect, test } from 'vitest';
import { ROLLEN } from '#src/core/contract/rollen.ts';
import { listNavigation } from '../layout/navigation.tsx';
import type { ModulSeite } from '../seite.ts';
import { createSitzungsansicht } from '../test/beispiele.ts';
import { renderSeite } from '../test/render.tsx';
import { problem, stelleServer } from '../test/server.ts';
import { findKonto } from './demo-konten.ts';
import { listSchritte } from './rundgang.tsx';
import Startseite from './startseite.tsx';
import { TOUR } from './tour.ts';

const KONTEN = [
  {
    kennung: 'jana',
    passwort: 'pw',
    name: 'Jana Terhorn',
    rolle: 'CASE_MANAGEMENT',
    standort: 'Kreis Lennetal',
    verantwortlicheStelle: 'Stadt Altenbrück',
    einmalcode: null,
  },
  {
    kennung: 'admin',
    passwort: 'pw2',
    name: 'Administration',
    rolle: 'ADMIN_TECHNIK',
    standort: null,
    verantwortlicheStelle: null,
    einmalcode: '123456',
  },
] as const;

const abgemeldet = { 'GET /sitzung': () => problem(401, 'NICHT_ANGEMELDET') };
const seite = (pfad: string, mehr: Partial<ModulSeite> = {}): ModulSeite => ({
  pfad,
  titel: pfad,
  rollen: 'alle',
  laden: async () => ({ default: () => null }),
  ...mehr,
});

describe('Startseite', () => {
  test('a real installation: what it is, login, no demo', async () => {
    stelleServer(abgemeldet);
    await renderSeite(<Startseite />);
    expect(await screen.findByRole('heading', { level: 1, name: 'KIM-Plattform' })).toBeVisible();
    expect(screen.getByRole('region', { name: 'Anmelden' })).toBeVisible();
    expect(screen.queryByText('Alle Demo-Konten')).toBeNull();
  });

  test('demo: one click logs in, also with the code of the account that has a second factor', async () => {
    const anrufe = stelleServer({
      ...abgemeldet,
      'GET /demo/konten': () => ({ json: KONTEN }),
      'POST /anmeldung': () => ({ json: { csrf: 'c', sitzung: createSitzungsansicht() } }),
    });
    await renderSeite(<Startseite />);
    const liste = await screen.findByRole('region', { name: 'Alle Demo-Konten' });
    await userEvent.click(within(liste).getByRole('button', { name: /Administration/ }));
    expect(await screen.findByRole('heading', { level: 1, name: 'Guten Tag, Jana Terhorn' })).toBeVisible();
    expect(anrufe.find(({ pfad }) => pfad === '/anmeldung')?.body).toEqual({
      kennung: 'admin',
      passwort: 'pw2',
      einmalcode: '123456',
    });
  });

  test('a refused login is said', async () => {
    stelleServer({ ...abgemeldet, 'POST /anmeldung': () => problem(429, 'ZU_VIELE_VERSUCHE') });
    await renderSeite(<Startseite />);
    await userEvent.type(await screen.findByLabelText('Kennung'), 'x');
    await userEvent.type(screen.getByLabelText('Passwort'), 'y{Enter}');
    expect(await screen.findByRole('alert')).toHaveTextContent('Titel ZU_VIELE_VERSUCHE');
  });

  test('empty login: both fields say what is missing, nothing is sent', async () => {
    const anrufe = stelleServer(abgemeldet);
    await renderSeite(<Startseite />);
    await userEvent.click(await screen.findByRole('button', { name: 'Anmelden' }));
    expect(await screen.findByText(/Geben Sie Ihre Kennung ein/)).toBeVisible();
    expect(screen.getByLabelText('Passwort')).toBeInvalid();
    expect(anrufe.some(({ methode }) => methode === 'POST')).toBe(false);
  });
});

describe('Rundgang', () => {
  test('only steps whose page exists, in the order of the story', () => {
    expect(listSchritte(TOUR, [])).toEqual([]);
    const schritte = listSchritte(TOUR, [seite('/themen'), seite('/faelle')]);
    expect(schritte.map(({ pfad }) => pfad)).toEqual(['/faelle', '/themen']);
  });
  test('accounts are found by name', () => {
    expect(findKonto(KONTEN, 'Jana Terhorn')?.kennung).toBe('jana');
    expect(findKonto(KONTEN, 'Niemand')).toBeUndefined();
  });
});

describe('listNavigation', () => {
  test('each role sees its pages in the given order, nobody sees what is not for the role', () => {
    const seiten = [
      seite('/b', { navigation: { text: 'B', ordnung: 2 } }),
      seite('/a', { navigation: { text: 'A', ordnung: 1 }, rollen: ['BR_KASSE'] }),
      seite('/ohne'),
      seite('/offen', { navigation: { text: 'Offen', ordnung: 3 }, rollen: 'oeffentlich' }),
    ];
    const texte = (rolle: (typeof ROLLEN)[number] | null) =>
      listNavigation(seiten, rolle).map(({ text }) => text);
    expect(texte('BR_KASSE')).toEqual(['A', 'B', 'Offen']);
    expect(texte(null)).toEqual(['Offen']);
    for (const rolle of ROLLEN.filter((eine) => eine !== 'BR_KASSE'))
      expect(texte(rolle)).toEqual(['B', 'Offen']);
  });
});
