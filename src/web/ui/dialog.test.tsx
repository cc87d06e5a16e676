import { fireEvent, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { useState } from 'react';
import { describe, expect, test } from 'vitest';
import { checkAxe, renderSeite } from '../test/render.tsx';
import { Dialog } from './dialog.tsx';

function Beispiel({ festhalten = false }: { festhalten?: boolean }) {
  const [offen, setOffen] = useState(false);
  return (
    <>
      <button type="button" onClick={() => setOffen(true)}>
        Öffnen
      </button>
      {offen ? (
        <Dialog titel="Ziel löschen?" {...(festhalten ? {} : { schliesse: () => setOffen(false) })}>
          <input aria-label="Grund" />
        </Dialog>
      ) : null}
    </>
  );
}

describe('Dialog', () => {
  test('named, focus on what it asks for, closes and gives the focus back', async () => {
    await renderSeite(<Beispiel />);
    await userEvent.click(screen.getByRole('button', { name: 'Öffnen' }));
    expect(screen.getByRole('dialog', { name: 'Ziel löschen?' })).toBeVisible();
    expect(screen.getByLabelText('Grund')).toHaveFocus();
    await checkAxe();
    await userEvent.click(screen.getByRole('button', { name: 'Schließen' }));
    expect(screen.queryByRole('dialog')).toBeNull();
    expect(screen.getByRole('button', { name: 'Öffnen' })).toHaveFocus();
  });

  test('Escape closes it, unless it must be answered', async () => {
    const { unmount } = await renderSeite(<Beispiel />);
    await userEvent.click(screen.getByRole('button', { name: 'Öffnen' }));
    fireEvent(screen.getByRole('dialog'), new Event('cancel', { cancelable: true }));
    expect(screen.queryByRole('dialog')).toBeNull();
    unmount();
    await renderSeite(<Beispiel festhalten />);
    await userEvent.click(screen.getByRole('button', { name: 'Öffnen' }));
    fireEvent(screen.getByRole('dialog'), new Event('cancel', { cancelable: true }));
    expect(screen.getByRole('dialog')).toBeVisible();
    expect(screen.queryByRole('button', { name: 'Schließen' })).toBeNull();
  });
});
