import { expect, test } from 'vitest';
import { toPlainDate } from '#src/core/plain-date.ts';
import { computeFalldauer } from './zaehlsatz.model.ts';

test.each([
  ['2026-01-31', '2026-01-31', 'UNTER_3_MONATE'],
  ['2026-01-31', '2026-04-29', 'UNTER_3_MONATE'],
  ['2026-01-31', '2026-04-30', 'UNTER_6_MONATE'],
  ['2026-01-15', '2026-07-15', 'UNTER_12_MONATE'],
  ['2026-01-15', '2027-01-14', 'UNTER_12_MONATE'],
  ['2026-01-15', '2027-01-15', 'UNTER_24_MONATE'],
  ['2026-01-15', '2028-01-15', 'AB_24_MONATE'],
])('a Fall from %s to %s is counted as %s', (von, bis, gruppe) => {
  expect(computeFalldauer(toPlainDate(von), toPlainDate(bis))).toBe(gruppe);
});
