import { expect, it } from 'vitest';
import { z } from 'zod';
import { toPlainDate } from '#src/core/plain-date.ts';
import {
  createZuwendungsdaten,
  toZuwendungstabelle,
  type Weitergabe,
  type Zuwendung,
} from './zuwendungen.model.ts';

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

const WEITERGABE: Weitergabe = {
  aktenzeichen: EINE.aktenzeichen,
  lfd: 2,
  empfaengerart: 'FREIE_WOHLFAHRTSPFLEGE',
  empfaenger: 'Verband Lennetal e. V.',
  von: tag('2026-01-01'),
  bis: tag('2026-12-31'),
  betrag: 2_500_001,
  datum: tag('2026-02-01'),
};

/** Names and types of the schema of 360Giving 1.1; `null` nowhere, since it allows it in few places. */
const SATZ = z.strictObject({
  id: z.string().regex(/^360G-[a-z0-9]+-[a-z0-9-]+$/),
  title: z.string().max(140),
  description: z.string(),
  currency: z.literal('EUR'),
  amountAwarded: z.number(),
  amountDisbursed: z.number().optional(),
  awardDate: z.iso.date(),
  plannedDates: z.array(z.strictObject({ startDate: z.iso.date(), endDate: z.iso.date() })).length(1),
  recipientOrganization: z
    .array(
      z.strictObject({
        id: z.string(),
        name: z.string(),
        location: z
          .array(z.strictObject({ name: z.string(), geoCode: z.string(), geoCodeType: z.string() }))
          .optional(),
      }),
    )
    .min(1),
  fundingOrganization: z.array(z.strictObject({ id: z.string(), name: z.string() })).min(1),
  grantProgramme: z.array(z.strictObject({ code: z.string(), title: z.string() })),
  relatedActivity: z.array(z.string()).optional(),
  dateModified: z.iso.datetime(),
});

it('has the shape of the schema, also for what was passed on, and the same rows as CSV', () => {
  const fremde = { ...WEITERGABE, aktenzeichen: 'KIM-2026-anderswo' };
  const daten = createZuwendungsdaten([{ ...EINE, ags: '05958' }], tag('2026-10-19'), [WEITERGABE, fremde]);
  expect(z.array(SATZ).safeParse(daten.grants).error).toBeUndefined();
  expect(daten.grants).toHaveLength(2);
  expect(daten.grants[1]).toMatchObject({
    id: '360G-kimnrw-kim-2026-lennetal-w2',
    amountAwarded: 25_000.01,
    fundingOrganization: [{ name: 'Kreis Lennetal' }],
    recipientOrganization: [{ name: 'Verband Lennetal e. V.' }],
    relatedActivity: ['360G-kimnrw-kim-2026-lennetal'],
  });
  const [kopf, erste, zweite] = toZuwendungstabelle(daten);
  const lies = (zeile: readonly string[] | undefined, spalte: string) => zeile?.[kopf?.indexOf(spalte) ?? -1];
  expect([lies(erste, 'Amount Awarded'), lies(zweite, 'Amount Awarded')]).toEqual(['1012345.07', '25000.01']);
  expect([lies(erste, 'Amount Disbursed'), lies(zweite, 'Amount Disbursed')]).toEqual(['506172.53', '']);
  expect(lies(zweite, 'Funding Org:Name')).toBe('Kreis Lennetal');
});
