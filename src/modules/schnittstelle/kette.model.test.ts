import { describe, expect, it } from 'vitest';
import { toPlainDate } from '#src/core/plain-date.ts';
import { checkFormen } from '#src/modules/fachfrage/index.ts';
import { Kettenangabe } from './kette.contract.ts';
import {
  computeFaelligkeiten,
  computeFassungstand,
  ENDE,
  type Kettenschritt,
  listFluesse,
  listKettenfehler,
  listKettentexte,
} from './kette.model.ts';
import { BILD, computeKettenbild } from './kettenbild.model.ts';
import { createSchritt } from './test-kette.ts';
import { KETTENVORLAGEN } from './vorlagen.model.ts';

const tag = toPlainDate;

describe('the state of a Fassung', () => {
  it.each([
    ['ENTWURF', null, null, 'ENTWURF'],
    ['GUELTIG', '2026-10-19', null, 'GUELTIG'],
    ['GUELTIG', '2026-10-20', null, 'KUENFTIG'],
    ['GUELTIG', '2026-01-01', '2026-10-19', 'GUELTIG'],
    ['GUELTIG', '2026-01-01', '2026-10-18', 'AUSSER_KRAFT'],
    // Replaced before it began.
    ['GUELTIG', '2026-11-01', '2026-10-31', 'AUSSER_KRAFT'],
  ] as const)('%s from %s to %s is %s', (zustand, von, bis, stand) => {
    const gueltigVon = von === null ? null : tag(von);
    const gueltigBis = bis === null ? null : tag(bis);
    expect(computeFassungstand({ zustand, gueltigVon, gueltigBis }, tag('2026-10-19'))).toBe(stand);
  });
});

describe('ways', () => {
  const schritte = [
    createSchritt('1', { zweige: [{ bedingung: 'Arbeit', nach: '3' }] }),
    createSchritt('2', { danach: ENDE }),
    createSchritt('3'),
  ];

  it('lead to the branches and else to the next step of the same part', () => {
    expect(listFluesse(schritte)).toEqual([
      { von: '1', nach: '3', text: 'Arbeit' },
      { von: '1', nach: '2', text: 'sonst' },
      { von: '2', nach: ENDE, text: null },
      { von: '3', nach: ENDE, text: null },
    ]);
    const teile = [createSchritt('A1', { abschnitt: 'A' }), createSchritt('B1', { abschnitt: 'B' })];
    expect(listFluesse(teile).map(({ nach }) => nach)).toEqual([ENDE, ENDE]);
  });

  it('never lead back or nowhere, and every Kennung is there once', () => {
    const falsch: Kettenschritt[] = [
      createSchritt('1', { danach: '9' }),
      createSchritt('2', { zweige: [{ bedingung: 'zurück', nach: '1' }], abschnitt: 'B' }),
      createSchritt('2'),
    ];
    expect(listKettenfehler(falsch).map(({ pointer, code }) => `${pointer} ${code}`)).toEqual([
      '/schritte/2/kennung KENNUNG_DOPPELT',
      '/schritte/2/abschnitt ABSCHNITT_GETRENNT',
      '/schritte/0/danach ZIEL_FEHLT',
      '/schritte/1/zweige/0/nach ZIEL_RUECKWAERTS',
    ]);
    expect(listKettenfehler(schritte)).toEqual([]);
  });
});

describe('deadlines', () => {
  it('count from the beginning or from the deadline before; a step without one passes on what it got', () => {
    const schritte = [
      createSchritt('1', { fristTage: 7 }),
      createSchritt('2'),
      createSchritt('3', { fristTage: 14 }),
      createSchritt('4', { fristTage: 10, fristAb: 'BEGINN' }),
      createSchritt('B1', { abschnitt: 'B', fristTage: 1 }),
    ];
    expect(Object.fromEntries(computeFaelligkeiten(schritte, tag('2026-10-19')))).toEqual({
      1: '2026-10-26',
      2: null,
      3: '2026-11-09',
      4: '2026-10-29',
      B1: '2026-10-20',
    });
  });
});

