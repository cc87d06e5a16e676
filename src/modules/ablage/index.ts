import type { Modul } from '#src/platform/http/bindung.ts';
import { ABLAGE_RECHTE } from './ablage.rights.ts';
import { bindungen } from './ablage.routes.ts';

export const modul: Modul = { name: 'ablage', rechte: ABLAGE_RECHTE, bindungen };
