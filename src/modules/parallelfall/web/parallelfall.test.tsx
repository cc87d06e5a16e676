import { screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { expect, test } from 'vitest';
import { checkAxe, renderSeite } from '#src/web/test/render.tsx';
import { stelleServer } from '#src/web/test/server.ts';
import { LAGEN, type Lage } from '../parallelfall.model.ts';
import { Parallelfall } from './parallelfall.tsx';
import { t } from './texte.ts';

const AKTE = '01900000-0000-7000-8000-0000000000a1';

test.each(LAGEN)('%s is said in words, and nothing about where', async (lage) => {
  stelleServer({ [`GET /akten/${AKTE}/parallelfall`]: () => ({ json: { lage } }) });
  await renderSeite(<Parallelfall akteId={AKTE} />, { ohneAxe: true });
  expect(await screen.findByText(t(lage))).toBeVisible();
  expect(screen.getByText(t(`${lage}.text`))).toBeVisible();
  expect(screen.queryAllByRole('button', { name: 'Jetzt prüfen' })).toHaveLength(
    lage === 'NICHT_GEPRUEFT' ? 1 : 0,
  );
  await checkAxe();
});

test('the check is an act; the answer is read afterwards', async () => {
  let lage: Lage = 'NICHT_GEPRUEFT';
  const anrufe = stelleServer({
    [`GET /akten/${AKTE}/parallelfall`]: () => ({ json: { lage } }),
    [`POST /akten/${AKTE}/parallelfall`]: () => {
      lage = 'HINWEIS';
      return { status: 201, json: { id: AKTE } };
    },
  });
  await renderSeite(<Parallelfall akteId={AKTE} />, { ohneAxe: true });
  await userEvent.click(await screen.findByRole('button', { name: 'Jetzt prüfen' }));
  expect(await screen.findByText(t('HINWEIS'))).toBeVisible();
  expect(anrufe.filter(({ methode }) => methode === 'POST')).toHaveLength(1);
});
