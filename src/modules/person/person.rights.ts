import type { Rechtetabelle } from '#src/core/contract/rechte.ts';

/**
 * Identity is for who works with the person: own Akten and Vertretung (decision 4). Nobody else has a right here, also
 * not within the same verantwortliche Stelle.
 */
export const PERSON_RECHTE = {
  'person.suchen': { CASE_MANAGEMENT: 'EIGENE' },
  'person.lesen': { CASE_MANAGEMENT: 'EIGENE' },
  'person.aufnehmen': { CASE_MANAGEMENT: 'EIGENE' },
  'person.berichtigen': { CASE_MANAGEMENT: 'EIGENE' },
  'person.zusammenfuehren': { CASE_MANAGEMENT: 'EIGENE' },
} as const satisfies Rechtetabelle;
