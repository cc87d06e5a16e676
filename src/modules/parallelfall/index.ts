import type { Modul } from '#src/platform/http/bindung.ts';
import { PARALLELFALL_RECHTE } from './parallelfall.rights.ts';
import { bindungen } from './parallelfall.routes.ts';

export { PARALLELFALL_WIDERRUFSFOLGE } from './widerrufsfolge.ts';
export const modul: Modul = { name: 'parallelfall', rechte: PARALLELFALL_RECHTE, bindungen };
