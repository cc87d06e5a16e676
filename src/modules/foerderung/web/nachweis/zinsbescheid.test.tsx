import { screen, waitFor, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { Route, Routes } from 'react-router';
import { expect, test } from 'vitest';
import type { Rolle } from '#src/core/contract/rollen.ts';
import { createSitzungsansicht } from '#src/web/test/beispiele.ts';
import { checkAxe, renderSeite } from '#src/web/test/render.tsx';
import { stelleServer } from '#src/web/test/server.ts';
import { listNachweisstellen } from '../../nachweis/stellen.model.ts';
import { KRUMMES_JAHR } from '../../nachweis/test-nachweis.ts';
import type { Nachweis } from './nachweis-daten.ts';
import NachweisSeite from './nachweis-seite.tsx';

const ID = '019a0000-0000-7000-8000-000000000002';
const { antrag, rahmen } = KRUMMES_JAHR;
const ERSTATTUNG = {
  id: ID,
  art: 'WIDERRUF',
  stand: 'ERLASSEN',
  vorgeschlagenVon: 'Karin Dellwig',
  gezeichnetVon: 'Jens Markwart',
  datum: '2026-10-19',
  bekanntAm: '2026-10-23',
  rechtsbehelfBis: '2026-11-23',
  bestandskraeftigAm: '2027-09-06',
  klage: { am: '2026-10-19', aktenzeichen: '1 K 9/26', beendetAm: '2027-09-06', ausgang: 'BESTAETIGT' },
  zahlbarBis: '2027-10-01',
  betrag: 2_519_739,
  zinsen: 0,
  eingegangen: 2_519_739,
  eingaenge: [{ lfd: 20, betrag: 2_519_739, am: '2027-10-01', buchung: 'LK 1' }],
  klagezinsen: { ab: '2026-12-15', zinstage: 'ACT_365' },
  titel: 'Widerrufs- und Erstattungsbescheid',
  abschnitte: [],
};
const FALL = {
  id: ID,
  version: 21,
  aktenzeichen: 'KIM-2025-TEST',
  standort: 'Stadt Rurhafen',
  zuwendungsempfaenger: 'Stadt Rurhafen',
  foerderjahr: 2025,
  zustand: 'ABGESCHLOSSEN',
  von: rahmen.von,
  bis: rahmen.bis,
  stichtag: '2027-11-15',
  nachweisfrist: '2026-03-31',
  parameter: rahmen.parameter,
  bewilligt: rahmen.bewilligt,
  ausgezahlt: rahmen.ausgezahlt,
  erledigt: 0,
  stellen: listNachweisstellen(antrag),
  weiterleitungen: [],
  handlungen: [],
  entwurf: null,
  fassung: null,
  vorgaenge: [],
  erstattung: ERSTATTUNG,
  zinsen: { handlungen: ['vorschlagen'], bescheid: null } as object,
  ansprueche: { handlungen: [], forderungen: [], grenzen: [], vorschlag: null, massnahmen: [] },
  synthetisch: true,
};
const BESCHEID: NonNullable<Nachweis['zinsen']['bescheid']> = {
  id: '019a0000-0000-7000-8000-000000000005',
  stand: 'ERLASSEN',
  vorgeschlagenVon: 'Anke Sollbach',
  gezeichnetVon: 'Jens Markwart',
  datum: '2027-11-15',
  ab: '2026-12-15',
  bis: '2027-10-01',
  betrag: 128_668,
  zahlbarBis: '2028-01-31',
  bekanntAm: '2027-11-19',
  rechtsbehelfBis: '2027-12-20',
  bestandskraeftigAm: null,
  klage: null,
  eingegangen: 0,
  eingaenge: [],
  text: {
    titel: 'Zinsbescheid',
    kennzeichen: 'Annahme',
    absender: 'Bezirksregierung Arnsberg',
    empfaenger: ['Stadt Rurhafen'],
    angaben: [],
    abschnitte: [
      {
        id: 'entscheidung',
        ueberschrift: 'Festsetzung von Zinsen',
        teile: [{ art: 'absatz', text: 'Wir setzen 1.286,68 € fest.' }],
      },
    ],
    zeichnung: ['Jens Markwart', 'Im Auftrag'],
  },
};
const OHNE = { handlungen: [], forderungen: [], grenzen: [], vorschlag: null, massnahmen: [] };
const zeige = async (zinsen: object, rolle: Rolle, ansprueche: object = OHNE) => {
  const anrufe = stelleServer({
    'GET /sitzung': () => ({ json: createSitzungsansicht({ rolle }) }),
    [`GET /foerderfaelle/${ID}/nachweis`]: () => ({ json: { ...FALL, zinsen, ansprueche } }),
    [`POST /foerderfaelle/${ID}/nachweis/zinsvorschlag`]: () => ({
      status: 201,
      json: { id: ID, version: 22 },
    }),
    [`POST /foerderfaelle/${ID}/nachweis/zinsbescheid`]: () => ({
      status: 201,
      json: { id: ID, version: 22 },
    }),
    [`POST /foerderfaelle/${ID}/nachweis/zinseingang`]: () => ({
      status: 201,
      json: { id: ID, version: 22 },
    }),
  });
  const { unmount } = await renderSeite(
    <Routes>
      <Route path="/foerderung/:foerderfallId/nachweis" element={<NachweisSeite />} />
    </Routes>,
    { pfad: `/foerderung/${ID}/nachweis` },
  );
  await screen.findByRole('heading', { name: 'Zinsbescheid' });
  return { unmount, body: () => anrufe.find(({ methode }) => methode === 'POST')?.body };
};
const click = async (name: string) => userEvent.click(await screen.findByRole('button', { name }));

test('the amount stands beside the rates before anybody proposes it; it is not typed', async () => {
  const { body } = await zeige({ handlungen: ['vorschlagen'], bescheid: null }, 'BR_SACHBEARBEITUNG');
  await click('Zinsbescheid vorschlagen');
  await userEvent.type(await screen.findByLabelText(/^Gilt ab/), '01.07.2026');
  await userEvent.type(screen.getByLabelText(/^Satz in Prozent/), '1,50');
  await click('Basiszinssatz hinzufügen');
  const zweiter = within(screen.getByRole('group', { name: 'Basiszinssatz 2' }));
  await userEvent.type(zweiter.getByLabelText(/^Gilt ab/), '01.07.2027');
  await userEvent.type(zweiter.getByLabelText(/^Satz in Prozent/), '1,27');
  // docs/beispiele/krummes-jahr.md: 25.197,39 × (6,50 % × 198 + 6,27 % × 92) ÷ 365.
  expect(screen.getByText(/1\.286,68/)).toBeVisible();
  await userEvent.type(screen.getByLabelText(/^Zu den Zinsen angehört am/), '20.10.2027');
  await userEvent.type(screen.getByLabelText(/^Zu zahlen bis/), '31.01.2028');
  for (const feld of ['Ergebnis der Anhörung', 'Begründung', 'Ermessen'])
    await userEvent.type(screen.getByLabelText(new RegExp(`^${feld}`)), `${feld}: so.`);
  await checkAxe();
  await click('Zinsbescheid vorschlagen');
  await waitFor(() =>
    expect(body()).toEqual({
      version: 21,
      bis: '2027-10-01',
      basiszinsen: [
        { ab: '2026-07-01', satz: '1,50' },
        { ab: '2027-07-01', satz: '1,27' },
      ],
      anhoerungAm: '2027-10-20',
      zahlbarBis: '2028-01-31',
      wuerdigung: 'Ergebnis der Anhörung: so.',
      begruendung: 'Begründung: so.',
      ermessen: 'Ermessen: so.',
    }),
  );
});

test('another person signs it, the Landeskasse books on it, the Kreis reads it with its PDF', async () => {
  const vorgeschlagen = { ...BESCHEID, stand: 'VORGESCHLAGEN', gezeichnetVon: null, datum: null };
  const zeichnung = await zeige(
    { handlungen: ['schlusszeichnen', 'zurueckgeben'], bescheid: vorgeschlagen },
    'BR_FREIGABE',
  );
  expect(screen.getByText('vorgeschlagen von Anke Sollbach')).toBeVisible();
  await click('Zinsbescheid zeichnen');
  await waitFor(() => expect(zeichnung.body()).toEqual({ version: 21 }));
  zeichnung.unmount();
  const kasse = await zeige({ handlungen: ['zahlung'], bescheid: BESCHEID }, 'BR_KASSE');
  await click('Zahlung auf die Zinsen buchen');
  await userEvent.type(await screen.findByLabelText('Betrag'), '1.286,68');
  await userEvent.type(screen.getByLabelText('Buchungszeichen'), 'LK 2');
  await click('Buchen');
  await waitFor(() => expect(kasse.body()).toEqual({ version: 21, betrag: '1.286,68', buchung: 'LK 2' }));
  kasse.unmount();
  await zeige({ handlungen: [], bescheid: { ...BESCHEID, eingegangen: 128_668 } }, 'KI_LEITUNG');
  expect(screen.getByText('Die Zinsen sind ganz eingegangen.')).toBeVisible();
  expect(screen.getByRole('link', { name: /^Zinsbescheid als PDF/ })).toHaveAttribute(
    'href',
    `/api/v1/foerderfaelle/${ID}/bescheide/${BESCHEID.id}/pdf`,
  );
  expect(screen.getByText('31.01.2028')).toBeVisible();
  await checkAxe();
});

test('a Stundung names the next day beside the day of the Bescheid; what is waived is not open', async () => {
  const massnahme = {
    lfd: 30,
    art: 'STUNDUNG',
    forderung: 'ZINSEN',
    voraussetzung: 'ERHEBLICHE_HAERTE',
    betrag: 100_000,
    zinsen: 0,
    rest: 28_668,
    befristetBis: null,
    antragAm: '2027-11-12',
    einwilligung: null,
    sicherheit: 'Nicht nötig.',
    zinsverzicht: 'Zinsen tragen keine Zinsen.',
    text: 'Der Haushalt ist gesperrt.',
    person: null,
    am: '2027-11-15',
    beendetAm: null,
    raten: [{ am: '2028-03-01', betrag: 100_000 }],
    faelligkeiten: [{ am: '2028-03-01', betrag: 100_000, offen: 100_000 }],
    verzug: false,
    bescheid: true,
  };
  const forderung = { forderung: 'ZINSEN', erledigt: 0, dazu: 0, bestandskraeftig: true, verzinslich: false };
  const bescheid = { ...BESCHEID, eingegangen: 28_668 };
  const zinsen = { handlungen: [], bescheid };
  const gestundet = await zeige(zinsen, 'KI_LEITUNG', {
    handlungen: [],
    grenzen: [],
    vorschlag: null,
    forderungen: [{ ...forderung, offen: 100_000, faelligAm: '2028-03-01', ruhtBis: null }],
    massnahmen: [massnahme],
  });
  expect(screen.getByText(/^Nächste Zahlung bis 01\.03\.2028/)).toBeVisible();
  gestundet.unmount();
  await zeige(zinsen, 'KI_LEITUNG', {
    handlungen: [],
    grenzen: [],
    vorschlag: null,
    forderungen: [{ ...forderung, offen: 0, faelligAm: null, ruhtBis: null, erledigt: 100_000 }],
    massnahmen: [],
  });
  expect(screen.getByText(/^Was nicht eingegangen ist/)).toBeVisible();
  expect(screen.queryByText('Die Zinsen sind ganz eingegangen.')).toBeNull();
});
