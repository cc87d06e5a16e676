import { type Handfall, repeatJeQuartal as je, verfahren as v } from './test-zaehlung.ts';

const [E, A, B, C] = ['EINBUERGERUNG', 'P25A', 'P25B', 'P104C'] as const;

/**
 * Steps on the four ways (E-01 to E-04: Einbürgerung, § 25a, § 25b, § 104c AufenthG). Every step counts for its own way in the
 * quarter in which it was taken, and for no other way. `E-03 stufe:ERTEILT`: of these, with that step.
 */
export const HANDVERFAHREN: readonly Handfall[] = [
  {
    name: 'an Einbürgerung that begins is no step on another way',
    akte: [v('Q1', E, 'BEGONNEN')],
    soll: { 'E-01': '1 1 1', 'E-01 stufe:BEGONNEN': '1 1 1' },
  },
  {
    name: 'an Einbürgerung with all its steps: three steps, not one way',
    akte: [v('Q1', E, 'BEGONNEN'), v('Q2', E, 'BEANTRAGT'), v('Q4', E, 'ERTEILT')],
    soll: { 'E-01': '1 2 3', 'E-01 stufe:ERTEILT': '0 0 1', 'E-01 stufe:BEANTRAGT': '0 1 1' },
  },
  {
    name: 'two steps on one day are two steps',
    akte: [v('Q2', E, 'BEGONNEN'), v('Q2', E, 'BEANTRAGT')],
    soll: { 'E-01': '0 2 2' },
  },
  {
    name: 'an application that is withdrawn is a step, and so is the new one',
    akte: [v('Q1', E, 'BEANTRAGT'), v('Q2', E, 'ZURUECKGEZOGEN'), v('Q3', E, 'BEANTRAGT')],
    soll: { 'E-01': '1 2 3', 'E-01 stufe:BEANTRAGT': '1 1 2', 'E-01 stufe:ZURUECKGEZOGEN': '0 1 1' },
  },
  {
    name: 'a refusal counts like a grant, under its own name',
    akte: [v('Q3', E, 'ABGELEHNT')],
    soll: { 'E-01': '0 0 1', 'E-01 stufe:ABGELEHNT': '0 0 1', 'E-01 stufe:ERTEILT': '0 0 0' },
  },
  {
    name: 'a young person on § 25a: applied in spring, granted in summer',
    akte: [v('Q2', A, 'BEANTRAGT'), v('Q3', A, 'ERTEILT')],
    soll: { 'E-02': '0 1 2', 'E-02 stufe:ERTEILT': '0 0 1' },
  },
  {
    name: 'brother and sister on § 25a in one Fall are two steps',
    akte: [v('Q1', A, 'BEANTRAGT'), v('Q1', A, 'BEANTRAGT')],
    soll: { 'E-02': '2 2 2', 'E-02 stufe:BEANTRAGT': '2 2 2' },
  },
  {
    name: '§ 25a that was entered twice by mistake is taken back once',
    akte: [v('Q1', A, 'ERTEILT'), v('Q1', A, 'ERTEILT'), v('Q1', A, 'ERTEILT', { erfasst: 'Q2', wert: -1 })],
    soll: { 'E-02': '2 1 1' },
  },
  {
    name: '§ 25a that should have been § 25b: the step moves from one way to the other',
    akte: [
      v('Q1', A, 'BEANTRAGT'),
      v('Q1', A, 'BEANTRAGT', { erfasst: 'Q2', wert: -1 }),
      v('Q1', B, 'BEANTRAGT', { erfasst: 'Q2' }),
    ],
    soll: { 'E-02': '1 0 0', 'E-03': '0 1 1' },
  },
  {
    name: '§ 25a told a quarter late is known a quarter late',
    akte: [v('Q1', A, 'ABGELEHNT', { erfasst: 'Q2' })],
    soll: { 'E-02': '0 1 1' },
  },
  {
    name: '§ 25b begun the year before: only the steps of this year count',
    akte: [v('2025-Q4', B, 'BEGONNEN'), v('Q1', B, 'BEANTRAGT'), v('Q4', B, 'ERTEILT')],
    soll: { 'E-03': '1 1 2', 'E-03 stufe:BEGONNEN': '0 0 0' },
  },
  {
    name: '§ 25b with both parents, refused for one and granted for the other',
    akte: [v('Q2', B, 'ABGELEHNT'), v('Q2', B, 'ERTEILT')],
    soll: { 'E-03': '0 2 2', 'E-03 stufe:ABGELEHNT': '0 1 1', 'E-03 stufe:ERTEILT': '0 1 1' },
  },
  {
    name: '§ 25b in every quarter',
    akte: [...je('1 1 1 1', (q) => v(q, B, 'BEANTRAGT'))],
    soll: { 'E-03': '1 2 4' },
  },
  {
    name: '§ 25b corrected from applied to granted: one step before, one after',
    akte: [
      v('Q2', B, 'BEANTRAGT'),
      v('Q2', B, 'BEANTRAGT', { erfasst: 'Q3', wert: -1 }),
      v('Q2', B, 'ERTEILT', { erfasst: 'Q3' }),
    ],
    soll: { 'E-03': '0 1 1', 'E-03 stufe:BEANTRAGT': '0 1 0', 'E-03 stufe:ERTEILT': '0 0 1' },
  },
  {
    name: '§ 25b of the year before, taken back this year: neither counts in this year',
    akte: [v('2025-Q4', B, 'ERTEILT'), v('2025-Q4', B, 'ERTEILT', { erfasst: 'Q1', wert: -1 })],
    soll: { 'E-03': '0 0 0' },
  },
  {
    name: 'Chancen-Aufenthalt leads to § 25b: one step on each way',
    akte: [v('Q1', C, 'ERTEILT'), v('Q3', B, 'BEANTRAGT')],
    soll: { 'E-04': '1 1 1', 'E-03': '0 0 1' },
  },
  {
    name: 'Chancen-Aufenthalt leads to § 25a for the daughter and to § 25b for the mother',
    akte: [v('Q1', C, 'ERTEILT'), v('Q1', C, 'ERTEILT'), v('Q2', A, 'ERTEILT'), v('Q4', B, 'ERTEILT')],
    soll: { 'E-04': '2 2 2', 'E-02': '0 1 1', 'E-03': '0 0 1' },
  },
  {
    name: 'Chancen-Aufenthalt withdrawn before a decision',
    akte: [v('Q1', C, 'BEANTRAGT'), v('Q2', C, 'ZURUECKGEZOGEN')],
    soll: { 'E-04': '1 2 2', 'E-04 stufe:ZURUECKGEZOGEN': '0 1 1' },
  },
  {
    name: 'Chancen-Aufenthalt entered in the year after: not yet known',
    akte: [v('Q4', C, 'ERTEILT', { erfasst: '2027-Q1' })],
    soll: { 'E-04': '0 0 0' },
  },
  {
    name: 'Chancen-Aufenthalt in the running quarter is not shown',
    akte: [v('2027-Q1', C, 'BEANTRAGT')],
    soll: { 'E-04': '0 0 0' },
  },
  {
    name: 'Chancen-Aufenthalt moved from the first quarter to the third',
    akte: [
      v('Q1', C, 'ERTEILT'),
      v('Q1', C, 'ERTEILT', { erfasst: 'Q3', wert: -1 }),
      v('Q3', C, 'ERTEILT', { erfasst: 'Q3' }),
    ],
    soll: { 'E-04': '1 1 1' },
  },
  {
    name: 'the Fall ends and its Akte is deleted: the steps stay',
    akte: [v('Q1', C, 'BEGONNEN'), v('Q1', C, 'BEANTRAGT'), v('Q2', C, 'ERTEILT')],
    soll: { 'E-04': '2 3 3' },
  },
  {
    name: 'one person on all four ways',
    akte: [v('Q1', C, 'ERTEILT'), v('Q2', A, 'BEANTRAGT'), v('Q3', B, 'BEANTRAGT'), v('Q4', E, 'BEGONNEN')],
    soll: { 'E-04': '1 1 1', 'E-02': '0 1 1', 'E-03': '0 0 1', 'E-01': '0 0 1' },
  },
  {
    name: 'a Stelle with many on all ways',
    akte: [
      ...je('2 1 0 3', (q) => v(q, E, 'ERTEILT')),
      ...je('0 2 2 0', (q) => v(q, A, 'BEANTRAGT')),
      ...je('1 0 4 0', (q) => v(q, B, 'ERTEILT')),
      ...je('3 3 0 0', (q) => v(q, C, 'ABGELEHNT')),
    ],
    soll: { 'E-01': '2 3 6', 'E-02': '0 2 4', 'E-03': '1 1 5', 'E-04': '3 6 6' },
  },
  {
    name: 'grants only: nobody applied through KIM, so there is nothing but grants',
    akte: [v('Q1', E, 'ERTEILT'), v('Q1', A, 'ERTEILT'), v('Q1', B, 'ERTEILT'), v('Q1', C, 'ERTEILT')],
    soll: {
      'E-01': '1 1 1',
      'E-02': '1 1 1',
      'E-03': '1 1 1',
      'E-04': '1 1 1',
      'E-01 stufe:BEANTRAGT': '0 0 0',
    },
  },
];
