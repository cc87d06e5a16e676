import { formatGerman } from '#src/core/plain-date.ts';
import { overlaps, type Period } from '#src/core/period.ts';
import type { Vzae } from '#src/core/vzae.ts';
import type { Personalposition } from '../nachweis/stellen.model.ts';
import { type Befund, toBefund } from '../regelwerk/meldungen.model.ts';
import type { Regelsatz } from '../regelwerk/regelsatz.model.ts';
import { type Beleg, findDoppelfoerderung } from '../regelwerk/rl-2024-12/doppelfoerderung.model.ts';

/** Kinds of programmes that may pay a share of the same person. */
export const PROGRAMME = ['JMD', 'MBE', 'KI_RICHTLINIE', 'LAND', 'BUND', 'EU', 'ANDERES'] as const;
export type Programm = (typeof PROGRAMME)[number];

export const PROGRAMM_NAMEN = {
  JMD: 'Jugendmigrationsdienst',
  MBE: 'Migrationsberatung für erwachsene Zugewanderte',
  KI_RICHTLINIE: 'KI-Richtlinie',
  LAND: 'anderes Programm des Landes',
  BUND: 'Programm des Bundes',
  EU: 'Programm der Europäischen Union',
  ANDERES: 'anderes Programm',
} as const satisfies Record<Programm, string>;

/** A pseudonymous person in a Stelle of the Standort. */
export type Eigenanteil = {
  readonly kuerzel: string;
  readonly stelle: string;
  readonly position: Personalposition | null;
  readonly vzae: Vzae;
  readonly zeitraum: Period;
};
export type Fremdanteil = {
  readonly kuerzel: string;
  readonly programm: Programm;
  readonly vzae: Vzae;
  readonly zeitraum: Period;
};

const KIM = 'KIM';

/**
 * FR-4.2-a for one Standort: at most one post for each person on every day over all programmes, one Beleg once; FR-3.2-d: nobody
 * in the Case Management stands in JMD or MBE; nobody in a Stelle of KIM is paid by the KI-Richtlinie on the same day.
 */
export function checkDoppelfoerderung(
  eigene: readonly Eigenanteil[],
  fremde: readonly Fremdanteil[],
  belege: readonly Beleg[],
  satz: Regelsatz,
): Befund[] {
  const summen = findDoppelfoerderung(
    [
      ...eigene.map(({ kuerzel, stelle, vzae, zeitraum }) => ({
        person: kuerzel,
        stelle: `${stelle} (${kuerzel})`,
        programm: `${KIM}, ${stelle}`,
        vzae,
        zeitraum,
      })),
      ...fremde.map(({ kuerzel, programm, vzae, zeitraum }) => ({
        person: kuerzel,
        stelle: `${PROGRAMM_NAMEN[programm]} (${kuerzel})`,
        programm: PROGRAMM_NAMEN[programm],
        vzae,
        zeitraum,
      })),
    ],
    belege,
    satz,
  );
  const nebeneinander = eigene.flatMap((eigen) =>
    fremde
      .filter(({ kuerzel, zeitraum }) => kuerzel === eigen.kuerzel && overlaps(zeitraum, eigen.zeitraum))
      .flatMap(({ programm, zeitraum }): Befund[] => {
        const stelle = `${eigen.stelle} (${eigen.kuerzel}, ab ${formatGerman(laterOf(zeitraum, eigen.zeitraum))})`;
        if ((programm === 'JMD' || programm === 'MBE') && eigen.position === 'cm')
          return [toBefund('E-3.2-d', { stelle })];
        if (programm === 'KI_RICHTLINIE')
          return [toBefund('E-4.2-a', { bezug: stelle, programm: PROGRAMM_NAMEN[programm] })];
        return [];
      }),
  );
  return [...summen, ...nebeneinander];
}

function laterOf(a: Period, b: Period): Period['von'] {
  return a.von > b.von ? a.von : b.von;
}
