import { describe, expect, test } from 'vitest';
import { toPlainDate } from '#src/core/plain-date.ts';
import type { Eintrag } from './eintrag.model.ts';
import { diffWechsel, listWechsel } from './wechsel.model.ts';

type Kurz = readonly [code: string, von: string | null, bis: string | null, person?: string];
const AB = toPlainDate('2025-01-01');
const toEintraege = (kurze: readonly Kurz[]): Eintrag[] =>
  kurze.map(([code, von, bis, personId = 'p'], i) => ({
    id: `e${i}`,
    personId,
    spur: 'LEISTUNG',
    code,
    gueltigVon: von === null ? null : toPlainDate(von),
    gueltigBis: bis === null ? null : toPlainDate(bis),
  }));
const zaehle = (...kurze: Kurz[]): string[] =>
  listWechsel(toEintraege(kurze), AB).map(({ tag, wechsel }) => `${tag} ${wechsel}`);

describe('R-01: a change of the Rechtskreis', () => {
  test.each<[string, Kurz[], string[]]>([
    [
      'on the next day',
      [
        ['ASYLBLG', '2024-01-01', '2025-05-31'],
        ['SGB_II', '2025-06-01', null],
      ],
      ['2025-06-01 ASYLBLG_SGB_II'],
    ],
    [
      'after a gap of two months',
      [
        ['ASYLBLG', null, '2025-05-31'],
        ['SGB_II', '2025-07-31', null],
      ],
      ['2025-07-31 ASYLBLG_SGB_II'],
    ],
    [
      'after a gap of exactly three months',
      [
        ['ASYLBLG', null, '2025-05-31'],
        ['SGB_II', '2025-08-31', null],
      ],
      ['2025-08-31 ASYLBLG_SGB_II'],
    ],
    [
      'not after a longer one',
      [
        ['ASYLBLG', null, '2025-05-31'],
        ['SGB_II', '2025-09-01', null],
      ],
      [],
    ],
    [
      'not while the old one runs on',
      [
        ['ASYLBLG', '2024-01-01', null],
        ['SGB_II', '2025-06-01', null],
      ],
      [],
    ],
    [
      'not when both overlap by a day',
      [
        ['ASYLBLG', null, '2025-06-01'],
        ['SGB_II', '2025-06-01', null],
      ],
      [],
    ],
    [
      'not within one Rechtskreis',
      [
        ['ASYLBLG', null, '2025-05-31'],
        ['ASYLBLG_ANALOG', '2025-06-01', null],
      ],
      [],
    ],
    [
      'not for a benefit beside others',
      [
        ['SGB_II', null, '2025-05-31'],
        ['WOHNGELD', '2025-06-01', null],
      ],
      [],
    ],
    [
      'not without a day',
      [
        ['ASYLBLG', null, '2025-05-31'],
        ['SGB_II', null, null],
      ],
      [],
    ],
    [
      'not before the Akte began',
      [
        ['ASYLBLG', null, '2024-05-31'],
        ['SGB_II', '2024-06-01', null],
      ],
      [],
    ],
    [
      'from work into old age',
      [
        ['SGB_II', null, '2025-05-31'],
        ['SGB_XII_ALTER', '2025-06-01', null],
      ],
      ['2025-06-01 SGB_II_SGB_XII'],
    ],
    [
      'into work',
      [
        ['SGB_II', null, '2025-05-31'],
        ['EINKOMMEN', '2025-06-01', null],
      ],
      ['2025-06-01 SGB_II_OHNE'],
    ],
    [
      'rare ones together',
      [
        ['SGB_III', null, '2025-05-31'],
        ['SGB_VIII', '2025-06-01', null],
      ],
      ['2025-06-01 SONSTIGER'],
    ],
    [
      'twice in a row',
      [
        ['ASYLBLG', null, '2025-05-31'],
        ['SGB_II', '2025-06-01', '2025-11-30'],
        ['EINKOMMEN', '2025-12-01', null],
      ],
      ['2025-06-01 ASYLBLG_SGB_II', '2025-12-01 SGB_II_OHNE'],
    ],
    [
      'not from one person to another',
      [
        ['ASYLBLG', null, '2025-05-31', 'a'],
        ['SGB_II', '2025-06-01', null, 'b'],
      ],
      [],
    ],
    [
      'not when it ran beside the old one before',
      [
        ['SGB_II', '2024-01-01', '2025-07-31'],
        ['ASYLBLG', null, '2025-05-31'],
        ['SGB_II', '2025-06-01', null],
      ],
      [],
    ],
  ])('counts %s', (_name, eintraege, erwartet) => {
    expect(zaehle(...eintraege)).toEqual(erwartet);
  });

  test('a correction takes back what was counted, and counts nothing twice', () => {
    const vorher = listWechsel(
      toEintraege([
        ['ASYLBLG', null, '2025-05-31'],
        ['SGB_II', '2025-06-01', null],
      ]),
      AB,
    );
    const nachher = listWechsel(
      toEintraege([
        ['ASYLBLG', null, '2025-05-31'],
        ['SGB_II', '2025-07-01', null],
      ]),
      AB,
    );
    expect(diffWechsel(vorher, vorher)).toEqual([]);
    expect(diffWechsel(vorher, nachher).map(({ wechsel, wert }) => [wechsel.tag, wert])).toEqual([
      ['2025-06-01', -1],
      ['2025-07-01', 1],
    ]);
  });
});
