import type { Modul } from '#src/platform/http/bindung.ts';

/** Every room with a server door. The order is the order in OpenAPI and in the rights matrix. */
export const MODULE: readonly Modul[] = [];
