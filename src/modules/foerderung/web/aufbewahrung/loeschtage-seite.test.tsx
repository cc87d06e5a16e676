import { screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { expect, test } from 'vitest';
import { createSitzungsansicht } from '#src/web/test/beispiele.ts';
import { checkAxe, renderSeite } from '#src/web/test/render.tsx';
import { stelleServer } from '#src/web/test/server.ts';
import LoeschtageSeite from './loeschtage-seite.tsx';

const ID = '019a0000-0000-7000-8000-000000000001';
const ZEILE = {
  foerderfallId: ID,
  standort: 'Kreis Lennetal',
  foerderjahr: 2020,
  stufe: 'BELEGE',
  loeschenAb: '2026-03-02',
  hindernis: null,
};
const stelle = (eintraege: object[], gesamt = eintraege.length) =>
  stelleServer({
    'GET /sitzung': () => ({ json: createSitzungsansicht({ rolle: 'BR_SACHBEARBEITUNG' }) }),
    'GET /foerderaufbewahrung': ({ pfad }) => ({
      json: {
        stichtag: '2026-10-19',
        eintraege,
        gesamt,
        seite: Number(new URLSearchParams(pfad.split('?')[1]).get('seite')),
        groesse: 50,
      },
    }),
  });

test('each case with its day, its class and what holds it; what is due says so', async () => {
  const anrufe = stelle(
    [
      ZEILE,
      { ...ZEILE, standort: 'Stadt Rurhafen', hindernis: 'SPERRE' },
      { ...ZEILE, stufe: 'AKTE', loeschenAb: '2031-06-15', hindernis: 'ARCHIV' },
    ].map((zeile, platz) => ({ ...zeile, foerderfallId: `${ID.slice(0, -1)}${platz}` })),
    70,
  );
  await renderSeite(<LoeschtageSeite />);
  const tabelle = within(await screen.findByRole('table', { name: 'Löschungen nach Tag' }));
  const [faellig, gesperrt, spaeter] = tabelle.getAllByRole('row').slice(1);
  expect(faellig?.textContent).toMatch(/Kreis Lennetal, 2020.*02\.03\.2026 fällig.*LK-12.*nichts/);
  expect(gesperrt?.textContent).toMatch(
    /Stadt Rurhafen, 2020.*02\.03\.2026.*Eine Sperre hält die Löschung an\./,
  );
  expect(gesperrt).not.toHaveTextContent('fällig');
  expect(spaeter?.textContent).toMatch(/15\.06\.2031.*LK-11.*dem Archiv noch nicht angeboten/);
  expect(tabelle.getByRole('link', { name: 'Stadt Rurhafen, 2020' })).toHaveAttribute(
    'href',
    `/foerderung/${ID.slice(0, -1)}1`,
  );
  await checkAxe();
  await userEvent.click(screen.getByRole('button', { name: /Seite 2/ }));
  expect(anrufe.at(-1)?.pfad).toContain('seite=2');
});

test('without a day in sight it says why', async () => {
  stelle([]);
  await renderSeite(<LoeschtageSeite />);
  expect(await screen.findByText('Es ist keine Löschung absehbar.')).toBeVisible();
});
