import type { PlainDate } from '#src/core/plain-date.ts';
import { type Befund, toBefund } from '../meldungen.model.ts';
import { findRegelsatz, RL_2024_12 } from '../regelsatz.model.ts';

/** FR-8-c: two legal forms; money of the Pauschale is never counted as Zuwendung. */
export const RECHTSFORMEN = ['ZUWENDUNG', 'PAUSCHALE'] as const;
export type Rechtsform = (typeof RECHTSFORMEN)[number];

/** FR-8-c, FR-8-d: up to 2024 the Case Management was a fachbezogene Pauschale (§ 29 HG), since 2025 it is a Zuwendung. */
export function findRechtsformCaseManagement(foerderjahr: number): Rechtsform {
  return foerderjahr <= 2024 ? 'PAUSCHALE' : 'ZUWENDUNG';
}

/** FR-8-b: a grant stays under the decree it was made by; the set follows the Förderjahr and never the day. */
export function isAltfall(foerderjahr: number): boolean {
  return foerderjahr < RL_2024_12.foerderjahre.von;
}

/** FR-8-a (Nr. 8): Förderjahr 2025 to 2028, and no Bewilligungszeitraum beyond the end of the Richtlinie. */
export function checkGeltung(foerderjahr: number, ende: PlainDate | null): Befund[] {
  const letzter = RL_2024_12.gueltig.bis;
  const zuSpaet = ende !== null && letzter !== null && ende > letzter;
  if (findRegelsatz(foerderjahr) !== undefined && !zuSpaet) return [];
  return [toBefund('E-8-a', {}, zuSpaet ? 'bewilligungszeitraum' : 'foerderjahr')];
}
