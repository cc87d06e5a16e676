import type { Rechtetabelle } from '#src/core/contract/rechte.ts';

/** Only case managers advise. Who opens a Kurzberatung is responsible for it; a deputy has the same rights for a time. */
export const KURZBERATUNG_RECHTE = {
  'kurzberatung.anlegen': { CASE_MANAGEMENT: 'MANDANT' },
  'kurzberatung.lesen': { CASE_MANAGEMENT: 'EIGENE' },
  'kurzberatung.bearbeiten': { CASE_MANAGEMENT: 'EIGENE' },
} as const satisfies Rechtetabelle;
