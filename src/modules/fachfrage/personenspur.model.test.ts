import { describe, expect, it } from 'vitest';
import {
  describeStelle,
  findSpuren,
  listOffeneSpuren,
  addNamen,
  type Spurart,
  toErklaerungscodes,
} from './personenspur.model.ts';

const find = (text: string): [Spurart, string][] =>
  findSpuren(text).map(({ art, von, bis }) => [art, text.slice(von, bis)]);

describe('what tells of a person by its shape', () => {
  it.each<[string, Spurart, string]>([
    ['Die Person, geb. 12.3.1991, hat', 'GEBURTSDATUM', 'geb. 12.3.1991'],
    ['geboren am 3. Mai 1991 in Homs', 'GEBURTSDATUM', 'geboren am 3. Mai 1991'],
    ['Jahrgang 1991', 'GEBURTSDATUM', 'Jahrgang 1991'],
    ['eingereist am 14.02.2019.', 'DATUM', '14.02.2019'],
    ['seit 2019-02-14 hier', 'DATUM', '2019-02-14'],
    ['seit dem 14. Februar 2019', 'DATUM', '14. Februar 2019'],
    ['AZR-Nummer 123456789012', 'NUMMER', '123456789012'],
    ['AZR 123 456 789 012 liegt vor', 'NUMMER', '123 456 789 012'],
    ['Steuernummer 123/4567/8901', 'NUMMER', '123/4567/8901'],
    ['Pass C01X00T47 abgelaufen', 'AUSWEIS', 'C01X00T47'],
    ['Akte F-2026-0017 bei uns', 'AKTENNUMMER', 'F-2026-0017'],
    ['siehe KB-2026-0007', 'AKTENNUMMER', 'KB-2026-0007'],
    ['Person K-2026-0004', 'AKTENNUMMER', 'K-2026-0004'],
    ['DE89 3704 0044 0532 0130 00', 'IBAN', 'DE89 3704 0044 0532 0130 00'],
    ['an rahaf.z@example.org schreiben', 'EMAIL', 'rahaf.z@example.org'],
    ['Tel. 0171 2345678 anrufen', 'TELEFON', '0171 2345678'],
    ['+49 (0)2371 12345', 'TELEFON', '+49 (0)2371 12345'],
    ['Frau Zidan fragt', 'ANREDE', 'Frau Zidan'],
    ['die Familie Al-Hadi', 'ANREDE', 'Familie Al-Hadi'],
    ['wohnt Bahnhofstraße 12a', 'ANSCHRIFT', 'Bahnhofstraße 12a'],
    ['Am Alten Markt 3, Hinterhaus', 'ANSCHRIFT', 'Am Alten Markt 3'],
    ['58636 Iserlohn', 'ANSCHRIFT', '58636 Iserlohn'],
    ['Az.: 33-4/2019 der Behörde', 'AKTENZEICHEN', 'Az.: 33-4/2019'],
  ])('%s', (text, art, wort) => {
    expect(find(text)).toContainEqual([art, wort]);
  });

  it.each([
    'Eine Person hat seit Frühjahr 2019 eine Duldung. Gilt § 25b Abs. 1 Satz 2 Nr. 3 AufenthG auch nach 6 Jahren?',
    'Welche Unterlagen braucht die Einbürgerungsbehörde ab 2024 für Kinder unter 16 Jahren?',
    'Reicht B1, und was gilt 2025 nach § 10 Abs. 1 StAG bei 1.200 Euro im Monat?',
    'Die Frist beträgt 3 Monate; in Deutschland geborene Kinder, § 4 Abs. 3 StAG.',
  ])('leaves a question of law alone: %s', (text) => {
    expect(find(text)).toEqual([]);
  });

  it('stays quick with a long text that means harm', () => {
    const lang = `${'a.'.repeat(1_500)}@${'0 '.repeat(1_500)}`;
    const beginn = performance.now();
    findSpuren(lang);
    expect(performance.now() - beginn).toBeLessThan(2_000);
  });
});

describe('names of the own Akten', () => {
  const namen = new Map([
    ['Zidan', { genau: new Set(['p1']), aehnlich: new Set<string>() }],
    ['Rahaf', { genau: new Set(['p1']), aehnlich: new Set<string>() }],
    ['Sommer', { genau: new Set(['p2']), aehnlich: new Set<string>() }],
    ['Seydan', { genau: new Set<string>(), aehnlich: new Set(['p1']) }],
    ['die', { genau: new Set(['p3']), aehnlich: new Set<string>() }],
    ['frist', { genau: new Set<string>(), aehnlich: new Set(['p1']) }],
  ]);
  const mark = (text: string): [Spurart, string][] =>
    addNamen(text, namen).map(({ art, von, bis }) => [art, text.slice(von, bis)]);

  it('tells a full name, a single one and a similar one apart', () => {
    expect(mark('Rahaf will, dass Zidan bleibt.')).toEqual([
      ['NAME_VOLL', 'Rahaf'],
      ['NAME_VOLL', 'Zidan'],
    ]);
    expect(mark('Im Sommer läuft die Duldung ab.')).toEqual([['NAME', 'Sommer']]);
    expect(mark('Herr Seydan, die frist')).toEqual([['NAME_AEHNLICH', 'Seydan']]);
    expect(mark('Frau Zidan')).toEqual([['NAME', 'Zidan']]);
  });
});

describe('explanations', () => {
  const text = 'Erlass vom 03.07.2023. Was gilt für Frau Zidan?';
  const spuren = findSpuren(text);
  const datum = { art: 'DATUM', wort: '03.07.2023', grund: 'RECHTSQUELLE' } as const;

  it('count for their kind, their words and a reason that fits', () => {
    expect(listOffeneSpuren(text, spuren, []).map(({ art }) => art)).toEqual(['DATUM', 'ANREDE']);
    expect(listOffeneSpuren(text, spuren, [datum]).map(({ art }) => art)).toEqual(['ANREDE']);
    expect(listOffeneSpuren(text, spuren, [{ ...datum, grund: 'WORT' }])).toHaveLength(2);
    expect(listOffeneSpuren(text, spuren, [{ ...datum, wort: '04.07.2023' }])).toHaveLength(2);
  });

  it('never count where a person is named for sure', () => {
    const geboren = 'geb. 01.02.1990';
    const alle = (['WORT', 'STELLE', 'RECHTSQUELLE', 'STICHTAG'] as const).map((grund) => ({
      art: 'GEBURTSDATUM' as const,
      wort: geboren,
      grund,
    }));
    expect(listOffeneSpuren(geboren, findSpuren(geboren), alle)).toHaveLength(1);
  });

  it('are kept as codes without the words, and only for what stands there', () => {
    expect(toErklaerungscodes(text, spuren, [datum, { ...datum, wort: 'Rahaf' }])).toEqual([
      'DATUM:RECHTSQUELLE',
    ]);
  });

  it('name a place by line and sign', () => {
    expect(describeStelle('eins\nzwei drei', 10)).toBe('Zeile 2, Zeichen 6');
  });
});
