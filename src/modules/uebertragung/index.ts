import type { Modul } from '#src/platform/http/bindung.ts';
import { UEBERTRAGUNG_RECHTE } from './uebertragung.rights.ts';
import { bindungen } from './uebertragung.routes.ts';

export const modul: Modul = { name: 'uebertragung', rechte: UEBERTRAGUNG_RECHTE, bindungen };
