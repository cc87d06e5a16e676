import { screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { Route, Routes } from 'react-router';
import { expect, test } from 'vitest';
import { createSitzung } from '#src/modules/fall/web/testdaten.ts';
import { checkAxe, renderSeite } from '#src/web/test/render.tsx';
import { stelleServer } from '#src/web/test/server.ts';
import HinweisNeuSeite from './hinweis-neu-seite.tsx';
import { HinweiseHinweis } from './hinweise-hinweis.tsx';
import { SchrittFormular } from './schritt-formular.tsx';

const ID = '019a0000-0000-7000-8000-000000000001';

test('a Hinweis is shown as the Koordination will see it, and its text is looked at first', async () => {
  const anrufe = stelleServer({
    'GET /sitzung': () => createSitzung(),
    'POST /systemhinweise/pruefung': () => ({
      json: { befunde: [{ feld: 'text', art: 'NAME_VOLL', von: 0, bis: 5 }] },
    }),
    [`POST /akten/${ID}/systemhinweise`]: () => ({ status: 201, json: { id: ID } }),
  });
  const gesendet = () =>
    anrufe.filter(({ methode, pfad }) => methode === 'POST' && pfad.endsWith('/systemhinweise'));
  await renderSeite(
    <Routes>
      <Route path="/akten/:akteId/systemhinweis" element={<HinweisNeuSeite />} />
      <Route path="*" element={null} />
    </Routes>,
    { pfad: `/akten/${ID}/systemhinweis?schnittstelle=JOBCENTER&themenbereich=WOHNEN&huerde=FORMULAR` },
  );
  const form = within(await screen.findByRole('form', { name: 'Systemhinweis geben' }));
  const vorschau = within(form.getByRole('region', { name: 'So sieht es die Koordination' }));
  expect(vorschau.getByText('Jobcenter')).toBeVisible();
  expect(vorschau.getByText('ohne Namen')).toBeVisible();
  await userEvent.type(form.getByLabelText(/^Kurz in Worten/), 'Rahaf wartet.');
  expect(vorschau.getByText(/geprüft von der meldenden Person/)).toBeVisible();
  await userEvent.click(form.getByRole('checkbox', { name: /niemand genannt/ }));
  await userEvent.click(form.getByRole('button', { name: 'Hinweis geben' }));
  expect(await screen.findByRole('alert')).toHaveTextContent('Rahaf');
  expect(gesendet()).toEqual([]);
  await checkAxe();
  // Without a text nothing is left to check: the second click gives it.
  await userEvent.clear(form.getByLabelText(/^Kurz in Worten/));
  await userEvent.click(form.getByRole('button', { name: 'Hinweis geben' }));
  await expect
    .poll(() => gesendet().at(-1)?.body)
    .toMatchObject({ schnittstelle: 'JOBCENTER', huerde: 'FORMULAR', mitName: false, tageVerloren: null });
});

test('AT-26: the form of a rejection asks for the Rückmeldung before it sends', async () => {
  const anrufe = stelleServer({
    'GET /sitzung': () => createSitzung('KOORDINATION'),
    [`POST /themen/${ID}/schritte`]: () => ({ status: 201, json: { id: ID, version: 3 } }),
  });
  await renderSeite(
    <SchrittFormular themaId={ID} version={2} schritt="ABLEHNEN" schliesse={() => undefined} />,
  );
  const form = within(await screen.findByRole('form', { name: 'Ablehnen, mit Rückmeldung' }));
  await userEvent.type(form.getByLabelText(/^Begründung/), 'Ein Einzelfall.');
  await userEvent.click(form.getByRole('checkbox'));
  await userEvent.click(form.getByRole('button', { name: 'Ablehnen, mit Rückmeldung' }));
  expect((await screen.findAllByText(/Schreiben Sie den Meldenden/))[0]).toBeVisible();
  expect(anrufe.filter(({ pfad }) => pfad.endsWith('/schritte'))).toEqual([]);
  await userEvent.type(form.getByLabelText(/^Rückmeldung/), 'Es bleibt wie es ist.');
  await userEvent.click(form.getByRole('button', { name: 'Ablehnen, mit Rückmeldung' }));
  await expect
    .poll(() => anrufe.find(({ pfad }) => pfad.endsWith('/schritte'))?.body)
    .toMatchObject({ schritt: 'ABLEHNEN', version: 2, rueckmeldung: 'Es bleibt wie es ist.' });
});

test('Mein Tag says what came back, and nothing when there is nothing', async () => {
  let zahlen = { rueckfragen: 1, rueckmeldungen: 2 };
  stelleServer({
    'GET /sitzung': () => createSitzung(),
    'GET /systemhinweise/anzahl': () => ({ json: zahlen }),
  });
  const { unmount } = await renderSeite(<HinweiseHinweis />);
  expect(
    await screen.findByRole('link', { name: '1 Rückfrage wartet auf Sie · 2 neue Rückmeldungen' }),
  ).toHaveAttribute('href', '/meine-hinweise');
  unmount();
  zahlen = { rueckfragen: 0, rueckmeldungen: 0 };
  await renderSeite(<HinweiseHinweis />);
  expect(screen.queryByRole('link')).toBeNull();
});
