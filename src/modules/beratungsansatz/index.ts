import type { Modul } from '#src/platform/http/bindung.ts';
import { BERATUNGSANSATZ_RECHTE } from './beratungsansatz.rights.ts';
import { bindungen } from './beratungsansatz.routes.ts';

export const modul: Modul = { name: 'beratungsansatz', rechte: BERATUNGSANSATZ_RECHTE, bindungen };
