import type { Selectable } from 'kysely';
import type { Kriterien } from './fall.model.ts';
import type { AufnahmeTabelle } from './fall.tables.ts';

/** The five answers, or undefined while one is missing. */
export function toKriterien(zeile: Selectable<AufnahmeTabelle> | undefined): Kriterien | undefined {
  if (zeile === undefined) return undefined;
  const { komplexe_bedarfslage, hohe_akteursdichte, regelversorgung_greift_nicht, fehlende_ressourcen } =
    zeile;
  const { einwilligung_zusammenarbeit } = zeile;
  if (komplexe_bedarfslage === null || hohe_akteursdichte === null || regelversorgung_greift_nicht === null)
    return;
  if (fehlende_ressourcen === null || einwilligung_zusammenarbeit === null) return undefined;
  return {
    KOMPLEXE_BEDARFSLAGE: komplexe_bedarfslage,
    HOHE_AKTEURSDICHTE: hohe_akteursdichte,
    REGELVERSORGUNG_GREIFT_NICHT: regelversorgung_greift_nicht,
    FEHLENDE_RESSOURCEN: fehlende_ressourcen,
    EINWILLIGUNG_ZUSAMMENARBEIT: einwilligung_zusammenarbeit,
  };
}
