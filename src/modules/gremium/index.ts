import type { Modul } from '#src/platform/http/bindung.ts';
import { GREMIUM_RECHTE } from './gremium.rights.ts';
import { bindungen } from './gremium.routes.ts';

export { loadPruefgremien } from './list-gremien.ts';

export const modul: Modul = { name: 'gremium', rechte: GREMIUM_RECHTE, bindungen };
