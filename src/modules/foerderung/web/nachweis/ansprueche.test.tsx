import { screen, waitFor } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { Route, Routes } from 'react-router';
import { expect, test } from 'vitest';
import type { Rolle } from '#src/core/contract/rollen.ts';
import { createSitzungsansicht } from '#src/web/test/beispiele.ts';
import { checkAxe, renderSeite } from '#src/web/test/render.tsx';
import { stelleServer } from '#src/web/test/server.ts';
import type { Massnahmenform } from '../../nachweis/anspruch.contract.ts';
import { listNachweisstellen } from '../../nachweis/stellen.model.ts';
import { KRUMMES_JAHR } from '../../nachweis/test-nachweis.ts';
import type { Nachweis } from './nachweis-daten.ts';
import NachweisSeite from './nachweis-seite.tsx';

const ID = '019a0000-0000-7000-8000-000000000002';
const { antrag, rahmen } = KRUMMES_JAHR;
const FALL = {
  id: ID,
  version: 21,
  aktenzeichen: 'KIM-2025-TEST',
  standort: 'Stadt Rurhafen',
  zuwendungsempfaenger: 'Stadt Rurhafen',
  foerderjahr: 2025,
  zustand: 'RUECKFORDERUNG',
  von: rahmen.von,
  bis: rahmen.bis,
  stichtag: '2026-12-01',
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
  erstattung: null,
  zinsen: { handlungen: [], bescheid: null },
  synthetisch: true,
};
const FORDERUNG = {
  forderung: 'ERSTATTUNG' as const,
  offen: 2_519_739,
  faelligAm: '2026-12-15',
  ruhtBis: null,
  erledigt: 0,
  dazu: 0,
  bestandskraeftig: true,
  verzinslich: true,
};
const STUNDUNG: Massnahmenform = {
  lfd: 14,
  art: 'STUNDUNG',
  forderung: 'ERSTATTUNG',
  voraussetzung: 'ERHEBLICHE_HAERTE',
  betrag: 1_500_000,
  zinsen: 16_295,
  rest: 1_019_739,
  befristetBis: null,
  antragAm: '2026-11-20',
  einwilligung: null,
  sicherheit: 'Nicht nötig.',
  zinsverzicht: '',
  text: 'Der Haushalt ist gesperrt.',
  person: 'Anke Sollbach',
  am: '2026-12-01',
  beendetAm: null,
  raten: [{ am: '2027-01-15', betrag: 1_500_000 }],
  faelligkeiten: [{ am: '2027-01-15', betrag: 1_516_295, offen: 1_516_295 }],
  verzug: false,
  bescheid: true,
};
const LEER = { handlungen: [], forderungen: [FORDERUNG], grenzen: [], vorschlag: null, massnahmen: [] };

const zeige = async (teil: Partial<Nachweis['ansprueche']>, rolle: Rolle, antwort?: object) => {
  const fertig = antwort ?? { status: 201, json: { id: ID, version: 22 } };
  const anrufe = stelleServer({
    'GET /sitzung': () => ({ json: createSitzungsansicht({ rolle }) }),
    [`GET /foerderfaelle/${ID}/nachweis`]: () => ({ json: { ...FALL, ansprueche: { ...LEER, ...teil } } }),
    [`POST /foerderfaelle/${ID}/nachweis/anspruchsvorschlag`]: () => fertig,
    [`POST /foerderfaelle/${ID}/nachweis/anspruchsentscheidung`]: () => fertig,
    [`POST /foerderfaelle/${ID}/nachweis/anspruchsende`]: () => fertig,
  });
  const { unmount } = await renderSeite(
    <Routes>
      <Route path="/foerderung/:foerderfallId/nachweis" element={<NachweisSeite />} />
    </Routes>,
    { pfad: `/foerderung/${ID}/nachweis` },
  );
  await screen.findByRole('heading', { name: 'Stundung, Niederschlagung, Erlass' });
  return { unmount, body: () => anrufe.find(({ methode }) => methode === 'POST')?.body };
};
const click = async (name: string | RegExp) => userEvent.click(await screen.findByRole('button', { name }));
const tippe = async (feld: RegExp, text: string) => userEvent.type(screen.getByLabelText(feld), text);

