import { describe, expect, it } from 'vitest';
import { Anlaufstellenangaben } from './anlaufstelle.model.ts';
import { createTestangaben } from './test-anlaufstelle.ts';
import { findGewaehlt, findOrt, type Ort } from './ort.model.ts';

const KREIS = { standortId: 's1', standort: 'Kreis Lennetal', typ: 'KREIS' };
const create = (ortId: string, name: string, mehr: Partial<Ort> = {}): Ort => ({
  ...KREIS,
  ortId,
  name,
  fruehere: [],
  plz: [],
  ...mehr,
});
const ORTE = [
  create('s1', 'Kreis Lennetal'),
  create('a', 'Stadt Altenbrück', { plz: ['59001', '59009'] }),
  create('w', 'Stadt Werdeck', { plz: ['59002'], fruehere: ['Werdeck-Hof'] }),
  create('h', 'Gemeinde Hohenlinde', { plz: ['59003', '59009'] }),
  create('n', 'Neuenthal', { standort: 'Kreis Nordmark', standortId: 's2' }),
  create('m', 'Neuental', { standort: 'Kreis Talmark', standortId: 's3' }),
  create('q', 'Ort b63870b2'),
];
const toIds = (text: string): string => {
  const fund = findOrt(text, ORTE);
  if (fund.art === 'KEINER') return '-';
  return fund.art === 'EINER' ? fund.ort.ortId : `? ${fund.orte.map(({ ortId }) => ortId).join(' ')}`;
};

describe('which place is meant', () => {
  it.each([
    ['Altenbrück', 'a'],
    ['ALTENBRUECK', 'a'],
    ['Stadt Altenbrück', 'a'],
    ['Altenbrück, Stadt', 'a'],
    ['Altenbrük', 'a'],
    ['Wredeck', 'w'],
    ['Hohenl', 'h'],
    ['Werdeck-Hof', 'w'],
    ['Kreis Lennetal', 's1'],
    ['Ort b63870b2', 'q'],
    ['59002', 'w'],
    ['59002 Werdeck', 'w'],
    ['59009', '? h a'],
    ['59009 Hohenlinde', 'h'],
    ['59002 Hohenlinde', '? h w'],
    ['Neuenthal', 'n'],
    ['Neuentahl', '? m n'],
    ['Neu', '? m n'],
    ['Berlin', '-'],
    ['99999', '-'],
    ['', '-'],
    ['<script>', '-'],
    ["'; DROP", '-'],
    ['Al', '-'],
  ])('„%s“ finds %s', (text, erwartet) => {
    expect(toIds(text)).toBe(erwartet);
  });

  it('a chosen place is that place, and an unknown id none', () => {
    expect(findGewaehlt('w', ORTE)).toMatchObject({ art: 'EINER', ort: { name: 'Stadt Werdeck' } });
    expect(findGewaehlt('x', ORTE)).toEqual({ art: 'KEINER' });
  });
});

describe('what an Anlaufstelle says of itself', () => {
  it.each([
    [{ strasse: 'Am Anger 7' }, true],
    [{ strasse: 'Brückenmarkt 3a, Eingang Hof' }, true],
    [{ strasse: 'bei der alten Post' }, false],
    [{ telefon: 'ruf an' }, false],
    [{ email: 'kein at' }, false],
    [{ webseite: 'javascript:alert(1)' }, false],
    [{ plz: '590' }, false],
    [{ gebiet: 'KOMMUNEN' as const, kommunen: [] }, false],
    [{ termin: [] }, false],
    [{ zeiten: [{ tage: ['MO' as const], von: '12:00', bis: '08:00' }] }, false],
    [{ telefon: '', email: '', strasse: '' }, false],
  ])('%o: %s', (anders, gut) => {
    expect(Anlaufstellenangaben.safeParse(createTestangaben(anders)).success).toBe(gut);
  });
});
