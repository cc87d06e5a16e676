import type { Modul } from '#src/platform/http/bindung.ts';
import { FALLANALYSE_RECHTE } from './fallanalyse.rights.ts';
import { bindungen } from './fallanalyse.routes.ts';

export { FALLANALYSE_WIDERRUFSFOLGE } from './widerrufsfolge.ts';

export const modul: Modul = { name: 'fallanalyse', rechte: FALLANALYSE_RECHTE, bindungen };
