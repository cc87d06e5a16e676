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
          { name: 'nachher', werte: ['x', 61] },
          { name: 'später', werte: [null, 0] },
        ]}
        ohneWert="unterdrückt"
      />,
    );
    expect(screen.getByRole('figure', { name: 'Wechsel mit Lücke' })).toHaveTextContent('35 auf 15 Prozent');
    const bild = document.querySelector('.kim-diagramm__bild');
    expect(bild).toHaveAttribute('aria-hidden', 'true');
    // Three bars of the second series and one of the first; beside them the two fields of the legend.
    expect(bild?.querySelectorAll('rect')).toHaveLength(6);
    expect([...(bild?.querySelectorAll('text') ?? [])].map(({ textContent }) => textContent)).toEqual(
      expect.arrayContaining(['x', 'x: verdeckt, nicht null']),
    );
    await userEvent.click(screen.getByText('Daten als Tabelle'));
    const zeilen = within(screen.getByRole('table', { name: 'Wechsel mit Lücke' })).getAllByRole('row');
    expect(zeilen.map(({ textContent }) => textContent)).toEqual([
      'Zeitraummit Lückealle',
      'vorher311.088',
      'nachherx61',
      'späterunterdrückt0',
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
