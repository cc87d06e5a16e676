import { createModul as createBenutzer } from '#src/modules/benutzer/index.ts';
import { modul as standort } from '#src/modules/standort/index.ts';
import type { Modul } from '#src/platform/http/bindung.ts';

/** Every room with a server door. The order is the order in OpenAPI and in the rights matrix. */
export const MODULE: readonly Modul[] = [createBenutzer(() => MODULE.map((modul) => modul.rechte)), standort];
