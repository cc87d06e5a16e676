import type { PlainDate } from '#src/core/plain-date.ts';
import type { Themenbereich } from '#src/modules/akte/wertelisten/themenbereiche.ts';
import { type Eintrag, formatWertOf, isInKraft } from './eintrag.model.ts';

/** Lebensbereiche that belong to a law with a Fallmanagement of its own. Which exactly no source says (OQ-RK-03). */
export const BEREICHE_MIT_FALLMANAGEMENT: Readonly<Record<string, readonly Themenbereich[]>> = {
  SGB_II: ['AUSBILDUNG_ARBEIT', 'EXISTENZSICHERUNG'],
  SGB_III: ['AUSBILDUNG_ARBEIT'],
  SGB_VIII: ['KINDERBETREUUNG'],
};

export type Verweisgrund = { code: string; text: string; stelle: string | null };

/**
 * The Fallmanagement that is running today and covers this Lebensbereich: there the default is a Verweis, own work only
 * coordinates (VB-01, AT-19). Null: none.
 */
export function findVerweisgrund(
  eintraege: readonly (Eintrag & { stelle: string | null })[],
  bereich: Themenbereich,
  stichtag: PlainDate,
): Verweisgrund | null {
  const fund = eintraege.find(
    (eintrag) =>
      eintrag.spur === 'FALLMANAGEMENT' &&
      isInKraft(eintrag, stichtag) &&
      (BEREICHE_MIT_FALLMANAGEMENT[eintrag.code] ?? []).includes(bereich),
  );
  return fund === undefined ? null : { code: fund.code, text: formatWertOf(fund), stelle: fund.stelle };
}
