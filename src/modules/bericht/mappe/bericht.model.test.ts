import { describe, expect, it } from 'vitest';
import { toPlainDate } from '#src/core/plain-date.ts';
import { EBENEN } from '../kennzahl/frage.model.ts';
import { checkFrage } from '../kennzahl/frage.model.ts';
import { findKennzahl } from '../kennzahl/katalog/katalog.ts';
import { computeGruppen, type Uebersichtszeile } from '../uebersicht/uebersicht.model.ts';
import {
  computeNaechste,
  findBerichtstag,
  listBerichtstage,
  listOrte,
  TABELLEN_HOECHSTENS,
  TAKTE,
  toKennzahlfrage,
} from './bericht.model.ts';
import { listVorlagen, VORLAGEN, VORLAGEN_CODES } from './vorlagen.ts';

const tag = toPlainDate;

describe('the time of a report', () => {
  it('is the end of the last finished quarter or of a year, the newest first', () => {
    expect(listBerichtstage(tag('2026-11-23')).slice(0, 3)).toEqual([
      { tag: '2026-09-30', text: 'Jahr 2026 bis zum 3. Quartal 2026' },
      { tag: '2025-12-31', text: 'Jahr 2025' },
      { tag: '2024-12-31', text: 'Jahr 2024' },
    ]);
    expect(listBerichtstage(tag('2027-01-02'))[0]).toEqual({ tag: '2026-12-31', text: 'Jahr 2026' });
    expect(findBerichtstag(tag('2026-11-23'), '2026-06-30')).toBeNull();
    expect(findBerichtstag(tag('2026-11-23'), undefined)?.tag).toBe('2026-09-30');
  });

  it.each([
    ['WOECHENTLICH', '2026-11-23', '2026-11-30'],
    ['WOECHENTLICH', '2026-11-24', '2026-11-30'],
    ['MONATLICH', '2026-11-30', '2026-12-01'],
    ['MONATLICH', '2026-12-01', '2027-01-01'],
    ['QUARTALSWEISE', '2026-11-23', '2027-01-10'],
    ['QUARTALSWEISE', '2027-01-10', '2027-04-10'],
  ] as const)('%s after %s is due on %s', (takt, heute, naechste) => {
    expect(computeNaechste(takt, tag(heute))).toBe(naechste);
  });

  it('never lies in the past, however many dates were missed', () => {
    for (const takt of TAKTE) expect(computeNaechste(takt, tag('2028-02-29')) > '2028-02-29').toBe(true);
  });
});

describe('Vorlagen', () => {
  it('ask for tables that exist in every view they are meant for', () => {
    expect(VORLAGEN.map(({ code }) => code)).toEqual([...VORLAGEN_CODES]);
    for (const { code, sichten, tabellen } of VORLAGEN) {
      expect(tabellen.length, code).toBeLessThanOrEqual(TABELLEN_HOECHSTENS);
      for (const sicht of sichten)
        for (const { kennzahl: nummer, aufteilung = null, orte = 'GANZES' } of tabellen) {
          const kennzahl = findKennzahl(nummer);
          if (kennzahl === undefined) throw new Error(`${code}: ${nummer}`);
          expect(listOrte(sicht), `${code} ${nummer}`).toContain(orte);
          const frage = toKennzahlfrage({ aufteilung, orte }, kennzahl, {
            sicht,
            tag: tag('2026-09-30'),
            profil: 'INTERN',
          });
          const passt = checkFrage(kennzahl, frage, sicht);
          expect(passt.ok ? '' : passt.fehler.detail, `${code} ${nummer} ${sicht}`).toBe('');
        }
    }
  });

  it('are there for every view, and a report of the Land is always for outside', () => {
    for (const sicht of ['LAND', 'STANDORT', 'TEAM'] as const) {
      expect(listVorlagen(sicht).length).toBeGreaterThan(0);
      const kennzahl = findKennzahl('K-01');
      const frage =
        kennzahl &&
        toKennzahlfrage({ aufteilung: null, orte: 'GANZES' }, kennzahl, {
          sicht,
          tag: tag('2026-09-30'),
          profil: 'INTERN',
        });
      expect(frage?.ebene).toBe(EBENEN[sicht][0]);
      expect(frage?.profil).toBe(sicht === 'LAND' ? 'EXTERN' : 'INTERN');
    }
  });
});

describe('comparable groups', () => {
  const zeile = (name: string, typ: string, letzte: number | 'x'): Uebersichtszeile => ({
    code: name,
    name,
    typ,
    regierungsbezirk: 'Köln',
    typEvaluation: null,
    zellen: [1_000, letzte],
  });
  const zeilen = [
    zeile('A', 'KREIS', 40),
    zeile('B', 'KREIS', 10),
    zeile('C', 'KREIS', 'x'),
    zeile('D', 'KREIS', 31),
    zeile('E', 'KREISFREIE_STADT', 900),
    zeile('F', 'KREISFREIE_STADT', 5),
  ];
  const formatGruppe = (code: string): string => code;

  it('have median and range of what is shown at the newest time, and neither with too few', () => {
    expect(computeGruppen(zeilen, 'TYP', { mindestens: 3, formatGruppe })).toEqual([
      { code: 'KREIS', text: 'KREIS', standorte: 4, gezeigt: 3, median: 31, von: 10, bis: 40 },
      {
        code: 'KREISFREIE_STADT',
        text: 'KREISFREIE_STADT',
        standorte: 2,
        gezeigt: 2,
        median: null,
        von: null,
        bis: null,
      },
    ]);
    expect(computeGruppen(zeilen, 'REGIERUNGSBEZIRK', { mindestens: 3, formatGruppe })).toMatchObject([
      { code: 'Köln', standorte: 6, gezeigt: 5, median: 31 },
    ]);
    expect(computeGruppen(zeilen, 'EVALUATION', { mindestens: 3, formatGruppe })).toMatchObject([
      { code: 'OHNE' },
    ]);
  });

  it('stand in alphabetic order, whatever their numbers are', () => {
    const umgedreht = zeilen.toReversed().map((eine) => ({ ...eine, zellen: [...eine.zellen].toReversed() }));
    expect(computeGruppen(umgedreht, 'TYP', { mindestens: 1, formatGruppe }).map(({ code }) => code)).toEqual(
      ['KREIS', 'KREISFREIE_STADT'],
    );
  });
});
