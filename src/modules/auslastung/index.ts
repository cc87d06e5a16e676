import type { Modul } from '#src/platform/http/bindung.ts';
import { AUSLASTUNG_RECHTE } from './auslastung.rights.ts';
import { bindungen } from './auslastung.routes.ts';

export const modul: Modul = { name: 'auslastung', rechte: AUSLASTUNG_RECHTE, bindungen };
