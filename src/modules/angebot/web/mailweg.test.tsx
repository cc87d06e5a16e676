import { screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { expect, test } from 'vitest';
import { createSitzungsansicht } from '#src/web/test/beispiele.ts';
import { getMeldung } from '#src/web/layout/meldung.ts';
import { checkAxe, renderSeite } from '#src/web/test/render.tsx';
import { stelleServer } from '#src/web/test/server.ts';
import AnbieterSeite from './anbieter-seite.tsx';
import { ANBIETER, ANBIETER_ID } from './testangebot.ts';

const ZEILE = {
  id: ANBIETER_ID,
  ...ANBIETER,
  pflege: { funktion: null, email: 'kurs@verein.example', telefon: null },
  version: 1,
  angebote: 3,
  veraltet: 1,
  erinnerungen: 0,
  erinnertAm: null,
  links: 0,
};
const zeige = async (demo: boolean, mailversand: boolean) => {
  stelleServer({
    'GET /sitzung': () => ({ json: createSitzungsansicht({ rolle: 'KOORDINATION', demo, mailversand }) }),
    'GET /anbieter': () => ({ json: { eintraege: [ZEILE], gesamt: 1, seite: 1, groesse: 25 } }),
    [`POST /anbieter/${ANBIETER_ID}/pflegelinks`]: () => ({
      status: 201,
      json: { id: ANBIETER_ID, gueltigBis: '2026-11-18' },
    }),
  });
  return renderSeite(<AnbieterSeite />);
};

test('of the mail with a link the page says what is true: it goes out, the demo shows it, or there is no way for it', async () => {
  const KNOPF = /^Link zur Pflege senden/;
  for (const [demo, satz] of [
    [false, /Die Mail mit dem Link geht in den nächsten Minuten hinaus\. Der Link gilt bis zum 18\.11\.2026/],
    [true, /Aus der Demo geht keine Mail hinaus.*gilt bis zum 18\.11\.2026/],
  ] as const) {
    const { unmount } = await zeige(demo, !demo);
    await userEvent.click(await screen.findByRole('button', { name: KNOPF }));
    await expect.poll(getMeldung).toMatch(satz);
    expect(screen.queryByText('Hier ist kein Mailserver eingerichtet')).toBeNull();
    unmount();
  }
  await zeige(false, false);
  expect(await screen.findByText('Hier ist kein Mailserver eingerichtet')).toBeVisible();
  expect(screen.getByText(/Rufen Sie die Anbieter an/)).toBeVisible();
  expect(screen.queryByRole('button', { name: KNOPF })).toBeNull();
  await checkAxe();
});
