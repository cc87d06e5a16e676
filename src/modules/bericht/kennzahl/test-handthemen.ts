import type { ThemaZustand } from '#src/modules/thema/thema.model.ts';
import type { Handstand } from './test-handgremien.ts';

export type Themenstand = {
  /** Day of creation, state; `weg` OPERATIV: solved without a Beschluss; days of answers; assessments of effect. */
  themen?: readonly {
    am: string;
    zustand: ThemaZustand;
    operativ?: true;
    rueckmeldungen?: readonly string[];
    wirkungen?: readonly (readonly [string, 'HINWEIS' | 'KEINE' | 'OFFEN'])[];
  }[];
  /** Month and number of hints from the Fallarbeit. */
  hinweise?: readonly (readonly [string, number])[];
};

const t = (am: string, zustand: ThemaZustand, rest: object = {}) => ({ am, zustand, ...rest });

/** A Thema of the year before whose effect somebody looked at on a day: it moves nothing but L-04. */
const looked = (tag: string, ergebnis: 'HINWEIS' | 'KEINE' | 'OFFEN') =>
  t('2025-02-02', 'WIRKUNG_GEPRUEFT', { wirkungen: [[tag, ergebnis]] });

/**
 * Themen (KP-05A to D), assessments of effect (L-04, `wirkung:…` by result), hints (L-01, hidden when small). A Thema counts in the
 * quarter in which it was created, with the state it has now.
 */