describe('the picture', () => {
  it.each(KETTENVORLAGEN)(
    'of $code shows every step apart from the others, and every way',
    ({ schritte }) => {
      const bild = computeKettenbild(schritte);
      expect(bild.kaesten.map(({ kennung }) => kennung)).toEqual(schritte.map(({ kennung }) => kennung));
      for (const [stelle, a] of bild.kaesten.entries()) {
        expect(a.x).toBeGreaterThanOrEqual(0);
        expect(a.x + BILD.kasten).toBeLessThanOrEqual(bild.breite);
        expect(a.y + BILD.hoehe).toBeLessThanOrEqual(bild.hoehe);
        for (const b of bild.kaesten.slice(stelle + 1)) {
          expect(Math.abs(a.x - b.x) >= BILD.kasten || Math.abs(a.y - b.y) >= BILD.hoehe).toBe(true);
        }
      }
      const teile = new Set(schritte.map(({ abschnitt }) => abschnitt)).size;
      expect(bild.linien).toHaveLength(listFluesse(schritte).length + teile);
    },
  );
});

describe('the process examples of the evaluation (3.3.1.6)', () => {
  const find = (code: string) => KETTENVORLAGEN.find((vorlage) => vorlage.code === code)?.schritte ?? [];
  const kern = (code: string) =>
    find(code).map(({ kennung, akteur, zeitpunkt, geplant }) => [kennung, akteur, zeitpunkt, geplant]);

  it('1: the way of a case has its six steps, a branch, and the Clearingstelle only planned [L5077–5090]', () => {
    expect(find('BERATUNG_104C').map(({ kennung }) => kennung)).toEqual(['0', '1', '2', '3', '4', '5']);
    expect(
      find('BERATUNG_104C')
        .map(({ geplant }) => geplant)
        .lastIndexOf(true),
    ).toBe(5);
    expect(find('BERATUNG_104C')[3]?.zweige).toHaveLength(1);
    expect(find('BERATUNG_104C')[2]).toMatchObject({ uebergabe: expect.stringContaining('Kontaktdaten') });
  });

  it('1: four parts with fourteen steps, their bodies and times [L5085–5093]', () => {
    expect(kern('STRUKTUR_104C')).toEqual([
      ['A1', 'KIM und Ausländerbehörde', 'vorher', false],
      ['A2', 'Lenkungsgruppe', 'Ende 2022', false],
      ['A3', 'Ausländerbehörde und KIM', 'nach A2', false],
      ['A4', 'Ausländerbehörde und KIM-Case Management', 'Frühjahr 2023', false],
      ['B1', 'Projektgruppe Arbeit und Sprache', null, false],
      ['B2', 'Projektgruppe Arbeit und Sprache', null, false],
      ['B3', 'Lenkungsgruppe', null, false],
      ['B4', 'Ausländerbehörde und KIM', 'Anfang 2024', false],
      ['B5', 'Ausländerbehörde', '2024', false],
      ['B6', 'Ausländerbehörde und KIM', '2024', false],
      ['C1', expect.stringContaining('Andere Projektgruppe'), null, false],
      ['C2', 'Lenkungsgruppe', 'November 2024', false],
      ['D1', 'Baustein 1 und Ausländerbehörde', expect.stringContaining('2025'), false],
      ['D2', 'Baustein 1 und Ausländerbehörde', 'Herbst 2025', true],
    ]);
  });

  it('2: the six steps to a common Servicestelle and what came of it [L5106–5119]', () => {
    expect(find('SERVICESTELLE').map(({ kennung }) => kennung)).toEqual(['1a', '1b', '1c', '2', '3', '4']);
    expect(KETTENVORLAGEN.at(-1)?.bemerkung).toContain('100 Personen');
  });

  it.each(KETTENVORLAGEN)(
    '$code can be entered as it is: form, ways and text check have nothing against it',
    (vorlage) => {
      const { code: _, art: __, ...angabe } = vorlage;
      const gelesen = Kettenangabe.parse(angabe);
      expect(gelesen.schritte).toEqual(vorlage.schritte);
      expect(listKettenfehler(gelesen.schritte)).toEqual([]);
      expect(checkFormen(listKettentexte(gelesen), [])).toEqual({ ok: true, wert: [] });
    },
  );
});
