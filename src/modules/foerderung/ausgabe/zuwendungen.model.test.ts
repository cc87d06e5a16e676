import { expect, it } from 'vitest';
import { toPlainDate } from '#src/core/plain-date.ts';
import { createZuwendungsdaten, type Zuwendung } from './zuwendungen.model.ts';

const tag = toPlainDate;
const EINE: Zuwendung = {
  aktenzeichen: 'KIM-2026-lennetal',
  foerderjahr: 2026,
  von: tag('2026-01-01'),
  bis: tag('2026-12-31'),
  bewilligt: 101_234_507,
  ausgezahlt: 50_617_253,
  datum: tag('2025-12-10'),
  kennung: 'kreis-lennetal',
  name: 'Kreis Lennetal',
  typ: 'KREIS',
  ags: null,
  synthetisch: true,
};
const PFLICHT = [
  'id',
  'title',
  'description',
  'currency',
  'amountAwarded',
  'awardDate',
  'recipientOrganization',
  'fundingOrganization',
];

it('has every field that 360Giving requires, amounts to the cent, ids in the form of the standard', () => {
  const { grants } = createZuwendungsdaten(
    [EINE, { ...EINE, aktenzeichen: 'KIM-2025-x', ags: '05958' }],
    tag('2026-10-19'),
  );
  expect(grants.map(({ id }) => id)).toEqual(['360G-kimnrw-kim-2025-x', '360G-kimnrw-kim-2026-lennetal']);
  for (const satz of grants) {
    for (const feld of PFLICHT) expect(satz).toHaveProperty(feld);
    expect(satz.id).toMatch(/^360G-[a-z0-9]+-[a-z0-9-]+$/);
    expect(satz.awardDate).toMatch(/^\d{4}-\d\d-\d\d$/);
    expect(satz.recipientOrganization).toHaveLength(1);
  }
  expect(grants[1]).toMatchObject({
    amountAwarded: 1_012_345.07,
    amountDisbursed: 506_172.53,
    currency: 'EUR',
  });
  expect(JSON.stringify(grants[1])).toContain('1012345.07');
  expect(grants[1]?.title).toContain('SYNTHETISCH');
  expect(grants[0]?.recipientOrganization[0]).toMatchObject({ location: [{ geoCode: '05958' }] });
});
