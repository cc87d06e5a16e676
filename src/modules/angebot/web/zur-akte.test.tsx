import { screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { Route, Routes } from 'react-router';
import { expect, test } from 'vitest';
import { createSitzung } from '#src/modules/fall/web/testdaten.ts';
import { Verweise } from '#src/modules/verweis/web/verweise.tsx';
import { checkAxe, renderSeite } from '#src/web/test/render.tsx';
import { stelleServer } from '#src/web/test/server.ts';
import SucheSeite from './suche-seite.tsx';
import { ANGEBOT, ANGEBOT_ID as ID, TREFFER } from './testangebot.ts';
import { toAngebotssuche } from './zur-akte.ts';

const AKTE = '0193d000-0000-7000-8000-00000000b001';

test('from a Ziel to a Verweis: the search is told nothing of the Akte, the Verweis knows Stelle and Angebot', async () => {
  const anrufe = stelleServer({
    'GET /sitzung': () => createSitzung('CASE_MANAGEMENT'),
    'GET /angebote': () => ({
      json: { eintraege: [TREFFER], gesamt: 1, seite: 1, groesse: 20, verstanden: [], ortUnbekannt: false },
    }),
    [`GET /angebote/${ID}`]: () => ({ json: ANGEBOT }),
    [`GET /akten/${AKTE}/verweise`]: () => ({
      json: {
        stichtag: '2026-10-19',
        eintraege: [],
        vorlage: {
          werte: { NAME: 'Rahaf', GEBURTSDATUM: null, KONTAKT: null, ANSCHRIFT: null, SPRACHEN: null },
          absender: { stelle: 'Stadt Altenbrück', person: 'Jana Terhorn' },
          frist: '2026-11-02',
          einwilligungen: [],
        },
      },
    }),
    [`POST /akten/${AKTE}/verweise`]: () => ({ status: 201, json: { id: ID, version: 1 } }),
  });
  await renderSeite(
    <Routes>
      <Route path="/verzeichnis" element={<SucheSeite />} />
      <Route
        path="/akten/:akteId"
        element={<Verweise akteId={AKTE} bearbeitbar anderesFallmanagement={[]} />}
      />
    </Routes>,
    { pfad: toAngebotssuche(AKTE, { bereich: 'SPRACHE', sprache: 'ar' }) },
  );
  await userEvent.click(await screen.findByRole('link', { name: 'Verweis vorschlagen: Deutsch für Frauen' }));
  const gesucht = anrufe.filter(({ pfad }) => pfad.startsWith('/angebote?'));
  expect(gesucht.length).toBeGreaterThan(0);
  for (const { pfad } of gesucht) {
    expect(pfad).toContain('bereich=SPRACHE&sprache=ar');
    expect(pfad).not.toContain(AKTE);
  }
  const form = within(await screen.findByRole('form'));
  expect(form.getByLabelText(/^Name der Stelle/)).toHaveValue('Haus der Sprachen');
  await checkAxe();
  await userEvent.click(form.getByRole('button', { name: /speichern/i }));
  await expect
    .poll(() => anrufe.find(({ methode, pfad }) => methode === 'POST' && pfad.endsWith('/verweise'))?.body)
    .toMatchObject({
      empfaenger: { art: 'SPRACHKURSTRAEGER', name: 'Haus der Sprachen', angebotId: ID },
      anliegen: 'Es geht um Ihr Angebot „Deutsch für Frauen“.',
    });
});

test('an empty search out of an Akte is one click from the Systemhinweis', async () => {
  stelleServer({
    'GET /sitzung': () => createSitzung('CASE_MANAGEMENT'),
    'GET /angebote': () => ({
      json: { eintraege: [], gesamt: 0, seite: 1, groesse: 20, verstanden: [], ortUnbekannt: false },
    }),
  });
  await renderSeite(<SucheSeite />, { pfad: `/verzeichnis?akte=${AKTE}&bereich=WOHNEN` });
  expect(await screen.findByRole('link', { name: 'Fehlendes Angebot melden' })).toHaveAttribute(
    'href',
    `/akten/${AKTE}/systemhinweis?huerde=FEHLENDES_ANGEBOT&themenbereich=WOHNEN`,
  );
  expect(screen.getByText(/melden Sie es hier/)).toBeVisible();
});
