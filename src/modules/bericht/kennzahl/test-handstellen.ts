import type { Handstand } from './test-handgremien.ts';

type Anstellung = 'KREIS' | 'STADT' | 'CARITAS' | 'ANDERER' | 'UNBEKANNT';
export type Stellenstand = {
  /** Baustein, allotted and called for in hundredths of a VZÄ, from, until. */
  kontingente?: readonly (readonly [1 | 2 | 3, number, number, string, string?])[];
  /** Filled posts reported as a sum: Baustein, hundredths, from, until. */
  summen?: readonly (readonly [1 | 2 | 3, number, string, string?])[];
  /** Posts kept one by one: Baustein, who employs, hundredths, from, until; `assistenz`: Verwaltungsassistenz. */
  stellen?: readonly {
    baustein: 1 | 2 | 3;
    bei: Anstellung;
    vzae: number;
    von: string;
    bis?: string;
    assistenz?: true;
  }[];
  /** Angebote with their history: day, what, by whom; last day, day of the last confirmation. */
  angebote?: readonly {
    bis?: string;
    bestaetigt: string;
    geschichte: readonly (readonly [
      string,
      'ANGELEGT' | 'GEAENDERT' | 'BESTAETIGT' | 'ARCHIVIERT' | 'WIEDERHERGESTELLT',
      'QUELLE'?,
    ])[];
  }[];
};

const ALT = '2022-01-01';
const cm = (bei: Anstellung, vzae: number, von = ALT, rest: object = {}) => ({
  baustein: 2 as const,
  bei,
  vzae,
  von,
  ...rest,
});
const a = (
  bestaetigt: string,
  ...geschichte: NonNullable<Stellenstand['angebote']>[number]['geschichte']
) => ({
  bestaetigt,
  geschichte,
});

/**
 * Stellen on the three Stichtage in hundredths of a VZÄ (KP-15A to D), shares of them (KP-01, KP-01B) and of employers (KP-02,
 * KP-02B); and Angebote confirmed in six months at the end of the four quarters.
 */
