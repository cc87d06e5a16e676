import { describe, expect, it } from 'vitest';
import { toPlainDate } from '#src/core/plain-date.ts';
import { parseCsv } from '#src/platform/tabellen/parse-csv.ts';
import { checkRow, checkTogether, type Dateisatz } from './importzeile.model.ts';

const standorte = ['Aachen', 'Kreis Borken', 'Kreis Siegen-Wittgenstein', 'Städteregion Aachen'].map(
  (name, stelle) => ({ id: `id-${stelle}`, name }),
);
const umstand = { standorte, heute: toPlainDate('2026-10-19'), baustein: 2 } as const;

function check(zeile: string) {
  const tabelle = parseCsv(
    Buffer.from(`kommune,stichtag,zugewiesen,vorgesehen_oder_abgerufen,besetzt,offen\n${zeile}\n`),
  );
  if (!tabelle.ok || !tabelle.wert.zeilen[0]) throw new Error('Test row is not readable');
  return checkRow(tabelle.wert.zeilen[0], umstand);
}

describe('checkRow', () => {
  it.each([
    'Kreis Borken,2022-06-30,14.00,4.00,4.00,0.00',
    'StädteRegion  Aachen,30.06.2022,12,"6,5",6,"0,50"',
    'Aachen,2022-09-30,0,0,0,0',
  ])('accepts %s', (zeile) => {
    expect(check(zeile)).toMatchObject({ ok: true, wert: { art: 'STANDORT' } });
  });

  it.each([
    ['Borken,2022-06-30,14.00,4.00,4.00,0.00', 'kommune', 'gibt es nicht', 'Meinten Sie „Kreis Borken“?'],
    [
      'Kreis Siegen-Wittgen-,2022-06-30,4,4,4,0',
      'kommune',
      'gibt es nicht',
      'Meinten Sie „Kreis Siegen-Wittgenstein“?',
    ],
    ['Hamburg-Altona,2022-06-30,4,4,4,0', 'kommune', 'gibt es nicht', 'Prüfen Sie die Schreibweise.'],
    ['Aachen,2022-09-31,1,1,1,0', 'stichtag', 'gibt es nicht', '2022-09-30'],
    ['Aachen,30.9.22,1,1,1,0', 'stichtag', 'kein Datum', '2022-09-30'],
    ['Aachen,2062-09-30,1,1,1,0', 'stichtag', 'nach dem heutigen Tag', 'Jahr'],
    ['Aachen,2022-09-30,2.505,2,2,0', 'zugewiesen', 'zwei Nachkommastellen', '2.50'],
    ['Aachen,2022-09-30,zwei,2,2,0', 'zugewiesen', 'keine Stellenzahl', '2.50'],
    ['Aachen,2022-09-30,,2,2,0', 'zugewiesen', 'fehlt', '2.50'],
    ['Aachen,2022-09-30,2,2,-1,3', 'besetzt', 'negativ', 'Vorzeichen'],
    ['Aachen,2022-09-30,2,3,2,1', 'vorgesehen_oder_abgerufen', 'Mehr vorgesehen als zugewiesen', 'beide'],
    ['Aachen,2022-09-30,3,2,3,0', 'besetzt', 'Mehr besetzt als vorgesehen', 'beide'],
    ['Aachen,2022-09-30,3,2,1,2', 'offen', 'vorgesehen minus besetzt', '1,00'],
  ])('%s: column, reason, repair', (zeile, spalte, grund, reparatur) => {
    expect(check(zeile)).toMatchObject({
      ok: false,
      fehler: [
        {
          zeile: 2,
          spalte,
          grund: expect.stringContaining(grund),
          reparatur: expect.stringContaining(reparatur),
        },
      ],
    });
  });

  it('names everything that is wrong with a row at once', () => {
    const ergebnis = check('Borken,gestern,viele,4.00,4.00,0.00');
    expect(ergebnis.ok ? [] : ergebnis.fehler.map((fehler) => fehler.spalte)).toEqual([
      'kommune',
      'stichtag',
      'zugewiesen',
    ]);
  });
});

describe('checkTogether', () => {
  const satz = (zeile: number, name: string, besetzt = 100): Dateisatz =>
    ({
      art: 'STANDORT',
      zeile,
      standortId: name,
      name,
      stichtag: toPlainDate('2022-09-30'),
      zugewiesen: 200,
      vorgesehen: 200,
      besetzt,
      offen: 200 - besetzt,
    }) as Dateisatz;

  it('finds a Standort that stands twice', () => {
    expect(checkTogether([satz(2, 'Aachen'), satz(3, 'Bonn'), satz(4, 'Aachen')], 1, true)).toMatchObject([
      { zeile: 4, spalte: 'kommune', grund: expect.stringContaining('Zeile 2') },
    ]);
  });

  it('checks a sum row against the rows', () => {
    const summe = {
      art: 'SUMME',
      zeile: 4,
      zugewiesen: 400,
      vorgesehen: 400,
      besetzt: 200,
      offen: 200,
    } as Dateisatz;
    expect(checkTogether([satz(2, 'Aachen'), satz(3, 'Bonn'), summe], 1, true)).toEqual([]);
    expect(checkTogether([satz(2, 'Aachen'), summe], 1, true).map((fehler) => fehler.spalte)).toEqual([
      'zugewiesen',
      'vorgesehen_oder_abgerufen',
      'besetzt',
      'offen',
    ]);
  });

  it('recognises the table of another Baustein by its printed totals', () => {
    const summe = {
      ...satz(2, 'Aachen'),
      zugewiesen: 71_300,
      vorgesehen: 61_972,
      besetzt: 36_716,
      offen: 25_256,
    } as Dateisatz;
    expect(checkTogether([summe], 2, true)).toEqual([]);
    expect(checkTogether([summe], 1, false)).toEqual([]);
    expect(checkTogether([summe], 1, true)).toMatchObject([
      { zeile: 0, grund: expect.stringContaining('Baustein 2') },
    ]);
  });
});
