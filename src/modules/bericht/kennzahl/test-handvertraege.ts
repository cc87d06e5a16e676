import type { Handstand } from './test-handgremien.ts';

export type Vertragsstand = {
  /** Signed (null: draft), begin, day of the next look; end, day to which it was cancelled. */
  vertraege?: readonly {
    unterzeichnet: string | null;
    beginn: string;
    pruefen: string;
    ende?: string;
    gekuendigtZum?: string;
  }[];
  /** Days of entries in the register; `!`: struck out, `~`: of another kind. */
  fortbildungen?: readonly string[];
  /** Ordinary: a Kreis. Kommunen by from and until, Fassungen with the Kommunen (by place in the list) for which they name somebody. */
  kreisfrei?: true;
  kommunen?: readonly (readonly [string, string?])[];
  fassungen?: readonly {
    ab: string | null;
    deckt: readonly number[];
    art?: 'CM_KONZEPT';
    leer?: readonly number[];
  }[];
};

const v = (beginn: string, pruefen: string, rest: object = {}) => ({
  unterzeichnet: beginn,
  beginn,
  pruefen,
  ...rest,
});
const SEIT = '2020-01-01';
const drei = [[SEIT], [SEIT], [SEIT]] as const;

/**
 * Agreements (KP-06A, B), Fortbildungen (KP-09), Kommunen that the Handlungskonzept covers (KP-07), its age in full months (KP-08).
 * A stock is that of the last day of a quarter.
 */
