import { screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { Route, Routes } from 'react-router';
import { expect, test } from 'vitest';
import { createSitzung } from '#src/modules/fall/web/testdaten.ts';
import { checkAxe, renderSeite } from '#src/web/test/render.tsx';
import { problem, stelleServer } from '#src/web/test/server.ts';
import { t as haustext } from '#src/web/texte.ts';
import { createSchritt } from '../test-kette.ts';
import KetteSeite from './kette-seite.tsx';

const ID = '019a0000-0000-7000-8000-000000000001';
const INHALT = {
  name: 'Übergang in das Jobcenter',
  anlass: null,
  ziel: null,
  quelle: null,
  bemerkung: null,
  schritte: [createSchritt('1', { titel: 'Unterlagen sammeln' }), createSchritt('2')],
};
const ENTWURF = {
  ...INHALT,
  id: ID,
  art: 'FALL',
  nr: 1,
  stand: 'ENTWURF',
  gueltigVon: null,
  gueltigBis: null,
  stichtag: '2026-10-19',
  version: 2,
  fassungen: [{ nr: 1, stand: 'ENTWURF', gueltigVon: null, gueltigBis: null }],
};
const KEIN_ENTWURF = { status: 404, json: { code: 'NICHT_GEFUNDEN', titel: 'Nicht gefunden.' } };
const KONFLIKT = haustext('konflikt.titel');
const entwurf = `/steuerung/entwuerfe/schnittstelle.kette/${ID}`;

test('two who change the same draft see both versions; the steps are taken over as a whole', async () => {
  const gesendet: { name: string; version: number; schritte: { kennung: string }[] }[] = [];
  const anders = {
    ...INHALT,
    version: 3,
    // As the database answers: another order of keys, the same words but for one step.
    schritte: [
      Object.fromEntries(Object.entries(INHALT.schritte[0] ?? {}).toReversed()),
      createSchritt('2'),
      createSchritt('3', {
        titel: 'Termin vereinbaren',
        fristTage: 7,
        zweige: [{ bedingung: 'Zusage', nach: 'E' }],
      }),
    ],
  };
  stelleServer({
    'GET /sitzung': () => createSitzung('KOORDINATION'),
    [`GET /ketten/${ID}`]: () => ({ json: ENTWURF }),
    'GET /ansprechpersonen': () => ({ json: { stichtag: '2026-10-19', eintraege: [] } }),
    [`GET ${entwurf}`]: () => KEIN_ENTWURF,
    [`PUT ${entwurf}`]: () => ({ json: { geaendertAm: '2026-10-19T10:00:00.000Z', version: 1 } }),
    [`DELETE ${entwurf}`]: () => ({ json: {} }),
    [`PUT /ketten/${ID}/fassungen/1`]: ({ body }) => {
      gesendet.push(body as (typeof gesendet)[number]);
      if (gesendet.length > 1) return { json: { id: ID, version: 4 } };
      return problem(409, 'KONFLIKT', { zustand: anders });
    },
  });
  await renderSeite(
    <Routes>
      <Route path="/ketten/:ketteId" element={<KetteSeite />} />
    </Routes>,
    { pfad: `/ketten/${ID}` },
  );
  await userEvent.click(await screen.findByRole('button', { name: /bearbeiten|ändern/i }));
  const form = within(await screen.findByRole('form'));
  await userEvent.clear(form.getByLabelText('Name der Kette'));
  await userEvent.type(form.getByLabelText('Name der Kette'), 'Neuer Name');
  await userEvent.click(form.getByRole('button', { name: 'Speichern' }));
  const konflikt = within(await screen.findByRole('region', { name: KONFLIKT }));
  const kasten = within(konflikt.getByRole('group', { name: 'Schritte' }));
  // The first step is the same on both sides, whatever order its fields came in.
  expect(konflikt.queryByRole('group', { name: 'Anlass' })).toBeNull();
  expect(kasten.getByText(/3 Termin vereinbaren: Jobcenter; Andere Stelle/)).toBeVisible();
  await checkAxe();
  const [gespeichert] = kasten.getAllByRole('radio');
  if (gespeichert === undefined) throw new Error('Nothing to choose');
  await userEvent.click(gespeichert);
  await userEvent.click(screen.getByRole('button', { name: /übernehmen/i }));
  await userEvent.click(form.getByRole('button', { name: 'Speichern' }));
  await expect.poll(() => gesendet).toHaveLength(2);
  expect(gesendet[0]).toMatchObject({ version: 2, name: 'Neuer Name' });
  expect(gesendet[1]).toMatchObject({
    version: 3,
    name: 'Neuer Name',
    schritte: [{ kennung: '1' }, { kennung: '2' }, { kennung: '3', fristTage: 7 }],
  });
});
