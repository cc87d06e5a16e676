import { z } from 'zod';
import { defineRoute } from '#src/core/contract/define-route.ts';
import { AKTE_ARTEN } from '#src/modules/akte/akte.model.ts';
import { PHASEN } from '#src/modules/akte/phase.model.ts';
import { TEAMANLASS_CODES } from '#src/modules/akte/wertelisten/teamanlass.ts';

/** Kinds of phase that the team list can show: what has ended is not in it. */
export const TEAMPHASEN = PHASEN.filter((phase) => phase !== 'BEENDET');

export const listTeamaktenRoute = defineRoute({
  id: 'fall.listTeamakten',
  methode: 'GET',
  pfad: '/team/akten',
  domaene: 'fall',
  recht: 'fall.teamakten',
  zweck: 'Zusammenarbeit im Team, pseudonymisiert',
  protokoll: { art: 'ABFRAGE', objektart: 'akte' },
  beschreibung:
    'Offene Akten der Kolleginnen und Kollegen derselben Stelle ohne Namen und Inhalt: Nummer, Art, Phase, Quartal des Beginns. Mit Anlass; leer, wenn das Team zu klein ist.',
  query: z.object({
    anlass: z.enum(TEAMANLASS_CODES, 'Wählen Sie einen Anlass.'),
    art: z.enum(AKTE_ARTEN).optional(),
    phase: z.enum(TEAMPHASEN).optional(),
    /** Continues below this number. */
    vor: z.string().min(1).max(40).optional(),
  }),
  antwort: z.object({
    eintraege: z.array(
      z.object({
        nummer: z.string(),
        art: z.enum(AKTE_ARTEN),
        phase: z.enum(PHASEN),
        /** Quarter, for example 2026-Q3. */
        begonnen: z.string(),
      }),
    ),
    /** There are more, below the last number. */
    weitere: z.boolean(),
  }),
});
