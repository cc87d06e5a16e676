/**
 * Hand-counted states of the Steuerung, one per Standort. Figures of the four quarters of 2026, `k/n` for a share. A day without
 * a year is one of 2026. `!`: cancelled; `~`: of another body than the Lenkungsgruppe.
 */
export type Handstand<T> = { name: string; soll: Readonly<Record<string, string>> } & T;

type Beschlussstand = 'BESCHLOSSEN' | 'IN_UMSETZUNG' | 'UMGESETZT' | 'NICHT_UMGESETZT';
export type Gremienstand = {
  sitzungen?: readonly string[];
  beschluesse?: readonly (readonly [string, Beschlussstand])[];
  /** Kind of institution, from, until. */
  mitglieder?: readonly (readonly [string, string, string?])[];
};

/** The fourteen kinds that the Handlungskonzept names for the Lenkungsgruppe (LG-04). */
const VIERZEHN = [
  'KI',
  'SOZIALAMT',
  'AUSLAENDERBEHOERDE',
  'JUGENDAMT',
  'SCHULAMT',
  'GESUNDHEITSAMT',
  'ARBEITSAGENTUR',
  'JOBCENTER',
  'FREIE_WOHLFAHRTSPFLEGE',
  'ENGAGEMENT',
  'WOHNUNGSAMT',
  'SPRACHKURSTRAEGER',
  'MIGRANTENSELBSTORGANISATION',
  'ZIELGRUPPE',
] as const;
const ALT = '2024-01-01';

