import type { Ausgabe } from '#src/core/contract/define-route.ts';
import type { getRechtskreisRoute } from '../rechtskreis.contract.ts';

export type RechtskreisSeite = Ausgabe<typeof getRechtskreisRoute>;

/** Whether the timeline tells of more than one person, so that each entry needs a name. */
export function isVonMehreren(eintraege: readonly { personId: string }[]): boolean {
  return new Set(eintraege.map(({ personId }) => personId)).size > 1;
}

/** Name of a person of the Akte. */
export function nameOf(personen: RechtskreisSeite['personen'], personId: string): string {
  return personen.find((person) => person.personId === personId)?.name ?? '';
}
