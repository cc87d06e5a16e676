import { screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { expect, test } from 'vitest';
import { createSitzung } from '#src/modules/fall/web/testdaten.ts';
import { checkAxe, renderSeite } from '#src/web/test/render.tsx';
import { problem, stelleServer } from '#src/web/test/server.ts';
import { Quellenformular } from './quelle-formular.tsx';

const ID = '0193d000-0000-7000-8000-00000000f001';
const QUELLE = {
  id: ID,
  art: 'INTEGREAT',
  name: 'Integreat Lennetal',
  url: 'https://integreat.example',
  region: 'lennetal',
  sprachen: ['ar'],
  inhalte: ['ORTE'],
  lizenz: 'CC BY 4.0',
  verantwortlich: 'Koordination',
  rhythmus: 'WOECHENTLICH',
  oeffentlich: true,
  vollstaendig: false,
  zuordnung: {},
  spalten: {},
  zustand: 'AKTIV',
  version: 3,
} as const;

test('two people change one source: rhythm and languages of the other stay, and what they did beside the form', async () => {
  const gesendet: { version: number; zuordnung: object; quelle: Record<string, unknown> }[] = [];
  const zuordnung = { 'Integreat|wohnen': { bereich: 'WOHNEN', zielgruppe: null } };
  stelleServer({
    'GET /sitzung': () => createSitzung('KOORDINATION'),
    [`PUT /angebotsquellen/${ID}`]: ({ body }) => {
      gesendet.push(body as (typeof gesendet)[number]);
      const quelle = { ...QUELLE, version: 4, rhythmus: 'TAEGLICH', sprachen: ['ar', 'uk'], zuordnung };
      return gesendet.length === 1
        ? problem(409, 'KONFLIKT', { zustand: { version: 4, quelle } })
        : { json: { id: ID, version: 5 } };
    },
  });
  let zu = false;
  await renderSeite(
    <Quellenformular
      quelle={{ ...QUELLE, angebote: 0, lauf: null, datei: null } as never}
      schliesse={() => {
        zu = true;
      }}
    />,
  );
  const form = within(await screen.findByRole('form', { name: 'Quelle ändern' }));
  await userEvent.clear(form.getByLabelText(/^Name/));
  await userEvent.type(form.getByLabelText(/^Name/), 'Integreat im Lennetal');
  await userEvent.click(form.getByRole('checkbox', { name: /niemand|geprüft/i }));
  await userEvent.click(form.getByRole('button', { name: /speichern/i }));
  for (const wahl of ['Jede Nacht', 'Arabisch, Ukrainisch']) {
    const feld = (await screen.findByText(wahl, { selector: '.kim-konflikt__wert' })).closest('label');
    expect(within(feld as HTMLElement).getByRole('radio')).toHaveProperty('checked', true);
  }
  await checkAxe();
  await userEvent.click(screen.getByRole('button', { name: /übernehmen/i }));
  await userEvent.click(form.getByRole('button', { name: /speichern/i }));
  await expect.poll(() => zu).toBe(true);
  expect(gesendet[1]).toMatchObject({
    version: 4,
    zuordnung,
    quelle: { name: 'Integreat im Lennetal', rhythmus: 'TAEGLICH', sprachen: ['ar', 'uk'] },
  });
});
