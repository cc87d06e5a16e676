import { screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { matchPath } from 'react-router';
import { describe, expect, test } from 'vitest';
import { ROLLEN } from '#src/core/contract/rollen.ts';
import { findAktuell, listNavigation } from '../layout/navigation.tsx';
import { DEMO_KONTEN } from '#src/anwendung/demo/konten.ts';
import { hasZugang, type ModulSeite } from '../seite.ts';
import { SEITEN } from '../seiten.ts';
import { createSitzungsansicht } from '../test/beispiele.ts';
import { checkAxe, renderSeite } from '../test/render.tsx';
import { problem, stelleServer } from '../test/server.ts';
import { ROLLENBILDER } from './aufgaben.ts';
import { findKonto } from './demo-konten.ts';
import DemoMails from './demo-mails.tsx';
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
    const schritte = listSchritte(TOUR, [seite('/stellenbesetzung'), seite('/akten')]);
    expect(schritte.map(({ pfad }) => pfad)).toEqual([
      '/akten',
      '/stellenbesetzung?baustein=2&stichtag=2022-09-30',
    ]);
  });
  test('every account of the tour is an account of the demo, and may open the page of its step', () => {
    for (const { kennung, pfad } of listSchritte(TOUR, SEITEN)) {
      const konto = DEMO_KONTEN.find((eines) => eines.kennung === kennung);
      const ziel = SEITEN.find((eine) => matchPath(eine.pfad, pfad.split('?')[0] ?? ''));
      expect(
        konto?.rollen.some((rolle) => hasZugang(ziel?.rollen ?? [], rolle)),
        `${kennung} ${pfad}`,
      ).toBe(true);
    }
  });
  test('accounts are found by Kennung', () => {
    expect(findKonto(KONTEN, 'jana')?.name).toBe('Jana Terhorn');
    expect(findKonto(KONTEN, 'niemand')).toBeUndefined();
  });
});

describe('Bereiche', () => {
  test.each(ROLLEN)('%s: pages it may open, none of the navigation forgotten, never nothing', (rolle) => {
    const pfade = ROLLENBILDER[rolle].aufgaben.map(({ pfad }) => pfad);
    expect(pfade.length).toBeGreaterThan(0);
    for (const pfad of pfade) {
      const ziel = SEITEN.find((eine) => matchPath(eine.pfad, pfad));
      expect(hasZugang(ziel?.rollen ?? [], rolle), pfad).toBe(true);
    }
    expect(pfade).toEqual(expect.arrayContaining(listNavigation(SEITEN, rolle).map(({ pfad }) => pfad)));
  });
  test('after login: what to do next first, the demo folded', async () => {
    stelleServer({
      'GET /sitzung': () => ({ json: createSitzungsansicht({ rolle: 'DSB' }) }),
      'GET /demo/konten': () => ({ json: KONTEN }),
    });
    await renderSeite(<Startseite />);
    expect(await screen.findByText(/wer wann auf eine Akte zugegriffen hat/)).toBeVisible();
    expect(screen.getByRole('link', { name: /^Mein Konto/ })).toHaveAttribute('href', '/konto');
    expect(
      (await screen.findByText('Demo: Rundgang und andere Konten')).closest('details'),
    ).not.toHaveAttribute('open');
    await checkAxe();
  });
});

describe('findAktuell', () => {
  const eintraege = [{ pfad: '/stellenbesetzung' }, { pfad: '/stellenbesetzung/import' }, { pfad: '/akten' }];
  test.each([
    ['/', '/'],
    ['/stellenbesetzung', '/stellenbesetzung'],
    ['/stellenbesetzung/import', '/stellenbesetzung/import'],
    ['/akten/123', '/akten'],
    ['/aktenplan', undefined],
    ['/konto', undefined],
  ])('%s belongs to %s', (adresse, pfad) => {
    expect(findAktuell(eintraege, adresse)).toBe(pfad);
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

describe('mails of the demo', () => {
  const mail = {
    id: '0199a0b0-0000-7000-8000-000000000001',
    an: 'eingang@jobcenter.example',
    betreff: 'KIM: Eine Vermittlung wartet auf Ihre Antwort',
    text: 'Guten Tag,\n\nBitte antworten Sie:\n\nhttps://kim.example/antwort/1\n',
  };

  test('each with its recipient and a link that opens', async () => {
    stelleServer({ 'GET /demo/mails': () => ({ json: [mail] }) });
    const { container } = await renderSeite(<DemoMails />);
    const karte = await screen.findByRole('region', { name: mail.betreff });
    expect(karte).toHaveTextContent('An: eingang@jobcenter.example');
    expect(within(karte).getByRole('link')).toHaveAttribute('href', 'https://kim.example/antwort/1');
    await checkAxe(container);
  });

  test('none yet: what to do; a real installation: not there', async () => {
    stelleServer({ 'GET /demo/mails': () => ({ json: [] }) });
    await renderSeite(<DemoMails />);
    expect(await screen.findByText(/Noch keine Mail/)).toBeVisible();
    stelleServer({ 'GET /demo/mails': () => problem(404, 'NICHT_GEFUNDEN') });
    await renderSeite(<DemoMails />);
    expect(await screen.findByRole('alert')).toBeVisible();
  });
});
