import { screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import type { ReactNode } from 'react';
import { Route, Routes } from 'react-router';
import { expect, test } from 'vitest';
import AkteSeite from '#src/modules/fall/web/akte-seite.tsx';
import { Kontakte } from '#src/modules/fall/web/kontakte.tsx';
import { AKTE_ID, createAkteSeite, createSitzung } from '#src/modules/fall/web/testdaten.ts';
import type { VerweisAnsicht } from '#src/modules/verweis/verweis.contract.ts';
import { VerweisAktionen } from '#src/modules/verweis/web/verweis-aktionen.tsx';
import { renderSeite } from '#src/web/test/render.tsx';
import { stelleServer } from '#src/web/test/server.ts';
import HinweisNeuSeite from './hinweis-neu-seite.tsx';

/** What VerweisAktionen reads of a Verweis to a Jobcenter that answered nothing. */
const VERWEIS = {
  id: '019a0000-0000-7000-8000-000000000001',
  version: 1,
  neu: false,
  zustand: 'NICHT_ERREICHT',
  empfaenger: { name: 'Jobcenter Lennetal', art: 'JOBCENTER' },
  moeglich: ['VERSUCHEN'],
  aufgaben: [],
  einwilligung: null,
  link: null,
  weg: null,
  vermitteltAm: null,
} as unknown as VerweisAnsicht;
const KONTAKT = {
  id: '019a0000-0000-7000-8000-000000000002',
  datum: '2026-10-12',
  art: 'PERSOENLICH',
  ort: null,
  dauerMinuten: null,
  sprache: 'ar',
  sprachmittlung: null,
  zweitePerson: null,
  themen: ['WOHNEN', 'SPRACHE'],
  erreicht: true,
  abgebrochen: false,
  vomPapier: false,
  notiz: null,
  erfasstVon: 'Jana Terhorn',
  version: 1,
};

async function renderOrt(ort: ReactNode) {
  const seite = createAkteSeite();
  const anrufe = stelleServer({
    'GET /sitzung': () => createSitzung(),
    [`GET /akten/${AKTE_ID}`]: () => ({ json: seite }),
    'GET /vertretungspersonen': () => ({ json: { eintraege: [] } }),
    [`POST /akten/${AKTE_ID}/systemhinweise`]: () => ({ status: 201, json: { id: AKTE_ID } }),
  });
  await renderSeite(
    <Routes>
      <Route path="/akten/:akteId" element={ort} />
      <Route path="/akten/:akteId/systemhinweis" element={<HinweisNeuSeite />} />
    </Routes>,
    { pfad: `/akten/${AKTE_ID}`, ohneAxe: true },
  );
  return () =>
    anrufe.find(({ methode, pfad }) => methode === 'POST' && pfad.endsWith('/systemhinweise'))?.body;
}

test('from a Verweis: two clicks give the Hinweis, with the kind of the Stelle', async () => {
  const gesendet = await renderOrt(
    <VerweisAktionen akteId={AKTE_ID} verweis={VERWEIS} onAkt={() => undefined} />,
  );
  await userEvent.click(screen.getByRole('link', { name: 'Systemhinweis geben: Jobcenter Lennetal' }));
  await userEvent.click(await screen.findByRole('button', { name: 'Hinweis geben' }));
  await expect
    .poll(gesendet)
    .toMatchObject({ schnittstelle: 'JOBCENTER', huerde: 'ERREICHBARKEIT', mitName: false });
});

test('from a contact: the form knows its Themenbereich', async () => {
  const seite = createAkteSeite({ kontakte: [KONTAKT] });
  await renderOrt(<Kontakte seite={seite} bearbeitbar />);
  await userEvent.click(screen.getByRole('link', { name: 'Systemhinweis geben: 12.10.2026' }));
  expect(await screen.findByLabelText('Themenbereich')).toHaveValue('WOHNEN');
  expect(screen.getByLabelText('Bei welcher Stelle hakt es?')).toHaveValue('');
});

test('from the first page of the Akte: one click opens the form', async () => {
  await renderOrt(<AkteSeite />);
  await userEvent.click(await screen.findByRole('link', { name: 'Systemhinweis geben' }));
  expect(await screen.findByRole('form', { name: 'Systemhinweis geben' })).toBeVisible();
});
