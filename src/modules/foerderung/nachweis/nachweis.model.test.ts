import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatCent, sumCent, toCent } from '#src/core/cent.ts';
import { toPlainDate } from '#src/core/plain-date.ts';
import { getOk } from '#src/core/result.ts';
import { REGELPARAMETER } from '../regelwerk/parameter.model.ts';
import { toVzae } from '#src/core/vzae.ts';
import { computeNachweis, recountNachweis, type Stellenzeit } from './abrechnung.model.ts';
import { checkNachweis, type Nachweisfrage } from './check-nachweis.model.ts';
import { parsePersonaldatei } from './personal-datei.model.ts';
import { listNachweisstellen } from './stellen.model.ts';
import { KRUMMES_JAHR } from './test-nachweis.ts';

const { antrag, inhalt, personal, rahmen } = KRUMMES_JAHR;
const stellen = listNachweisstellen(antrag);
const frage = (teil: Partial<Nachweisfrage> = {}): Nachweisfrage => ({
  inhalt,
  personal,
  stellen,
  vorbelegung: inhalt.besetzung.map(({ stelle, abschnitte }) => ({ stelle, abschnitte })),
  weiterleitungen: [],
  rahmen,
  frist: toPlainDate('2026-03-31'),
  ...teil,
});
const felder = (teil: Partial<Nachweisfrage>): string[] =>
  checkNachweis(frage(teil)).hindernisse.map(({ feld, text }) => `${feld}: ${text}`);

describe('the crooked year', () => {
  it('is the calculation by hand, to the cent', () => {
    const { hindernisse, rechnung } = checkNachweis(frage());
    expect(hindernisse).toEqual([]);
    expect(
      rechnung.stellen.map(({ stelle, hoechstbetrag, anerkannt, erreicht }) => [
        stelle.schluessel,
        hoechstbetrag,
        anerkannt,
        erreicht,
      ]),
    ).toEqual([
      ['koord-1', 5_700_000, 5_700_000, true],
      ['koord-2', 5_700_000, 5_589_040, false],
      ['cm-1', 5_700_000, 5_700_000, true],
      ['cm-2', 5_700_000, 5_631_025, false],
      // (4 + 16/31 + 4 × 0,72) × 4.750
      ['cm-3', 3_513_161, 3_513_161, true],
    ]);
    expect(rechnung.positionen).toEqual([
      {
        position: 'koord',
        bewilligt: 11_400_000,
        hoechstbetrag: 11_400_000,
        anerkannt: 11_289_040,
        stellen: 2,
        erreicht: 1,
      },
      {
        position: 'cm',
        bewilligt: 17_100_000,
        hoechstbetrag: 14_913_161,
        anerkannt: 14_844_186,
        stellen: 3,
        erreicht: 2,
      },
      {
        position: 'sach_koord',
        bewilligt: 1_140_000,
        hoechstbetrag: 1_140_000,
        anerkannt: 987_035,
        stellen: 0,
        erreicht: 0,
      },
      {
        position: 'veranst',
        bewilligt: 500_000,
        hoechstbetrag: 500_000,
        anerkannt: 500_000,
        stellen: 0,
        erreicht: 1,
      },
    ]);
    expect(rechnung.abrechnung).toEqual({
      anerkannt: 27_620_261,
      rueckforderung: 2_519_739,
      nachzahlung: 0,
      unterBagatellgrenze: false,
    });
  });

  it('stands in the document with the same figures', () => {
    const text = readFileSync('docs/beispiele/krummes-jahr.md', 'utf8').replaceAll('\u00a0', ' ');
    const { stellen: zeilen, positionen, abrechnung } = checkNachweis(frage()).rechnung;
    const zahlen = [
      ...zeilen.flatMap(({ hoechstbetrag, ist, anerkannt }) => [hoechstbetrag, ist, anerkannt]),
      ...positionen.flatMap(({ bewilligt, hoechstbetrag, anerkannt }) => [
        bewilligt,
        hoechstbetrag,
        anerkannt,
      ]),
      rahmen.ausgezahlt,
      abrechnung.anerkannt,
      abrechnung.rueckforderung,
    ];
    for (const zahl of zahlen) expect(text).toContain(formatCent(zahl).replaceAll('\u00a0', ' '));
  });

  it('can be recomputed without a salary, bit for bit', () => {
    const { zeiten, rechnung } = checkNachweis(frage());
    const neu = recountNachweis(zeiten, rechnung.positionen, rahmen);
    expect(neu).toEqual({ positionen: rechnung.positionen, abrechnung: rechnung.abrechnung });
    expect(JSON.stringify(rechnung.positionen)).not.toMatch(/6124018|5812000|3790412/);
  });
});

