import { screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { describe, expect, test, vi } from 'vitest';
import { renderSeite } from '../test/render.tsx';
import { Tabelle } from './tabelle.tsx';

const SPALTEN = [
  { id: 'ort', kopf: 'Ort', zelle: (zeile: { ort: string; zahl: number }) => zeile.ort, sortierbar: true },
  {
    id: 'zahl',
    kopf: 'Fälle',
    zelle: (zeile: { ort: string; zahl: number }) => zeile.zahl,
    zahl: true,
    sortierbar: true,
  },
] as const;
const ZEILEN = [
  { ort: 'Altenbrück', zahl: 12 },
  { ort: 'Werdeck', zahl: 3 },
];

describe('Tabelle', () => {
  test('caption names it, rows have a head, cells know their column', async () => {
    await renderSeite(
      <Tabelle titel="Fälle je Ort" spalten={SPALTEN} zeilen={ZEILEN} schluessel={({ ort }) => ort} />,
    );
    const tabelle = screen.getByRole('table', { name: 'Fälle je Ort' });
    const zeile = within(tabelle).getByRole('row', { name: 'Altenbrück 12' });
    expect(within(zeile).getByRole('rowheader')).toHaveTextContent('Altenbrück');
    expect(within(zeile).getByRole('cell')).toHaveAttribute('data-kopf', 'Fälle');
  });

  test('sorting is asked for, first ascending, then the other way; the state is in aria-sort', async () => {
    const onSortierung = vi.fn();
    await renderSeite(
      <Tabelle
        titel="Fälle je Ort"
        spalten={SPALTEN}
        zeilen={ZEILEN}
        schluessel={({ ort }) => ort}
        sortierung={{ spalte: 'ort', richtung: 'auf' }}
        onSortierung={onSortierung}
      />,
    );
    expect(screen.getByRole('columnheader', { name: 'Ort' })).toHaveAttribute('aria-sort', 'ascending');
    expect(screen.getByRole('columnheader', { name: 'Fälle' })).toHaveAttribute('aria-sort', 'none');
    await userEvent.click(screen.getByRole('button', { name: 'Ort' }));
    await userEvent.click(screen.getByRole('button', { name: 'Fälle' }));
    expect(onSortierung.mock.calls).toEqual([
      [{ spalte: 'ort', richtung: 'ab' }],
      [{ spalte: 'zahl', richtung: 'auf' }],
    ]);
  });

  test('says when there is nothing', async () => {
    await renderSeite(<Tabelle titel="Leer" spalten={SPALTEN} zeilen={[]} schluessel={() => ''} />);
    expect(screen.getByRole('cell')).toHaveTextContent('Keine Einträge');
  });
});
