import type { Modul } from '#src/platform/http/bindung.ts';
import { VERFAHREN_RECHTE } from './verfahren.rights.ts';
import { bindungen } from './verfahren.routes.ts';

export const modul: Modul = { name: 'verfahren', rechte: VERFAHREN_RECHTE, bindungen };
