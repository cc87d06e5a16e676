import { expect, it } from 'vitest';
import { computeFoerderbilanz, listBindungen } from './foerderbilanz.model.ts';

const fall = (
  foerderjahr: number,
  zustand: 'IN_PRUEFUNG' | 'VN_OFFEN' | 'ABGESCHLOSSEN',
  bewilligt: number | null,
) => ({
  foerderjahr,
  zustand,
  bescheidjahr: bewilligt === null ? null : foerderjahr - 1,
  beantragt: 500,
  bewilligt,
  ausgezahlt: bewilligt === null ? 0 : 300,
});

it('sums each Förderjahr and counts proofs by their state, the latest year first', () => {
  const bilanz = computeFoerderbilanz([
    fall(2025, 'VN_OFFEN', 400),
    fall(2025, 'ABGESCHLOSSEN', 200),
    fall(2027, 'IN_PRUEFUNG', null),
  ]);
  expect(
    bilanz.map(({ foerderjahr, faelle, beantragt, bewilligt, ausgezahlt, offen }) => [
      foerderjahr,
      faelle,
      beantragt,
      bewilligt,
      ausgezahlt,
      offen,
    ]),
  ).toEqual([
    [2027, 1, 500, 0, 0, 0],
    // More paid than granted at one Kreis takes nothing away from what another one still gets.
    [2025, 2, 1_000, 600, 600, 100],
  ]);
  expect(bilanz[1]?.nachweise).toMatchObject({ OFFEN: 1, ABGESCHLOSSEN: 1, NICHT_FAELLIG: 0 });
  expect(Object.values(bilanz[0]?.nachweise ?? {}).every((anzahl) => anzahl === 0)).toBe(true);
  expect(computeFoerderbilanz([])).toEqual([]);
});

it('a Bescheid of an earlier year binds ahead; without a Bescheid nothing is bound', () => {
  const gleich = { ...fall(2025, 'VN_OFFEN', 100), bescheidjahr: 2025 };
  expect(
    listBindungen([
      fall(2025, 'VN_OFFEN', 400),
      fall(2025, 'ABGESCHLOSSEN', 200),
      gleich,
      fall(2027, 'IN_PRUEFUNG', null),
    ]),
  ).toEqual([
    { haushaltsjahr: 2025, foerderjahr: 2025, bescheide: 1, bewilligt: 100, vorweg: false },
    { haushaltsjahr: 2024, foerderjahr: 2025, bescheide: 2, bewilligt: 600, vorweg: true },
  ]);
});
