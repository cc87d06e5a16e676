import { screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { expect, test } from 'vitest';
import { createSitzung } from '#src/modules/fall/web/testdaten.ts';
import { checkAxe, renderSeite } from '#src/web/test/render.tsx';
import { stelleServer } from '#src/web/test/server.ts';
import { BeitragFormular } from './beitrag-formular.tsx';

const ID = '019a0000-0000-7000-8000-000000000001';
const PFAD = `/steuerung/entwuerfe/fachfrage.antwort/${ID}`;
const ENTWURF = {
  inhalt: { text: 'Nach § 25b Abs. 1 genügen sechs Jahre.', quelle: '§ 25b AufenthG' },
  version: 3,
  geaendertAm: '2026-10-18T14:05:00.000Z',
};

test('an answer of Baustein 3 that was left half written comes back, and goes when it is thrown away', async () => {
  const anrufe = stelleServer({
    'GET /sitzung': () => createSitzung('B3_FACHKRAFT'),
    [`GET ${PFAD}`]: () => ({ json: ENTWURF }),
    [`DELETE ${PFAD}`]: () => ({ json: {} }),
  });
  await renderSeite(
    <BeitragFormular fachfrageId={ID} version={1} art="antwort" schliesse={() => undefined} />,
    { ohneAxe: true },
  );
  expect(await screen.findByText(/^Entwurf vom .* wiederhergestellt$/)).toBeVisible();
  const text = screen.getByLabelText(/^Ihre Antwort/);
  const quelle = screen.getByLabelText(/Quelle|Worauf/);
  expect(text).toHaveValue(ENTWURF.inhalt.text);
  expect(quelle).toHaveValue(ENTWURF.inhalt.quelle);
  // The assurance is given anew, never restored.
  expect(screen.getByRole<HTMLInputElement>('checkbox').checked).toBe(false);
  await checkAxe();

  await userEvent.click(screen.getByRole('button', { name: 'Entwurf verwerfen' }));
  await expect
    .poll(() => anrufe.filter(({ methode }) => methode === 'DELETE').map(({ pfad }) => pfad))
    .toEqual([PFAD]);
  expect(text).toHaveValue('');
  expect(quelle).toHaveValue('');
  expect(screen.queryByText(/wiederhergestellt/)).toBeNull();
  // Nothing of it ever went by the way of the Fallarbeit.
  expect(anrufe.filter(({ pfad }) => pfad.startsWith('/entwuerfe/'))).toEqual([]);
});

test('what is typed is kept by the way of the Steuerung, with the version of the draft', async () => {
  const anrufe = stelleServer({
    'GET /sitzung': () => createSitzung('B3_FACHKRAFT'),
    [`GET ${PFAD}`]: () => ({ json: ENTWURF }),
    [`PUT ${PFAD}`]: () => ({ json: { version: 4, geaendertAm: '2026-10-19T08:00:00.000Z' } }),
  });
  await renderSeite(
    <BeitragFormular fachfrageId={ID} version={1} art="antwort" schliesse={() => undefined} />,
    { ohneAxe: true },
  );
  await screen.findByText(/^Entwurf vom .* wiederhergestellt$/);
  await userEvent.type(screen.getByLabelText(/^Ihre Antwort/), ' Der Nachweis fehlt noch.');
  await expect
    .poll(() => anrufe.filter(({ methode }) => methode === 'PUT').at(-1)?.body, { timeout: 10_000 })
    .toMatchObject({
      version: 3,
      inhalt: { text: `${ENTWURF.inhalt.text} Der Nachweis fehlt noch.`, quelle: ENTWURF.inhalt.quelle },
    });
});
