import type { Modul } from '#src/platform/http/bindung.ts';
import { SCHNITTSTELLE_RECHTE } from './schnittstelle.rights.ts';
import { bindungen } from './schnittstelle.routes.ts';

export const modul: Modul = { name: 'schnittstelle', rechte: SCHNITTSTELLE_RECHTE, bindungen };
