import type { Rechtetabelle } from '#src/core/contract/rechte.ts';

/** Standorte and Kommunen are public facts: every logged-in person reads them (`angemeldet`), nobody edits them here. */
export const STANDORT_RECHTE = {} as const satisfies Rechtetabelle;
