import type { Rechtetabelle } from '#src/core/contract/rechte.ts';

/** Everybody in the Case Management sees the rule; the Teamleitung sets it. It says nothing about a client. */
export const SCHUTZKONZEPT_RECHTE = {
  'schutzkonzept.lesen': { CASE_MANAGEMENT: 'MANDANT', TEAMLEITUNG: 'MANDANT' },
  'schutzkonzept.setzen': { TEAMLEITUNG: 'MANDANT' },
} as const satisfies Rechtetabelle;
