import { type Cent, toCent } from '#src/core/cent.ts';
import { toVzae, type Vzae } from '#src/core/vzae.ts';
import type { RegelId } from '../regeln.model.ts';
import type { Richtlinienversion } from '../regelsatz.model.ts';

export type HistorischerBetrag = {
  readonly regel: RegelId;
  readonly jahr: number;
  readonly richtlinie: Richtlinienversion | null;
  readonly gegenstand: string;
  readonly betrag: Cent;
  readonly quelle: string;
};

const MIO = 100_000_000;

/** Money of the programme before and beside the Richtlinie of 2024; for reading, never for a calculation of a grant. */
export const HISTORISCHE_BETRAEGE: readonly HistorischerBetrag[] = [
  {
    regel: 'FH-HIST-a',
    jahr: 2020,
    richtlinie: 'RL-2020',
    gegenstand: 'alle Bausteine, geplant',
    betrag: toCent(25 * MIO),
    quelle: 'Handlungskonzept 1.1',
  },
  {
    regel: 'FH-HIST-a',
    jahr: 2021,
    richtlinie: 'RL-2020',
    gegenstand: 'alle Bausteine, geplant',
    betrag: toCent(50 * MIO),
    quelle: 'Handlungskonzept 1.1',
  },
  {
    regel: 'FH-HIST-b',
    jahr: 2022,
    richtlinie: 'RL-2022',
    gegenstand: 'Baustein 2',
    betrag: toCent(3_930_000_000),
    quelle: 'Kleine Anfrage 498',
  },
  {
    regel: 'FH-HIST-b',
    jahr: 2022,
    richtlinie: 'RL-2022',
    gegenstand: 'Baustein 3',
    betrag: toCent(10 * MIO),
    quelle: 'Kleine Anfrage 498',
  },
  {
    regel: 'FH-HIST-e',
    jahr: 2024,
    richtlinie: 'RL-2024-04',
    gegenstand: 'alle Bausteine, bis zu',
    betrag: toCent(75 * MIO),
    quelle: 'Evaluation 3.1.1',
  },
  {
    regel: 'FH-HIST-f',
    jahr: 2025,
    richtlinie: 'RL-2024-12',
    gegenstand: 'Bausteine 1 und 2, keine neuen Stellen',
    betrag: toCent(4_980_000_000),
    quelle: 'Evaluation 3.1.1',
  },
  {
    regel: 'FH-HIST-f',
    jahr: 2025,
    richtlinie: null,
    gegenstand: 'Baustein 3',
    betrag: toCent(10 * MIO),
    quelle: 'Evaluation 3.1.1',
  },
];

/** FT-3-a: at least 130 Mio. Euro a year for the whole infrastructure of integration, not for KIM alone. */
export const INTEGRATIONSINFRASTRUKTUR_JAHR: Cent = toCent(130 * MIO);

export type StellenStand = {
  readonly regel: RegelId;
  readonly moeglich: Vzae;
  readonly vorgesehen: Vzae;
  readonly besetzt: Vzae;
};

/** FH-HIST-c, FH-HIST-d: posts of 2022 (Kleine Anfrage 498); Baustein 1 without the Verwaltungsassistenz. */
export const STELLEN_2022 = {
  1: { regel: 'FH-HIST-c', moeglich: toVzae(19_400), vorgesehen: toVzae(18_000), besetzt: toVzae(13_657) },
  2: { regel: 'FH-HIST-d', moeglich: toVzae(71_300), vorgesehen: toVzae(61_972), besetzt: toVzae(36_716) },
  3: { regel: 'FH-HIST-d', moeglich: toVzae(20_000), vorgesehen: toVzae(16_800), besetzt: toVzae(10_850) },
} as const satisfies Record<1 | 2 | 3, StellenStand>;

/** FH-HIST-b: the answer names 714 possible and 713 financed posts of Baustein 2 („Berechnungsdifferenz“). */
export const STELLEN_BAUSTEIN_2_2022 = { finanziert: 713, moeglich: 714 } as const;

/** FH-VS-b: result of the distribution of 2022, posts for each Standort and how many have so many. */
export const VERTEILUNG_2022 = { 9: 8, 10: 4, 11: 3, 12: 9, 14: 14, 16: 12, 18: 4 } as const;
