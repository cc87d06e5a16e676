import { screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { expect, test } from 'vitest';
import { createMeinTag, createSitzung } from '#src/modules/fall/web/testdaten.ts';
import MeinTagSeite from '#src/modules/fall/web/mein-tag-seite.tsx';
import { getMeldung } from '#src/web/layout/meldung.ts';
import { checkAxe, renderSeite } from '#src/web/test/render.tsx';
import { stelleServer } from '#src/web/test/server.ts';
import WechselSeite from './wechsel-seite.tsx';

const ID = '0190a000-0000-7000-8000-00000000000';
const UEBERGABE = {
  id: `${ID}1`,
  akteId: null,
  nummer: 'CM-2026-0007',
  art: 'FALL',
  akteZustand: 'MONITORING',
  naechsterTermin: '2026-10-21',
  naechsterTerminArt: 'TERMIN',
  von: 'Anna A',
  an: 'Bert B',
  angebotenVon: 'Dora Leitung',
  anlass: 'AUSSCHEIDEN',
  zustand: 'ANGEBOTEN',
  angebotenAm: '2026-10-19',
  frist: '2026-11-02',
  angenommenAm: null,
  beendetAm: null,
  grund: null,
  mitEinwilligung: true,
  rueckgabeBis: null,
  darf: { entscheiden: true, zurueckgeben: false, zurueckziehen: false },
};

test('Mein Tag shows an offer without a name; rejecting asks for a reason', async () => {
  const anrufe = stelleServer({
    'GET /sitzung': () => createSitzung(),
    'GET /mein-tag': () => ({ json: createMeinTag() }),
    'GET /uebergaben': () => ({ json: { anMich: [UEBERGABE], vonMir: [] } }),
    [`POST /uebergaben/${UEBERGABE.id}/entscheidung`]: () => ({ status: 201, json: { id: UEBERGABE.id } }),
  });
  await renderSeite(<MeinTagSeite />);
  const karte = within(await screen.findByRole('region', { name: 'Übergaben an mich' }));
  expect(karte.getByText('CM-2026-0007 von Anna A')).toBeVisible();
  expect(
    karte.getByText(/Begleitung, nächster Termin 21\.10\.2026 · Vorschlag von Dora Leitung/),
  ).toBeVisible();
  await checkAxe();
  await userEvent.click(karte.getByRole('button', { name: 'Ablehnen: CM-2026-0007' }));
  const dialog = within(await screen.findByRole('dialog'));
  await userEvent.click(dialog.getByRole('button', { name: 'Ablehnen' }));
  expect((await dialog.findAllByText('Bitte wählen Sie.')).length).toBeGreaterThan(0);
  await userEvent.selectOptions(dialog.getByLabelText(/^Grund/), 'BEFANGENHEIT');
  await userEvent.click(dialog.getByRole('button', { name: 'Ablehnen' }));
  await expect
    .poll(() => anrufe.find(({ methode }) => methode === 'POST')?.body)
    .toEqual({ entscheidung: 'ABGELEHNT', grund: 'BEFANGENHEIT' });
});

const kollege = (n: number, name: string, offen: number) => ({
  kontoId: `${ID}${n}`,
  name,
  imTeam: true,
  offen,
  faellig: 0,
  angeboten: 0,
  anPerson: 0,
  uebergeben: 0,
});
const akte = (n: number) => ({
  akteId: `${ID.slice(0, -1)}1${n}`,
  nummer: `KB-2026-000${n}`,
  art: 'KURZBERATUNG',
  zustand: 'KURZBERATUNG',
  naechsterTermin: n === 1 ? '2026-10-01' : null,
  naechsterTerminArt: null,
  uebergabe: null,
  absagen: [] as { kontoId: string; name: string; grund: string | null }[],
});

test('one press for all: an offer that is gone by now holds up none of the others', async () => {
  const [zweite, dritte] = [2, 3].map((n) => ({ ...UEBERGABE, id: `${ID}${n}`, nummer: `CM-2026-000${n}` }));
  const gelesen = { anMich: [UEBERGABE, zweite, dritte], vonMir: [] };
  const anrufe = stelleServer({
    'GET /sitzung': () => createSitzung(),
    'GET /mein-tag': () => ({ json: createMeinTag() }),
    'GET /uebergaben': () => ({ json: gelesen }),
    [`POST /uebergaben/${ID}1/entscheidung`]: () => ({ status: 201, json: { id: `${ID}1` } }),
    [`POST /uebergaben/${ID}2/entscheidung`]: () => ({
      status: 422,
      json: { code: 'SCHON_ENTSCHIEDEN', title: 'Über diese Übergabe ist schon entschieden.', status: 422 },
    }),
    [`POST /uebergaben/${ID}3/entscheidung`]: () => ({ status: 201, json: { id: `${ID}3` } }),
  });
  await renderSeite(<MeinTagSeite />);
  await userEvent.click(await screen.findByRole('button', { name: 'Alle annehmen' }));
  await expect
    .poll(() => anrufe.filter(({ methode }) => methode === 'POST').map(({ pfad }) => pfad))
    .toEqual([1, 2, 3].map((n) => `/uebergaben/${ID}${n}/entscheidung`));
  await expect.poll(() => getMeldung()).toMatch(/^2 Akten angenommen\. Nicht angenommen: 1\./);
});

test('departure: who said no is named with the reason and not asked again by the even distribution', async () => {
  const geht = kollege(2, 'Anna A', 2);
  const absage = (grund: string | null) => [{ kontoId: `${ID}3`, name: 'Bert B', grund }];
  stelleServer({
    'GET /sitzung': () => createSitzung('TEAMLEITUNG'),
    'GET /team/kollegium': () => ({
      json: { eintraege: [geht, kollege(3, 'Bert B', 0), kollege(4, 'Cem C', 90)] },
    }),
    [`GET /team/kollegium/${geht.kontoId}/offenes`]: () => ({
      json: {
        stichtag: '2026-10-19',
        person: geht,
        akten: [{ ...akte(1), absagen: absage('BEFANGENHEIT') }, akte(2)],
        weiteres: [],
      },
    }),
  });
  await renderSeite(<WechselSeite />, { pfad: `/wechsel?person=${geht.kontoId}` });
  expect(await screen.findByText('Abgelehnt von Bert B: Befangen oder persönlich bekannt')).toBeVisible();
  const bert = screen.getByRole('checkbox', { name: /^Bert B/ });
  await userEvent.click(bert);
  await userEvent.click(screen.getByRole('button', { name: 'Gleichmäßig verteilen' }));
  expect(screen.getByText(/^1 Akte haben alle Gewählten schon abgelehnt\./)).toBeVisible();
  expect(screen.getByLabelText('Wer übernimmt KB-2026-0001?')).toHaveValue('');
  await userEvent.click(screen.getByRole('checkbox', { name: /^Cem C/ }));
  await userEvent.click(screen.getByRole('button', { name: 'Gleichmäßig verteilen' }));
  expect(screen.getByLabelText('Wer übernimmt KB-2026-0001?')).toHaveValue(`${ID}4`);
  expect(screen.getByLabelText('Wer übernimmt KB-2026-0002?')).toHaveValue(`${ID}3`);
  await checkAxe();
});

test('departure: who takes over is ticked, spread evenly, and proposed at once', async () => {
  const geht = kollege(2, 'Anna A', 3);
  const anrufe = stelleServer({
    'GET /sitzung': () => createSitzung('TEAMLEITUNG'),
    'GET /team/kollegium': () => ({
      json: { eintraege: [geht, kollege(3, 'Bert B', 1), kollege(4, 'Cem C', 2)] },
    }),
    [`GET /team/kollegium/${geht.kontoId}/offenes`]: () => ({
      json: {
        stichtag: '2026-10-19',
        person: geht,
        akten: [akte(1), akte(2), akte(3)],
        weiteres: [
          { art: 'VERTRETUNG', wer: 'Dora D', anzahl: 4, bis: '2026-10-30' },
          { art: 'ABGABE', wer: 'Caritas Lennetal', anzahl: 1, bis: '2027-01-10' },
        ],
      },
    }),
    [`POST /team/kollegium/${geht.kontoId}/uebergaben`]: () => ({
      status: 201,
      json: { angeboten: 3, nicht: [] },
    }),
  });
  await renderSeite(<WechselSeite />);
  await userEvent.selectOptions(await screen.findByLabelText('Wessen Akten?'), geht.kontoId);
  expect(
    await screen.findByRole('row', { name: /KB-2026-0001 Kurzberatung 01\.10\.2026 fällig/ }),
  ).toBeVisible();
  const weiteres = screen.getByRole('region', { name: 'Außerdem offen' });
  expect(weiteres).toHaveTextContent('Vertritt Dora D bis 30.10.2026 (Akten: 4).');
  expect(weiteres).toHaveTextContent(
    'Von Caritas Lennetal angenommen, noch nicht übernommen, bis 10.01.2027 (Akten: 1)',
  );
  await checkAxe();
  await userEvent.click(screen.getByRole('button', { name: 'Vorschlagen' }));
  expect(await screen.findByText('Ordnen Sie zuerst mindestens eine Akte zu.')).toBeVisible();
  for (const name of [/^Bert B/, /^Cem C/]) await userEvent.click(screen.getByRole('checkbox', { name }));
  await userEvent.click(screen.getByRole('button', { name: 'Gleichmäßig verteilen' }));
  expect(screen.getByLabelText('Wer übernimmt KB-2026-0001?')).toHaveValue(`${ID}3`);
  await userEvent.selectOptions(screen.getByLabelText('Anlass'), 'AUSSCHEIDEN');
  await userEvent.click(screen.getByRole('button', { name: '3 Akten vorschlagen' }));
  await expect
    .poll(() => anrufe.find(({ methode }) => methode === 'POST')?.body)
    .toEqual({
      anlass: 'AUSSCHEIDEN',
      zuteilung: [
        { akteId: akte(1).akteId, anKontoId: `${ID}3` },
        { akteId: akte(2).akteId, anKontoId: `${ID}3` },
        { akteId: akte(3).akteId, anKontoId: `${ID}4` },
      ],
    });
});

test('sixty colleagues: a name is typed, nobody scrolls; a row offers whom the form above names', async () => {
  const viele = Array.from({ length: 60 }, (_, i) => ({
    ...kollege(2, `Person ${String(i).padStart(2, '0')}`, 3),
    kontoId: `0190a000-0000-7000-8000-0000000001${String(i).padStart(2, '0')}`,
  }));
  const geht = viele[0];
  if (geht === undefined) throw new Error('nobody');
  stelleServer({
    'GET /sitzung': () => createSitzung('TEAMLEITUNG'),
    'GET /team/kollegium': () => ({ json: { eintraege: viele } }),
    [`GET /team/kollegium/${geht.kontoId}/offenes`]: () => ({
      json: { stichtag: '2026-10-19', person: geht, akten: [akte(1)], weiteres: [] },
    }),
  });
  await renderSeite(<WechselSeite />);
  const wer = await screen.findByRole('combobox', { name: /^Wessen Akten/ });
  await userEvent.type(wer, 'Person 00');
  await userEvent.click(await screen.findByRole('option', { name: /Person 00/ }));
  const zeile = await screen.findByRole('combobox', { name: /KB-2026-0001/ });
  expect(within(zeile).getAllByRole('option')).toHaveLength(1);
  expect(screen.queryAllByRole('checkbox')).toHaveLength(0);
  await userEvent.type(screen.getByLabelText(/Name der Kollegin/), 'person 4');
  expect(screen.getAllByRole('checkbox')).toHaveLength(10);
  await userEvent.click(screen.getByRole('checkbox', { name: /Person 42/ }));
  await userEvent.clear(screen.getByLabelText(/Name der Kollegin/));
  expect(screen.getAllByRole('checkbox')).toHaveLength(1);
  expect(within(zeile).getByRole('option', { name: 'Person 42' })).toBeInTheDocument();
  await checkAxe();
});
