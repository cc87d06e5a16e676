import { screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { describe, expect, test } from 'vitest';
import { renderSeite } from '../test/render.tsx';
import { formatCsv } from './csv-link.tsx';
import { Diagramm } from './diagramm.tsx';

describe('Diagramm', () => {
  test('never without title, summary and the same numbers as a table; a hidden cell stays hidden', async () => {
    await renderSeite(
      <Diagramm
        art="balken"
        titel="Wechsel mit Lücke"
        zusammenfassung="Der Anteil sank von 35 auf 15 Prozent."
        achse="Zeitraum"
        reihen={['mit Lücke', 'alle']}
        punkte={[
          { name: 'vorher', werte: [31, 1088] },
          { name: 'nachher', werte: [null, 61] },
        ]}
        ohneWert="unterdrückt"
      />,
    );
    expect(screen.getByRole('figure', { name: 'Wechsel mit Lücke' })).toHaveTextContent('35 auf 15 Prozent');
    await expect.poll(() => document.querySelector('.recharts-responsive-container')).not.toBeNull();
    await userEvent.click(screen.getByText('Daten als Tabelle'));
    const zeilen = within(screen.getByRole('table', { name: 'Wechsel mit Lücke' })).getAllByRole('row');
    expect(zeilen.map(({ textContent }) => textContent)).toEqual([
      'Zeitraummit Lückealle',
      'vorher311.088',
      'nachherunterdrückt61',
    ]);
    expect(screen.getByRole('button', { name: 'Tabelle als CSV-Datei laden' })).toBeVisible();
  });
});

describe('formatCsv', () => {
  test('German separators, quotes, and no cell that a spreadsheet computes', () => {
    expect(
      formatCsv([
        ['Ort', 'Wert'],
        ['a;"b"', 1.5],
        ['=SUMME(A1)', -2],
      ]),
    ).toBe('\uFEFFOrt;Wert\r\n"a;""b""";1,5\r\n\'=SUMME(A1);-2\r\n');
  });
});
