import { screen, waitFor } from '@testing-library/react';
import { expect, test } from 'vitest';
import { createSitzungsansicht } from '#src/web/test/beispiele.ts';
import { checkAxe, renderSeite } from '#src/web/test/render.tsx';
import { problem, stelleServer } from '#src/web/test/server.ts';
import NaechsteSchritteStart, { Fallschritte } from './naechste-schritte.tsx';

const ID = '019a0000-0000-7000-8000-000000000002';
const SCHRITT = {
  schluessel: 'fall-1',
  foerderfallId: ID,
  standort: 'Kreis Lennetal',
  foerderjahr: 2026,
  titel: 'Prüfung des Antrags beginnen',
  wer: 'Bezirksregierung: Sachbearbeitung',
  eigen: true,
  vierAugen: false,
  tag: '2026-10-01',
  ueberfaellig: true,
  pfad: `/foerderung/${ID}`,
};
const antwort = (schritte: object[]) => ({ json: { stichtag: '2026-10-19', schritte } });
const sitzung = (rolle: 'BR_SACHBEARBEITUNG' | 'ZE_ZEICHNUNG' | 'PRUEFUNG_LESEND') => ({
  'GET /sitzung': () => ({ json: createSitzungsansicht({ rolle }) }),
});

test('the start page leads to the next step, with place and day; the seventh and later ones are folded', async () => {
  const viele = Array.from({ length: 8 }, (_leer, platz) => ({
    ...SCHRITT,
    schluessel: `fall-${platz}`,
    foerderjahr: 2026 + platz,
  }));
  stelleServer({ ...sitzung('BR_SACHBEARBEITUNG'), 'GET /foerderschritte': () => antwort(viele) });
  await renderSeite(<NaechsteSchritteStart />);
  const link = await screen.findByRole('link', {
    name: 'Prüfung des Antrags beginnen (Kreis Lennetal 2026)',
  });
  expect(link).toHaveAttribute('href', `/foerderung/${ID}`);
  expect(screen.getAllByText(/^bis 01\.10\.2026: seit 18 Tagen/)[0]).toBeVisible();
  expect(screen.getByText('2 weitere Schritte')).toBeVisible();
  expect(screen.getByRole('link', { name: 'Alle Förderfälle' })).toBeVisible();
  await checkAxe();
});

test('says when nothing waits, when it is not known, and nothing to who only reads', async () => {
  stelleServer({ ...sitzung('ZE_ZEICHNUNG'), 'GET /foerderschritte': () => antwort([]) });
  const leer = await renderSeite(<NaechsteSchritteStart />);
  expect(await screen.findByText('Zurzeit liegt in der Förderung nichts bei Ihnen.')).toBeVisible();
  leer.unmount();
  stelleServer({ ...sitzung('ZE_ZEICHNUNG'), 'GET /foerderschritte': () => problem(403, 'RECHT') });
  const fehler = await renderSeite(<NaechsteSchritteStart />);
  expect(await screen.findByText(/ließ sich nicht laden/)).toBeVisible();
  fehler.unmount();
  const anrufe = stelleServer(sitzung('PRUEFUNG_LESEND'));
  const { container } = await renderSeite(<NaechsteSchritteStart />);
  await waitFor(() => expect(anrufe.some(({ pfad }) => pfad === '/sitzung')).toBe(true));
  expect(container.textContent).toBe('');
  expect(anrufe.some(({ pfad }) => pfad === '/foerderschritte')).toBe(false);
});

test('a Förderfall says with whom it lies, and when the own hand must not take the step', async () => {
  const fremd = { ...SCHRITT, schluessel: 'b', eigen: false, tag: null };
  const selbst = { ...fremd, schluessel: 'c', titel: 'Antrag zeichnen', vierAugen: true };
  stelleServer({ ...sitzung('ZE_ZEICHNUNG'), 'GET /foerderschritte': () => antwort([fremd, selbst]) });
  await renderSeite(<Fallschritte foerderfallId={ID} />);
  expect(await screen.findByText('Liegt bei: Bezirksregierung: Sachbearbeitung.')).toBeVisible();
  expect(screen.getByText(/^Das haben Sie vorbereitet\./)).toBeVisible();
  expect(screen.queryByRole('link')).toBeNull();
  await checkAxe();
});
