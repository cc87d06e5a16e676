import type { Modul } from '#src/platform/http/bindung.ts';
import { KLEINEANFRAGE_RECHTE } from './anfrage.rights.ts';
import { bindungen } from './anfrage.routes.ts';

export const modul: Modul = { name: 'kleineanfrage', rechte: KLEINEANFRAGE_RECHTE, bindungen };
