import { describe, expect, it } from 'vitest';
import { toPlainDate } from '#src/core/plain-date.ts';
import { listMeldebefunde, listOffeneBefunde } from './befunde.model.ts';
import { formatBerichtsteil } from './berichtsteil.model.ts';
import { BESETZUNG_FELDER, formatKurzname, toVorbelegung } from './besetzung.model.ts';
import { checkFelder, type Feld, formatWert, parseWert } from './felder.model.ts';
import { isMeldeschrittMoeglich, isMeldungUeberfaellig, MELDUNG_ZUSTAENDE } from './meldung.model.ts';
import {
  computeStandtabelle,
  formatStandmarke,
  formatVollstaendigkeit,
  type Standzeile,
} from './stand.model.ts';

const feld = (code: string, mehr: Partial<Feld> = {}): Feld => ({
  code,
  name: `Frage ${code}`,
  art: 'ZAHL',
  einheit: '',
  definition: '',
  quelle: '',
  pflicht: true,
  vorbelegung: '',
  auswahl: [],
  min: null,
  max: null,
  summe: [],
  vorperiode: null,
  pflichtWenn: '',
  streng: true,
  ...mehr,
});
const leer = { vorbelegt: {}, vorher: {}, gruende: {} };
const codes = (lage: Parameters<typeof listMeldebefunde>[0]) =>
  listMeldebefunde(lage).map(({ nummer, code, hart, begruendet }) => [nummer, code, hart, begruendet]);

describe('a definition', () => {
  it('is refused where it cannot be answered, with the place', () => {
    const fehler = checkFelder([
      feld('a', { summe: ['b', 'x'] }),
      feld('b', { art: 'VZAE', min: 5, max: 2 }),
      feld('b', { art: 'TEXT', vorperiode: 10, pflichtWenn: 'b' }),
      feld('d', { art: 'AUSWAHL', auswahl: ['ja'] }),
      feld('e', { vorbelegung: 'b1-besetzt' }),
    ]);
    expect(fehler.map(({ pointer, code }) => `${pointer} ${code}`)).toEqual([
      '/felder/0/summe SUMME_ART',
      '/felder/0/summe SUMME_UNBEKANNT',
      '/felder/1/max BEREICH_LEER',
      '/felder/2/code CODE_DOPPELT',
      '/felder/2/art REGEL_OHNE_ZAHL',
      '/felder/2/pflichtWenn BEDINGUNG_UNBEKANNT',
      '/felder/3/auswahl AUSWAHL_FEHLT',
      '/felder/4/vorbelegung VORBELEGUNG_FALSCH',
    ]);
    expect(checkFelder([])[0]?.code).toBe('FELDER_FEHLEN');
    expect(checkFelder(BESETZUNG_FELDER)).toEqual([]);
  });

  it('reads what people type and writes it back', () => {
    const lies = (art: Feld['art'], text: string) => parseWert({ art, auswahl: ['ja', 'nein'] }, text);
    expect(lies('ZAHL', '1.250')).toEqual({ ok: true, wert: 1250 });
    expect(lies('ZAHL', '2,5').ok).toBe(false);
    expect(lies('VZAE', '2,50')).toEqual({ ok: true, wert: 250 });
    expect(lies('BETRAG', '1.000,10')).toEqual({ ok: true, wert: 100_010 });
    expect(lies('AUSWAHL', 'vielleicht').ok).toBe(false);
    expect(lies('TEXT', '  ')).toEqual({ ok: true, wert: null });
    expect(formatWert({ art: 'VZAE' }, 250)).toBe('2,50');
    expect(formatWert({ art: 'ZAHL' }, undefined)).toBe('–');
  });
});

describe('findings', () => {
  const FELDER = [
    feld('a', { min: 1, max: 100 }),
    feld('b', { vorperiode: 20 }),
    feld('s', { summe: ['a', 'b'] }),
    feld('t', { art: 'TEXT', pflicht: false, pflichtWenn: 'b' }),
  ];

  it('name what is missing, also under a condition; 0 is an answer', () => {
    expect(codes({ felder: FELDER, werte: { b: 0, s: 0 }, ...leer })).toEqual([[1, 'FEHLT', true, false]]);
    expect(codes({ felder: FELDER, werte: { a: 1, b: 1, s: 2 }, ...leer })).toEqual([
      [4, 'FEHLT_BEDINGT', true, false],
    ]);
  });

  it('hold bounds and sums with the numbers in words, and soft ones take a reason', () => {
    const werte = { a: 101, b: 4, s: 100, t: 'Text' };
    const befunde = listMeldebefunde({ felder: FELDER, werte, ...leer });
    expect(befunde.map(({ text }) => text)).toEqual([
      '101 liegt außerhalb; erwartet ist höchstens 100.',
      'Hier steht 100; die Fragen 1, 2 ergeben zusammen 105.',
    ]);
    const weich = FELDER.map((eines) => ({ ...eines, streng: false }));
    const gruende = { a: 'Zwei Gruppen mehr.', s: 'Doppelt gezählt, wie vereinbart.' };
    expect(listOffeneBefunde({ felder: weich, werte, ...leer })).toHaveLength(2);
    expect(listOffeneBefunde({ felder: weich, werte, ...leer, gruende })).toEqual([]);
    // A reason never heals what must hold.
    expect(listOffeneBefunde({ felder: FELDER, werte, ...leer, gruende })).toHaveLength(2);
  });

  it.each([
    [10, 12, false],
    [10, 13, true],
    [10, 8, false],
    [10, 7, true],
    [0, 0, false],
    [0, 1, true],
  ])('compares %i with %i of the last period', (vorher, jetzt, erwartet) => {
    const lage = {
      felder: [feld('b', { vorperiode: 20 })],
      werte: { b: jetzt },
      ...leer,
      vorher: { b: vorher },
    };
    expect(codes(lage).some(([, code]) => code === 'VORPERIODE')).toBe(erwartet);
  });

  it('ask for a reason where the Standort says another number than the system', () => {
    const felder = BESETZUNG_FELDER.slice(0, 1);
    const code = felder[0]?.code ?? '';
    const lage = { felder, werte: { [code]: 350 }, ...leer, vorbelegt: { [code]: 300 } };
    expect(listMeldebefunde(lage)[0]).toMatchObject({
      code: 'ABWEICHUNG',
      text: 'Das System zählt 3,00, Sie melden 3,50.',
      hart: false,
      begruendet: false,
    });
    expect(listOffeneBefunde({ ...lage, gruende: { [code]: 'Nachbesetzung am 1.' } })).toEqual([]);
  });

  it('never take a text for a number', () => {
    expect(codes({ felder: [feld('a')], werte: { a: 'zwölf' }, ...leer })).toEqual([[1, 'ART', true, false]]);
  });
});

