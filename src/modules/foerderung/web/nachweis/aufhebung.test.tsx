import { screen, waitFor, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { Route, Routes } from 'react-router';
import { expect, test } from 'vitest';
import type { Rolle } from '#src/core/contract/rollen.ts';
import { createSitzungsansicht } from '#src/web/test/beispiele.ts';
import { checkAxe, renderSeite } from '#src/web/test/render.tsx';
import { problem, stelleServer } from '#src/web/test/server.ts';
import { listNachweisstellen } from '../../nachweis/stellen.model.ts';
import { KRUMMES_JAHR } from '../../nachweis/test-nachweis.ts';
import NachweisSeite from './nachweis-seite.tsx';

const ID = '019a0000-0000-7000-8000-000000000002';
const { antrag, rahmen } = KRUMMES_JAHR;
const FALL = {
  id: ID,
  version: 9,
  aktenzeichen: 'KIM-2025-TEST',
  standort: 'Stadt Rurhafen',
  zuwendungsempfaenger: 'Stadt Rurhafen',
  foerderjahr: 2025,
  zustand: 'BESTANDSKRAEFTIG',
  von: rahmen.von,
  bis: rahmen.bis,
  stichtag: '2025-07-07',
  nachweisfrist: '2026-03-31',
  parameter: rahmen.parameter,
  bewilligt: { koord: 5_700_000, cm: 11_400_000 },
  ausgezahlt: 8_550_000,
  erledigt: 0,
  stellen: listNachweisstellen(antrag),
  weiterleitungen: [],
  handlungen: ['anhoeren'],
  entwurf: null,
  fassung: null,
  vorgaenge: [],
  erstattung: null as object | null,
  zinsen: { handlungen: [], bescheid: null },
  ansprueche: { handlungen: [], forderungen: [], grenzen: [], vorschlag: null, massnahmen: [] },
  synthetisch: true,
};
const BESCHEID = {
  id: '019a0000-0000-7000-8000-000000000003',
  art: 'WIDERRUF_BEWILLIGUNG',
  stand: 'VORGESCHLAGEN',
  vorgeschlagenVon: 'Anke Sollbach',
  gezeichnetVon: null as string | null,
  datum: null as string | null,
  bekanntAm: null as string | null,
  rechtsbehelfBis: null as string | null,
  bestandskraeftigAm: null,
  klage: null,
  zahlbarBis: '2025-09-01',
  betrag: 2_850_000,
  zinsen: 0,
  eingegangen: 0,
  eingaenge: [],
  klagezinsen: null,
  titel: 'Widerrufs- und Erstattungsbescheid',
  abschnitte: [
    { id: 'a', ueberschrift: 'Entscheidung', teile: [{ art: 'absatz', text: 'Wir widerrufen.' }] },
  ],
};

/** A server that goes on from act to act, and what the two people of the Bezirksregierung see of it. */
function stelleVerfahren() {
  let fall = { ...FALL };
  let rolle: Rolle = 'BR_SACHBEARBEITUNG';
  const next = (teil: Partial<typeof FALL>) => () => {
    fall = { ...fall, ...teil, version: fall.version + 1 };
    return { status: 201, json: { id: ID, version: fall.version } };
  };
  const pfad = `/foerderfaelle/${ID}/nachweis`;
  const gezeichnet = { ...BESCHEID, stand: 'ERLASSEN', gezeichnetVon: 'Jens Markwart', datum: '2025-08-04' };
  const anrufe = stelleServer({
    'GET /sitzung': () => ({ json: createSitzungsansicht({ rolle }) }),
    [`GET ${pfad}`]: () => ({ json: fall }),
    [`POST ${pfad}/anhoerung`]: next({ zustand: 'ANHOERUNG_WIDERRUF', handlungen: ['absehen', 'aufheben'] }),
    [`POST ${pfad}/aufhebungsvorschlag`]: next({ handlungen: ['schlusszeichnen'], erstattung: BESCHEID }),
    [`POST ${pfad}/erstattungsbescheid`]: next({ handlungen: ['bekanntgeben'], erstattung: gezeichnet }),
    [`POST ${pfad}/bekanntgabe`]: next({
      handlungen: [],
      erstattung: { ...gezeichnet, bekanntAm: '2025-08-08', rechtsbehelfBis: '2025-09-08' },
    }),
  });
  const findBody = (ende: string) =>
    anrufe.find(({ methode, pfad: ziel }) => methode === 'POST' && ziel.endsWith(ende))?.body;
  return { findBody, setRolle: (neu: Rolle) => (rolle = neu) };
}

const open = () =>
  renderSeite(
    <Routes>
      <Route path="/foerderung/:foerderfallId/nachweis" element={<NachweisSeite />} />
    </Routes>,
    { pfad: `/foerderung/${ID}/nachweis` },
  );
const click = async (name: string) => userEvent.click(await screen.findByRole('button', { name }));

test('a Widerruf in the middle of the year, without a Nachweis: heard, proposed in part, signed by another, made known', async () => {
  const { findBody, setRolle } = stelleVerfahren();
  const { unmount } = await open();
  await click('Zum Widerruf oder zur Rücknahme anhören');
  await userEvent.type(await screen.findByLabelText('Text der Anhörung'), 'Eine Stelle arbeitet anderswo.');
  await userEvent.type(screen.getByLabelText(/^Frist bis/), '28.07.2025');
  await click('Zum Widerruf oder zur Rücknahme anhören');
  expect(findBody('/anhoerung')).toEqual({
    version: 9,
    text: 'Eine Stelle arbeitet anderswo.',
    frist: '2025-07-28',
  });

  await click('Widerruf oder Rücknahme vorschlagen');
  const bleibt = within(await screen.findByRole('group', { name: /^Was bewilligt bleibt/ }));
  await userEvent.clear(bleibt.getByLabelText(/^Koordination/));
  await userEvent.type(bleibt.getByLabelText(/^Koordination/), '57.000');
  await userEvent.clear(bleibt.getByLabelText(/^Case Management/));
  await userEvent.type(bleibt.getByLabelText(/^Case Management/), '0');
  // What is left, what was paid and what is claimed back stand there before anybody proposes it.
  expect(screen.getByText(/28\.500,00/)).toBeVisible();
  await checkAxe();
  for (const [feld, tag] of [
    ['Tatsachen bekannt seit', '01.07.2025'],
    ['Bescheid unwirksam ab', '01.06.2025'],
    ['Zu erstatten bis', '01.09.2025'],
    ['Zinsen bis vor dem', '01.09.2025'],
  ] as const)
    await userEvent.type(screen.getByLabelText(new RegExp(`^${feld}`)), tag);
  for (const feld of ['Warum keine Zinsen', 'Ergebnis der Anhörung', 'Begründung', 'Ermessen'])
    await userEvent.type(screen.getByLabelText(new RegExp(`^${feld}`)), `${feld}: so.`);
  await click('Widerruf oder Rücknahme vorschlagen');
  expect(findBody('/aufhebungsvorschlag')).toMatchObject({
    version: 10,
    grund: 'ZWECK',
    positionen: [
      { position: 'koord', bewilligt: 5_700_000 },
      { position: 'cm', bewilligt: 0 },
    ],
    kenntnisAm: '2025-07-01',
    unwirksamAb: '2025-06-01',
    basiszinsen: [],
    zinsverzicht: 'Warum keine Zinsen: so.',
  });
  expect(await screen.findByText(/vorgeschlagen von Anke Sollbach/)).toBeVisible();
  unmount();

  setRolle('BR_FREIGABE');
  const jens = await open();
  await click('Schlusszeichnung');
  expect(findBody('/erstattungsbescheid')).toMatchObject({ version: 11 });
  expect(await screen.findByText(/gezeichnet von Jens Markwart/)).toBeVisible();
  await checkAxe();
  jens.unmount();

  setRolle('BR_SACHBEARBEITUNG');
  await open();
  await click('Bekanntgabe vermerken');
  await click('Bekanntgabe vermerken');
  expect(findBody('/bekanntgabe')).toMatchObject({ version: 12, weg: 'POST' });
  expect(await screen.findByText('08.09.2025')).toBeVisible();
});

test('what is wrong with a rate stands at its own field; a rate that is not wanted goes again', async () => {
  const anrufe = stelleServer({
    'GET /sitzung': () => ({ json: createSitzungsansicht({ rolle: 'BR_SACHBEARBEITUNG' }) }),
    [`GET /foerderfaelle/${ID}/nachweis`]: () => ({
      json: { ...FALL, zustand: 'ANHOERUNG_WIDERRUF', handlungen: ['aufheben'] },
    }),
    [`POST /foerderfaelle/${ID}/nachweis/aufhebungsvorschlag`]: () =>
      problem(422, 'EINGABE', {
        errors: [
          { pointer: '/basiszinsen/1/satz', code: 'SATZ', detail: 'Schreiben Sie den Satz so: 1,27.' },
        ],
      }),
  });
  await open();
  await click('Widerruf oder Rücknahme vorschlagen');
  // An emptied amount is no decision to revoke everything.
  const betrag = await screen.findByLabelText(/^Koordination/);
  await userEvent.clear(betrag);
  await click('Widerruf oder Rücknahme vorschlagen');
  expect(betrag).toBeInvalid();
  expect(anrufe.filter(({ pfad }) => pfad.endsWith('/aufhebungsvorschlag'))).toEqual([]);
  await userEvent.type(betrag, '0');
  for (const _ of [1, 2]) await click('Basiszinssatz hinzufügen');
  await click('Widerruf oder Rücknahme vorschlagen');
  const [erster, zweiter] = await screen.findAllByLabelText('Satz in Prozent');
  await waitFor(() => expect(zweiter).toBeInvalid());
  expect(erster).not.toBeInvalid();
  await click('Basiszinssatz 1 entfernen');
  await click('Basiszinssatz 1 entfernen');
  expect(screen.getByLabelText(/^Warum keine Zinsen/)).toBeVisible();
});

test('days, rates and amounts of a proposal are kept as well as its words', async () => {
  const inhalt = {
    tage: { kenntnisAm: '2025-07-01', unwirksamAb: '2025-06-01', zahlbarBis: '', zinsenBis: '' },
    texte: { wuerdigung: '', begruendung: 'Zweck verfehlt.', ermessen: '', zinsverzicht: '' },
    basiszinsen: [{ ab: '2025-07-01', satz: '1,27' }],
    eigenes: { grund: 'AUFLAGE', bleibt: { koord: '57.000' } },
  };
  const anrufe = stelleServer({
    'GET /sitzung': () => ({ json: createSitzungsansicht({ rolle: 'BR_SACHBEARBEITUNG' }) }),
    [`GET /foerderfaelle/${ID}/nachweis`]: () => ({
      json: { ...FALL, zustand: 'ANHOERUNG_WIDERRUF', handlungen: ['aufheben'] },
    }),
    [`GET /foerderung/entwuerfe/nachweis.aufheben/${ID}`]: () => ({
      json: { inhalt, version: 3, geaendertAm: '2025-07-06T10:00:00.000Z' },
    }),
    [`PUT /foerderung/entwuerfe/nachweis.aufheben/${ID}`]: () => ({ json: { version: 4 } }),
  });
  await open();
  await click('Widerruf oder Rücknahme vorschlagen');
  expect(await screen.findByText(/wiederhergestellt$/)).toBeVisible();
  expect(screen.getByLabelText(/^Koordination/)).toHaveValue('57.000');
  expect(screen.getByLabelText(/^Tatsachen bekannt seit/)).toHaveValue('01.07.2025');
  expect(screen.getByLabelText('Satz in Prozent')).toHaveValue('1,27');
  expect(screen.getByLabelText('Grund')).toHaveValue('AUFLAGE');
  // 85.500 were paid and 57.000 are left; the other position is revoked as a whole.
  expect(screen.getByText(/28\.500,00/)).toBeVisible();
  await userEvent.type(screen.getByLabelText(/^Zu erstatten bis/), '01.09.2025');
  await waitFor(
    () =>
      expect(anrufe.findLast(({ methode }) => methode === 'PUT')?.body).toMatchObject({
        inhalt: { tage: { zahlbarBis: '2025-09-01' }, eigenes: { bleibt: { koord: '57.000' } } },
      }),
    { timeout: 5_000 },
  );
});

test('a claim that is paid waits until it is final; a wrong booking is put right by two people', async () => {
  const bescheid = {
    ...BESCHEID,
    art: 'WIDERRUF',
    stand: 'ERLASSEN',
    gezeichnetVon: 'Jens Markwart',
    datum: '2026-02-02',
    bekanntAm: '2026-02-06',
    rechtsbehelfBis: '2026-03-06',
    eingegangen: 2_850_000,
    eingaenge: [
      { lfd: 11, betrag: 850_000, am: '2026-02-10', buchung: 'LK 1' },
      { lfd: 12, betrag: 2_000_000, am: '2026-02-12', buchung: 'LK 2' },
    ],
  };
  const pfad = `/foerderfaelle/${ID}/nachweis`;
  let handlungen = ['korrektur'];
  const angenommen = () => ({ status: 201, json: { id: ID, version: 10 } });
  const anrufe = stelleServer({
    'GET /sitzung': () => ({ json: createSitzungsansicht({ rolle: 'BR_KASSE' }) }),
    [`GET ${pfad}`]: () => ({
      json: { ...FALL, zustand: 'RUECKFORDERUNG', handlungen, erstattung: bescheid },
    }),
    [`POST ${pfad}/eingangskorrektur`]: angenommen,
    [`POST ${pfad}/eingangskorrektur/entscheidung`]: angenommen,
  });
  const { unmount } = await open();
  expect(await screen.findByText('Alles ist eingegangen.')).toBeVisible();
  await click('Falsche Buchung berichtigen');
  const betrag = await screen.findByLabelText(/^Richtiger Betrag/);
  expect(betrag).toHaveValue('20.000,00');
  await userEvent.selectOptions(screen.getByLabelText('Buchung'), '11');
  expect(betrag).toHaveValue('8.500,00');
  await userEvent.clear(betrag);
  await userEvent.type(betrag, '5.800,00');
  await userEvent.type(screen.getByLabelText('Was war falsch?'), 'Zahlendreher');
  await checkAxe();
  await click('Falsche Buchung berichtigen');
  const letzter = () => anrufe.findLast(({ methode }) => methode === 'POST');
  await waitFor(() =>
    expect(letzter()?.body).toEqual({ version: 9, eingang: 11, betrag: '5.800,00', grund: 'Zahlendreher' }),
  );
  unmount();

  handlungen = ['korrigieren'];
  await open();
  await click('Buchung wie vorgeschlagen berichtigen');
  await waitFor(() => expect(letzter()?.pfad).toMatch(/entscheidung$/));
});

test('after a Klage that confirmed the claim its interest is counted, and nothing is sent', async () => {
  const pfad = `/foerderfaelle/${ID}/nachweis`;
  const bescheid = {
    ...BESCHEID,
    art: 'WIDERRUF',
    stand: 'ERLASSEN',
    datum: '2026-02-02',
    bekanntAm: '2026-02-06',
    rechtsbehelfBis: '2026-03-06',
    bestandskraeftigAm: '2027-01-04',
    klage: { am: '2026-03-02', aktenzeichen: '1 K 9/26', beendetAm: '2027-01-04', ausgang: 'BESTAETIGT' },
    betrag: 1_000_000,
    eingegangen: 400_000,
    eingaenge: [{ lfd: 11, betrag: 400_000, am: '2026-07-01', buchung: 'LK 1' }],
    klagezinsen: { ab: '2026-04-01', zinstage: 'ACT_365' },
  };
  const anrufe = stelleServer({
    'GET /sitzung': () => ({ json: createSitzungsansicht({ rolle: 'BR_SACHBEARBEITUNG' }) }),
    [`GET ${pfad}`]: () => ({
      json: { ...FALL, zustand: 'RUECKFORDERUNG', handlungen: [], erstattung: bescheid },
    }),
  });
  await open();
  await userEvent.click(await screen.findByText('Zinsen für die Zeit der Klage rechnen'));
  const bis = await screen.findByLabelText('Gezahlt am');
  expect(bis).toHaveValue('01.07.2026');
  await userEvent.clear(bis);
  await userEvent.type(bis, '01.10.2026');
  await userEvent.type(screen.getByLabelText('Satz in Prozent'), '1,50');
  expect(screen.getByText(/Geben Sie je Basiszinssatz den Tag an/)).toBeVisible();
  await userEvent.type(screen.getByLabelText('Gilt ab'), '01.01.2026');
  await userEvent.tab();
  // 91 days on 10.000,00 and 92 days on 6.000,00 with 6,50 %: 162,05… + 98,30… = 260,36
  expect(await screen.findByText(/Zinsen vom 01\.04\.2026 bis vor dem 01\.10\.2026: 260,36/)).toBeVisible();
  const tabelle = screen.getByRole('table', { name: /^So gerechnet/ });
  expect(tabelle).toHaveTextContent('6,50 %');
  await userEvent.click(screen.getByRole('button', { name: 'Eingaben löschen' }));
  expect(screen.getByLabelText('Satz in Prozent')).toHaveValue('');
  expect(screen.getByLabelText('Gezahlt am')).toHaveValue('01.07.2026');
  await checkAxe();
  expect(
    anrufe.filter(({ methode, pfad: wohin }) => methode === 'POST' && wohin.includes('nachweis')),
  ).toEqual([]);
});

test('more than is open is booked only after a second look', async () => {
  const anrufe = stelleServer({
    'GET /sitzung': () => ({ json: createSitzungsansicht({ rolle: 'BR_KASSE' }) }),
    [`GET /foerderfaelle/${ID}/nachweis`]: () => ({
      json: {
        ...FALL,
        zustand: 'RUECKFORDERUNG',
        handlungen: ['zahlung'],
        erstattung: {
          ...BESCHEID,
          stand: 'ERLASSEN',
          gezeichnetVon: 'Jens Markwart',
          datum: '2025-08-04',
          bekanntAm: '2025-08-08',
        },
      },
    }),
    [`POST /foerderfaelle/${ID}/nachweis/zahlungseingang`]: () => ({
      status: 201,
      json: { id: ID, version: 10 },
    }),
  });
  const listBuchungen = () => anrufe.filter(({ pfad }) => pfad.endsWith('/zahlungseingang'));
  await open();
  await click('Zahlungseingang buchen');
  const betrag = await screen.findByLabelText('Betrag');
  expect(screen.getByText(/offen: 28\.500,00/)).toBeVisible();
  await userEvent.type(betrag, '285.000,00');
  await userEvent.type(screen.getByLabelText('Buchungszeichen'), 'LK 1');
  await click('Zahlungseingang buchen');
  expect(screen.getByText(/Stimmt er, bestätigen Sie ihn hier/)).toBeVisible();
  expect(listBuchungen()).toEqual([]);
  await checkAxe();
  // Another amount is another question.
  const mehr = screen.getByRole('checkbox', { name: /^Das sind 256\.500,00/ });
  await userEvent.click(mehr);
  await userEvent.clear(betrag);
  await userEvent.type(betrag, '300.000,00');
  expect(screen.getByRole('checkbox', { name: /mehr als offen/, checked: false })).toBeVisible();
  await userEvent.clear(betrag);
  await userEvent.type(betrag, '28.500,00');
  await click('Zahlungseingang buchen');
  expect(listBuchungen()).toHaveLength(1);
});
