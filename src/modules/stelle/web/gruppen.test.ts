import { expect, test } from 'vitest';
import type { ZeileAnzeige } from '../stellenbesetzung.contract.ts';
import { toGruppen } from './gruppen.ts';

function createZeile(nummer: number, mehr: Partial<ZeileAnzeige> = {}): ZeileAnzeige {
  const quote = { zaehler: 100, nenner: 250, prozent: '40,0' };
  return {
    standortId: `00000000-0000-4000-8000-0000000000${String(nummer).padStart(2, '0')}`,
    name: `Kreis ${nummer}`,
    typ: 'KREIS',
    regierungsbezirk: nummer % 2 === 0 ? 'Köln' : 'Arnsberg',
    typEvaluation: null,
    herkunft: 'echt',
    stand: '2022-09-30',
    andererStand: false,
    fortgeschrieben: false,
    zahlen: {
      zugewiesen: 300,
      vorgesehen: 250,
      besetzt: 100,
      offen: 150,
      nieAbgerufen: 50,
      quoteVorgesehen: quote,
      quoteZugewiesen: quote,
    },
    ...mehr,
  };
}

test('few rows stand for themselves, many are summed by Regierungsbezirk', () => {
  const zeilen = Array.from({ length: 10 }, (_, nummer) => createZeile(nummer));
  expect(toGruppen(zeilen.slice(0, 2))).toEqual({
    achse: 'Standort',
    punkte: [
      { name: 'Kreis 0', werte: [1, 1.5, 0.5] },
      { name: 'Kreis 1', werte: [1, 1.5, 0.5] },
    ],
  });
  expect(toGruppen([...zeilen, createZeile(11, { zahlen: null })]).punkte).toEqual([
    { name: 'Arnsberg', werte: [5, 7.5, 2.5] },
    { name: 'Köln', werte: [5, 7.5, 2.5] },
  ]);
});
