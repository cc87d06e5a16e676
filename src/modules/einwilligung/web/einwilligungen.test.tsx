import { screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { expect, test } from 'vitest';
import { checkAxe, renderSeite } from '#src/web/test/render.tsx';
import { problem, stelleServer } from '#src/web/test/server.ts';
import { formatEinwilligungstext, OHNE_GEGENSTAND } from '../text.model.ts';
import { TEXT_VERSION } from '../texte/de.ts';
import { ZWECKE } from '../texte/typen.ts';
import { Einwilligungen } from './einwilligungen.tsx';

const AKTE = '01a1f8dd-77b2-75df-83da-fa6d40e81c8f';
const ID = '01a1f8dd-77b2-75df-83da-fa6d40e81c90';
const STELLE = {
  name: 'Stadt Altenbrück',
  anschrift: null,
  rechtsrahmen: 'DSGVO_DSG_NRW' as const,
  aufsichtsbehoerde: 'Aufsicht',
  dsbName: null,
  dsbKontakt: null,
};
const TEXTE = {
  'GET /einwilligungstexte': () => ({
    json: {
      texte: ZWECKE.map((zweck) => formatEinwilligungstext(zweck, 'ar', STELLE, OHNE_GEGENSTAND)),
      sprachen: ['de', 'ar'],
      stelle: STELLE.name,
    },
  }),
  [`GET /akten/${AKTE}/personen`]: () => ({ json: { eintraege: [] } }),
};
const GUELTIG = {
  id: ID,
  version: 1,
  personId: ID,
  zweck: 'ZUSAMMENARBEIT',
  entscheidung: 'ERTEILT',
  stand: 'GUELTIG',
  empfaenger: null,
  empfaengerArt: null,
  kanal: null,
  bereiche: [],
  form: 'SCHRIFTLICH',
  formGrund: null,
  gegebenVon: { art: 'SELBST', name: null, zweite: null },
  beteiligte: [],
  erklaertIn: null,
  ersetztDurch: null,
  textVersion: TEXT_VERSION,
  textSprache: 'de',
  gueltigVon: '2026-10-19',
  gueltigBis: '2027-10-19',
  widerrufenAm: null,
};

test('withdraws in two clicks and says before what follows', async () => {
  const anrufe = stelleServer({
    [`GET /akten/${AKTE}/einwilligungen`]: () => ({ json: { eintraege: [GUELTIG] } }),
    [`GET /einwilligungen/${ID}/widerrufsfolgen`]: () => ({
      json: {
        folgen: [
          { art: 'AKTE_EINGEFROREN', angabe: '19.11.2026' },
          { art: 'LINK_GESCHLOSSEN', angabe: 'Jobcenter Lennetal' },
        ],
      },
    }),
    [`POST /einwilligungen/${ID}/widerruf`]: () => ({ status: 201, json: { id: ID, version: 2 } }),
  });
  await renderSeite(<Einwilligungen akteId={AKTE} bearbeitbar />, { ohneAxe: true });
  await userEvent.click(await screen.findByRole('button', { name: 'Widerrufen' }));
  expect(
    await screen.findByText(/eingefroren und ihr Inhalt nach einem Monat gelöscht: am 19\.11\.2026/),
  ).toBeVisible();
  expect(screen.getByText(/Der Link ist sofort zu.*Jobcenter Lennetal/)).toBeVisible();
  await checkAxe();
  await userEvent.click(screen.getByRole('button', { name: 'Ja, Widerruf festhalten' }));
  expect(anrufe.find(({ methode }) => methode === 'POST')).toMatchObject({
    pfad: `/einwilligungen/${ID}/widerruf`,
    body: { version: 1 },
  });
});

test('shows the text in both languages, fills in the recipient, and shows every mistake at its field', async () => {
  const anrufe = stelleServer({
    ...TEXTE,
    [`GET /akten/${AKTE}/einwilligungen`]: () => ({ json: { eintraege: [] } }),
    [`POST /akten/${AKTE}/einwilligungen`]: () =>
      problem(422, 'EINWILLIGUNG_UNVOLLSTAENDIG', {
        errors: [
          {
            pointer: '/empfaenger/name',
            code: 'EMPFAENGER_PAUSCHAL',
            detail: 'Nennen Sie eine bestimmte Stelle.',
          },
        ],
      }),
  });
  await renderSeite(<Einwilligungen akteId={AKTE} bearbeitbar />, { ohneAxe: true });
  await userEvent.click(await screen.findByRole('button', { name: 'Einwilligung erfassen' }));
  await userEvent.selectOptions(await screen.findByLabelText('Wofür?'), 'SCHWEIGEPFLICHT');
  await userEvent.type(screen.getByLabelText('Name der Stelle'), 'Alle Ämter');
  expect(screen.getByText(/mit Alle Ämter über Ihr Anliegen/)).toBeVisible();
  const arabisch = screen.getByRole('heading', { name: 'موافقة' }).parentElement;
  expect([arabisch?.lang, arabisch?.dir]).toEqual(['ar', 'rtl']);
  expect(screen.getByText(/Entwurf, ungeprüft/)).toBeVisible();
  await userEvent.click(screen.getByRole('radio', { name: 'Nur wir geben Angaben' }));
  await userEvent.click(screen.getByRole('checkbox', { name: 'Anliegen und was bisher geschah' }));
  await userEvent.type(screen.getByLabelText(/^Erteilt am/), '16.10.2026');
  await userEvent.click(screen.getByRole('button', { name: 'Einwilligung speichern' }));
  expect(
    await screen.findByRole('link', { name: 'Name der Stelle: Nennen Sie eine bestimmte Stelle.' }),
  ).toBeVisible();
  await checkAxe();
  expect(anrufe.find(({ methode }) => methode === 'POST')?.body).toMatchObject({
    zweck: 'SCHWEIGEPFLICHT',
    empfaenger: { art: 'JOBCENTER', name: 'Alle Ämter' },
    richtung: 'GEBEN',
    datenarten: ['ANLIEGEN'],
    gueltigVon: '2026-10-16',
  });
});

test('renews what ends soon with everything filled in and the newest text', async () => {
  const alt = {
    ...GUELTIG,
    stand: 'LAEUFT_AB',
    version: 3,
    zweck: 'SCHWEIGEPFLICHT',
    empfaenger: 'Jobcenter Lennetal',
    empfaengerArt: 'JOBCENTER',
    beteiligte: [{ art: 'DOLMETSCHUNG', name: 'Samira Dolmetsch', verpflichtet: true }],
    textVersion: 'alt',
  };
  const anrufe = stelleServer({
    ...TEXTE,
    [`GET /akten/${AKTE}/einwilligungen`]: () => ({ json: { eintraege: [alt] } }),
    [`POST /akten/${AKTE}/einwilligungen`]: () => ({ status: 201, json: { id: AKTE, version: 1 } }),
    [`DELETE /entwuerfe/einwilligung.erneuern.${ID}/${AKTE}`]: () => ({ json: {} }),
  });
  await renderSeite(<Einwilligungen akteId={AKTE} bearbeitbar />, { ohneAxe: true });
  expect(await screen.findByText(/gedolmetscht: Samira Dolmetsch/)).toBeVisible();
  await userEvent.click(
    screen.getByRole('button', { name: 'Erneuern: Schweigepflichtentbindung: Jobcenter Lennetal' }),
  );
  expect(await screen.findByText(/mit Jobcenter Lennetal über Ihr Anliegen/)).toBeVisible();
  expect(screen.queryByLabelText('Name der Stelle')).toBeNull();
  await checkAxe();
  await userEvent.click(screen.getByRole('button', { name: 'Erneut eingewilligt: speichern' }));
  await expect
    .poll(() => anrufe.find(({ methode, pfad }) => methode === 'POST' && pfad.includes(AKTE))?.body)
    .toMatchObject({
      erneuert: { id: ID, version: 3 },
      empfaenger: { art: 'JOBCENTER', name: 'Jobcenter Lennetal' },
      beteiligte: [{ art: 'DOLMETSCHUNG', name: 'Samira Dolmetsch', verpflichtet: true }],
      textVersion: TEXT_VERSION,
    });
});