export const HANDVERTRAEGE: readonly Handstand<Vertragsstand>[] = [
  {
    name: 'nothing: no agreement, no concept, so no age either',
    soll: { 'KP-06A': '0 0 0 0', 'KP-07': '- - - -', 'KP-08': '- - - -', 'KP-09': '0 0 0 0' },
  },
  {
    name: 'one agreement of the year before; a concept that covers all three Kommunen, one year old in spring',
    vertraege: [v('2025-03-01', '2027-03-01')],
    fortbildungen: ['02-03'],
    kommunen: drei,
    fassungen: [{ ab: '2025-03-31', deckt: [0, 1, 2] }],
    soll: {
      'KP-06A': '1 1 1 1',
      'KP-06B': '0 0 0 0',
      'KP-07': '3/3 3/3 3/3 3/3',
      'KP-08': '12 15 18 21',
      'KP-09': '1 0 0 0',
    },
  },
  {
    name: 'a draft is none; two of three Kommunen',
    vertraege: [v('2025-03-01', '2026-03-01', { unterzeichnet: null })],
    fortbildungen: ['!02-03'],
    kommunen: drei,
    fassungen: [{ ab: '2025-01-01', deckt: [0, 2] }],
    soll: {
      'KP-06A': '0 0 0 0',
      'KP-06B': '0 0 0 0',
      'KP-07': '2/3 2/3 2/3 2/3',
      'KP-08': '14 17 20 23',
      'KP-09': '0 0 0 0',
    },
  },
  {
    name: 'signed on the last day of a quarter; the concept begins on that day',
    vertraege: [v('2026-06-30', '2027-06-30')],
    fortbildungen: ['03-31', '04-01'],
    kommunen: [[SEIT]],
    fassungen: [{ ab: '2026-06-30', deckt: [0] }],
    soll: {
      'KP-06A': '0 1 1 1',
      'KP-06B': '0 0 0 0',
      'KP-07': '- 1/1 1/1 1/1',
      'KP-08': '- 0 3 6',
      'KP-09': '1 1 0 0',
    },
  },
  {
    name: 'signed, but in force only later; the concept begins one day after the quarter',
    vertraege: [v('2026-07-01', '2027-07-01', { unterzeichnet: '2026-05-01' })],
    fortbildungen: ['2025-12-31', '2027-01-01'],
    kommunen: [[SEIT]],
    fassungen: [{ ab: '2026-07-01', deckt: [0] }],
    soll: {
      'KP-06A': '0 0 1 1',
      'KP-06B': '0 0 0 0',
      'KP-07': '- - 1/1 1/1',
      'KP-08': '- - 2 5',
      'KP-09': '0 0 0 0',
    },
  },
  {
    name: 'in force, but signed only later',
    vertraege: [v('2026-01-01', '2027-01-01', { unterzeichnet: '2026-05-01' })],
    fortbildungen: ['~05-05'],
    kommunen: drei,
    fassungen: [{ ab: null, deckt: [0, 1, 2] }],
    soll: {
      'KP-06A': '0 1 1 1',
      'KP-06B': '0 0 0 0',
      'KP-07': '- - - -',
      'KP-08': '- - - -',
      'KP-09': '0 0 0 0',
    },
  },
  {
    name: 'ends on the last day of a quarter: it is in force on that day',
    vertraege: [v('2025-01-01', '2026-12-01', { ende: '2026-06-30' })],
    fortbildungen: ['05-05', '05-05'],
    kommunen: drei,
    fassungen: [
      { ab: '2025-01-01', deckt: [0] },
      { ab: '2026-06-30', deckt: [0, 1] },
    ],
    soll: {
      'KP-06A': '1 1 0 0',
      'KP-06B': '0 0 0 0',
      'KP-07': '1/3 2/3 2/3 2/3',
      'KP-08': '14 0 3 6',
      'KP-09': '0 2 0 0',
    },
  },
  {
    name: 'ends one day before the end of a quarter',
    vertraege: [v('2025-01-01', '2026-12-01', { ende: '2026-06-29' })],
    fortbildungen: ['09-30'],
    kommunen: [[SEIT], [SEIT, '2026-06-29']],
    fassungen: [{ ab: '2025-12-31', deckt: [0, 1] }],
    soll: {
      'KP-06A': '1 0 0 0',
      'KP-06B': '0 0 0 0',
      'KP-07': '2/2 1/1 1/1 1/1',
      'KP-08': '3 6 9 12',
      'KP-09': '0 0 1 0',
    },
  },
  {
    name: 'cancelled to the middle of the year',
    vertraege: [v('2025-01-01', '2026-03-31', { gekuendigtZum: '2026-06-30' })],
    fortbildungen: ['10-01', '12-31'],
    kommunen: [[SEIT], [SEIT, '2026-06-30']],
    fassungen: [{ ab: '2024-06-30', deckt: [1] }],
    soll: {
      'KP-06A': '1 1 0 0',
      'KP-06B': '1 1 0 0',
      'KP-07': '1/2 1/2 0/1 0/1',
      'KP-08': '21 24 27 30',
      'KP-09': '0 0 0 2',
    },
  },
  {
    name: 'cancelled to a day after its end: the end comes first',
    vertraege: [v('2025-01-01', '2027-01-01', { ende: '2026-03-31', gekuendigtZum: '2026-12-31' })],
    fortbildungen: ['01-01', '04-01', '07-01', '10-01'],
    kommunen: [[SEIT], ['2026-05-01']],
    fassungen: [{ ab: '2025-10-01', deckt: [0] }],
    soll: {
      'KP-06A': '1 0 0 0',
      'KP-06B': '0 0 0 0',
      'KP-07': '1/1 1/2 1/2 1/2',
      'KP-08': '5 8 11 14',
      'KP-09': '1 1 1 1',
    },
  },
  {
    name: 'to be looked at on the last day of the quarter is due on that day',
    vertraege: [v('2025-01-01', '2026-06-30')],
    kommunen: [[SEIT], ['2026-09-30']],
    fassungen: [{ ab: '2026-01-01', deckt: [0, 1] }],
    soll: {
      'KP-06A': '1 1 1 1',
      'KP-06B': '0 1 1 1',
      'KP-07': '1/1 1/1 2/2 2/2',
      'KP-08': '2 5 8 11',
      'KP-09': '0 0 0 0',
    },
  },
  {
    name: 'overdue for years',
    vertraege: [v('2020-01-01', '2022-01-01')],
    fortbildungen: ['06-30'],
    kommunen: drei,
    fassungen: [{ ab: '2021-05-15', deckt: [] }],
    soll: {
      'KP-06A': '1 1 1 1',
      'KP-06B': '1 1 1 1',
      'KP-07': '0/3 0/3 0/3 0/3',
      'KP-08': '58 61 64 67',
      'KP-09': '0 1 0 0',
    },
  },
  {
    name: 'a draft that is overdue is not due; a line without a name covers nobody',
    vertraege: [v('2020-01-01', '2022-01-01', { unterzeichnet: null })],
    kommunen: drei,
    fassungen: [{ ab: '2025-01-01', deckt: [0], leer: [1] }],
    soll: { 'KP-06A': '0 0 0 0', 'KP-06B': '0 0 0 0', 'KP-07': '1/3 1/3 1/3 1/3', 'KP-08': '14 17 20 23' },
  },
  {
    name: 'overdue and ended: no longer due',
    vertraege: [v('2020-01-01', '2022-01-01', { ende: '2026-05-01' })],
    fortbildungen: ['08-08'],
    kommunen: drei,
    fassungen: [{ ab: '2025-01-01', deckt: [0, 1, 2], art: 'CM_KONZEPT' }],
    soll: {
      'KP-06A': '1 0 0 0',
      'KP-06B': '1 0 0 0',
      'KP-07': '- - - -',
      'KP-08': '- - - -',
      'KP-09': '0 0 1 0',
    },
  },
  {
    name: 'three agreements, one of them due; beside the concept one for the Case Management that is newer',
    vertraege: [v('2025-01-01', '2027-01-01'), v('2025-01-01', '2027-01-01'), v('2025-01-01', '2026-02-01')],
    kommunen: drei,
    fassungen: [
      { ab: '2025-01-01', deckt: [0] },
      { ab: '2026-01-01', deckt: [0, 1, 2], art: 'CM_KONZEPT' },
    ],
    soll: {
      'KP-06A': '3 3 3 3',
      'KP-06B': '1 1 1 1',
      'KP-07': '1/3 1/3 1/3 1/3',
      'KP-08': '14 17 20 23',
    },
  },
  {
    name: 'a new agreement in each quarter',
    vertraege: [
      v('2026-01-10', '2028-01-01'),
      v('2026-04-10', '2028-01-01'),
      v('2026-07-10', '2028-01-01'),
      v('2026-10-10', '2028-01-01'),
    ],
    fortbildungen: ['02-02', '05-05', '05-06', '11-11'],
    kommunen: drei,
    fassungen: [
      { ab: '2026-01-10', deckt: [0] },
      { ab: '2026-04-10', deckt: [0, 1] },
      { ab: '2026-07-10', deckt: [0, 1, 2] },
      { ab: '2026-10-10', deckt: [0, 1, 2] },
    ],
    soll: {
      'KP-06A': '1 2 3 4',
      'KP-06B': '0 0 0 0',
      'KP-07': '1/3 2/3 3/3 3/3',
      'KP-08': '2 2 2 2',
      'KP-09': '1 2 0 1',
    },
  },
  {
    name: 'replaced by a new one on the next day: one throughout',
    vertraege: [v('2025-01-01', '2026-05-01', { ende: '2026-05-31' }), v('2026-06-01', '2028-06-01')],
    kommunen: [[SEIT, '2026-05-31'], ['2026-06-01']],
    fassungen: [{ ab: '2025-06-01', deckt: [0] }],
    soll: {
      'KP-06A': '1 1 1 1',
      'KP-06B': '0 0 0 0',
      'KP-07': '1/1 0/1 0/1 0/1',
      'KP-08': '9 12 15 18',
    },
  },
  {
    name: 'in force for two months between two ends of quarters: never there on such a day',
    vertraege: [v('2026-04-05', '2026-05-05', { ende: '2026-06-05' })],
    fortbildungen: ['04-05', '!04-06'],
    kommunen: [['2026-04-05', '2026-06-05'], [SEIT]],
    fassungen: [{ ab: '2026-04-05', deckt: [0] }],
    soll: {
      'KP-06A': '0 0 0 0',
      'KP-06B': '0 0 0 0',
      'KP-07': '- 0/1 0/1 0/1',
      'KP-08': '- 2 5 8',
      'KP-09': '0 1 0 0',
    },
  },
  {
    name: 'a kreisfreie Stadt has no Kommunen to cover, but a concept with an age',
    kreisfrei: true,
    fortbildungen: ['03-03', '~03-03'],
    kommunen: [[SEIT]],
    fassungen: [{ ab: '2025-02-28', deckt: [0] }],
    soll: { 'KP-07': '- - - -', 'KP-08': '13 16 19 22', 'KP-09': '1 0 0 0' },
  },
  {
    name: 'a concept of the last day of August is ten months old on the last day of June',
    vertraege: [v('2025-08-31', '2026-08-31')],
    fortbildungen: ['12-01'],
    kommunen: [[SEIT]],
    fassungen: [{ ab: '2025-08-31', deckt: [0] }],
    soll: {
      'KP-06A': '1 1 1 1',
      'KP-06B': '0 0 1 1',
      'KP-07': '1/1 1/1 1/1 1/1',
      'KP-08': '7 10 13 16',
      'KP-09': '0 0 0 1',
    },
  },
  {
    name: 'a concept of the last day of January is one month and a bit old at the end of March',
    vertraege: [v('2026-01-31', '2026-09-30', { ende: '2026-12-31' })],
    fortbildungen: ['07-01', '09-30'],
    kommunen: drei,
    fassungen: [{ ab: '2026-01-31', deckt: [2] }],
    soll: {
      'KP-06A': '1 1 1 1',
      'KP-06B': '0 0 1 1',
      'KP-07': '1/3 1/3 1/3 1/3',
      'KP-08': '2 5 8 11',
      'KP-09': '0 0 2 0',
    },
  },
  {
    name: 'the new concept covers fewer than the old',
    vertraege: [v('2026-12-31', '2027-12-31')],
    fortbildungen: ['12-31'],
    kommunen: drei,
    fassungen: [
      { ab: '2024-01-01', deckt: [0, 1, 2] },
      { ab: '2026-08-01', deckt: [1] },
    ],
    soll: {
      'KP-06A': '0 0 0 1',
      'KP-06B': '0 0 0 0',
      'KP-07': '3/3 3/3 1/3 1/3',
      'KP-08': '26 29 1 4',
      'KP-09': '0 0 0 1',
    },
  },
  {
    name: 'two Fassungen from the same day: the later number is in force',
    vertraege: [v('2027-01-01', '2028-01-01')],
    fortbildungen: ['!12-31', '11-30'],
    kommunen: drei,
    fassungen: [
      { ab: '2025-07-01', deckt: [0, 1, 2] },
      { ab: '2025-07-01', deckt: [0] },
    ],
    soll: {
      'KP-06A': '0 0 0 0',
      'KP-06B': '0 0 0 0',
      'KP-07': '1/3 1/3 1/3 1/3',
      'KP-08': '8 11 14 17',
      'KP-09': '0 0 0 1',
    },
  },
  {
    name: 'a concept that is written, but not yet in force, changes nothing',
    vertraege: [v('2025-01-01', '2025-12-31', { gekuendigtZum: '2026-01-31' })],
    kommunen: drei,
    fassungen: [
      { ab: '2025-04-01', deckt: [0, 1] },
      { ab: null, deckt: [0, 1, 2] },
    ],
    soll: { 'KP-06A': '0 0 0 0', 'KP-06B': '0 0 0 0', 'KP-07': '2/3 2/3 2/3 2/3', 'KP-08': '11 14 17 20' },
  },
  {
    name: 'a Kreis whose Kommunen nobody has entered',
    vertraege: [v('2025-01-01', '2026-10-01')],
    fassungen: [{ ab: '2026-09-01', deckt: [] }],
    soll: { 'KP-06A': '1 1 1 1', 'KP-06B': '0 0 0 1', 'KP-07': '- - - -', 'KP-08': '- - 0 3' },
  },
];
