import { screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { expect, test } from 'vitest';
import { createSitzung } from '#src/modules/fall/web/testdaten.ts';
import { checkAxe, renderSeite } from '#src/web/test/render.tsx';
import { problem, stelleServer } from '#src/web/test/server.ts';
import { Anlaufstellenangaben } from '../anlaufstelle.model.ts';
import { createTestangaben } from '../test-anlaufstelle.ts';
import { AnlaufstelleFormular } from './anlaufstelle-formular.tsx';

const ID = '0193d000-0000-7000-8000-00000000e001';
const ANGABEN = Anlaufstellenangaben.parse(createTestangaben({ barrierefreiheit: ['STUFENLOS', 'AUFZUG'] }));
const STELLE = { id: ID, angaben: ANGABEN, gueltigVon: '2026-01-01', gueltigBis: null, version: 3 } as const;

test('two people change one Anlaufstelle: both versions in words, and what was chosen goes out', async () => {
  const gesendet: { version: number; angaben: typeof ANGABEN }[] = [];
  const anders = {
    ...STELLE,
    version: 4,
    bestaetigtAm: '2026-02-01',
    angaben: {
      ...ANGABEN,
      // The same in another order is no other choice.
      barrierefreiheit: ANGABEN.barrierefreiheit.toReversed(),
      sprachen: ['de', 'uk'],
      zeiten: [{ tage: ['MI'], von: '13:00', bis: '16:00' }],
    },
  };
  stelleServer({
    'GET /sitzung': () => createSitzung('KOORDINATION'),
    [`PUT /anlaufstellen/${ID}`]: ({ body }) => {
      gesendet.push(body as (typeof gesendet)[number]);
      return gesendet.length === 1
        ? problem(409, 'KONFLIKT', { zustand: anders })
        : { json: { id: ID, version: 5 } };
    },
  });
  let fertig = '';
  await renderSeite(
    <AnlaufstelleFormular
      titel="Anlaufstelle ändern"
      stelle={{ ...STELLE, bestaetigtAm: '2026-01-05', veraltet: false } as never}
      onFertig={(id) => {
        fertig = id;
      }}
      onAbbrechen={() => undefined}
    />,
  );
  const form = within(await screen.findByRole('form', { name: 'Anlaufstelle ändern' }));
  await userEvent.clear(form.getByLabelText(/^Name/));
  await userEvent.type(form.getByLabelText(/^Name/), 'Neuer Name');
  await userEvent.click(form.getByRole('checkbox', { name: /niemand|geprüft/i }));
  await userEvent.click(form.getByRole('button', { name: /speichern/i }));
  const zeiten = within(await screen.findByRole('group', { name: 'Öffnungszeiten' }));
  expect(zeiten.getByText('Mittwoch 13:00–16:00')).toBeVisible();
  const sprachen = within(screen.getByRole('group', { name: 'Sprachen' }));
  expect(sprachen.getByText('Deutsch, Ukrainisch')).toBeVisible();
  expect(screen.queryByRole('group', { name: 'Barrierefreiheit' })).toBeNull();
  await checkAxe();
  // What was not touched here begins with what the other person has saved.
  expect(zeiten.getByRole('radio', { name: /Mittwoch/ })).toHaveProperty('checked', true);
  expect(sprachen.getByRole('radio', { name: /Ukrainisch/ })).toHaveProperty('checked', true);
  expect(
    within(screen.getByRole('group', { name: /^Name/ })).getByRole('radio', { name: /Neuer Name/ }),
  ).toHaveProperty('checked', true);
  await userEvent.click(screen.getByRole('button', { name: /übernehmen/i }));
  await userEvent.click(form.getByRole('button', { name: /speichern/i }));
  await expect.poll(() => fertig).toBe(ID);
  expect(gesendet[1]).toMatchObject({
    version: 4,
    angaben: { name: 'Neuer Name', sprachen: ['de', 'uk'], zeiten: anders.angaben.zeiten },
  });
});
