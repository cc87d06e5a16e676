import type { RechtsgrundlageCode } from '#src/core/contract/rechtsgrundlagen.ts';

/** On what a deputy of another Stelle may open an Akte without a consent (OQ-P-55); the database knows the same two. */
export const FREMDGRUNDLAGEN = ['STGB_34', 'MUTMASSLICH'] as const satisfies readonly RechtsgrundlageCode[];
export type Fremdgrundlage = (typeof FREMDGRUNDLAGEN)[number];
