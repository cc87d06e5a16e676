import { screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { expect, test } from 'vitest';
import { createSitzungsansicht } from '#src/web/test/beispiele.ts';
import { checkAxe, renderSeite } from '#src/web/test/render.tsx';
import { problem, stelleServer } from '#src/web/test/server.ts';
import { Anfragen } from './anfragen.tsx';
import { Bekanntgabeklappe } from './rechtsbehelf.tsx';

const ID = '019a0000-0000-7000-8000-000000000002';
const FALL = {
  id: ID,
  version: 3,
  stichtag: '2026-10-19',
  nachforderungstage: 14,
  schritte: ['nachfordern'],
} as unknown as Parameters<typeof Anfragen>[0]['fall'];

test('what the server refuses stands at its field, and nothing typed is lost', async () => {
  stelleServer({
    'GET /sitzung': () => ({ json: createSitzungsansicht({ rolle: 'BR_SACHBEARBEITUNG' }) }),
    [`POST /foerderfaelle/${ID}/nachforderung`]: () =>
      problem(422, 'EINGABE', {
        errors: [
          { pointer: '/punkte', code: 'ZU_KURZ', detail: 'Nennen Sie mindestens einen Punkt.' },
          { pointer: '/frist', code: 'DATUM', detail: 'Diesen Tag gibt es nicht.' },
        ],
      }),
  });
  await renderSeite(<Anfragen fall={FALL} />);
  await userEvent.click(screen.getByRole('button', { name: 'Unterlagen nachfordern' }));
  const frist = await screen.findByLabelText('Frist');
  await userEvent.clear(frist);
  await userEvent.type(frist, '31.02.2027');
  await userEvent.click(screen.getByRole('button', { name: 'Nachforderung stellen' }));
  await screen.findByRole('alert');
  expect(screen.getByLabelText(/^Was fehlt/)).toBeInvalid();
  expect(screen.getByLabelText('Frist')).toBeInvalid();
  expect(screen.getByLabelText('Frist')).toHaveValue('31.02.2027');
  await checkAxe();
});

test('the day of a Bekanntgabe says at the field what is wrong', async () => {
  stelleServer({});
  const falsch = {
    status: 422,
    code: 'EINGABE',
    title: 'Bitte prüfen Sie Ihre Angaben.',
    errors: [{ pointer: '/aufgabeAm', code: 'DATUM', detail: 'Diesen Tag gibt es nicht.' }],
  } as unknown as Parameters<typeof Bekanntgabeklappe>[0]['schritt']['problem'];
  await renderSeite(
    <Bekanntgabeklappe
      kennung="probe"
      stichtag="2026-10-19"
      wege={['POST']}
      schritt={{ act: async () => false, laeuft: false, problem: falsch }}
    />,
  );
  await userEvent.click(screen.getByRole('button', { name: /^Bekanntgabe/ }));
  expect(document.getElementById('probe-tag')).toHaveAttribute('aria-invalid', 'true');
});