/** Sessions of the Lenkungsgruppe (KP-03A), Beschlüsse and how many are carried out (KP-03B, C), who sits there (KP-04). */
export const HANDGREMIEN: readonly Handstand<Gremienstand>[] = [
  { name: 'a Standort without bodies', soll: { 'KP-03A': '0 0 0 0', 'KP-04': '0 0 0 0' } },
  {
    name: 'one session, one Beschluss, one kind',
    sitzungen: ['02-10'],
    beschluesse: [['02-10', 'BESCHLOSSEN']],
    mitglieder: [['KI', ALT]],
    soll: { 'KP-03A': '1 0 0 0', 'KP-03B': '1 0 0 0', 'KP-03C': '0/1 0/0 0/0 0/0', 'KP-04': '1 1 1 1' },
  },
  {
    name: 'one session in each quarter, each with a Beschluss that was carried out; two of one kind are one kind',
    sitzungen: ['02-10', '05-12', '09-01', '11-30'],
    beschluesse: [
      ['02-10', 'UMGESETZT'],
      ['05-12', 'UMGESETZT'],
      ['09-01', 'UMGESETZT'],
      ['11-30', 'UMGESETZT'],
    ],
    mitglieder: [
      ['JOBCENTER', ALT],
      ['JOBCENTER', ALT],
    ],
    soll: { 'KP-03A': '1 1 1 1', 'KP-03B': '1 1 1 1', 'KP-03C': '1/1 1/1 1/1 1/1', 'KP-04': '1 1 1 1' },
  },
  {
    name: 'on the first and on the last day of a quarter',
    sitzungen: ['01-01', '03-31', '04-01', '12-31'],
    beschluesse: [
      ['03-31', 'UMGESETZT'],
      ['04-01', 'IN_UMSETZUNG'],
    ],
    mitglieder: [['KI', '2026-03-31', '2026-03-31']],
    soll: { 'KP-03A': '2 1 0 1', 'KP-03B': '1 1 0 0', 'KP-03C': '1/1 0/1 0/0 0/0', 'KP-04': '1 0 0 0' },
  },
  {
    name: 'a cancelled session is none; a member left one day before the end of the quarter',
    sitzungen: ['!05-05'],
    mitglieder: [['KI', ALT, '2026-06-29']],
    beschluesse: [['05-05', 'UMGESETZT']],
    soll: { 'KP-03B': '0 1 0 0', 'KP-03C': '0/0 1/1 0/0 0/0', 'KP-03A': '0 0 0 0', 'KP-04': '1 0 0 0' },
  },
  {
    name: 'cancelled and held two weeks later; a member left on the last day of the quarter',
    sitzungen: ['!05-05', '05-19'],
    mitglieder: [['KI', ALT, '2026-06-30']],
    beschluesse: [
      ['05-19', 'UMGESETZT'],
      ['05-19', 'NICHT_UMGESETZT'],
    ],
    soll: { 'KP-03B': '0 2 0 0', 'KP-03C': '0/0 1/2 0/0 0/0', 'KP-03A': '0 1 0 0', 'KP-04': '1 1 0 0' },
  },
  {
    name: 'the Begleitgruppe meets, the Lenkungsgruppe does not; its Beschluss counts all the same',
    sitzungen: ['~05-05', '~06-05'],
    beschluesse: [['05-05', 'BESCHLOSSEN']],
    mitglieder: [['~KI', ALT]],
    soll: { 'KP-03A': '0 0 0 0', 'KP-03B': '0 1 0 0', 'KP-03C': '0/0 0/1 0/0 0/0', 'KP-04': '0 0 0 0' },
  },
  {
    name: 'two sessions on one day are two; of two Beschlüsse one is carried out',
    sitzungen: ['03-03', '03-03'],
    beschluesse: [
      ['03-03', 'UMGESETZT'],
      ['03-03', 'IN_UMSETZUNG'],
    ],
    mitglieder: [
      ['ARBEITSAGENTUR', '2026-04-01'],
      ['ARBEITSAGENTUR', ALT, '2026-03-30'],
    ],
    soll: { 'KP-04': '0 1 1 1', 'KP-03A': '2 0 0 0', 'KP-03B': '2 0 0 0', 'KP-03C': '1/2 0/0 0/0 0/0' },
  },
  {
    name: 'everything in the year before',
    sitzungen: ['2025-12-31'],
    beschluesse: [['2025-12-31', 'UMGESETZT']],
    mitglieder: [['KI', ALT, '2025-12-31']],
    soll: { 'KP-03A': '0 0 0 0', 'KP-03B': '0 0 0 0', 'KP-04': '0 0 0 0' },
  },
  {
    name: 'everything in the year after',
    sitzungen: ['2027-01-05'],
    beschluesse: [['2027-01-05', 'BESCHLOSSEN']],
    mitglieder: [['KI', '2027-01-01']],
    soll: { 'KP-03A': '0 0 0 0', 'KP-03B': '0 0 0 0', 'KP-04': '0 0 0 0' },
  },
  {
    name: 'all fourteen kinds',
    mitglieder: VIERZEHN.map((art) => [art, ALT] as const),
    sitzungen: ['02-28', '!03-01'],
    beschluesse: [['02-28', 'UMGESETZT']],
    soll: { 'KP-03A': '1 0 0 0', 'KP-03B': '1 0 0 0', 'KP-03C': '1/1 0/0 0/0 0/0', 'KP-04': '14 14 14 14' },
  },
  {
    name: 'all fourteen, and others that the Handlungskonzept does not name',
    sitzungen: ['06-30'],
    mitglieder: [...VIERZEHN, 'SONSTIGES', 'POLIZEI'].map((art) => [art, ALT] as const),
    beschluesse: [
      ['06-30', 'BESCHLOSSEN'],
      ['07-01', 'UMGESETZT'],
    ],
    soll: { 'KP-03B': '0 1 1 0', 'KP-03C': '0/0 0/1 1/1 0/0', 'KP-03A': '0 1 0 0', 'KP-04': '14 14 14 14' },
  },
  {
    name: 'only others',
    sitzungen: ['09-30'],
    mitglieder: [['SONSTIGES', ALT]],
    beschluesse: [
      ['09-30', 'UMGESETZT'],
      ['10-01', 'BESCHLOSSEN'],
    ],
    soll: { 'KP-03B': '0 0 1 1', 'KP-03C': '0/0 0/0 1/1 0/1', 'KP-03A': '0 0 1 0', 'KP-04': '0 0 0 0' },
  },
  {
    name: 'a kind more in every quarter',
    sitzungen: ['10-01'],
    mitglieder: [
      ['KI', '2026-01-15'],
      ['SOZIALAMT', '2026-04-01'],
      ['JUGENDAMT', '2026-09-30'],
      ['SCHULAMT', '2026-12-31'],
    ],
    beschluesse: [
      ['01-01', 'UMGESETZT'],
      ['12-31', 'UMGESETZT'],
    ],
    soll: { 'KP-03B': '1 0 0 1', 'KP-03C': '1/1 0/0 0/0 1/1', 'KP-03A': '0 0 0 1', 'KP-04': '1 2 3 4' },
  },
  {
    name: 'a successor of the same institution: one kind throughout',
    mitglieder: [
      ['WOHNUNGSAMT', ALT, '2026-05-31'],
      ['WOHNUNGSAMT', '2026-06-01'],
    ],
    sitzungen: ['~03-31', '07-01'],
    beschluesse: [['07-01', 'NICHT_UMGESETZT']],
    soll: { 'KP-03A': '0 0 1 0', 'KP-03B': '0 0 1 0', 'KP-03C': '0/0 0/0 0/1 0/0', 'KP-04': '1 1 1 1' },
  },
  {
    name: 'a seat empty from summer to autumn',
    mitglieder: [
      ['JOBCENTER', ALT, '2026-06-01'],
      ['JOBCENTER', '2026-10-15'],
      ['KI', ALT],
    ],
    sitzungen: ['05-01', '06-01', '06-30'],
    beschluesse: [
      ['05-01', 'UMGESETZT'],
      ['06-30', 'IN_UMSETZUNG'],
    ],
    soll: { 'KP-03A': '0 3 0 0', 'KP-03B': '0 2 0 0', 'KP-03C': '0/0 1/2 0/0 0/0', 'KP-04': '2 1 1 2' },
  },
  {
    name: 'the same kind in the Lenkungsgruppe and in the Begleitgruppe',
    mitglieder: [
      ['ZIELGRUPPE', ALT],
      ['~ZIELGRUPPE', ALT],
      ['~ENGAGEMENT', ALT],
    ],
    sitzungen: ['10-31', '~10-31'],
    beschluesse: [
      ['10-31', 'UMGESETZT'],
      ['10-31', 'UMGESETZT'],
    ],
    soll: { 'KP-03A': '0 0 0 1', 'KP-03B': '0 0 0 2', 'KP-03C': '0/0 0/0 0/0 2/2', 'KP-04': '1 1 1 1' },
  },
  {
    name: 'a member for one day in the middle of a quarter is not there at its end',
    mitglieder: [['SCHULAMT', '2026-08-01', '2026-08-01']],
    sitzungen: ['08-01'],
    beschluesse: [['08-01', 'IN_UMSETZUNG']],
    soll: { 'KP-03A': '0 0 1 0', 'KP-03B': '0 0 1 0', 'KP-03C': '0/0 0/0 0/1 0/0', 'KP-04': '0 0 0 0' },
  },
  {
    name: 'a Beschluss that is not carried out stays one of those that were taken',
    beschluesse: [
      ['01-20', 'NICHT_UMGESETZT'],
      ['01-20', 'UMGESETZT'],
      ['01-20', 'UMGESETZT'],
    ],
    sitzungen: ['01-20'],
    mitglieder: [
      ['KI', ALT, '2026-09-30'],
      ['ENGAGEMENT', '2026-07-01'],
    ],
    soll: { 'KP-03A': '1 0 0 0', 'KP-04': '1 1 2 1', 'KP-03B': '3 0 0 0', 'KP-03C': '2/3 0/0 0/0 0/0' },
  },
  {
    name: 'Beschlüsse without a session of the Lenkungsgruppe in that quarter',
    sitzungen: ['02-01'],
    beschluesse: [['08-15', 'IN_UMSETZUNG']],
    mitglieder: [
      ['SPRACHKURSTRAEGER', ALT],
      ['GESUNDHEITSAMT', '2026-08-15', '2026-10-15'],
    ],
    soll: { 'KP-04': '1 1 2 1', 'KP-03A': '1 0 0 0', 'KP-03B': '0 0 1 0', 'KP-03C': '0/0 0/0 0/1 0/0' },
  },
  {
    name: 'a Beschluss of the year before, carried out this year, is one of the year before',
    beschluesse: [
      ['2025-11-11', 'UMGESETZT'],
      ['11-11', 'BESCHLOSSEN'],
    ],
    sitzungen: ['2025-11-11', '11-11'],
    mitglieder: [['ZIELGRUPPE', '2026-06-30', '2026-06-30']],
    soll: { 'KP-03A': '0 0 0 1', 'KP-04': '0 1 0 0', 'KP-03B': '0 0 0 1', 'KP-03C': '0/0 0/0 0/0 0/1' },
  },
  {
    name: 'five Beschlüsse in one session',
    sitzungen: ['11-03'],
    beschluesse: [
      ['11-03', 'UMGESETZT'],
      ['11-03', 'UMGESETZT'],
      ['11-03', 'UMGESETZT'],
      ['11-03', 'NICHT_UMGESETZT'],
      ['11-03', 'BESCHLOSSEN'],
    ],
    mitglieder: [
      ['MIGRANTENSELBSTORGANISATION', ALT],
      ['ZIELGRUPPE', ALT],
      ['ENGAGEMENT', ALT],
    ],
    soll: { 'KP-04': '3 3 3 3', 'KP-03A': '0 0 0 1', 'KP-03B': '0 0 0 5', 'KP-03C': '0/0 0/0 0/0 3/5' },
  },
  {
    name: 'a year in which less and less is carried out',
    sitzungen: ['03-15', '06-15', '09-15', '12-15'],
    beschluesse: [
      ['03-15', 'UMGESETZT'],
      ['03-15', 'UMGESETZT'],
      ['06-15', 'UMGESETZT'],
      ['06-15', 'BESCHLOSSEN'],
      ['09-15', 'BESCHLOSSEN'],
      ['09-15', 'BESCHLOSSEN'],
      ['12-15', 'IN_UMSETZUNG'],
    ],
    mitglieder: [
      ['KI', ALT, '2026-11-30'],
      ['SCHULAMT', ALT, '2026-08-30'],
      ['JUGENDAMT', ALT, '2026-05-30'],
    ],
    soll: { 'KP-04': '3 2 1 0', 'KP-03A': '1 1 1 1', 'KP-03B': '2 2 2 1', 'KP-03C': '2/2 1/2 0/2 0/1' },
  },
  {
    name: 'of four sessions planned one was cancelled, and one was of the Begleitgruppe',
    sitzungen: ['01-15', '!02-15', '~02-20', '03-15'],
    beschluesse: [
      ['01-15', 'BESCHLOSSEN'],
      ['03-15', 'BESCHLOSSEN'],
    ],
    mitglieder: [
      ['KI', ALT],
      ['SOZIALAMT', ALT, '2026-12-30'],
    ],
    soll: { 'KP-03B': '2 0 0 0', 'KP-03C': '0/2 0/0 0/0 0/0', 'KP-04': '2 2 2 1', 'KP-03A': '2 0 0 0' },
  },
  {
    name: 'a leap over the turn of the year',
    sitzungen: ['2025-12-15', '01-05', '12-15', '2027-01-05'],
    beschluesse: [
      ['2025-12-15', 'BESCHLOSSEN'],
      ['01-05', 'UMGESETZT'],
      ['12-15', 'UMGESETZT'],
      ['2027-01-05', 'BESCHLOSSEN'],
    ],
    mitglieder: [['KI', '2025-12-15', '2027-01-05']],
    soll: { 'KP-03A': '1 0 0 1', 'KP-03B': '1 0 0 1', 'KP-03C': '1/1 0/0 0/0 1/1', 'KP-04': '1 1 1 1' },
  },
];
