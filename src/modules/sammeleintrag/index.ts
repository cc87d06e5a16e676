import type { Modul } from '#src/platform/http/bindung.ts';
import { SAMMELEINTRAG_RECHTE } from './sammeleintrag.rights.ts';
import { bindungen } from './sammeleintrag.routes.ts';

export const modul: Modul = { name: 'sammeleintrag', rechte: SAMMELEINTRAG_RECHTE, bindungen };