describe('the way of a Meldung', () => {
  it('lets the KI-Leitung confirm figures of the Stellenplan, everything else two accounts', () => {
    const von = (art: 'BESETZUNG' | 'BERICHT', schritt: 'MELDEN' | 'VORLEGEN') =>
      MELDUNG_ZUSTAENDE.filter((zustand) => isMeldeschrittMoeglich(schritt, { art, zustand }));
    expect(von('BESETZUNG', 'MELDEN')).toEqual(['OFFEN', 'IN_ARBEIT', 'RUECKFRAGE']);
    expect(von('BESETZUNG', 'VORLEGEN')).toEqual([]);
    expect(von('BERICHT', 'VORLEGEN')).toEqual(['OFFEN', 'IN_ARBEIT', 'RUECKFRAGE']);
    expect(von('BERICHT', 'MELDEN')).toEqual(['VORGELEGT']);
  });

  it('is late from the day after, as long as the Standort owes something', () => {
    const spaet = (zustand: (typeof MELDUNG_ZUSTAENDE)[number], tag: string) =>
      isMeldungUeberfaellig({ zustand, frist: toPlainDate('2026-10-31') }, toPlainDate(tag));
    expect(spaet('OFFEN', '2026-10-31')).toBe(false);
    expect(spaet('RUECKFRAGE', '2026-11-01')).toBe(true);
    expect(spaet('GEMELDET', '2026-11-01')).toBe(false);
  });
});

describe('the table of the Land', () => {
  const zeile = (name: string, mehr: Partial<Standzeile>): Standzeile => ({
    standortId: name,
    name,
    herkunft: 'echt',
    zustand: 'OFFEN',
    gemeldetAm: null,
    erinnertAm: null,
    fassung: null,
    werte: null,
    aelterVom: null,
    ...mehr,
  });

  it('takes the older Stand with its mark, counts completeness, and adds up what is known', () => {
    const tabelle = computeStandtabelle(
      [feld('a'), feld('t', { art: 'TEXT' })],
      [
        zeile('Wesel', { werte: { a: 3 }, aelterVom: toPlainDate('2025-06-30') }),
        zeile('Aachen', { zustand: 'ABGENOMMEN', fassung: 1, werte: { a: 4, t: 'x' } }),
        zeile('Köln', { zustand: 'GEMELDET', fassung: 2, werte: { a: 5 } }),
        zeile('Herne', {}),
      ],
    );
    expect(tabelle.zeilen.map(({ name }) => name)).toEqual(['Aachen', 'Herne', 'Köln', 'Wesel']);
    expect(tabelle).toMatchObject({ summe: { a: 12 }, aeltere: 1, ohne: 1 });
    expect(tabelle.zeilen.map(formatStandmarke)).toEqual(['', 'keine Angabe', '', '* Stand 30.06.2025']);
    expect(formatVollstaendigkeit(tabelle.vollstaendigkeit)).toBe(
      '2 von 4 Standorten haben gemeldet, 1 Meldung ist abgenommen.',
    );
  });

  it('becomes lines of the Sachbericht, and columns whose headings keep the Bausteine apart', () => {
    const felder = [
      feld('a', { einheit: 'Treffen' }),
      feld('b'),
      feld('t', { art: 'TEXT', name: 'Was fehlt?' }),
    ];
    const stichtag = toPlainDate('2026-09-30');
    expect(
      formatBerichtsteil({ titel: 'Erhebung', stichtag, felder, werte: { a: 14, t: 'Ein Termin.' } }),
    ).toBe(
      'Erhebung (Stichtag 30.09.2026, vom Land abgenommen)\nFrage a: 14 Treffen\nWas fehlt?: Ein Termin.',
    );
    const koepfe = BESETZUNG_FELDER.map((eines, index) => formatKurzname(eines, index + 1));
    expect(koepfe.slice(0, 5)).toEqual([
      'B1 zur Verfügung gestellt',
      'B1 abgerufen',
      'B1 besetzt',
      'B2 zugewiesen',
      'B2 vorgesehen',
    ]);
    expect(formatKurzname(feld('x', { name: 'Ein sehr langer Name einer Frage' }), 3)).toBe(
      '3. Ein sehr langer Name ein…',
    );
  });

  it('gives nothing for a Baustein of which nobody ever spoke', () => {
    expect(toVorbelegung([{ baustein: 1, angaben: undefined }])).toEqual({});
  });
});
