import { expect, test } from 'vitest';
import { toPlainDate } from '#src/core/plain-date.ts';
import type { Kontext } from '#src/platform/dienste.ts';
import { computeTabelle } from './compute-tabelle.ts';
import { type Besetzung, createSummenquelle } from './test-summenquelle.ts';
import { fall, fallEnde, geht, kurz, repeatJeQuartal as je, ruht, type Zaehlung } from './test-zaehlung.ts';

const cm = (besetzt: number, von = '2022-01-01', bis?: string): Besetzung => ({
  baustein: 2,
  besetzt,
  von,
  ...(bis === undefined ? {} : { bis }),
});
const times = (mal: number, zeile: Zaehlung): Zaehlung[] => Array<Zaehlung>(mal).fill(zeile);
/** Fälle that have run since the year before. */
const alt = (mal: number): Zaehlung[] => times(mal, fall('2025-Q4'));
const neu = (muster: string): Zaehlung[] => je(muster, (q) => kurz(q));

type Fall = { name: string; akte: readonly Zaehlung[]; stellen: readonly Besetzung[]; A: string; B: string };

/**
 * KP-10A: Fälle at the end of each quarter, rounded to five, per VZÄ. KP-10B: Kurzberatungen of each quarter per VZÄ and month.
 * Figures as shown, with one decimal; `x` hidden, `-` no filled post.
 */