describe('what keeps it from being signed', () => {
  it('parts that are missing, each beside its field', () => {
    const leer = {
      ...inhalt,
      sachbericht: { ...inhalt.sachbericht, ziele: ' ' },
      notwendig: false,
      letztempfaenger: 'OFFEN' as const,
    };
    const ohne = personal.filter(({ stelle }) => stelle !== 'cm-2');
    expect(
      checkNachweis(frage({ inhalt: leer, personal: ohne })).hindernisse.map(({ feld, code }) => [
        feld,
        code,
      ]),
    ).toEqual([
      ['sachbericht.ziele', 'E-7.4-b'],
      ['personal.cm-2', 'E-7.4-b'],
      ['letztempfaenger', 'E-7.4-b'],
      ['notwendig', 'E-7.4-b'],
      ['teile', 'E-7.4-b'],
    ]);
  });

  it('times outside the year, the wrong way round, above the Stelle, or other than known without a reason', () => {
    const mit = (abschnitte: { von: string; bis: string; vzae: string }[], grund = '') => ({
      ...inhalt,
      besetzung: inhalt.besetzung.map((eine) =>
        eine.stelle === 'cm-3' ? { stelle: 'cm-3', abschnitte, grund } : eine,
      ),
    });
    const vorbelegung = frage().vorbelegung;
    const pruefe = (abschnitte: { von: string; bis: string; vzae: string }[], grund?: string) =>
      felder({ inhalt: mit(abschnitte, grund), vorbelegung });
    expect(pruefe([{ von: '31.12.2024', bis: '16.05.2025', vzae: '1' }], 'x')[0]).toMatch(
      /^besetzung.cm-3.0.von: Der Tag liegt außerhalb/,
    );
    expect(pruefe([{ von: '16.05.2025', bis: '01.01.2025', vzae: '1' }], 'x')[0]).toMatch(
      /endet vor seinem Beginn/,
    );
    expect(pruefe([{ von: '30.02.2025', bis: '', vzae: '1,234' }], 'x').slice(0, 3)).toEqual([
      expect.stringContaining('mehr als zwei Nachkommastellen'),
      'besetzung.cm-3.0.von: „30.02.2025“ ist kein Tag.',
      'besetzung.cm-3.0.bis: Der Tag fehlt.',
    ]);
    const doppelt = [
      { von: '01.01.2025', bis: '31.12.2025', vzae: '0,72' },
      { von: '01.09.2025', bis: '31.12.2025', vzae: '0,50' },
    ];
    expect(pruefe(doppelt, 'x')).toEqual([
      'besetzung.cm-3: Am 01.09.2025 sind 1,22 VZÄ eingetragen, die Stelle hat 1,00.',
    ]);
    expect(pruefe([{ von: '2025-01-01', bis: '2025-05-16', vzae: '1' }])).toEqual([
      'besetzung.cm-3.grund: Die Zeiten von „KIM-Case Management 3“ weichen von der Stellenbesetzung ab.',
    ]);
    const gleich = [
      { von: '2025-09-01', bis: '2025-12-31', vzae: '0.72' },
      { von: '01.01.2025', bis: '16.05.2025', vzae: '1' },
    ];
    expect(pruefe(gleich)).toEqual([]);
  });

  it('a Beleg twice, also with other letters, and amounts that can be read in two ways', () => {
    const [erster, ...rest] = inhalt.belege;
    if (erster === undefined) throw new Error('The example has vouchers');
    const belege = [{ ...erster, nummer: 'R-12' }, { ...erster, nummer: ' r-12 ', betrag: '1,234' }, ...rest];
    expect(felder({ inhalt: { ...inhalt, belege } })).toEqual([
      'belege.1.nummer: Der Beleg r-12 steht schon in Zeile 1. Ein Beleg zählt einmal.',
      expect.stringContaining('belege.1.betrag: „1,234“ lässt sich auf zwei Arten lesen.'),
    ]);
  });

  it('„nothing passed on“ where others employ', () => {
    const fremd = stellen.map((stelle) =>
      stelle.schluessel === 'cm-1' ? { ...stelle, empfaenger: 'Caritas' } : stelle,
    );
    expect(checkNachweis(frage({ stellen: fremd })).hindernisse.map(({ code }) => code)).toEqual([
      'E-WL-NW-a',
    ]);
    expect(felder({ stellen: fremd, inhalt: { ...inhalt, letztempfaenger: 'GEPRUEFT' } })).toEqual([]);
  });

  it('a proof of a Letztempfänger that nobody checked, whatever is declared', () => {
    const caritas = { letztempfaenger: 'Caritas', frist: toPlainDate('2026-02-28'), offen: true };
    const codes = (offen: boolean, erklaert: 'KEINE' | 'GEPRUEFT', frist = caritas.frist) =>
      checkNachweis(
        frage({
          inhalt: { ...inhalt, letztempfaenger: erklaert },
          weiterleitungen: [{ ...caritas, offen, frist }],
        }),
      );
    expect(codes(true, 'GEPRUEFT').hindernisse.map(({ code }) => code)).toEqual(['E-WL-NW-a']);
    expect(codes(false, 'GEPRUEFT').hindernisse).toEqual([]);
    expect(codes(false, 'KEINE').hindernisse.map(({ code }) => code)).toEqual(['E-WL-NW-a']);
    const spaet = codes(false, 'GEPRUEFT', toPlainDate('2026-03-31'));
    expect(spaet.hindernisse).toEqual([]);
    expect(spaet.befunde.map(({ code }) => code)).toContain('W-WL-NW-b');
  });

  it('personnel without a single day', () => {
    const besetzung = inhalt.besetzung.map((eine) =>
      eine.stelle === 'cm-3' ? { ...eine, abschnitte: [], grund: 'nie besetzt' } : eine,
    );
    expect(felder({ inhalt: { ...inhalt, besetzung } })).toEqual([
      'personal.cm-3: „KIM-Case Management 3“ hat Personalausgaben, war aber an keinem Tag besetzt.',
    ]);
  });
});

