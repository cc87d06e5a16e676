import { screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { expect, test } from 'vitest';
import { checkAxe, renderSeite } from '#src/web/test/render.tsx';
import { problem, stelleServer } from '#src/web/test/server.ts';
import DsbSeite from './dsb-seite.tsx';
import EigeneSeite from './eigene-seite.tsx';

const ZEILE = {
  nummer: 'CM-2022-0001',
  art: 'FALL',
  zustand: 'GESCHLOSSEN',
  loeschenAb: '2026-10-19',
  klasse: 'LK-03',
  hindernis: null,
  gesperrtBis: null,
  grund: null,
} as const;
const AKTE = '01900000-0000-7000-8000-0000000000a1';
const SPERRE = '01900000-0000-7000-8000-0000000000b1';

test('the DSB releases what waits, with the number that the page shows', async () => {
  const anrufe = stelleServer({
    'GET /loeschung': () => ({
      json: {
        stichtag: '2026-10-19',
        tage: 30,
        akten: [{ ...ZEILE, hindernis: 'FREIGABE' }],
        gesamt: 101,
        freigabe: { grenze: 100, wartend: 101, zuletztBis: null },
        protokoll: [{ am: '2026-10-18', klasse: 'LK-02', gegenstand: 'AKTE', fassung: '2026-11', anzahl: 3 }],
      },
    }),
    'POST /loeschung/freigaben': () => ({ status: 201, json: { id: SPERRE } }),
  });
  await renderSeite(<DsbSeite />, { ohneAxe: true });
  expect(await screen.findByText('101 Akten warten auf Ihre Freigabe')).toBeVisible();
  expect(screen.getByText(/Ein falsches Datum des Servers/)).toBeVisible();
  expect(screen.getByRole('row', { name: /CM-2022-0001/ })).toHaveTextContent('wartet auf Ihre Freigabe');
  expect(screen.getByRole('row', { name: /LK-02/ })).toHaveTextContent('Akten');
  await checkAxe();
  await userEvent.click(screen.getByRole('button', { name: '101 Akten zur Löschung freigeben' }));
  expect(anrufe.find(({ methode }) => methode === 'POST')?.body).toEqual({ anzahl: 101 });
});

test('a Sperre is shown with reason and end, and lifted; a deputy only reads', async () => {
  const gesperrt = {
    ...ZEILE,
    akteId: AKTE,
    zustaendig: true,
    hindernis: 'SPERRE',
    gesperrtBis: '2026-12-31',
    grund: 'RECHTSANSPRUECHE',
    sperre: { id: SPERRE, begruendung: 'Klage', gesperrtAm: '2026-10-01', version: 1 },
  };
  const fremd = { ...ZEILE, nummer: 'CM-2022-0002', akteId: SPERRE, zustaendig: false, sperre: null };
  const anrufe = stelleServer({
    'GET /loeschung/eigene': () => ({
      json: { stichtag: '2026-10-19', tage: 30, sperreBis: '2027-10-19', akten: [gesperrt, fremd] },
    }),
    [`POST /akten/${AKTE}/loeschsperren/${SPERRE}/ende`]: () => problem(409, 'KONFLIKT', { zustand: {} }),
  });
  await renderSeite(<EigeneSeite />, { ohneAxe: true });
  const zeile = within(await screen.findByRole('row', { name: /CM-2022-0001/ }));
  expect(zeile.getByText('angehalten bis 31.12.2026')).toBeVisible();
  expect(zeile.getByText('Seit 01.10.2026: Klage')).toBeVisible();
  const andere = within(screen.getByRole('row', { name: /CM-2022-0002/ }));
  expect(andere.getByText('wird in der nächsten Nacht gelöscht')).toBeVisible();
  expect(andere.getByText('Anhalten kann nur, wer zuständig ist.')).toBeVisible();
  await checkAxe();
  await userEvent.click(zeile.getByRole('button', { name: 'Sperre von CM-2022-0001 aufheben' }));
  expect(anrufe.find(({ methode }) => methode === 'POST')?.body).toEqual({ version: 1 });
  expect(await screen.findByText('Titel KONFLIKT')).toBeVisible();
});

test('nothing to delete says when an Akte appears', async () => {
  stelleServer({
    'GET /loeschung/eigene': () => ({
      json: { stichtag: '2026-10-19', tage: 30, sperreBis: '2027-10-19', akten: [] },
    }),
  });
  await renderSeite(<EigeneSeite />);
  expect(await screen.findByText('Eine Akte erscheint hier 30 Tage vor ihrem Löschtag.')).toBeVisible();
});
