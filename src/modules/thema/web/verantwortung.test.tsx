import { screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { expect, test } from 'vitest';
import { createSitzung } from '#src/modules/fall/web/testdaten.ts';
import { renderSeite } from '#src/web/test/render.tsx';
import { stelleServer } from '#src/web/test/server.ts';
import { VerantwortungFormular, Verwaiste } from './verantwortung.tsx';

const ID = '019a0000-0000-7000-8000-000000000001';
const KONTO = '019a0000-0000-7000-8000-000000000002';
const VERANTWORTUNG = {
  verwaist: [{ id: ID, titel: 'Wartezeiten beim Jobcenter', zustand: 'GESICHTET', seit: '2026-09-01' }],
  zustaendige: [{ kontoId: KONTO, name: 'Ulrich Muster', rolle: 'KI_LEITUNG' }],
};

test('Themen that nobody looks after are named with a way to them; none: nothing is said', async () => {
  let verwaist = VERANTWORTUNG.verwaist;
  stelleServer({
    'GET /sitzung': () => createSitzung('KOORDINATION'),
    'GET /themen/verantwortung': () => ({ json: { ...VERANTWORTUNG, verwaist } }),
  });
  const { unmount } = await renderSeite(<Verwaiste />);
  expect(await screen.findByText('Um ein Thema kümmert sich niemand mehr')).toBeVisible();
  expect(screen.getByRole('link', { name: 'Wartezeiten beim Jobcenter' })).toHaveAttribute(
    'href',
    `/themen/${ID}`,
  );
  unmount();
  verwaist = [];
  await renderSeite(<Verwaiste />);
  expect(screen.queryByText(/kümmert sich niemand/)).toBeNull();
});

test('a Thema is handed on to somebody who may have it, with a reason that is looked at', async () => {
  const anrufe = stelleServer({
    'GET /sitzung': () => createSitzung('KOORDINATION'),
    'GET /themen/verantwortung': () => ({ json: VERANTWORTUNG }),
    [`GET /steuerung/entwuerfe/thema.verantwortung/${ID}`]: () => ({
      status: 404,
      json: { code: 'NICHT_GEFUNDEN', titel: 'Nicht gefunden.' },
    }),
    [`PUT /steuerung/entwuerfe/thema.verantwortung/${ID}`]: () => ({
      json: { geaendertAm: '2026-10-19T10:00:00.000Z', version: 1 },
    }),
    [`DELETE /steuerung/entwuerfe/thema.verantwortung/${ID}`]: () => ({ json: {} }),
    [`POST /themen/${ID}/verantwortung`]: () => ({ status: 201, json: { id: ID, version: 4 } }),
  });
  const gesendet = () => anrufe.filter(({ methode, pfad }) => methode === 'POST' && pfad.includes(ID));
  await renderSeite(<VerantwortungFormular themaId={ID} version={3} schliesse={() => undefined} />);
  const form = within(await screen.findByRole('form', { name: 'Verantwortung übergeben' }));
  await userEvent.selectOptions(
    await form.findByLabelText(/^Wer übernimmt/),
    'Ulrich Muster, Leitung des KI',
  );
  await userEvent.type(form.getByLabelText(/^Grund/), 'Frau Zidan geht.');
  await userEvent.click(form.getByRole('button', { name: 'Verantwortung übergeben' }));
  expect(await screen.findByRole('alert')).toHaveTextContent('Anrede mit Namen');
  expect(gesendet()).toEqual([]);
  await userEvent.clear(form.getByLabelText(/^Grund/));
  await userEvent.type(form.getByLabelText(/^Grund/), 'Die Stelle wechselt.');
  await userEvent.click(form.getByRole('button', { name: 'Verantwortung übergeben' }));
  await expect
    .poll(() => gesendet().at(-1)?.body)
    .toEqual({ version: 3, kontoId: KONTO, grund: 'Die Stelle wechselt.', erklaerungen: [] });
});
