import { describe, expect, it } from 'vitest';
import { toPlainDate } from '#src/core/plain-date.ts';
import { describeFrist, findFristlage, findNaechstesFoerderjahr, listSchritte } from './foerderfall.model.ts';
import { REGELPARAMETER } from './regelwerk/parameter.model.ts';

describe('what is due', () => {
  it('moves a weekend only as the parameter says (OQ-F-10)', () => {
    const lage = { oeffnung: '2026-09-01', eigentlich: '2026-10-31' };
    expect(findFristlage(2027, REGELPARAMETER)).toEqual({ ...lage, frist: '2026-11-02' });
    expect(findFristlage(2027, { ...REGELPARAMETER, wochenendregel: 'FIXTERMIN' })).toEqual({
      ...lage,
      frist: '2026-10-31',
    });
    expect(findFristlage(2029, REGELPARAMETER)).toBeUndefined();
  });

  it.each([
    ['2026-10-19', 2027],
    ['2026-12-03', 2027],
    ['2026-01-31', 2027],
    ['2025-02-16', 2025],
    ['2025-02-17', 2026],
  ])('on %s the Antrag of %i is next', (tag, jahr) => {
    expect(findNaechstesFoerderjahr(toPlainDate(tag), REGELPARAMETER)).toBe(jahr);
  });

  it('says the rest in words', () => {
    const rest = (tag: string) => describeFrist(toPlainDate('2026-11-02'), toPlainDate(tag));
    expect(['2026-10-19', '2026-11-01', '2026-11-02', '2026-11-03', '2026-11-12'].map(rest)).toEqual([
      'noch 14 Tage',
      'morgen',
      'heute',
      'seit gestern vorbei',
      'seit 10 Tagen vorbei',
    ]);
  });
});

describe('steps', () => {
  it('follow the machine of the Regelwerk; the Leitung of the KI prepares, others decide', () => {
    expect(listSchritte('ENTWURF', 'KI_LEITUNG')).toEqual(['verwerfen']);
    expect(listSchritte('ENTWURF', 'ZE_ZEICHNUNG')).toEqual(['einreichen']);
    expect(listSchritte('EINGEREICHT', 'ZE_ZEICHNUNG')).toEqual(['zuruecknehmen']);
    expect(listSchritte('EINGEREICHT', 'BR_SACHBEARBEITUNG')).toEqual(['pruefung_beginnen']);
    expect(listSchritte('IN_PRUEFUNG', 'BR_SACHBEARBEITUNG')).toEqual([
      'nachfordern',
      'ausnahme_anfragen',
      'entscheidung_vorschlagen',
    ]);
    expect(listSchritte('ENTSCHEIDUNGSREIF', 'BR_SACHBEARBEITUNG')).toEqual([]);
    expect(listSchritte('MINISTERIUM_ENTSCHEIDET', 'MINISTERIUM')).toEqual(['ausnahme_entscheiden']);
    expect(listSchritte('EINGEREICHT', 'MINISTERIUM')).toEqual([]);
  });
});