describe('the file of the payroll office', () => {
  it('takes key or name, German and English amounts, quotes, and adds lines up', () => {
    const datei =
      '\uFEFFBezeichnung;Monat;Betrag\r\nkoord-1;1-6;"30.620,09"\r\nkoord-1;7-12;30,620.09\n\nKIM-Case Management 3;;37904.12\n';
    expect(getOk(parsePersonaldatei(datei, stellen))).toEqual([
      { stelle: 'koord-1', betrag: '61.240,18' },
      { stelle: 'cm-3', betrag: '37.904,12' },
    ]);
    expect(getOk(parsePersonaldatei('Stelle,Betrag\ncm-1,"58,120.00"', stellen))).toEqual([
      { stelle: 'cm-1', betrag: '58.120,00' },
    ]);
  });

  it('names line, column, reason and repair of everything, and takes nothing', () => {
    const datei = 'Stelle;Betrag\ncm-9;1.000,00\ncm-1;1,234\n;5\ncm-2;\ncm-1;5;6';
    const ergebnis = parsePersonaldatei(datei, stellen);
    expect(ergebnis.ok).toBe(false);
    if (ergebnis.ok) return;
    expect(ergebnis.fehler.map(({ zeile, spalte }) => [zeile, spalte])).toEqual([
      [2, 'Stelle'],
      [3, 'Betrag'],
      [4, 'Stelle'],
      [5, 'Betrag'],
      [6, 'Datei'],
    ]);
    expect(ergebnis.fehler.every(({ text, abhilfe }) => text !== '' && abhilfe !== '')).toBe(true);
    const leer = parsePersonaldatei('Name;Wert\nx;1', stellen);
    expect(!leer.ok && leer.fehler.map(({ spalte }) => spalte)).toEqual(['Stelle', 'Betrag']);
    expect(parsePersonaldatei('', stellen).ok).toBe(false);
    const gleich = stellen.map((stelle) => ({ ...stelle, bezeichnung: 'CM' }));
    const doppelt = parsePersonaldatei('Stelle;Betrag\nCM;1', gleich);
    expect(!doppelt.ok && doppelt.fehler[0]?.abhilfe).toContain('koord-1 oder koord-2');
  });
});

describe('properties', () => {
  const betrag = fc.integer({ min: 0, max: 9_000_000 }).map(toCent);
  const zeit = fc.record({
    vzae: fc.integer({ min: 50, max: 100 }),
    monat: fc.integer({ min: 1, max: 12 }),
    ist: betrag,
  });
  const position = fc.constantFrom('koord' as const, 'cm' as const);

  it('what both sides see adds up to what is recognised, also where positions balance each other', () => {
    const parameter = fc.record({
      deckungsfaehig: fc.boolean(),
      deckelung: fc.constantFrom('JE_STELLE' as const, 'JE_AUSGABENGRUPPE' as const),
    });
    fc.assert(
      fc.property(
        fc.array(fc.tuple(position, zeit), { maxLength: 6 }),
        betrag,
        betrag,
        parameter,
        (liste, sach, ausgezahlt, wahl) => {
          const zeiten = liste.map(
            ([name, { vzae, monat }], platz): Stellenzeit => ({
              schluessel: `${name}-${platz + 1}`,
              position: name,
              bezeichnung: 'x',
              vzae: toVzae(vzae),
              empfaenger: '',
              abschnitte: [
                {
                  von: toPlainDate('2025-01-01'),
                  bis: toPlainDate(`2025-${String(monat).padStart(2, '0')}-15`),
                  vzae: toVzae(vzae),
                },
              ],
            }),
          );
          const lage = { ...rahmen, ausgezahlt, parameter: { ...REGELPARAMETER, ...wahl } };
          const ist = Object.fromEntries(
            zeiten.map(({ schluessel }, platz) => [schluessel, liste[platz]?.[1].ist ?? toCent(0)]),
          );
          const { positionen, abrechnung } = computeNachweis(
            zeiten,
            { personal: ist, sach: { sach_koord: sach } },
            lage,
          );
          expect(sumCent(positionen.map(({ anerkannt }) => anerkannt))).toBe(abrechnung.anerkannt);
          expect(recountNachweis(zeiten, positionen, lage)).toEqual({ positionen, abrechnung });
          if (!wahl.deckungsfaehig)
            for (const { anerkannt, hoechstbetrag, bewilligt } of positionen)
              expect(anerkannt).toBeLessThanOrEqual(Math.min(hoechstbetrag, bewilligt));
        },
      ),
    );
  });
});
