import type { Rechtszeile } from '#src/core/contract/rechte.ts';
import { ROLLEN, type Rolle } from '#src/core/contract/rollen.ts';

/** The roles that have a right, so that navigation and rights table cannot differ. */
export function listRollen(zeile: Rechtszeile): Rolle[] {
  return ROLLEN.filter((rolle) => zeile[rolle] !== undefined);
}