export const HANDTHEMEN: readonly Handstand<Themenstand>[] = [
  { name: 'no Thema', soll: { 'KP-05A': '0 0 0 0', 'L-04': '0 0 0 0', 'L-01': '0 0 0 0' } },
  {
    name: 'a Thema that was just reported',
    themen: [looked('01-01', 'HINWEIS'), t('02-01', 'GEMELDET')],
    hinweise: [['01', 20]],
    soll: {
      'L-04': '1 0 0 0',
      'L-04 wirkung:HINWEIS': '1 0 0 0',
      'KP-05A': '1 0 0 0',
      'KP-05B': '0/1 - - -',
      'L-01': '20 0 0 0',
    },
  },
  {
    name: 'a Thema with a Beschluss',
    themen: [looked('03-31', 'KEINE'), t('02-01', 'BESCHLOSSEN')],
    hinweise: [['03', 20]],
    soll: {
      'L-04': '1 0 0 0',
      'L-04 wirkung:KEINE': '1 0 0 0',
      'KP-05A': '1 0 0 0',
      'KP-05B': '1/1 - - -',
      'KP-05C': '0/1 - - -',
      'L-01': '20 0 0 0',
    },
  },
  {
    name: 'a Thema that is being carried out is decided, but not carried out',
    themen: [looked('04-01', 'OFFEN'), t('05-01', 'IN_UMSETZUNG')],
    hinweise: [['04', 25]],
    soll: {
      'L-04': '0 1 0 0',
      'L-04 wirkung:NICHT_BEURTEILBAR': '0 1 0 0',
      'KP-05A': '0 1 0 0',
      'KP-05B': '- 1/1 - -',
      'KP-05C': '- 0/1 - -',
      'L-01': '0 25 0 0',
    },
  },
  {
    name: 'a Thema that was carried out is decided, too',
    themen: [looked('06-30', 'HINWEIS'), t('05-01', 'UMGESETZT')],
    hinweise: [
      ['04', 10],
      ['05', 10],
      ['06', 10],
    ],
    soll: {
      'L-04': '0 1 0 0',
      'L-04 wirkung:HINWEIS': '0 1 0 0',
      'KP-05A': '0 1 0 0',
      'KP-05B': '- 1/1 - -',
      'KP-05C': '- 1/1 - -',
      'L-01': '0 30 0 0',
    },
  },
  {
    name: 'a Thema whose effect was looked at is carried out and decided',
    themen: [t('01-15', 'WIRKUNG_GEPRUEFT', { wirkungen: [['11-01', 'HINWEIS']] })],
    hinweise: [
      ['03', 20],
      ['06', 20],
    ],
    soll: {
      'KP-05A': '1 0 0 0',
      'KP-05B': '1/1 - - -',
      'KP-05C': '1/1 - - -',
      'L-04': '0 0 0 1',
      'L-04 wirkung:HINWEIS': '0 0 0 1',
      'L-04 wirkung:KEINE': '0 0 0 0',
      'L-01': '20 20 0 0',
    },
  },
  {
    name: 'solved without the Lenkungsgruppe: carried out, but nobody decided',
    themen: [looked('07-01', 'KEINE'), t('07-01', 'UMGESETZT', { operativ: true })],
    hinweise: [['09', 20]],
    soll: {
      'L-04': '0 0 1 0',
      'L-04 wirkung:KEINE': '0 0 1 0',
      'KP-05A': '0 0 1 0',
      'KP-05B': '- - 0/1 -',
      'KP-05C': '- - 1/1 -',
      'L-01': '0 0 20 0',
    },
  },
  {
    name: 'solved without the Lenkungsgruppe, taken up again: still nobody decided',
    themen: [looked('09-30', 'OFFEN'), t('07-01', 'IN_UMSETZUNG', { operativ: true })],
    hinweise: [['10', 20]],
    soll: {
      'L-04': '0 0 1 0',
      'L-04 wirkung:NICHT_BEURTEILBAR': '0 0 1 0',
      'KP-05A': '0 0 1 0',
      'KP-05B': '- - 0/1 -',
      'KP-05C': '- - 0/1 -',
      'L-01': '0 0 0 20',
    },
  },
  {
    name: 'solved without the Lenkungsgruppe, and its effect looked at',
    themen: [
      t('01-02', 'WIRKUNG_GEPRUEFT', { operativ: true, wirkungen: [['09-30', 'KEINE']] }),
      t('01-02', 'BESCHLOSSEN'),
    ],
    hinweise: [['12', 20]],
    soll: {
      'KP-05A': '2 0 0 0',
      'KP-05B': '1/2 - - -',
      'KP-05C': '1/2 - - -',
      'L-04': '0 0 1 0',
      'L-04 wirkung:KEINE': '0 0 1 0',
      'L-01': '0 0 0 20',
    },
  },
  {
    name: 'rejected with an answer: no Beschluss to carry something out, but an answer',
    themen: [
      looked('10-01', 'HINWEIS'),
      t('10-01', 'ABGELEHNT_MIT_RUECKMELDUNG', { rueckmeldungen: ['10-20'] }),
    ],
    hinweise: [
      ['01', 20],
      ['12', 20],
    ],
    soll: {
      'L-04': '0 0 0 1',
      'L-04 wirkung:HINWEIS': '0 0 0 1',
      'KP-05A': '0 0 0 1',
      'KP-05B': '- - - 0/1',
      'KP-05D': '- - - 1/1',
      'L-01': '20 0 0 20',
    },
  },
  {
    name: 'put back',
    themen: [looked('12-31', 'KEINE'), t('10-01', 'ZURUECKGESTELLT')],
    hinweise: [['07', 40]],
    soll: {
      'L-04': '0 0 0 1',
      'L-04 wirkung:KEINE': '0 0 0 1',
      'KP-05A': '0 0 0 1',
      'KP-05B': '- - - 0/1',
      'KP-05D': '- - - 0/1',
      'L-01': '0 0 40 0',
    },
  },
  {
    name: 'two answers to one Thema are one Thema with an answer',
    themen: [
      looked('2025-12-31', 'HINWEIS'),
      t('04-01', 'GESICHTET', { rueckmeldungen: ['04-10', '05-10'] }),
    ],
    hinweise: [['08', 20]],
    soll: { 'KP-05A': '0 1 0 0', 'KP-05D': '- 1/1 - -', 'L-01': '0 0 20 0' },
  },
  {
    name: 'the answer came in the year after: it belongs to the Thema of its quarter',
    themen: [looked('2027-01-01', 'KEINE'), t('12-31', 'GESICHTET', { rueckmeldungen: ['2027-01-10'] })],
    hinweise: [['11', 20]],
    soll: { 'KP-05A': '0 0 0 1', 'KP-05D': '- - - 1/1', 'L-01': '0 0 0 20' },
  },
  {
    name: 'on the first and on the last day of a quarter',
    themen: [
      looked('2027-01-02', 'OFFEN'),
      t('01-01', 'GEMELDET'),
      t('03-31', 'GEMELDET'),
      t('04-01', 'GEMELDET'),
    ],
    hinweise: [['2025-12', 20]],
    soll: { 'KP-05A': '2 1 0 0', 'KP-05B': '0/2 0/1 - -', 'L-01': '0 0 0 0' },
  },
  {
    name: 'a Thema of the year before, carried out this year, is one of the year before',
    themen: [t('2025-12-31', 'UMGESETZT', { rueckmeldungen: ['02-01'] })],
    hinweise: [['02', 20]],
    soll: { 'KP-05A': '0 0 0 0', 'KP-05C': '- - - -', 'KP-05D': '- - - -', 'L-01': '20 0 0 0' },
  },
  {
    name: 'its effect, however, counts in the year in which somebody looked',
    themen: [t('2025-01-15', 'WIRKUNG_GEPRUEFT', { wirkungen: [['03-31', 'OFFEN']] })],
    hinweise: [['05', 20]],
    soll: {
      'KP-05A': '0 0 0 0',
      'L-04': '1 0 0 0',
      'L-04 wirkung:NICHT_BEURTEILBAR': '1 0 0 0',
      'L-01': '0 20 0 0',
    },
  },
  {
    name: 'looked at twice in one quarter: two assessments',
    themen: [
      t('2025-01-15', 'WIRKUNG_GEPRUEFT', {
        wirkungen: [
          ['04-10', 'OFFEN'],
          ['06-20', 'HINWEIS'],
        ],
      }),
    ],
    soll: {
      'L-04': '0 2 0 0',
      'L-04 wirkung:HINWEIS': '0 1 0 0',
      'L-04 wirkung:NICHT_BEURTEILBAR': '0 1 0 0',
      'L-01': '0 0 0 0',
    },
  },
  {
    name: 'looked at once in each quarter, with three results',
    themen: [
      t('2025-01-15', 'WIRKUNG_GEPRUEFT', {
        wirkungen: [
          ['01-10', 'OFFEN'],
          ['04-10', 'KEINE'],
          ['07-10', 'HINWEIS'],
          ['12-31', 'HINWEIS'],
        ],
      }),
    ],
    hinweise: [
      ['02', 20],
      ['05', 20],
      ['08', 20],
      ['11', 20],
    ],
    soll: {
      'L-04': '1 1 1 1',
      'L-04 wirkung:HINWEIS': '0 0 1 1',
      'L-04 wirkung:KEINE': '0 1 0 0',
      'L-04 wirkung:NICHT_BEURTEILBAR': '1 0 0 0',
      'L-01': '20 20 20 20',
    },
  },
  {
    name: 'two Themen, looked at on one day',
    themen: [
      t('01-15', 'WIRKUNG_GEPRUEFT', { wirkungen: [['08-01', 'HINWEIS']] }),
      t('02-15', 'WIRKUNG_GEPRUEFT', { wirkungen: [['08-01', 'KEINE']] }),
    ],
    hinweise: [['06', 50]],
    soll: {
      'KP-05A': '2 0 0 0',
      'KP-05B': '2/2 - - -',
      'KP-05C': '2/2 - - -',
      'L-04': '0 0 2 0',
      'L-04 wirkung:HINWEIS': '0 0 1 0',
      'L-04 wirkung:KEINE': '0 0 1 0',
      'L-01': '0 50 0 0',
    },
  },
  {
    name: 'taken up again after it was looked at: no longer carried out, the assessment stays',
    themen: [t('01-15', 'IN_UMSETZUNG', { wirkungen: [['08-01', 'KEINE']] })],
    hinweise: [['09', 30]],
    soll: {
      'KP-05A': '1 0 0 0',
      'KP-05B': '1/1 - - -',
      'KP-05C': '0/1 - - -',
      'L-04': '0 0 1 0',
      'L-04 wirkung:KEINE': '0 0 1 0',
      'L-01': '0 0 30 0',
    },
  },
  {
    name: 'one in each state before a Beschluss',
    themen: [
      looked('05-15', 'HINWEIS'),
      ...(
        [
          'GEMELDET',
          'GESICHTET',
          'GEBUENDELT',
          'PRIORISIERT',
          'IN_PROJEKTGRUPPE',
          'LOESUNGSVORSCHLAG',
          'BEGLEITGRUPPE_VOTUM',
          'LENKUNGSGRUPPE',
        ] as const
      ).map((zustand) => t('06-15', zustand)),
    ],
    hinweise: [['06', 20]],
    soll: {
      'L-04': '0 1 0 0',
      'L-04 wirkung:HINWEIS': '0 1 0 0',
      'KP-05A': '0 8 0 0',
      'KP-05B': '- 0/8 - -',
      'KP-05C': '- 0/8 - -',
      'L-01': '0 20 0 0',
    },
  },
  {
    name: 'one in each state',
    themen: [
      looked('08-15', 'KEINE'),
      ...(['GEMELDET', 'BESCHLOSSEN', 'IN_UMSETZUNG', 'UMGESETZT', 'ZURUECKGESTELLT'] as const).map(
        (zustand) => t('11-15', zustand),
      ),
    ],
    hinweise: [['11', 100]],
    soll: {
      'L-04': '0 0 1 0',
      'L-04 wirkung:KEINE': '0 0 1 0',
      'KP-05A': '0 0 0 5',
      'KP-05B': '- - - 3/5',
      'KP-05C': '- - - 1/5',
      'L-01': '0 0 0 100',
    },
  },
  {
    name: 'an answer for one of three',
    themen: [
      looked('11-15', 'OFFEN'),
      t('09-01', 'GESICHTET', { rueckmeldungen: ['09-02'] }),
      t('09-01', 'GESICHTET'),
      t('09-30', 'BESCHLOSSEN'),
    ],
    hinweise: [['2027-01', 20]],
    soll: {
      'L-04': '0 0 0 1',
      'L-04 wirkung:NICHT_BEURTEILBAR': '0 0 0 1',
      'KP-05A': '0 0 3 0',
      'KP-05B': '- - 1/3 -',
      'KP-05D': '- - 1/3 -',
      'L-01': '0 0 0 0',
    },
  },
  {
    name: 'a Thema each quarter, each a step further',
    themen: [
      looked('09-30', 'KEINE'),
      t('01-10', 'UMGESETZT', { rueckmeldungen: ['02-01'] }),
      t('04-10', 'IN_UMSETZUNG', { rueckmeldungen: ['05-01'] }),
      t('07-10', 'BESCHLOSSEN'),
      t('10-10', 'GEMELDET'),
    ],
    hinweise: [
      ['01', 40],
      ['04', 30],
      ['07', 20],
    ],
    soll: {
      'L-04': '0 0 1 0',
      'L-04 wirkung:KEINE': '0 0 1 0',
      'KP-05A': '1 1 1 1',
      'KP-05B': '1/1 1/1 1/1 0/1',
      'KP-05C': '1/1 0/1 0/1 0/1',
      'KP-05D': '1/1 1/1 0/1 0/1',
      'L-01': '40 30 20 0',
    },
  },
  {
    name: 'few hints in one quarter are hidden, and with them the sum of the year, from which they would follow',
    themen: [t('2027-01-02', 'GEMELDET')],
    hinweise: [
      ['01', 3],
      ['05', 30],
      ['08', 20],
    ],
    soll: { 'KP-05A': '0 0 0 0', 'L-01': 'x 30 20 0' },
  },
];