const FAELLE: readonly Fall[] = [
  {
    name: 'forty Fälle on four posts are ten; 120 Kurzberatungen are ten a month',
    akte: [...alt(40), ...neu('120 120 120 120')],
    stellen: [cm(400)],
    A: '10 10 10 10',
    B: '10 10 10 10',
  },
  {
    name: '38 are rounded up to forty; 121 are not rounded',
    akte: [...alt(38), ...neu('121 121 121 121')],
    stellen: [cm(400)],
    A: '10 10 10 10',
    B: '10.1 10.1 10.1 10.1',
  },
  {
    name: '37 are rounded down to 35: 8.75, shown as 8.8',
    akte: [...alt(37), ...neu('119 119 119 119')],
    stellen: [cm(400)],
    A: '8.8 8.8 8.8 8.8',
    B: '9.9 9.9 9.9 9.9',
  },
  {
    name: '43 are rounded up to 45: 11.25, shown as 11.3',
    akte: alt(43),
    stellen: [cm(400)],
    A: '11.3 11.3 11.3 11.3',
    B: '0 0 0 0',
  },
  { name: 'nobody at all', akte: [], stellen: [cm(400)], A: '0 0 0 0', B: '0 0 0 0' },
  {
    name: 'two Fälle cannot be told from shown begins; four Kurzberatungen are hidden',
    akte: [...alt(2), ...neu('4 20 30 40')],
    stellen: [cm(400)],
    A: 'x x x x',
    B: 'x 1.7 2.5 3.3',
  },
  {
    name: 'seven Fälle are rounded to five; five Kurzberatungen are shown',
    akte: [...alt(7), ...neu('5 5 5 5')],
    stellen: [cm(400)],
    A: '1.3 1.3 1.3 1.3',
    B: '0.4 0.4 0.4 0.4',
  },
  {
    name: 'no filled post: nothing to divide by',
    akte: [...alt(40), ...neu('30 30 30 30')],
    stellen: [],
    A: '- - - -',
    B: '- - - -',
  },
  {
    name: 'a little less than three posts: the figure would measure a person',
    akte: [...alt(40), ...neu('30 30 30 30')],
    stellen: [cm(299)],
    A: 'x x x x',
    B: 'x x x x',
  },
  {
    name: 'three posts are enough',
    akte: [...alt(30), ...neu('90 90 90 90')],
    stellen: [cm(300)],
    A: '10 10 10 10',
    B: '10 10 10 10',
  },
  {
    name: 'what the evaluation calls feasible: twenty Fälle, thirty to fifty Kurzberatungen a month',
    akte: [...alt(60), ...neu('270 450 270 450')],
    stellen: [cm(300)],
    A: '20 20 20 20',
    B: '30 50 30 50',
  },
  {
    name: 'twelve and a half posts',
    akte: [...alt(250), ...neu('375 375 375 375')],
    stellen: [cm(1_250)],
    A: '20 20 20 20',
    B: '10 10 10 10',
  },
  {
    name: 'posts of Baustein 1 and 3 do not count',
    akte: [...alt(40), ...neu('120 120 120 120')],
    stellen: [
      cm(400),
      { baustein: 1, besetzt: 400, von: '2022-01-01' },
      { baustein: 3, besetzt: 400, von: '2022-01-01' },
    ],
    A: '10 10 10 10',
    B: '10 10 10 10',
  },
  {
    name: 'only posts of Baustein 1: none of the Case Management',
    akte: [...alt(40), ...neu('30 30 30 30')],
    stellen: [{ baustein: 1, besetzt: 400, von: '2022-01-01' }],
    A: '- - - -',
    B: '- - - -',
  },
  {
    name: 'ten new Fälle in each quarter',
    akte: je('10 10 10 10', (q) => fall(q)),
    stellen: [cm(400)],
    A: '2.5 5 7.5 10',
    B: '0 0 0 0',
  },
  {
    name: 'ten end in each quarter',
    akte: [...alt(40), ...je('10 10 10 10', (q) => fallEnde(q, 6))],
    stellen: [cm(400)],
    A: '7.5 5 2.5 0',
    B: '0 0 0 0',
  },
  {
    name: 'Fälle that rest run on',
    akte: [...alt(40), ...je('20 0 0 0', (q) => ruht(q)), ...je('0 0 20 0', (q) => geht(q))],
    stellen: [cm(400)],
    A: '10 10 10 10',
    B: '0 0 0 0',
  },
  {
    name: 'two posts more from the middle of the year',
    akte: [...alt(60), ...neu('180 180 180 180')],
    stellen: [cm(400), cm(200, '2026-07-01')],
    A: '15 15 10 10',
    B: '15 15 10 10',
  },
  {
    name: 'a post is filled on the last day of the quarter, and vacant on the first of the next',
    akte: [...alt(60), ...neu('180 180 180 180')],
    stellen: [cm(300), cm(100, '2026-06-30', '2026-06-30')],
    A: '20 15 20 20',
    B: '20 15 20 20',
  },
  {
    name: 'a post that ended one day before the end of the quarter is not there',
    akte: [...alt(60), ...neu('180 180 180 180')],
    stellen: [cm(300), cm(100, '2026-04-01', '2026-06-29')],
    A: '20 20 20 20',
    B: '20 20 20 20',
  },
  {
    name: 'fewer than three posts in autumn alone',
    akte: [...alt(30), ...neu('90 90 90 90')],
    stellen: [cm(200), cm(100, '2022-01-01', '2026-08-31'), cm(100, '2026-10-01')],
    A: '10 10 x 10',
    B: '10 10 x 10',
  },
  {
    name: 'what is entered in the year after is not known yet',
    akte: [
      ...alt(40),
      ...times(20, fall('Q4', { erfasst: '2027-Q1' })),
      ...neu('120 120 120 120'),
      ...times(60, kurz('Q4', { erfasst: '2027-Q1' })),
    ],
    stellen: [cm(400)],
    A: '10 10 10 10',
    B: '10 10 10 10',
  },
  {
    name: 'a begin that is taken back, known in the next quarter',
    akte: [
      ...alt(40),
      ...times(20, fall('Q1', { erfasst: 'Q2' })),
      ...times(20, fall('Q1', { erfasst: 'Q3', wert: -1 })),
    ],
    stellen: [cm(400)],
    A: '10 10 10 10',
    B: '0 0 0 0',
  },
  {
    name: 'conversion: a Kurzberatung counts where it begins, the Fall where it begins',
    akte: [...neu('60 0 0 0'), ...je('0 60 0 0', (q) => fall(q))],
    stellen: [cm(300)],
    A: '0 20 20 20',
    B: '6.7 0 0 0',
  },
  {
    name: 'three posts and a third: 6.006 and 1.001',
    akte: [...alt(20), ...neu('10 10 10 10')],
    stellen: [cm(333)],
    A: '6 6 6 6',
    B: '1 1 1 1',
  },
];

test.each(FAELLE)('$name', async ({ akte, stellen, A, B }) => {
  const kontext = {
    actor: { art: 'konto', rolle: 'KI_LEITUNG' },
    stichtag: toPlainDate('2027-01-11'),
    dienste: { demo: false },
  } as unknown as Kontext;
  for (const [kennzahl, soll] of [
    ['KP-10A', A],
    ['KP-10B', B],
  ] as const) {
    const tabelle = await computeTabelle(createSummenquelle(akte, 1, stellen), kontext, {
      kennzahl,
      zeile: null,
      spalte: 'ZEIT',
      jahr: 2026,
      stichtag: null,
      wissensstand: null,
      ebene: 'STANDORT',
      filter: {},
      profil: 'EXTERN',
    });
    if (!tabelle.ok) throw new Error(tabelle.fehler.code);
    const zellen = tabelle.wert.zellen[0]?.map((zelle) =>
      typeof zelle === 'number' ? String(zelle / 10) : (zelle ?? '-'),
    );
    expect(zellen?.join(' '), kennzahl).toBe(soll);
  }
});
