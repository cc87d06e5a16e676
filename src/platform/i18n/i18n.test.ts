import { compileMessageOrThrow } from '@lingui/message-utils/compileMessage';
import { describe, expect, test } from 'vitest';
import { t as shellTexte } from '#src/web/texte.ts';
import { DE } from './de.ts';
import { getRichtung, isSprache, SPRACHCODES } from './sprachen.ts';
import { t } from './t.ts';
import { createTexte } from './texte.ts';

describe('Kataloge', () => {
  const alle = [...Object.entries(DE), ...Object.entries(shellTexte.katalog)];

  test('every message is text and parses as ICU', () => {
    expect(alle.length).toBeGreaterThan(20);
    for (const [id, nachricht] of alle) {
      expect(nachricht.trim(), id).not.toBe('');
      expect(() => compileMessageOrThrow(nachricht), id).not.toThrow();
    }
  });

  test('no straight apostrophe: ICU would take it as an escape', () => {
    expect(alle.filter(([, nachricht]) => nachricht.includes("'"))).toEqual([]);
  });
});

describe('createTexte', () => {
  test('fills values and chooses the plural', () => {
    expect(t('anzahl.eintraege', { anzahl: 0 })).toBe('Keine Einträge');
    expect(t('anzahl.eintraege', { anzahl: 1 })).toBe('1 Eintrag');
    expect(t('anzahl.eintraege', { anzahl: 1234 })).toBe('1.234 Einträge');
  });

  test('a broken message is found by the check above', () => {
    expect(() => compileMessageOrThrow('{anzahl, plural, one {x}')).toThrow();
  });

  test('values appear as they are, also names with special letters', () => {
    const texte = createTexte({ gruss: 'Guten Tag {name}' } as const);
    expect(texte('gruss', { name: 'Șerban Ğökçe {x}' })).toBe('Guten Tag Șerban Ğökçe {x}');
  });
});

describe('Sprachen', () => {
  test('the ten languages of the evaluation, two of them right to left', () => {
    expect([...SPRACHCODES].sort()).toEqual(['ar', 'bg', 'de', 'en', 'fa', 'fr', 'ro', 'ru', 'tr', 'uk']);
    expect(SPRACHCODES.filter((code) => getRichtung(code) === 'rtl')).toEqual(['ar', 'fa']);
    expect(isSprache('toString')).toBe(false);
  });
});
