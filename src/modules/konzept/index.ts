import type { Modul } from '#src/platform/http/bindung.ts';
import { KONZEPT_RECHTE } from './konzept.rights.ts';
import { bindungen } from './konzept.routes.ts';

export const modul: Modul = { name: 'konzept', rechte: KONZEPT_RECHTE, bindungen };
