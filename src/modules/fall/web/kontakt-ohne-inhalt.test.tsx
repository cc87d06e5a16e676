import { screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { expect, test, vi } from 'vitest';
import { checkAxe, renderSeite } from '#src/web/test/render.tsx';
import { stelleServer } from '#src/web/test/server.ts';
import { KontaktDialog } from './kontakt-dialog.tsx';
import { isOhneInhalt } from './kontakt-werte.ts';
import { AKTE_ID, createSitzung } from './testdaten.ts';

const HINWEIS = 'Ohne Notiz und Thema steht später nur da, dass es den Kontakt gab.';

function zeige() {
  const onFertig = vi.fn<(meldung: string) => void>();
  const anrufe = stelleServer({
    'GET /sitzung': () => createSitzung(),
    [`GET /akten/${AKTE_ID}/kontaktwege`]: () => ({ json: { personen: [] } }),
    [`POST /akten/${AKTE_ID}/kontakte`]: () => ({ status: 201, json: { id: AKTE_ID, version: 1 } }),
  });
  const dialog = (
    <KontaktDialog akteId={AKTE_ID} stichtag="2026-10-19" schliesse={() => {}} onFertig={onFertig} />
  );
  return { onFertig, anrufe, gezeigt: renderSeite(dialog, { ohneAxe: true }) };
}

test('a contact without note and subject is saved, and says so; nothing is held back', async () => {
  const { onFertig, anrufe, gezeigt } = zeige();
  await gezeigt;
  expect(await screen.findByText(HINWEIS)).toBeVisible();
  await checkAxe();
  await userEvent.click(screen.getByRole('button', { name: 'Speichern' }));
  await expect.poll(() => onFertig.mock.calls).toEqual([[expect.stringContaining('ohne Notiz und Thema')]]);
  expect(anrufe.filter(({ methode, pfad }) => methode === 'POST' && pfad.endsWith('/kontakte'))).toHaveLength(
    1,
  );
});

test('with a note, or when nobody was reached, nothing is said', async () => {
  const { onFertig, gezeigt } = zeige();
  await gezeigt;
  await userEvent.type(await screen.findByLabelText(/^Notiz/), 'Antrag besprochen');
  await userEvent.click(screen.getByRole('button', { name: 'Speichern' }));
  await expect.poll(() => onFertig.mock.calls).toEqual([['Gespeichert.']]);
  expect(isOhneInhalt({ erreicht: false, notiz: null, themen: [] })).toBe(false);
  expect(isOhneInhalt({ erreicht: true, notiz: ' ', themen: [] })).toBe(true);
  expect(isOhneInhalt({ erreicht: true, notiz: null, themen: ['SPRACHE'] })).toBe(false);
});
