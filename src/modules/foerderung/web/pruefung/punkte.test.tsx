import { screen, waitFor } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { expect, test } from 'vitest';
import { createSitzungsansicht } from '#src/web/test/beispiele.ts';
import { toEntwurfbereich } from '#src/web/entwurf/entwurf-bereich.ts';
import { checkAxe, renderSeite } from '#src/web/test/render.tsx';
import { problem, stelleServer } from '#src/web/test/server.ts';
import { Punkte } from './punkte.tsx';

type Angaben = Parameters<typeof Punkte>[0];

const ID = '019a0000-0000-7000-8000-000000000002';
const FALL = { id: ID, version: 14, schritte: ['entscheidung_vorschlagen'] } as unknown as Angaben['fall'];
const PRUEFUNG = {
  fassung: 1,
  punkte: [
    {
      schluessel: '4.1:c',
      art: 'VORAUSSETZUNG',
      titel: 'Lenkungsgruppe auf Leitungsebene',
      regel: 'FR-4.1-c',
      quelle: 'RL Nr. 4.1 c',
      angabe: '',
      mitGrund: false,
      stand: 'NICHT_ERFUELLT',
      urteil: 2,
      notiz: 'Keine externen Mitglieder.',
      person: 'Jens Markwart',
      am: '2026-10-19',
    },
  ],
} as unknown as Angaben['pruefung'];

test('a draft of a judgement that somebody overtook says so, and takes nothing away unseen', async () => {
  const anrufe = stelleServer({
    'GET /sitzung': () => ({ json: createSitzungsansicht({ rolle: 'BR_SACHBEARBEITUNG' }) }),
    [`GET /foerderung/entwuerfe/${toEntwurfbereich('pruefung.punkt', '4.1:c')}/${ID}`]: () => ({
      json: {
        inhalt: { stand: 'ERFUELLT', notiz: 'Beschluss liegt vor.', _fassung: 1 },
        version: 2,
        geaendertAm: '2026-10-18T15:00:00Z',
      },
    }),
    [`POST /foerderfaelle/${ID}/pruefpunkte`]: () => problem(409, 'KONFLIKT'),
  });
  await renderSeite(<Punkte fall={FALL} pruefung={PRUEFUNG} />);
  await userEvent.click(screen.getByRole('button', { name: /Lenkungsgruppe/ }));
  expect(await screen.findByLabelText(/^Begründung/)).toHaveValue('Beschluss liegt vor.');
  expect(screen.getByText(/^Seitdem wurde hier/)).toBeVisible();
  await checkAxe();
  await userEvent.click(screen.getByRole('button', { name: 'Urteil speichern' }));
  await waitFor(() =>
    expect(anrufe.findLast(({ methode }) => methode === 'POST')?.body).toEqual({
      version: 14,
      schluessel: '4.1:c',
      stand: 'ERFUELLT',
      notiz: 'Beschluss liegt vor.',
      urteil: 1,
    }),
  );
  // Both stand on the page now; to save once more is meant.
  await screen.findByText('Titel KONFLIKT');
  await userEvent.click(screen.getByRole('button', { name: 'Urteil speichern' }));
  await waitFor(() =>
    expect(anrufe.findLast(({ methode }) => methode === 'POST')?.body).toMatchObject({ urteil: 2 }),
  );
});
