import { screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { expect, test } from 'vitest';
import { createSitzungsansicht } from '#src/web/test/beispiele.ts';
import { renderSeite } from '#src/web/test/render.tsx';
import { problem, stelleServer } from '#src/web/test/server.ts';
import type { Weiterleitungsinhalt } from '../weiterleitung/weiterleitung.model.ts';
import { WeiterleitungFormular } from './weiterleitung-formular.tsx';

const ID = '019a0000-0000-7000-8000-000000000021';
const ANFANG = {
  empfaengerart: 'KOMMUNE',
  empfaenger: 'Stadt Altenbrück',
  form: 'BESCHEID',
  von: '2027-01-01',
  bis: '2027-12-31',
  nachweisBis: '2028-02-29',
  posten: [{ art: 'CASE_MANAGEMENT', bezeichnung: 'Case Management 6', vzae: 100, betrag: 5_700_000 }],
  begruendung: '',
  zusammenarbeit: '',
  jmdMbe: '',
  punkte: [],
} as unknown as Weiterleitungsinhalt;

test('what the server refuses stands at its field, and nothing typed is lost', async () => {
  stelleServer({
    'GET /sitzung': () => ({ json: createSitzungsansicht({ rolle: 'KI_LEITUNG' }) }),
    [`POST /foerderfaelle/${ID}/weiterleitungen`]: () =>
      problem(422, 'WEITERLEITUNG_ANGABEN', {
        errors: [
          { pointer: '/inhalt/nachweisBis', code: 'TAG', detail: 'Der Nachweis kommt zu spät.' },
          { pointer: '/inhalt/posten/0/betrag', code: 'BETRAG', detail: 'Mehr als der Höchstbetrag.' },
        ],
      }),
  });
  await renderSeite(
    <WeiterleitungFormular titel="Neu" foerderfallId={ID} anfang={ANFANG} onFertig={() => undefined} />,
  );
  await userEvent.click(await screen.findByRole('button', { name: 'Entwurf sichern' }));
  await screen.findByRole('alert');
  const betrag = screen.getByLabelText(/^Höchstbetrag/);
  expect(betrag).toBeInvalid();
  expect(betrag).toHaveValue('57.000,00');
  expect(screen.getByLabelText(/^Nachweis bis/)).toBeInvalid();
  expect(screen.getByLabelText('VZÄ')).not.toBeInvalid();
});
