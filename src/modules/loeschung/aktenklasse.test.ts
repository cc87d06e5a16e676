import { describe, expect, test } from 'vitest';
import { toPlainDate } from '#src/core/plain-date.ts';
import { computeNachweisende, findAktenklasse } from './aktenklasse.ts';
import { type Faellige, findLoeschbare } from './loeschung.model.ts';

const tag = toPlainDate;
const FALL = {
  art: 'FALL',
  zustand: 'GESCHLOSSEN',
  abgeschlossenAm: tag('2026-10-19'),
  letzterKontakt: tag('2026-10-01'),
  loeschenAb: tag('2030-01-01'),
} as const;

describe('the class of an Akte', () => {
  test.each([
    [{}, 'LK-03'],
    [{ loeschenAb: tag('2026-11-19') }, 'LK-06'],
    [{ zustand: 'EINWILLIGUNG_WIDERRUFEN', abgeschlossenAm: null, loeschenAb: tag('2026-11-19') }, 'LK-06'],
    [{ zustand: 'NICHT_AUFGENOMMEN', loeschenAb: tag('2027-10-19') }, 'LK-02'],
    [{ art: 'KURZBERATUNG' }, 'LK-02'],
    [{ art: 'KURZBERATUNG', letzterKontakt: null }, 'LK-01'],
  ] as const)('%o: %s', (anders, klasse) => {
    expect(findAktenklasse({ ...FALL, ...anders })).toBe(klasse);
  });
});

describe('the end of a proof (LK-05)', () => {
  const ende = (abgeschlossen: string | null, seit: string, widerruf: string | null, heute: string) =>
    computeNachweisende(
      {
        abgeschlossenAm: abgeschlossen === null ? null : tag(abgeschlossen),
        zustandSeit: tag(seit),
        widerrufenAm: widerruf === null ? null : tag(widerruf),
      },
      tag(heute),
    );
  test('three years from the withdrawal to the end of the year, when the content goes after a month', () => {
    expect(ende(null, '2026-10-19', '2026-10-19', '2026-11-19')).toBe('2029-12-31');
  });
  test('is over with the Fall itself, whose period runs to the day after', () => {
    expect(ende('2026-03-01', '2026-03-01', null, '2030-01-01')).toBeNull();
  });
  test('runs from a withdrawal that came after the end', () => {
    expect(ende('2026-03-01', '2026-03-01', '2027-02-01', '2027-03-01')).toBe('2030-12-31');
  });
});

describe('what a run may take (DP-G-02)', () => {
  const create = (anders: Partial<Faellige> = {}): Faellige => ({
    mandantId: 'm',
    loeschenAb: tag('2026-10-01'),
    begonnen: false,
    hindernis: null,
    ...anders,
  });
  const select = (akten: Faellige[], bis?: string) =>
    findLoeschbare(akten, new Map(bis === undefined ? [] : [['m', tag(bis)]]), 2);

  test('everything up to the number, nothing that is held', () => {
    const [a, b] = [create(), create()];
    expect(select([a, create({ hindernis: 'SPERRE' }), b])).toEqual([a, b]);
  });
  test('nothing beyond the number without a release, and with one what it names', () => {
    const alte = [create(), create(), create()];
    expect(select(alte)).toEqual([]);
    expect(select(alte, '2026-09-30')).toEqual([]);
    expect(select(alte, '2026-10-01')).toEqual(alte);
    const neue = [1, 2, 3].map(() => create({ loeschenAb: tag('2026-10-05') }));
    expect(select([...alte, ...neue], '2026-10-01')).toEqual(alte);
  });
  test('one Stelle does not hold another, and what was begun is ended', () => {
    const begonnen = create({ begonnen: true, hindernis: 'SPERRE' });
    const andere = create({ mandantId: 'n' });
    expect(select([create(), create(), create(), begonnen, andere])).toEqual([begonnen, andere]);
  });
});
