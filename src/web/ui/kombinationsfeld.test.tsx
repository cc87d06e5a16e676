import { act, fireEvent, screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { useState } from 'react';
import { describe, expect, test, vi } from 'vitest';
import { checkAxe, renderSeite } from '../test/render.tsx';
import { Dialog } from './dialog.tsx';
import { Kombinationsfeld } from './kombinationsfeld.tsx';

const STELLEN = [
  { id: '1', text: 'Jobcenter Altenbrück', zusatz: 'Behörde' },
  { id: '2', text: 'Jugendamt Werdeck' },
] as const;

function Beispiel({ melde }: { melde: (id: string | null) => void }) {
  const [wert, setWert] = useState<string | null>(null);
  return (
    <Kombinationsfeld
      label="Stelle"
      hinweis="Tippen Sie einen Teil des Namens."
      optionen={STELLEN}
      wert={wert}
      onWert={(id) => {
        setWert(id);
        melde(id);
      }}
    />
  );
}

describe('Kombinationsfeld', () => {
  test('filters while typing and is chosen by keyboard', async () => {
    const melde = vi.fn();
    await renderSeite(<Beispiel melde={melde} />);
    const feld = screen.getByRole('combobox', { name: 'Stelle' });
    expect(feld).toHaveAccessibleDescription('Tippen Sie einen Teil des Namens.');
    await userEvent.type(feld, 'jug');
    expect(screen.getAllByRole('option').map(({ textContent }) => textContent)).toEqual([
      'Jugendamt Werdeck',
    ]);
    await checkAxe();
    await userEvent.keyboard('{ArrowDown}{Enter}');
    expect(melde).toHaveBeenLastCalledWith('2');
    expect(feld).toHaveValue('Jugendamt Werdeck');
  });

  test('a scroll of the page while typing takes back nothing', async () => {
    await renderSeite(<Beispiel melde={() => undefined} />);
    const feld = screen.getByRole('combobox', { name: 'Stelle' });
    await userEvent.type(feld, 'j');
    expect(screen.getAllByRole('option')).toHaveLength(2);
    act(() => {
      document.dispatchEvent(new Event('scroll'));
    });
    await userEvent.keyboard('ug');
    expect(feld).toHaveValue('jug');
    expect(screen.getAllByRole('option')).toHaveLength(1);
  });

  test('in a dialog the list is part of it, a scroll takes nothing back, Escape closes the list alone', async () => {
    await renderSeite(
      <Dialog titel="Stelle wählen">
        <Beispiel melde={() => undefined} />
      </Dialog>,
    );
    const dialog = screen.getByRole('dialog', { name: 'Stelle wählen' });
    const feld = within(dialog).getByRole('combobox', { name: 'Stelle' });
    await userEvent.type(feld, 'jug');
    expect(within(dialog).getByRole('option', { name: 'Jugendamt Werdeck' })).toBeInTheDocument();
    act(() => {
      dialog.dispatchEvent(new Event('scroll'));
    });
    expect(feld).toHaveValue('jug');
    // A prevented Escape does not reach the dialog.
    expect(fireEvent.keyDown(feld, { key: 'Escape' })).toBe(false);
    expect(screen.queryByRole('option')).toBeNull();
    expect(fireEvent.keyDown(feld, { key: 'Escape' })).toBe(true);
  });

  test('says when nothing fits', async () => {
    await renderSeite(<Beispiel melde={() => undefined} />);
    await userEvent.type(screen.getByRole('combobox', { name: 'Stelle' }), 'xyz');
    expect(screen.getByText('Kein Treffer')).toBeVisible();
  });

  test('the server searches: typing asks, the given list is shown as it is', async () => {
    const onSuche = vi.fn();
    await renderSeite(
      <Kombinationsfeld
        label="Stelle"
        optionen={STELLEN}
        wert={null}
        onWert={() => undefined}
        onSuche={onSuche}
        fehler="Wählen Sie eine Stelle."
      />,
    );
    const feld = screen.getByRole('combobox', { name: 'Stelle' });
    expect(feld).toHaveAccessibleDescription('Wählen Sie eine Stelle.');
    await userEvent.type(feld, 'q');
    expect(onSuche).toHaveBeenLastCalledWith('q');
    expect(screen.getAllByRole('option')).toHaveLength(2);
  });
});
