import type { Modul } from '#src/platform/http/bindung.ts';
import { NETZWERK_RECHTE } from './netzwerk.rights.ts';
import { bindungen } from './netzwerk.routes.ts';

export const modul: Modul = { name: 'netzwerk', rechte: NETZWERK_RECHTE, bindungen };
