import { screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { expect, test } from 'vitest';
import { createSitzung } from '#src/modules/fall/web/testdaten.ts';
import { checkAxe, renderSeite } from '#src/web/test/render.tsx';
import { stelleServer } from '#src/web/test/server.ts';
import { FachfragenHinweis } from './fachfragen-hinweis.tsx';
import FrageNeuSeite from './frage-neu-seite.tsx';

const ID = '019a0000-0000-7000-8000-000000000001';
const LISTE = {
  stichtag: '2026-10-19',
  vorschlagFrist: '2026-11-02',
  vorschlagPruefung: '2027-10-19',
  eintraege: [],
  gesamt: 0,
  seite: 1,
  groesse: 1,
};

test('a question is looked at before it is sent: names go, the day of a law is explained', async () => {
  const text = 'Gilt der Erlass vom 03.07.2023 auch für Rahaf?';
  let befunde: object[] = [
    { feld: 'text', art: 'DATUM', von: 20, bis: 30 },
    { feld: 'text', art: 'NAME_VOLL', von: 40, bis: 45 },
  ];
  const anrufe = stelleServer({
    'GET /sitzung': () => createSitzung(),
    'GET /fachfragen': () => ({ json: LISTE }),
    'POST /fachfragen/pruefung': () => ({ json: { befunde } }),
    'POST /fachfragen': () => ({ status: 201, json: { id: ID, version: 1 } }),
    'POST /wissen/suche': () => ({ json: { eintraege: [], gesamt: 0, seite: 1, groesse: 3 } }),
  });
  const gesendet = () => anrufe.filter(({ methode, pfad }) => methode === 'POST' && pfad === '/fachfragen');
  await renderSeite(<FrageNeuSeite />);
  const form = within(await screen.findByRole('form', { name: 'Neue Fachfrage' }));
  await userEvent.selectOptions(form.getByLabelText(/^Thema/), 'AUFENTHALTSSICHERUNG');
  await userEvent.type(form.getByLabelText(/^Worum geht es/), 'Erlass zu § 25b');
  await userEvent.type(form.getByLabelText(/^Ihre Frage/), text);
  await userEvent.click(form.getByRole('button', { name: 'Frage senden' }));
  expect(
    await screen.findByRole('link', { name: /bestätigen Sie, dass niemand erkennbar ist/ }),
  ).toBeVisible();
  await userEvent.click(form.getByRole('checkbox', { name: /niemand genannt oder erkennbar/ }));
  await userEvent.click(form.getByRole('button', { name: 'Frage senden' }));

  const hinweis = await screen.findByRole('alert');
  expect(hinweis).toHaveTextContent('2 Stellen können eine Person erkennbar machen');
  expect(within(hinweis).getByText('Rahaf')).toBeVisible();
  expect(within(hinweis).getByText(/Diese Stelle muss heraus/)).toBeVisible();
  expect(within(hinweis).getAllByRole('combobox')).toHaveLength(1);
  expect(gesendet()).toEqual([]);
  await checkAxe();

  await userEvent.selectOptions(within(hinweis).getByLabelText(/03\.07\.2023/), 'RECHTSQUELLE');
  await userEvent.click(form.getByRole('button', { name: 'Frage senden' }));
  expect(gesendet()).toEqual([]);
  befunde = [{ feld: 'text', art: 'DATUM', von: 20, bis: 30 }];
  await userEvent.clear(form.getByLabelText(/^Ihre Frage/));
  await userEvent.type(form.getByLabelText(/^Ihre Frage/), 'Gilt der Erlass vom 03.07.2023 noch?');
  await userEvent.click(form.getByRole('button', { name: 'Frage senden' }));
  await expect
    .poll(() => gesendet().at(-1)?.body)
    .toMatchObject({
      thema: 'AUFENTHALTSSICHERUNG',
      frist: '2026-11-02',
      bestaetigt: true,
      erklaerungen: [{ art: 'DATUM', wort: '03.07.2023', grund: 'RECHTSQUELLE' }],
    });
});

test('Mein Tag says what came back, and nothing when there is nothing', async () => {
  let zahlen = { rueckfragen: 1, antworten: 2, ueberfaellig: 0 };
  stelleServer({
    'GET /sitzung': () => createSitzung(),
    'GET /fachfragen/anzahl': () => ({ json: zahlen }),
  });
  const { unmount } = await renderSeite(<FachfragenHinweis />);
  expect(
    await screen.findByRole('link', { name: '1 Rückfrage wartet auf Sie · 2 neue Antworten' }),
  ).toHaveAttribute('href', '/fachfragen?auswahl=ALLE');
  unmount();
  zahlen = { rueckfragen: 0, antworten: 0, ueberfaellig: 0 };
  await renderSeite(<FachfragenHinweis />);
  expect(screen.queryByRole('link')).toBeNull();
});
