import { describe, expect, it } from 'vitest';
import { computeFreiAb, overlapsSpanne, toSpanne } from './belegung.model.ts';
import { computeVorschlag } from './vorschlag.model.ts';

describe('hours of a talk', () => {
  it('end after their length, also past midnight', () => {
    expect(toSpanne({ zeit: '14:30', dauerMinuten: 45 })).toEqual({ von: '14:30', bis: '15:15' });
    expect(toSpanne({ zeit: '23:30', dauerMinuten: 60 })).toEqual({ von: '23:30', bis: '24:30' });
  });

  it('overlap unless one begins when the other ends', () => {
    const mittag = { von: '12:00', bis: '13:00' };
    expect(overlapsSpanne(mittag, { von: '12:59', bis: '14:00' })).toBe(true);
    expect(overlapsSpanne(mittag, { von: '12:15', bis: '12:30' })).toBe(true);
    expect(overlapsSpanne(mittag, { von: '13:00', bis: '14:00' })).toBe(false);
    expect(overlapsSpanne({ von: '11:00', bis: '12:00' }, mittag)).toBe(false);
  });

  it('are free where the whole talk fits', () => {
    const wunsch = { von: '14:00', bis: '15:00' };
    expect(computeFreiAb(wunsch, [])).toBe('14:00');
    const belegt = [
      { von: '15:30', bis: '16:30' },
      { von: '14:30', bis: '15:00' },
    ];
    expect(computeFreiAb(wunsch, belegt)).toBe('16:30');
    expect(computeFreiAb({ von: '23:00', bis: '24:00' }, [{ von: '22:30', bis: '23:30' }])).toBeNull();
  });
});

describe('the language of a new booking', () => {
  const kennt = (
    sprache: 'de' | 'ar' | 'kmr' | 'keine_angabe',
    niveau: 'A1' | 'B2' | 'ERSTSPRACHE' | null = null,
  ) => ({
    sprache,
    niveau,
  });

  it('is the one that the person speaks best, never German', () => {
    expect(computeVorschlag([kennt('de', 'A1'), kennt('ar', 'B2'), kennt('kmr', 'ERSTSPRACHE')])).toEqual({
      sprache: 'kmr',
      grund: 'SPRACHE_DER_PERSON',
    });
    expect(computeVorschlag([kennt('de'), kennt('ar')]).sprache).toBe('ar');
  });

  it('is none where the person speaks German', () => {
    const keine = { sprache: null, grund: 'SPRICHT_DEUTSCH' };
    expect(computeVorschlag([kennt('de')])).toEqual(keine);
    expect(computeVorschlag([kennt('ar', 'ERSTSPRACHE'), kennt('de', 'B2')])).toEqual(keine);
  });

  it('is open where nothing is known', () => {
    const offen = { sprache: null, grund: 'UNBEKANNT' };
    expect(computeVorschlag([])).toEqual(offen);
    expect(computeVorschlag([kennt('keine_angabe')])).toEqual(offen);
  });
});