export const HANDSTELLEN: readonly Handstand<Stellenstand>[] = [
  { name: 'nothing', soll: { 'KP-15A': '0 0 0', 'KP-01': '- - -', 'KP-02': '- - -', 'A-01': '- - - -' } },
  {
    name: 'allotted and called for, none filled; an Angebot entered in spring',
    kontingente: [[2, 400, 300, ALT]],
    angebote: [a('2026-02-01', ['2026-02-01', 'ANGELEGT'])],
    soll: {
      'KP-15A': '400 400 400',
      'KP-15B': '300 300 300',
      'KP-15C': '0 0 0',
      'KP-15D': '300 300 300',
      'KP-01': '0/300 0/300 0/300',
      'KP-01B': '0/400 0/400 0/400',
      'KP-02': '- - -',
      // Six months before 30 September is 30 March.
      'A-01': '1/1 1/1 0/1 0/1',
    },
  },
  {
    name: 'all filled, reported as a sum: nobody knows by whom',
    kontingente: [[2, 400, 400, ALT]],
    summen: [[2, 400, ALT]],
    angebote: [a('2025-09-30', ['2025-09-30', 'ANGELEGT'])],
    soll: {
      'KP-15A': '400 400 400',
      'KP-15B': '400 400 400',
      'KP-15C': '400 400 400',
      'KP-15D': '0 0 0',
      'KP-01': '400/400 400/400 400/400',
      'KP-02': '- - -',
      'KP-02B': '- - -',
      'A-01': '1/1 0/1 0/1 0/1',
    },
  },
  {
    name: 'two thirds at a Verband, one third at the Kreis',
    kontingente: [[2, 300, 300, ALT]],
    stellen: [cm('CARITAS', 100), cm('CARITAS', 100), cm('KREIS', 100)],
    angebote: [a('2025-09-29', ['2025-09-29', 'ANGELEGT'])],
    soll: {
      'KP-15A': '300 300 300',
      'KP-15B': '300 300 300',
      'KP-15C': '300 300 300',
      'KP-01': '300/300 300/300 300/300',
      'KP-02': '200/300 200/300 200/300',
      'KP-02B': '100/300 100/300 100/300',
      // 31 March less six months is 30 September.
      'A-01': '0/1 0/1 0/1 0/1',
    },
  },
  {
    name: 'at a Träger that is in no Verband: neither the one nor the other',
    kontingente: [[2, 300, 200, ALT]],
    stellen: [cm('ANDERER', 100), cm('STADT', 50)],
    angebote: [a('2026-06-30', ['2025-01-01', 'ANGELEGT'], ['2026-06-30', 'BESTAETIGT'])],
    soll: {
      'KP-15A': '300 300 300',
      'KP-15B': '200 200 200',
      'KP-15C': '150 150 150',
      'KP-15D': '50 50 50',
      'KP-01': '150/200 150/200 150/200',
      'KP-01B': '150/300 150/300 150/300',
      'KP-02': '0/150 0/150 0/150',
      'KP-02B': '50/150 50/150 50/150',
      'A-01': '0/1 1/1 1/1 1/1',
    },
  },
  {
    name: 'half known, half as a sum: the share is of what is known',
    summen: [[2, 200, ALT]],
    stellen: [cm('CARITAS', 50), cm('KREIS', 50)],
    angebote: [a('2026-07-15', ['2025-01-01', 'ANGELEGT'], ['2026-07-15', 'GEAENDERT'])],
    soll: {
      'KP-15C': '300 300 300',
      'KP-01': '- - -',
      'KP-02': '50/100 50/100 50/100',
      'KP-02B': '50/100 50/100 50/100',
      'A-01': '0/1 0/1 1/1 1/1',
    },
  },
  {
    name: 'a post without an employer is not known either',
    stellen: [cm('UNBEKANNT', 100), cm('CARITAS', 50)],
    angebote: [a('2026-07-15', ['2025-01-01', 'ANGELEGT'], ['2026-07-15', 'GEAENDERT', 'QUELLE'])],
    soll: {
      'KP-15C': '150 150 150',
      'KP-02': '50/50 50/50 50/50',
      'KP-02B': '0/50 0/50 0/50',
      // The day of the last confirmation stands for itself, whoever told it.
      'A-01': '0/1 0/1 1/1 1/1',
    },
  },
  {
    name: 'an Assistenz is no post of a Baustein, nor is it Case Management',
    kontingente: [[1, 300, 300, ALT]],
    stellen: [
      { baustein: 1, bei: 'KREIS', vzae: 100, von: ALT, assistenz: true },
      { baustein: 1, bei: 'KREIS', vzae: 100, von: ALT },
    ],
    angebote: [
      { ...a('2026-03-01', ['2026-03-01', 'ANGELEGT'], ['2026-05-01', 'ARCHIVIERT']) },
      a('2026-03-01', ['2026-03-01', 'ANGELEGT']),
    ],
    soll: {
      'KP-15A': '300 300 300',
      'KP-15B': '300 300 300',
      'KP-15C': '100 100 100',
      'KP-15C baustein:1': '100 100 100',
      'KP-15D': '200 200 200',
      'KP-01': '100/300 100/300 100/300',
      'KP-02': '- - -',
      'A-01': '2/2 1/1 0/1 0/1',
    },
  },
  {
    name: 'Baustein 3 is none of the Case Management',
    kontingente: [[3, 100, 100, ALT]],
    stellen: [{ baustein: 3, bei: 'KREIS', vzae: 100, von: ALT }],
    angebote: [
      a(
        '2026-03-01',
        ['2026-03-01', 'ANGELEGT'],
        ['2026-05-01', 'ARCHIVIERT'],
        ['2026-08-01', 'WIEDERHERGESTELLT'],
      ),
    ],
    soll: {
      'KP-15A': '100 100 100',
      'KP-15B': '100 100 100',
      'KP-15C': '100 100 100',
      'KP-15C baustein:2': '0 0 0',
      'KP-15C baustein:3': '100 100 100',
      'KP-01': '100/100 100/100 100/100',
      'KP-02': '- - -',
      // Archived over the end of the second quarter; restored without being confirmed.
      'A-01': '1/1 - 0/1 0/1',
    },
  },
  {
    name: 'filled on the second Stichtag',
    kontingente: [[2, 100, 100, ALT]],
    stellen: [cm('CARITAS', 100, '2026-07-10')],
    angebote: [{ ...a('2026-01-15', ['2026-01-15', 'ANGELEGT']), bis: '2026-03-31' }],
    soll: {
      'KP-15A': '100 100 100',
      'KP-15B': '100 100 100',
      'KP-15C': '0 100 100',
      'KP-15D': '100 0 0',
      'KP-01': '0/100 100/100 100/100',
      'KP-02': '- 100/100 100/100',
      // In force until the last day of the quarter, so it stands there on that day.
      'A-01': '1/1 - - -',
    },
  },
  {
    name: 'filled one day after the second Stichtag',
    kontingente: [[2, 100, 100, ALT]],
    stellen: [cm('CARITAS', 100, '2026-07-11')],
    angebote: [{ ...a('2026-01-15', ['2026-01-15', 'ANGELEGT']), bis: '2026-03-30' }],
    soll: {
      'KP-15A': '100 100 100',
      'KP-15B': '100 100 100',
      'KP-15C': '0 0 100',
      'KP-15D': '100 100 0',
      'KP-02': '- - 100/100',
      'A-01': '- - - -',
    },
  },
  {
    name: 'vacant from the day after the first Stichtag',
    kontingente: [[2, 100, 100, ALT]],
    stellen: [cm('KREIS', 100, ALT, { bis: '2026-04-10' })],
    angebote: [a('2026-04-01', ['2026-04-01', 'ANGELEGT'])],
    soll: {
      'KP-15A': '100 100 100',
      'KP-15B': '100 100 100',
      'KP-15C': '100 0 0',
      'KP-15D': '0 100 100',
      'KP-02B': '100/100 - -',
      'A-01': '- 1/1 1/1 0/1',
    },
  },
  {
    name: 'handed from the Kreis to a Verband between the Stichtage',
    stellen: [cm('KREIS', 100, ALT, { bis: '2026-06-30' }), cm('CARITAS', 100, '2026-07-01')],
    angebote: [a('2026-12-31', ['2026-12-31', 'ANGELEGT'])],
    soll: {
      'KP-15C': '100 100 100',
      'KP-02': '0/100 100/100 100/100',
      'KP-02B': '100/100 0/100 0/100',
      'A-01': '- - - 1/1',
    },
  },
  {
    name: 'a new allotment from the middle of the year',
    kontingente: [
      [2, 300, 200, ALT, '2026-06-30'],
      [2, 500, 400, '2026-07-01'],
    ],
    summen: [[2, 200, ALT]],
    angebote: [a('2027-01-01', ['2027-01-01', 'ANGELEGT'])],
    soll: {
      'KP-15A': '300 500 500',
      'KP-15C': '200 200 200',
      'KP-15B': '200 400 400',
      'KP-15D': '0 200 200',
      'KP-01': '200/200 200/400 200/400',
      'KP-01B': '200/300 200/500 200/500',
      'A-01': '- - - -',
    },
  },
  {
    name: 'an allotment that ended before the first Stichtag',
    kontingente: [[2, 300, 200, ALT, '2026-04-09']],
    angebote: [
      a('2026-11-01', ['2025-12-01', 'ANGELEGT'], ['2026-05-01', 'BESTAETIGT'], ['2026-11-01', 'BESTAETIGT']),
    ],
    soll: { 'KP-15A': '0 0 0', 'KP-15B': '0 0 0', 'KP-01B': '- - -', 'A-01': '1/1 1/1 1/1 1/1' },
  },
  {
    name: 'an allotment that ends on the first Stichtag',
    kontingente: [[1, 300, 200, ALT, '2026-04-10']],
    angebote: [
      a(
        '2026-11-01',
        ['2025-08-01', 'ANGELEGT'],
        ['2026-04-01', 'GEAENDERT', 'QUELLE'],
        ['2026-11-01', 'BESTAETIGT'],
      ),
    ],
    soll: {
      'KP-15B': '200 0 0',
      'KP-15A': '300 0 0',
      'KP-15A baustein:1': '300 0 0',
      'KP-15D': '200 0 0',
      // A source that changes it does not confirm it.
      'A-01': '0/1 0/1 0/1 1/1',
    },
  },
  {
    name: 'more filled than called for: open is below nothing',
    kontingente: [[2, 100, 100, ALT]],
    summen: [[2, 150, ALT]],
    angebote: [
      a('2026-01-02', ['2026-01-02', 'ANGELEGT']),
      a('2025-01-02', ['2025-01-02', 'ANGELEGT']),
      a('2026-08-02', ['2025-01-02', 'ANGELEGT'], ['2026-08-02', 'BESTAETIGT']),
    ],
    soll: {
      'KP-15A': '100 100 100',
      'KP-15B': '100 100 100',
      'KP-15C': '150 150 150',
      'KP-15D': '-50 -50 -50',
      'KP-01': '150/100 150/100 150/100',
      'A-01': '1/3 1/3 1/3 1/3',
    },
  },
  {
    name: 'all three Bausteine',
    kontingente: [
      [1, 350, 300, ALT],
      [2, 600, 500, ALT],
      [3, 200, 100, ALT],
    ],
    summen: [
      [1, 250, ALT],
      [2, 450, ALT],
      [3, 50, ALT],
    ],
    angebote: [a('2026-06-01', ['2026-06-01', 'ANGELEGT', 'QUELLE'])],
    soll: {
      'KP-15A': '1150 1150 1150',
      'KP-15B': '900 900 900',
      'KP-15C': '750 750 750',
      'KP-15D': '150 150 150',
      'KP-15D baustein:2': '50 50 50',
      'KP-01': '750/900 750/900 750/900',
      'KP-01B': '750/1150 750/1150 750/1150',
      'A-01': '- 1/1 1/1 0/1',
    },
  },
  {
    name: 'two halves of a post are one',
    kontingente: [[2, 100, 100, ALT]],
    stellen: [cm('STADT', 50), cm('CARITAS', 50)],
    angebote: [a('2026-09-30', ['2026-09-30', 'ANGELEGT'], ['2026-09-30', 'ARCHIVIERT'])],
    soll: {
      'KP-15A': '100 100 100',
      'KP-15B': '100 100 100',
      'KP-15C': '100 100 100',
      'KP-01': '100/100 100/100 100/100',
      'KP-02': '50/100 50/100 50/100',
      'KP-02B': '50/100 50/100 50/100',
      'A-01': '- - - -',
    },
  },
  {
    name: 'a post that changes its share on the day before the third Stichtag',
    stellen: [
      cm('CARITAS', 50, ALT, { bis: '2027-01-09' }),
      cm('CARITAS', 75, '2027-01-10'),
      cm('KREIS', 25),
    ],
    angebote: [a('2025-10-01', ['2025-10-01', 'ANGELEGT'])],
    soll: {
      'KP-15C': '75 75 100',
      'KP-02': '50/75 50/75 75/100',
      'KP-02B': '25/75 25/75 25/100',
      'A-01': '1/1 0/1 0/1 0/1',
    },
  },
  {
    name: 'only at the Verband',
    stellen: [cm('CARITAS', 100), cm('CARITAS', 100, '2026-05-01')],
    angebote: [a('2026-03-31', ['2026-03-31', 'ANGELEGT']), a('2026-03-31', ['2026-03-31', 'ANGELEGT'])],
    soll: {
      'KP-15C': '100 200 200',
      'KP-02': '100/100 200/200 200/200',
      'KP-02B': '0/100 0/200 0/200',
      'A-01': '2/2 2/2 2/2 0/2',
    },
  },
  {
    name: 'only at the Verwaltung: Kreis and Stadt are both',
    kontingente: [[2, 200, 200, '2026-07-01']],
    stellen: [cm('KREIS', 100), cm('STADT', 80)],
    angebote: [
      { ...a('2026-10-10', ['2024-10-10', 'ANGELEGT'], ['2026-10-10', 'BESTAETIGT']), bis: '2026-12-31' },
    ],
    soll: {
      'KP-15A': '0 200 200',
      'KP-15B': '0 200 200',
      'KP-15C': '180 180 180',
      'KP-15D': '-180 20 20',
      'KP-01': '- 180/200 180/200',
      'KP-02': '0/180 0/180 0/180',
      'KP-02B': '180/180 180/180 180/180',
      'A-01': '0/1 0/1 0/1 1/1',
    },
  },
  {
    name: 'allotted, but nothing called for: no share of what was called for, one of what was allotted',
    kontingente: [[2, 300, 0, ALT]],
    summen: [[2, 100, '2026-05-01']],
    angebote: [
      a('2026-02-02', ['2026-02-02', 'ANGELEGT'], ['2026-07-01', 'ARCHIVIERT']),
      a('2026-08-02', ['2026-08-02', 'ANGELEGT']),
    ],
    soll: {
      'KP-15A': '300 300 300',
      'KP-15B': '0 0 0',
      'KP-15C': '0 100 100',
      'KP-15D': '0 -100 -100',
      'KP-01': '- - -',
      'KP-01B': '0/300 100/300 100/300',
      'A-01': '1/1 1/1 1/1 1/1',
    },
  },
  {
    name: 'a year of growth',
    kontingente: [[2, 600, 600, ALT]],
    stellen: [
      cm('CARITAS', 100),
      cm('KREIS', 100, '2026-04-11'),
      cm('CARITAS', 100, '2026-07-01'),
      cm('STADT', 100, '2026-10-01'),
    ],
    angebote: [
      a('2026-01-05', ['2026-01-05', 'ANGELEGT']),
      a('2026-04-05', ['2026-04-05', 'ANGELEGT']),
      a('2026-07-05', ['2026-07-05', 'ANGELEGT']),
      a('2026-10-05', ['2026-10-05', 'ANGELEGT']),
    ],
    soll: {
      'KP-15A': '600 600 600',
      'KP-15B': '600 600 600',
      'KP-15C': '100 300 400',
      'KP-15D': '500 300 200',
      'KP-01': '100/600 300/600 400/600',
      'KP-02': '100/100 200/300 200/400',
      'KP-02B': '0/100 100/300 200/400',
      'A-01': '1/1 2/2 2/3 2/4',
    },
  },
  {
    name: 'a year of decline',
    kontingente: [[2, 400, 400, ALT, '2026-12-31']],
    stellen: [
      cm('CARITAS', 100, ALT, { bis: '2026-03-31' }),
      cm('CARITAS', 100, ALT, { bis: '2026-06-30' }),
      cm('KREIS', 100, ALT, { bis: '2026-12-31' }),
    ],
    angebote: [
      { ...a('2025-12-05', ['2025-12-05', 'ANGELEGT']), bis: '2026-06-29' },
      { ...a('2025-12-05', ['2025-12-05', 'ANGELEGT']), bis: '2026-09-29' },
    ],
    soll: {
      'KP-15B': '400 400 0',
      'KP-15A': '400 400 0',
      'KP-15C': '200 100 0',
      'KP-01': '200/400 100/400 -',
      'KP-02': '100/200 0/100 -',
      'KP-02B': '100/200 100/100 -',
      'A-01': '2/2 0/1 - -',
    },
  },
];
