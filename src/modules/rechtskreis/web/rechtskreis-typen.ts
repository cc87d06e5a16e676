import type { Ausgabe } from '#src/core/contract/define-route.ts';
import type { getRechtskreisRoute } from '../rechtskreis.contract.ts';

export type RechtskreisSeite = Ausgabe<typeof getRechtskreisRoute>;

/** Name of a person of the Akte; empty when there is only one, whom everything concerns. */
export function nameOf(personen: RechtskreisSeite['personen'], personId: string): string {
  if (personen.length < 2) return '';
  return personen.find((person) => person.personId === personId)?.name ?? '';
}
