import { describe, expect, it } from 'vitest';
import { addDays, toPlainDate } from '#src/core/plain-date.ts';
import { checkEintrag, type Eintrag, isInKraft, SPUREN, SPURWERTE } from './eintrag.model.ts';
import { findVerweisgrund } from './verweis.model.ts';

const tag = toPlainDate;
const eintrag = (teil: Partial<Eintrag>): Eintrag => ({
  id: 'e',
  personId: 'a',
  spur: 'AUFENTHALT',
  code: 'AE_104C',
  gueltigVon: null,
  gueltigBis: null,
  ...teil,
});
const codes = (teil: Partial<Eintrag>): string[] => {
  const ergebnis = checkEintrag(eintrag(teil));
  return ergebnis.ok ? [] : (ergebnis.fehler.fehler ?? []).map(({ pointer, code }) => `${pointer} ${code}`);
};

describe('checkEintrag', () => {
  it('DP-F-03: § 104c could begin from 31 December 2022 to 30 December 2025; what began in time runs on', () => {
    expect(codes({ gueltigVon: tag('2022-12-30') })).toEqual(['/gueltigVon WERT_NOCH_NICHT']);
    expect(codes({ gueltigVon: tag('2022-12-31') })).toEqual([]);
    expect(codes({ gueltigVon: tag('2025-12-30'), gueltigBis: tag('2027-06-29') })).toEqual([]);
    expect(codes({ gueltigVon: tag('2025-12-31') })).toEqual(['/gueltigVon WERT_NICHT_MEHR']);
  });

  it.each([
    ['ANKUNFTSNACHWEIS', '2016-02-05'],
    ['DULDUNG_60B', '2019-08-21'],
    ['BESCHAEFTIGUNGSDULDUNG', '2020-01-01'],
    ['AE_25A', '2011-07-01'],
    ['AE_25B', '2015-08-01'],
    ['AE_16G', '2024-03-01'],
    ['CHANCENKARTE', '2024-06-01'],
    ['AE_24', '2022-03-04'],
  ] as const)('DP-F-03: %s exists since %s, told on whatever day', (code, seit) => {
    expect(codes({ code, gueltigVon: tag(seit) })).toEqual([]);
    const davor = { code, gueltigVon: addDays(tag(seit), -1) };
    expect(codes(davor)).toEqual(['/gueltigVon WERT_NOCH_NICHT']);
    // A day from memory is no fact; the one of § 24 stands in a decision of the Council.
    const ergebnis = checkEintrag(eintrag(davor));
    const detail = ergebnis.ok ? '' : (ergebnis.fehler.fehler?.[0]?.detail ?? '');
    expect(detail.includes('ungeprüft')).toBe(code !== 'AE_24');
  });

  it('takes a status whose begin nobody asked for: everything is optional', () => {
    expect(codes({})).toEqual([]);
    expect(codes({ spur: 'LEISTUNG', code: 'SGB_II' })).toEqual([]);
  });

  it('names all mistakes at once', () => {
    expect(codes({ gueltigVon: tag('2026-02-01'), gueltigBis: tag('2026-01-31') })).toEqual([
      '/gueltigBis ENDE_VOR_BEGINN',
      '/gueltigVon WERT_NICHT_MEHR',
    ]);
    expect(codes({ code: 'IRREGULAER' })).toEqual(['/code WERT_UNBEKANNT']);
    expect(codes({ spur: 'VERAENDERUNG', code: 'GEBURT' })).toEqual(['/gueltigVon TAG_FEHLT']);
  });

  it('IF-10: an ended programme may be told as past only', () => {
    const ende = { spur: 'FALLMANAGEMENT', code: 'TEILHABEMANAGEMENT' } as const;
    expect(codes(ende)).toEqual(['/gueltigBis WERT_BEENDET']);
    expect(codes({ ...ende, gueltigBis: tag('2022-12-31') })).toEqual([]);
  });
});

describe('value lists', () => {
  it('have unique codes with a source, and no value for irregular stay (DP-F-02)', () => {
    for (const spur of SPUREN) {
      const werte = SPURWERTE[spur];
      expect(new Set(werte.map(({ code }) => code)).size).toBe(werte.length);
      expect(werte.every(({ quelle }) => quelle !== '')).toBe(true);
      expect(
        werte.filter(({ text, code }) => /irregul|illegal|ohne papiere|unerlaubt/i.test(text + code)),
      ).toEqual([]);
    }
  });

  it('hold every Rechtskreis of the evaluation, Abb. 32 and its open answers', () => {
    const alle = SPUREN.flatMap((spur) => SPURWERTE[spur].map(({ code }) => code));
    for (const code of [
      'SGB_II',
      'ASYLBLG',
      'JMD',
      'MBE',
      'SGB_XII',
      'EINBUERGERUNG',
      'SGB_III',
      'SGB_VIII',
      'SGB_V',
      'SGB_IX',
      'SGB_XI',
    ]) {
      expect(alle, code).toContain(code);
    }
    for (const code of ['GESTATTUNG', 'DULDUNG', 'AE_25_2_SUBSIDIAER', 'AE_25A', 'AE_25B', 'AE_104C']) {
      expect(
        SPURWERTE.AUFENTHALT.map((wert) => wert.code),
        code,
      ).toContain(code);
    }
  });
});

describe('isInKraft', () => {
  it('holds on the first and the last day', () => {
    const zeit = { gueltigVon: tag('2026-01-02'), gueltigBis: tag('2026-01-04') };
    expect(
      ['2026-01-01', '2026-01-02', '2026-01-04', '2026-01-05'].map((am) => isInKraft(zeit, tag(am))),
    ).toEqual([false, true, true, false]);
  });
});

describe('findVerweisgrund', () => {
  const jobcenter = {
    ...eintrag({ spur: 'FALLMANAGEMENT', code: 'SGB_II', gueltigBis: tag('2026-10-19') }),
    stelle: 'Jobcenter Lennetal',
  };

  it('AT-19: own work in a Lebensbereich of a running SGB II Fallmanagement is a Verweis', () => {
    expect(findVerweisgrund([jobcenter], 'AUSBILDUNG_ARBEIT', tag('2026-10-19'))).toEqual({
      code: 'SGB_II',
      text: 'SGB II (Jobcenter)',
      stelle: 'Jobcenter Lennetal',
    });
    expect(findVerweisgrund([jobcenter], 'SPRACHE', tag('2026-10-19'))).toBeNull();
    expect(findVerweisgrund([jobcenter], 'AUSBILDUNG_ARBEIT', tag('2026-10-20'))).toBeNull();
    expect(
      findVerweisgrund([{ ...jobcenter, code: 'MBE' }], 'AUSBILDUNG_ARBEIT', tag('2026-10-19')),
    ).toBeNull();
    expect(
      findVerweisgrund([{ ...jobcenter, spur: 'LEISTUNG' }], 'AUSBILDUNG_ARBEIT', tag('2026-10-19')),
    ).toBeNull();
  });
});
