import { describe, expect, it } from 'vitest';
import { type PlainDate, toPlainDate } from '#src/core/plain-date.ts';
import { VERFAHRENSARTEN } from '#src/modules/akte/wertelisten/verfahren.ts';
import type { Lage } from '#src/modules/rechtskreis/konsequenzen.model.ts';
import { computeFrist } from './frist.model.ts';
import {
  checkBeginn,
  checkErgebnis,
  diffZaehlungen,
  listSchritte,
  type VerfahrenInhalt,
} from './verfahren.model.ts';
import { WEGE } from '#src/modules/rechtskreis/wege/wege.model.ts';

const tag = toPlainDate;
const HEUTE = tag('2026-10-19');
const WEG: VerfahrenInhalt = {
  art: 'P25B',
  begonnenAm: tag('2026-10-01'),
  schritte: {},
  ergebnis: 'OFFEN',
  ergebnisAm: null,
};
const erledigt = (am: string) => ({ stand: 'ERLEDIGT', am: tag(am), wer: 'PERSON', notiz: null }) as const;

describe('the ways', () => {
  it('name a source for every step, one application each, and say who checked them', () => {
    for (const { code } of VERFAHRENSARTEN) {
      const { schritte, stand, pruefenBis } = WEGE[code];
      expect(schritte.length).toBeGreaterThan(6);
      expect(new Set(schritte.map((schritt) => schritt.code)).size).toBe(schritte.length);
      for (const { quelle } of schritte) expect(quelle).toMatch(/§|\[L\d+/);
      expect(schritte.filter(({ antrag }) => antrag === true)).toHaveLength(1);
      expect(stand < pruefenBis).toBe(true);
    }
  });

  it('show every step in order, open until something is said', () => {
    const schritte = listSchritte({ ...WEG, schritte: { ANTRAG: erledigt('2026-10-12') } });
    expect(schritte.map(({ code }) => code)).toEqual(WEGE.P25B.schritte.map(({ code }) => code));
    expect(schritte.filter(({ stand }) => stand === 'ERLEDIGT').map(({ code }) => code)).toEqual(['ANTRAG']);
  });
});

describe('the begin', () => {
  const code = (art: VerfahrenInhalt['art'], begonnenAm: string, laufende: VerfahrenInhalt[] = []) => {
    const geprueft = checkBeginn({ art, begonnenAm: tag(begonnenAm) }, laufende, HEUTE);
    return geprueft.ok ? 'OK' : geprueft.fehler.code;
  };

  it('IF-10, DP-F-03: § 104c only until 30 December 2025', () => {
    expect(code('P104C', '2025-12-30')).toBe('OK');
    expect(code('P104C', '2025-12-31')).toBe('VERFAHREN_NICHT_MEHR');
    expect(code('P104C', '2022-12-30')).toBe('VERFAHREN_NOCH_NICHT');
    expect(code('P25B', '2026-10-19')).toBe('OK');
    expect(code('P25B', '2026-10-20')).toBe('DATUM_IN_ZUKUNFT');
  });

  it('once per person while it runs', () => {
    expect(code('P25B', '2026-10-19', [WEG])).toBe('VERFAHREN_LAEUFT');
    expect(code('P25B', '2026-10-19', [{ ...WEG, ergebnis: 'ABGELEHNT' }])).toBe('OK');
    expect(code('EINBUERGERUNG', '2026-10-19', [WEG])).toBe('OK');
  });
});

describe('the last day of the application', () => {
  const lage = (gueltigBis: string | null, geburtsdatum: string | null): Lage => ({
    personen: [
      { personId: 'a', geburtsdatum: geburtsdatum === null ? null : tag(geburtsdatum), kind: false },
    ],
    eintraege:
      gueltigBis === null
        ? []
        : [
            {
              id: 'e',
              personId: 'a',
              spur: 'AUFENTHALT',
              code: 'AE_104C',
              gueltigVon: tag('2025-08-14'),
              gueltigBis: tag(gueltigBis),
            },
          ],
  });
  const frist = (art: VerfahrenInhalt['art'], eine: Lage, heute: PlainDate = HEUTE) =>
    computeFrist(art, 'a', eine, heute)?.frist ?? null;

  it('is the last day of § 104c for § 25b, as the rule of the Rechtskreis has it', () => {
    expect(frist('P25B', lage('2027-02-14', '1990-05-05'))).toBe('2027-02-14');
    expect(frist('P25B', lage(null, '1990-05-05'))).toBeNull();
    expect(frist('EINBUERGERUNG', lage('2027-02-14', '1990-05-05'))).toBeNull();
  });

  it('is the day before the 27th birthday for § 25a when that comes first', () => {
    expect(frist('P25A', lage('2027-02-14', '2000-01-10'))).toBe('2027-01-09');
    expect(frist('P25A', lage('2027-02-14', '2004-01-10'))).toBe('2027-02-14');
    expect(frist('P25A', lage(null, '2004-01-10'))).toBe('2031-01-09');
    expect(frist('P25A', lage(null, null))).toBeNull();
  });

  it('is silent past the review date of the rules', () => {
    expect(frist('P25B', lage('2027-10-14', '1990-05-05'), tag('2027-09-01'))).toBeNull();
    expect(frist('P25A', lage(null, '2004-01-10'), tag('2027-09-01'))).toBeNull();
  });
});

describe('the counts', () => {
  it('follow what is said, and take back what was wrong', () => {
    const beantragt = { ...WEG, schritte: { ANTRAG: erledigt('2026-10-12') } };
    expect(diffZaehlungen(WEG, beantragt)).toEqual({
      weg: [],
      dazu: [{ stufe: 'BEANTRAGT', datum: '2026-10-12' }],
    });
    const spaeter = { ...WEG, schritte: { ANTRAG: erledigt('2026-10-13') } };
    expect(diffZaehlungen(beantragt, spaeter)).toEqual({
      weg: [{ stufe: 'BEANTRAGT', datum: '2026-10-12' }],
      dazu: [{ stufe: 'BEANTRAGT', datum: '2026-10-13' }],
    });
    const erteilt: VerfahrenInhalt = { ...beantragt, ergebnis: 'ERTEILT', ergebnisAm: HEUTE };
    expect(diffZaehlungen(erteilt, beantragt).weg).toEqual([{ stufe: 'ERTEILT', datum: HEUTE }]);
    expect(diffZaehlungen(WEG, { ...WEG, schritte: { BERATUNG: erledigt('2026-10-12') } })).toEqual({
      weg: [],
      dazu: [],
    });
  });

  it('a result has a day that has come, after the begin', () => {
    const code = (am: string | null) => {
      const geprueft = checkErgebnis(
        { ergebnis: 'ERTEILT', am: am === null ? null : tag(am) },
        WEG.begonnenAm,
        HEUTE,
      );
      return geprueft.ok ? 'OK' : geprueft.fehler.code;
    };
    expect([code(null), code('2026-10-20'), code('2026-09-30'), code('2026-10-19')]).toEqual([
      'TAG_FEHLT',
      'DATUM_IN_ZUKUNFT',
      'ENDE_VOR_BEGINN',
      'OK',
    ]);
  });
});
