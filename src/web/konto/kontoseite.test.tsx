import { screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { describe, expect, test } from 'vitest';
import { createSitzungsansicht } from '../test/beispiele.ts';
import { checkAxe, renderSeite } from '../test/render.tsx';
import { useSitzung } from '../sitzung/use-sitzung.ts';
import { problem, stelleServer } from '../test/server.ts';
import Kontoseite from './kontoseite.tsx';

const ID = createSitzungsansicht().konto.id;

/** The frame reads the session before it shows the page. */
function MitSitzung() {
  return useSitzung().data ? <Kontoseite /> : null;
}

describe('Kontoseite', () => {
  test('second factor: key is shown once, a wrong code is said, the right one completes it', async () => {
    let aktiv = false;
    stelleServer({
      'GET /sitzung': () => ({ json: createSitzungsansicht() }),
      'GET /konto/zweiter-faktor': () => ({ json: { aktiv, aktivSeit: null, pflicht: true } }),
      'POST /konto/zweiter-faktor': () => ({ json: { geheimnis: 'ABCDEFGH', uri: 'otpauth://totp/x' } }),
      'POST /konto/zweiter-faktor/bestaetigung': ({ body }) => {
        if (!JSON.stringify(body).includes('123456')) return problem(422, 'CODE_FALSCH');
        aktiv = true;
        return { json: { id: ID, csrf: 'neu' } };
      },
    });
    await renderSeite(<MitSitzung />, { ohneAxe: true });
    expect(await screen.findByText(/Für Ihre Rolle ist er vorgeschrieben/)).toBeVisible();
    expect(
      screen.getByRole('row', { name: /KIM-Case Management Stadt Altenbrück Kreis Lennetal aktiv/ }),
    ).toBeVisible();
    await checkAxe();
    await userEvent.click(screen.getByRole('button', { name: 'Zweiten Faktor einrichten' }));
    expect(await screen.findByText('ABCD EFGH')).toBeVisible();
    expect(screen.getByRole('img', { name: /^QR-Code/ })).toBeVisible();
    await checkAxe();
    const feld = screen.getByLabelText('Einmalcode');
    await userEvent.type(feld, '000000{Enter}');
    expect(await screen.findByRole('alert')).toHaveTextContent('CODE_FALSCH');
    await userEvent.clear(feld);
    await userEvent.type(feld, '123456{Enter}');
    expect(await screen.findByText(/Eingerichtet/)).toBeVisible();
    expect(screen.queryByText('ABCD EFGH')).toBeNull();
    expect(screen.queryByRole('img', { name: /^QR-Code/ })).toBeNull();
  });

  test('new password is sent and the field emptied', async () => {
    const anrufe = stelleServer({
      'GET /sitzung': () => ({ json: createSitzungsansicht() }),
      'GET /konto/zweiter-faktor': () => ({ json: { aktiv: true, aktivSeit: null, pflicht: false } }),
      'POST /konto/passwort': () => ({ json: { id: ID, csrf: 'neu' } }),
    });
    await renderSeite(<MitSitzung />, { ohneAxe: true });
    const feld = await screen.findByLabelText('Neues Passwort');
    await userEvent.type(feld, 'ein sehr langer Satz{Enter}');
    await screen.findByRole('button', { name: 'Passwort ändern', busy: false });
    expect(feld).toHaveValue('');
    expect(anrufe.find(({ pfad }) => pfad === '/konto/passwort')?.body).toEqual({
      passwort: 'ein sehr langer Satz',
    });
  });
});
