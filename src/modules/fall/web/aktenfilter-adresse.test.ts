import { expect, test } from 'vitest';
import { countWeitere, formatFilter, isGleicherFilter, parseFilter, setFeld } from './aktenfilter-adresse.ts';

test('a filter stands in the address and comes back from it', () => {
  const filter = {
    offen: 'ja',
    phase: 'BEGLEITUNG',
    bereich: 'WOHNEN',
    ohneKontaktWochen: 8,
    sortierung: 'letzterKontakt',
  } as const;
  expect(parseFilter(formatFilter(filter))).toEqual(filter);
  expect(countWeitere(filter)).toBe(3);
  expect(isGleicherFilter(filter, { ...filter, ohneKontaktWochen: 9 })).toBe(false);
});

test('what an address makes up is left out; none at all is the start', () => {
  expect(parseFilter(new URLSearchParams())).toBeNull();
  expect(
    parseFilter(
      new URLSearchParams('phase=ERFUNDEN&ohneKontaktWochen=-3&kommune=keine&q=Mustermann&art=FALL'),
    ),
  ).toEqual({ art: 'FALL' });
  expect(formatFilter({}).size).toBe(1);
});

test('a field is set and taken out again; what has ended is not looked for among the open ones', () => {
  expect(setFeld({ offen: 'ja' }, 'sprache', 'ar')).toEqual({ offen: 'ja', sprache: 'ar' });
  expect(setFeld({ offen: 'ja', sprache: 'ar' }, 'sprache', '')).toEqual({ offen: 'ja' });
  expect(setFeld({ offen: 'ja' }, 'phase', 'BEENDET')).toEqual({ offen: 'nein', phase: 'BEENDET' });
});
