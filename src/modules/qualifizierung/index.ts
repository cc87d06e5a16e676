import type { Modul } from '#src/platform/http/bindung.ts';
import { QUALIFIZIERUNG_RECHTE } from './qualifizierung.rights.ts';
import { bindungen } from './qualifizierung.routes.ts';

export const modul: Modul = { name: 'qualifizierung', rechte: QUALIFIZIERUNG_RECHTE, bindungen };
