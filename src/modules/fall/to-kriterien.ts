import type { Selectable } from 'kysely';
import { AUFNAHMEKRITERIUM_CODES, type Aufnahmekriterium } from '#src/modules/akte/wertelisten/aufnahme.ts';
import type { JaNein, Kriterien } from './fall.model.ts';
import type { AufnahmeTabelle } from './fall.tables.ts';

const SPALTE = {
  KOMPLEXE_BEDARFSLAGE: 'komplexe_bedarfslage',
  HOHE_AKTEURSDICHTE: 'hohe_akteursdichte',
  REGELVERSORGUNG_GREIFT_NICHT: 'regelversorgung_greift_nicht',
  FEHLENDE_RESSOURCEN: 'fehlende_ressourcen',
  EINWILLIGUNG_ZUSAMMENARBEIT: 'einwilligung_zusammenarbeit',
} as const satisfies Record<Aufnahmekriterium, keyof AufnahmeTabelle>;

/** The answers that were given. */
export function toAntworten(zeile: Selectable<AufnahmeTabelle>): Partial<Record<Aufnahmekriterium, JaNein>> {
  const antworten: Partial<Record<Aufnahmekriterium, JaNein>> = {};
  for (const code of AUFNAHMEKRITERIUM_CODES) {
    const antwort = zeile[SPALTE[code]];
    if (antwort !== null) antworten[code] = antwort;
  }
  return antworten;
}

/** The five answers, or undefined while one is missing. */
export function toKriterien(zeile: Selectable<AufnahmeTabelle> | undefined): Kriterien | undefined {
  if (zeile === undefined) return undefined;
  const antworten = toAntworten(zeile);
  return isVollstaendig(antworten) ? antworten : undefined;
}

function isVollstaendig(antworten: Partial<Kriterien>): antworten is Kriterien {
  return AUFNAHMEKRITERIUM_CODES.every((code) => antworten[code] !== undefined);
}
