import type { Modul } from '#src/platform/http/bindung.ts';
import { AUSKUNFT_RECHTE } from './auskunft.rights.ts';
import { bindungen } from './auskunft.routes.ts';

export const modul: Modul = { name: 'auskunft', rechte: AUSKUNFT_RECHTE, bindungen };
