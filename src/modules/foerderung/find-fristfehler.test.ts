import { describe, expect, it } from 'vitest';
import { toPlainDate } from '#src/core/plain-date.ts';
import { findFristfehler } from './find-fristfehler.ts';

const HEUTE = toPlainDate('2026-10-19');

describe('a deadline that a person sets', () => {
  it.each([
    ['2026-10-20', null],
    ['2027-10-20', null],
    ['2026-10-19', 'FRIST_VORBEI'],
    ['1926-11-16', 'FRIST_VORBEI'],
    ['2027-10-21', 'FRIST_ZU_WEIT'],
    ['2126-11-16', 'FRIST_ZU_WEIT'],
  ])('%s: %s', (frist, code) => {
    expect(findFristfehler(toPlainDate(frist), HEUTE)?.code ?? null).toBe(code);
  });

  it('says until when', () => {
    expect(findFristfehler(toPlainDate('2126-11-16'), HEUTE)?.detail).toContain('bis zum 20.10.2027');
  });
});
