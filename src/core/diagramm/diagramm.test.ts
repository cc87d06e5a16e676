import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type Bild,
  computeDiagramm,
  computeSkala,
  type Diagrammdaten,
  type Diagrammwert,
  LEGENDE_VERDECKT,
} from './diagramm.ts';
import { formatSvg } from './diagramm-svg.ts';

const formatiere = (zahl: number): string => String(zahl).replace('.', ',');
const zeichne = (daten: Diagrammdaten, breite = 480, hoechstens?: number): Bild =>
  computeDiagramm(daten, { breite, schriftgrad: 9, formatiere, ...(hoechstens && { hoechstens }) });
const balken = (werte: readonly Diagrammwert[], name = 'Ort'): Diagrammdaten => ({
  art: 'balken',
  achse: 'Ort',
  reihen: ['2026'],
  punkte: werte.map((wert, i) => ({ name: `${name} ${i + 1}`, werte: [wert] })),
});
const texte = ({ zeichen }: Bild): string[] =>
  zeichen.flatMap((eines) => (eines.art === 'wort' ? [eines.text] : []));
const nur = <A extends Bild['zeichen'][number]['art']>({ zeichen }: Bild, art: A) =>
  zeichen.flatMap((eines) => (eines.art === art ? [eines as Extract<typeof eines, { art: A }>] : []));

describe('the axis of a chart', () => {
  it.each([
    [[], [0, 1]],
    [[0], [0, 1]],
    [[3], [0, 1, 2, 3]],
    [
      [7, 40],
      [0, 10, 20, 30, 40],
    ],
    [[99.5], [0, 25, 50, 75, 100]],
    [
      [-20, 30],
      [-20, 0, 20, 40],
    ],
  ])('for %j has round steps %j', (zahlen, stufen) => {
    expect(computeSkala(zahlen).stufen).toEqual(stufen);
  });

  it('always holds zero and every number, in two to six steps', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: -1_000_000, max: 1_000_000 })), (zahlen) => {
        const { von, bis, stufen } = computeSkala(zahlen);
        expect(von <= Math.min(0, ...zahlen) && bis >= Math.max(0, ...zahlen)).toBe(true);
        expect(stufen.length).toBeGreaterThanOrEqual(2);
        expect(stufen.length).toBeLessThanOrEqual(7);
        expect(stufen).toContain(0);
      }),
    );
  });
});

describe('bars', () => {
  it('show a hidden number as x and never as a bar; zero is a bar of no height with its number', () => {
    const bild = zeichne(balken([40, 'x', 0, null]));
    const flaechen = nur(bild, 'flaeche');
    expect(flaechen.map(({ hoehe }) => hoehe > 0)).toEqual([true, false]);
    const verdeckt = nur(bild, 'wort').filter((wort) => wort.verdeckt);
    expect(verdeckt.map(({ text }) => text)).toEqual([LEGENDE_VERDECKT, 'x']);
    // Numbers stand at their bars: 40 and 0, beside those of the axis; what is not there has neither.
    expect(texte(bild).filter((text) => text === '40')).toHaveLength(2);
    expect(texte(bild).filter((text) => text === '0')).toHaveLength(2);
  });

  it('lie as soon as a name would not fit, and keep every name', () => {
    const lang = balken([5, 6, 7, 8, 9, 10], 'Beratung zum Aufenthalt und zur Einbürgerung');
    const bild = zeichne(lang);
    expect(texte(bild).filter((text) => text.startsWith('Beratung'))).toHaveLength(6);
    const [erste] = nur(bild, 'flaeche');
    expect(erste && erste.breite > erste.hoehe).toBe(true);
  });

  it('of 54 Standorte stay on one page', () => {
    const bild = zeichne(
      balken(
        Array.from({ length: 54 }, (_, i) => i),
        'Kreis mit langem Namen',
      ),
      482,
      600,
    );
    expect(bild.hoehe).toBeLessThanOrEqual(610);
    expect(nur(bild, 'flaeche')).toHaveLength(54);
  });
});

