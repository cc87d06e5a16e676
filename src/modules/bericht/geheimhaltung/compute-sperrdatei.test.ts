import { describe, expect, it } from 'vitest';
import { computeSperrdatei } from './compute-sperrdatei.ts';

const read = (eintraege: unknown) => {
  const ergebnis = computeSperrdatei(JSON.stringify(eintraege));
  if (!ergebnis.ok) throw new Error(ergebnis.fehler);
  return ergebnis.wert;
};

describe('a file of tables', () => {
  it('answers each entry in its order, under its id', () => {
    const { eintraege, fehler } = read([
      { id: 'A', k: 5, tabelle: [[12, 8]] },
      { id: 'B', titel: 'was sonst darin steht', k: 3, tabelle: [[2, 3, 4]] },
    ]);
    expect(fehler).toEqual([]);
    expect(eintraege.map(({ id }) => id)).toEqual(['A', 'B']);
    expect(eintraege[0]).toEqual({
      id: 'A',
      ausgabe: [
        [12, 8, 20],
        [12, 8, 20],
      ],
      primaer: [],
      gesperrt: [],
      pruefung: [],
      sicher: true,
      veroeffentlichen: 'TABELLE',
      gerundet: [
        [10, 10, 20],
        [10, 10, 20],
      ],
    });
    expect(eintraege[1]).toMatchObject({ primaer: [[0, 0]] });
  });

  it('answers single questions: rounding, shares, differences', () => {
    const { eintraege } = read([
      { id: 'R', eingabe: { n: 3 } },
      { id: 'S', eingabe: { zellen: [12, 12, 12], summe: 36 } },
      { id: 'D', eingabe: { a: 57, b: 54, k: 5 } },
      { id: 'K', eingabe: { zaehler: 38, basis: 40, k: 5 } },
      { id: 'G', eingabe: { zaehler: 15, basis: 40, k: 5 } },
    ]);
    expect(eintraege.map(({ ergebnis }) => ergebnis)).toEqual([
      { gerundet: 5 },
      { zellen: [10, 10, 10], summe: 35, summe_der_gerundeten: 30 },
      { differenz: 3, zulaessig: false },
      { anzeige: 'x' },
      { anzeige: '37,5 %' },
    ]);
  });

  it('names entry, field, row and cell of a mistake, and answers the others', () => {
    const { eintraege, fehler } = read([
      {
        id: 'A',
        k: 5,
        tabelle: [
          [1, 2],
          [3, -4],
        ],
      },
      { id: 'B', k: 5, tabelle: [[1, 2], [3]] },
      { id: 'C', tabelle: [[1]] },
      { id: 'D' },
      { id: 'E', eingabe: { zaehler: 41, basis: 40, k: 5 } },
      'F',
      { id: 'G', k: 5, tabelle: [[9]] },
    ]);
    expect(fehler).toEqual([
      expect.stringMatching(/^Eintrag 1 \(„A“\), tabelle, Zeile 2, Spalte 2: /),
      'Eintrag 2 („B“), tabelle, Zeile 2: Diese Zeile hat 1 Zellen, die erste hat 2. Ergänzen Sie fehlende Zellen mit 0.',
      expect.stringMatching(/^Eintrag 3 \(„C“\), k: /),
      expect.stringMatching(/^Eintrag 4 \(„D“\): Hier fehlt die Tabelle\. /),
      expect.stringMatching(/^Eintrag 5 \(„E“\), eingabe, zaehler: Der Zähler ist größer/),
      expect.stringMatching(/^Eintrag 6: Hier fehlt die Tabelle\. /),
    ]);
    expect(eintraege[3]).toEqual({ id: 'D', eingabefehler: [fehler[3]] });
    expect(eintraege[6]).toMatchObject({ id: 'G', sicher: true });
  });

  it('refuses what is no list, with the place where the text breaks', () => {
    expect(computeSperrdatei('[{"id": 1,]')).toEqual({
      ok: false,
      fehler: expect.stringContaining('Zeile 1, Spalte 11'),
    });
    expect(computeSperrdatei('{}')).toEqual({ ok: false, fehler: expect.stringContaining('keine Liste') });
  });
});
