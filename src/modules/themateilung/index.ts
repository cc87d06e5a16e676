import type { Modul } from '#src/platform/http/bindung.ts';
import { THEMATEILUNG_RECHTE } from './themateilung.rights.ts';
import { bindungen } from './themateilung.routes.ts';

export const modul: Modul = { name: 'themateilung', rechte: THEMATEILUNG_RECHTE, bindungen };
