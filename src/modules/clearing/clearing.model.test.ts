import { describe, expect, it } from 'vitest';
import { toPlainDate } from '#src/core/plain-date.ts';
import { ABLEHNUNGSGRUND_CODES, type Ablehnungsgrund } from '#src/modules/akte/wertelisten/aufnahme.ts';
import { type Clearingmodell, findGueltiges, listAbweichungen } from './clearing.model.ts';

const modell = (teil: Partial<Clearingmodell>): Clearingmodell => ({
  art: 'A',
  gespraech: null,
  ausschluss: [],
  kriterien: [],
  gueltigVon: toPlainDate('2026-01-01'),
  ...teil,
});
const NICHTS = { gespraeche: 0, zweitePerson: false, kapazitaet: false };

describe('where a decision leaves the Clearing', () => {
  it('nowhere without a model, and nowhere in model A for each person on its own', () => {
    expect(listAbweichungen(null, NICHTS)).toEqual([]);
    expect(listAbweichungen(modell({}), NICHTS)).toEqual([]);
  });

  it('model A after the third conversation: the second is early, the third is not', () => {
    const dritte = modell({ gespraech: 3 });
    expect(listAbweichungen(dritte, { ...NICHTS, gespraeche: 2 })).toEqual(['GESPRAECH_ZU_FRUEH']);
    expect(listAbweichungen(dritte, { ...NICHTS, gespraeche: 3 })).toEqual([]);
  });

  it('model B: a second person and free capacity, whatever the number of conversations', () => {
    const b = modell({ art: 'B' });
    expect(listAbweichungen(b, NICHTS)).toEqual(['ZWEITE_PERSON_FEHLT', 'KAPAZITAET_FEHLT']);
    expect(listAbweichungen(b, { ...NICHTS, zweitePerson: true })).toEqual(['KAPAZITAET_FEHLT']);
    expect(listAbweichungen(b, { gespraeche: 0, zweitePerson: true, kapazitaet: true })).toEqual([]);
  });

  it('model B: a no for want of fit or capacity is of two; a wish or the responsibility of others is not decided', () => {
    const b = modell({ art: 'B' });
    const allein = (ablehnungsgrund: Ablehnungsgrund) => listAbweichungen(b, { ...NICHTS, ablehnungsgrund });
    expect(ABLEHNUNGSGRUND_CODES.filter((grund) => allein(grund).length > 0)).toEqual([
      'KRITERIEN',
      'KAPAZITAET',
    ]);
    expect(allein('KAPAZITAET')).toEqual(['ZWEITE_PERSON_FEHLT']);
    expect(listAbweichungen(b, { ...NICHTS, zweitePerson: true, ablehnungsgrund: 'KRITERIEN' })).toEqual([]);
    expect(listAbweichungen(modell({ gespraech: 3 }), { ...NICHTS, ablehnungsgrund: 'KRITERIEN' })).toEqual(
      [],
    );
  });
});

it('counts the latest day that has come, and of one day what was set last', () => {
  const zeile = (art: 'A' | 'B', tag: string, um: string) => ({
    ...modell({ art, gueltigVon: toPlainDate(tag) }),
    erfasstAm: new Date(um),
  });
  const alt = zeile('A', '2026-01-01', '2025-12-01T10:00:00Z');
  const erst = zeile('A', '2026-10-19', '2026-10-19T08:00:00Z');
  const dann = zeile('B', '2026-10-19', '2026-10-19T09:00:00Z');
  const bald = zeile('A', '2026-11-01', '2026-10-01T10:00:00Z');
  const alle = [bald, erst, alt, dann];
  expect(findGueltiges(alle, toPlainDate('2025-12-31'))).toBeNull();
  expect(findGueltiges(alle, toPlainDate('2026-10-18'))).toBe(alt);
  expect(findGueltiges(alle, toPlainDate('2026-10-19'))).toBe(dann);
  expect(findGueltiges(alle, toPlainDate('2026-11-01'))).toBe(bald);
});
