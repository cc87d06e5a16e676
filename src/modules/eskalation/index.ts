import type { Modul } from '#src/platform/http/bindung.ts';
import { ESKALATION_RECHTE } from './eskalation.rights.ts';
import { bindungen } from './eskalation.routes.ts';

export const modul: Modul = { name: 'eskalation', rechte: ESKALATION_RECHTE, bindungen };
