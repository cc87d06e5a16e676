import { type Cent, toCent } from '#src/core/cent.ts';
import { toPeriod } from '#src/core/period.ts';
import type { Period } from '#src/core/period.ts';
import { type PlainDate, toPlainDate } from '#src/core/plain-date.ts';
import { toVzae, type Vzae } from '#src/core/vzae.ts';

/** The version of the Richtlinie a Förderfall was decided with. */
export const RICHTLINIEN = ['RL-2020', 'RL-2022', 'RL-2024-04', 'RL-2024-12'] as const;
export type Richtlinienversion = (typeof RICHTLINIEN)[number];

/** Who may hold a grant; every other type is refused (Nr. 3.1). */
export const GEBIETSKOERPERSCHAFTEN = ['KREIS', 'STAEDTEREGION', 'KREISFREIE_STADT'] as const;
export type Gebietskoerperschaft = (typeof GEBIETSKOERPERSCHAFTEN)[number];

export type Stellengrenzen = { readonly koordination: Vzae; readonly verwaltungsassistenz: Vzae };

/** The numbers of one version. All amounts are Jahresbeträge. */
export type Regelsatz = {
  readonly version: Richtlinienversion;
  readonly gueltig: Period;
  readonly foerderjahre: { readonly von: number; readonly bis: number };
  readonly koordination: Cent;
  readonly halbeVerwaltungsassistenz: Cent;
  readonly caseManagement: Cent;
  readonly sachKoordination: Cent;
  readonly sachHalbeVerwaltungsassistenz: Cent;
  readonly veranstaltungen: Cent;
  readonly massnahmen: Cent;
  readonly mindestanteil: Vzae;
  readonly stelle: Vzae;
  readonly zusatzJeKommune: Vzae;
  readonly grenzen: Readonly<Record<Gebietskoerperschaft, Stellengrenzen>>;
  /** Day of publication; the first deadline runs four weeks from it (Nr. 7.1.2). */
  readonly veroeffentlicht: PlainDate;
};

const KREISGRENZEN: Stellengrenzen = { koordination: toVzae(350), verwaltungsassistenz: toVzae(50) };

/** Runderlass vom 12.12.2024 (MBl. NRW. 2024 Nr. 43, published 19.12.2024). Nr. 4.3, 5.4.1, 5.4.2, 7.1.2, 8. */
export const RL_2024_12: Regelsatz = {
  version: 'RL-2024-12',
  gueltig: toPeriod(toPlainDate('2025-01-01'), toPlainDate('2028-12-31')),
  foerderjahre: { von: 2025, bis: 2028 },
  koordination: toCent(5_700_000),
  halbeVerwaltungsassistenz: toCent(2_250_000),
  caseManagement: toCent(5_700_000),
  sachKoordination: toCent(570_000),
  sachHalbeVerwaltungsassistenz: toCent(285_000),
  veranstaltungen: toCent(500_000),
  massnahmen: toCent(1_000_000),
  mindestanteil: toVzae(50),
  stelle: toVzae(100),
  zusatzJeKommune: toVzae(100),
  grenzen: {
    KREIS: KREISGRENZEN,
    STAEDTEREGION: KREISGRENZEN,
    KREISFREIE_STADT: { koordination: toVzae(250), verwaltungsassistenz: toVzae(50) },
  },
  veroeffentlicht: toPlainDate('2024-12-19'),
};

/** The set for a Förderjahr, or undefined outside the validity of every known Richtlinie with amounts. */
export function findRegelsatz(foerderjahr: number): Regelsatz | undefined {
  const { von, bis } = RL_2024_12.foerderjahre;
  return foerderjahr >= von && foerderjahr <= bis ? RL_2024_12 : undefined;
}

export function isGebietskoerperschaft(typ: string): typ is Gebietskoerperschaft {
  return GEBIETSKOERPERSCHAFTEN.some((name) => name === typ);
}
