import { screen, waitFor } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { describe, expect, test } from 'vitest';
import { setMeldung } from '../layout/meldung.ts';
import { fordereSchranke } from '../api/schranke.ts';
import { createSitzungsansicht } from '../test/beispiele.ts';
import { checkAxe, renderSeite } from '../test/render.tsx';
import { problem, stelleServer } from '../test/server.ts';
import { SchrankenDialog } from './schranken-dialog.tsx';

const sitzung = { ...createSitzungsansicht(), gelesenUm: Date.now() };

describe('SchrankenDialog', () => {
  test('expired session: same person logs in, same role is taken up, page stays', async () => {
    const andere = sitzung.mitgliedschaften[1]?.id ?? '';
    const anrufe = stelleServer({
      'POST /anmeldung': () => ({
        json: {
          csrf: 'neu',
          sitzung: createSitzungsansicht({ mitgliedschaftId: andere, rolle: 'TEAMLEITUNG' }),
        },
      }),
      'POST /sitzung/wechsel': () => ({ json: { csrf: 'neu2', sitzung: createSitzungsansicht() } }),
    });
    await renderSeite(
      <>
        <textarea aria-label="Notiz" defaultValue="halb getippt" />
        <SchrankenDialog sitzung={sitzung} />
      </>,
      { ohneAxe: true },
    );
    const fertig = fordereSchranke('anmelden');
    expect(await screen.findByRole('dialog', { name: 'Ihre Sitzung ist abgelaufen' })).toBeVisible();
    await checkAxe();
    const kennung = screen.getByLabelText('Kennung');
    expect(kennung).toHaveValue('jana');
    expect(kennung).toHaveAttribute('readonly');
    await userEvent.type(screen.getByLabelText('Passwort'), 'geheim');
    await userEvent.click(screen.getByRole('button', { name: 'Anmelden' }));
    expect(await fertig).toBe(true);
    expect(anrufe.map(({ pfad, body }) => [pfad, body])).toEqual([
      ['/anmeldung', { kennung: 'jana', passwort: 'geheim' }],
      ['/sitzung/wechsel', { mitgliedschaftId: sitzung.mitgliedschaftId }],
    ]);
    expect(screen.getByLabelText('Notiz')).toHaveValue('halb getippt');
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
  });

  test('password once more: a wrong one is said, the right one lets the act go on', async () => {
    let richtig = false;
    stelleServer({
      'POST /sitzung/bestaetigung': () =>
        richtig
          ? { json: { bestaetigtUm: new Date().toISOString(), csrf: 'csrf-2' } }
          : problem(401, 'ANMELDUNG_FEHLGESCHLAGEN'),
    });
    await renderSeite(<SchrankenDialog sitzung={sitzung} />, { ohneAxe: true });
    const fertig = fordereSchranke('bestaetigen');
    await userEvent.type(await screen.findByLabelText('Passwort'), 'falsch');
    await userEvent.click(screen.getByRole('button', { name: 'Bestätigen und fortfahren' }));
    expect(await screen.findByRole('alert')).toHaveTextContent('Titel ANMELDUNG_FEHLGESCHLAGEN');
    await checkAxe();
    richtig = true;
    await userEvent.click(screen.getByRole('button', { name: 'Bestätigen und fortfahren' }));
    expect(await fertig).toBe(true);
  });

  test('nobody was logged in: the request is let go, no dialog', async () => {
    setMeldung('');
    await renderSeite(<SchrankenDialog sitzung={null} />);
    expect(await fordereSchranke('anmelden')).toBe(false);
  });
});