test('a Stundung in equal Raten: the form counts them, and sends nothing of another measure', async () => {
  const { body } = await zeige({ handlungen: ['vorschlagen'] }, 'BR_SACHBEARBEITUNG');
  expect(screen.getByText('15.12.2026')).toBeVisible();
  await click('Maßnahme vorschlagen');
  await tippe(/^Betrag in Euro/, '1.000,00');
  await tippe(/^Antrag vom/, '20.11.2026');
  await tippe(/^Anzahl der Raten/, '3');
  await tippe(/^Erste Rate am/, '15.01.2027');
  await click('Monatliche Raten einsetzen');
  expect(screen.getAllByLabelText('Betrag').map((feld) => (feld as HTMLInputElement).value)).toEqual([
    '333,00',
    '333,00',
    '334,00',
  ]);
  await click('Rate 3 entfernen');
  await tippe(/^Basiszinssatz/, '1,50');
  await tippe(/^Sicherheit/, 'Nicht nötig.');
  await tippe(/^Begründung/, 'Der Haushalt ist gesperrt.');
  await checkAxe();
  await click('Vorschlag speichern');
  await waitFor(() =>
    expect(body()).toEqual({
      version: 21,
      forderung: 'ERSTATTUNG',
      art: 'STUNDUNG',
      voraussetzung: 'ERHEBLICHE_HAERTE',
      betrag: '1.000,00',
      antragAm: '2026-11-20',
      befristetBis: null,
      raten: [
        { am: '2027-01-15', betrag: '333,00' },
        { am: '2027-02-15', betrag: '333,00' },
      ],
      basiszins: '1,50',
      zinsverzicht: '',
      sicherheit: 'Nicht nötig.',
      einwilligung: null,
      text: 'Der Haushalt ist gesperrt.',
    }),
  );
});

test('a Niederschlagung for a time asks for its day and no Antrag; what is refused stands at its field', async () => {
  const detail = 'Nennen Sie Tag und Aktenzeichen der Einwilligung des Ministeriums.';
  const problem = {
    status: 422,
    json: {
      type: 'about:blank',
      title: 'Der Vorschlag ist noch nicht vollständig.',
      status: 422,
      code: 'EINGABE',
      errors: [{ pointer: '/einwilligung', code: 'EINGABE', detail }],
    },
  };
  const { body } = await zeige({ handlungen: ['vorschlagen'] }, 'BR_SACHBEARBEITUNG', problem);
  await click('Maßnahme vorschlagen');
  await userEvent.selectOptions(screen.getByLabelText(/^Was soll geschehen/), 'NIEDERSCHLAGUNG');
  expect(screen.queryByLabelText(/^Antrag vom/)).toBeNull();
  expect(screen.queryByRole('group', { name: /^Raten/ })).toBeNull();
  await tippe(/^Betrag in Euro/, '20.000,00');
  await userEvent.click(screen.getByLabelText(/^Befristet/));
  await tippe(/^Wieder prüfen am/, '01.06.2027');
  await tippe(/^Begründung/, 'Der Träger ist insolvent.');
  await click('Vorschlag speichern');
  await waitFor(() =>
    expect(body()).toMatchObject({
      art: 'NIEDERSCHLAGUNG',
      voraussetzung: 'KEIN_ERFOLG',
      befristetBis: '2027-06-01',
      antragAm: null,
      raten: [],
    }),
  );
  expect((await screen.findAllByText(detail)).length).toBeGreaterThan(0);
  // Nothing of what was typed is lost.
  expect(screen.getByLabelText(/^Betrag in Euro/)).toHaveValue('20.000,00');
  await checkAxe();
});

