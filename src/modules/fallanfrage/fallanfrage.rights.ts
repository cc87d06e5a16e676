import type { Rechtetabelle } from '#src/core/contract/rechte.ts';

/** The inbox belongs to the whole Case Management of the Stelle that was asked. Asking and looking up needs no account. */
export const FALLANFRAGE_RECHTE = {
  'fallanfrage.lesen': { CASE_MANAGEMENT: 'MANDANT' },
  'fallanfrage.beantworten': { CASE_MANAGEMENT: 'MANDANT' },
} as const satisfies Rechtetabelle;
