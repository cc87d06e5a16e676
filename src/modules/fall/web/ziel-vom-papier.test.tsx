import { screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { expect, test, vi } from 'vitest';
import { checkAxe, renderSeite } from '#src/web/test/render.tsx';
import { stelleServer } from '#src/web/test/server.ts';
import { AKTE_ID, createAkteSeite, createSitzung, ZIEL } from './testdaten.ts';
import { NeuesZiel } from './ziel-formular.tsx';
import { Ziele } from './ziele.tsx';

test('a Ziel from paper takes the day of its agreement along; left empty it is today', async () => {
  const anrufe = stelleServer({
    'GET /sitzung': () => createSitzung(),
    [`POST /akten/${AKTE_ID}/ziele`]: () => ({ status: 201, json: { id: AKTE_ID, version: 1 } }),
  });
  const onFertig = vi.fn<() => void>();
  await renderSeite(<NeuesZiel akteId={AKTE_ID} personen={[]} onFertig={onFertig} onAbbrechen={() => {}} />, {
    ohneAxe: true,
  });
  await userEvent.type(await screen.findByLabelText('Ziel im Wortlaut der Person'), 'Deutsch lernen');
  await userEvent.selectOptions(screen.getByLabelText('Bereich'), 'SPRACHE');
  await userEvent.type(screen.getByLabelText(/^Frist/), '30.09.2026');
  await userEvent.type(screen.getByLabelText(/^Vereinbart am/), '01.08.2026');
  await checkAxe();
  await userEvent.click(screen.getByRole('button', { name: 'Speichern' }));
  await expect.poll(() => onFertig.mock.calls.length).toBe(1);
  expect(
    anrufe.find(({ methode, pfad }) => methode === 'POST' && pfad.endsWith('/ziele'))?.body,
  ).toMatchObject({
    frist: '2026-09-30',
    vereinbartAm: '2026-08-01',
  });
});

test.each([
  ['2026-10-18', 'OFFEN', true],
  ['2026-10-19', 'OFFEN', false],
  ['2026-10-18', 'ERREICHT', false],
] as const)('deadline %s of a Ziel %s: over is %s', async (frist, stand, vorbei) => {
  stelleServer({ 'GET /sitzung': () => createSitzung() });
  const seite = createAkteSeite({ ziele: [{ ...ZIEL, frist, stand }] });
  await renderSeite(<Ziele seite={seite} bearbeitbar={false} />, { ohneAxe: true });
  expect(await screen.findByText(/^\d\d\.10\.2026/)).toBeVisible();
  if (vorbei) expect(await screen.findByText('Frist vorbei')).toBeVisible();
  else expect(screen.queryByText('Frist vorbei')).toBeNull();
});
