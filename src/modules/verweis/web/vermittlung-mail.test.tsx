import { screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { expect, test } from 'vitest';
import { createSitzungsansicht } from '#src/web/test/beispiele.ts';
import { renderSeite } from '#src/web/test/render.tsx';
import { stelleServer } from '#src/web/test/server.ts';
import { VermittlungFormular } from './vermittlung-formular.tsx';

const [AKTE, ID] = ['019a0000-0000-7000-8000-000000000001', '019a0000-0000-7000-8000-000000000002'];
const VERWEIS = {
  id: ID,
  version: 1,
  moeglich: [],
  eingang: null,
  empfaenger: { art: 'JUGENDAMT', name: 'Jugendamt Altenbrück' },
  uebergabe: {
    stelle: 'Jugendamt',
    absender: 'Jana',
    anliegen: 'Ein Termin.',
    wunsch: null,
    eilig: null,
    angaben: [],
  },
};
const LINK = { adresse: 'https://kim.example/verweis/abc', code: 'ABCD-EFGH', gueltigBis: '2026-11-18' };

test('link and code are shown whatever becomes of the mail, and what becomes of it is said', async () => {
  for (const [demo, mailversand, satz, hinweis] of [
    [false, true, /^Die Mail mit dem Link geht/, /^In der Mail steht kein Name/],
    [true, false, /^Aus der Demo geht keine Mail hinaus/, /^In der Mail steht kein Name/],
    [false, false, /liegt im Postausgang und kommt nicht an/, /^Hier ist kein Mailserver eingerichtet/],
  ] as const) {
    stelleServer({
      'GET /sitzung': () => ({ json: createSitzungsansicht({ demo, mailversand }) }),
      [`POST /verweise/${ID}/vermittlung`]: () => ({
        status: 201,
        json: { id: ID, version: 2, link: LINK },
      }),
    });
    const { unmount } = await renderSeite(
      <VermittlungFormular
        akteId={AKTE}
        verweis={VERWEIS as never}
        stichtag="2026-10-19"
        schliesse={() => {}}
      />,
      { ohneAxe: true },
    );
    expect(await screen.findByText(hinweis)).toBeVisible();
    await userEvent.type(screen.getByLabelText(/^E-Mail der Stelle/), 'amt@stadt.example');
    await userEvent.click(screen.getByRole('button', { name: 'Jetzt vermitteln' }));
    expect(await screen.findByText(satz)).toBeVisible();
    expect(screen.getByText(LINK.adresse)).toBeVisible();
    unmount();
  }
});
