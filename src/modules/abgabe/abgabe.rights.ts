import type { Rechtetabelle } from '#src/core/contract/rechte.ts';

/** Who is responsible offers and hands over; the inbox belongs to the whole Case Management of the Stelle that takes over. */
export const ABGABE_RECHTE = {
  'abgabe.lesen': { CASE_MANAGEMENT: 'EIGENE' },
  'abgabe.anbieten': { CASE_MANAGEMENT: 'EIGENE' },
  'abgabe.entscheiden': { CASE_MANAGEMENT: 'MANDANT' },
  'abgabe.uebernehmen': { CASE_MANAGEMENT: 'MANDANT' },
} as const satisfies Rechtetabelle;