test('another person decides or gives it back; the Kreis reads plan and Bescheid', async () => {
  const vorschlag = { ...STUNDUNG, faelligkeiten: [], bescheid: false };
  const entscheidung = await zeige({ handlungen: ['entscheiden'], vorschlag }, 'BR_FREIGABE');
  expect(screen.getByRole('heading', { name: 'Vorschlag von Anke Sollbach' })).toBeVisible();
  await click('Wie vorgeschlagen entscheiden');
  await waitFor(() =>
    expect(entscheidung.body()).toEqual({ version: 21, entscheidung: 'ZUSTIMMUNG', text: '' }),
  );
  entscheidung.unmount();
  const rueckgabe = await zeige({ handlungen: ['entscheiden'], vorschlag }, 'BR_FREIGABE');
  await click('Vorschlag zurückgeben');
  await userEvent.type(await screen.findByLabelText(/^Warum geht der Vorschlag zurück/), 'Neu rechnen.');
  await click('Zurückgeben');
  await waitFor(() =>
    expect(rueckgabe.body()).toEqual({ version: 21, entscheidung: 'RUECKGABE', text: 'Neu rechnen.' }),
  );
  rueckgabe.unmount();
  await zeige({ massnahmen: [STUNDUNG] }, 'KI_LEITUNG');
  expect(screen.getByRole('link', { name: /^Stundung als PDF/ })).toHaveAttribute(
    'href',
    `/api/v1/foerderfaelle/${ID}/nachweis/massnahmen/14/pdf`,
  );
  expect(screen.getByRole('table', { name: 'Was wann zu zahlen ist' })).toBeVisible();
  expect(screen.queryByRole('button', { name: 'Stundung beenden' })).toBeNull();
  await checkAxe();
});

test('missed Raten say so, and the Schlusszeichnung ends the Stundung with a reason', async () => {
  const massnahmen = [{ ...STUNDUNG, verzug: true }];
  const { body } = await zeige({ handlungen: ['beenden'], massnahmen }, 'BR_FREIGABE');
  expect(screen.getByText('Raten sind überfällig.')).toBeVisible();
  await click('Stundung beenden');
  await userEvent.type(await screen.findByLabelText('Grund'), 'Zwei Raten fehlen.');
  await click('Beenden');
  await waitFor(() => expect(body()).toEqual({ version: 21, massnahme: 14, text: 'Zwei Raten fehlen.' }));
});

test('the limits stand there as what they are, and a claim that rests has a day of the next look', async () => {
  const grenzen = [
    { art: 'STUNDUNG' as const, betrag: 2_500_000, monate: 18, fragen: ['OQ-F-101', 'OQ-F-106'] },
    { art: 'ERLASS' as const, betrag: 500_000, monate: null, fragen: ['OQ-F-109'] },
  ];
  const forderungen = [{ ...FORDERUNG, faelligAm: '2027-06-01', ruhtBis: '2027-06-01' }];
  const { unmount } = await zeige(
    { handlungen: ['vorschlagen'], grenzen, forderungen },
    'BR_SACHBEARBEITUNG',
  );
  expect(screen.getByText('keiner: befristet niedergeschlagen, wieder prüfen am 01.06.2027')).toBeVisible();
  await userEvent.click(screen.getByText('Ab wann das Ministerium einwilligen muss (Annahme)'));
  expect(screen.getByText('Annahme OQ-F-101, OQ-F-106')).toBeVisible();
  expect(screen.getByText(/Stundung: über 25\.000,00.*oder länger als 18 Monate/)).toBeVisible();
  expect(screen.getByText(/Erlass: über 5\.000,00/)).toBeVisible();
  await checkAxe();
  unmount();
  // Who decides nothing is told no limits.
  await zeige({ massnahmen: [STUNDUNG] }, 'KI_LEITUNG');
  expect(screen.queryByText(/Ab wann das Ministerium/)).toBeNull();
});
