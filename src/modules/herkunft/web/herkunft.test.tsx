import { screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { expect, test } from 'vitest';
import { KontaktFormular } from '#src/modules/fall/web/kontakt-formular.tsx';
import { createSitzung } from '#src/modules/fall/web/testdaten.ts';
import { Offenlegungen } from '#src/modules/offenlegung/web/offenlegungen.tsx';
import { checkAxe, renderSeite } from '#src/web/test/render.tsx';
import { stelleServer } from '#src/web/test/server.ts';
import { HerkunftKarte } from './herkunft-karte.tsx';

const AKTE = '019a0000-0000-7000-8000-000000000001';
const BRIEF = '019a0000-0000-7000-8000-000000000002';
const ANTWORT = '019a0000-0000-7000-8000-000000000003';
const EINTRAEGE = [
  {
    id: BRIEF,
    art: 'GEHEIMNISTRAEGER',
    eingang: 'SCHREIBEN',
    am: '2026-10-05',
    stelleArt: 'GESUNDHEIT',
    stelle: 'Praxis am Markt',
    was: 'Arztbrief',
    zweck: null,
    zweckbindung78: false,
    geheimnistraegerQuelle: true,
    version: 1,
  },
  {
    id: ANTWORT,
    art: 'SOZIALLEISTUNGSTRAEGER',
    eingang: 'VERWEISANTWORT',
    am: '2026-10-06',
    stelleArt: 'JOBCENTER',
    stelle: 'Jobcenter Lenne',
    was: null,
    zweck: 'Bürgergeld klären',
    zweckbindung78: true,
    geheimnistraegerQuelle: false,
    version: null,
  },
];
const lage = (eintraege: readonly unknown[] = EINTRAEGE) => ({
  'GET /sitzung': () => createSitzung(),
  [`GET /akten/${AKTE}/herkuenfte`]: () => ({ json: { eintraege } }),
  [`GET /akten/${AKTE}/offenlegungen`]: () => ({
    json: { eintraege: [], zuInformieren: [], kindeswohl: [], personen: [], entbunden: [] },
  }),
  [`GET /entwuerfe/offenlegung.mitteilung/${AKTE}`]: () => ({ status: 404, json: {} }),
});

test('what is bound stands with Stelle, purpose and binding; only a mark of our own can be taken back', async () => {
  const anrufe = stelleServer({
    ...lage(),
    [`POST /akten/${AKTE}/herkuenfte/${BRIEF}/aufhebung`]: () => ({ json: { id: BRIEF, version: 2 } }),
  });
  await renderSeite(<HerkunftKarte akteId={AKTE} stichtag="2026-10-19" />);
  expect(await screen.findByText('Zweck: Bürgergeld klären')).toBeVisible();
  expect(screen.getByText('Nur für denselben Zweck (§ 78 SGB X)')).toBeVisible();
  expect(screen.getByText('Nur mit Entbindung der Quelle (§ 203 StGB)')).toBeVisible();
  await checkAxe();
  const knoepfe = screen.getAllByRole('button', { name: /zurücknehmen$/ });
  expect(knoepfe).toHaveLength(1);
  await userEvent.click(screen.getByRole('button', { name: 'Kennzeichnung Praxis am Markt zurücknehmen' }));
  const dialog = within(screen.getByRole('dialog'));
  await userEvent.type(dialog.getByLabelText(/^Warum war/), 'Von ihr selbst');
  await userEvent.click(dialog.getByRole('button', { name: 'Zurücknehmen' }));
  await expect
    .poll(() => anrufe.find(({ methode }) => methode === 'POST')?.body)
    .toEqual({ version: 1, grund: 'Von ihr selbst' });
});

test('a letter is marked with kind, Stelle and purpose', async () => {
  const anrufe = stelleServer({
    ...lage([]),
    [`POST /akten/${AKTE}/herkuenfte`]: () => ({ status: 201, json: { id: BRIEF, version: 1 } }),
  });
  await renderSeite(<HerkunftKarte akteId={AKTE} stichtag="2026-10-19" />);
  await userEvent.click(await screen.findByRole('button', { name: /^Angabe aus einem Schreiben/ }));
  const dialog = within(screen.getByRole('dialog'));
  await userEvent.click(dialog.getByRole('button', { name: 'Speichern' }));
  expect((await dialog.findAllByText('Wählen Sie etwas aus.')).length).toBeGreaterThan(0);
  await checkAxe();
  await userEvent.click(dialog.getByLabelText(/^Sozialleistungsträger/));
  await userEvent.selectOptions(dialog.getByLabelText('Art der Stelle'), 'JOBCENTER');
  await userEvent.type(dialog.getByLabelText('Name der Stelle'), 'Jobcenter Lenne');
  await userEvent.type(dialog.getByLabelText(/^Wofür hat/), 'Bürgergeld');
  await userEvent.type(dialog.getByLabelText(/^Welches Schreiben/), 'Bescheid');
  await userEvent.click(dialog.getByRole('button', { name: 'Speichern' }));
  await expect
    .poll(() => anrufe.find(({ methode }) => methode === 'POST')?.body)
    .toEqual({
      art: 'SOZIALLEISTUNGSTRAEGER',
      stelleArt: 'JOBCENTER',
      stelle: 'Jobcenter Lenne',
      zweck: 'Bürgergeld',
      am: '2026-10-19',
      was: 'Bescheid',
    });
});

test('a Mitteilung asks for each bound piece, and shows at it why it may not go out', async () => {
  const anrufe = stelleServer({
    ...lage(),
    [`POST /akten/${AKTE}/offenlegungen`]: () => ({
      status: 422,
      json: {
        type: 'about:blank',
        title: 'In dieser Akte stehen Angaben, die nicht ohne Weiteres hinausdürfen.',
        status: 422,
        code: 'GEBUNDENE_ANGABEN',
        errors: [
          { pointer: `/gebundenes/${BRIEF}`, code: 'GEHEIMNISTRAEGER_QUELLE', detail: 'Nur mit Entbindung.' },
        ],
      },
    }),
  });
  await renderSeite(<Offenlegungen akteId={AKTE} />);
  await userEvent.click(await screen.findByRole('button', { name: 'Mitteilung festhalten' }));
  const dialog = within(screen.getByRole('dialog'));
  await userEvent.type(dialog.getByLabelText('Name der Stelle'), 'Jobcenter Lenne');
  // What the Jobcenter said goes back to it.
  expect(dialog.queryByLabelText(/^Jobcenter Lenne/)).toBeNull();
  await userEvent.type(dialog.getByLabelText(/^Was haben Sie/), 'Stand');
  await userEvent.click(dialog.getByLabelText('Schweigepflichtentbindung'));
  await userEvent.selectOptions(dialog.getByLabelText('Praxis am Markt, 05.10.2026: Arztbrief'), 'ENTBUNDEN');
  await userEvent.click(dialog.getByRole('button', { name: 'Speichern' }));
  expect((await dialog.findAllByText('Nur mit Entbindung.')).length).toBeGreaterThan(0);
  await checkAxe();
  expect(anrufe.find(({ methode }) => methode === 'POST')?.body).toMatchObject({
    gebundenes: { [BRIEF]: 'ENTBUNDEN' },
  });
});

test('a contact says in two more fields whose words stand in it', async () => {
  const anrufe = stelleServer({
    ...lage([]),
    [`GET /entwuerfe/fall.kontakt/${AKTE}`]: () => ({ status: 404, json: {} }),
    [`POST /akten/${AKTE}/kontakte`]: () => ({ status: 201, json: { id: BRIEF, version: 1 } }),
  });
  await renderSeite(
    <KontaktFormular
      akteId={AKTE}
      stichtag="2026-10-19"
      onFertig={() => undefined}
      onAbbrechen={() => undefined}
    />,
  );
  await userEvent.click(await screen.findByText('Ort, Sprache und Weiteres'));
  expect(screen.queryByLabelText('Name der Stelle')).toBeNull();
  await userEvent.selectOptions(screen.getByLabelText(/^Stammen Angaben/), 'GEHEIMNISTRAEGER');
  await userEvent.selectOptions(screen.getByLabelText('Art der Stelle'), 'GESUNDHEIT');
  await userEvent.type(screen.getByLabelText('Name der Stelle'), 'Praxis am Markt');
  await userEvent.click(screen.getByRole('button', { name: 'Speichern' }));
  await expect
    .poll(() => anrufe.find(({ methode }) => methode === 'POST')?.body)
    .toMatchObject({
      herkunft: { art: 'GEHEIMNISTRAEGER', stelleArt: 'GESUNDHEIT', stelle: 'Praxis am Markt', zweck: '' },
    });
});
