import { screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { expect, test } from 'vitest';
import { createSitzungsansicht } from '#src/web/test/beispiele.ts';
import { checkAxe, renderSeite } from '#src/web/test/render.tsx';
import { stelleServer } from '#src/web/test/server.ts';
import LoeschtageSeite from './loeschtage-seite.tsx';

const ID = '019a0000-0000-7000-8000-000000000001';
const ZEILE = {
  foerderfallId: ID,
  standort: 'Kreis Lennetal',
  foerderjahr: 2020,
  stufe: 'BELEGE',
  loeschenAb: '2026-03-02',
  hindernis: null,
};
const stelle = (eintraege: object[], gesamt = eintraege.length) =>
  stelleServer({
    'GET /sitzung': () => ({ json: createSitzungsansicht({ rolle: 'BR_SACHBEARBEITUNG' }) }),
    'GET /foerderaufbewahrung': ({ pfad }) => ({
      json: {
        stichtag: '2026-10-19',
        eintraege,
        gesamt,
        seite: Number(new URLSearchParams(pfad.split('?')[1]).get('seite')),
        groesse: 50,
      },
    }),
  });

test('each case with its day, its class and what holds it; what is due says so', async () => {
  const anrufe = stelle(
    [
      ZEILE,
      { ...ZEILE, standort: 'Stadt Rurhafen', hindernis: 'SPERRE' },
      { ...ZEILE, stufe: 'AKTE', loeschenAb: '2031-06-15', hindernis: 'ARCHIV' },
    ].map((zeile, platz) => ({ ...zeile, foerderfallId: `${ID.slice(0, -1)}${platz}` })),
    70,
  );
  await renderSeite(<LoeschtageSeite />);
  const tabelle = within(await screen.findByRole('table', { name: 'Löschungen nach Tag' }));
  const [faellig, gesperrt, spaeter] = tabelle.getAllByRole('row').slice(1);
  expect(faellig?.textContent).toMatch(/Kreis Lennetal, 2020.*02\.03\.2026 fällig.*LK-12.*nichts/);
  expect(gesperrt?.textContent).toMatch(
    /Stadt Rurhafen, 2020.*02\.03\.2026.*Eine Sperre hält die Löschung an\./,
  );
  expect(gesperrt).not.toHaveTextContent('fällig');
  expect(spaeter?.textContent).toMatch(/15\.06\.2031.*LK-11.*dem Archiv noch nicht angeboten/);
  expect(tabelle.getByRole('link', { name: 'Stadt Rurhafen, 2020' })).toHaveAttribute(
    'href',
    `/foerderung/${ID.slice(0, -1)}1`,
  );
  await checkAxe();
  await userEvent.click(screen.getByRole('button', { name: /Seite 2/ }));
  expect(anrufe.at(-1)?.pfad).toContain('seite=2');
});

test('without a day in sight it says why', async () => {
  stelle([]);
  await renderSeite(<LoeschtageSeite />);
  expect(await screen.findByText('Es ist keine Löschung absehbar.')).toBeVisible();
});

const FREIGABE = {
  stichtag: '2026-10-19',
  grenze: 20,
  faellig: 31,
  wartet: true,
  vorschlaege: [] as object[],
  vorschlagbar: true,
  entscheidbar: false,
};
const stelleFreigabe = (rolle: 'BR_SACHBEARBEITUNG' | 'BR_FREIGABE', freigabe: object) =>
  stelleServer({
    'GET /sitzung': () => ({ json: createSitzungsansicht({ rolle, rechte: ['loeschfreigabe.lesen'] }) }),
    'GET /foerderaufbewahrung': () => ({
      json: { stichtag: '2026-10-19', eintraege: [ZEILE], gesamt: 1, seite: 1, groesse: 50 },
    }),
    'GET /foerderloeschfreigabe': () => ({ json: freigabe }),
    'POST /foerderloeschfreigabe': () => ({ status: 201, json: { id: ID } }),
    [`POST /foerderloeschfreigabe/${ID}/entscheidung`]: () => ({ status: 201, json: { id: ID } }),
  });

test('very many at once: one person says why, with the number that was shown', async () => {
  const anrufe = stelleFreigabe('BR_SACHBEARBEITUNG', FREIGABE);
  await renderSeite(<LoeschtageSeite />);
  expect(await screen.findByText('31 Löschungen sind fällig und warten.')).toBeVisible();
  expect(screen.getByText(/Mehr als 20 auf einmal/)).toBeVisible();
  const knopf = await screen.findByRole('button', { name: 'Freigabe vorschlagen' });
  await userEvent.click(knopf);
  expect(screen.getByText('Schreiben Sie einen Grund.')).toBeVisible();
  await userEvent.type(screen.getByLabelText(/^Warum dürfen/), 'Liste durchgesehen');
  await checkAxe();
  await userEvent.click(knopf);
  await expect
    .poll(() => anrufe.find(({ methode, pfad }) => methode === 'POST' && pfad.endsWith('freigabe'))?.body)
    .toEqual({ anzahl: 31, grund: 'Liste durchgesehen' });
});

test('another person chooses and says what was looked at', async () => {
  const offen = {
    id: ID,
    bis: '2026-10-19',
    anzahl: 31,
    grund: 'Liste durchgesehen',
    am: '2026-10-19',
    person: 'Anke Sollbach',
    freigegeben: null,
    antwort: null,
    entschiedenAm: null,
    entschiedenVon: null,
  };
  const alt = {
    ...offen,
    id: `${ID.slice(0, -1)}2`,
    freigegeben: false,
    antwort: 'Zu früh',
    entschiedenAm: '2026-09-01',
    entschiedenVon: 'Jens Markwart',
  };
  const anrufe = stelleFreigabe('BR_FREIGABE', {
    ...FREIGABE,
    vorschlaege: [offen, alt],
    vorschlagbar: false,
    entscheidbar: true,
  });
  await renderSeite(<LoeschtageSeite />);
  expect(await screen.findAllByText(/31 Löschungen bis 19\.10\.2026, vorgeschlagen von Anke/)).toHaveLength(
    2,
  );
  expect(screen.getByText('Abgelehnt am 01.09.2026 von Jens Markwart: Zu früh')).toBeVisible();
  await userEvent.type(await screen.findByLabelText(/^Was haben Sie geprüft/), 'Stichprobe');
  const knopf = screen.getByRole('button', { name: 'Entscheidung speichern' });
  await userEvent.click(knopf);
  expect(screen.getByText('Wählen Sie, ob Sie freigeben oder ablehnen.')).toBeVisible();
  await userEvent.selectOptions(screen.getByLabelText('Entscheidung'), 'freigeben');
  await checkAxe();
  await userEvent.click(knopf);
  await expect
    .poll(() => anrufe.find(({ methode, pfad }) => methode === 'POST' && pfad.endsWith('entscheidung'))?.body)
    .toEqual({ freigegeben: true, antwort: 'Stichprobe' });
});