describe('lines', () => {
  it('break at a gap, mark every number and say what is hidden; the legend shows their dashes', () => {
    const bild = zeichne({
      art: 'linie',
      achse: 'Quartal',
      reihen: ['a', 'b'],
      punkte: [
        { name: 'Q1', werte: [1, 2] },
        { name: 'Q2', werte: [2, 'x'] },
        { name: 'Q3', werte: [3, 4] },
        { name: 'Q4', werte: [null, 5] },
      ],
    });
    expect(nur(bild, 'zug').map(({ reihe, stellen }) => [reihe, stellen.length])).toEqual([
      [0, 2],
      [1, 2],
      [0, 3],
      [1, 2],
    ]);
    expect(nur(bild, 'marke')).toHaveLength(6);
    expect(texte(bild)).toEqual(expect.arrayContaining(['a', 'b', 'x', LEGENDE_VERDECKT, 'Q1', 'Q4']));
  });
});

it('keeps the names at both ends inside of a narrow picture', () => {
  const bild = zeichne(
    {
      art: 'linie',
      achse: 'Quartal',
      reihen: ['a'],
      punkte: [1, 2, 3].map((i) => ({ name: `${i}. Quartal 2026`, werte: [i] })),
    },
    240,
  );
  const namen = nur(bild, 'wort').filter(({ text }) => text.endsWith('2026'));
  expect(namen.map(({ text }) => text)).toEqual(['1. Quartal 2026', '3. Quartal 2026']);
  for (const { stelle, text } of namen) {
    expect(stelle[0] - (text.length * 9 * 0.56) / 2).toBeGreaterThanOrEqual(0);
    expect(stelle[0] + (text.length * 9 * 0.56) / 2).toBeLessThanOrEqual(240);
  }
});

describe('any chart', () => {
  const wert = fc.oneof(fc.integer({ min: 0, max: 5000 }), fc.constantFrom('x' as const, null));
  const daten = fc.integer({ min: 1, max: 4 }).chain((reihen) =>
    fc.record({
      art: fc.constantFrom('balken' as const, 'linie' as const),
      achse: fc.constant('Ort'),
      reihen: fc.constant(Array.from({ length: reihen }, (_, i) => `Reihe ${i}`)),
      punkte: fc.array(
        fc.record({
          name: fc.string({ minLength: 1, maxLength: 60 }),
          werte: fc.array(wert, { minLength: reihen, maxLength: reihen }),
        }),
        { minLength: 1, maxLength: 30 },
      ),
    }),
  );

  it('draws one shape for each number that is shown, inside of the picture, and words are never markup', () => {
    fc.assert(
      fc.property(daten, fc.integer({ min: 280, max: 1200 }), (stoff, breite) => {
        const bild = zeichne(stoff, breite);
        const zahlen = stoff.punkte.flatMap(({ werte }) => werte.filter((eine) => typeof eine === 'number'));
        const legende = stoff.reihen.length > 1 ? stoff.reihen.length : 0;
        const flaechen = nur(bild, 'flaeche');
        if (stoff.art === 'balken') expect(flaechen).toHaveLength(zahlen.length + legende);
        else expect(nur(bild, 'marke')).toHaveLength(zahlen.length);
        for (const { ecke, breite: weite, hoehe } of flaechen) {
          expect(ecke[0]).toBeGreaterThanOrEqual(0);
          expect(ecke[0] + weite).toBeLessThanOrEqual(breite + 0.001);
          expect(ecke[1] + hoehe).toBeLessThanOrEqual(bild.hoehe + 0.001);
        }
        const farben = { reihen: ['#000'], text: '#000', achse: '#000', gitter: '#000' };
        const svg = formatSvg(bild, farben, 'Fira Sans');
        expect(svg.match(/<text /g)).toHaveLength(nur(bild, 'wort').length);
        expect(svg).not.toMatch(/NaN|Infinity/);
      }),
    );
  });

  it('writes words as words', () => {
    const svg = formatSvg(
      zeichne(balken([1], '<script>&"')),
      { reihen: ['#000'], text: '#000', achse: '#000', gitter: '#000' },
      'Fira Sans',
    );
    expect(svg).toContain('&lt;script&gt;&amp;&quot; 1');
    expect(svg).not.toContain('<script');
  });
});
