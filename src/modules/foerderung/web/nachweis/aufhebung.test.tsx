import { screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { Route, Routes } from 'react-router';
import { expect, test } from 'vitest';
import type { Rolle } from '#src/core/contract/rollen.ts';
import { createSitzungsansicht } from '#src/web/test/beispiele.ts';
import { checkAxe, renderSeite } from '#src/web/test/render.tsx';
import { stelleServer } from '#src/web/test/server.ts';
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
