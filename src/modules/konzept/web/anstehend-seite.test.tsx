import { screen, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { checkAxe, renderSeite } from '#src/web/test/render.tsx';
import { stelleServer } from '#src/web/test/server.ts';
import { ANSTEHEND_ARTEN, toAnstehendPfad } from '../anstehend.model.ts';
import AnstehendSeite from './anstehend-seite.tsx';

const ID = '019a0000-0000-7000-8000-000000000001';
const EINTRAG = {
  art: 'VEREINBARUNG_PRUEFUNG',
  ziel: ID,
  titel: 'Zusammenarbeit mit dem Jobcenter',
  faellig: '2026-10-01',
  ueberfaellig: true,
};

test('what is late says so in words, and each row leads to its page', async () => {
  const bericht = { art: 'ZULIEFERUNG', ziel: '2026', titel: 'Jahresbericht', faellig: '2026-10-30' };
  stelleServer({
    'GET /steuerung/anstehend': () => ({
      json: {
        stichtag: '2026-10-19',
        bis: '2026-11-18',
        eintraege: [EINTRAG, { ...bericht, ueberfaellig: false }],
      },
    }),
  });
  await renderSeite(<AnstehendSeite />);
  const zeile = (await screen.findByText('überfällig')).closest('tr');
  expect(within(zeile as HTMLElement).getByRole('link')).toHaveAttribute('href', `/vereinbarungen/${ID}`);
  expect(screen.getByRole('link', { name: 'Jahresbericht' })).toHaveAttribute(
    'href',
    '/register?art=BERICHT&jahr=2026',
  );
  expect(screen.getAllByText('überfällig')).toHaveLength(1);
  await checkAxe();
});

test('nothing waits: the page says until when', async () => {
  stelleServer({
    'GET /steuerung/anstehend': () => ({
      json: { stichtag: '2026-10-19', bis: '2026-11-18', eintraege: [] },
    }),
  });
  await renderSeite(<AnstehendSeite />);
  expect(await screen.findByText('Bis zum 18.11.2026 steht nichts an.')).toBeVisible();
});

test('every kind has a page', () => {
  for (const art of ANSTEHEND_ARTEN) expect(toAnstehendPfad(art, ID)).toMatch(/^\/[a-z]+/);
});
